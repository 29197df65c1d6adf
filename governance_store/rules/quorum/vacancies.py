"""What does a clause say of vacant seats? That they count, that they do not, or lower the number."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.riders import has_rider
from governance_store.rules.quorum.rule import Base, Condition, Count, Share, Total

_VACANT: Final = Sought(r"\b(vacan\w+|unfilled|empty (seats?|places?|posts?)|full strength)\b")
_SUSPENDED: Final = Sought(
    r"\b(?:suspended (members|trustees|directors|people|governors)|(?:members|those|trustees|"
    r"directors|governors)(?: who are)? suspended)\b.*\b(neither|not|excluded|left out|"
    r"disregarded|ignored)\b"
)
_LESS: Final = Sought(
    r",? (?:but |and )?(?:less|minus|reduced by|lowered by|fewer by|falling by|which falls by|"
    r"dropping "
    r"by)(?: by)? (?:one|1)"
    r" (?:for|in respect of|with) (?:each|every) (?:vacan\w+|(?:vacant|empty|unfilled) (?:seat|"
    r"place|"
    r"post)|seat (?:left )?vacant)"
    r"(?: (?:on|in|among) the \w+)?(?: at the time)?"
)
_COUNTED: Final = re.compile(
    r"\bas if\b.*\bno vacan|\b(do(es)? not|not|never|no) (reduce|lower|affect|change|alter|lessen)|"
    r"\b(are|"
    r"is|be|being) (included|counted|reckoned)\b"
    r"(?! out)|\b(count|counts) (as|towards|in)\b|\bfull strength\b|\bregardless of\b|"
    r"\birrespective of\b|"
    r"\bwhether or not\b|\bstill counts?\b"
)
_LEFT_OUT: Final = re.compile(
    r"\b(are|is|be|being) (not (included|counted|reckoned)|ignored|disregarded|excluded|left out|"
    r"left "
    r"aside|deducted|discounted|taken off)\b"
    r"|^excluding vacancies$|\bdo(es)? not (count|come into)\b|\bnot be (counted|included)\b"
)
_FUTILE: Final = Sought(
    r"\b(notwithstanding|despite)\b.*\bvacan|\bvacanc\w+ (does|do|shall|will) not (invalidate|"
    r"prevent|"
    r"stop|affect the validity|impair)"
    r"|\bno vacanc\w+ [^.;]*\b(impair|invalidate|prevent|affects? the (right|power|validity|"
    r"proceedings))"
    r"|\bvacanc\w+ [^.;]*\bnot (impair|affect the (right|power|validity|proceedings))"
)


def is_futile(sentence: str) -> bool:
    """Whether a sentence says only that vacant seats stop nothing."""
    return bool(_FUTILE.search(sentence.lower()))


_WHILE_QUORATE: Final = re.compile(
    r",? (?:provided|so long as|as long as|if|where|but only if|on condition)(?: always)?(?: that)? "
    r"(?:there is |it has |"
    r"it is |they are )?(?:a |the |its |always |still )*(?:quorum|quorate)(?: (?:is|remains)(?: present| "
    r"maintained)?)?$"
)
_NOT_ALWAYS: Final = re.compile(
    r"\b(?:long as|provided|unless|if|while|until|but|except|save|only|more than|fewer|less|below|so far|"
    r"once|up to|loss|where|when)\b"
)


def stops_sometimes(sentence: str) -> bool:
    """Whether vacant seats stop nothing on a condition only: “so long as three members remain”."""
    return bool(_NOT_ALWAYS.search(_WHILE_QUORATE.sub("", sentence.lower())))


def is_of_vacancies(sentence: str) -> bool:
    """Whether a sentence without a number is of vacant seats."""
    low = sentence.lower()
    return bool(_VACANT.search(low) or _SUSPENDED.search(low))


_VOTERS: Final = Sought(
    r"^(?:any(?:one|body)?|all|other|others|guests|observers|people|members)? ?(?:[\w "
    r"]{0,25}?(?:may|can) "
    r"(?:attend|come|join|speak)"
    r"(?: \w+){0,3},? but )?only (?:the |those )?(?:voting members|members (?:with a vote|entitled "
    r"to vote|"
    r"who (?:have|hold) a vote)|"
    r"those (?:with a vote|entitled to vote)) (?:are |shall be |will be |to be )?count(?:ed)?(?: "
    r"(?:towards|in|for) the quorum)?$"
)
_UNHEARD: Final = Sought(
    r"^(?:[\w' ]{1,40}? )?(?:non-?voting (?:members|attendees|people|officers)|who (?:do not have|"
    r"have no|"
    r"hold no|are without) "
    r"(?:a )?vote|without (?:a )?vote|with no vote) (?:are not|do not|shall not|will not|may "
    r"not)(?: be)? "
    r"count(?:ed)?"
    r"(?: (?:towards|in|for) the quorum)?$"
)


def voting_only(sentence: str) -> bool:
    """Whether a sentence says that only those with a vote count, and nothing else."""
    low = " ".join(sentence.lower().replace("’", "'").strip(" .").split())
    return bool(_VOTERS.match(low) or _UNHEARD.match(low))


_OF_SOME: Final = re.compile(
    r"^neither\b|\bcounts? as present\b|\b(?:deput|prox|substitut|alternat|guest|observer)\w*|"
    r"\b(voting|may|might|can|but|than|elected|nominated|appointed by|"
    r"co-?opted|lay|"
    r"(?:seats?|places?|posts?|vacanc(?:y|ies)) (?:of|for) (?!the (?:members?|council|board|committee)\b))\b"
    r"|\b(?:vacanc(?:y|ies)) (?:on|in|among) (?:the |any |an? )?(?!it\b|them\b|membership\b|members\b)\w+ \w+"
    r"|\b(?:reckoning|count|total|number|sum|calculation),? and \w+ \w+$"
)
"""What is said of some seats only, is a leave, or is of something else too."""


def base_said(sentence: str) -> Base | None:
    """What a share is taken of, by a sentence on vacant seats; None where that is not clear."""
    low = sentence.lower()
    if has_rider(low) or _OF_SOME.search(low):
        return None
    if _LEFT_OUT.search(low) or (_SUSPENDED.search(low) and not _COUNTED.search(low)):
        return Base.IN_POST
    return Base.ALL if _COUNTED.search(low) else None


def without_vacancies(text: str) -> tuple[str, bool]:
    """A text without “less one for every vacancy”, and whether it said so."""
    bare = _LESS.sub("", text)
    return bare, bare != text


def lowered(test: Condition) -> Condition | None:
    """A test whose number falls by one for each vacant seat, not below another; None if it is no number."""
    if test.total is None or not all(isinstance(one, Count) for one in test.total.amounts):
        return None
    first, *floors = (one for one in test.total.amounts if isinstance(one, Count))
    return replace(test, total=replace(test.total, amounts=(replace(first, less_vacancies=True), *floors)))


def rebased(total: Total, base: Base) -> Total:
    """A total whose shares are of a base that was said apart from them."""
    amounts = tuple(
        replace(one, base=base) if isinstance(one, Share) and one.base in {Base.ALL, Base.IN_POST} else one
        for one in total.amounts
    )
    return replace(total, amounts=amounts)
