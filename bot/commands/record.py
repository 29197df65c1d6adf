"""What happened, who did it, and what held on a day? The record itself, asked and verified."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Any

from bot.commands.base import ADMINISTRATORS, EVERYBODY, KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.naming import person_name, table
from bot.language.reading import Took
from bot.parameters.base import Plain, Scene, Words
from bot.parameters.people import A_PERSON
from bot.parameters.text import A_REASON
from bot.parameters.when import A_DAY, A_NUMBER
from bot.reply import Facts, Heading, Mood, Reply, Verdict
from governance_store import Commit, Named, Version, erase, verify
from governance_store.records.ids import PersonId
from governance_store.records.kinds import KINDS, Kind, Record
from governance_store.records.letter import Letter
from governance_store.records.person import Person
from governance_store.rules.local_time import date_in_full, full, instant_of

_USUAL = 20


@dataclasses.dataclass(frozen=True, slots=True)
class Ref:
    """A record of whatever kind, by its identifier."""

    kind: str
    id: str


class AnyRecord(Plain[Ref]):
    """The identifier of anything in the record."""

    called = "an identifier such as MTG-2026-001"
    _shape = re.compile(r"[A-Za-z]+-[\w:.-]*\d[\w:.-]*|NETWORK", re.IGNORECASE)

    def take(self, words: Words, start: int, scene: Scene) -> Took[Ref] | None:
        """Read an identifier that something has, or had before it was erased."""
        said = words.items[start].text.strip(",;")
        if not self._shape.fullmatch(said):
            return None
        spelt = (said, said.upper())
        found = (Ref(kind, id_) for kind in KINDS for id_ in spelt if scene.view.version_of(kind, id_))
        return next((Took(ref, start + 1) for ref in found), None)

    def line(self, value: Ref, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its identifier."""
        return value.id


@command(
    "record list",
    "List what was recorded last",
    who=KEEPERS,
    writes=False,
    examples=("record list", "record list 50"),
)
def list_record(act: Act, number: Annotated[int | None, Param(A_NUMBER, "How many")] = None) -> Reply:
    """The newest entries: when, who, how and what."""
    newest = list(act.store.commits())[::-1][: number or _USUAL]
    rows = (
        (
            str(one.seq),
            full(one.at, act.zone),
            person_name(act.view, PersonId(one.actor)),
            one.surface,
            one.verb,
            _changed(one),
        )
        for one in newest
    )
    return Reply(
        (table("Newest entries of the record", ("Entry", "When", "Who", "Where", "What", "Records"), rows),)
    )


def _changed(commit: Commit) -> str:
    named = [change.id for change in commit.changes]
    return ", ".join(named[:3]) + (f" and {len(named) - 3} more" if len(named) > 3 else "")  # noqa: PLR2004


@command(
    "record history",
    "Show everything that was recorded of one thing",
    who=KEEPERS,
    writes=False,
    examples=("record history MTG-2026-001",),
)
def history(act: Act, ref: Annotated[Ref, Param(AnyRecord(), "Identifier")]) -> Reply:
    """Every version: when, by whom, and what changed."""
    kind: Kind[Any] = KINDS[ref.kind]
    versions = act.store.history(kind.type, ref.id)
    rows = (
        (
            str(now.version),
            full(now.commit.at, act.zone),
            person_name(act.view, PersonId(now.commit.actor)),
            now.commit.verb,
            _difference(before, now),
        )
        for before, now in zip((None, *versions), versions, strict=False)
    )
    listed = table(f"History of {ref.id}", ("Version", "When", "Who", "What", "Changed"), rows)
    return Reply((listed,), ids=(ref.id,))


def _difference(before: Version[Record] | None, now: Version[Record]) -> str:
    if now.record is None:
        return "erased"
    old = before.record if before else None
    return "; ".join(
        f"{name}: {value}"
        for name, value in _fields(now.record)
        if old is None or str(getattr(old, name)) != value
    )


def _fields(record: Record) -> Iterator[tuple[str, str]]:
    for one in dataclasses.fields(record):  # type: ignore[arg-type] -- every kind of record is a dataclass
        value = getattr(record, one.name)
        if value not in (None, "", ()):
            yield one.name, _text(value)


def _text(value: object) -> str:
    if isinstance(value, StrEnum):
        return value.value
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


@command(
    "record show",
    "Show what was recorded of one thing, now or as of a day",
    who=KEEPERS,
    writes=False,
    examples=("record show MTG-2026-001", "record show MTG-2026-001 as of 1 Nov 2026"),
)
def show(
    act: Act,
    ref: Annotated[Ref, Param(AnyRecord(), "Identifier")],
    day: Annotated[date | None, Param(A_DAY, "As of the end of", "as of", ("on",))] = None,
) -> Reply:
    """Its fields as they stand, or as they stood at the end of a day."""
    instant = _end_of(act, day) if day else None
    view = act.store.as_of(instant) if instant else act.view
    record = view.maybe(KINDS[ref.kind].type, ref.id)
    when = f" at the end of {date_in_full(day)}" if day else ""
    if record is None:
        raise Refused(Problem(f"Nothing was recorded of {ref.id}{when}, or it has been erased.", "day"))
    return Reply((Heading(f"{ref.id}{when}"), Facts(tuple(_fields(record)))), ids=(ref.id,))


def _end_of(act: Act, day: date) -> datetime:
    return instant_of(day + timedelta(days=1), time(0), act.zone) - timedelta(microseconds=1)


@command(
    "record verify",
    "Check that the record is what was written",
    who=EVERYBODY,
    writes=False,
    examples=("record verify",),
)
def verify_record(act: Act) -> Reply:
    """Replay everything, check the chain and the kept files, and name what is wrong."""
    report = verify(act.store)
    told = f"{report.commits:,} entries and {report.files:,} kept files were checked"
    facts = Facts((("Last hash", report.head),))
    if report.sound:
        return Reply((Verdict(Mood.GOOD, f"{told}: all are what was written."), facts))
    return Reply((Verdict(Mood.BAD, f"{told}: something is wrong.", tuple(report.faults)), facts), ok=False)


@command(
    "person erase",
    "Erase a person's details from the whole record",
    who=ADMINISTRATORS,
    examples=('person erase "Asha Rahman" because "request of 3 Nov 2026 under article 17"',),
    submit="Erase for good",
)
def erase_person(
    act: Act,
    person: Annotated[Person, Param(A_PERSON, "Person")],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """Names, addresses and letters are taken out of every version; what the person did stays, under an identifier."""
    if person.active and person.id == act.actor.id:
        raise Refused("You cannot erase yourself: another administrator has to.")
    letters = act.view.find(Letter, person=person.id)
    named = Named(
        records=(("person", person.id), *(("letter", one.id) for one in letters)),
        texts=(person.name, *person.emails),
        files=tuple(one.digest for one in letters if one.digest),
    )
    erase(
        act.store,
        named,
        at=act.now,
        actor=act.actor.id,
        surface=act.request.surface,
        why=_without(because, named.texts),
    )
    told = f"What the record said of {person.id} is erased: name, addresses, and {len(letters)} letters."
    kept = "What they did and decided stays, under that identifier. Copies in people's mailboxes and in backups are not reached."
    return Reply((Verdict(Mood.GOOD, told, (kept,)),), ids=(person.id,))


def _without(reason: str, texts: tuple[str, ...]) -> str:
    for text in texts:
        reason = re.sub(re.escape(text), "…", reason, flags=re.IGNORECASE)
    return reason
