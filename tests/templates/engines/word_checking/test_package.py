"""A file is looked at before any reader opens it: its size, how far it unpacks, what its XML declares."""

from __future__ import annotations

import io
import struct
import tracemalloc
import warnings
import zipfile
from collections.abc import Callable

import pytest

from templates.engines.word_checking.package import LARGEST, NotSafe, parts_of, too_large
from tests.templates.edited import BODY, SHIPPED, edited, parts_in, with_parts, zipped

PART = "word/media/image1.png"
BOMB = b"\0" * (40 * 1024 * 1024)
LAUGHS = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


def twice(name: str) -> bytes:
    """A file that holds a part twice."""
    made = io.BytesIO(SHIPPED)
    with warnings.catch_warnings(), zipfile.ZipFile(made, "a") as file:
        warnings.simplefilter("ignore")
        file.writestr(name, "<other/>")
    return made.getvalue()


def flagged() -> bytes:
    """A file whose first entry says that it is encrypted."""
    at = SHIPPED.index(b"PK\x01\x02") + 8
    return SHIPPED[:at] + struct.pack("<H", 1) + SHIPPED[at + 2 :]


def lying() -> bytes:
    """A file whose list of contents says that a great part is a small one."""
    content = with_parts({PART: BOMB})
    at = content.rindex(b"PK\x01\x02") + 24
    assert struct.unpack("<I", content[at : at + 4])[0] == len(BOMB)
    return content[:at] + struct.pack("<I", 10) + content[at + 4 :]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(lambda: b"PK\x03\x04" + b"\0" * (50 * 1024 * 1024), "50.0 MB", id="50 MB"),
        pytest.param(lambda: with_parts({PART: BOMB}), "unpacks to far more", id="a zip bomb"),
        pytest.param(
            lambda: with_parts({f"{one}.xml": b" " * 900_000 for one in range(80)}),
            "unpacks",
            id="many small ones",
        ),
        pytest.param(
            lambda: with_parts({f"{one}.bin": b"" for one in range(1_100)}),
            "unpacks",
            id="more parts than any",
        ),
        pytest.param(lying, "damaged", id="a part that is larger than it says"),
        pytest.param(lambda: twice(BODY), "twice", id="a part twice"),
        pytest.param(lambda: twice(BODY.upper()), "twice", id="a part twice, in other letters"),
        pytest.param(lambda: with_parts({"../../etc/passwd": b"x"}), "leads out", id="a name that leads out"),
        pytest.param(lambda: with_parts({"/etc/passwd": b"x"}), "leads out", id="a name from the root"),
        pytest.param(lambda: with_parts({"word\\..\\x": b"x"}), "leads out", id="a name with back slashes"),
        pytest.param(lambda: with_parts({"C:/x": b"x"}), "leads out", id="a name with a drive"),
        pytest.param(flagged, "password", id="encrypted entries"),
        pytest.param(lambda: SHIPPED[:-300], "damaged or not whole", id="cut off"),
        pytest.param(lambda: SHIPPED[:4000], "damaged or not whole", id="half of it"),
        pytest.param(
            lambda: edited((BODY, "<w:document ", f"{LAUGHS}<w:document ")),
            "declares entities",
            id="entities",
        ),
        pytest.param(
            lambda: with_parts({BODY: parts_in(SHIPPED)[BODY].decode().encode("utf-16")}),
            "UTF-8",
            id="another encoding",
        ),
        pytest.param(
            lambda: edited((BODY, 'encoding="UTF-8"', 'encoding="UTF-7"')), "UTF-8", id="an odd encoding"
        ),
        pytest.param(lambda: zipped({"a.txt": "x"}), "no Word document", id="some zip"),
    ],
)
def test_what_is_not_opened(make: Callable[[], bytes], said: str) -> None:
    """With its reason, and at little cost of memory."""
    content = make()
    tracemalloc.start()
    with pytest.raises(NotSafe) as caught:
        parts_of(content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert said in caught.value.finding.what
    assert peak < 70 * 1024 * 1024


def test_a_byte_that_was_changed_is_seen() -> None:
    """By the sums of the zip itself."""
    at = SHIPPED.index(b"word/document.xml") + 200
    with pytest.raises(NotSafe, match="damaged"):
        parts_of(SHIPPED[:at] + bytes([SHIPPED[at] ^ 255]) + SHIPPED[at + 1 :])


def test_a_sound_one_is_opened() -> None:
    """With all its parts."""
    assert parts_of(SHIPPED) == parts_in(SHIPPED)


def test_a_large_file_is_told_by_its_size_alone() -> None:
    """Before anything of it is read."""
    assert too_large(b"x" * (LARGEST + 1)) is not None
    assert too_large(SHIPPED) is None
