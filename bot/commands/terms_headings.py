"""Which field of terms of reference does a heading of somebody else's document mean, if any?

Synonyms are those that networks and NHS committees use. A heading that could mean two fields means none: its
text then keeps its own title.
"""

from __future__ import annotations

import re
from typing import Final

from bot.parameters.named import fold
from governance_store.rules.terms_fields import FIELDS, SECTIONS

_OURS: Final = {
    "Membership and attendance": "membership",
    "Chair": "chair",
    "Meetings and their papers": "",
    "Decisions": "decisions",
    "Interests and information": "interests",
    "Reporting and accountability": "reporting-up",
    "Support": "secretariat",
    "Evaluation, review and amendment": "",
}
"""Our own sections that hold several fields: where text without a label belongs, if anywhere."""

_SYNONYMS: Final = {
    "purpose": (
        "purpose",
        "purposes",
        "aim",
        "aims",
        "aims and objectives",
        "purpose and aims",
        "remit",
        "role",
        "purpose and role",
        "role and purpose",
        "objectives",
        "purpose and objectives",
        "function",
        "functions",
        "purpose and remit",
        "remit and purpose",
        "what we are for",
    ),
    "authority": (
        "authority",
        "delegated authority",
        "powers",
        "delegated powers",
        "delegation",
        "authority and delegation",
    ),
    "reserved": (
        "reserved matters",
        "matters reserved",
    ),
    "duties": (
        "duties",
        "responsibilities",
        "duties and responsibilities",
        "tasks",
        "key responsibilities",
        "main duties",
        "roles and responsibilities",
        "key tasks",
        "scope",
        "responsibilities and duties",
    ),
    "membership": (
        "membership",
        "members",
        "composition",
        "composition and membership",
        "core membership",
        "who are the members",
    ),
    "in-attendance": (
        "in attendance",
        "attendees",
        "observers",
        "attendance by invitation",
        "others in attendance",
    ),
    "deputies": (
        "deputies",
        "deputising",
        "substitutes",
        "alternates",
        "deputies and substitutes",
    ),
    "office": (
        "term of office",
        "terms of office",
        "tenure",
        "tenure of office",
    ),
    "chair": (
        "chair",
        "chairing",
        "chairmanship",
        "chairperson",
        "chair and vice-chair",
        "chair and deputy chair",
        "chair and vice chair",
        "chairing arrangements",
        "officers",
    ),
    "quorum": (
        "quorum",
        "quoracy",
    ),
    "frequency": (
        "frequency",
        "frequency of meetings",
        "meeting frequency",
        "frequency of meeting",
    ),
    "hosting": (
        "hosting",
        "host",
        "hosting arrangements",
    ),
    "venue": (
        "venue",
        "venues",
        "location",
        "location of meetings",
        "place of meetings",
    ),
    "remote-how": (
        "remote participation",
        "remote attendance",
        "virtual meetings",
        "virtual attendance",
    ),
    "decisions": (
        "decisions",
        "decision making",
        "decision-making",
        "voting",
        "decisions and voting",
        "voting and decisions",
        "voting rights",
        "voting arrangements",
    ),
    "interests": (
        "interests",
        "conflicts of interest",
        "conflict of interest",
        "declarations of interest",
        "declaration of interests",
        "declarations of interests",
        "register of interests",
        "conflicts of interests",
    ),
    "confidentiality": (
        "confidentiality",
        "freedom of information",
        "confidentiality and freedom of information",
    ),
    "distribution": (
        "distribution",
        "distribution list",
        "circulation",
        "circulation list",
    ),
    "reporting-up": (
        "reporting",
        "reporting arrangements",
        "accountability",
        "reporting and accountability",
        "accountability and reporting",
        "reporting lines",
        "governance and reporting",
        "reporting structure",
    ),
    "subgroups": (
        "subgroups",
        "sub-groups",
        "sub groups",
        "sub-committees",
        "subcommittees",
        "working groups",
        "task and finish groups",
    ),
    "secretariat": (
        "secretariat",
        "administration",
        "administrative support",
        "support",
        "secretarial support",
        "administrative arrangements",
    ),
    "amendment": (
        "amendment",
        "amendments",
        "variation",
        "variations",
        "amendment of terms of reference",
    ),
}
_QUESTIONS: Final = (
    (r"\bquora(te|cy)\b|\bquorum\b", "quorum"),
    (r"\bwho (are|is|sits|can be|may be)\b.*\bmember|\bwho sits\b", "membership"),
    (r"\bwhat\b.*\bfor\b|\bwhy\b.*\b(exist|here|meet)\b", "purpose"),
    (r"\bhow often\b|\bwhen\b.*\bmeet\b", "frequency"),
    (r"\bwho\b.*\bchair", "chair"),
    (r"\bhow\b.*\b(decide|decision|vote)", "decisions"),
    (r"\bwhat\b.*\b(do|does)\b", "duties"),
    (r"\breport", "reporting-up"),
    (r"\bdeput|\bsubstitut", "deputies"),
    (r"\binterest", "interests"),
)
_WHOSE: Final = re.compile(
    r"^(the|our)\s+|\s+(of|for) (the )?(\w+ ){0,4}(board|committee|group|network|forum|panel|council)$"
)


def _known() -> dict[str, str]:
    ours = {fold(field.label): field.key for field in FIELDS}
    said = {fold(words): key for key, listed in _SYNONYMS.items() for words in listed}
    return ours | said


_KNOWN: Final = _known()
_OUR_SECTIONS: Final = {fold(title): title for title in SECTIONS}
_BY_LABEL: Final = {fold(field.label): field for field in FIELDS}


def our_section(heading: str) -> str | None:
    """Our own section of that title, as our documents print it."""
    return _OUR_SECTIONS.get(fold(heading.replace("&", "and")))


def field_meant(heading: str) -> str | None:
    """The key of the field that a heading means; None where it means none, or nobody can tell which."""
    title = our_section(heading)
    if title in _OURS:
        return _OURS[title] or None
    said = _bare(heading)
    if said in _KNOWN:
        return _KNOWN[said]
    return _asked(heading) if heading.rstrip().endswith("?") else None


def _bare(heading: str) -> str:
    """The words of a heading without whose they are: purpose of the board, the quorum."""
    said, before = fold(heading.replace("&", "and").rstrip(" ?")), ""
    while said != before:
        before, said = said, _WHOSE.sub("", said).strip()
    return said


def _asked(heading: str) -> str | None:
    said = fold(heading)
    found = [key for pattern, key in _QUESTIONS if re.search(pattern, said)]
    return found[0] if found else None


def label_meant(text: str) -> tuple[str, str, bool] | None:
    """A field by its label at the beginning of a line: its key, what follows, whether it is inherited."""
    label, colon, rest = text.partition(":")
    bare, bracket, _whose = label.partition(" (as agreed for ")
    field = _BY_LABEL.get(fold(bare)) if colon else None
    return (field.key, rest.strip(), bool(bracket)) if field else None
