"""What is answered when a line cannot be acted on? Everything that is wrong with it, and the nearest right line."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from bot.commands import grammar
from bot.commands.base import Act, Command, Incomplete, Refused, Request, the_network
from bot.commands.catalogue import NotKnown
from bot.commands.forms import form_of
from bot.commands.grammar import Misread, Reading
from bot.commands.words import split
from bot.language.reading import Took
from bot.parameters.base import Scene, Words
from bot.reply import Attachment, Button, Choices, Line, Mood, Part, Reply, Table, Text, Verdict, Weight
from governance_store import DuplicateKey, GovernanceError, StaleRecord, Store
from governance_store.records.kinds import KINDS
from governance_store.records.person import Person
from governance_store.rules.local_time import full

_MOST_LINES = 4


def refused(refusal: Refused) -> Reply:
    """Say why not, all of it, and offer lines that would do."""
    first, *more = [problem.sentence for problem in refusal.problems]
    return Reply((Verdict(Mood.BAD, first, tuple(more)), *_offer(refusal.nearest)), ok=False)


def failed(failure: GovernanceError, *, recorded: bool) -> Reply:
    """Say in the failure's own words what could not be done, and what to do."""
    if isinstance(failure, Refused):
        return refused(failure)
    kept = ("What was recorded before that is safe.",) if recorded else ()
    return Reply((Verdict(Mood.BAD, failure.sentence, tuple(filter(None, (failure.hint, *kept)))),), ok=False)


def broken(command: Command, *, recorded: bool) -> Reply:
    """Own up to a fault of the clerk's: no traceback, and whether anything was recorded."""
    kept = "What you asked was recorded; only the answer failed." if recorded else "Nothing was recorded."
    told = f"The clerk made a mistake of its own while doing “{command.verb}”. {kept}"
    return Reply(
        (Verdict(Mood.BAD, told, ("Tell whoever looks after the clerk: its log has the details.",)),),
        ok=False,
    )


def repeated(duplicate: DuplicateKey) -> Reply:
    """Say that it was done already."""
    return Reply((Verdict(Mood.NOTE, duplicate.sentence),))


def not_known(said: NotKnown) -> Reply:
    """Say that no command begins so, and offer those that were probably meant."""
    told = f"I do not know what to do with “{said.said[:80]}”."
    if not said.likely:
        return Reply((Verdict(Mood.BAD, told, ("“help” lists everything that I can do.",)),), ok=False)
    rows = tuple((one.verb, one.summary) for one in said.likely)
    examples = tuple(Button(one.examples[0], one.examples[0]) for one in said.likely[:1] if not one.writes)
    table = Table("Probably you meant one of these", ("Command", "What it does"), rows)
    parts: tuple[Part, ...] = (Verdict(Mood.BAD, told), table, *((Choices(examples),) if examples else ()))
    return Reply((*parts, Text(f"For example: {said.likely[0].examples[0]}")), ok=False)


def not_complete(command: Command, reading: Reading, act: Act) -> Reply:
    """Name every fault of a line, ask what must be asked, and open the form with what was understood."""
    if reading.questions and not reading.faults:
        return _which(command, reading, act.scene)
    faults = _by_name(reading.faults)
    parts: list[Part] = []
    if reading.faults:
        first, *more = [fault.sentence for fault in reading.faults]
        parts += [
            Verdict(Mood.BAD, first, tuple(more)),
            *_offer(tuple(nearest_lines(command, reading, act.scene))),
        ]
    else:
        parts.append(
            Verdict(Mood.NOTE, f"To {_told(command)}, I still need: {_labels(command, reading.missing)}.")
        )
    said = {fault.name: fault.said for fault in reading.faults if fault.name}
    parts.append(form_of(command, reading.values, act, faults=faults, said=said))
    return Reply(tuple(parts), ok=False)


def asked_for(command: Command, reading: Reading, missing: Incomplete, act: Act) -> Reply:
    """Open the form because the command found that it cannot do without something."""
    told = missing.sentence or f"To {_told(command)}, I still need: {_labels(command, missing.names)}."
    form = form_of(
        command, {**missing.values, **reading.values}, act, needed=missing.names, seen=missing.seen
    )
    return Reply((Verdict(Mood.NOTE, told), form), ok=False)


