"""For which occasion does a sentence set a quorum of its own? A named decision, a sort of meeting, or any."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.riders import has_rider
from governance_store.rules.quorum.rule import When
from governance_store.rules.quorum.spelling import singular

_LEAD: Final = (
    r"(?:except that |save that |however |but |and |also )?(?:for|when|whenever|where|if|in the "
    r"case of|"
    r"in relation to|on|in"
    r"|at|before|to|in order to|in respect of|as regards|in deciding|regarding)"
)
_TAKES: Final = (
    r"(?:needs?|requires?|takes?|calls? for|must have|demands?|wants?|(?:may|can) only be (?:made|"
    r"taken|"
    r"passed|decided|approved"
    r"|adopted|agreed|done|changed|amended) (?:if|when|with|where|at a meeting (?:with|where|"
    r"attended by|"
    r"of))|is only quorate (?:with|if))"
)
_AMOUNT: Final = (
    r"(?:the quorum|a quorum|quorum|there (?:must|shall|should|has|have)|at least|no fewer|not "
    r"fewer|not "
    r"less|a minimum|two|three|four"
    r"|five|six|seven|eight|nine|ten|\d+|half|a majority|one|a third|a quarter|all|every|more than|"
    r"members)"
)
_FIRST: Final = (
    re.compile(rf"^{_LEAD} (?P<occasion>[^,]+?), (?P<rest>.+)$"),
    re.compile(
        rf"^{_LEAD} (?P<occasion>[^,]+?) (?P<rest>(?:the quorum|a quorum|quorum|there must|it is|"
        rf"it "
        rf"rises) .+)$"
    ),
    re.compile(
        rf"^(?:to|in order to) (?P<occasion>[^,]+?) (?P<rest>(?:three quarters|two thirds|"
        rf"{_AMOUNT})\b.+)$"
    ),
    re.compile(r"^for (?P<occasion>(?:anything|everything) else) (?P<rest>.+)$"),
    re.compile(
        rf"^{_LEAD} (?P<occasion>(?:all |any |every )?(?:other|ordinary|normal|general) "
        rf"(?:business|"
        rf"matters|meetings?|decisions?|items"
        r"|purposes)) (?P<rest>.+)$"
    ),
    re.compile(rf"^(?P<occasion>.+?),? (?P<rest>{_TAKES} .+)$"),
    re.compile(
        r"^(?:the |a )?quorum (?:for|when|where|to|at|of|in|on) (?P<occasion>[^,]+?) "
        r"(?P<rest>(?:is|"
        r"shall be|must be|becomes|will be|rises to|stands at) .+)$"
    ),
)
_LAST: Final = (
    re.compile(
        rf"^(?P<main>.+?)(?:,| but| and|,? except| though| although)+ (?P<rest>(?:{_AMOUNT}|rising "
        rf"to|"
        rf"rises to|increas\w+ to|becomes)[^,]*?) "
        r"(?:for|to|when|where|if|on|before|whenever|in the case of) (?P<occasion>[^,]+)$"
    ),
    re.compile(
        rf"^(?P<main>.+?)(?:,|\bbut\b|\band\b|\bexcept\b|\bsave\b| that|\bthough\b|\balthough\b| "
        rf")+ "
        rf"(?:for|when|where|if|whenever|in the case of|to) "
        rf"(?P<occasion>[^,]+?),? (?:the quorum |it |this |that |which case )*(?P<rest>(?:is |"
        rf"shall be |"
        rf"becomes |rises to |it is |needs |requires "
        rf"|must be |will be )*{_AMOUNT}.*)$"
    ),
)
_ALSO: Final = re.compile(
    r"^(otherwise|in all other cases|in any other case|on top of that|in addition|additionally|"
    r"also|"
    r"further(more)?|moreover|besides|as well|however|equally|likewise|again"
    r"|to remove doubt|for the avoidance of doubt|in such cases?|provided that)[, ]+"
)
_ORDINARY: Final = re.compile(
    r"\bgeneral (business|purposes)\b|\b(all other|any other|other|ordinary|regular|normal|"
    r"everything "
    r"else|anything else|most|all) (business|matters|meetings?|decisions?"
    r"|purposes|cases|items|questions)\b|^(otherwise|everything else|anything else|normally|"
    r"ordinarily|^(?:the |a |any )?[\w' ]+ (?:meets|sits|convenes|is in session)|in "
    r"all other cases)$"
)
_TOPICS: Final = re.compile(
    r"\b(meeting called to|meeting (held |convened )?to|business (includes?|is)|matter is|item is|"
    r"purpose "
    r"of)\b"
)


_CONDITION: Final = re.compile(
    r"\b(there (is|are)|has|have|sole|only one|absent|absence|vacan\w+|unavailable|unable|fewer"
    r"|less than|more than)\b"
    r"|\bmembership (is|falls|drops)\b|\bchair is\b"
)
"""What depends on how many or who there are is no occasion."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a part of a sentence says, and on which occasion; no occasion: always."""

    text: str
    occasion: str = ""
    when: When = When.DECISION


