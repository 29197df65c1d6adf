"""What is to be said of a file that was sent in? Faults, by sheet, row and column, and notes."""

from __future__ import annotations

from dataclasses import dataclass, field

from templates.contexts.sheets import Value, column_letters, place


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with its place, and the heading that it stands under; column 0 is the whole row."""

    sheet: str
    row: int
    column: int
    heading: str
    value: Value = None

    @property
    def at(self) -> str:
        """Where it stands, in words: `Sheet People, row 7, column E-mail (C7)`."""
        sheet = f"Sheet {self.sheet}, row" if self.sheet else "Row"
        if not self.column:
            return f"{sheet} {self.row}"
        heading = self.heading or column_letters(self.column)
        return f"{sheet} {self.row}, column {heading} ({place(self.row, self.column)})"


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence about a place; without a cell, about a sheet or the file."""

    sentence: str
    cell: Cell | None = None
    sheet: str = ""

    @property
    def text(self) -> str:
        """The place and the sentence."""
        if self.cell:
            return f"{self.cell.at}: {self.sentence}"
        return f"Sheet {self.sheet}: {self.sentence}" if self.sheet else self.sentence


@dataclass
class Told:
    """All that was found while a file was read: what must be put right, and what is merely told."""

    faults: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)

    def fault(self, sentence: str, cell: Cell | None = None, sheet: str = "") -> None:
        """Something that keeps the file from being taken in."""
        self.faults.append(Finding(sentence, cell, sheet))

    def note(self, sentence: str, cell: Cell | None = None, sheet: str = "") -> None:
        """Something worth knowing."""
        self.notes.append(Finding(sentence, cell, sheet))
