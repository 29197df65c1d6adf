"""Whose deputies count? “the chair (or deputy) and the nurse (or deputy)”: those of each who is named so."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.turning import N, Turn, items_of

_SORT: Final = (
    r"(?:(?:duly |formally )?(?:nominated|named|appointed|agreed|designated|authorised|approved|formal) )*"
)
_THEIR: Final = r"(?:(?:their|his or her|her or his|his|her|its|an?|the) )?"
_ONE: Final = r"(?:deputy|nominee|substitute|alternate)"
_SEVERAL: Final = r"(?:deputies|nominees|substitutes|alternates)"
_NO_NAME: Final = (
    rf"(?!(?:and|or|the|its|an?|both|either|each|every|any|all|no|not|including|includes?|be|being|is|are|"
    rf"must|shall|should|will|with|plus|least|by|from|to|whom|which|them|comprises?|{N})\b)"
)
_NAME: Final = (
    rf"(?:(?:[\w-]+ ){{0,2}}?(?:director|head) (?:of|for) {_NO_NAME}[\w'-]+(?: {_NO_NAME}[\w'-]+)? and "
    rf"{_NO_NAME}[\w'-]+(?: (?!director|officer|lead|nurse|executive|manager){_NO_NAME}[\w'-]+)?"
    rf"|{_NO_NAME}[\w'-]+(?: {_NO_NAME}[\w'-]+){{0,5}}?)"
)
_LED: Final = (
    rf"(?P<led>\b(?:the|its|our|an?|{N}) |^|[:,;(] ?|\b(?:and|or|plus|including|includes?|being|be|is|are|"
    r"with|comprises?) )"
)
_HERE: Final = r"(?=[,;:)]|$| and | or | plus | with | (?:must|has to|have to|should|shall|is|are|will) )"
_OF_ONE: Final = re.compile(
    rf"{_LED}(?P<who>{_NAME})(?P<or>,? ?\(or,? {_THEIR}{_SORT}{_ONE}\)|,? or {_THEIR}{_SORT}{_ONE}{_HERE})",
    re.IGNORECASE,
)
_OF_SEVERAL: Final = re.compile(
    rf"(?P<led>\b(?:including|includes?|being|be|of|with|plus|by) |: |^)"
    rf"(?P<who>(?:the |its |an? |{N} )?{_NAME}(?:(?:, (?:and |or )?| and | or )(?:the |its |an? )?{_NAME})*)"
    rf"(?:,? ?\(or,? (?:their |the )?{_SORT}{_SEVERAL}\)|,? or (?:their |the )?{_SORT}{_SEVERAL}{_HERE})",
    re.IGNORECASE,
)
_STANDING_IN: Final = re.compile(
    rf"\(or,? {_THEIR}{_SORT}(?:{_ONE}|{_SEVERAL})\)|\bor {_THEIR}{_SORT}(?:{_ONE}|{_SEVERAL}){_HERE}",
    re.IGNORECASE,
)
"""Without that there is neither of the two before, which are far longer in the finding."""
_BARE: Final = re.compile(rf"^,? or {_ONE}$", re.IGNORECASE)
_HEADED: Final = re.compile(
    r"(?:chair\w*|president|mayor|leader|conven[eo]r|speaker|provost|moderator|warden|governor)$",
    re.IGNORECASE,
)
"""“the chair or deputy”: the deputy chair."""
_NEED: Final = re.compile(r"\b(?:quor\w*|present|attend\w*|presence|includ\w+|must be)\b", re.IGNORECASE)
_OTHERWISE: Final = re.compile(
    r"\b(?:absen\w*|chaired|presid\w+|consent|approv\w+|agree\w*|notif\w+|inform\w*|discretion|request\w*|"
    r"invit\w+|decid\w+|delegat\w+|called|convened|unless|excluding|except|than)\b",
    re.IGNORECASE,
)
"""What makes of those named nobody who has to come."""
_SITTERS: Final = frozenset(
    "member trustee governor representative person director councillor delegate partner organisation "
    "individual commissioner attendee body trust council them".split()
)


def _apart(found: re.Match[str]) -> str:
    """A sentence without those who stand in, of whom is said behind it for whom they do."""
    sentence, names = _without_deputies(found.group())
    told = (f". Deputies of {name} count towards the quorum" for name in dict.fromkeys(names))
    return f"{sentence}{''.join(told)}"


def _without_deputies(sentence: str) -> tuple[str, list[str]]:
    names: list[str] = []
    if not _STANDING_IN.search(sentence):
        return sentence, names

    def of_several(found: re.Match[str]) -> str:
        listed = found["who"]
        items = [one for part in items_of(listed) for one in re.split(r",? or ", part)]
        if not _is_of_need(sentence, found) or not all(map(_are_some, items)) or _is_mixed(items):
            return found.group()
        names.extend(map(_bare, items))
        return f"{found['led']}{listed}"

    def of_one(found: re.Match[str]) -> str:
        who = found["who"]
        before = sentence[: found.start("who")].lower()
        runs_on = found["led"].strip().lower() == "and" and re.search(
            r"\b(?:director|head) of [^,]*$", before
        )
        either = re.search(r"\bor (?:the |an? )?$", before)
        deputy_of = _BARE.match(found["or"]) and _HEADED.search(who)
        if not _is_of_need(sentence, found) or not _is_one(who) or runs_on or either or deputy_of:
            return found.group()
        names.append(_bare(who))
        return f"{found['led']}{who}"

    sentence = _OF_SEVERAL.sub(of_several, sentence)
    return _OF_ONE.sub(of_one, sentence), names


def _is_of_need(sentence: str, found: re.Match[str]) -> bool:
    before = sentence[: found.start("who")]
    return bool(_NEED.search(sentence)) and not _OTHERWISE.search(before)


def _is_one(name: str) -> bool:
    """Whether somebody by name is meant, and nobody who sits."""
    return singular(name.rsplit(maxsplit=1)[-1].lower()) not in _SITTERS or len(name.split()) > 1


def _are_some(name: str) -> bool:
    return _is_one(_bare(name).removeprefix("the "))


def _bare(name: str) -> str:
    bare = re.sub(rf"^(?:the|its|our|an?|{N}) ", "", name, flags=re.IGNORECASE)
    return bare if bare.endswith("s") else f"the {bare}"


def _is_mixed(items: list[str]) -> bool:
    """“the chair and two nurses or their deputies”: whether the chair has one is not said."""
    return len(items) > 1 and any(re.match(rf"{N} ", one, re.IGNORECASE) for one in items)


TURNS: Final[tuple[Turn, ...]] = (
    (
        (
            r"\b(?P<who>chair(?:man|woman|person)?|president) of (?:the|this) "
            r"(?:committee|board|panel|group|council|forum|trust|sub-?committee)"
            rf"(?=,? \(?or,? {_THEIR}{_SORT}{_ONE}\b)"
        ),
        r"\g<who>",
    ),
    (
        r"(?:^|(?<=\. ))[^.]*\bor,? [^.]*\b(?:deputy|deputies|nominees?|substitutes?|alternates?)\b[^.]*",
        _apart,
    ),
    (
        (
            rf"(?:^|(?<=\. ))(?P<who>{_NAME}) (?:may|can) (?:each )?(?:send|nominate|appoint|name|bring) "
            rf"(?:an? |their )?(?:{_ONE}|{_SEVERAL}),? (?:who|but|and|although|though)"
            rf"(?: (?:these|they|those|the|such|any|that)?(?: ?(?:{_ONE}|{_SEVERAL}))?)? ?"
            r"(?:shall|will|do|does|may|are|is|can|must)? ?"
            r"not (?:be )?count(?:ed)?(?: towards? (?:the )?quor\w+)?(?=[.;]|$)"
        ),
        r"Deputies of \g<who> do not count towards the quorum",
    ),
)
