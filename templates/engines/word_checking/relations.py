"""What does the document bring from elsewhere, or carry along? Links may lead out; nothing is fetched or run.

A document that fetches a picture, a template or a file tells a stranger who opened it, and may bring code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from lxml import etree

from templates.engines.word_checking.findings import Finding

_LINK: Final = "hyperlink"
_FOLLOWED: Final = ("http://", "https://", "mailto:", "#")
_TOLD: Final = {
    "attachedtemplate": "It is tied to a template elsewhere: in Word, choose Developer, Document Template,"
    " and attach Normal.",
    "image": "A picture is fetched from elsewhere: put it into the document itself.",
    "oleobject": "An object of another program is linked: take it out.",
    "package": "A file of another program is embedded: take it out.",
    "control": "A control with code is embedded: take it out.",
    "activexcontrolbinary": "A control with code is embedded: take it out.",
    "afchunk": "Another file is brought into the text: copy its words into the document instead.",
    "subdocument": "Another document is brought in: copy its words into the document instead.",
    "frame": "A frame shows another document: take it out.",
    "vbaproject": "It has macros in it: save it as a Word document without macros (.docx).",
}
_EMBEDDED: Final = {
    "oleobject",
    "package",
    "control",
    "activexcontrolbinary",
    "afchunk",
    "subdocument",
    "vbaproject",
}
_FETCHING: Final = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|INCLUDE|LINK|IMPORT|RD|DATABASE|MACROBUTTON|EMBED|CONTROL)\b",
    re.IGNORECASE,
)


def relations(parts: Mapping[str, bytes]) -> Iterator[Finding]:
    """Everything that a document has from elsewhere, or carries along, and may not."""
    for name, part in parts.items():
        if name.endswith(".rels"):
            yield from _of_part(name, part)


def _of_part(name: str, part: bytes) -> Iterator[Finding]:
    owner = name.replace("_rels/", "").removesuffix(".rels") or "the document"
    for one in etree.fromstring(part):
        kind = str(one.get("Type", "")).rpartition("/")[2].lower()
        target = str(one.get("Target", ""))
        if not _leads_out(one, target):
            if kind in _EMBEDDED:
                yield Finding(_TOLD[kind], f"The part {target}, used by {owner}")
        elif kind != _LINK:
            told = _TOLD.get(kind, "Something is fetched from elsewhere: take it out.")
            yield Finding(told, f"{owner}, from {target}")
        elif not target.lower().startswith(_FOLLOWED):
            told = "A link leads to no web page: only https, http and mailto are followed."
            yield Finding(told, f"{owner}, to {target}")


def _leads_out(relation: Any, target: str) -> bool:  # noqa: ANN401 -- lxml carries no types
    """Whether it says so, or does so without saying."""
    said = str(relation.get("TargetMode", "")).lower() == "external"
    return said or "://" in target or target.startswith(("\\\\", "//"))


def fetching(instruction: str) -> str:
    """A sentence about a field of Word that would fetch or run something; nothing where it does neither."""
    found = _FETCHING.match(instruction)
    return f"The field {found[1].upper()} fetches or runs something: take it out." if found else ""
