from __future__ import annotations

import json
from datetime import date, timedelta
from importlib.metadata import version
from typing import Any

import pytest
import tinydb
from hypothesis import given
from hypothesis import strategies as st
from tinydb.queries import QueryLike
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table

from governance_store.projection.questions import Question, Range, Stored, where
from governance_store.projection.tables import LiveTable, OutOfTurn, Put, Reader, Row, Rows, Tables
from governance_store.projection.trail import Trail
from governance_store.records.kinds import UnknownShape, kind_of
from tests.governance_store.notes import Mood, Note

FIRST = date(2026, 1, 1)
KIND = kind_of(Note)
IDS = st.integers(1, 6).map(lambda number: f"N-{number}")
DAYS = st.none() | st.integers(0, 6).map(lambda days: (FIRST + timedelta(days)).isoformat())
FIELDS = st.fixed_dictionaries(
    {
        "owner": st.none() | st.sampled_from("abc"),
        "mood": st.sampled_from(["glad", "grave"]),
        "tags": st.lists(st.sampled_from(["mri", "ct"]), max_size=2),
        "due": DAYS,
        "pages": st.integers(0, 3),
    }
)
EQUAL = st.lists(
    st.tuples(st.just("owner"), st.none() | st.sampled_from("abc"))
    | st.tuples(st.just("mood"), st.just("glad"))
    | st.tuples(st.just("tags"), st.just("mri"))
    | st.tuples(st.just("pages"), st.integers(0, 3)),
    max_size=3,
    unique_by=lambda pair: pair[0],
)
RANGES = st.lists(
    st.integers(0, 6).map(lambda days: where("due") < FIRST + timedelta(days))
    | st.integers(0, 6).map(lambda days: where("due") <= FIRST + timedelta(days))
    | st.integers(0, 6).map(lambda days: where("due") > FIRST + timedelta(days))
    | st.integers(0, 6).map(lambda days: where("due") >= FIRST + timedelta(days))
    | st.integers(0, 3).map(lambda pages: where("pages") > pages),
    max_size=3,
).map(tuple)


def asked(ranges: tuple[Range, ...] = (), **equal: Stored) -> Question:
    """A question by equality and by range."""
    return Question(tuple(equal), tuple(equal.values()), ranges)


QUESTIONS = st.builds(lambda equal, ranges: asked(ranges, **dict(equal)), EQUAL, RANGES)
STEPS = st.lists(
    st.tuples(st.just("put"), IDS, FIELDS)
    | st.tuples(st.just("drop"), IDS, st.just({}))
    | st.tuples(st.just("tinydb upsert"), IDS, FIELDS)
    | st.tuples(st.just("tinydb remove"), IDS, st.just({}))
    | st.tuples(st.just("tinydb update"), IDS, FIELDS),
    max_size=12,
)


class StockTable(Table):
    """TinyDB as it comes, but for identifiers that are texts."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB types it as int, and allows any


def _live() -> LiveTable:
    return LiveTable(MemoryStorage(), KIND.name, KIND)  # type: ignore[no-untyped-call]


def _stock() -> StockTable:
    return StockTable(MemoryStorage(), KIND.name)  # type: ignore[no-untyped-call]


def _document(id_: str, fields: Row) -> Document:
    return Document(json.loads(json.dumps(fields)), id_)  # type: ignore[arg-type]  # TinyDB types ids as int


def _step(table: Table, verb: str, id_: str, fields: Row) -> None:
    match verb:
        case "put" if isinstance(table, LiveTable):
            table.put(id_, dict(_document(id_, fields)))
        case "drop" if isinstance(table, LiveTable):
            table.drop(id_)
        case "put" | "tinydb upsert":
            table.upsert(_document(id_, {"owner": None, "due": None, "tags": []} | fields))
        case "drop" | "tinydb remove":
            table.remove(doc_ids=[id_])  # type: ignore[list-item]  # ids are texts here
        case "tinydb update":
            table.update(fields, tinydb.where("owner") == "a")


def _answers(table: Table, question: QueryLike) -> dict[str, dict[str, Any]]:
    return {str(one.doc_id): dict(one) for one in table.search(question)}


def test_tinydb_is_the_version_whose_hook_is_known() -> None:
    """The hook begins with an underscore: a new major version must be looked at before it is used."""
    assert version("tinydb").startswith("4.")


@given(STEPS, st.lists(QUESTIONS, min_size=1, max_size=4))
def test_a_live_table_answers_as_stock_tinydb_does(
    steps: list[tuple[str, str, Row]], questions: list[Question]
) -> None:
    """After any changes, made by our verbs or TinyDB's, each question has the same answers in both."""
    live, stock = _live(), _stock()
    for verb, id_, fields in steps:
        for table in (live, stock):
            _step(table, verb, id_, fields)
        for question in questions:
            assert _answers(live, question) == _answers(stock, question)
    assert {str(one.doc_id): dict(one) for one in live.all()} == {
        str(one.doc_id): dict(one) for one in stock.all()
    }
    assert len(live) == len(stock)


