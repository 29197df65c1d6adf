"""How does a spreadsheet come into the record? Sent, shown, confirmed: in one commit or not at all.

The first line keeps the file and shows what it comes to; the second takes in just what was shown.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated

from bot.commands.base import ADMINISTRATORS, Act, Incomplete, Param, Problem, Refused, command
from bot.commands.moving_in.layout import Field, Holds
from bot.commands.moving_in.outcome import Outcome, outcome
from bot.commands.moving_in.shown import proposal
from bot.commands.moving_in.template import workbook
from bot.commands.naming import count
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Words
from bot.parameters.files import A_FILE
from bot.parameters.text import OneOf, Text
from bot.reply import Attachment, Button, Choices, Entry, Mood, Paper, Reply, Verdict, Weight
from governance_store.records.ids import ImportId
from governance_store.records.importing import Import, ImportState, Mapped
from governance_store.rules.local_time import full
from templates.contexts.sheets import Workbook


class AnImport(Plain[Import]):
    """A file that was sent to be taken in, by its identifier."""

    called = "an import such as IMP-001"

    def take(self, words: Words, start: int, scene: Scene) -> Took[Import] | Fault | None:
        """Read an identifier."""
        said = words.items[start].text.upper().strip(",;.")
        if not re.fullmatch(r"IMP-\d+", said):
            return None
        found = scene.view.maybe(Import, said)
        return Took(found, start + 1) if found else Fault(f"There is no import {said}.", (), start, start + 1)

    def line(self, value: Import, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its identifier."""
        return value.id


_A_NAME = re.compile(r"[.](xlsx|xlsm|xlsb|xls|ods|csv|tsv|txt)$", re.IGNORECASE)


class ASource(Plain[Attachment | Import]):
    """A file that comes with the line, or one that came before, by the identifier of its import."""

    called = "a file that comes with the line, or an import such as IMP-001"
    entry = Entry.FILE

    def take(self, words: Words, start: int, scene: Scene) -> Took[Attachment] | Took[Import] | Fault | None:
        """Read an identifier, else the name of a file."""
        found = AN_IMPORT.take(words, start, scene) or A_FILE.take(words, start, scene)
        if found:
            return found
        ends = (at for at in range(start, len(words)) if _A_NAME.search(words.items[at].text))
        end = next(ends, -1)
        return self.miss(words, start, end + 1, scene) if end >= 0 else None

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Say which files did come with the line."""
        return A_FILE.miss(words, start, end, scene)

    def line(self, value: Attachment | Import, scene: Scene) -> str:
        """The identifier, or the file's name in quotation marks."""
        return value.id if isinstance(value, Import) else A_FILE.line(value, scene)

    def answer(self, value: Attachment | Import, scene: Scene) -> str:
        """The identifier, or the file's name."""
        return value.id if isinstance(value, Import) else A_FILE.answer(value, scene)

    def typed(self, answer: str) -> str:
        """What a form's field holds, as it is typed."""
        return A_FILE.typed(answer)


AN_IMPORT = AnImport()
A_SOURCE = ASource()
A_HEADING = Text(called="a heading", longest=200)
A_FIELD = OneOf(
    Field,
    "what a column holds",
    (("e-mail", "email"), ("trust", "organisation"), ("leave out", "nothing"), ("full name", "name")),
)
A_CONTENT = OneOf(Holds, "what a sheet holds", (("lead roles", "posts"), ("members", "seats")))


@command(
    "network import",
    "Take in people, seats and more from a spreadsheet: shown first, then confirmed",
    who=ADMINISTRATORS,
    examples=(
        "network import people.xlsx",
        'network import IMP-001 column "Trust" as organisation',
        "network import confirm IMP-001",
    ),
    submit="Send it",
)
def import_file(
    act: Act,
    file: Annotated[
        Attachment | Import | None, Param(A_SOURCE, "File", hint="An Excel workbook (.xlsx), or CSV.")
    ] = None,
    confirm: Annotated[Import | None, Param(AN_IMPORT, "Take in", "confirm", asked=False)] = None,
    sheet: Annotated[str | None, Param(A_HEADING, "Sheet", "sheet", asked=False)] = None,
    column: Annotated[str | None, Param(A_HEADING, "Column", "column", asked=False)] = None,
    field: Annotated[Field | None, Param(A_FIELD, "Holds", "as", asked=False)] = None,
    holds: Annotated[Holds | None, Param(A_CONTENT, "Sheet holds", "holds", asked=False)] = None,
) -> Reply:
    """A file is kept and shown; what is known is shown anew, read otherwise, or taken in."""
    if file and confirm:
        raise Refused(Problem("One at a time: a file to be shown, or an import to be confirmed.", "file"))
    if confirm:
        return _confirmed(act, confirm)
    said = _said(sheet, column, field, holds)
    if isinstance(file, Import):
        return _shown_again(act, file, said)
    if file:
        return _sent(act, file, said)
    raise Incomplete("file", ask="Which file is to be taken in? “network template” makes one to fill in.")


