"""Which business does a clause exempt from its quorum? What may be done without one. A pattern a turn.

Each comes to “For the appointment of an auditor, no quorum is needed”.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import Turn
from governance_store.rules.quorum.words_of_deciding import LED, NEEDED, WHEN


def _exempt(found: re.Match[str]) -> str:
    """“the quorum of six does not apply to D”: six; for D, none is needed."""
    what = _SOLE.sub("", found["what"])
    if _AGAIN.search(what.lower()):
        return found.group()
    what = re.sub(r"\b(?:only|solely|merely|purely|just|exclusively) ", "", what)
    before = found.groupdict().get("n")
    told = f"The quorum is {before}. " if before else ""
    return f"{'. ' if found['joint'] else ''}{told}For {what}, no quorum is needed"


_SOLE: Final = re.compile(
    r"^(?:the )?(?:sole|only) (?:item|business|matter|purpose)(?: of (?:the|a) meeting| on the "
    r"agenda)? (?:is|being) "
    r"(?:to )?"
)
_AGAIN: Final = re.compile(r"\b(adjourned|second|reconven\w*|resum\w*|inquorate|absence|it|that|them|item)\b")
TURNS: Final[tuple[Turn, ...]] = (
    # what needs no quorum
    (
        (
            rf"{LED}(?:if|where|when|should) the (?:only|sole) (?:business|item|matter|purpose)(?: of "
            rf"(?:the|a) "
            rf"meeting)?(?: on the agenda)? (?:is|be) (?:to )?(?P<what>[\w' -]+?),? (?:there (?:is|"
            rf"need be) no "
            rf"quorum|(?:no|a) quorum (?:is|shall be|need be) (?:not )?{NEEDED})(?=[.;]|$)"
        ),
        _exempt,
    ),
    (
        (
            rf"{LED}(?:no quorum (?:is|shall be|will be) {NEEDED}|(?:a|the) quorum (?:is|shall be|will "
            rf"be) not "
            rf"{NEEDED}|"
            rf"there (?:is|need be) no (?:need of a )?quorum) {WHEN} (?P<what>[\w' -]+?)(?=[.;]|$)"
        ),
        _exempt,
    ),
    (
        rf"{LED}(?P<what>[a-z][\w' -]*?) (?:needs?|requires?) no quorum(?=[.;]|$)",
        _exempt,
    ),
    (
        rf"{LED}(?P<what>[a-z][\w' -]*?) (?:do|does) not (?:need|require) a quorum(?=[.;]|$)",
        _exempt,
    ),
    (
        (
            rf"{LED}(?:the|this|that|a) (?:ordinary |usual |normal |general )*quorum(?: of (?P<n>[\w "
            rf"-]+?))?"
            r"(?: rule| requirement)? (?:do|does|shall|will) not apply (?:to|when|where|if|for|in the "
            r"case of|"
            r"on) "
            r"(?P<what>[\w' -]+?)(?=[.;]|$)"
        ),
        _exempt,
    ),
    (
        (
            rf"(?P<joint>),? which (?:is|shall be|need) not (?:be )?{NEEDED} (?:for|to|in order to|when|"
            rf"where|at) "
            r"(?P<what>[\w' -]+?)(?=[.;]|$)"
        ),
        lambda found: f". {_exempt(found)}",
    ),
    (
        (
            rf"(?P<joint>(?:^|(?<=[.;] ))|,? (?:but|and) )(?:it|this|the quorum|a quorum|that requirement) "
            rf"(?:is|may be|can "
            rf"be|shall be) (?:dispensed with|waived|not insisted on|disregarded|not {NEEDED}) {WHEN} "
            rf"(?P<what>[\w' -]+?)"
            r"(?=[.;]|$)"
        ),
        _exempt,
    ),
    (
        (
            r"(?P<joint>(?:^|(?<=[.;] ))|,? (?:but|and) )(?P<what>[a-z][\w' -]*?) (?:may|can) be (?:done|"
            r"decided|made|taken|"
            r"dealt with|carried out|transacted|voted on) (?:without a quorum|whatever (?:the|their) "
            r"number|however few (?:are|"
            r"come|attend)[\w ]*|whether or not (?:a quorum is present|there is a quorum)|by (?:any|"
            r"whatever) number[\w ]*|"
            r"regardless of the quorum)(?=[.;]|$)"
        ),
        _exempt,
    ),
    (
        (
            r"(?P<a>[^.;]*?\bquorum) for (?:all|any|every) (?:business|matters?|items?|purposes?|other "
            r"business) (?:but|except"
            r"|save|other than|apart from) (?P<what>[\w' -]+?), which [^.;]*?\b(?:may|can) (?:do|decide|"
            r"make|carry out)"
            r" (?:whatever (?:the|their) number|however few[\w ]*|without a quorum)(?=[.;]|$)"
        ),
        r"\g<a>. For \g<what>, no quorum is needed",
    ),
)
