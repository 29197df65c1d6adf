from __future__ import annotations

import pytest

from bot.reply import Mood
from governance_store.records.meeting import Invitation
from tests.bot.conftest import LENA, OWEN, Spoken, moods, words

ID = "MTG-2026-001"


@pytest.mark.parametrize("line", ["meeting invite board", "meeting invite board owen"])
def test_who_joined_since_is_invited(house: Spoken, line: str) -> None:
    """All of them, or one by name; a second time nothing changes."""
    house.done('seat add board "Nursing" of nht for owen')
    house.done(line, LENA)
    assert house.get(Invitation, f"{ID}:{house.person(OWEN).id}").seat == "SEAT-005"
    assert moods(house.say(line, LENA)) == [Mood.NOTE]


def test_who_has_no_part_in_the_committee_is_not_invited(house: Spoken) -> None:
    """The refusal says by which ways they could be."""
    reply = house.say("meeting invite board owen", LENA)
    assert not reply.ok
    assert "neither a seat nor an office" in words(reply)
    assert "deputy NAME" in words(reply)
