"""What is answered when a line cannot be acted on? All that is wrong with it, and the nearest right line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.commands import grammar
from bot.commands.authority import permissions_held
from bot.commands.base import EVERYBODY, Act, Command, Incomplete, Refused
from bot.commands.catalogue import NotKnown
from bot.commands.forms import form_of
from bot.commands.grammar import Misread, Open, Reading
from bot.commands.in_words import changes_in_words
from bot.commands.naming import person_name
from bot.commands.words import split
from bot.language.reading import Took
from bot.parameters.base import Scene, Word, Words, cut
from bot.reply import Button, Choices, Line, Mood, Part, Reply, Table, Text, Verdict, Weight
from governance_store import DuplicateKey, GovernanceError, StaleRecord, Version
from governance_store.records.ids import PersonId
from governance_store.records.kinds import KINDS
from governance_store.rules.local_time import full

_MOST_FAULTS = 8
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


def broken(verb: str, *, recorded: bool) -> Reply:
    """Own up to a fault of the clerk's: no traceback, and whether anything was recorded."""
    kept = "What you asked was recorded; only the answer failed." if recorded else "Nothing was recorded."
    doing = f" while doing “{verb}”" if verb else ""
    told = f"The clerk made a mistake of its own{doing}. {kept}"
    return Reply(
        (Verdict(Mood.BAD, told, ("Tell whoever looks after the clerk: its log has the details.",)),),
        ok=False,
    )


def repeated(duplicate: DuplicateKey) -> Reply:
    """Say that it was done already."""
    return Reply((Verdict(Mood.NOTE, duplicate.sentence),))


def not_known(said: NotKnown, act: Act) -> Reply:
    """Say that no command begins so, and offer those that were probably meant, with what else was said."""
    told = f"I do not know what to do with “{cut(said.said)}”."
    if not said.likely:
        return Reply((Verdict(Mood.BAD, told, ("“help” lists everything that I can do.",)),), ok=False)
    rows = tuple((one.verb, one.summary) for one in said.likely)
    table = Table("Probably you meant one of these", ("Command", "What it does"), rows)
    lines = tuple(dict.fromkeys(_right_lines(said, act)))[:_MOST_LINES]
    example = Text(f"For example: {said.likely[0].examples[0]}")
    return Reply((Verdict(Mood.BAD, told), *_offer(lines), table, example), ok=False)


def _right_lines(said: NotKnown, act: Act) -> Iterator[str]:
    """Lines of the commands that were probably meant that are read whole, with all that was said behind."""
    scene, held = act.scene, permissions_held(act.view, act.actor.id, None)
    for command in said.likely:
        if command.who is not EVERYBODY and not command.who.permissions & held:
            continue
        reading = grammar.read(command, said.words, scene)
        if reading.complete:
            yield grammar.line(command, reading.values, scene)


def not_complete(command: Command, reading: Reading, act: Act) -> Reply:
    """Name every fault of a line, ask what must be asked, and open the form with what was understood."""
    if reading.questions and not reading.faults:
        return _which(command, reading, act.scene)
    form = form_of(command, reading.values, act, faults=_by_name(reading), said=_said(reading))
    if not reading.faults:
        told = f"To {_told(command)}, I still need: {_labels(command, reading.missing)}."
        return Reply((Verdict(Mood.NOTE, told), form), ok=False)
    first, *more = _all_that_is_wrong(command, reading)
    offer = _offer(tuple(nearest_lines(command, reading, act.scene)))
    return Reply((Verdict(Mood.BAD, first, tuple(more)), *offer, form), ok=False)


def _all_that_is_wrong(command: Command, reading: Reading) -> Iterator[str]:
    sentences = [fault.sentence for fault in reading.faults]
    yield from sentences[:_MOST_FAULTS]
    if len(sentences) > _MOST_FAULTS:
        yield f"And {len(sentences) - _MOST_FAULTS} more parts of the line were not understood."
    yield from (_question_in_full(one) for one in reading.questions)
    if reading.missing:
        yield f"I still need: {_labels(command, reading.missing)}."


def _question_in_full(one: Open) -> str:
    return f"{one.question} {'; '.join(label for label, _value in one.options[:_MOST_LINES])}."


def asked_anew(command: Command, words: tuple[Word, ...], act: Act) -> Reply:
    """The form of a command with what was said so far, and what is wrong with it; for a form that is open."""
    reading = grammar.read(command, words, act.scene)
    return Reply(
        (form_of(command, reading.values, act, faults=_by_name(reading), said=_said(reading)),), ok=False
    )


