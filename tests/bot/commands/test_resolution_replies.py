"""Whether what is said of a resolution names who could not be asked, and how far it has come."""

from __future__ import annotations

from bot.commands.resolution_replies import counted_in_words
from governance_store.rules.resolutions import Count
from tests.bot.commands.a_resolution import OPENED, board
from tests.bot.conftest import SAM, words


def test_who_has_no_address_is_told_of() -> None:
    """They have a vote all the same, and are to be asked by others."""
    house = board()
    house.done('person add "Pat Paper" at nht')
    house.done('seat fill SEAT-003 "Pat Paper"')
    told = words(house.done(OPENED, SAM))
    assert "2 messages leave now" in told
    assert "1 member has no address: ask them yourself" in told


def test_how_far_it_has_come_is_one_sentence() -> None:
    """So many of those who must, and how many are silent."""
    told = counted_in_words(Count(1, 1, 0, 5, 4))
    assert told == "Votes for it: 1 of the 4 needed. Not voted: 3."
