"""What does a clause say where interests leave too few who may act? How few, and how many are enough then.

“Where conflicts leave only two able to vote, those two suffice”; “if two thirds are interested, the others
present are the quorum, so long as there are two”: each a sentence of its own, told by what it is about.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.rule import Able
from governance_store.rules.quorum.turning import F, N

_WHOM: Final = (
    r"(?:(?:of )?(?:the |its |those |them |their |all |these )*(?:serving |other |remaining )*"
    r"(?:[a-z]+s|people|membership|board|council|committee|body|them|those)?)"
)
_INTERESTED: Final = (
    r"(?:interest(?:s|ed)?|conflict(?:s|ed)?|recus(?:ed|als?)|disqualif(?:ied|ications?)|debarred|barred|"
    r"disinterested|unconflicted|withdraw(?:n|als?)?)"
)
_IF: Final = r"(?:where|if|when|whenever|should|in the event that)"
_FREE: Final = (
    r"(?:able|free|eligible|qualified|entitled|left|in a position|competent|disinterested|unconflicted|"
    r"not conflicted|not interested|remaining)"
)
_TO_ACT: Final = (
    r"(?: (?:free )?to (?:act|vote|decide|take part|participate|deal|consider|determine|hear)(?: in| on| "
    r"with| "
    r"upon)?(?: (?:the|that|a|an|any)? ?(?:decision|matter|item|question|business|vote|it|case)(?: on an? "
    r"(?:item|matter))?)?)?"
)
_OTHERS: Final = (
    r"(?:(?:the |those |these )?(?:rest|others|remainder|disinterested|uninterested|interested|"
    r"unconflicted|remaining|two|"
    r"three|four|"
    r"five|who are not|ones|members|directors|trustees|governors|commissioners|present|left|they|them|"
    r"of the "
    r"others|of them|there|able|left|who|are|not|all|[a-z]+(?:ers|ors|ows|ees)| )+)"
)
_ENOUGH: Final = (
    r"(?:are|is|form|forms|make|makes|shall be|will be|shall form|constitute|may form|shall "
    r"constitute|decide|act|may proceed|proceed|can act|can decide|determine it|"
    r"will do|"
    r"suffice|suffices|may act|may decide|may take the decision)(?: a quorum| the quorum| its "
    r"quorum| enough| "
    r"sufficient| "
    r"together)*(?: for (?:it|that item|the item|the matter|that matter|that business|the purpose|the "
    r"decision))?"
)
_FLOOR: Final = (
    rf"(?:(?:so|as) long as|provided(?: that)?|if|on condition that|being|and)(?: there)?(?: are| be| is)?"
    rf"(?: at least| not fewer than| no fewer than| not less than| never fewer than)? (?P<floor>{N})"
    r"(?: of them| such| or more| there| present| are| of those| at least| at the least)*"
)
_FEW: Final = re.compile(
    rf"^{_IF},? (?:(?:by reason |because |on account |as a result |owing to |only |of |declared "
    rf")*{_INTERESTED} ?"
    rf"(?:of interest )?)?(?:(?:to |that )?leaves? |,)? ?(?:there (?:are|is) )?"
    rf"(?P<how>just|only|but|no more than|as few as|fewer than|less than) (?P<n>{N}) ?{_WHOM}"
    rf"(?P<there> present)?(?: (?:who are |in office|in post|are|is))* ?{_FREE}?{_TO_ACT}"
    rf"(?: (?:because|by reason|on account|owing to) (?:of|to)? ?(?:declared |their )?{_INTERESTED}(?: of "
    rf"interest)?)?,? (?P<then>.+)$"
)
_SHARE: Final = re.compile(
    rf"^{_IF} (?P<over>more than )?(?P<f>{F}|a majority|most)(?P<more> or more)?(?: of)? "
    rf"?{_WHOM}(?P<more2> or "
    rf"more)? (?:are |have |has |is |be |cannot vote because of |declare |an |a |of |their |them )*"
    rf"{_INTERESTED}(?: of interest)?(?: in (?:the|a|an|any|that) (?:matter|item|question|decision|"
    rf"business))?,? "
    rf"(?P<then>.+)$"
)
_SO_MANY: Final = re.compile(
    rf"^{_IF} so many(?: of (?:the |its )?[a-z]+)? (?:have |are |has |declare |an? )*{_INTERESTED}(?: "
    rf"of interest)? "
    rf"that (?:(?P<n>{N})(?: [a-z]+)?|(?:a|the) quorum) (?:cannot|can not|could not) be (?:found|"
    rf"reached|had|mustered|"
    rf"got|formed|made up|attained|raised),? (?P<then>.+)$"
)
_THEN_THOSE: Final = re.compile(rf"^(?:the )?(?:{_OTHERS}) {_ENOUGH}(?:,? {_FLOOR})?$")
_THEN_FLOOR_FIRST: Final = re.compile(rf"^(?:the )?(?:{_OTHERS}),? {_FLOOR},? {_ENOUGH}$")
_THEN_NUMBER: Final = re.compile(
    rf"^(?:the quorum (?:for (?:that|the) (?:item|matter|business|decision) )?(?:is|shall be|becomes|falls "
    rf"to|drops "
    rf"to) )?(?:any )?(?P<n>{N})(?: of)?(?: the)?(?: others| rest| them| those| disinterested| remaining| "
    rf"[a-z]+s)*(?: (?:are|is|will|shall|form|make|suffice|a quorum|enough|do|be|sufficient|for it|who are "
    rf"left))*$"
)


_AND_NOT_THEY: Final = re.compile(
    r",? (?:and|but) (?:no (?:conflicted|interested) \w+ (?:shall|is to|may|will) be counted|(?:those|the) "
    r"(?:conflicted|interested|with an interest)(?: \w+)? (?:(?:are|is) not|shall not be|may not be) "
    r"counted)$"
)


def able_of(sentence: str) -> Able | None:
    """What is enough where interests leave too few; None where a sentence says something else, or more."""
    low = _AND_NOT_THEY.sub("", " ".join(even(sentence).strip(" .").split()))
    if not re.search(_INTERESTED, low):
        return None
    if found := _FEW.match(low):
        most = _number(found["n"])
        enough = _enough(found["then"], most if found["how"] in {"just", "only", "but"} else None)
        fewer = found["how"] in {"fewer than", "less than"}
        if most is None or enough is None:
            return None
        return Able(enough, left=most - fewer, present=bool(found["there"]))
    if (found := _SO_MANY.match(low)) and found["n"] and (enough := _enough(found["then"], None)):
        return Able(enough, left=(_number(found["n"]) or 1) - 1)
    found = _SHARE.match(low)
    share = _share(found["f"]) if found else None
    enough = _enough(found["then"], None) if found else None
    if found is None or share is None or enough is None:
        return None
    over = bool(found["over"]) or found["f"] in {"most", "a majority"}
    return Able(enough, share=share, strict=over)


def _enough(then: str, those: int | None) -> int | None:
    """How many are enough: those who are left, with or without a floor, or a number."""
    then = re.sub(r" for (?:it|that item|the item|the matter|that matter|that business)$", "", then)
    if found := _THEN_THOSE.match(then) or _THEN_FLOOR_FIRST.match(then):
        floor = _number(found["floor"]) if found["floor"] else None
        said = re.search(rf"^(?:those|these|the|any)? ?({N})\b", then)
        return floor or (_number(said[1]) if said else None) or those or 1
    found = _THEN_NUMBER.match(then)
    return _number(found["n"]) if found else None


def _number(text: str) -> int | None:
    return next((int(str(one.value)) for one in phrases_of(text) if one.symbol == "n"), None)


def _share(text: str) -> Fraction | None:
    told = (one.value for one in phrases_of(text) if one.symbol == "f")
    return next((one for one in told if isinstance(one, Fraction)), None)
