"""What stands on a letter that goes by post? An address for the envelope's window, a day, and the words."""

from __future__ import annotations

from dataclasses import dataclass

from templates.filters import one_line, plain


@dataclass(frozen=True, slots=True)
class PostedLetter:
    """A letter on paper; `paragraphs` are parted by blank lines in what was written."""

    network: str
    name: str
    address: tuple[str, ...]
    day: str
    subject: str
    paragraphs: tuple[str, ...]


def posted_letter(
    *, network: str, name: str, address: str, day: str, subject: str, text: str
) -> PostedLetter:
    """A letter on paper; where the address is one line, its commas part it."""
    lines = plain(address).split("\n") if "\n" in address else plain(address).split(",")
    return PostedLetter(
        network=one_line(network),
        name=one_line(name),
        address=tuple(line.strip() for line in lines if line.strip()),
        day=day,
        subject=one_line(subject),
        paragraphs=tuple(part.strip("\n") for part in text.split("\n\n") if part.strip()),
    )
