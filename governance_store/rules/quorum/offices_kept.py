"""Is the office that was read one of this body's? “the chair of the Audit Committee” chairs another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import QuorumRule

_OFFICE: Final = (
    r"(?:(?:vice|deputy|co) )?(?:chair(?:man|woman|person)?|president|secretary|treasurer|conven[eo]r|clerk|"
    r"leader|speaker)s?"
)
_BODY: Final = (
    r"(?:sub ?committee|committee|board|panel|group|council|forum|assembly|commission|senate|court|faculty|"
    r"school|department|trust|authority|association|union|society|partnership|company|club|charity|federation)"
)
_PLAIN: Final = (
    "the this that our its whole full same relevant said entire governing management main such each "
    "every any all an a meeting corporate present"
)
_OF_ANOTHER: Final = Sought(
    rf"\b(?P<office>{_OFFICE}) (?:of|for|from) (?P<the>the |its |our |each |every |an? )?"
    rf"(?P<name>(?:(?!(?:of|who|is|are|must|shall|will|or|the|a|an|present)\b)[\w&']+ ){{1,6}}?)"
    rf"(?P<body>{_BODY})s?\b"
)
_OF_THE_PARENT: Final = Sought(
    rf"\b(?P<office>{_OFFICE}) of the (?P<body>board|trust|council|governors|company|authority|association|"
    r"governing body|court|senate)\b(?! of (?:the )?committee)"
)
_BEFORE_OFFICE: Final = Sought(
    rf"\b(?P<name>(?:(?!(?:of|who|is|are|must|shall|will|or|and|the|a|an|with|include|including|be)\b)"
    rf"[\w&']+ ){{1,4}}?)(?P<body>committee|panel|board|forum) (?P<office>{_OFFICE})\b"
)
_CHAIRS: Final = {"chairman": "chair", "chairwoman": "chair", "chairperson": "chair"}
_SMALL: Final = re.compile(r"\b(?:sub ?committee|committee|panel|working group)\b")


def office_of_another(text: str, rule: QuorumRule) -> str:
    """Why an office in a clause, in small letters, may be one of another body; or nothing."""
    held = _offices_in(rule)
    return next(
        (
            f"whether the {office.replace('_', ' ')} of that body is the one of this meeting is not said"
            for office in _elsewhere(text)
            if office in held
        ),
        "",
    )


def _elsewhere(text: str) -> Iterator[str]:
    """The offices of bodies that are told apart from the one whose quorum it is."""
    for pattern in (_OF_ANOTHER, _BEFORE_OFFICE):
        rest = pattern.sub(" ", text)
        for found in pattern.finditer(text):
            name = [word for word in found["name"].split() if word not in _PLAIN.split()]
            if name and f"{found['name']}{found['body']}" not in rest:
                yield _even(found["office"])
    rest = _OF_THE_PARENT.sub(" ", text)
    for found in _OF_THE_PARENT.finditer(text):
        if _SMALL.search(rest) and not re.search(rf"\bquor\w+ (?:of|for) the {found['body']}\b", rest):
            yield _even(found["office"])


def _even(office: str) -> str:
    *grade, head = office.removesuffix("s").split() if not office.endswith("ss") else office.split()
    return "_".join((*grade, _CHAIRS.get(head, head)))


def _offices_in(rule: QuorumRule) -> frozenset[str]:
    """The offices that the rule asks for or leaves out, as if there were no other of that name."""
    tests = rule.tests
    asked = (term for test in tests for need in test.needed for term in need.any_of)
    out = (term for test in tests for term in (*test.left_out, *test.uncounted))
    return frozenset((*asked, *out, *rule.deputised, *rule.undeputised))
