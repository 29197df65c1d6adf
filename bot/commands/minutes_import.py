"""How do minutes written in Word come into the record? Read back, with what differs, then confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, Final

from bot.commands.base import RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.meeting_replies import moment
from bot.commands.minutes_import_finding import WHAT, How
from bot.commands.minutes_import_in_words import counted, proposal_parts
from bot.commands.minutes_import_proposal import Proposal, against, propose
from bot.commands.naming import committee_name, count, in_a_row
from bot.parameters.base import cut, quote
from bot.parameters.files import A_FILE
from bot.parameters.imports import A_MINUTES_IMPORT
from bot.parameters.people import A_MEETING_SITTING
from bot.parameters.text import A_FLAG, OneOf
from bot.reply import Attachment, Button, Choices, Heading, Mood, Reply, Verdict, Weight
from governance_store import View
from governance_store.records.action import Action
from governance_store.records.agenda import AgendaItem
from governance_store.records.attendance import Attendance
from governance_store.records.decision import Decision
from governance_store.records.declaration import Declaration
from governance_store.records.ids import MinutesImportId
from governance_store.records.kinds import Record
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import MinuteLine, Minutes
from governance_store.records.minutes_import import MinutesImport
from governance_store.rules.local_time import full
from templates.engines.word_blocks import Changes, Tracked, WordDocument
from templates.engines.word_reading import read_word
from templates.engines.word_safety import NotReadable

A_READING: Final = OneOf(
    Changes,
    "how tracked changes are read",
    (("accept", "accepted"), ("reject", "rejected"), ("refused", "rejected")),
)
_MOST_NAMED: Final = 20


@command(
    "minutes import",
    "Read minutes that were written in Word, and read back what they say",
    who=RECORDERS,
    examples=('minutes import board "Minutes.docx"', 'minutes import board "Minutes.docx" changes accepted'),
    submit="Read it",
)
def read_in(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING_SITTING, "Meeting")],
    file: Annotated[
        Attachment, Param(A_FILE, "Document", hint="As Word saves it (.docx).", example='"Minutes.docx"')
    ],
    changes: Annotated[
        Changes | None,
        Param(A_READING, "Tracked changes", "changes", ("tracked changes",), hint="Where it holds any."),
    ] = None,
) -> Reply:
    """The document is kept as it is; what it says is recorded when it is taken."""
    document = _read(file.name, file.content, changes or Changes.ACCEPTED)
    if document.changes and changes is None:
        raise _undecided(meeting, file.name, document.changes)
    proposal = propose(act, meeting, document)
    digest = act.store.vault.keep(file.content)
    rejected = changes is Changes.REJECTED and bool(document.changes)
    earlier = act.view.find(MinutesImport, meeting=meeting.id, file=digest)
    known = next((one for one in earlier if one.rejected is rejected), None)
    if known:
        kept = _rebased(act, known, meeting)
        told = f"The same document was imported {full(known.at, act.zone)}, as {known.id}."
    else:
        kept = MinutesImport(
            id=MinutesImportId(act.new_id("MIM")),
            meeting=meeting.id,
            committee=meeting.committee,
            file=digest,
            file_name=file.name,
            person=act.actor.id,
            at=act.now,
            rejected=rejected,
            against=against(act.view, meeting),
        )
        act.commit("minutes.document-imported", kept)
        told = f"{file.name} is kept as {digest}."
    return _proposed(act, meeting, kept, document, proposal, told)


def _read(name: str, content: bytes, changes: Changes) -> WordDocument:
    try:
        return read_word(name, content, changes)
    except NotReadable as fault:
        raise Refused(Problem(str(fault), WHAT)) from fault


def _undecided(meeting: Meeting, name: str, changes: tuple[Tracked, ...]) -> Refused:
    """Nobody but the user says whether tracked changes hold."""
    named = list(dict.fromkeys(_in_words(one) for one in changes))
    more = f" and {len(named) - _MOST_NAMED} more" if len(named) > _MOST_NAMED else ""
    told = f"“{name}” holds {count(len(changes), 'tracked change')}: {'; '.join(named[:_MOST_NAMED])}{more}."
    line = f"minutes import {meeting.id} {quote(name)} changes"
    return Refused(
        Problem(f"{told} Say whether they are accepted or rejected.", "changes"),
        nearest=tuple(f"{line} {one.value}" for one in Changes),
    )


def _in_words(one: Tracked) -> str:
    who = f" by {one.author}" if one.author else ""
    words = f"“{cut(one.text)}”" if one.text else "the end of a paragraph"
    return f"{words} {'added' if one.added else 'deleted'}{who}"


def _rebased(act: Act, kept: MinutesImport, meeting: Meeting) -> MinutesImport:
    """The import as it is shown now: against what the record says at this moment."""
    now = against(act.view, meeting)
    if kept.against == now:
        return kept
    fresh = replace(kept, against=now)
    act.commit("minutes.document-read-again", fresh)
    return fresh


def _proposed(
    act: Act, meeting: Meeting, kept: MinutesImport, document: WordDocument, proposal: Proposal, told: str
) -> Reply:
    here = f"{committee_name(act.view, meeting.committee)}, {moment(act, meeting)}"
    heading = Heading(f"Minutes of {here}, from {kept.file_name}")
    why = (told, counted(proposal), *document.remarks)
    if not proposal.records:
        done = Verdict(Mood.NOTE, f"{kept.id}: everything in it stands in the minutes already.", why)
    else:
        done = Verdict(Mood.GOOD, f"{kept.id} is read; nothing is recorded yet.", why)
    return Reply((heading, done, *proposal_parts(kept, proposal)), ids=(kept.id, meeting.id))


@command(
    "minutes proposal",
    "Show again what a document says for the minutes of a meeting",
    who=RECORDERS,
    examples=("minutes proposal MIM-001",),
    submit="Show it",
)
def proposal(act: Act, document: Annotated[MinutesImport, Param(A_MINUTES_IMPORT, "Document")]) -> Reply:
    """Read anew from the kept document, against what the record says now."""
    meeting = act.view.get(Meeting, document.meeting)
    read = _again(act, document)
    found = propose(act, meeting, read)
    kept = _rebased(act, document, meeting)
    told = f"Imported {full(kept.at, act.zone)}; kept as {kept.file}."
    return _proposed(act, meeting, kept, read, found, told)


def _again(act: Act, document: MinutesImport) -> WordDocument:
    content = act.store.vault.read(document.file)
    changes = Changes.REJECTED if document.rejected else Changes.ACCEPTED
    return _read(document.file_name, content, changes)


@command(
    "minutes take",
    "Take what an imported document says into the minutes of its meeting",
    who=RECORDERS,
    examples=("minutes take MIM-001", "minutes take MIM-001 keep the rest"),
    submit="Take it",
)
def take(
    act: Act,
    document: Annotated[MinutesImport, Param(A_MINUTES_IMPORT, "Document")],
    keep: Annotated[bool, Param(A_FLAG, "Keep what is not in it", "keep the rest", ("keep",))] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Attendance, lines, decisions and actions in one entry of the record, or nothing and why not."""
    meeting = act.view.get(Meeting, document.meeting)
    found = propose(act, meeting, _again(act, document), keeping=keep)
    if not found.records:
        told = f"Everything that {document.file_name} says stands there already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told), _next(meeting)), ids=(meeting.id,))
    _refuse_if_moved(act, meeting, document)
    act.commit("minutes.document-taken", *found.records, replace(document, taken=act.now))
    return _taken(act, meeting, document, found)


