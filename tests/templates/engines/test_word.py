"""Is a Word template printed safely: escaped, strict, without code, and always alike?"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import Any

import pytest
from docxtpl import DocxTemplate

from templates.engines.text import TemplateAtFault
from templates.engines.word import Properties, word_file
from tests.templates.shipped.blocks import only, paragraph, run
from tests.templates.shipped.package import package, page
from tests.templates.word import as_text, opened, part, parts, words_of

PROPERTIES = Properties("Title", "Northern & Co")


@dataclass(frozen=True)
class Said:
    """A context with a few fields."""

    name: str = "R&D <Chair> \"quoted\" 'too'"
    names: tuple[str, ...] = ("one", "two")


def template(*body: str, header: str = "", footer: str = "") -> bytes:
    """A Word template with these paragraphs."""
    return package(
        "".join(body) + page(), header or paragraph("Header", "above"), footer or paragraph("Footer", "below")
    )


def made(*body: str, context: object = None, **around: str) -> bytes:
    """What is printed of it."""
    return word_file("ours.docx", template(*body, **around), context or Said(), PROPERTIES)


def test_text_with_signs_in_it_stays_whole() -> None:
    """In body, header and footer; and what follows it is still there."""
    content = made(
        paragraph("BodyText", "{{ name }}"),
        paragraph("BodyText", "the end"),
        header=paragraph("Header", "{{ name }}"),
        footer=paragraph("Footer", "{{ name }}"),
    )
    text = as_text(content)
    assert text.count(Said().name) == 3
    assert "the end" in text


def test_without_escaping_it_would_not() -> None:
    """The guard is what keeps it, not luck: the library alone drops words without a word."""
    body = (paragraph("BodyText", "{{ name }}"), paragraph("BodyText", "the end"))
    plain = DocxTemplate(io.BytesIO(template(*body)))
    plain.render({"name": Said().name})
    written = io.BytesIO()
    plain.save(written)
    assert "R&D" not in words_of(part(written.getvalue(), "word/document.xml"))


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        pytest.param("{{ nmae }}", "'nmae' is undefined", id="a misspelt field"),
        pytest.param("{{ name.title_of }}", "no attribute 'title_of'", id="a field that a value lacks"),
        pytest.param("{{ name.__class__.__mro__ }}", "unsafe", id="code"),
        pytest.param("{{ name.format.__globals__ }}", "unsafe", id="code by way of a method"),
        pytest.param("{{ name", "unexpected '/'", id="a tag that does not end"),
        pytest.param("{% for one in names %}", "endfor", id="a loop that does not end"),
        pytest.param("{% include 'other' %}", "other", id="another file"),
        pytest.param("{{ name + 1 }}", "concatenate", id="words and numbers added"),
        pytest.param("{{ 1 / 0 }}", "division by zero", id="an impossible sum"),
        pytest.param("{{ name | shout }}", "No filter named 'shout'", id="an unknown filter"),
    ],
)
@pytest.mark.parametrize("place", ["body", "header", "footer"])
def test_a_template_at_fault_is_told(tag: str, told: str, place: str) -> None:
    """Wherever the tag stands, nothing is printed, and the sentence names the template and the fault."""
    bad = paragraph("BodyText", tag)
    body, around = ((bad,), {}) if place == "body" else ((paragraph("BodyText", "x"),), {place: bad})
    with pytest.raises(TemplateAtFault, match=r"ours\.docx") as caught:
        made(*body, **around)
    assert told in caught.value.sentence


def test_tags_parted_by_word_are_healed() -> None:
    """Word parts what is typed into runs, and makes its quotes curly."""
    parted = paragraph("BodyText", run("{{ na"), run("me }} {% if name == “x” %}y{% else %}n{% endif %}"))
    assert f"{Said().name} n" in as_text(made(parted))


def test_loops_and_line_ends() -> None:
    """A loop stands in paragraphs of its own, and a line end within a value is one on paper."""
    content = made(
        only("for one in names"),
        paragraph("ListBullet", "{{ one }}"),
        only("endfor"),
        context=Said(names=("one\nline", "two")),
    )
    assert "[List Bullet] one\n    line\n[List Bullet] two\n" in as_text(content)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"%PDF-1.7 renamed", id="a renamed PDF"),
        pytest.param(b"PK\x03\x04 torn", id="a torn zip"),
    ],
)
def test_what_is_no_word_document(content: bytes) -> None:
    """It is refused in a sentence."""
    with pytest.raises(TemplateAtFault, match="not a Word document"):
        word_file("ours.docx", content, Said(), PROPERTIES)


def test_a_zip_that_is_no_word_document() -> None:
    """Likewise."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as other:
        other.writestr("readme.txt", "hello")
    with pytest.raises(TemplateAtFault, match="not a Word document"):
        word_file("ours.docx", file.getvalue(), Said(), PROPERTIES)


def test_the_same_values_give_the_same_bytes() -> None:
    """So a copy in anybody's inbox can be checked by its digest; nothing tells when it was made."""
    assert made(paragraph("BodyText", "{{ name }}")) == made(paragraph("BodyText", "{{ name }}"))


def test_one_document_leaves_nothing_in_the_next() -> None:
    """The template that is kept is never written to."""
    body = (only("for one in names"), paragraph("Heading1", "{{ one }}"), only("endfor"))
    first = made(*body)
    made(*body, context=Said(names=("quite", "something", "else")))
    assert made(*body) == first


def test_what_the_file_says_of_itself() -> None:
    """Title, author and language are set and escaped once; what is too long for Word is cut."""
    content = word_file(
        "ours.docx",
        template(paragraph("BodyText", "x")),
        Said(),
        Properties("T" * 300, "Imaging & <ICT>", "About", "Said"),
    )
    core = opened(content).core_properties
    assert (core.title, core.author, core.language) == ("T" * 255, "Imaging & <ICT>", "en-GB")
    assert (core.subject, core.comments, core.last_modified_by) == ("About", "Said", "Imaging & <ICT>")


def test_every_part_is_sound_and_known() -> None:
    """Word refuses a part without a type."""
    content = made(paragraph("BodyText", "{{ name }}"))
    for name, blob in parts(content).items():
        assert blob.startswith(b"<?xml"), name
    types: Any = part(content, "[Content_Types].xml")
    overrides = {one.get("PartName") for one in types if one.get("PartName")}
    words = {f"/{name}" for name in parts(content) if name.startswith("word/") and "rels" not in name}
    assert words <= overrides
