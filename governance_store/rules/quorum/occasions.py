"""For which occasion does a sentence set a quorum of its own? A named decision, a sort of meeting, or any."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.riders import has_rider
from governance_store.rules.quorum.rule import When
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.vocabulary import GENERIC

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
    re.compile(
        rf"^{_LEAD} (?P<occasion>[^,]+?) (?P<rest>(?:the|an?|its|one|two|three) "
        rf"(?:[\w-]+ ){{1,4}}?"
        rf"(?:must|has to|have to|shall) (?:also )?"
        r"(?:be (?:there|present|in attendance|represented)|attend)\b.*)$"
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
        r"^(?:the |a )?quorum (?P<lead>for|when|where|to|at|of|in|on) (?P<occasion>[^,]+?) "
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
    r"\b(?:ordinary|normal|usual|everyday|day to day|routine|general|regular) (?:run|course|kind|sort|"
    r"conduct|level) of "
    r"(?:business|affairs|things)\b|^(?:any|all) business\b|"
    r"\bgeneral (business|purposes)\b|\b(all other|any other|other|ordinary|regular|normal|"
    r"relevant|scheduled|"
    r"everything "
    r"else|anything else|most|all) (?:general )?(business|matters?|meetings?|decisions?|conferences?|"
    r"sessions?|"
    r"assembl(?:y|ies)|sittings?|"
    r"occasions?|votes?|resolutions?|hearings?|appeals?|applications?|purposes|cases?|items?|questions?|"
    r"things?)\b|^(otherwise|everything else|anything else|normally|"
    r"ordinarily|^(?:the |a |any )?[\w' ]+ (?:meets|sits|convenes|is in session)$|in "
    r"all other cases)$"
)
_TOPICS: Final = re.compile(
    r"\b(meeting called to|meeting (held |convened )?to|business (includes?|is)|matter is|item is|"
    r"purpose "
    r"of)\b"
)


_CONDITION: Final = re.compile(
    r"\b(there (is|are)|has|have|sole|only one|absent|absence|vacan\w+|unavailable|unable|fewer"
    r"|too few|too many|(?:second|third) time|attempts?|left out|counts?|counted"
    r"|less than|more than)\b"
    r"|\b\w+s(?: from [\w ]+?)? (?:sit|serve|belong)\b|\b(?:even|odd|uneven|must|has to|was|were)\b"
    r"|\bmembership (is|falls|drops)\b|\bchair is\b"
)
"""What depends on how many or who there are is no occasion."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a part of a sentence says, and on which occasion; no occasion: always."""

    text: str
    occasion: str = ""
    when: When = When.DECISION


def _is_a_body(text: str) -> bool:
    """Whether “the quorum of …” is of a body by its name, and of no decision or sort of meeting."""
    return not is_of_deciding(text) and not any(one.symbol in "Wn" for one in phrases_of(text))


_TELLS: Final = re.compile(r"\b(may|must|can|shall|will) (act|meet|not|be)\b|\bdespite\b")


def statements_of(sentence: str) -> tuple[Statement, ...]:
    """A sentence as what it says in general and on occasions."""
    text = _ALSO.sub("", sentence.strip())
    for pattern in _FIRST:
        found = pattern.match(text)
        if found and _TELLS.search(found["occasion"]):
            continue
        if found and (occasion := occasion_of(found["occasion"])) is not None and asks(found["rest"]):
            if found.groupdict().get("lead") == "of" and _is_a_body(found["occasion"]):
                return (Statement(_whole(found["rest"])),)
            return (Statement(_OF_THEM.sub(r"\1", _whole(found["rest"])), *occasion),)
    for pattern in _LAST:
        found = pattern.match(text)
        if found and asks(found["main"]):
            occasion = occasion_of(found["occasion"])
            if occasion and occasion[0] and asks(found["rest"]):
                return (Statement(found["main"]), Statement(found["rest"], *occasion))
    return (Statement(text),)


