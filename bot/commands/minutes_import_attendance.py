"""Who was at a meeting, as a document of its minutes tells? Held against what is recorded of it.

Whoever is recorded and stands nowhere in the document stays; only a row that says so takes somebody back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.commands.attending_as import Principal, Standing, Unclear, standing
from bot.commands.base import Act
from bot.commands.meeting_attendance import amiss_told, instant_at
from bot.commands.meeting_present import as_what
from bot.commands.minutes_book import Book
from bot.commands.minutes_draft import since_text, until_text
from bot.commands.minutes_import_finding import Difference, Finding, How
from bot.commands.minutes_import_reading import NOBODY, PersonRow
from bot.commands.naming import person_name
from bot.parameters.base import cut
from bot.parameters.named import fold
from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.committee import Seat
from governance_store.records.ids import PersonId, attendance_id
from governance_store.records.meeting import Answer
from governance_store.records.person import Person
from governance_store.rules.local_time import ClocksChange
from governance_store.rules.minute_wording import clock
from governance_store.rules.presence import amiss_in_arrival, amiss_in_departure, entries_of

_IN_THE_ROOM: Final = frozenset({"yes", "y", "present", "in person", "✓", "x"})
_FROM_AFAR: Final = frozenset({"remotely", "remote", "online", "from afar", "yes, remotely", "yes, online"})
_NOT_THERE: Final = frozenset(
    {*(one.value for one in Answer), "expected", "expected remotely", "not invited", "no", "n", "absent"}
)
_START: Final = NOBODY | {"start", "beginning"}
_END: Final = NOBODY | {"end"}
_DEPUTY: Final = "deputy"


def take_attendance(act: Act, book: Book, rows: Iterable[PersonRow], finding: Finding) -> None:
    """Let those be there of whom the document says so, from when to when."""
    stays: dict[PersonId, list[Attendance]] = {}
    seen: set[PersonId] = set()
    people: dict[PersonId, Person] = {}
    for row in rows:
        if fold(row.name) in NOBODY:
            continue
        there = _there(row, finding)
        person = finding.person(row.name, _where(row), row.organisation) if there is not None else None
        if person is None:
            continue
        people[person.id] = person
        seen.add(person.id)
        if there:
            entry = _entry(act, book, row, person, stays.setdefault(person.id, []), finding)
            stays[person.id] += [entry] if entry else []
    if not finding.problems:
        for id_, person in people.items():
            _settle(act, book, person, stays.get(id_, []), finding)
    for one in {one.person for one in book.attendance if not one.withdrawn} - seen:
        name = person_name(act.view, one)
        finding.notes.append(f"{name} is recorded as there and stands nowhere in the document: that stays.")


def _where(row: PersonRow) -> str:
    return "Under “In attendance”" if row.guest else "Under “Present”"


def _there(row: PersonRow, finding: Finding) -> bool | None:
    """Whether a row says that somebody was there; None where it says nothing that can be read."""
    said = fold(row.there)
    if said in _IN_THE_ROOM | _FROM_AFAR:
        return True
    if said in _NOT_THERE | NOBODY:
        return False
    finding.amiss(f"{_where(row)}: “{cut(row.there)}” of {row.name} is not read: say yes, remotely or no.")
    return None


def _entry(
    act: Act, book: Book, row: PersonRow, person: Person, before: Sequence[Attendance], finding: Finding
) -> Attendance | None:
    """The stay that a row tells of, in the place of the one that is recorded, where one is."""
    comes = _comes(act, book, row, person, finding)
    recorded = entries_of(book.attendance, person.id)
    held = recorded[len(before)] if len(before) < len(recorded) else None
    arrived = _arrived(act, book, row, held, finding)
    left = _left(act, book, row, held, finding)
    if comes is None or arrived is None or isinstance(left, bool):
        return None
    number = (
        len([one for one in book.attendance if one.person == person.id]) + 1 + len(before) - len(recorded)
    )
    id_ = held.id if held else attendance_id(book.meeting.id, person.id, number)
    remote = fold(row.there) in _FROM_AFAR
    entry = Attendance(id_, book.meeting.id, person.id, arrived, left, comes.attends, comes.seat, remote)
    wrong = amiss_in_arrival(book.meeting, before, arrived, act.now)
    last, when = before[-1] if before else None, arrived
    if wrong is None and left:
        wrong, last, when = amiss_in_departure(book.meeting, entry, left, act.now), entry, left
    if wrong:
        finding.amiss(f"{_where(row)}: {amiss_told(act, book.meeting, person, last, when, wrong).sentence}")
        return None
    return entry


def _comes(act: Act, book: Book, row: PersonRow, person: Person, finding: Finding) -> Standing | None:
    role = fold(row.role)
    principal: Principal | None = None
    if role.startswith(f"{_DEPUTY} for "):
        principal = finding.person(row.role.strip()[len(_DEPUTY) + 5 :], _where(row))
        if principal is None:
            return None
    elif role.startswith(f"{_DEPUTY}, "):
        principal = _vacant_seat(act, book, role.removeprefix(f"{_DEPUTY}, "))
    is_deputy = principal is None and role == _DEPUTY
    found = standing(
        act, book.meeting, person, principal, deputy=is_deputy, guest=row.guest and not principal
    )
    if isinstance(found, Unclear):
        finding.amiss(f"{_where(row)}: {found.problem.sentence}")
        return None
    if found.attends is AttendsAs.IN_ATTENDANCE and not row.guest:
        here = book.committee.name
        told = f"{person.name} holds no seat on {here}: put them under “In attendance”"
        finding.amiss(f"{_where(row)}: {told}, or say under “As” for whom: deputy for NAME.")
        return None
    if found.warning:
        finding.notes.append(found.warning)
    return found


def _vacant_seat(act: Act, book: Book, role: str) -> Seat | None:
    seats = act.view.find(Seat, committee=book.committee.id, active=True)
    return next((one for one in seats if one.holder is None and fold(one.role) == role), None)


def _arrived(
    act: Act, book: Book, row: PersonRow, held: Attendance | None, finding: Finding
) -> datetime | None:
    starts = book.meeting.starts
    if fold(row.since) in _START:
        return held.arrived if held and held.arrived <= starts else starts
    return _instant(act, book, row, row.since, finding)


def _left(
    act: Act, book: Book, row: PersonRow, held: Attendance | None, finding: Finding
) -> datetime | bool | None:
    """When somebody left; None where they stayed to the end, False where nobody can tell."""
    if fold(row.until) in _END:
        return held.left if held and until_text(act, book, held) == "end" else None
    return _instant(act, book, row, row.until, finding) or False


def _instant(act: Act, book: Book, row: PersonRow, said: str, finding: Finding) -> datetime | None:
    at = clock(said)
    if at is None:
        told = f"“{cut(said)}” is no time: write it as 14:05, or start or end"
        finding.amiss(f"{_where(row)}: of {row.name}, {told}.")
        return None
    try:
        return instant_at(act, book.meeting, at)
    except ClocksChange as fault:
        finding.amiss(f"{_where(row)}: {fault}")
        return None


def _settle(act: Act, book: Book, person: Person, stays: Sequence[Attendance], finding: Finding) -> None:
    recorded = {one.id: one for one in entries_of(book.attendance, person.id)}
    for one in stays:
        held = recorded.pop(one.id, None)
        how = How.NEW if held is None else How.THERE if held == one else How.CHANGED
        told = _stay(act, book, one)
        finding.attendance.append((person.name, *told, how.value))
        if held and held != one:
            before = ", ".join(_stay(act, book, held))
            finding.differences.append(Difference(person.name, before, ", ".join(told)))
        if held != one:
            book.put(one)
    for gone in recorded.values():
        before = ", ".join(_stay(act, book, gone))
        finding.attendance.append((person.name, *_stay(act, book, gone), How.TAKEN_BACK.value))
        finding.differences.append(Difference(person.name, before, "not there"))
        book.put(replace(gone, withdrawn=True))


def _stay(act: Act, book: Book, one: Attendance) -> tuple[str, str, str]:
    afar = ", from afar" if one.remote else ""
    return f"{as_what(act, one)}{afar}", since_text(act, book, one), until_text(act, book, one)
