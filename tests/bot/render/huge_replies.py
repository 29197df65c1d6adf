"""Replies of any size, made from a number: what comes of it is too large to print where a test fails."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Final, TypeVar

from bot.reply import (
    Attachment,
    Button,
    Choices,
    Entry,
    Facts,
    Field,
    Form,
    Heading,
    Line,
    Mood,
    Option,
    Part,
    Reply,
    Table,
    Text,
    Verdict,
    Weight,
)

ODD: Final = (
    "<!channel> and <@U0123>, see <https://bad.example|the minutes> & *bold* ~no~",
    "Llŷn and Ynys Môn",
    "🏥" * 90,
    "שלום עולם والسلام",
    "\x00\x07\x1b[31m\u202eback\ud800",
    "&<>" * 400,
    "one word " * 2300,
    "unbroken" * 900,
    "\n" * 50 + "end",
    "Thursday 10 December 2026, 14:00 to 15:30, at https://meet.example/x?a=1&b=2.",
    " ",
    "",
    "R&D",
)
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True)
class Maker:
    """Makes parts by chance."""

    random: Random

    def text(self, most: int = 20_000) -> str:
        """An odd text, or any letters there are."""
        if self.random.random() < 0.5:
            return self.random.choice(ODD)[:most]
        tops = [
            self.random.choice((0x7F, 0x2FF, 0xFFFF, 0x10FFFF)) for _ in range(self.random.randint(0, 60))
        ]
        return "".join(chr(self.random.randint(0, top)) for top in tops)[:most]

    def several(self, most: int, longest: int = 20_000) -> tuple[str, ...]:
        """Some texts."""
        return tuple(self.text(longest) for _ in range(self.random.randint(0, most)))

    def one(self, things: type[E]) -> E:
        """A member of an enumeration."""
        return self.random.choice(list(things))

    def table(self) -> Table:
        """A table of up to 300 rows and 30 columns; now and then a cell is as long as a paper."""
        columns, rows = self.random.randint(0, 30), self.random.choice((0, 1, 2, 40, 99, 100, 101, 300))
        cells = self.several(5, 160) or ("x",)
        made = [tuple(self.random.choice(cells) for _ in range(columns)) for _ in range(rows)]
        if made and self.random.random() < 0.2:
            made[-1] = (*made[-1][:-1], self.text())
        return Table(self.text(), tuple(self.random.choice(cells) for _ in range(columns)), tuple(made))

    def buttons(self) -> tuple[Button, ...]:
        """Up to 60 buttons."""
        return tuple(
            Button(self.text(), self.text(), self.one(Weight)) for _ in range(self.random.choice((1, 3, 60)))
        )

    def field(self, name: str) -> Field:
        """A field of any sort."""
        return Field(
            name,
            self.text(2500),
            self.one(Entry),
            self.text(2500),
            self.text(4000),
            required=self.random.random() < 0.5,
            options=tuple(
                Option(self.text(160), self.text(160)) for _ in range(self.random.choice((0, 1, 5, 120)))
            ),
            fault=self.text(3500),
            section=self.text(200),
        )

    def form(self, most: int = 6) -> Form:
        """A form of up to so many fields."""
        fields = (self.field(f"field_{number}") for number in range(self.random.randint(0, most)))
        return Form(self.text(), self.text(), tuple(fields), self.text(), example=self.text())

    def part(self) -> Part:
        """A part of any sort."""
        return self.random.choice(self._parts)(self)

    _parts = (
        lambda self: Heading(self.text()),
        lambda self: Text(self.text()),
        lambda self: Verdict(self.one(Mood), self.text(), self.several(8)),
        lambda self: Facts(tuple((self.text(), self.text()) for _ in range(8))),
        lambda self: Line(self.text()),
        lambda self: Choices(self.buttons(), self.text()),
        lambda self: Attachment(self.text(), "text/calendar", b"x"),
        lambda self: self.table(),
        lambda self: self.form(),
    )


def reply_of(number: int) -> Reply:
    """The reply that comes of a number."""
    maker = Maker(Random(number))
    return Reply(tuple(maker.part() for _ in range(maker.random.randint(1, 4))))


def form_of(number: int) -> Form:
    """The form that comes of a number."""
    maker = Maker(Random(number))
    return maker.form(maker.random.choice((3, 12, 130)))
