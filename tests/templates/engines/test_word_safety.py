from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from templates.engines.word_safety import LARGEST_FILE, LIMITS, NotReadable, safe_parts

BODY = "<w:document/>"


def zipped(**parts: str) -> bytes:
    """A package with a body and further parts."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in ({"word/document": BODY} | parts).items():
            archive.writestr(f"{name}.xml", text)
    return held.getvalue()


def many() -> bytes:
    """A package of far too many parts."""
    return zipped(**{f"word/p{at}": "" for at in range(LIMITS.parts)})


@pytest.mark.parametrize(
    ("make", "told"),
    [
        pytest.param(lambda: b"", "is empty", id="nothing"),
        pytest.param(lambda: b"%PDF-1.7 ...", "This is a PDF", id="renamed PDF"),
        pytest.param(lambda: b"{\\rtf1 }", "rich text", id="rich text"),
        pytest.param(
            lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "by a password", id="password or .doc"
        ),
        pytest.param(lambda: b"hello", "This is plain text", id="plain text"),
        pytest.param(lambda: zipped()[:-30], "damaged or was cut off", id="truncated"),
        pytest.param(lambda: b"PK\x03\x04" + b"\0" * LARGEST_FILE, "too large: 50,000,004 bytes", id="50 MB"),
        pytest.param(lambda: zipped(**{"word/x": "a" * 45_000_000}), "unpacks to far more", id="zip bomb"),
        pytest.param(many, "2,001 parts", id="too many parts"),
        pytest.param(
            lambda: zipped(**{"word/x": "<!DOCTYPE a [<!ENTITY b 'c'>]>"}), "declares entities", id="entities"
        ),
    ],
)
def test_a_file_that_is_not_to_be_opened_is_refused_in_a_sentence(
    make: Callable[[], bytes], told: str
) -> None:
    """What is wrong, with the name of the file."""
    content = make()
    with pytest.raises(NotReadable, match=r"terms\.docx") as caught:
        safe_parts("terms.docx", content)
    assert told in str(caught.value)


def test_entities_in_sixteen_bits_are_seen_too() -> None:
    """A declaration is not hidden by the way in which it is written."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("word/document.xml", "<!DOCTYPE a []><a/>".encode("utf-16"))
    with pytest.raises(NotReadable, match="declares entities"):
        safe_parts("a.docx", held.getvalue())


def test_a_size_that_is_declared_too_small_is_found_out() -> None:
    """What a part really unpacks to is counted, whatever the file says of it."""
    content = zipped(**{"word/x": "a" * 30_000_000}).replace(
        (30_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little")
    )
    with pytest.raises(NotReadable):
        safe_parts("a.docx", content)


def test_a_package_without_a_document_is_none() -> None:
    """A spreadsheet is a package as well."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    with pytest.raises(NotReadable, match="is not a Word document"):
        safe_parts("a.docx", held.getvalue())