def _said(sheet: str | None, column: str | None, field: Field | None, holds: Holds | None) -> Mapped | None:
    """What the line says of a sheet or a column; raises Refused where it says half of it."""
    if column and field:
        return Mapped(sheet or "", column, field.value)
    if sheet and holds and not column:
        return Mapped(sheet, "", holds.value)
    if column or field:
        raise Refused(
            Problem("Say which column, and what it holds: column “Trust” as organisation.", "column")
        )
    if sheet or holds:
        raise Refused(Problem("Say which sheet, and what it holds: sheet “List” holds people.", "sheet"))
    return None


def _book(content: bytes) -> Workbook:
    from templates.engines.sheet import read_workbook  # noqa: PLC0415 -- heavy, first use only

    return read_workbook(content)


def _sent(act: Act, file: Attachment, said: Mapped | None) -> Reply:
    """Keep the file, and show what it comes to."""
    book = _book(file.content)
    asked = Import(
        id=ImportId(act.new_id("IMP")),
        file=act.store.vault.keep(file.content),
        file_name=file.name,
        outcome="",
        mapped=(said,) if said else (),
    )
    _refuse_unknown(book, said)
    found = outcome(act, book, asked)
    act.commit("import.proposed", replace(asked, outcome=found.digest))
    return proposal(act, asked, found)


def _refuse_unknown(book: Workbook, said: Mapped | None) -> None:
    names = [one.name for one in book.sheets]
    if said and said.sheet and said.sheet not in names:
        told = f"The file has no sheet “{said.sheet}”; it has {', '.join(names)}."
        raise Refused(Problem(told, "sheet"))


def _shown_again(act: Act, known: Import, said: Mapped | None) -> Reply:
    """What it comes to now, and read as was said."""
    if known.state is ImportState.TAKEN_IN:
        return _taken_in_before(act, known)
    book = _book(act.store.vault.read(known.file))
    _refuse_unknown(book, said)
    after = replace(known, mapped=(*known.mapped, said)) if said and said not in known.mapped else known
    found = outcome(act, book, after)
    after = replace(after, outcome=found.digest)
    if after != known:
        act.commit("import.proposed", after)
    return proposal(act, after, found)


def _confirmed(act: Act, asked: Import) -> Reply:
    """Take in what was shown; where it would come to something else by now, show that instead."""
    if asked.state is ImportState.TAKEN_IN:
        return _taken_in_before(act, asked)
    found = outcome(act, _book(act.store.vault.read(asked.file)), asked)
    if found.digest != asked.outcome:
        act.commit("import.proposed", replace(asked, outcome=found.digest))
        why = "The record has moved since this was shown, so nothing was taken in. It now comes to this."
        return proposal(act, asked, found, why)
    if found.told.faults or not found.changes:
        return proposal(act, asked, found)
    act.commit("network.imported", replace(asked, state=ImportState.TAKEN_IN), *found.records)
    return _taken_in(act, asked, found)


def _taken_in(act: Act, asked: Import, found: Outcome) -> Reply:
    new = sum(before is None for before, _after in found.changes)
    told = f"{asked.file_name} is taken in: {count(new, 'record')} new, {len(found.changes) - new} changed."
    letters = (f"{count(len(found.letters), 'invitation')} queued.",) if found.letters else ()
    buttons = [Button("What is still to do", "start", Weight.PRIMARY), Button("The people", "person list")]
    buttons += [Button("What would leave", "network open")] if act.network.silent else []
    return Reply((Verdict(Mood.GOOD, told, letters), Choices(tuple(buttons))), ids=(asked.id,))


def _taken_in_before(act: Act, asked: Import) -> Reply:
    when = act.store.history(Import, asked.id)[-1].commit.at
    told = f"{asked.file_name} ({asked.id}) was taken in on {full(when, act.zone)}; nothing was changed."
    return Reply((Verdict(Mood.NOTE, told, ("Send a file again to have it read anew.",)),), ids=(asked.id,))


@command(
    "network template",
    "Hand out a workbook to fill in with people, seats and more",
    who=ADMINISTRATORS,
    writes=False,
    examples=("network template",),
)
def template(act: Act) -> Reply:
    """A workbook of a sheet for each kind, with an example in each."""
    told = (
        "Fill it in, save it, and send it with “network import”. Nothing is taken in before you confirm it."
    )
    return Reply(
        (Verdict(Mood.GOOD, "A workbook to fill in goes with this answer.", (told,)),),
        papers=(Paper("workbook to fill in", workbook(act.network.name)),),
    )