def refused_in_form(command: Command, reading: Reading, refusal: Refused, act: Act) -> Reply:
    """Say why not, with the form at hand, each fault beside its field, where a field is at fault."""
    faults = {problem.name: problem.sentence for problem in refusal.problems if problem.name}
    reply = refused(refusal)
    return reply.with_parts(form_of(command, reading.values, act, faults=faults)) if faults else reply


def stale(moved: StaleRecord, request: Request, store: Store) -> Reply:
    """Say what changed since the form was shown, by whom, and give the line that would do it now."""
    with store.reading() as view:
        zone = ZoneInfo(the_network(view).zone)
    reasons = tuple(reason for one in moved.moved for reason in _changes(store, zone, *one))
    again = Choices((Button("Do it all the same", request.line, Weight.WARNING),))
    return Reply((Verdict(Mood.WARNING, moved.sentence, reasons), Line(request.line), again), ok=False)


def _changes(
    store: Store, zone: ZoneInfo, kind: str, id_: str, seen: int, _now: int
) -> Iterator[str]:
    versions = store.history(KINDS[kind].type, id_)
    for before, after in zip((None, *versions), versions, strict=False):
        if after.version > seen:
            yield f"{full(after.commit.at, zone)}: {_name(store, after.commit.actor)} {_difference(before, after)}."


def _name(store: Store, actor: str) -> str:
    with store.reading() as view:
        person = view.maybe(Person, actor)
    return person.name if person else actor


def _difference(before: Any, after: Any) -> str:  # noqa: ANN401 -- versions of any kind of record
    if before is None or before.record is None or after.record is None:
        return "recorded it"
    names = [one.name for one in dataclasses.fields(after.record)]
    changed = [name for name in names if getattr(before.record, name) != getattr(after.record, name)]
    return "; ".join(f"changed {name.replace('_', ' ')} to {getattr(after.record, name)}" for name in changed)


def _which(command: Command, reading: Reading, scene: Scene) -> Reply:
    question, *_more = reading.questions
    buttons = tuple(
        Button(label, grammar.line(command, reading.values | {question.name: value}, scene))
        for label, value in question.options
    )
    return Reply((Verdict(Mood.NOTE, question.question), Choices(buttons)), ok=False)


def nearest_lines(command: Command, reading: Reading, scene: Scene) -> Iterator[str]:
    """The right lines nearest to a wrong one: what was understood, with what was probably meant in place of faults."""
    named = [fault for fault in reading.faults if fault.name]
    if reading.missing or reading.questions or not all(fault.nearest for fault in named):
        return
    choices = [_mended(command, fault, scene) for fault in named]
    if not all(choices):
        return
    for place in range(min(_MOST_LINES, max(map(len, choices), default=1))):
        mended = {
            fault.name: found[min(place, len(found) - 1)] for fault, found in zip(named, choices, strict=True)
        }
        yield grammar.line(command, reading.values | mended, scene)


def _mended(command: Command, fault: Misread, scene: Scene) -> list[Any]:
    type_ = command.parameter(fault.name).param.type
    taken = [type_.take(Words(split(text).words), 0, scene) for text in fault.nearest]
    return [one.value for one in taken if isinstance(one, Took)]


def _offer(lines: tuple[str, ...]) -> tuple[Part, ...]:
    if not lines:
        return ()
    buttons = tuple(Button(line, line) for line in lines)
    return (Choices(buttons, "The nearest right line:" if len(lines) == 1 else "The nearest right lines:"),)


def _by_name(faults: list[Misread]) -> Mapping[str, str]:
    return {fault.name: fault.sentence for fault in faults if fault.name}


def _told(command: Command) -> str:
    return command.summary[0].lower() + command.summary[1:].rstrip(".")


def _labels(command: Command, names: list[str] | tuple[str, ...]) -> str:
    return ", ".join(command.parameter(name).param.label.lower() for name in names)


def with_papers(reply: Reply, mailbox: str) -> Reply:
    """The reply with its papers made into attachments; done after the commit, outside the lock."""
    if not reply.papers:
        return reply
    from templates import render  # noqa: PLC0415 -- heavy, first use only

    files = [render(paper.kind, paper.context, mailbox) for paper in reply.papers]
    made = tuple(Attachment(file.name, file.media_type, file.content) for file in files)
    return dataclasses.replace(reply.with_parts(*made), papers=())
