"""Links may lead to the web; nothing else may come from elsewhere or be carried along."""

from __future__ import annotations

import pytest

from templates.engines.word_checking.relations import fetching, relations
from tests.templates.edited import SHIPPED, parts_in, related


def found(content: bytes) -> str:
    """What is found, as one text."""
    return " ".join(f"{one.where} {one.what}" for one in relations(parts_in(content)))


@pytest.mark.parametrize(
    ("kind", "target", "said"),
    [
        pytest.param("attachedTemplate", "https://x.example/t.dotm", "tied to a template", id="a template"),
        pytest.param("image", "https://x.example/spy.png", "picture is fetched", id="a picture"),
        pytest.param("oleObject", "//server/share/x.xls", "object of another program", id="a linked object"),
        pytest.param("subDocument", "other.docx", "Another document", id="a document within"),
        pytest.param(
            "somethingNew", "https://x.example/", "Something is fetched", id="what nobody knows yet"
        ),
        pytest.param("hyperlink", "javascript:alert(1)", "leads to no web page", id="a link that is code"),
        pytest.param("hyperlink", "file://server/share", "leads to no web page", id="a link to a file"),
    ],
)
def test_what_comes_from_elsewhere_is_named(kind: str, target: str, said: str) -> None:
    """With what is related and to what."""
    told = found(related(kind, target, external=True))
    assert said in told
    assert target in told
    assert "word/document.xml" in told


def test_what_leads_out_without_saying_so_is_named_too() -> None:
    """A mode is only a word."""
    assert "picture is fetched" in found(related("image", "https://x.example/a.png", external=False))


@pytest.mark.parametrize("kind", ["oleObject", "package", "control", "aFChunk", "vbaProject"])
def test_what_is_carried_along_is_named(kind: str) -> None:
    """Objects, controls, other files, macros."""
    assert "embeddings/one.bin" in found(related(kind, "embeddings/one.bin", external=False))


def test_a_link_to_the_web_and_pictures_of_its_own_pass() -> None:
    """As in any template."""
    assert found(related("hyperlink", "https://www.england.nhs.example/", external=True)) == ""
    assert found(related("image", "media/image1.png", external=False)) == ""
    assert found(SHIPPED) == ""


@pytest.mark.parametrize(
    "field", [" INCLUDEPICTURE https://x.example/", "DDEAUTO c:\\x", " link Excel.Sheet"]
)
def test_fields_of_word_that_fetch_or_run(field: str) -> None:
    """Are told by name."""
    assert field.split(maxsplit=1)[0].upper() in fetching(field)


@pytest.mark.parametrize("field", [" PAGE ", ' TOC \\o "1-1" ', ' HYPERLINK "https://x.example/"', "LINKED"])
def test_fields_that_do_neither(field: str) -> None:
    """Pass."""
    assert fetching(field) == ""
