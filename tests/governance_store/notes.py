"""What do the tests of the record write down? Notes: a kind of record that has a field of each sort."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from governance_store import Commit, Store
from governance_store.records.kinds import Document, Record, record

AT = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


class Mood(StrEnum):
    """How a note reads."""

    GLAD = "glad"
    GRAVE = "grave"


@dataclass(frozen=True, slots=True)
class Margin:
    """Something beside a note."""

    text: str
    file: str = ""


@record("example note", indexes=("owner", "mood", "tags"), ordered=("due", "seen"))
@dataclass(frozen=True, slots=True)
class Note:
    """A note of somebody's."""

    id: str
    text: str = ""
    owner: str | None = None
    mood: Mood = Mood.GLAD
    tags: tuple[str, ...] = ()
    due: date | None = None
    seen: datetime | None = None
    pages: int = 0
    margins: tuple[Margin, ...] = ()


def _first_lift(document: Document) -> Document:
    return {"heading": document.pop("title"), **document}


def _second_lift(document: Document) -> Document:
    return {**document, "heading": document["heading"].title(), "pages": int(document["pages"])}


@record("example page", shape=3, indexes=("shelf",), lifts={1: _first_lift, 2: _second_lift})
@dataclass(frozen=True, slots=True)
class Page:
    """A kind of record that has had two shapes before; `shelf` came without a new one."""

    id: str
    heading: str
    pages: int
    shelf: str = "lower"


def write(store: Store, *records: Record, minutes: int = 0, **said: Any) -> Commit:  # noqa: ANN401 -- as commit
    """Commit records, so many minutes after nine o'clock."""
    with store.writing() as desk:
        return desk.commit(
            **{
                "at": AT + timedelta(minutes=minutes),
                "actor": "PER-001",
                "surface": "test",
                "verb": "note.written",
                "records": records,
                **said,
            }
        )


def all_notes(store: Store) -> list[Note]:
    """Every note there is."""
    with store.reading() as view:
        return view.find(Note)
