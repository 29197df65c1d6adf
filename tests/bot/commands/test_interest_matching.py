from __future__ import annotations

import pytest

from governance_store.records.declaration import Declaration, Ruling
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, MIA, OBI, OWEN, SAM, Spoken, buttons, words

ID = "MTG-2026-001"


@pytest.fixture
def board(house: Spoken) -> Spoken:
    """An agenda with an item on ScanCo's contract, and interests of members and of somebody else."""
    house.done('agenda add board "Contract with ScanCo for MRI" 15m for decision by asha', SAM)
    house.done('interest declare "Director, ScanCo Ltd" financial', MIA)
    house.done('interest declare "Trustee of the hospital charity" indirect', ASHA)
    house.done('interest declare "Shares in ScanCo" financial', OWEN)
    return house


def test_items_are_matched_to_interests_of_those_invited(board: Spoken) -> None:
    """By a word that both have; others' interests are listed, and those of who does not come are not."""
    reply = board.done("interest match board", SAM)
    ((number, title, name, _what, _kind, shared, declared),) = tables(reply)["May touch (1)"]
    assert (number, title) == ("5", "Contract with ScanCo for MRI")
    assert (name, shared, declared) == ("Mia Member", "scanco", "not yet")
    others = tables(reply)["Other interests of those invited (1)"]
    assert [row[1] for row in others] == ["Dr Asha Rahman"]


def test_a_ruling_by_its_button_is_a_declaration_and_withholds_the_paper(board: Spoken) -> None:
    """Papers and quorum follow from the same record as what is said at the meeting."""
    board.done(f"paper add {ID} 5 link https://example.org/contract", ASHA)
    assert board.done(f"paper get {ID} 5", MIA).ok
    offered = buttons(board.done("interest match board", SAM))
    assert [one.label.partition(": ")[2] for one in offered] == ["stay without vote", "leave", "no paper"]
    board.done(offered[-1].line, SAM)
    (one,) = board.all(Declaration)
    assert (one.person, one.ruling) == (board.person(MIA).id, Ruling.NO_PAPER)
    assert not board.say(f"paper get {ID} 5", MIA).ok
    reply = board.done("interest match board", SAM)
    assert tables(reply)["May touch (1)"][0][-1] == "no paper"
    assert buttons(reply) == []


def test_where_nothing_matches_that_is_said(house: Spoken) -> None:
    """It is for the secretary to look at the register all the same."""
    house.done('interest declare "Trustee" indirect', ASHA)
    reply = house.done("interest match board", SAM)
    assert "shares a telling word" in words(reply)
    assert tables(reply)["Other interests of those invited (1)"]


def test_it_is_offered_with_the_agenda_and_not_for_everybody(board: Spoken) -> None:
    """To those who order it; others do not need to know before the meeting."""
    line = f"interest match {ID}"
    assert line in [one.line for one in buttons(board.done("agenda show board", SAM))]
    assert line not in [one.line for one in buttons(board.done("agenda show board", MIA))]
    assert "is for the " in words(board.say("interest match board", OBI))


def test_what_is_declared_at_a_meeting_is_offered_to_the_register(board: Spoken) -> None:
    """Until it stands there."""
    offers = buttons(board.done(f'meeting declare {ID} asha "Paid by MagnetCo" item 5', SAM))
    (line,) = [one.line for one in offers if one.label == "Put it on the register"]
    assert board.done(f"{line} financial", SAM).ok
    again = buttons(board.done(f'meeting declare {ID} asha "Paid by MagnetCo" item 5 ruling leave', SAM))
    assert "Put it on the register" not in [one.label for one in again]
