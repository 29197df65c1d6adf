"""How is a file of rules and cases read? Only a clause and, a case, its seats, attendance and context.

Everything is checked before anything is judged: what is wrong is said with its place in the file. Whatever
else stands in a record, what was expected of it among that, is not looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from governance_store.errors import GovernanceError
from governance_store.rules.quorum.facts import Capacity, Matter, Present, Seat

MOST_BYTES: Final = 64 * 1024 * 1024
MOST_PEOPLE: Final = 100_000


class NotACorpus(GovernanceError):
    """A file of rules and cases that cannot be read."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case: what it is called, and what there is to judge."""

    id: str
    seats: tuple[Seat, ...]
    here: tuple[Present, ...]
    matter: Matter


@dataclass(frozen=True, slots=True)
class Record:
    """One clause with its cases."""

    clause: str
    cases: tuple[Case, ...]


def records_of(text: bytes) -> tuple[Record, ...]:
    """The records of a file; raises NotACorpus."""
    if len(text) > MOST_BYTES:
        raise NotACorpus(
            "The file is too large.", f"At most {MOST_BYTES // 1024 // 1024} megabytes are read."
        )
    try:
        given = json.loads(text.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise NotACorpus("The file is not UTF-8 text.", "Write it as JSON in UTF-8.") from fault
    except (json.JSONDecodeError, RecursionError) as fault:
        where = (
            f" at line {fault.lineno}, column {fault.colno}"
            if isinstance(fault, json.JSONDecodeError)
            else ""
        )
        raise NotACorpus(f"The file is not JSON{where}.", _SHAPE) from fault
    listed = given["records"] if isinstance(given, dict) and "records" in given else [given]
    if not isinstance(listed, list):
        raise NotACorpus("“records” is not a list.", _SHAPE)
    return tuple(_record(one, f"record {place}") for place, one in enumerate(listed, start=1))


_SHAPE: Final = 'Write one record, {"clause": "…", "cases": […]}, or {"records": [record, …]}.'


def _wrong(where: str, what: str) -> NotACorpus:
    return NotACorpus(f"In {where}, {what}.", _SHAPE)


def _mapping(given: Any, where: str) -> Mapping[str, Any]:  # noqa: ANN401 -- anything may stand in a file
    if not isinstance(given, dict):
        raise _wrong(where, "there is no object")
    return given


def _list(given: Mapping[str, Any], key: str, where: str) -> Sequence[Any]:
    found = given.get(key)
    if not isinstance(found, list):
        raise _wrong(where, f"“{key}” is not a list")
    if len(found) > MOST_PEOPLE:
        raise _wrong(where, f"“{key}” has more than {MOST_PEOPLE:,} entries")
    return found


def _record(given: Any, where: str) -> Record:  # noqa: ANN401 -- likewise
    record = _mapping(given, where)
    clause = record.get("clause")
    if not isinstance(clause, str):
        raise _wrong(where, "“clause” is not a text")
    named = record.get("id")
    where = f"{where} ({named})" if isinstance(named, str) else where
    cases = _list(record, "cases", where)
    return Record(
        clause, tuple(_case(one, f"{where}, case {place}") for place, one in enumerate(cases, start=1))
    )


def _case(given: Any, where: str) -> Case:  # noqa: ANN401 -- likewise
    case = _mapping(given, where)
    seats = tuple(
        _seat(_mapping(one, f"{where}, membership"), where) for one in _list(case, "membership", where)
    )
    twice = (
        [seat.id for place, seat in enumerate(seats) if seat.id in {one.id for one in seats[:place]}]
        if len({seat.id for seat in seats}) < len(seats)
        else []
    )
    if twice:
        raise _wrong(where, f"the seat “{twice[0]}” stands twice in “membership”")
    there = {seat.id for seat in seats}
    here = tuple(
        _present(_mapping(one, f"{where}, attendance"), there, where)
        for one in _list(case, "attendance", where)
    )
    context = case.get("context")
    matter = _matter({} if context is None else _mapping(context, f"{where}, context"), where)
    return Case(_text(case, "id", where), seats, here, matter)


def _text(given: Mapping[str, Any], key: str, where: str) -> str:
    found = given.get(key)
    if not isinstance(found, str):
        raise _wrong(where, f"“{key}” is not a text")
    return found


def _texts(given: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
    found = given.get(key) or []
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise _wrong(where, f"“{key}” is not a list of texts")
    return tuple(found)


def _yes(given: Mapping[str, Any], key: str, where: str, default: bool = False) -> bool:  # noqa: FBT001, FBT002 -- a field's default
    found = given.get(key, default)
    if found is None:
        return default
    if not isinstance(found, bool):
        raise _wrong(where, f"“{key}” is neither true nor false")
    return found


def _seat(given: Mapping[str, Any], where: str) -> Seat:
    body = given.get("organisation")
    if body is not None and not isinstance(body, str):
        raise _wrong(where, "“organisation” is not a text")
    return Seat(
        _text(given, "id", where),
        _texts(given, "roles", where),
        _texts(given, "categories", where),
        body,
        _yes(given, "voting", where, default=True),
        _yes(given, "vacant", where),
        _yes(given, "suspended", where),
    )


def _present(given: Mapping[str, Any], seats: set[str], where: str) -> Present:
    seat = given.get("member")
    if seat is not None and seat not in seats:
        raise _wrong(where, f"“{seat}” in “attendance” is no seat of “membership”")
    capacity, mode = given.get("capacity", "member"), given.get("mode", "in_person")
    if capacity not in set(Capacity):
        raise _wrong(where, f"the capacity “{capacity}” is none of {', '.join(Capacity)}")
    if mode not in {"in_person", "remote"}:
        raise _wrong(where, f"the mode “{mode}” is neither in_person nor remote")
    conflicted = _yes(given, "conflicted", where)
    return Present(_text(given, "person", where), seat, Capacity(capacity), mode == "remote", conflicted)


_KNOWN: Final = frozenset(
    "decision meeting_type procedure notified_all concurred in_favour minutes_after_start "
    "adjourned_meeting"
    " requisitioned registered left_before_item left_before_item_count committee_quorum abstaining"
    " disqualified_at_once days_since_first previous_attendance same_proposal "
    "consecutive_attendances_since_return".split()
)


def _matter(given: Mapping[str, Any], where: str) -> Matter:
    procedure = given.get("procedure") or ""
    inner: Mapping[str, Any] = procedure if isinstance(procedure, dict) else {}
    told = {**given, **inner}
    way = inner.get("kind") or inner.get("name") or inner.get("type") or "" if inner else procedure
    left = told.get("left_before_item")
    return Matter(
        decision=_optional(told, "decision", where),
        meeting=_optional(told, "meeting_type", where),
        procedure=str(way),
        notified_all=told.get("notified_all")
        if told.get("notified_all") is None
        else bool(told["notified_all"]),
        in_favour=_agreed(told, where),
        minutes=_number(told, "minutes_after_start", where),
        adjourned=_again(told, where),
        requisitioned=_yes(told, "requisitioned", where),
        registered=_number(told, "registered", where),
        left=len(left) if isinstance(left, list) else _number(told, "left_before_item_count", where) or 0,
        committee_quorum=_number(told, "committee_quorum", where),
        abstaining=_texts(told, "abstaining", where) if isinstance(told.get("abstaining"), list) else (),
        disqualified=_number(told, "disqualified_at_once", where),
        days_since_first=_number(told, "days_since_first", where),
        returning=told.get("consecutive_attendances_since_return") is not None,
        earlier=_numbers(told, "previous_attendance", where),
        unread=tuple(sorted(set(told) - _KNOWN)),
    )


def _again(told: Mapping[str, Any], where: str) -> bool:
    """Whether it is the meeting after one without a quorum, on the same matter."""
    same = _yes(told, "same_proposal", where, default=True)
    return same and (_yes(told, "adjourned_meeting", where) or told.get("days_since_first") is not None)


def _optional(given: Mapping[str, Any], key: str, where: str) -> str:
    return "" if given.get(key) is None else _text(given, key, where)


def _number(given: Mapping[str, Any], key: str, where: str) -> int | None:
    found = given.get(key)
    if isinstance(found, list):
        return len(found)
    if found is not None and (isinstance(found, bool) or not isinstance(found, int | float)):
        raise _wrong(where, f"“{key}” is not a number")
    return None if found is None else int(found)


def _numbers(given: Mapping[str, Any], key: str, where: str) -> tuple[int, ...]:
    found = given.get(key) or []
    if not isinstance(found, list) or not all(type(one) is int for one in found):
        raise _wrong(where, f"“{key}” is not a list of numbers")
    return tuple(found)


def _agreed(given: Mapping[str, Any], where: str) -> tuple[str, ...] | int | None:
    for key in ("concurred", "in_favour"):
        if key in given:
            return _texts(given, key, where) if isinstance(given[key], list) else _number(given, key, where)
    return None


def all_cases(records: Sequence[Record]) -> Iterator[tuple[str, Case]]:
    """Each case with its clause."""
    return ((record.clause, case) for record in records for case in record.cases)
