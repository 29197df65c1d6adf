"""How does a Word file hold together? A zip of parts, each with its type and its relations (ISO 29500-2).

Made from nothing rather than from a library's blank file, which brings half a megabyte of American styles.
"""

from __future__ import annotations

import io
import zipfile
from typing import Final

from tests.templates.shipped.blocks import NAMESPACES
from tests.templates.shipped.styles import styles

_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/"
_WHEN: Final = (1980, 1, 1, 0, 0, 0)  # the same file whenever it is made
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_RELATED: Final = (("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"))
_HEADER_AND_FOOTER: Final = (("header", "header1"), ("footer", "footer1"))


def package(body: str, header: str, footer: str, title: str = "Terms of reference") -> bytes:
    """A whole file from what is in its body, its header and its footer."""
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(
            (f"{_OFFICE}officeDocument", "word/document.xml"),
            (f"{_PACKAGE}relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _core(title),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(
            *((f"{_OFFICE}{kind}", f"{name}.xml") for kind, name in (*_RELATED, *_HEADER_AND_FOOTER))
        ),
        "word/styles.xml": styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
        "word/header1.xml": f"<w:hdr {NAMESPACES}>{header}</w:hdr>",
        "word/footer1.xml": f"<w:ftr {NAMESPACES}>{footer}</w:ftr>",
    }
    return _zipped(parts)


def _zipped(parts: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(zipfile.ZipInfo(name, _WHEN), _DECLARATION + text, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def page() -> str:
    """The properties of all pages: A4, margins of 2 cm, one header and one footer throughout."""
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'
        '<w:footerReference w:type="default" r:id="rId5"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1531" w:right="1134" w:bottom="1304" w:left="1134" '
        'w:header="680" w:footer="567" w:gutter="0"/>'
        '<w:cols w:space="567"/></w:sectPr>'
    )


def page_on_its_side() -> str:
    """The same for pages that lie on their side."""
    upright = '<w:pgSz w:w="11906" w:h="16838"/>'
    return page().replace(upright, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')


def _types() -> str:
    parts = {
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/word/document.xml": f"{_WORD}document.main+xml",
        "/word/header1.xml": f"{_WORD}header+xml",
        "/word/footer1.xml": f"{_WORD}footer+xml",
        **{f"/word/{name}.xml": f"{_WORD}{name}+xml" for _, name in _RELATED},
    }
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    return (
        f'<Types xmlns="{_PACKAGE}content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*related: tuple[str, str]) -> str:
    each = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(related, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}relationships">{each}</Relationships>'


def _core(title: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">' + f"<dc:title>{title}: template</dc:title>"
        "<dc:creator>Network Clerk</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>"
    )


def _numbering() -> str:
    return (
        f"<w:numbering {NAMESPACES}>"
        '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>'
        '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="005EB8"/></w:rPr>'
        "</w:lvl>"
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _settings() -> str:
    uri = "http://schemas.microsoft.com/office/word"
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        f'<w:compatSetting w:name="compatibilityMode" w:uri="{uri}" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-GB"/></w:settings>'
    )
