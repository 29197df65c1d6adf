"""How do the shipped documents look? Arial, calm blues with contrast enough (WCAG 2.2 AA), real styles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tests.templates.shipped.blocks import NAMESPACES

INK: Final = "212B32"
BLUE: Final = "005EB8"
DARK_BLUE: Final = "003087"
QUIET: Final = "425563"
RULE: Final = "AEB7BD"
_FONT: Final = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
_LANGUAGE: Final = '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>'


_OURS: Final = {
    "Network",
    "Fact",
    "StatusNote",
    "DemonstrationNote",
    "TableText",
    "TableLabel",
    "TableHeading",
}


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: its name as Word shows it, its spacing in twentieths of a point, its letters."""

    id: str
    name: str
    based_on: str = "Normal"
    next: str = "BodyText"
    paragraph: str = ""
    letters: str = ""
    priority: int = 1

    def __str__(self) -> str:
        base = f'<w:basedOn w:val="{self.based_on}"/>' if self.based_on else ""
        kind = ' w:customStyle="1"' if self.id in _OURS else "" if self.based_on else ' w:default="1"'
        return (
            f'<w:style w:type="paragraph"{kind} w:styleId="{self.id}"><w:name w:val="{self.name}"/>{base}'
            f'<w:next w:val="{self.next}"/><w:uiPriority w:val="{self.priority}"/><w:qFormat/>'
            f"<w:pPr>{self.paragraph}</w:pPr><w:rPr>{self.letters}</w:rPr></w:style>"
        )


def _spacing(before: int, after: int, line: int = 276) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _indent(left: int, hanging: int = 0) -> str:
    return f'<w:ind w:left="{left}"' + (f' w:hanging="{hanging}"/>' if hanging else "/>")


def _tab(position: int, kind: str = "left", leader: str = "none") -> str:
    return f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{position}"/>'


def _letters(size: int, colour: str = INK, *, bold: bool = False) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    return f'{weight}<w:color w:val="{colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _border(side: str, colour: str, size: int, space: int) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'


def _note(colour: str, fill: str) -> str:
    return (
        f"<w:keepLines/><w:pBdr>{_border('top', fill, 4, 6)}{_border('left', colour, 48, 8)}"
        f"{_border('bottom', fill, 4, 6)}{_border('right', fill, 4, 8)}</w:pBdr>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>{_spacing(160, 240)}'
        '<w:ind w:left="227" w:right="198"/>'
    )


_KEPT: Final = "<w:keepNext/><w:keepLines/>"
_HUNG: Final = 680
STYLES: Final = (
    Style("Normal", "Normal", "", "Normal", _spacing(0, 120), priority=0),
    Style("BodyText", "Body Text", paragraph=_indent(_HUNG)),
    Style("Network", "Network", paragraph=_spacing(0, 60), letters=_letters(24, QUIET, bold=True)),
    Style(
        "Title", "Title", paragraph=_KEPT + _spacing(0, 0, 252), letters=_letters(56, DARK_BLUE, bold=True)
    ),
    Style("Subtitle", "Subtitle", paragraph=_KEPT + _spacing(40, 240), letters=_letters(32, BLUE)),
    Style(
        "Heading1",
        "heading 1",
        paragraph=f"{_KEPT}<w:tabs>{_tab(_HUNG)}</w:tabs>{_spacing(360, 100, 252)}{_indent(_HUNG, _HUNG)}"
        '<w:outlineLvl w:val="0"/>',
        letters=_letters(30, BLUE, bold=True),
    ),
    Style(
        "Heading2",
        "heading 2",
        paragraph=f'{_KEPT}{_spacing(240, 80, 252)}{_indent(_HUNG)}<w:outlineLvl w:val="1"/>',
        letters=_letters(24, DARK_BLUE, bold=True),
    ),
    Style(
        "TOCHeading",
        "TOC Heading",
        paragraph=_KEPT + _spacing(280, 80),
        letters=_letters(26, BLUE, bold=True),
    ),
    Style(
        "TOC1",
        "toc 1",
        next="Normal",
        paragraph=f"<w:tabs>{_tab(454)}</w:tabs>{_spacing(0, 30, 252)}{_indent(454, 454)}",
        letters=_letters(20),
        priority=39,
    ),
    Style("TOC2", "toc 2", next="Normal", paragraph=_spacing(0, 40, 252) + _indent(454), priority=39),
    Style(
        "ListBullet",
        "List Bullet",
        next="ListBullet",
        paragraph=f'<w:numPr><w:numId w:val="1"/></w:numPr>{_spacing(0, 70)}{_indent(_HUNG + 340, 340)}',
    ),
    Style(
        "Fact",
        "Fact",
        next="Fact",
        paragraph=f"<w:tabs>{_tab(4536)}</w:tabs>{_spacing(0, 70)}{_indent(4536, 4536 - _HUNG)}",
    ),
    Style("StatusNote", "Status Note", paragraph=_note(BLUE, "E8EDEE"), letters=_letters(24, bold=True)),
    Style("DemonstrationNote", "Demonstration Note", paragraph=_note("B36200", "FFF4C2")),
    Style("TableText", "Table Text", next="TableText", paragraph=_spacing(50, 50, 252), letters=_letters(19)),
    Style("TableLabel", "Table Label", "TableText", "TableText", letters="<w:b/><w:bCs/>"),
    Style(
        "TableHeading",
        "Table Heading",
        "TableText",
        "TableText",
        paragraph="<w:keepNext/>" + _spacing(60, 60, 252),
        letters=_letters(19, "FFFFFF", bold=True),
    ),
    Style(
        "Signature",
        "Signature",
        next="Signature",
        paragraph=f"{_KEPT}<w:tabs>{_tab(1701)}{_tab(9638, leader='underscore')}</w:tabs>{_spacing(300, 0)}",
    ),
    Style(
        "Header",
        "header",
        next="Header",
        paragraph=f"<w:pBdr>{_border('bottom', RULE, 4, 4)}</w:pBdr><w:tabs>{_tab(9638, 'right')}</w:tabs>"
        + _spacing(0, 0, 240),
        letters=_letters(17, QUIET),
    ),
    Style(
        "Footer",
        "footer",
        next="Footer",
        paragraph=f"<w:tabs>{_tab(9638, 'right')}</w:tabs>" + _spacing(0, 20, 240),
        letters=_letters(17, QUIET),
    ),
)

_CHARACTER_STYLES: Final = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="2"/><w:qFormat/>'
    "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>'
    f'<w:rPr><w:color w:val="{BLUE}"/><w:u w:val="single"/></w:rPr></w:style>'
)

_CELL_MARGINS: Final = (
    '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="113" w:type="dxa"/>'
    '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar>'
)
_TABLE_STYLES: Final = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="ClerkTable"><w:name w:val="Clerk Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="3"/><w:qFormat/>'
    f"<w:tblPr><w:tblBorders>{_border('top', BLUE, 8, 0)}{_border('bottom', BLUE, 8, 0)}"
    f"{_border('insideH', RULE, 4, 0)}</w:tblBorders>{_CELL_MARGINS}</w:tblPr>"
    f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr>'
    f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{BLUE}"/></w:tcPr></w:tblStylePr></w:style>'
)


def styles() -> str:
    """The part of a package that holds its styles."""
    return (
        f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{_FONT}"
        f'<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/>{_LANGUAGE}</w:rPr></w:rPrDefault>'
        f"<w:pPrDefault/></w:docDefaults>"
        f"{''.join(map(str, STYLES))}{_CHARACTER_STYLES}{_TABLE_STYLES}</w:styles>"
    )
