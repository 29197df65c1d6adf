"""How is a spreadsheet sent in from a shell? By the line that people type, with the file attached."""

from __future__ import annotations

from pathlib import Path

from bot.bootstrap import House, person_with
from bot.commands.base import Request
from bot.parameters.base import quote
from bot.reply import Attachment, Reply

SUFFIXES = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"})


def is_spreadsheet(path: Path) -> bool:
    """Whether a path names a file of people and things, and not a directory that was exported."""
    return path.is_file() or path.suffix.lower() in SUFFIXES


def import_spreadsheet(house: House, email: str, file: Attachment, operator: str = "") -> Reply:
    """What the file comes to; it is taken in by the line that the answer gives."""
    person = person_with(house, email)
    line = f"network import {quote(file.name)}"
    request = Request(person.id, line, "shell", house.clock.now(), (file,), operator=operator)
    return house.conversation.answer(request)
