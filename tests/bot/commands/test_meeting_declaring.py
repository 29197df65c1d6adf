from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.reply import Mood
from governance_store.records.declaration import Declaration, Ruling
from tests.bot.conftest import ASHA, LENA, MIA, SAM, Spoken, buttons, moods, words

ID = "MTG-2026-001"
DECLARED = 'meeting declare board asha "Director of ScanCo"'


@pytest.fixture
def sitting(house: Spoken) -> Spoken:
    """The board in session, Asha present."""
    house.clock.instant = datetime(2026, 12, 10, 14, 30, tzinfo=UTC)
    house.done("meeting arrive board asha", SAM)
    return house


def declared(house: Spoken) -> Declaration:
    """The one declaration."""
    (found,) = house.all(Declaration)
    return found


def test_an_interest_is_declared_and_ruled_upon(sitting: Spoken) -> None:
    """Each ruling is a button; the record is the same one, and its history tells what was said before."""
    first = sitting.done(f"{DECLARED} item 5", SAM)
    assert "declares an interest in item 5: “Director of ScanCo”. There is no ruling yet." in words(first)
    leave = next(one.line for one in buttons(first) if one.label == "Ruling: leave")
    assert "Ruling: leave." in words(sitting.done(leave, SAM))
    assert (declared(sitting).ruling, declared(sitting).item) == (Ruling.LEAVE, "5")
    verbs = [one.commit.verb for one in sitting.store.history(Declaration, declared(sitting).id)]
    assert verbs == ["interest.declared", "interest.ruled-upon"]


@pytest.mark.parametrize(
    ("said", "ruling"),
    [
        ("stay", Ruling.STAY),
        ("stay without vote", Ruling.NO_VOTE),
        ("no vote", Ruling.NO_VOTE),
        ("leave", Ruling.LEAVE),
        ("no paper", Ruling.NO_PAPER),
    ],
)
def test_every_ruling_is_one_line(sitting: Spoken, said: str, ruling: Ruling) -> None:
    """In the words that a chair would use."""
    sitting.done(f"{DECLARED} item 5 ruling {said}", SAM)
    assert declared(sitting).ruling is ruling


def test_the_same_again_changes_nothing(sitting: Spoken) -> None:
    """A second click is answered with a note."""
    sitting.done(f"{DECLARED} ruling stay", SAM)
    before = sitting.commits()
    assert moods(sitting.done(f"{DECLARED} ruling stay", SAM))[0] is Mood.NOTE
    assert sitting.commits() == before


def test_another_item_is_another_declaration(sitting: Spoken) -> None:
    """The chair may rule differently on each."""
    sitting.done(f"{DECLARED} item 5 ruling stay", SAM)
    sitting.done(f"{DECLARED} item 6 ruling leave", SAM)
    assert len(sitting.all(Declaration)) == 2


def test_one_recorded_in_error_is_withdrawn(sitting: Spoken) -> None:
    """It stays in the record and counts for nothing; what was never declared cannot be withdrawn."""
    sitting.done(DECLARED, SAM)
    sitting.done(f"{DECLARED} withdrawn", SAM)
    assert declared(sitting).withdrawn
    assert "nothing can be withdrawn" in words(sitting.say(f"{DECLARED} withdrawn", SAM))


def test_interests_are_declared_beforehand_too(house: Spoken) -> None:
    """Papers are sent before the meeting, and may have to be withheld."""
    house.done(f'meeting declare {ID} asha "Director of ScanCo" item 5 ruling no paper', SAM)
    assert declared(house).meeting == ID


def test_who_is_not_there_is_said(sitting: Spoken) -> None:
    """The declaration is recorded all the same, since it may have come in writing."""
    assert "is not recorded as having come" in words(
        sitting.done('meeting declare board mia "Owns shares" item 2', SAM)
    )
    sitting.clock.forward(timedelta(minutes=1))
    sitting.done("meeting leave board asha", SAM)
    assert "has left" in words(sitting.done(f"{DECLARED} item 9", SAM))


def test_a_cancelled_meeting_has_no_declarations(house: Spoken) -> None:
    """There is nothing to take part in."""
    house.done(f'meeting cancel {ID} because "no quorum"', LENA)
    assert "is cancelled" in words(house.say(f'meeting declare {ID} asha "x"', SAM))


def test_a_wrong_ruling_names_those_there_are(sitting: Spoken) -> None:
    """It is not taken for another."""
    told = words(sitting.say(f"{DECLARED} ruling hide", SAM))
    assert "is not a ruling: say" in told
    assert not sitting.all(Declaration)


@pytest.mark.parametrize("who", [ASHA, MIA])
def test_members_do_not_record_declarations(sitting: Spoken, who: str) -> None:
    """They tell the chair or the secretary."""
    assert "is for the administrator, secretary, chair or lead" in words(sitting.say(DECLARED, who))
