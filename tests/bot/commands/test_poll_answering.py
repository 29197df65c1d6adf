from __future__ import annotations

from datetime import timedelta

import pytest

from bot.reply import Mood
from governance_store.records.poll import Fits, PollAnswer
from tests.bot.conftest import ADA, ASHA, LENA, MIA, SAM, Spoken, moods, the_form, words

ASK = "meeting poll board 3, 8 or 17 Dec 2026 14:00"
YES, NEED, NO = Fits.YES, Fits.IF_NEED_BE, Fits.NO


@pytest.fixture
def polled(house: Spoken) -> Spoken:
    """The board is asked about three dates."""
    house.done(ASK, LENA)
    return house


def said(house: Spoken, email: str = ASHA) -> tuple[Fits | None, ...]:
    """What somebody said of the three dates."""
    return house.get(PollAnswer, f"POLL-2026-001:{house.person(email).id}").fits


@pytest.mark.parametrize(
    ("line", "fits"),
    [
        ("poll answer board yes 3 and 8 Dec if need be 17 Dec", (YES, YES, NEED)),
        ("poll answer board no 3 Dec, maybe 8 Dec, yes 17 Dec", (NO, NEED, YES)),
        ("poll answer POLL-2026-001 yes 3 Dec 14:00", (YES, None, None)),
        ("poll answer board all", (YES, YES, YES)),
        ("poll answer board none", (NO, NO, NO)),
        ("meeting poll answer board yes 8 Dec", (None, YES, None)),
    ],
)
def test_each_date_is_answered(polled: Spoken, line: str, fits: tuple[Fits | None, ...]) -> None:
    """In the order in which one says it; what is not said stays open, and that is told."""
    reply = polled.done(line, ASHA)
    assert said(polled) == fits
    assert ("Not said yet" in words(reply)) is (None in fits)


def test_a_later_answer_replaces_only_what_it_says(polled: Spoken) -> None:
    """And the same again changes nothing."""
    polled.done("poll answer board all", ASHA)
    polled.done("poll answer board no 8 Dec", ASHA)
    assert said(polled) == (YES, NO, YES)
    before = polled.commits()
    assert moods(polled.say("poll answer board no 8 Dec", ASHA)) == [Mood.NOTE]
    assert polled.commits() == before


@pytest.mark.parametrize(
    ("line", "who", "told"),
    [
        pytest.param(
            "poll answer board yes 4 Dec",
            ASHA,
            "Friday 4 December 2026 is none of the dates",
            id="another day",
        ),
        pytest.param("poll answer board yes 3 Dec 15:00", ASHA, "none of the dates", id="another hour"),
        pytest.param("poll answer board yes 3 Dec no 3 Dec", ASHA, "both yes and no", id="both"),
        pytest.param("poll answer board all no 3 Dec", ASHA, "not both", id="all and one"),
        pytest.param("poll answer board all none", ASHA, "not both", id="all and none"),
        pytest.param("poll answer board all", ADA, "You were not asked", id="not asked"),
        pytest.param("poll answer board all for asha", MIA, "only the chair", id="for another"),
        pytest.param("poll answer mri all", ASHA, "no date poll that is open", id="no poll"),
    ],
)
def test_what_is_no_answer_is_said(polled: Spoken, line: str, who: str, told: str) -> None:
    """And nothing is recorded."""
    before = polled.commits()
    reply = polled.say(line, who)
    assert (reply.ok, polled.commits()) == (False, before)
    assert told in words(reply)


def test_who_says_nothing_is_asked(polled: Spoken) -> None:
    """A form with the three answers; the question names the dates."""
    reply = polled.say("poll answer board", ASHA)
    assert {"yes", "maybe", "no"} <= {one.name for one in the_form(reply).fields}
    assert "Thursday 17 December 2026, 14:00" in words(reply)


def test_the_secretary_answers_for_who_rang(polled: Spoken) -> None:
    """It is told whose answer it is, and kept who gave it."""
    assert "The answer of Dr Asha Rahman" in words(polled.done("poll answer board all for asha", SAM))
    answer = polled.get(PollAnswer, f"POLL-2026-001:{polled.person(ASHA).id}")
    assert answer.told_by == polled.person(SAM).id


def test_late_answers_are_refused_until_it_is_extended(polled: Spoken) -> None:
    """After the closing day, and after it is cancelled or chosen, each with its sentence."""
    polled.clock.forward(timedelta(days=8))
    assert "closed on Monday 9 November 2026" in words(polled.say("poll answer board all", ASHA))
    polled.done("poll extend board to 16 Nov 2026", LENA)
    polled.done("poll answer board all", ASHA)
    polled.done("poll choose board 8 Dec", LENA)
    assert "A date was chosen" in words(polled.say("poll answer POLL-2026-001 none", ASHA))