def test_an_index_serves_every_question_of_its_shape() -> None:
    """Questions of one shape share an index; what they ask for besides is looked at row by row."""
    live = _live()
    for number in range(10):
        live.put(f"N-{number}", {"owner": "ab"[number % 2], "mood": "glad", "due": None, "pages": number})
    assert list(live.ids(asked(owner="a"))) == ["N-0", "N-2", "N-4", "N-6", "N-8"]
    assert list(live.ids(asked((where("pages") > 5,), owner="a"))) == ["N-6", "N-8"]
    assert list(live.ids(asked(owner="b", pages=3))) == ["N-3"]
    assert len(live._indexes) == 1


@given(STEPS)
def test_a_live_table_answers_plain_tinydb_queries(steps: list[tuple[str, str, Row]]) -> None:
    """A query without a plan is answered by TinyDB's own search, and never from an old answer."""
    live, stock = _live(), _stock()
    glad = tinydb.where("mood") == "glad"
    for verb, id_, fields in steps:
        for table in (live, stock):
            _step(table, verb, id_, fields)
        assert _answers(live, glad) == _answers(stock, glad)
        assert live.count(glad) == stock.count(glad)
        assert (live.get(glad) is None) == (stock.get(glad) is None)


def _rows(read: Reader = json.loads) -> Rows[Note]:
    return Rows(KIND, read, Trail())


def _put(rows: Rows[Any], *notes: Note | str, commit: int = 1) -> None:
    """Put notes one after the other, each in its next version; an identifier alone is an erased one."""
    for note in notes:
        id_ = note if isinstance(note, str) else note.id
        payload = None if isinstance(note, str) else KIND.encode(note)
        rows.put(Put(id_, rows.version(id_) + 1, 1, payload, commit))


def test_a_row_is_read_only_when_it_is_asked_for() -> None:
    """Of a record that changed a thousand times, only the last payload is read."""
    read: list[bytes] = []

    def reader(payload: bytes) -> Row:
        read.append(payload)
        row: Row = json.loads(payload)
        return row

    rows = _rows(reader)
    _put(rows, *(Note("N-1", pages=pages) for pages in range(1_000)))
    assert not read
    note = rows.get("N-1")
    assert note is not None
    assert (note.pages, len(read)) == (999, 1)


def test_a_record_is_the_same_object_until_it_changes() -> None:
    """Records are made once a version, and an old one stays as it was."""
    rows = _rows()
    _put(rows, Note("N-1", pages=1))
    first = rows.get("N-1")
    assert rows.get("N-1") is first is rows.find(asked())[0]
    _put(rows, Note("N-1", pages=2))
    assert first == Note("N-1", pages=1)
    assert rows.get("N-1") == Note("N-1", pages=2)


def test_answers_come_in_the_order_of_first_recording() -> None:
    """Neither a change nor an index changes the order."""
    rows = _rows()
    _put(rows, *(Note(f"N-{number}", mood=Mood.GRAVE) for number in (3, 1, 2)))
    rows.find(asked(mood="glad"))
    _put(rows, Note("N-3", mood=Mood.GLAD))
    assert [note.id for note in rows.find(asked(mood="glad"))] == ["N-3"]
    _put(rows, Note("N-3", mood=Mood.GRAVE))
    assert [note.id for note in rows.find(asked(mood="grave"))] == ["N-3", "N-1", "N-2"]


def test_an_erased_record_is_gone_from_every_answer() -> None:
    """Its version still counts, so that nothing is ever written in its place."""
    rows = _rows()
    _put(rows, Note("N-1", owner="a"))
    rows.find(asked(owner="a"))
    _put(rows, "N-1")
    assert rows.is_erased("N-1")
    assert (rows.get("N-1"), rows.find(asked(owner="a"))) == (None, [])
    assert (rows.version("N-1"), rows.is_erased("N-1")) == (2, True)


def test_what_is_not_there_is_not_erased() -> None:
    """Nothing recorded and something erased are different answers."""
    rows = _rows()
    assert not rows.is_erased("N-1")
    _put(rows, Note("N-1"))
    assert not rows.is_erased("N-1")
    rows.get("N-1")
    assert not rows.is_erased("N-1")


def test_a_version_out_of_turn_is_named() -> None:
    """A version that is skipped or repeated is damage that no changed byte can bring about."""
    rows = _rows()
    rows.put(Put("N-1", 1, 1, KIND.encode(Note("N-1")), 7))
    rows.put(Put("N-1", 3, 1, KIND.encode(Note("N-1")), 8))
    with pytest.raises(OutOfTurn, match=r"Entry 8 .* example note N-1 in version 3 where 2 must stand"):
        rows.get("N-1")


def test_a_kind_or_shape_from_the_future_is_refused_at_once() -> None:
    """Nothing of a newer Network Clerk is half understood."""
    tables = Tables(json.loads)
    with pytest.raises(UnknownShape, match="newer Network Clerk"):
        tables.of("hologram")
    with pytest.raises(UnknownShape, match="shape 2"):
        tables.of(KIND.name, 2)


def test_a_number_is_never_given_out_twice() -> None:
    """The next number follows the highest ever used, erased records included; other prefixes count alone."""
    tables = Tables(json.loads)
    assert tables.next_number("MTG-2026") == 1
    _put(tables.of(KIND.name), *map(Note, ("MTG-2026-9", "MTG-2026-003", "MTG-2027-50", "MTG", "MTG-x")))
    _put(tables.of(KIND.name), "MTG-2026-010")
    assert tables.next_number("MTG-2026") == 11
    assert tables.next_number("MTG-2027") == 51
    assert tables.next_number("MTG") == 1
