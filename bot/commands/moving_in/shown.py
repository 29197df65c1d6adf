"""How is an import shown before it is taken in? How it was read, what it comes to, and all that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from bot.commands.base import Act
from bot.commands.in_words import changes_in_words, fields_in_words
from bot.commands.moving_in.columns import LAYOUTS
from bot.commands.moving_in.layout import Field, Holds
from bot.commands.moving_in.outcome import Outcome
from bot.commands.moving_in.reading import Table as SheetRead
from bot.commands.moving_in.recognising import Heading as Column
from bot.commands.moving_in.recognising import plain
from bot.commands.naming import count, table
from bot.parameters.base import quote
from bot.reply import Attachment, Button, Choices, Heading, Line, Mood, Part, Reply, Text, Verdict, Weight
from governance_store.records.action import Action
from governance_store.records.committee import Committee, Seat
from governance_store.records.importing import Import
from governance_store.records.meeting import Meeting
from governance_store.records.network import Organisation
from governance_store.records.person import Person, Post

_MOST_FAULTS: Final = 60
_MOST_NOTES: Final = 20
_MOST_CHANGES: Final = 12
_UNTOLD: Final = {"in force", "known to calendars as", "change for calendars", "state"}
_NOT_OFFERED: Final = {
    Field.NAME,
    Field.TITLE,
    Field.FORENAME,
    Field.SURNAME,
    Field.SURNAME_FIRST,
    Field.SAME,
}
_KINDS: Final = {
    Holds.ORGANISATIONS: Organisation,
    Holds.PEOPLE: Person,
    Holds.COMMITTEES: Committee,
    Holds.POSTS: Post,
    Holds.SEATS: Seat,
    Holds.MEETINGS: Meeting,
    Holds.ACTIONS: Action,
}


def proposal(act: Act, asked: Import, found: Outcome, why: str = "") -> Reply:
    """What taking the file in would come to, and the line that does it."""
    parts: list[Part] = [Heading(f"{asked.id}: {asked.file_name}")]
    parts += [Verdict(Mood.WARNING, why)] if why else []
    parts += [_verdict(act, found), *_faults(asked, found), *_counts(found)]
    parts += [] if found.told.faults else list(_first(act, found))
    parts += [*_notes(found), *_mapping(found)]
    parts += list(_next(asked, found))
    return Reply(tuple(parts), ok=not found.told.faults, ids=(asked.id,))


def _verdict(act: Act, found: Outcome) -> Verdict:
    if found.told.faults:
        told = f"{count(len(found.told.faults), 'thing')} must be put right first. Nothing has been taken in."
        return Verdict(Mood.BAD, told, ("Put it right in the file, and send the file again.",))
    if not any(one.rows for one in found.tables):
        return Verdict(Mood.NOTE, "No row stands under the headings yet: there is nothing to take in.")
    if not found.changes:
        return Verdict(Mood.NOTE, "Everything in the file is recorded already: there is nothing to take in.")
    return Verdict(Mood.NOTE, "Every row was checked. Nothing has been taken in yet.", _who_hears(act, found))


def _who_hears(act: Act, found: Outcome) -> tuple[str, ...]:
    if not found.letters:
        return ("Nobody is told anything by taking it in.",)
    letters = count(len(found.letters), "invitation")
    waits = "wait until the network is open" if act.network.silent else "leave within a minute"
    return (f"{letters} to {count(len(found.meetings), 'meeting')} ahead will {waits}.",)


def _counts(found: Outcome) -> Iterator[Part]:
    """How many of each kind are new, change, or stay as they are."""
    rows = []
    for holds, type_ in _KINDS.items():
        read = sum(len(one.rows) for one in found.tables if one.layout.holds is holds)
        of_kind = [(before, after) for before, after in found.changes if isinstance(after, type_)]
        new = sum(before is None for before, _after in of_kind)
        if read:
            changed = len(of_kind) - new
            rows.append(
                (LAYOUTS[holds].sheet, str(read), str(new), str(changed), str(max(read - new - changed, 0)))
            )
    if rows and not found.told.faults:
        yield table("What it comes to", ("Kind", "Rows", "New", "Changed", "As they are"), rows)


def _mapping(found: Outcome) -> Iterator[Part]:
    """How each column was understood; a heading that says it itself is not said twice."""
    rows = [
        (one.sheet or "the file", one.layout.holds.value, "; ".join(_meant(each) for each in one.headings))
        for one in found.tables
        if one.rows or found.told.faults
    ]
    if rows:
        yield table("How it was read", ("Sheet", "Holds", "Columns"), rows)


def _meant(heading: Column) -> str:
    if heading.field in (None, Field.NOTHING):
        return f"{heading.text} → not taken in"
    same = plain(heading.text) == plain(str(heading.field))
    return heading.text if same else f"{heading.text} → {heading.field}"


def _faults(asked: Import, found: Outcome) -> Iterator[Part]:
    faults = [one.text for one in found.told.faults]
    if faults:
        shown = faults[:_MOST_FAULTS]
        yield table("To be put right", ("Where, and what",), ((one,) for one in shown))
    if len(faults) > _MOST_FAULTS:
        content = "\n".join(faults).encode()
        yield Text(f"{len(faults) - _MOST_FAULTS:,} more stand, with these, in the file below.")
        yield Attachment(f"{asked.id}-to-be-put-right.txt", "text/plain", content)


def _notes(found: Outcome) -> Iterator[Part]:
    notes = list(dict.fromkeys(one.text for one in found.told.notes))
    if notes:
        more = [f"And {len(notes) - _MOST_NOTES:,} more."] if len(notes) > _MOST_NOTES else []
        yield Verdict(Mood.NOTE, "Worth knowing before it is taken in:", (*notes[:_MOST_NOTES], *more))


def _first(act: Act, found: Outcome) -> Iterator[Part]:
    """The first of what is new or different, record by record."""
    foreseen = replace(act, view=found.view)
    rows = [_row(foreseen, before, after) for before, after in found.changes[:_MOST_CHANGES]]
    if rows:
        more = len(found.changes) - len(rows)
        yield table("The first of what is new or changed", ("", "What", "How"), rows)
        if more > 0:
            yield Text(f"And {more:,} more like these.")


def _row(act: Act, before: Any, after: Any) -> tuple[str, str, str]:  # noqa: ANN401 -- any record
    name = _called(after)
    if before is None:
        fields = [pair for pair in fields_in_words(act, after) if pair[0] not in _UNTOLD]
        said = "; ".join(f"{label}: {value}" for label, value in fields if value != name)
    else:
        said = changes_in_words(act, before, after)
    return "new" if before is None else "changed", name, said


def _called(one: Any) -> str:  # noqa: ANN401 -- any record
    for field in ("name", "title", "role", "reference"):
        if hasattr(one, field):
            return str(getattr(one, field))
    return str(one.id)


def _next(asked: Import, found: Outcome) -> Iterator[Part]:
    for one in found.tables:
        unknown = next((each.text for each in one.headings if one.rows and each.field is None), "")
        if unknown:
            yield Text("To have a column read otherwise, say what it holds:")
            yield Line(f"network import {asked.id} column {quote(unknown)} as {_missing(one)}")
            break
    if not found.told.faults and found.changes:
        first = Button("Take it in", f"network import confirm {asked.id}", Weight.PRIMARY)
    else:
        first = Button("Look at it again", f"network import {asked.id}")
    yield Choices((first, Button("A workbook to fill in", "network template")))


def _missing(one: SheetRead) -> str:
    """A field that the sheet lacks, as an example that may be typed."""
    there = {heading.field for heading in one.headings} | _NOT_OFFERED
    lacks = (str(column.field) for column in one.layout.columns if column.field not in there)
    return next(lacks, "nothing")