def asked_for(command: Command, reading: Reading, missing: Incomplete, act: Act) -> Reply:
    """Open the form because the command found that it cannot do without something."""
    told = missing.sentence or f"To {_told(command)}, I still need: {_labels(command, missing.names)}."
    form = form_of(
        command, {**missing.values, **reading.values}, act, needed=missing.names, seen=missing.seen
    )
    return Reply((Verdict(Mood.NOTE, told), form), ok=False)


def refused_in_form(command: Command, reading: Reading, refusal: Refused, act: Act) -> Reply:
    """Say why not, with the form at hand, each fault beside its field, where a field is at fault.

    What is wrong with nothing that is asked stands at the first fault: a modal shows what is at its fields.
    """
    asked = {one.name for one in command.parameters if one.param.asked}
    faults = {one.name: one.sentence for one in refusal.problems if one.name in asked}
    reply = refused(refusal)
    if not faults:
        return reply
    others = [one.sentence for one in refusal.problems if one.name not in asked]
    first = next(iter(faults))
    faults[first] = " ".join((faults[first], *others))
    return reply.with_parts(form_of(command, reading.values, act, faults=faults))


def stale(moved: StaleRecord, act: Act) -> Reply:
    """Say what changed since the form was shown, by whom, and give the line that would do it now."""
    reasons = tuple(reason for one in moved.moved for reason in _changes(act, *one))
    line = act.request.line
    again = Choices((Button("Do it all the same", line, Weight.WARNING),))
    return Reply((Verdict(Mood.WARNING, moved.sentence, reasons), Line(line), again), ok=False)


def _changes(act: Act, kind: str, id_: str, seen: int, _now: int) -> Iterator[str]:
    versions = act.store.history(KINDS[kind].type, id_)
    for before, after in zip((None, *versions), versions, strict=False):
        if after.version > seen:
            who = person_name(act.view, PersonId(after.commit.actor))
            yield f"{full(after.commit.at, act.zone)}, {who}: {_difference(act, before, after)}."


def _difference(act: Act, before: Version[Any] | None, after: Version[Any]) -> str:
    if after.record is None:
        return "details erased"
    return changes_in_words(act, before.record if before else None, after.record) or "recorded anew"


def _which(command: Command, reading: Reading, scene: Scene) -> Reply:
    """Ask one question; each button's line carries everything else that was said, as it was typed."""
    question, *more = reading.questions
    others = {one.name: one.said for one in more}
    buttons = tuple(
        Button(label, grammar.line(command, reading.values | {question.name: value}, scene, others))
        for label, value in question.options
    )
    then = tuple(f"Then: {one.question}" for one in more)
    return Reply((Verdict(Mood.NOTE, question.question, then), Choices(buttons)), ok=False)


def nearest_lines(command: Command, reading: Reading, scene: Scene) -> Iterator[str]:
    """The right lines nearest to a wrong one: what was understood, and what was probably meant else."""
    named = [fault for fault in reading.faults if fault.name]
    choices = [_mended(command, fault, scene) for fault in named]
    if reading.missing or reading.questions or not all(choices):
        return
    for place in range(min(_MOST_LINES, max(map(len, choices), default=1))):
        mended = {
            fault.name: found[min(place, len(found) - 1)] for fault, found in zip(named, choices, strict=True)
        }
        line = grammar.line(command, reading.values | mended, scene)
        if grammar.read(command, split(line).words[len(command.verb.split()) :], scene).complete:
            yield line


def _mended(command: Command, fault: Misread, scene: Scene) -> list[Any]:
    type_ = command.parameter(fault.name).param.type
    taken = [type_.take(Words(split(text).words), 0, scene) for text in fault.nearest]
    return [one.value for one in taken if isinstance(one, Took)]


def _offer(lines: tuple[str, ...]) -> tuple[Part, ...]:
    if not lines:
        return ()
    buttons = tuple(Button(line, line) for line in lines)
    return (Choices(buttons, "The nearest right line:" if len(lines) == 1 else "The nearest right lines:"),)


def _by_name(reading: Reading) -> Mapping[str, str]:
    asked = {one.name: _question_in_full(one) for one in reading.questions}
    return asked | {fault.name: fault.sentence for fault in reading.faults if fault.name}


def _said(reading: Reading) -> Mapping[str, str]:
    asked = {one.name: one.said for one in reading.questions}
    return asked | {fault.name: fault.said for fault in reading.faults if fault.name}


def _told(command: Command) -> str:
    return command.summary[0].lower() + command.summary[1:].rstrip(".")


def _labels(command: Command, names: list[str] | tuple[str, ...]) -> str:
    return ", ".join(command.parameter(name).param.label.lower() for name in names)
