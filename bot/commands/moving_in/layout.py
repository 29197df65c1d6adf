"""How is a kind of sheet described? What it holds, and its columns, with the headings that they are given."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from templates.contexts.sheets import Value


class Holds(StrEnum):
    """What a sheet holds."""

    ORGANISATIONS = "organisations"
    PEOPLE = "people"
    COMMITTEES = "committees"
    POSTS = "posts"
    SEATS = "seats"
    MEETINGS = "meetings"
    ACTIONS = "actions"


class Field(StrEnum):
    """What a column holds."""

    NAME = "name"
    TITLE = "title"
    FORENAME = "forename"
    SURNAME = "surname"
    SURNAME_FIRST = "surname first"
    EMAIL = "email"
    ORGANISATION = "organisation"
    PROFESSION = "profession"
    SAME = "same person"
    KEY = "short name"
    SECTOR = "sector"
    STANDING = "standing"
    COMMITTEE = "committee"
    PARENT = "parent"
    CHAIR = "chair"
    DEPUTY_CHAIR = "deputy chair"
    SECRETARY = "secretary"
    ROLE = "role"
    HOLDER = "holder"
    DEPUTIES = "deputies"
    CATEGORIES = "categories"
    VOTE = "vote"
    SINCE = "since"
    DATE = "date"
    TIME = "time"
    END = "end"
    LENGTH = "length"
    PLACE = "place"
    LINK = "link"
    REFERENCE = "reference"
    ACTION = "action"
    OWNER = "owner"
    HELPERS = "helpers"
    RAISED = "raised"
    SOURCE = "source"
    DUE = "due"
    FIRST_DUE = "first due"
    STATE = "state"
    UPDATE = "update"
    PRIORITY = "priority"
    STATEMENTS = "statements"
    EVIDENCE = "evidence"
    CLOSED = "closed"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading in our own workbook, other headings that people give it, and what it takes."""

    field: Field
    heading: str
    also: tuple[str, ...] = ()
    needed: bool = False
    example: Value = None
    note: str = ""
    width: int = 24
    choices: tuple[str, ...] = ()
    offered: bool = True
    """Whether our own workbook has it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A kind of sheet: what it is called, and its columns."""

    holds: Holds
    sheet: str
    also: tuple[str, ...]
    columns: tuple[Column, ...]

    def column(self, field: Field) -> Column:
        """The column of a field."""
        return next(one for one in self.columns if one.field is field)
