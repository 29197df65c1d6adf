"""How is a clause that is set out as a paper is, with bullets, numbers and short forms, one running text?

What only sets it out is taken away: the marks of a list, the number of a paragraph, a name said again in
brackets. Whatever stands in a list is kept, item by item.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from governance_store.rules.quorum.plain_meetings import with_plain_meetings
from governance_store.rules.quorum.plain_shares import plain_shares

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
_LEAD: Final = re.compile(
    r"(?:(?<=[.;] )|^)for the (?:sake of clarity|avoidance of doubt)[,:] |"
    r"(?:(?<=[;,] )|(?<=and ))notwithstanding anything to the contrary,? |"
    r"\btwo[- ]way (?=audio|video|communication)|"
    r"(?<=the )(?:committee|board|panel|group|council)'s (?=[\w-]+(?: [\w-]+)? (?:members|directors)\b)",
    re.IGNORECASE,
)
_LEADING: Final = ("sake of clarity", "avoidance of doubt", "notwithstanding", "two-way", "two way", "'s ")
_SHARE_SIGNS: Final = ("/", "½", "⅓", "⅔", "¼", "¾", "%", "cent")
_OR_MORE: Final = re.compile(
    r",? (or such (?:larger|greater|higher) number as the (?:charity )?(?:trustees|directors|members|"
    r"committee|board|council|governors) may (?:decide|determine|fix|set)(?: upon)?"
    r"(?: from time to time)?)(?=[.;]|$)",
    re.IGNORECASE,
)
"""“or such larger number as the trustees may decide”: what is set holds until they do."""
_NO_FEWER: Final = re.compile(r", no (?:fewer|less)(?:,(?= )|(?=[.;]|$))", re.IGNORECASE)
"""“five members, no fewer, must attend”."""
_IN_COMMON: Final = re.compile(r"\bcommittees? in common\b", re.IGNORECASE)
"""Committees of several trusts that meet as one: a body by its name, and no sort of member."""
_SHARES: Final = re.compile(r"\b(?:half|thirds?|quarters?|fifths?|sixths?|tenths?)\b|%|per cent")
_CALCULATED: Final = re.compile(
    r"[.;,]? (?:and )?(?:in|when|for the purposes? of) (?:calculating|reckoning|computing|determining|"
    r"ascertaining|counting) (?:the |that |this |such |an? |any |one[- ]|two[- ])*(?:half|thirds?|quarters?|"
    r"fifths?|sixths?|tenths?|proportion|share|quorum),? (?=(?:any )?fractions?\b)",
    re.IGNORECASE,
)
"""“, and in calculating one third any fraction is ignored”: of the one share that there is."""
_INCLUDES: Final = re.compile(r"\b(including|to include):(?= )", re.IGNORECASE)
_ENTRY: Final = (
    r"(?:the|an?|one|two|three|four|at least|a minimum of|either|\d)\b"
    r"(?:(?! (?:must|shall|is|are|may|will|if|where|when|unless|except|has|have)\b)[^;,.:])+"
)
_LISTED: Final = re.compile(
    rf"(?:\binclud(?:e|ing):?|:) {_ENTRY}(?:; (?:and )?{_ENTRY})+(?=\.|$)",
    re.IGNORECASE,
)
"""“to include: the chair; one nurse; and one doctor” is one sentence, whatever its semicolons."""
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
    text = with_plain_meetings(_without_stock_words(clause.replace("’", "'")))
    if "fraction" in text and len(set(_SHARES.findall(text))) == 1:
        text = _CALCULATED.sub(", ", text)
    if ":" in text:
        text = _INCLUDES.sub(r"\1", text)
    if ";" in text:
        text = _LISTED.sub(lambda found: found.group().replace(";", ","), text)
    if not _SET_OUT.search(text):
        return text
    text = _NUMBERED.sub("", _HEADING.sub("Quorum: ", text))
    if "(" in text:
        text = _CALLED.sub("", _INITIALS.sub(_named, text))
    text = _unlisted(text)
    for pattern, made in _SHORT:
        text = re.sub(pattern, made, text, flags=re.IGNORECASE)
    return text


_FOR_A_FIELD: Final = re.compile(
    r"\b((?:Director|Lead|Head|Manager|Nurse|Officer|Champion|Consultant|Dean|Coordinator) )"
    r"for (?:the )?(?=[A-Z])"
)
"""“Clinical Director for Imaging”, in capitals, is an office; “a director for each trust” is none."""


def _without_stock_words(text: str) -> str:
    """Without what says nothing; each pattern is tried only where a word of it stands."""
    low = text.lower()
    if " for " in low:
        text = _FOR_A_FIELD.sub(r"\1of ", text)
    if ", no fewer" in low or ", no less" in low:
        text = _NO_FEWER.sub("", text)
    if "in common" in low:
        text = _IN_COMMON.sub("committee", text)
    if any(word in low for word in _LEADING):
        text = _LEAD.sub("", text)
    if "or such" in low:
        text = _OR_MORE.sub(r". Beside the quorum it is said: “\1”", text)
    return plain_shares(text) if any(sign in low for sign in _SHARE_SIGNS) else text


_SET_OUT: Final = re.compile(
    r"[=()\d/+•▪◦‣∙·*\n–—]|\b(?:quor\w+)\s*[:.-]|\b(?:incl?|min|reps?)\b|\bno\. ?of\b", re.IGNORECASE
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
