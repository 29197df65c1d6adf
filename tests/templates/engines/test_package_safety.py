"""Is a package unpacked only where it is safe? What is wrong is named, whatever it says of itself."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates.engines.package_safety import Limits, NotSafe, Wrong, unpacked

LIMITS = Limits(unpacked=4_000_000, xml=2_000_000, parts=10)
LARGE = b"a" * 1_500_000


def zipped(*parts: tuple[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A package; a name may come twice."""
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w", packing) as package:
        warnings.simplefilter("ignore")
        for name, content in parts:
            package.writestr(name, content)
    return made.getvalue()


def locked() -> bytes:
    """A package that says its part is encrypted."""
    content = zipped(("a.xml", b"<a/>"))
    at = content.index(b"PK\x01\x02") + 8
    return content[:at] + struct.pack("<H", 1) + content[at + 2 :]


@pytest.mark.parametrize(
    ("content", "wrong", "part"),
    [
        pytest.param(b"PK\x03\x04 torn", Wrong.DAMAGED, "", id="torn"),
        pytest.param(zipped(*((f"{n}", b"") for n in range(11))), Wrong.MANY_PARTS, "", id="many parts"),
        pytest.param(zipped(("a", LARGE)), Wrong.UNPACKS_TOO_FAR, "a", id="a bomb"),
        pytest.param(
            zipped(*((f"{n}", LARGE) for n in range(3)), packing=zipfile.ZIP_STORED),
            Wrong.UNPACKS_TOO_FAR,
            "",
            id="too much in all",
        ),
        pytest.param(
            zipped(("a.xml", LARGE * 2), packing=zipfile.ZIP_STORED), Wrong.LARGE_XML, "a.xml", id="large XML"
        ),
        pytest.param(zipped(("a", b"1"), ("A", b"2")), Wrong.TWICE, "A", id="twice"),
        pytest.param(zipped(("../a", b"")), Wrong.LEADS_OUT, "../a", id="leads out"),
        pytest.param(locked(), Wrong.LOCKED, "a.xml", id="locked"),
        pytest.param(zipped(("a", b"x"), packing=zipfile.ZIP_BZIP2), Wrong.ODDLY_PACKED, "a", id="bzip2"),
        pytest.param(zipped(("a.rels", b"<!doctype a []>")), Wrong.ENTITIES, "a.rels", id="entities"),
        pytest.param(
            zipped(("a.xml", "<!ENTITY b 'c'>".encode("utf-16"))), Wrong.ENTITIES, "a.xml", id="in UTF-16"
        ),
    ],
)
def test_what_is_wrong_is_named(content: bytes, wrong: Wrong, part: str) -> None:
    """With the part in which it was found."""
    with pytest.raises(NotSafe) as caught:
        list(unpacked(content, LIMITS))
    assert (caught.value.wrong, caught.value.part) == (wrong, part)


def test_parts_come_one_after_the_other() -> None:
    """Folders are left out; what is no XML may say what it likes."""
    given_ = [("a.xml", b"<a/>"), ("b/c.txt", b"<!DOCTYPE of a text>")]
    assert list(unpacked(zipped(("b/", b""), *given_), LIMITS)) == given_


@given(st.binary(max_size=4), st.integers(0, 300), st.integers(0, 300))
def test_any_damage_is_named_or_does_no_harm(bytes_: bytes, at: int, cut: int) -> None:
    """Nothing but NotSafe is ever raised, and never more comes out than the limits allow."""
    content = zipped(("a.xml", b"<a>some text</a>"), ("b.txt", b"x" * 400))
    torn = (content[:at] + bytes_ + content[at + len(bytes_) :])[: max(4, len(content) - cut)]
    try:
        parts = list(unpacked(torn, LIMITS))
    except NotSafe:
        return
    assert sum(len(part) for _, part in parts) <= LIMITS.unpacked
