"""A file that is no Word document is named by what it is, whatever its name says."""

from __future__ import annotations

import pytest

from templates.engines.word_checking.kinds_of_file import MAIN_TYPE, what_is_zipped, what_it_is

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"", "empty", id="nothing"),
        pytest.param(b" \r\n", "empty", id="blanks"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3", "This is a PDF", id="a renamed PDF"),
        pytest.param(b"{\\rtf1\\ansi", "rich text", id="rich text"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "picture", id="a picture"),
        pytest.param(COMPOUND + "EncryptedPackage".encode("utf-16-le"), "password", id="a password"),
        pytest.param(COMPOUND + "WordDocument".encode("utf-16-le"), "old Word (.doc)", id="doc"),
        pytest.param(COMPOUND, "old Office", id="another compound file"),
        pytest.param(b"<!DOCTYPE html><p>x", "web page", id="a web page"),
        pytest.param("Terms of reference Llŷr".encode() * 300, "plain text", id="text"),
        pytest.param(b"\x7fELF\x02\x01\x01\0", "not a Word document", id="a program"),
    ],
)
def test_it_is_named_by_how_it_begins(content: bytes, said: str) -> None:
    """In a sentence that says what to do."""
    assert said in what_it_is(content)


def test_a_zip_is_looked_into() -> None:
    """How a Word document begins says nothing more."""
    assert what_it_is(b"PK\x03\x04rest") == ""


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        pytest.param({"mimetype": b"application/vnd.oasis.opendocument.text"}, "(.odt)", id="odt"),
        pytest.param({"xl/workbook.xml": b""}, "spreadsheet", id="xlsx"),
        pytest.param({"ppt/presentation.xml": b""}, "slides", id="pptx"),
        pytest.param({"readme.txt": b"x"}, "no Word document", id="some zip"),
        pytest.param(
            {"[Content_Types].xml": b"application/vnd.ms-word.document.macroEnabled.main+xml"},
            "macros",
            id="docm",
        ),
        pytest.param(
            {"[Content_Types].xml": MAIN_TYPE.replace("document.main", "template.main").encode()},
            "(.dotx)",
            id="dotx",
        ),
        pytest.param(
            {"[Content_Types].xml": MAIN_TYPE.encode(), "word/vbaProject.bin": b""},
            "macros",
            id="macros in a docx",
        ),
        pytest.param({"[Content_Types].xml": MAIN_TYPE.encode()}, "", id="a Word document"),
    ],
)
def test_a_zip_is_named_by_what_is_in_it(parts: dict[str, bytes], said: str) -> None:
    """Macros are found by their type and by their part."""
    told = what_is_zipped(parts)
    assert said in told
    assert bool(said) == bool(told)
