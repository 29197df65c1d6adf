"""Which files were sent to be taken in, how were they read, and were they?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from governance_store.records.ids import ImportId
from governance_store.records.kinds import record


class ImportState(StrEnum):
    """How far an import has come."""

    PROPOSED = "proposed"
    TAKEN_IN = "taken in"


@dataclass(frozen=True, slots=True)
class Mapped:
    """What somebody said of a sheet, or of a column of it: what it holds. An empty column is the sheet."""

    sheet: str
    column: str
    holds: str


@record("import")
@dataclass(frozen=True, slots=True)
class Import:
    """A file of people and things: kept in the vault by its digest, with what it was said to hold.

    `outcome` is the digest of what taking it in was last shown to come to: nothing else is ever taken in.
    """

    id: ImportId
    file: str
    file_name: str
    outcome: str
    mapped: tuple[Mapped, ...] = ()
    state: ImportState = ImportState.PROPOSED
