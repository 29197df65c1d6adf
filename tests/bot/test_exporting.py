from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path

import pytest

from bot.exporting import ExportUnsound, NotExported, cell, export, refuse_changed
from governance_store import open_store, restore_parts
from tests.bot.conftest import Spoken


def test_an_export_says_what_the_record_says(house: Spoken, tmp_path: Path) -> None:
    """Tables and lines hold the same people; the journal is there as it is; every sum fits."""
    export(house.store, tmp_path / "x", "clerk@example.org")
    table = (tmp_path / "x/records/person.csv").read_text(encoding="utf-8-sig")
    lines = (tmp_path / "x/records/person.jsonl").read_text().splitlines()
    names = [json.loads(line)["name"] for line in lines]
    assert [row["name"] for row in csv.DictReader(io.StringIO(table))] == names
    assert (tmp_path / "x/journal.jsonl").read_bytes() == b"".join(house.store.journal_lines())
    assert (tmp_path / "x/calendar.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
    for line in (tmp_path / "x/manifest.sha256").read_text().splitlines():
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((tmp_path / "x" / name).read_bytes()).hexdigest() == digest


def test_an_export_comes_back_as_the_same_record(house: Spoken, tmp_path: Path) -> None:
    """The same bytes, so the same head."""
    export(house.store, tmp_path / "x", "clerk@example.org")
    refuse_changed(tmp_path / "x")
    restore_parts(tmp_path / "x", tmp_path / "new")
    assert open_store(tmp_path / "new").head() == house.store.head()


def test_what_is_there_stays_as_it_is(house: Spoken, tmp_path: Path) -> None:
    """Only an empty directory is written into."""
    (tmp_path / "x").mkdir()
    (tmp_path / "x/mine").write_text("mine")
    with pytest.raises(NotExported, match="not empty"):
        export(house.store, tmp_path / "x", "clerk@example.org")
    assert [one.name for one in tmp_path.rglob("*")] == ["x", "mine"]


@pytest.mark.parametrize("name", ["journal.jsonl", "records/person.csv", "stranger", "README.txt"])
def test_a_changed_export_is_named(house: Spoken, tmp_path: Path, name: str) -> None:
    """A byte more anywhere, or a file more, and nothing is imported."""
    export(house.store, tmp_path / "x", "clerk@example.org")
    with (tmp_path / "x" / name).open("ab") as file:
        file.write(b" ")
    with pytest.raises(ExportUnsound, match=name):
        refuse_changed(tmp_path / "x")


@pytest.mark.parametrize("text", ["=1+1", "+44", "-x", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_is_taken_for_a_formula(text: str) -> None:
    """A name that begins as a formula stays a name."""
    assert cell(text) == f"'{text}"
    assert cell("plain = text") == "plain = text"
