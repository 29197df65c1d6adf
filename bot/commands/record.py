"""What happened, who did it, and what held on a day? The record itself, asked and verified."""

from __future__ import annotations

import dataclasses
import re
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any

from bot.commands.base import EVERYBODY, KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.confidences import refuse_confidence
from bot.commands.in_words import changes_in_words, fields_in_words, verb_in_words
from bot.commands.naming import count, person_name, table
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Words
from bot.parameters.when import A_DAY, A_NUMBER
from bot.reply import Facts, Heading, Mood, Reply, Verdict
from governance_store import Commit, Version, verify
from governance_store.records.ids import PersonId
from governance_store.records.kinds import KINDS, Kind, Record
from governance_store.rules.local_time import date_in_full, full, instant_of

_USUAL = 20
_MOST_NAMED = 3


@dataclasses.dataclass(frozen=True, slots=True)
class Ref:
    """A record of whatever kind, by its identifier."""

    kind: str
    id: str


class AnyRecord(Plain[Ref]):
    """The identifier of anything in the record."""

    called = "an identifier such as MTG-2026-001"
    _shape = re.compile(r"[A-Za-z]+-[\w:.-]*\d[\w:.-]*|NETWORK|TPL-\w+", re.IGNORECASE)

    def take(self, words: Words, start: int, scene: Scene) -> Took[Ref] | None:
        """Read an identifier that something has, or had before it was erased."""
        said = words.items[start].text.strip(",;")
        if not self._shape.fullmatch(said):
            return None
        spelt = (said, said.upper())
        found = (Ref(kind, id_) for kind in KINDS for id_ in spelt if scene.view.version_of(kind, id_))
        return next((Took(ref, start + 1) for ref in found), None)

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:  # noqa: ARG002 -- the protocol's
        """Tell an identifier that nothing has from words that are none."""
        said = words.said(start, end)
        if self._shape.fullmatch(said.strip(",;")):
            told = f"Nothing is recorded under {said}. “record list” shows what was recorded last."
            return Fault(told, (), start, end)
        return Fault(f"“{said}” is not {self.called}.", (), start, end)

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
    last = act.store.head().seq
    newest = list(act.store.commits(max(0, last - (number or _USUAL))))[::-1]
    rows = (
        (
            str(one.seq),
            full(one.at, act.zone),
            person_name(act.view, PersonId(one.actor)),
            one.surface,
            verb_in_words(one.verb),
            _changed(one),
        )
        for one in newest
    )
    return Reply(
        (table("Newest entries of the record", ("Entry", "When", "Who", "Where", "What", "Records"), rows),)
    )


def _changed(commit: Commit) -> str:
    named = [change.id for change in commit.changes]
    more = len(named) - _MOST_NAMED
    return ", ".join(named[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


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
    refuse_confidence(act, act.view.maybe(kind.type, ref.id))
    versions = act.store.history(kind.type, ref.id)
    rows = (
        (
            str(now.version),
            full(now.commit.at, act.zone),
            person_name(act.view, PersonId(now.commit.actor)),
            _what(now.commit),
            _difference(act, before, now),
        )
        for before, now in zip((None, *versions), versions, strict=False)
    )
    listed = table(f"History of {ref.id}", ("Version", "When", "Who", "What", "What it says now"), rows)
    return Reply((listed,), ids=(ref.id,))


def _what(commit: Commit) -> str:
    because = f", because: {commit.reason}" if commit.reason else ""
    return f"{verb_in_words(commit.verb)}{because}"


def _difference(act: Act, before: Version[Record] | None, now: Version[Record]) -> str:
    if now.record is None:
        return "erased"
    return changes_in_words(act, before.record if before else None, now.record)


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
    if day and day > act.scene.today:
        told = f"{date_in_full(day)} is still to come: give today or an earlier day."
        raise Refused(Problem(told, "day"))
    refuse_confidence(act, act.view.maybe(KINDS[ref.kind].type, ref.id))
    instant = _end_of(act, day) if day else None
    view = act.store.as_of(instant) if instant else act.view
    record = view.maybe(KINDS[ref.kind].type, ref.id)
    when = f" by the end of {date_in_full(day)}" if day else ""
    if record is None:
        raise Refused(Problem(_nothing(act, ref, when, erased=day is None), "day" if day else "ref"))
    facts = Facts(tuple(fields_in_words(act, record)))
    return Reply((Heading(f"{ref.id}{when}"), facts), ids=(ref.id,))


def _nothing(act: Act, ref: Ref, when: str, *, erased: bool) -> str:
    if erased or act.view.maybe(KINDS[ref.kind].type, ref.id) is None:
        return (
            f"What was recorded of {ref.id} has been erased; “record history {ref.id}” says when and by whom."
        )
    return f"Nothing had been recorded of {ref.id}{when}."


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
    entries, files = count(report.commits, "entry", "entries"), count(report.files, "kept file")
    told = f"{entries} and {files} were checked"
    facts = Facts((("Last hash", report.head),))
    if report.sound:
        return Reply((Verdict(Mood.GOOD, f"{told}: all is as it was written."), facts))
    return Reply((Verdict(Mood.BAD, f"{told}: something is wrong.", tuple(report.faults)), facts), ok=False)