_OF_THEM: Final = re.compile(
    r"^((?:the quorum is |at least |no fewer than |not fewer than |not less than |more than )?\w+(?: "
    r"\w+)?) of "
    r"(?:them|these|those|their number|its number|that number)(?= |$)"
    r"(?! (?:present|there|attending|in attendance|who|that come)\b)"
)
"""How many of those who were spoken of before."""


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
    r"business|choos|select|nominat|revok|sanction|enact|laws?|legislat|mortgag|leas(?:e|ing)|acquit|"
    r"convict|sentenc|punish|"
    r"renam|relocat|audit|affiliat|co ?opt|petition|pardon|declar|appeal|disciplin|hearing|grievance|"
    r"complaint|veto|precept|bills?|division|censure|"
    r"confidence|"
    r"impeach|treat(y|ies)|ordain|ordination|overrul|expel|expuls|conference|session)\w*\b"
)


_ABLE: Final = re.compile(
    r"(?:to )?(?:make up|form|constitute|find|work out|calculate|compute|reckon) (?:an? |the )?(?:\w+ "
    r")?(?:quorum|bench|court|meeting|house|board|tribunal|panel|jury)$|(?:be |being )?(?:able|capable|"
    r"competent|empowered|entitled|in a position|validly constituted|duly constituted)(?: (?:to|of) (?:act|"
    r"acting|decide|deciding|meet|meeting|sit|sitting|deliberate|deliberating|function|functioning|proceed|"
    r"do business|transact business|transacting business|take decisions|taking decisions|make decisions|"
    r"making decisions))?$"
)
"""What a body is when it has a quorum: no occasion of its own."""


def is_of_deciding(text: str) -> bool:
    """Whether words are of something that is decided, or of a sort of meeting."""
    return bool(_DECIDES.search(text))


def asks(text: str) -> bool:
    """Whether a text has something that a quorum may ask for."""
    return any(one.symbol in "nfarEOB" for one in phrases_of(text))


_MOMENT: Final = re.compile(
    r"(?:the )?(?:very )?(?:start|commencement|beginning|opening|outset)(?: of (?:an?|the|any|"
    r"each|every|its) "
    r"(?:\w+ )?(?:meetings?|session|sitting|proceedings|business))?$"
)
"""“at the commencement of the meeting”: a time of every meeting."""
_GOING_ON: Final = re.compile(r"\b(?:which|who|whom)\b.*\b(?:attends?|comes?|sits?|takes? part)\b")
"""What is said by the way of others who come is of no occasion."""


def occasion_of(text: str) -> tuple[str, When] | None:
    """The occasion that some words name: ("", …) for any; None where they name none."""
    text = _WHAT_IT_TAKES.sub("", _NO_CONFIDENCE.sub("noconfidence", text))
    if (
        _OF_NUMBERS.search(text)
        or _NO_OCCASION.match(text)
        or _GOING_ON.search(text)
        or has_rider(text)
        or _SOMEBODY_CAN.search(text)
    ):
        return None
    if _MOMENT.match(text) or _ORDINARY.search(text) or _ABLE.match(text.strip()):
        return "", When.DECISION
    if re.fullmatch(_ANY_DECISION, text.strip()):
        return "decision", When.DECISION
    if words_of(text) in _CHOICES or _CONDITION.search(_FILLING.sub("fill", text)):
        return None
    phrases = phrases_of(_TOPICS.sub("", text))
    if any(one.symbol in "nf-!SqI@ydh#" for one in phrases) or not phrases:
        return None
    return _named(text, phrases)


def _named(text: str, phrases: Sequence[Phrase]) -> tuple[str, When] | None:
    told = [one for one in phrases if one.symbol in "xrvs^" or (one.symbol == "b" and "appeal" in one.text)]
    kinds = [one for one in phrases if one.symbol == "W"]
    if kinds and not told:
        names = [words_of(one.text) for one in kinds]
        return None if GENERIC.intersection(names) else (", ".join(names), When.MEETING)
    if not any(one.symbol in "xb" for one in told):
        return None
    return alternatives(text), When.DECISION