_TELLS: Final = re.compile(r"\b(may|must|can|shall|will) (act|meet|not|be)\b|\bdespite\b")


def statements_of(sentence: str) -> tuple[Statement, ...]:
    """A sentence as what it says in general and on occasions."""
    text = _ALSO.sub("", sentence.strip())
    for pattern in _FIRST:
        found = pattern.match(text)
        if found and _TELLS.search(found["occasion"]):
            continue
        if found and (occasion := occasion_of(found["occasion"])) is not None and asks(found["rest"]):
            return (Statement(_whole(found["rest"]), *occasion),)
    for pattern in _LAST:
        found = pattern.match(text)
        if found and asks(found["main"]):
            occasion = occasion_of(found["occasion"])
            if occasion and occasion[0] and asks(found["rest"]):
                return (Statement(found["main"]), Statement(found["rest"], *occasion))
    return (Statement(text),)


def _whole(rest: str) -> str:
    """A rest that begins with its verb, with the quorum that it is said of."""
    return (
        f"the quorum {rest}"
        if re.match(r"(is|shall be|must be|will be|becomes|rises to|stands at)\b", rest)
        else rest
    )


_ANY_DECISION: Final = (
    r"(?:any |a |the |every |each |binding |valid |formal |all )*(?:decision|resolution|vote)s?"
    r"(?: (?:is|are|to be|can be|may be|shall be|must be|be) (?:taken|made|adopted|passed|put|held|"
    r"valid))?"
)
_DECIDES: Final = re.compile(
    r"\b(amend|alter|chang|var(y|i)|revis|modif|appoint|elect|remov|dismiss|suspend|expel|exclud|"
    r"admit|"
    r"admission|"
    r"approv|adopt|ratif|set|fix|budget|precept|tax|fees?|charge|levy|levies|rates?|spend|"
    r"expenditure|"
    r"borrow|loan|sell|"
    r"sale|buy|purchas|acqui|merg|amalgam|dissol|wind|clos|constitution|rules?|bylaw|byelaw|"
    r"articles|"
    r"charter|statute|"
    r"standing orders|decision|decid|resolution|resolv|vot|motion|measure|report|authoris|authoriz|"
    r"subpoena|evidence|"
    r"delegat|terminat|dispos|accounts|strateg|plan|polic|grant|award|contract|licen|conflict|"
    r"transfer|"
    r"invest|"
    r"recommend|discharge|reappoint|remunerat|salar|recruit|meeting|agm|egm|sgm|agenda|"
    r"business)\w*\b"
)


def is_of_deciding(text: str) -> bool:
    """Whether words are of something that is decided, or of a sort of meeting."""
    return bool(_DECIDES.search(text))


def asks(text: str) -> bool:
    """Whether a text has something that a quorum may ask for."""
    return any(one.symbol in "nfarEOB" for one in phrases_of(text))


