"""What are the pieces of a Word document? Paragraphs, runs, tables, fields: WordprocessingML (ISO 29500-1).

The order of the elements within another is the schema's: Word repairs or refuses what is out of order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w10="urn:schemas-microsoft-com:office:word"'
)
_DRAWINGS: Final = "http://schemas.openxmlformats.org/drawingml/2006/"
_MILLIMETRE: Final = 36000  # in the units of drawings, 914400 to the inch
_ASIDE: Final = (
    '<w:tblpPr w:leftFromText="284" w:rightFromText="0" w:vertAnchor="text" w:horzAnchor="margin" '
    'w:tblpXSpec="right" w:tblpY="57"/>'
)
TEXT_WIDTH: Final = 9638  # A4 less margins of 2 cm, in twentieths of a point


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, the field printed in it, and its share of the width."""

    heading: str
    field: str
    width: int


def run(text: str, style: str = "") -> str:
    """Words in one character style; a tab and a line end are what they are in Word."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    parts = []
    for number, part in enumerate(text.split("\t")):
        parts.append("<w:tab/>" if number else "")
        parts.append(f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else "")
    return f"<w:r>{look}{''.join(parts)}</w:r>"


def paragraph(style: str, *runs: str, extra: str = "") -> str:
    """A paragraph of runs, or of plain words; `extra` goes into its properties."""
    inside = "".join(part if part.startswith("<") else run(part) for part in runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{inside}</w:p>'


def only(tag: str, style: str = "BodyText") -> str:
    """A paragraph that holds a template's tag and is not printed: a loop or a question around others."""
    return paragraph(style, "{%p " + tag + " %}")


def demonstration(made_up: str) -> str:
    """The note of a demonstration, as “these audits” of which paper; nothing in a real network."""
    note = f" The network, its people and {made_up} are made up; nothing needs to be done."
    told = paragraph("DemonstrationNote", run("This is a demonstration.", "Strong"), note)
    return only("if demonstration") + told + only("endif")


def field(instruction: str, shown: str) -> str:
    """A field that Word works out, with what is shown until it does."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(shown)}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def footer(told: str) -> str:
    """The foot of a page: what it is, which page of how many, and the head of the record where known."""
    page_of = run("\tPage ") + field("PAGE", "1") + run(" of ") + field("NUMPAGES", "1")
    return (
        paragraph("Footer", run(told), page_of)
        + only("if head_hash", "Footer")
        + paragraph("Footer", "Head of the record: {{ head_hash }}")
        + only("endif", "Footer")
    )


def picture(number: str, alternative: str, wide: int, high: int) -> str:
    """A frame for a picture, by its number, in words for who cannot see it; the room is in millimetres."""
    room = f'cx="{wide * _MILLIMETRE}" cy="{high * _MILLIMETRE}"'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWINGS}wordprocessingDrawing" '
        f'distT="0" distB="0" distL="0" distR="0"><wp:extent {room}/>'
        f'<wp:docPr id="1" name="Picture {number}" descr="{alternative}"/>'
        f'<a:graphic xmlns:a="{_DRAWINGS}main"><a:graphicData uri="{_DRAWINGS}picture">'
        f'<pic:pic xmlns:pic="{_DRAWINGS}picture">'
        f'<pic:nvPicPr><pic:cNvPr id="0" name="Picture {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="rIdPicture{number}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {room}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def table(
    title: str, about: str, columns: Sequence[Column], rows: Sequence[str], *, aside: bool = False
) -> str:
    """A table with a heading row that is repeated on every page, and words for those who cannot see it.

    One that stands aside is at the right margin, and what follows it is at its left.
    """
    grid = "".join(f'<w:gridCol w:w="{column.width}"/>' for column in columns)
    heading = _row("".join(_heading_cell(column) for column in columns), "<w:cantSplit/><w:tblHeader/>")
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="ClerkTable"/>{_ASIDE if aside else ""}'
        f'<w:tblW w:w="{sum(column.width for column in columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
        f'w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="{escape(title)}"/>'
        f'<w:tblDescription w:val="{escape(about)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{heading}{''.join(rows)}</w:tbl>"
    )


def loop_row(tag: str, columns: Sequence[Column]) -> str:
    """A row that holds a loop's tag and is not printed."""
    cells = ["{%tr " + tag + " %}", *[""] * (len(columns) - 1)]
    return _row("".join(_cell(column, text) for column, text in zip(columns, cells, strict=True)))


def row(columns: Sequence[Column], first_style: str = "TableText", kept: str = "") -> str:
    """A row of the columns' fields, never parted by the end of a page; `kept` to what follows."""
    cells = [
        _cell(column, column.field, "TableText" if number else first_style, kept=kept)
        for number, column in enumerate(columns)
    ]
    return _row("".join(cells), "<w:cantSplit/>")


def rows_of(items: str, columns: Sequence[Column], none: str = "") -> tuple[str, ...]:
    """A row for each of the items of a context; one that says `none` where there are none."""
    each = (loop_row(f"for one in {items}", columns), row(columns, "TableLabel"), loop_row("endfor", columns))
    if not none:
        return each
    nothing = texts_row(columns, (none, *("–" for _ in columns[1:])))
    return (*each, loop_row(f"if not {items}", columns), nothing, loop_row("endif", columns))


def texts_row(
    columns: Sequence[Column], texts: Sequence[str], style: str = "TableText", kept: str = ""
) -> str:
    """A row of given words; the first cell says what the row is about. It may be `kept` to what follows."""
    cells = [
        _cell(column, text, style if number else "TableLabel", kept=kept)
        for number, (column, text) in enumerate(zip(columns, texts, strict=True))
    ]
    return _row("".join(cells), "<w:cantSplit/>")


def _row(cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>" if properties else f"<w:tr>{cells}</w:tr>"


def _heading_cell(column: Column) -> str:
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="005EB8"/>'
    return _cell(column, column.heading, "TableHeading", shade)


def _cell(column: Column, text: str, style: str = "TableText", look: str = "", kept: str = "") -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{column.width}" w:type="dxa"/>{look}</w:tcPr>'
        f"{paragraph(style, text, extra=kept)}</w:tc>"
    )
