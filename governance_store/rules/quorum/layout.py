"""How is a clause that is set out as a paper is, with bullets, numbers and short forms, one running text?

What only sets it out is taken away: the marks of a list, the number of a paragraph, a name said again in
brackets. Whatever stands in a list is kept, item by item.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

_MARK: Final = r"(?:\((?:[a-h]|[ivx]{1,4})\)|(?<![\w(])(?:[a-h]|[ivx]{1,4})\)|[•▪◦‣∙·*]|(?<=[\n:])\s*[-–—])"
_ITEM: Final = re.compile(rf"\s*[;,.]?\s*(?P<joint>\b(?:and|or)\b)?[;,]?\s*{_MARK}\s+")
_NUMBERED: Final = re.compile(r"(?:^|(?<=[.;:] )|(?<=\n))\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[A-Z])")
_HEADING: Final = re.compile(
    (
        r"^\s*(?:quorum|quoracy|quorate meetings?|quorum requirements?|meeting quorum)(?: of "
        r"\w+)?\s*[:.–—-]+\s*(?=\w)"
    ),
    re.IGNORECASE,
)
_INITIALS: Final = re.compile(
    r"(?P<name>(?:[\w'&-]+ ){1,7})\((?:the )?[“\"']?(?P<short>[A-Z]{2,7})s?[”\"']?\)"
)
_CALLED: Final = re.compile(
    r" \((?:hereafter |hereinafter |referred to as |together |the |a )*[“\"][^”\"]{2,40}[”\"]\)"
)
_SHORT: Final[tuple[tuple[str, str], ...]] = (
    (r"\band ?/ ?or\b", "and or"),
    (r"\bincl?\b\.?(?= )", "including"),
    (r"\brep(s?)\b\.?(?= )", r"representative\1"),
    (r"\bquorum ?= ?", "quorum is "),
    (r"\bmin\b\.?(?= (?:of|\d))", "minimum"),
    (r"\bno\.(?= of\b)", "number"),
    (r"(?<=[A-Za-z)]) ?/ ?(?=[A-Za-z])", " or "),
    (r"(?<=[A-Za-z)]) ?\+ ?(?!1\b|one\b)(?=\w)", " and "),
    (r"(?<=%) ?\+ ?(?!1\b|one\b)(?=[a-z])", " and "),
    (r"(?<=\d) ?[x×] (?=[A-Za-z])", " "),
)


def running(clause: str) -> str:
    """The clause as one text, without the marks that set it out."""
    text = clause.replace("’", "'")
    if not _SET_OUT.search(text):
        return text
    text = _NUMBERED.sub("", _HEADING.sub("Quorum: ", text))
    if "(" in text:
        text = _CALLED.sub("", _INITIALS.sub(_named, text))
    text = _unlisted(text)
    for pattern, made in _SHORT:
        text = re.sub(pattern, made, text, flags=re.IGNORECASE)
    return text


_SET_OUT: Final = re.compile(
    r"[=(\d/+•▪◦‣∙·*\n–—]|\b(?:quor\w+)\s*[:.-]|\b(?:incl?|min|no|reps?)\b", re.IGNORECASE
)


def _named(found: re.Match[str]) -> str:
    """A name without its initials in brackets; other capitals there are kept."""
    words = re.findall(r"[A-Za-z]+", found["name"])
    initials = "".join(word[0] for word in words).upper()
    telling = "".join(word[0] for word in words if word not in {"of", "and", "for", "the"}).upper()
    short = found["short"]
    said = initials.endswith(short) or telling.endswith(short)
    return found["name"].rstrip() if said else found.group()


def _unlisted(text: str) -> str:
    """A list as it would be spoken: its items parted by commas."""
    if len(_ITEM.findall(text)) < 2:  # noqa: PLR2004 -- one mark makes no list
        return text
    return _ITEM.sub(_joint(text), text)


def _joint(text: str) -> Callable[[re.Match[str]], str]:
    def made(found: re.Match[str]) -> str:
        before = text[: found.start()].rstrip()
        if before.endswith(":") or not before:
            return " "
        joint = found["joint"]
        return f", {joint} " if joint else ", "

    return made
