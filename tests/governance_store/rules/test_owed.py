"""Who is owed a letter, about what, and only once?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from governance_store import Store, memory_store
from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, GrantId, LetterId, MeetingId, PersonId, SeriesId
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, LetterState, Matter, Rendered, Route
from governance_store.records.meeting import Meeting
from governance_store.records.period import Cycle
from governance_store.records.person import Grant, Permission, Person
from governance_store.records.series import Recurrence, Series
from governance_store.rules.duty import Owed
from governance_store.rules.owed import owed

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CHAIR, SECRETARY, MEMBER, FIRST, SECOND = (PersonId(f"PER-00{n}") for n in range(1, 6))
PEOPLE = [
    Person(one, f"Person {one}", (f"{one.lower()}@x.example",))
    for one in (CHAIR, SECRETARY, MEMBER, FIRST, SECOND)
]
BOARD = Committee(CommitteeId("COM-001"), "board", "Board", chair=CHAIR, secretary=SECRETARY)
SERIES = Series(
    SeriesId("SER-2027-001"),
    BOARD.id,
    Recurrence(2, Cycle.MONTHS, 3, 3),
    date(2027, 1, 1),
    date(2027, 12, 31),
    time(14),
    90,
    "u",
)
MEETING = Meeting(MeetingId("MTG-2026-001"), BOARD.id, NOW, 60, "u")
GRANTS = [Grant(GrantId(f"GRA-{one}"), one, Permission.ADMINISTRATOR) for one in (FIRST, SECOND)]
STANDING: list[Record] = [*PEOPLE, BOARD, MEETING, *GRANTS]
LETTER = Letter(
    LetterId("LTR-00001"),
    MEMBER,
    Route.MAIL,
    "m@x.example",
    Matter.INVITATION,
    "thread",
    (Rendered("meeting", MEETING.id, 1),),
    NOW,
    NOW,
    LetterState.FAILED,
    settled=NOW,
)


def record(*letters: Letter, instead: Sequence[Record] = (), keys: Sequence[str] = ()) -> Store:
    """A record in which these letters stand; `instead` takes the place of what has its identifier."""
    ids = {one.id for one in instead}
    standing: list[Record] = [one for one in STANDING if one.id not in ids]
    store = memory_store()
    with store.writing() as desk:
        desk.commit(
            at=NOW,
            actor="clerk",
            surface="test",
            verb="written",
            records=[*standing, *instead, *letters],
            keys=keys,
        )
    return store


def asked(store: Store, at: datetime = NOW) -> list[Owed]:
    """What is owed."""
    with store.reading() as view:
        return owed(view, at)


def test_the_secretary_is_told_of_a_letter_that_failed() -> None:
    """With the letter and the meeting as they now stand, in a thread of its own."""
    (found,) = asked(record(LETTER))
    assert (found.key, found.matter) == ("letter-failed:LTR-00001", Matter.LETTER_FAILED)
    assert (found.person, found.address) == (SECRETARY, "per-002@x.example")
    assert found.renders == (Rendered("letter", LETTER.id, 1), Rendered("meeting", MEETING.id, 1))
    assert found.thread != LETTER.thread


@pytest.mark.parametrize(
    ("letter", "instead", "told"),
    [
        pytest.param(LETTER, [replace(BOARD, secretary=None)], CHAIR, id="no secretary: the chair"),
        pytest.param(replace(LETTER, person=SECRETARY), [], CHAIR, id="it was the secretary's: the chair"),
        pytest.param(
            LETTER, [replace(PEOPLE[1], active=False)], CHAIR, id="the secretary has left: the chair"
        ),
        pytest.param(
            LETTER, [replace(PEOPLE[1], emails=())], CHAIR, id="the secretary has no address: the chair"
        ),
        pytest.param(
            LETTER, [replace(BOARD, secretary=None, chair=None)], FIRST, id="neither: an administrator"
        ),
        pytest.param(replace(LETTER, renders=()), [], FIRST, id="about no meeting: an administrator"),
        pytest.param(
            replace(LETTER, renders=(), person=FIRST), [], SECOND, id="it was that one's: another one"
        ),
        pytest.param(
            replace(LETTER, renders=()),
            [replace(GRANTS[0], active=False)],
            SECOND,
            id="a grant that was taken back does not count",
        ),
        pytest.param(
            replace(LETTER, renders=()),
            [replace(GRANTS[0], committee=BOARD.id)],
            SECOND,
            id="an administrator of one committee is not asked about others",
        ),
    ],
)
def test_who_is_told(letter: Letter, instead: list[Record], told: PersonId) -> None:
    """The secretary, else the chair, else an administrator; never who was not reached."""
    assert [one.person for one in asked(record(letter, instead=instead))] == [told]


@pytest.mark.parametrize(
    "letter",
    [
        pytest.param(replace(LETTER, matter=Matter.LETTER_FAILED), id="about such a letter itself"),
        pytest.param(replace(LETTER, demonstration=True), id="a demonstration's past"),
        pytest.param(replace(LETTER, state=LetterState.QUEUED, settled=None), id="still to be tried"),
        pytest.param(replace(LETTER, state=LetterState.ACCEPTED), id="it arrived"),
    ],
)
def test_nothing_is_owed_of(letter: Letter) -> None:
    """Telling of it would go round for ever, or help nobody."""
    assert asked(record(letter)) == []


def test_what_was_told_is_not_owed_again() -> None:
    """The commit that queued it carries the key."""
    assert asked(record(LETTER, keys=["letter-failed:LTR-00001"])) == []


def test_what_failed_weeks_ago_is_still_owed() -> None:
    """An outage of the clerk loses nothing."""
    old = replace(LETTER, settled=NOW - timedelta(days=30))
    assert len(asked(record(old), NOW + timedelta(days=30))) == 1


def test_where_nobody_can_be_told_nothing_is_owed_yet() -> None:
    """It is owed as soon as there is somebody."""
    gone: list[Record] = [
        replace(BOARD, secretary=None, chair=None),
        *(replace(one, active=False) for one in GRANTS),
    ]
    assert asked(record(LETTER, instead=gone)) == []


def test_each_letter_is_told_of_by_itself() -> None:
    """Two letters, two keys."""
    found = asked(record(LETTER, replace(LETTER, id=LetterId("LTR-00002"))))
    assert [one.key for one in found] == ["letter-failed:LTR-00001", "letter-failed:LTR-00002"]


def test_a_letter_about_a_series_is_its_secretarys_to_know_of() -> None:
    """It names the series, and the series its committee."""
    told = Rendered("series", SERIES.id, 1)
    failed = replace(LETTER, matter=Matter.SERIES_INVITATION, renders=(told,))
    with record(failed, instead=(SERIES,)).reading() as view:
        (one,) = owed(view, NOW)
    assert one.person == SECRETARY
    assert one.renders == (Rendered("letter", LETTER.id, 1), told)