def _refuse_if_moved(act: Act, meeting: Meeting, document: MinutesImport) -> None:
    """What was shown must still hold; otherwise nothing is written over, and what moved is named."""
    moved = {one.partition("=")[0] for one in set(against(act.view, meeting)) ^ set(document.against)}
    if moved:
        names = in_a_row(list(_moved(act.view, moved)))
        told = f"Since this was shown, the minutes have changed: {names}. Nothing was taken."
        raise Refused(Problem(told, "document"), nearest=(f"minutes proposal {document.id}",))


def _moved(view: View, moved: set[str]) -> Iterator[str]:
    lines = [line.number for id_ in moved if (line := view.maybe(MinuteLine, id_))]
    if lines:
        yield f"line{'s' if len(lines) > 1 else ''} {', '.join(map(str, sorted(lines)))}"
    kinds: tuple[type[Record], ...] = (Minutes, Attendance, AgendaItem, Decision, Action, Declaration)
    told = ("who takes them", "who was there", "the agenda", "decisions", "actions", "interests declared")
    for kind, words in zip(kinds, told, strict=True):
        if any(view.maybe(kind, id_) for id_ in moved):
            yield words


def _taken(act: Act, meeting: Meeting, document: MinutesImport, found: Proposal) -> Reply:
    here = f"{committee_name(act.view, meeting.committee)}, {moment(act, meeting)}"
    told = f"{document.file_name} is taken into the minutes of {here}."
    new = (row for row in found.finding.decisions if row[-1] == How.NEW.value)
    recommended = [row[1] for row in new if row[2].startswith("Recommended")]
    why = [counted(found), *_without_quorum(recommended)]
    if any(isinstance(one, MinuteLine) and (one.corrected or one.withdrawn) for one in found.records):
        why.append("What lines said first stays in their history.")
    mood = Mood.WARNING if recommended else Mood.GOOD
    return Reply((Verdict(mood, told, tuple(why)), _next(meeting)), ids=(meeting.id,))


def _without_quorum(recommended: list[str]) -> Iterator[str]:
    if recommended:
        names = "; ".join(f"“{cut(one)}”" for one in recommended)
        yield f"Recommended only, for want of a quorum: {names}."


def _next(meeting: Meeting) -> Choices:
    return Choices(
        (
            Button("Close the minutes", f"minutes close {meeting.id}", Weight.PRIMARY),
            Button("Show the minutes", f"minutes show {meeting.id}"),
            Button("As a document", f"minutes document {meeting.id}"),
        )
    )
