"""What does a clause say where there is no quorum? Waiting, adjourning, ending, and what is enough then.

A sentence of this sort bears on a verdict only at an adjourned meeting; what it says of days and places bears
on none. Whatever else stands in it is not understood, and matters where the meeting is an adjourned one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.grammar import parted
from governance_store.rules.quorum.parts import RULES
from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.rule import Count, Fallback, Then
from governance_store.rules.quorum.totals import Asked
from governance_store.rules.quorum.turning import N
from governance_store.rules.quorum.words_of_absence import (
    ADJOURNED,
    ADJOURNS,
    ANY,
    CONTINUES,
    DAYS,
    DISSOLVES,
    ENOUGH_AT_ONCE,
    HELD,
    KNOWN,
    LOST,
    LOW,
    PRESENT_ENOUGH,
    REQUISITIONED,
    SUSPENDING,
)


@dataclass(frozen=True, slots=True)
class Absent:
    """What one sentence says of it, and the words in it that are not known."""

    fallback: Fallback
    unknown: tuple[str, ...] = ()


def is_of_absence(sentence: str) -> bool:
    """Whether a sentence tells what happens without a quorum."""
    low = SUSPENDING.sub("", sentence.lower())
    if (_FOLLOWS.match(low) and not _SETS.search(low)) or _RESUMED.match(low):
        return True
    if re.search(
        (
            r"\bno (resolution|decision|business|vote|motion)s? (shall|may|can|will|is|"
            r"are)\b.*\b(unless|without)\b"
        ),
        low,
    ):
        return False
    return bool(ANY.search(low) and LOW.search(low)) and not re.match(r"^no (business|meeting|decision)", low)


_FOLLOWS: Final = re.compile(
    r"^(?:but |and |however,? )?(?:(?:if|where|when|whenever|should|in the event (?:that|of)|"
    r"in case|on any occasion when) (?:[\w']+ ){0,8}?(?:no quorum|a quorum not being|lack of "
    r"(?:a )?quorum|lacks? (?:a )?quorum|"
    r"(?:is|are|be|becomes?|remains?|was|were|being) (?:in-?quorate|not quorate|no longer "
    r"quorate|found to be inquorate|without a quorum)|"
    r"quorum (?:is|be|has|can|could|was|cannot|is not|does|fails|should) ?(?:not|never|no "
    r"longer|lost|been lost|cannot)|(?:un|not )able to (?:raise|reach|form|achieve|obtain) "
    r"(?:a )?quorum|"
    r"(?:cannot|fails to|fail to|does not|do not) (?:raise|reach|form|achieve|obtain|attain|"
    r"have|make up) (?:a |the )?quorum|fewer (?:than that|than this|members)? ?(?:attend|come|"
    r"are present|turn up)|"
    r"numbers? (?:fall|falls|fell|drop|drops) below)|"
    r"(?:a|any|the|an) (?:\w+ )?meetings? (?:that|which) (?:is|are|becomes?|has become|was) "
    r"(?:in-?quorate|not quorate|no longer quorate)|in-?quorate meetings?|an in-?quorate|"
    r"failing (?:this|that|which|a quorum)|in the absence of (?:a )?quorum|without (?:a quorum|"
    r"such a quorum|this),?|(?:for|through|owing to) (?:lack|want) of (?:a )?quorum|"
    r"(?:decisions?|recommendations?|business|matters|items|resolutions?|proposals?|"
    r"discussions?) (?:\w+ ){0,4}?(?:at|by|of|in) (?:an? |any )?(?:in-?quorate|meetings? "
    r"(?:that|which) (?:is|are|was) (?:in-?quorate|not quorate)))\b"
)
"""How a sentence begins that tells what follows without a quorum, in whatever words it goes on."""
_RESUMED: Final = re.compile(
    r"^(?:if|where|when) (?:it|the meeting) (?:was|is|has been) (?:called|convened|requisitioned|requested) "
    r"(?:at|by|on|upon)\b|"
    r"^(?:but |and )?(?:when|once|if) (?:it|the meeting|the session|the business) (?:is )?"
    r"(?:resum\w+|reconven\w+|held again|meets again|called again)\b|"
    r"(?:.* )?(?:when|once|if) (?:it|the meeting|the session) is (?:resumed|reconvened|held again|called "
    "again)$|"
    r"(?:at|for|on) (?:the|an?|any|such an?) "
    "(?:(?:adjourned|reconvened|resumed|rescheduled|postponed|rearranged) "
    r"(?:meeting|session|sitting)|second (?:call|convocation|attempt))\b"
)
"""How a sentence begins that tells what is enough when a meeting is held again."""
_SETS: Final = re.compile(
    r"\b(the quorum (?:for|of|at) (?!the adjourned|that adjourned|such|any adjourned|an "
    r"adjourned|a reconvened|the reconvened)\w+[^,;]* is|quorum is(?! not| lost| lacking| "
    r"never| no longer| unavailable)|must include)\b"
)


def is_lost(sentence: str) -> bool:
    """Whether a sentence is of a quorum that is lost while the meeting goes on."""
    return bool(LOST.search(sentence.lower()))


def goes_on(sentence: str) -> bool:
    """Whether a sentence that follows one of this sort goes on with it: “…; items affected are put off”."""
    low = sentence.lower()
    return bool(ANY.search(low)) and not re.search(
        r"\b(quorum is|quorum shall|members|trustees|directors)\b", low
    )


def absence_of(sentence: str, before: Fallback | None) -> Absent:
    """What a sentence adds to what was said before."""
    told = before or Fallback()
    unknown: list[str] = []
    adjourned = False
    lost = is_lost(sentence)
    for piece in _pieces(HELD.sub("", sentence) if _days(sentence)[0] is not None else sentence):
        later = told.then is Then.ADJOURN and bool(re.match(r"(when|where|and then|then|at which)\b", piece))
        adjourned = adjourned or later or bool(ADJOURNED.search(piece)) or _follows_adjourned(piece, told)
        told, rest = _adjourned(piece, told) if adjourned else _first(piece, told, lost=lost)
        if "items" in sentence and before and before.then and _then(piece) is Then.ADJOURN:
            told = replace(told, only_the_items=True)
        unknown += [word for word in re.findall(r"[a-z']+|\d+", rest) if _strange(word.strip("'"))]
    if told.at_once and unknown and not (before and before.at_once):
        told = before or Fallback()  # where a part is not followed, no number is lowered there and then
    if lost and told.then and not told.when_lost and not (before and before.then):
        told = replace(told, when_lost=told.then)
    within, after = _days(sentence) if adjourned else (None, None)
    told = replace(
        told,
        within_days=told.within_days if within is None else within,
        after_days=told.after_days if after is None else after,
    )
    return Absent(told, tuple(unknown))


def _strange(word: str) -> bool:
    return word not in KNOWN and any(one.symbol not in "zqbmpTvsW&,n" for one in phrases_of(word))


def _follows_adjourned(piece: str, told: Fallback) -> bool:
    return told.those_present and bool(
        re.search(r"\b(provided|as long as|so long as|at least|not fewer)\b", piece)
    )


_LACKS_ONE: Final = re.compile(r"\black(?:s|ing)? one\b")
"""“should the adjourned meeting also lack one”: a quorum, and not one member."""


def _pieces(sentence: str) -> list[str]:
    low = _LACKS_ONE.sub("lacks it", sentence.lower().replace("’", "'"))
    return [
        piece.strip()
        for piece in re.split(
            r"[,:;()–—]|\b(?:and|while|whereas) (?=(?:any|every|all) other)"
            r"|\band (?=at the|if|those|when|the quorum)|\bbut (?=at|if|those|when)"
            r"|(?<=quorum) (?=the members|those|whoever|such members|the \w+ present)",
            low,
        )
        if piece.strip()
    ]


def minutes_in(text: str) -> int | None:
    """How many minutes a text gives, if it does."""
    found = next((one for one in phrases_of(text) if one.symbol == "h"), None)
    return int(str(found.value)) if found else None


def _first(piece: str, told: Fallback, *, lost: bool) -> tuple[Fallback, str]:
    """What a piece says of the meeting that has no quorum itself."""
    minutes = minutes_in(piece)
    if minutes is not None and told.minutes is None:
        told = replace(told, minutes=minutes)
    then = _then(piece)
    if then is None and told.then is None and told.minutes is not None and PRESENT_ENOUGH.search(piece):
        told, rest = _adjourned(piece, told)
        return replace(told, at_once=True), rest
    if then is None:
        return told, piece
    if REQUISITIONED.search(piece) and DISSOLVES.search(piece) and ADJOURNS.search(piece):
        return told, "unclear " + piece
    if (
        REQUISITIONED.search(piece)
        and told.requisitioned is None
        and not re.search(r"\b(any other|not|unless)\b", piece)
    ):
        return replace(told, requisitioned=then), piece
    if "items" in piece and then is Then.ADJOURN and told.then is not None:
        return replace(told, only_the_items=True), piece
    of_lost = not lost and told.then is told.when_lost
    if told.then is None or of_lost or (told.requisitioned and told.then is told.requisitioned):
        told = replace(told, then=then)
    if lost:
        told = replace(told, when_lost=then)
    return told, piece


_FAILS: Final = re.compile(
    r"\b(?:falls?|drops?) (?:below|under)\b|\bceases? (?:to|being)\b|"
    r"\b(?:quorum|numbers?|attendance)(?: (?:is|has|then|ever|so|at any time|during|in|the|a|that|its|course|"
    r"of|meeting))* (?:lapses?|ends?|ended|ceases?|stops?|falls?|terminates?)\b"
)
"""“a quorum ceases to be present”: what happens to a quorum, and not to the meeting."""


def _then(piece: str) -> Then | None:
    if CONTINUES.search(piece):
        return Then.CONTINUE
    if DISSOLVES.search(_FAILS.sub("", piece)):
        return Then.DISSOLVE
    return Then.ADJOURN if ADJOURNS.search(piece) else None


def _adjourned(piece: str, told: Fallback) -> tuple[Fallback, str]:
    """What a piece says of the adjourned meeting."""
    minutes = minutes_in(piece)
    if minutes is not None:
        told = replace(told, wait=minutes)
    enough = PRESENT_ENOUGH.search(piece)
    part = _part(piece)
    strange = re.search(
        r"\b(not|voting|only|no|unless|except|save|practicable|noon|character|other than|second "
        r"adjourned|if those (?:present|there))\b",
        DAYS.sub("", piece),
    )
    lost = not part and _OF_THAT.search(piece)  # “half of that number”: no share of all
    shared = enough and not part and any(one.symbol == "f" for one in phrases_of(piece))
    if lost or shared or (strange and (enough or part or _amount(piece)[0])):
        return told, "unclear " + piece  # “those present, if they are a majority of all”
    if part:
        return replace(told, part=part), ""
    if enough:
        told = replace(told, those_present=True)
        floor = re.search(
            r"\b(?:provided|if|as long as|so long as|at least|not fewer than|being)\b(.*)$",
            piece[enough.start() :],
        )
        return (_floored(floor.group(1), told), _beside_floor(floor.group())) if floor else (told, "")
    asked, left = _amount(piece)
    if asked is None:
        then = _then(piece)
        return (replace(told, then=then) if then and told.then is None else told), piece
    if told.those_present:
        return _floored(piece, told), " ".join(left)
    anyone = bool(_ANY_SO_MANY.search(piece))
    return replace(told, adjourned=asked.total, adjourned_unit=asked.unit, anyone=anyone), " ".join(left)


_ANY_SO_MANY: Final = re.compile(rf"\bany {N}\b")


_PART: Final = re.compile(
    r"^(?:\W|of|the|that|this|it|what|was|would|been|have|usual|original|first|required|normal|"
    r"ordinary|"
    r"number|"
    r"quorum|figure|at|for|previous|preceding|meeting|s|is|enough|suffices?|sufficient|will|shall|do|a|"
    r"needed|be|form|constitute|then|adjourned|"
    r"called)*$"
)


_OF_THAT: Final = re.compile(
    r"\b(?:half|thirds?|quarters?|per cent|percent|%)(?: of)? (?:(?:that|such)\b(?! board|"
    r" committee)|the (?:(?:"
    r"usual|original|first|required|normal|ordinary) )?(?:number|quorum|figure)\b(?! of (?:the |all )?"
    r"(?:members|trustees|directors|governors)))"
)


def _part(piece: str) -> Fraction | None:
    """“half of that”, “half the usual number”: the share of what the first meeting needed."""
    found = re.search(
        r"\b(?P<share>(?:one |a |two |three )?(?:half|third|quarter|thirds|quarters)|\d+ ?(?:%|per "
        r"cent|"
        r"percent))\b"
        r"(?P<rest>(?: of)? (?:that|the (?:usual|original|first|required|normal|ordinary|number|"
        r"quorum|"
        r"previous|preceding))"
        r"\b.*)$",
        even(piece).replace("thatmany", "that number"),
    )
    if not found or not _PART.match(found["rest"]):
        return None
    shares = [one.value for one in phrases_of(found["share"]) if one.symbol == "f"]
    return shares[0] if len(shares) == 1 and isinstance(shares[0], Fraction) else None


def _days(sentence: str) -> tuple[int | None, int | None]:
    """Within how many days of the first meeting, and after how many, the adjourned one is held."""
    low = even(sentence)
    within = re.search(
        r"\b(?:within|not? more than|not? later than|not? held more than|inside|less than) (\w+(?: "
        r"\w+)?) "
        r"(?:clear |calendar )?"
        r"days (?:of|after|from|following|later)\b",
        low,
    ) or re.search(
        r"\bno such (?:\w+ )*meeting .*\bmore than (\w+(?: \w+)?) days (?:after|from|following)\b", low
    )
    after = (
        None
        if within
        else re.search(
            r"\b(?:at least|not less than|no less than|no earlier than|not earlier than|no sooner "
            r"than|"
            r"after) (\w+(?: \w+)?) "
            r"(?:clear |calendar )?days(?: or more)? ?(?:later|after|from|following|afterwards|$)",
            low,
        )
    )
    return _number(within), _number(after)


def _number(found: re.Match[str] | None) -> int | None:
    numbers = [one.value for one in phrases_of(found.group(1)) if one.symbol == "n"] if found else []
    return int(str(numbers[0])) if len(numbers) == 1 else None


def shortfall_in(sentence: str) -> int | None:
    """The number that “fewer than five” or “for want of ten” names as the quorum."""
    found = re.search(
        r"\b(?:fewer than|less than|below|under|short of|want of|without) (?:the )?(?:quorum of "
        r")?(\w+(?: \w+)?)",
        even(sentence),
    )
    numbers = [one.value for one in phrases_of(found.group(1)) if one.symbol == "n"] if found else []
    timed = found and any(one.symbol == "h" for one in phrases_of(found.group(1)))
    return int(str(numbers[0])) if len(numbers) == 1 and not timed else None


def is_of_days(sentence: str) -> bool:
    """Whether a sentence says only when the adjourned meeting is held, after the first."""
    return bool(re.match(r"^the adjourned meeting must be held [\w ]+ the first$", sentence.lower()))


def is_at_once(sentence: str) -> bool:
    """Whether a sentence may say what is enough at the first meeting itself."""
    low = sentence.lower()
    return not ADJOURNED.search(low) and bool(PRESENT_ENOUGH.search(low) or ENOUGH_AT_ONCE.search(low))


def promises(sentence: str) -> bool:
    """Whether a sentence says how many are enough, so that something has to come of it."""
    return bool(
        re.search(
            r"\b(enough|suffic\w+|will do|(form|make|constitute|be|are|is|has|have) (a|the) quorum|"
            r"whatever the|however many)\b",
            sentence.lower(),
        )
    )


def settles(told: Fallback | None) -> bool:
    """Whether it is known how many are enough without a quorum, or that nothing is decided then."""
    return told is not None and bool(
        told.those_present
        or told.floor
        or told.adjourned
        or told.part
        or told.when_lost
        or told.then is Then.CONTINUE
    )


def _floored(text: str, told: Fallback) -> Fallback:
    asked, _ = _amount(text)
    if asked and len(asked.total.amounts) == 1 and isinstance(asked.total.amounts[0], Count):
        return replace(told, floor=asked.total.amounts[0].least)
    return told


def _beside_floor(text: str) -> str:
    """What a floor says besides its number: “provided two are lay”, “so long as the chair is there”."""
    asked, left = _amount(text.partition(" ")[2])
    conditional = re.match(r"(?:provided|as long as|so long as|if)\b", text)
    return " ".join(left) if asked else "unclear" if conditional else ""


def _amount(piece: str) -> tuple[Asked | None, list[str]]:
    text = re.sub(
        r"\b(at|for|of|when) (the|such|an|any) (adjourned|second|reconvened|resumed|new|next) "
        r"(meeting|"
        r"date)\b",
        "",
        even(piece),
    )
    found, left = parted(phrases_of(text), RULES)
    asked = [one for one in found if isinstance(one, Asked)]
    beside = ["unclear"] if len(asked) == 1 and len(found) > 1 else []
    return (asked[0] if len(asked) == 1 else None), [*beside, *(one.text for one in left)]
