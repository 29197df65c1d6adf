"""What does the clerk answer? A neutral reply: its parts say what to show, never how a surface shows it.

Every renderer handles every part. A button carries a command line, so a click is just another typed line.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias


class Mood(StrEnum):
    """What a verdict tells at a glance; renderers show it in words too, never by colour alone."""

    GOOD = "done"
    NOTE = "note"
    WARNING = "warning"
    BAD = "refused"


@dataclass(frozen=True, slots=True)
class Heading:
    """What the reply, or the part that follows, is about."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph of plain words; lines break where it has line ends."""

    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A finding: what holds, in one sentence, and the reasons for it."""

    mood: Mood
    text: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of label and value."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings; the caption says what they are."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A command line to be read or copied, set apart from the words around it."""

    text: str


class Weight(StrEnum):
    """How a button is shown: the one thing to do next, one of several, or something hard to undo."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Button:
    """A label and the command line that pressing it types."""

    label: str
    line: str
    weight: Weight = Weight.SECONDARY


@dataclass(frozen=True, slots=True)
class Choices:
    """What one may do next, or what one may have meant."""

    buttons: tuple[Button, ...]
    prompt: str = ""


class Entry(StrEnum):
    """How a field of a form is filled in."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    DATE = "date"
    TIME = "time"
    CHOICE = "choice"
    TICK = "tick"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Option:
    """One value that may be chosen, and how it is shown."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form, with what is filled in already and what is wrong with that.

    `value` is written as it would be typed in the line. A choice without `options` is a free line. In a long
    form, fields of one `section` stand together under its name.
    """

    name: str
    label: str
    entry: Entry = Entry.LINE
    hint: str = ""
    value: str = ""
    required: bool = False
    options: tuple[Option, ...] = ()
    fault: str = ""
    section: str = ""
    leads: bool = False
    """Whether what other fields offer depends on the answer: a form that can is then asked anew."""


@dataclass(frozen=True, slots=True)
class Form:
    """A command as questions. Its answers become a line through `commands.catalogue.line_of_form`.

    `seen` names the records, with their versions, that were shown; what has moved since is not overwritten.
    `example` is a whole line that would do, for those who rather type.
    """

    verb: str
    title: str
    fields: tuple[Field, ...]
    submit: str = "Send"
    seen: tuple[tuple[str, int], ...] = ()
    example: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with the reply."""

    name: str
    media_type: str
    content: bytes
    alternative: str = ""
    """What a picture shows, for who cannot see it."""


Part: TypeAlias = Heading | Text | Verdict | Facts | Table | Line | Choices | Form | Attachment


@dataclass(frozen=True, slots=True)
class Marked:
    """With what a paper is compared, and in whose name and at which instant the changes are marked in it."""

    before: object
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Paper:
    """A document still to be made: which one, from what. It becomes an attachment before it is shown."""

    kind: str
    context: object
    template: bytes | None = field(default=None, repr=False)
    """The template that it is printed with, where that is not the shipped one."""
    as_pdf: bool = False
    """Whether a PDF of it is wanted; where none can be made, the document itself is handed over."""
    marked: Marked | None = None
    """Whether it is wanted with tracked changes, against what."""


@dataclass(frozen=True, slots=True)
class Reply:
    """Everything that is answered to one line. `ids` are the records that it made, changed or showed."""

    parts: tuple[Part, ...]
    ok: bool = True
    ids: tuple[str, ...] = ()
    papers: tuple[Paper, ...] = ()

    def with_parts(self, *parts: Part) -> Reply:
        """The same reply with further parts behind it."""
        return replace(self, parts=self.parts + parts)

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The files among the parts."""
        return tuple(part for part in self.parts if isinstance(part, Attachment))

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms among the parts."""
        return tuple(part for part in self.parts if isinstance(part, Form))
