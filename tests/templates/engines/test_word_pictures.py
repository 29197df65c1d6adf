"""Whether a Word document shows its pictures: each once, in its own proportions, and in words."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from docx import Document
from PIL import Image

from templates import render
from templates.contexts.action_log import LOG_SAMPLES
from templates.contexts.chart import CHART_SAMPLES, Series, pictured
from templates.engines.chart import draw
from templates.engines.word_pictures import with_pictures
from tests.templates.word import parts

FULL, BARE = LOG_SAMPLES


def test_each_picture_stands_in_its_frame() -> None:
    """The very bytes, in the order of the charts, with the words that say what each shows."""
    document = Document(io.BytesIO(render("action log", FULL).content))
    shown = [
        (document.part.related_parts[one._inline.graphic.graphicData.pic.blipFill.blip.embed].blob, one)
        for one in document.inline_shapes
    ]
    assert [content for content, _ in shown] == [draw(one) for one in CHART_SAMPLES]
    told = [one._inline.docPr.get("descr") for _, one in shown]
    assert told == [one.alternative for one in CHART_SAMPLES]
    assert len({one._inline.docPr.get("id") for _, one in shown}) == len(shown)


@pytest.mark.parametrize("bars", [2, 8, 20])
def test_a_picture_keeps_its_proportions_and_its_room(bars: int) -> None:
    """However tall it is, it is neither squeezed nor larger than its frame."""
    chart = replace(
        CHART_SAMPLES[1],
        labels=tuple(f"Trust {one}" for one in range(bars)),
        series=(Series("In time", tuple(range(bars))), Series("Overdue", tuple(range(bars)))),
    )
    made = render("action log", replace(FULL, pictures=(pictured(chart),))).content
    (shape,) = Document(io.BytesIO(made)).inline_shapes
    picture = Image.open(io.BytesIO(draw(chart)))
    assert shape.width / shape.height == pytest.approx(picture.width / picture.height, rel=0.001)
    assert (shape.width.mm <= 144.001, shape.height.mm <= 110.001) == (True, True)
    assert shape.width.mm > 143.9 or shape.height.mm > 109.9


def test_a_document_without_pictures_is_as_it_was() -> None:
    """No part is added, and no type of file is announced that is not there."""
    made = parts(render("action log", BARE).content)
    assert not [one for one in made if "media" in one]
    assert b"image/png" not in made["[Content_Types].xml"]
    assert with_pictures(made, ()) == made


def test_a_frame_without_its_picture_is_an_error() -> None:
    """Word would call such a document damaged."""
    with pytest.raises(IndexError):
        with_pictures(parts(render("action log", FULL).content), [draw(CHART_SAMPLES[0])])
