"""Are two documents compared as Word's own tracked changes, and is it told where that cannot be done?"""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import etree

from templates import render
from templates.contexts.terms_of_reference import MemberRow, TermsDocument
from templates.engines import redline
from templates.engines.redline import NoRedline, tracked_changes
from tests.templates.terms import BOARD_TERMS, DRAFT_TERMS, SUPERSEDED_TERMS

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
AT = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
PARTS = ("word/document.xml", "word/header", "word/footer")


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """The engine is looked for anew."""
    redline.engine.cache_clear()
    yield
    redline.engine.cache_clear()


def word(terms: TermsDocument) -> bytes:
    """Terms as a Word document."""
    return render("terms of reference", terms).content


def text(document: bytes, without: str = "") -> list[str]:
    """The words of each paragraph of every part, read past what is inserted (`ins`) or deleted (`del`)."""
    found = []
    with zipfile.ZipFile(io.BytesIO(document)) as file:
        for part in sorted(file.namelist()):
            if part.startswith(PARTS):
                tree = etree.fromstring(file.read(part))
                found += [_words(one, without) for one in tree.iter(f"{W}p") if not _gone(one, without)]
    return [one for one in found if one]


def _words(paragraph: etree._Element, without: str) -> str:
    pieces = []
    for piece in paragraph.iter(f"{W}t", f"{W}delText", f"{W}tab"):
        inside = {etree.QName(one).localname for one in piece.iterancestors()}
        if without and without in inside:
            continue
        pieces.append("\t" if piece.tag == f"{W}tab" else piece.text or "")
    return "".join(pieces).strip()


def _gone(paragraph: etree._Element, without: str) -> bool:
    return bool(without) and any(etree.QName(one).localname == without for one in paragraph.iterancestors())


def joined(lines: list[str]) -> str:
    """All words in a row: where a paragraph ends may be a change itself."""
    return " ".join("".join(lines).split())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(SUPERSEDED_TERMS, BOARD_TERMS, id="two versions that were in force"),
        pytest.param(BOARD_TERMS, DRAFT_TERMS, id="what is in force and a draft"),
        pytest.param(
            BOARD_TERMS,
            replace(
                BOARD_TERMS,
                membership=(*BOARD_TERMS.membership, MemberRow("R&D <Trust>", "Lay member", vacant=True)),
            ),
            id="one seat more",
        ),
    ],
)
def test_accepting_gives_the_later_and_rejecting_the_earlier(
    before: TermsDocument, after: TermsDocument
) -> None:
    """Nothing is lost between the two, neither in the text nor in tables, headers and footers."""
    old, new = word(before), word(after)
    made = tracked_changes(old, new, "Northmoor", AT)
    assert joined(text(made, without="del")) == joined(text(new))
    assert joined(text(made, without="ins")) == joined(text(old))


@pytest.mark.slow
def test_changes_name_the_network_and_the_instant() -> None:
    """Whoever opens it sees from whom and from when."""
    made = tracked_changes(word(SUPERSEDED_TERMS), word(BOARD_TERMS), "Northmoor & Vale", AT)
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        tree = etree.fromstring(file.read("word/document.xml"))
    marks = list(tree.iter(f"{W}ins", f"{W}del"))
    assert marks
    assert {one.get(f"{W}author") for one in marks} == {"Northmoor & Vale"}
    assert {one.get(f"{W}date") for one in marks} == {"2026-11-25T10:00:00Z"}


@pytest.mark.slow
def test_what_was_stands_before_what_is() -> None:
    """“12” for a 1 that became 2, struck through and put in, as Word writes it; never “21”."""
    before = replace(BOARD_TERMS, version=1, quorum_words="four members")
    after = replace(BOARD_TERMS, version=2, quorum_words="five members")
    made = tracked_changes(word(before), word(after), "Northmoor", AT)
    shown = " ".join(text(made))
    assert "version 12" in shown
    assert "fourfive members" in shown
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        tree = etree.fromstring(file.read("word/document.xml"))
    new_first = [one for one in tree.iter(f"{W}ins") if len(one) and _is_old(one.getnext())]
    assert new_first == []


def _is_old(element: etree._Element | None) -> bool:
    return element is not None and element.tag == f"{W}del"


@pytest.mark.slow
def test_two_equal_documents_have_no_change() -> None:
    """Nothing is marked that is the same."""
    made = tracked_changes(word(BOARD_TERMS), word(BOARD_TERMS), "Northmoor", AT)
    assert text(made, without="ins") == text(made, without="del")


@pytest.mark.slow
def test_what_is_no_document_is_told() -> None:
    """In a sentence, with what to do instead."""
    with pytest.raises(NoRedline, match="could not read them"):
        tracked_changes(b"no document", word(BOARD_TERMS), "Northmoor", AT)


@pytest.mark.slow
def test_one_that_takes_too_long_is_given_up() -> None:
    """Nobody waits for ever."""
    with pytest.raises(NoRedline, match="did not finish"):
        tracked_changes(word(BOARD_TERMS), word(DRAFT_TERMS), "Northmoor", AT, seconds=0.01)


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison on screen is there all the same."""
    monkeypatch.setitem(sys.modules, "python_redlines.engines", None)
    with pytest.raises(NoRedline, match="is not installed") as told:
        tracked_changes(b"", b"", "Northmoor", AT)
    assert "network-clerk[redline]" in told.value.hint


@pytest.mark.slow
def test_where_no_cache_can_be_written_it_is_unpacked_for_the_process(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A service without a home directory compares as well."""
    blocked = tmp_path / "a file"
    blocked.write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    program = Path(redline.engine())
    assert program.is_file()
    assert "clerk-redline-engine-" in str(program)