def occasion_of(text: str) -> tuple[str, When] | None:
    """The occasion that some words name: ("", …) for any; None where they name none."""
    if has_rider(text) or text.startswith("be "):  # “at least four have to be lay” is of no occasion
        return None
    if _ORDINARY.search(text):
        return "", When.DECISION
    if re.fullmatch(_ANY_DECISION, text.strip()):
        return "decision", When.DECISION
    if text.strip() in _CHOICES or _CONDITION.search(text):
        return None
    phrases = phrases_of(_TOPICS.sub("", text))
    if any(one.symbol in "nf-!SqI@ydh#" for one in phrases) or not phrases:
        return None
    return _named(text, phrases)


def _named(text: str, phrases: Sequence[Phrase]) -> tuple[str, When] | None:
    told = [one for one in phrases if one.symbol in "xrvs^"]
    kinds = [one for one in phrases if one.symbol == "W"]
    if kinds and not told:
        return ", ".join(words_of(one.text) for one in kinds), When.MEETING
    if not any(one.symbol == "x" for one in told):
        return None
    return alternatives(text), When.DECISION


_CHOICES: Final = frozenset("greater more larger higher fewer less lower smaller".split())


def alternatives(text: str) -> str:
    """The occasions that a text names, each by its telling words: “appoint or remove the clerk” names two."""
    pieces = [words_of(piece) for piece in re.split(r",|\bor\b|\band\b", text)]
    found = [piece for piece in pieces if piece]
    told = []
    for place, piece in enumerate(found):
        bare = piece in _VERBS and place + 1 < len(found)
        told.append(f"{piece} {' '.join(found[place + 1].split()[1:])}".strip() if bare else piece)
    return ", ".join(dict.fromkeys(told))


_VERBS: Final = frozenset(
    "change appoint remove dissolve expel admit approve spend borrow sell buy merge suspend transfer".split()
)
_PASSED: Final = frozenset(
    "a an the of to for on in at by and is are be being been meeting called held convened any "
    "decision "
    "resolution question matter"
    " item business where when if it its which that with about concerning regarding relating "
    "whether "
    "there this such or as consider"
    " considering includes include involving involves involve concern concerns vote deciding "
    "proposal "
    "propose motion purpose".split()
)
_MEANING: Final = {
    "amend": "change", "amending": "change", "amendment": "change", "alter": "change",
    "altering": "change", "alteration": "change",
    "changing": "change", "vary": "change", "varying": "change", "revise": "change",
    "revising": "change", "revision": "change",
    "modify": "change", "modification": "change", "removing": "remove", "removal": "remove",
    "dismiss": "remove", "dismissal": "remove",
    "dismissing": "remove", "appointing": "appoint", "appointment": "appoint", "elect": "appoint",
    "electing": "appoint",
    "election": "appoint", "choosing": "appoint", "dissolving": "dissolve", "dissolution": "dissolve",
    "winding": "dissolve",
    "wind": "dissolve", "closure": "dissolve", "expelling": "expel", "expulsion": "expel",
    "admitting": "admit", "admission": "admit",
    "approving": "approve", "approval": "approve", "adopt": "approve", "adopting": "approve",
    "adoption": "approve", "agree": "approve",
    "spending": "spend", "expenditure": "spend", "borrowing": "borrow", "selling": "sell",
    "sale": "sell", "buying": "buy",
    "disposal": "dispose", "disposing": "dispose", "merging": "merge", "merger": "merge",
    "setting": "set", "suspending": "suspend",
    "suspension": "suspend", "transferring": "transfer", "constitutional": "constitution",
    "rule": "rule", "grant": "grant",
    "awarding": "award", "delegating": "delegate", "delegation": "delegate", "budgetary": "budget",
    "budget": "budget",
}  # fmt: skip


def words_of(text: str) -> str:
    """The telling words of an occasion."""
    words = [singular(word) for word in re.findall(r"[a-zà-ÿ0-9£]+", text.lower().replace("_", " "))]
    return " ".join(dict.fromkeys(_MEANING.get(word, word) for word in words if word not in _PASSED))
