from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.render.plain import plain
from bot.reply import Table
from tests.bot.conftest import ASHA, CALL, CORA, LENA, MIA, Spoken, buttons, words

ID = "MTG-2026-001"


def rows(house: Spoken, line: str, who: str = LENA) -> list[tuple[str, ...]]:
    """The rows of the tables of a reply."""
    return [row for part in house.say(line, who).parts if isinstance(part, Table) for row in part.rows]


def test_a_call_says_everything_that_its_caller_wants_to_know(house: Spoken) -> None:
    """The date in full, the notice, the vacancies, who is told and how, and what can be done next."""
    house.done(f'meeting cancel {ID} because "again"', LENA)
    reply = house.done(CALL, LENA)
    told = plain(reply, width=300)
    for fact in (
        "Imaging Network Board is called for Thursday 10 December 2026, 14:00 to 15:30.",
        "37 clear days' notice; the terms of reference ask for 10.",
        "1 seat vacant: Lay member.",
        "1 hour 30 minutes",
        "Room 4, Infirmary",
        "https://example.org/join",
        f"mail to {ASHA}",
    ):
        assert fact in told
    assert [one.line for one in buttons(reply)] == [
        f"{verb} MTG-2026-002" for verb in ("meeting answers", "meeting move", "meeting cancel")
    ]


def test_only_what_the_speaker_can_do_is_offered(house: Spoken) -> None:
    """A member answers, a lead who is not invited changes the meeting, and a chair does both."""
    offered = {
        who: [one.line.removesuffix(f" {ID}") for one in buttons(house.say(f"meeting show {ID}", who))]
        for who in (MIA, LENA, CORA)
    }
    assert offered == {
        MIA: ["attend", "apologies", "meeting answers"],
        LENA: ["meeting answers", "meeting move", "meeting cancel"],
        CORA: ["attend", "apologies", "meeting answers", "meeting move", "meeting cancel"],
    }


def test_who_has_no_address_is_said_to_hear_nothing(house: Spoken) -> None:
    """Somebody has to tell them, and learns it at once."""
    house.done('person add "Gwen Jones" at nht')
    house.done("seat fill SEAT-003 gwen")
    reply = house.done("meeting schedule board 21 Jan 2027", LENA)
    assert "no address: tell them yourself" in plain(reply, width=300)


def test_a_meeting_without_a_place_says_so(house: Spoken) -> None:
    """Neither place nor link: a warning at the call, and no blank in the list."""
    told = words(house.done("meeting schedule mri 21 Jan 2027 10:00 1h", LENA))
    assert "It has no place and no link yet." in told
    assert "no place yet" in plain(house.say("meeting list mri"), width=200)


def test_a_change_is_shown_as_it_was_and_is(house: Spoken) -> None:
    """Only what is different stands there."""
    told = plain(house.done(f'meeting move {ID} at "Seminar Room 2"', LENA), width=200)
    assert "Room 4, Infirmary → Seminar Room 2" in told
    assert "Length" not in told


def test_answers_are_shown_with_reasons_and_times(house: Spoken) -> None:
    """Who comes, who does not and why, and who has not said."""
    house.done(f"attend {ID}", ASHA)
    house.done(f'apologies {ID} because "on leave"', MIA)
    shown = {row[0]: row[-1] for row in rows(house, f"meeting show {ID}")}
    assert shown == {
        "Cora Chair": "not answered",
        "Dr Asha Rahman": "attending, Monday 2 November 2026, 09:00",
        "Mia Member": "apologies: on leave, Monday 2 November 2026, 09:00",
        "Sam Secretary": "not answered",
    }


def test_who_has_left_is_shown_as_such(house: Spoken) -> None:
    """The invitation to a past meeting stays in the record, and nobody waits for an answer."""
    house.clock.instant = datetime(2026, 12, 11, 9, 0, tzinfo=UTC)
    house.done('person leave "Mia Member"')
    assert ("Mia Member", "ClearView Diagnostics", "member", "no longer takes part") in rows(
        house, f"meeting show {ID}"
    )


def test_who_has_left_is_invited_no_more(house: Spoken) -> None:
    """Their entry is taken back as they leave, and a later change does not reach them."""
    house.done('person leave "Mia Member"')
    assert "Mia Member" not in plain(house.done(f"meeting show {ID}", LENA), width=200)
    assert "Mia Member" not in plain(house.done(f'meeting move {ID} at "Room 9"', LENA), width=200)


@pytest.mark.parametrize(
    ("now", "state"),
    [
        pytest.param(datetime(2026, 12, 10, 13, 59, tzinfo=UTC), "called", id="before"),
        pytest.param(datetime(2026, 12, 10, 14, 0, tzinfo=UTC), "in session", id="as it begins"),
        pytest.param(datetime(2026, 12, 10, 15, 29, tzinfo=UTC), "in session", id="its last minute"),
        pytest.param(datetime(2026, 12, 10, 15, 30, tzinfo=UTC), "past", id="as it closes"),
    ],
)
def test_how_a_meeting_stands(house: Spoken, now: datetime, state: str) -> None:
    """In a word, to the minute; what is past offers nothing to press."""
    house.clock.instant = now
    reply = house.say(f"meeting show {ID}")
    assert f"State:    {state}" in plain(reply)
    assert bool(buttons(reply)) is (state != "past")


def test_a_cancelled_meeting_is_shown_as_such(house: Spoken) -> None:
    """With its reason, and without buttons."""
    house.done(f'meeting cancel {ID} because "no quorum"', LENA)
    reply = house.say(f"meeting show {ID}")
    assert "This meeting is cancelled. Reason given: no quorum" in words(reply)
    assert not buttons(reply)
    assert "cancelled" in plain(house.say("meeting list all"))


def test_a_meeting_over_midnight_ends_on_its_day(house: Spoken) -> None:
    """The end is told with the day on which it falls."""
    reply = house.done("meeting schedule board 16 Dec 2026 23:30", LENA)
    assert "Wednesday 16 December 2026, 23:30 to 01:00 on Thursday 17 December 2026" in words(reply)


def test_summer_time_is_told_by_the_clock_on_the_wall(house: Spoken) -> None:
    """The time that was typed is the time that is told."""
    assert "14:00 to 15:30" in words(house.done("meeting schedule board 1 Jul 2027", LENA))


def test_a_meeting_shows_what_is_due_for_it(house: Spoken) -> None:
    """By the clocks of the terms of reference, the days in full; nothing for one that is cancelled."""
    house.done("tor set board agenda 10 clear days papers 5 working days minutes 10 working days")
    told = plain(house.done("meeting show board"))
    assert "Agenda due:         Sunday 29 November 2026" in told
    assert "Papers due:         Thursday 3 December 2026" in told
    assert "Draft minutes due:  Thursday 24 December 2026" in told
    house.done("meeting cancel board because clash", LENA)
    assert "due:" not in plain(house.done("meeting show MTG-2026-001"))
