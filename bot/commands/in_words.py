"""How does what is recorded read in words? Each field with its label, its value as people would say it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Final

from bot.commands.base import Act
from bot.commands.naming import NOBODY, committee_name, count, organisation_name, person_name
from governance_store import View
from governance_store.records.decision import Stamp
from governance_store.records.kinds import Record
from governance_store.records.letter import Rendered
from governance_store.records.nation import Nation
from governance_store.records.network import Sector
from governance_store.records.person import Post
from governance_store.rules.local_time import date_in_full, duration_text, full, time_text

NOTHING: Final = "nothing"
_UNTOLD: Final = {"id", "token"}  # said by the heading, and of use to calendars only
_LABELS: Final = {
    "active": "in force",
    "because": "reason",
    "brief_at": "brief at",
    "cancelled_because": "cancelled because",
    "clock": "time",
    "closed": "closed season",
    "days_off": "on days off",
    "digest": "kept as",
    "due": "next attempt",
    "emails": "addresses",
    "extraordinary": "extraordinary because",
    "installed": "installed",
    "key": "short name",
    "message_id": "known to mail servers as",
    "minutes": "length",
    "parent": "comes under",
    "payloads": "taken out of the record",
    "files": "taken out of the kept files",
    "organised_elsewhere": "organised by",
    "first": "from",
    "last": "to",
    "renders": "tells of",
    "sequence": "change for calendars",
    "starts": "begins",
    "file": "document kept as",
    "file_name": "document",
    "of": "template of",
    "on": "agreed on",
    "since": "since",
    "taken_over_from": "known to calendars before as",
    "stands_for": "stands for",
    "uid": "known to calendars as",
    "usual_minutes": "usual length",
    "zone": "time zone",
}
_COUNTED: Final = {"payloads": ("text",), "files": ("file",)}
_VERBS: Final = {"payload.erased": "details erased", "terms.set": "terms of reference set"}
_NAMED: Final[dict[str, Callable[[View, Any], str]]] = {
    **dict.fromkeys(
        (
            "person",
            "installed_by",
            "holder",
            "chair",
            "deputy_chair",
            "secretary",
            "deputies",
            "taker",
            "checked_by",
            "signed_by",
            "sent_by",
            "settled_by_person",
            "chairs",
            "owners",
            "offered_to",
            "agreed_by",
            "to",
            "by",
        ),
        person_name,
    ),
    **dict.fromkeys(("committee", "parent"), committee_name),
    **dict.fromkeys(("organisation", "host"), organisation_name),
    **dict.fromkeys(("post", "offered_post"), lambda view, id_: view.get(Post, id_).title),
}


def verb_in_words(verb: str) -> str:
    """What an entry of the record tells of: `seat.deputy-named` is a deputy named for a seat."""
    return _VERBS.get(verb, verb.replace(".", " ").replace("-", " "))


def fields_in_words(act: Act, record: Record) -> Iterator[tuple[str, str]]:
    """Each thing that is recorded, with its label; what is not set is left out."""
    for name in _names(record):
        if not _empty(getattr(record, name)):
            yield _label(name), _told(act, name, getattr(record, name))


def changes_in_words(act: Act, before: Record | None, now: Record) -> str:
    """What is different now; what was taken back is said too."""
    if before is None:
        return "; ".join(f"{label}: {said}" for label, said in fields_in_words(act, now))
    changed = [name for name in _names(now) if getattr(before, name) != getattr(now, name)]
    return "; ".join(f"{_label(name)}: {_told(act, name, getattr(now, name))}" for name in changed)


def _names(record: Record) -> list[str]:
    declared: tuple[str, ...] = type(record).__match_args__  # type: ignore[attr-defined]  # as dataclasses have it
    return [name for name in declared if name not in _UNTOLD]


def _label(name: str) -> str:
    return _LABELS.get(name, name.replace("_", " "))


def _empty(value: object) -> bool:
    return value is None or value in ("", ())


def _told(act: Act, name: str, value: object) -> str:
    if _empty(value):
        return NOBODY if _NAMED.get(name) is person_name else NOTHING
    if isinstance(value, tuple) and name in _COUNTED:
        return count(len(value), *_COUNTED[name])  # digests say nothing to people
    if isinstance(value, tuple):
        return ", ".join(_told(act, name, one) for one in value)
    if name in _NAMED:
        return _NAMED[name](act.view, value)
    return _value(act, name, value)


def _value(act: Act, name: str, value: object) -> str:  # noqa: PLR0911 -- one answer a sort of value
    match value:
        case bool():
            return "yes" if value else "no"
        case int() if name.endswith("minutes"):
            return duration_text(value)
        case datetime():
            return full(value, act.zone)
        case date():
            return date_in_full(value)
        case time():
            return time_text(value)
        case Stamp(finding=finding, counted=counted, required=required):
            of = f" of {required} needed" if required is not None else ""
            return f"{finding.replace('_', ' ')}: {counted}{of}" if finding else "no quorum is set"
        case Rendered(kind, id_, version):
            return f"{kind} {id_} as of its version {version}"
        case _:
            return _word(value)


def _word(value: object) -> str:
    if value is Sector.NHS:
        return "NHS"
    if isinstance(value, Nation):
        return value.full_name
    return value.value if isinstance(value, StrEnum) else str(value)
