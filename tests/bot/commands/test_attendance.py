from __future__ import annotations

from datetime import timedelta

import pytest

from bot.reply import Mood
from governance_store.records.meeting import Answer, Invitation
from tests.bot.conftest import ADA, ASHA, CORA, FINN, LENA, MIA, OBI, OWEN, SAM, Spoken, buttons, moods, words

ID = "MTG-2026-001"
WHEN = "Thursday 10 December 2026, 14:00 to 15:30"


def invitation(house: Spoken, email: str = ASHA) -> Invitation:
    """Somebody's invitation to the board's meeting."""
    return house.get(Invitation, f"{ID}:{house.person(email).id}")


@pytest.mark.parametrize("line", [f"attend {ID}", "attend board", "attend board 10 Dec", "attend"])
def test_an_invitation_is_accepted(house: Spoken, line: str) -> None:
    """By the meeting, its committee, its day, or without a word more; the answer says which meeting it is."""
    reply = house.done(line, ASHA)
    assert invitation(house).answer is Answer.ATTENDING
    assert invitation(house).answered == house.clock.now()
    assert f"You will attend Imaging Network Board on {WHEN}." in words(reply)


def test_apologies_are_recorded_with_their_reason(house: Spoken) -> None:
    """The reason is kept with the answer and with the entry of the record."""
    reply = house.done('apologies board because "on leave"', ASHA)
    assert (invitation(house).answer, invitation(house).because) == (Answer.APOLOGIES, "on leave")
    assert f"you will not attend Imaging Network Board on {WHEN}" in words(reply)
    assert list(house.store.commits())[-1].reason == "on leave"


@pytest.mark.parametrize("line", ["attend board", "apologies board", 'apologies board because "on leave"'])
def test_the_same_answer_is_recorded_once(house: Spoken, line: str) -> None:
    """A second click changes nothing, and says so."""
    house.done(line, ASHA)
    before = house.commits()
    reply = house.say(line, ASHA)
    assert (moods(reply), house.commits()) == ([Mood.NOTE], before)
    assert "nothing was changed" in words(reply)


def test_apologies_again_without_a_reason_keep_the_reason(house: Spoken) -> None:
    """A click on the button does not wipe out what was said before; a new reason replaces it."""
    house.done('apologies board because "on leave"', ASHA)
    assert moods(house.say("apologies board", ASHA)) == [Mood.NOTE]
    assert invitation(house).because == "on leave"
    house.done('apologies board because "in clinic"', ASHA)
    assert invitation(house).because == "in clinic"


def test_minds_may_be_changed(house: Spoken) -> None:
    """Each answer offers its opposite; the last one counts, and an acceptance carries no reason."""
    first = house.done('apologies board because "on leave"', ASHA)
    after_all = buttons(first)[0]
    assert after_all.line == f"attend {ID}"
    second = house.done(after_all.line, ASHA)
    assert (invitation(house).answer, invitation(house).because) == (Answer.ATTENDING, "")
    assert buttons(second)[0].line == f"apologies {ID}"


@pytest.mark.parametrize("who", [LENA, CORA, SAM])
def test_those_who_call_meetings_answer_for_others(house: Spoken, who: str) -> None:
    """The answer names whom it is about, and its button is for the same person."""
    reply = house.done('apologies board because "rang in sick" for asha', who)
    assert invitation(house).answer is Answer.APOLOGIES
    assert "Dr Asha Rahman will not attend" in words(reply)
    house.done(buttons(reply)[0].line, who)
    assert invitation(house).answer is Answer.ATTENDING
    assert invitation(house, CORA).answer is Answer.NONE


@pytest.mark.parametrize("who", [MIA, OBI, ADA, FINN])
def test_nobody_else_answers_for_others(house: Spoken, who: str) -> None:
    """The refusal says who may, and nothing is recorded."""
    before = house.commits()
    reply = house.say("attend board for asha", who)
    assert not reply.ok
    assert "only the chair, the secretary or a network lead may answer" in words(reply)
    assert house.commits() == before


@pytest.mark.parametrize(
    ("line", "who", "said"),
    [
        pytest.param(f"attend {ID}", OWEN, "You are not invited to Imaging Network Board", id="oneself"),
        pytest.param(f"attend {ID} for owen", SAM, "Owen Pritchard is not invited", id="another"),
        pytest.param("attend", OWEN, "You are not invited to any meeting ahead", id="no meeting at all"),
        pytest.param("attend mri", FINN, "no meeting ahead", id="a committee without a meeting"),
        pytest.param("attend MTG-2026-099", ASHA, "no meeting MTG-2026-099", id="no such meeting"),
    ],
)
def test_who_is_not_invited_is_told_so(still_house: Spoken, line: str, who: str, said: str) -> None:
    """Nobody is added to a meeting by saying that they come."""
    reply = still_house.say(line, who)
    assert not reply.ok
    assert said in words(reply)


def test_attend_alone_takes_the_next_meeting_ahead(house: Spoken) -> None:
    """Of one's own meetings, the earliest that is neither over nor cancelled."""
    house.done('seat add mri "Radiologist" for asha')
    house.done("meeting schedule mri 12 Nov 2026 10:00 1h", LENA)
    assert "MRI Safety Group on Thursday 12 November 2026" in words(house.say("attend", ASHA))
    house.done('meeting cancel mri because "no quorum"', LENA)
    assert "Imaging Network Board" in words(house.say("attend", ASHA))
    house.clock.forward(timedelta(days=60))
    assert "not invited to any meeting ahead" in words(house.say("attend", ASHA))


def test_a_cancelled_meeting_gives_its_reason(house: Spoken) -> None:
    """Whoever clicks an old button learns that there is no meeting, and why."""
    house.done(f'meeting cancel {ID} because "no quorum"', LENA)
    told = words(house.say(f"attend {ID}", ASHA))
    assert f"The meeting of Imaging Network Board on {WHEN} is cancelled." in told
    assert "no quorum" in told


@pytest.mark.parametrize("line", ["attend board remote", "attend remotely board", "attend online"])
def test_how_one_attends_is_recorded(house: Spoken, line: str) -> None:
    """From afar where the terms of reference let one; in the room again where one says so without more."""
    house.done("tor set board remote yes")
    assert f"on {WHEN} remotely." in words(house.done(line, ASHA))
    assert invitation(house).answer is Answer.REMOTE
    house.done("attend board", ASHA)
    assert invitation(house).answer is Answer.ATTENDING


@pytest.mark.parametrize("field", ["remote no", "papers 5 working days"])
def test_the_terms_of_reference_say_whether_one_may_join_from_afar(house: Spoken, field: str) -> None:
    """Where they say no, or nothing, that is told, and nothing is recorded; one may still come."""
    house.done(f"tor set board {field}")
    before = house.commits()
    reply = house.say("attend board remote", ASHA)
    assert (reply.ok, house.commits()) == (False, before)
    assert "The terms of reference of Imaging Network Board" in words(reply)
    assert f"attend {ID}" in [one.line for one in buttons(reply)]


def test_how_one_attends_is_shown(house: Spoken) -> None:
    """Wherever answers are."""
    house.done("tor set board remote yes")
    house.done("attend board remote", ASHA)
    shown = [row for part in house.say("meeting show board").parts for row in getattr(part, "rows", ())]
    assert any(row[0] == "Dr Asha Rahman" and row[3].startswith("attending remotely") for row in shown)