_WHAT_IT_TAKES: Final = re.compile(r" (?:takes?|needs?|requires?)$")
"""“to remove the chair takes …”: what a decision takes is none of its name."""
_NO_OCCASION: Final = re.compile(
    r"(?:.* )?each$|both (?!for|when|to|at|in|on)|be\b|(?:the )?(?:very )?(?:least|most|minimum)\b|"
    r"a minimum\b"
)
_OF_NUMBERS: Final = re.compile(
    r"\b(?:bigger|larger|greater|higher|smaller|lower|lesser|whole) (?:number|figure)\b|\bintegers?\b"
    r"|^(?:in )?(?:any|every|each|all|no|either)?\s*(?:case|event)s?$"
    r"|^(?:in )?other words?$"
    r"|^(?:normally|ordinarily|usually|generally)(?: it| the quorum)?$"
)
"""“where it makes a bigger number”: which of two amounts counts is no occasion."""
"""“at least four have to be lay”."""
_SOMEBODY_CAN: Final = re.compile(
    r"\b(?:can|could|may|might|shall|must|will|cannot|(?:to )?(?:meet|sit|act|proceed|be quorate|be "
    r"valid))$"
)
"""“the Bundestag can” take decisions: who may decide is no occasion."""
_FILLING: Final = re.compile(r"\bfill(?:ing|ed)?(?: up)?(?: of)?(?: an?| any| the)?(?: casual)? vacan\w+")
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
    "whether sit sits "
    "there this such or as consider"
    " considering includes include involving involves involve concern concerns vote deciding "
    "proposal pass passing "
    "propose motion purpose from into upon over under may might can shall must will has have had put "
    "proposed considered considers discussed voted taken made passed asked deals dealing voting "
    "one ones then so those these his her their our your another".split()
)
_FORMS: Final = {
    "change": "amend amendment alter alteration vary variation revise revision modify modification",
    "remove": "removal dismiss dismissal oust depose deposition",
    "appoint": "appointment elect election choose chosen choosing",
    "dissolve": "dissolution wind wound winding closure",
    "expel": "expulsion expelling expelled",
    "admit": "admission admitting admitted",
    "approve": "approval adopt adoption agree",
    "spend": "expenditure spent",
    "borrow": "",
    "sell": "sale sold",
    "buy": "bought purchase acquire acquisition",
    "dispose": "disposal",
    "merge": "merger amalgamate amalgamation",
    "set": "setting",
    "suspend": "suspension",
    "transfer": "transferring transferred",
    "grant": "",
    "award": "",
    "delegate": "delegation",
    "terminate": "termination",
    "fill": "",
    "revoke": "revocation rescind cancel cancellation withdrawal",
    "close": "",
    "reject": "rejection",
    "veto": "vetoes",
    "overrule": "",
    "ratify": "ratification",
}
"""What is done, by one word for each, and the words that mean the same."""


def _forms_of(verb: str) -> Iterator[str]:
    """A word as it is spoken: “vary” as “varies”, “varied” and “varying” too."""
    bare = verb.removesuffix("e")
    last = f"{verb[:-1]}ied" if verb.endswith("y") else f"{bare}ed"
    yield from (verb, f"{verb}s", last, f"{bare}ing", f"{verb}ing")


_MEANING: Final = {
    form: one for one, others in _FORMS.items() for verb in (one, *others.split()) for form in _forms_of(verb)
} | {"constitutional": "constitution", "budgetary": "budget"}
ACTIONS: Final = frozenset(_FORMS)
_NO_CONFIDENCE: Final = re.compile(r"\bno[ _-]confidence\b")


def words_of(text: str) -> str:
    """The telling words of an occasion."""
    text = _NO_CONFIDENCE.sub("noconfidence", text.lower().replace("_", " "))
    words = [singular(word) for word in re.findall(r"[a-zà-ÿ0-9£]+", text)]
    return " ".join(dict.fromkeys(_MEANING.get(word, word) for word in words if word not in _PASSED))
