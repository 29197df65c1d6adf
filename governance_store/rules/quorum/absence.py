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
from governance_store.rules.quorum.rule import Count, Fallback, Then, Total
from governance_store.rules.quorum.totals import Asked

_DISSOLVES: Final = re.compile(
    r"\b(dissol\w+|cancel\w*|abandon\w*|lapses?|terminat\w+|ends?|ended|close[sd]?|called off|falls?(?! "
    r"below)|comes to an end"
    r"|stops?|stopped|halts?|wound up|cannot continue|may not continue|must cease|ceases|discontinued|at "
    r"an end"
    r"|brought to (an end|a close)|cannot go on|finish(es|ed)?)\b"
)
_ADJOURNS: Final = re.compile(
    r"\b(adjourn(s|ed|ment)?(?! meeting)|postpone[sd]?|put off|reconvened?|rescheduled?|waits?|stands? "
    r"over|deferred|defer"
    r"|put back|moved|held over|rearranged|stand(s)? adjourned|resumes?|called again|suspend(ed|s)?|goes "
    r"over|carried over"
    r"|held again|(second|another|further|new|fresh) meeting (is|may be|shall be|must be|can be) (called|"
    r"held|convened)"
    r"|re-?convened|put over|comes back|is held|takes place|break(s)? off)\b"
)
_CONTINUES: Final = re.compile(
    r"\b(continues?|carry on|carries on|proceeds?|discuss\w*|go(es)? (on|ahead)|informal\w*|talk|"
    r"sit)\b.*?\b(without|no|not|"
    r"cannot|but|only|never|ratif\w+|informal\w*|recommend\w*)\b.*?(decisions?|decid\w+|vot\w+|"
    r"resolutions?|resolve\w*|discuss\w*"
    r"|recommendations?|actions?|act|ratif\w+|binding)\b|\b(no|not|without) (any )?(formal |binding |valid "
    r")?(decisions?|resolutions?|votes?)\b"
    r".*?\b(continue|made|taken|passed|carry|taking|discuss\w*|may be|can be|binding)\b|\bno (decision|"
    r"vote|resolution)s? (may|can)\b"
)
_LOST: Final = re.compile(
    r"\b(falls?|drops?|goes|sinks?|dips?) (below|under|short)|\b(lost|ceases?|lacking during|during|under "
    r"way|no longer"
    r"|becomes? inquorate|stops being quorate|part ?way|in the course of|at any time|leaves?)\b"
)
_ADJOURNED: Final = re.compile(
    r"\b(adjourned|second|another|further|reconvened|resumed|postponed|rearranged|next|new|later|"
    r"rescheduled|deferred|"
    r"follow-?up|repeat"
    r"|fresh|that|recalled)( such)? (meeting|gathering|session|date|time|occasion|day)\b|\bon resum|\banother is (?:held|called)|"
    r"\bwhen it (resumes|meets again)"
    r"|\bsecond (attempt|time|call)\b|\bon the (adjourned|new|second)|\badjournment\b|\bheld again\b|"
    r"\b(same|next) (day|week)\b.*\b(when|where)\b"
)
_REQUISITIONED: Final = re.compile(
    r"\b(requisition\w*|called (by|on|at the (request|demand) of) (the |its )?members|members' request|"
    r"request of members"
    r"|on members' (request|demand)|demanded by members|convened (by|at the request of) (the )?members)"
)
_PRESENT_ENOUGH: Final = re.compile(
    r"\b((those|the (voting )?members|members|whoever|whatever number|any number|the (persons?|people)|"
    r"however many|such members|"
    r"the (trustees|directors|governors|owners|delegates|shareholders)|the member or members|as "
    r"many)\b[^,;]*?"
    r"(present|there|attend\w*|comes?|turns? up|in the room|shows? up)\b[^,;]*?"
    r"\b(are|is|be|forms?|constitutes?|makes?|will do|counts?|suffic\w*|enough|quorum)\b|"
    r"(quorum|enough|business)[^,;]*?\b(those|whoever|whatever number|any number|however many|the members|"
    r"such members|the number)"
    r"\b[^,;]*?(present|there|attend\w*|comes?|turns? up|shows? up)|\b(no quorum (is )?(needed|required|"
    r"applies)|whatever the number|however many|whatever the (turnout|attendance|numbers?)|no matter how many|irrespective of (the )?number"
    r"|with whoever|regardless of (the )?number|those present (may|can|shall)|those present are enough|"
    r"any number (is|are) enough))"
)
_LOW: Final = re.compile(
    r"\b(no quorum|not quorate|inquorate|without|quorum is (not|lost)|lack\w*|(falls?|drops?|dips?|goes|"
    r"sinks?) (below|under)"
    r"|lost|fewer|less than|if not|failing|otherwise|ceases?|cease|not present|no longer|isn't|is not|not "
    r"(reached|met|there|"
    r"achieved|formed|attained)|does not|adjourned|absent|absence of a quorum|want of|never reached|within|"
    r"short of|leaves?|"
    r"below|no such)\b"
)
_ANY: Final = re.compile(
    "|".join(one.pattern for one in (_DISSOLVES, _ADJOURNS, _CONTINUES))
    + r"|\badjourned meeting\b|\b(half an hour|minutes|an hour)\b"
)
_SUSPENDING: Final = re.compile(
    r"\bsuspend\w* (?:the |any )?(?:\w+ )?(?:standing orders|orders|rules|members?|trustees?|directors?)\b|"
    r"\bwithout (?:prior |due )?notice\b"
)
_HELD: Final = re.compile(
    r",? ?(?:provided|so long as|as long as|if)? ?(?:that )?(?:it|this|the \w+ meeting)? ?(?:is |be |was "
    r")?(?:held )?"
    r"(?:within|no more than|not more than|no later than|not later than|inside|less than) \w+(?: \w+)? "
    r"(?:clear |calendar )?"
    r"days (?:of|after|from|following|later)(?: (?:the |that )?(?:first|original|previous|preceding|"
    r"earlier|adjourned)?(?: meeting| one| date)?)?"
)
_DAYS: Final = re.compile(r"\b(no|not) (more|later|less|fewer|earlier|sooner) than \w+( \w+)? days\b")
_KNOWN: Final = frozenset(
    "if when where should a an the is are be been there no not quorum quorate inquorate present meeting "
    "meetings of for to in on at by from after before until till within inside time start starting "
    "appointed scheduled fixed set hour hours minutes minute min half quarter day days week weeks month "
    "date same place next following later later other another such may must shall will would can and or "
    "but then it its that this these those they them their any all members member chair chairman person "
    "trustees trustee directors director governors governor board committee council council's council "
    "body company association either again with without have has had having been being which who as "
    "stands stand stood hour's half-hour adjourned adjourn adjourns adjournment dissolved dissolve "
    "dissolves cancelled requisition requisitioned requested requisitioners called convened members' "
    "request demand case cases otherwise business items item matter matters decision decisions left "
    "remaining unfinished not reached met number numbers falls fall drops drop below lost lose loses "
    "under way underway during while once still continues continue stops stop straight away at "
    "immediately forthwith ends end ended terminated only certain affected just put off deferred defer "
    "postponed decide decides determine determined determines agree agreed say chairperson choose chosen "
    "notice given clear least seven fourteen fifteen thirty sixty twenty ten one two three five 7 14 15 "
    "21 28 30 10 20 60 working calendar so long further anyone lack lacking lacks want waits wait goes "
    "falls through happens happen resumed reconvened rearranged moved over voting vote votes taken made "
    "held hold take takes place up lapses lapse abandoned does do did become becomes cease ceases any "
    "time period lapse elapsed passed passes since arrives arrive gathered assembled gather gathers "
    "achieved attained enough people persons leaves leave leaving departs point than fewer less required "
    "needed necessary needs its their suspended secretary decides else fail fails failing quorum's into "
    "course part partway way also however thereafter cannot him her concerned agenda next ordinary held "
    "comes come reported discussion discuss discussed discussions informal informally continue proceed "
    "proceeds carry on general resolutions resolution pass passed formal binding recommendations "
    "recommendation ratified ratification ratify later quorate taken over transacted done transact open "
    "opened opens opening absence absent owners latest earlier longer brought close closed closes back "
    "again resume resumes new second fresh session sitting first stays remains stay remain same hour "
    "venue week's day's weeks' days' month's months short nothing accept accepted motion motions recess "
    "talking talk anything order considered fortnight turnout attendance another".split()
)


@dataclass(frozen=True, slots=True)
class Absent:
    """What one sentence says of it, and the words in it that are not known."""

    fallback: Fallback
    unknown: tuple[str, ...] = ()


def is_of_absence(sentence: str) -> bool:
    """Whether a sentence tells what happens without a quorum."""
    low = _SUSPENDING.sub("", sentence.lower())
    return bool(_ANY.search(low) and _LOW.search(low)) and not re.match(
        r"^no (business|meeting|decision)", low
    )


def goes_on(sentence: str) -> bool:
    """Whether a sentence that follows one of this sort goes on with it: “…; items affected are put off”."""
    low = sentence.lower()
    return bool(_ANY.search(low)) and not re.search(
        r"\b(quorum is|quorum shall|members|trustees|directors)\b", low
    )


def absence_of(sentence: str, before: Fallback | None) -> Absent:
    """What a sentence adds to what was said before."""
    told = before or Fallback()
    unknown: list[str] = []
    adjourned = False
    lost = bool(_LOST.search(sentence.lower()))
    for piece in _pieces(_HELD.sub("", sentence) if _days(sentence)[0] is not None else sentence):
        later = told.then is Then.ADJOURN and bool(re.match(r"(when|where|and then|then|at which)\b", piece))
        adjourned = adjourned or later or bool(_ADJOURNED.search(piece)) or _follows_adjourned(piece, told)
        told, rest = _adjourned(piece, told) if adjourned else _first(piece, told, lost=lost)
        unknown += [word for word in re.findall(r"[a-z']+|\d+", rest) if _strange(word.strip("'"))]
    within, after = _days(sentence) if adjourned else (None, None)
    told = replace(
        told,
        within_days=told.within_days if within is None else within,
        after_days=told.after_days if after is None else after,
    )
    return Absent(told, tuple(unknown))


def _strange(word: str) -> bool:
    return word not in _KNOWN and any(one.symbol not in "zqbmpTvsW&,n" for one in phrases_of(word))


def _follows_adjourned(piece: str, told: Fallback) -> bool:
    return told.those_present and bool(
        re.search(r"\b(provided|as long as|so long as|at least|not fewer)\b", piece)
    )


def _pieces(sentence: str) -> list[str]:
    low = sentence.lower().replace("’", "'")
    return [
        piece.strip()
        for piece in re.split(
            r"[,:;()–—]|\band (?=at the|if|those|when|the quorum)|\bbut (?=at|if|those|when)"
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
    if then is None and told.then is None and told.minutes is not None and _PRESENT_ENOUGH.search(piece):
        told, rest = _adjourned(piece, told)
        return replace(told, at_once=True), rest
    if then is None:
        return told, piece
    if (
        _REQUISITIONED.search(piece)
        and told.requisitioned is None
        and not re.search(r"\b(any other|not|unless)\b", piece)
    ):
        return replace(told, requisitioned=then), piece
    if "items" in piece and then is Then.ADJOURN and told.then is not None:
        return replace(told, only_the_items=True), piece
    if told.then is None or (told.requisitioned and told.then is told.requisitioned):
        told = replace(told, then=then)
    if lost:
        told = replace(told, when_lost=then)
    return told, piece


def _then(piece: str) -> Then | None:
    if _CONTINUES.search(piece):
        return Then.CONTINUE
    if _DISSOLVES.search(re.sub(r"\b(falls?|drops?) (below|under)\b", "", piece)):
        return Then.DISSOLVE
    return Then.ADJOURN if _ADJOURNS.search(piece) else None


def _adjourned(piece: str, told: Fallback) -> tuple[Fallback, str]:
    """What a piece says of the adjourned meeting."""
    minutes = minutes_in(piece)
    if minutes is not None:
        told = replace(told, wait=minutes)
    enough = _PRESENT_ENOUGH.search(piece)
    part = _part(piece)
    if re.search(r"\b(not|voting|only|no)\b", _DAYS.sub("", piece)) and (enough or part or _amount(piece)[0]):
        return told, "unclear " + piece
    if part:
        return replace(told, part=part), ""
    if enough:
        told = replace(told, those_present=True)
        floor = re.search(
            r"\b(?:provided|if|as long as|so long as|at least|not fewer than|being)\b(.*)$",
            piece[enough.start() :],
        )
        return (_floored(floor.group(1), told) if floor else told), ""
    asked, left = _amount(piece)
    if asked is None:
        then = _then(piece)
        return (replace(told, then=then) if then and told.then is None else told), piece
    if told.those_present:
        return _floored(piece, told), " ".join(left)
    return replace(told, adjourned=asked.total, adjourned_unit=asked.unit), " ".join(left)


_PART: Final = re.compile(
    r"^(?:\W|of|the|that|this|it|what|was|would|been|have|usual|original|first|required|normal|ordinary|"
    r"number|"
    r"quorum|figure|at|for|previous|preceding|meeting|s|is|enough|suffices?|will|do|a|needed|be|then|"
    r"called)*$"
)


def _part(piece: str) -> Fraction | None:
    """“half of that”, “half the usual number”: the share of what the first meeting needed."""
    found = re.search(
        r"\b(?P<share>(?:one |a |two |three )?(?:half|third|quarter|thirds|quarters)|\d+ ?(?:%|per cent|"
        r"percent))\b"
        r"(?P<rest>(?: of)? (?:that|the (?:usual|original|first|required|normal|ordinary|number|quorum|"
        r"previous|preceding))"
        r"\b.*)$",
        even(piece),
    )
    if not found or not _PART.match(found["rest"]):
        return None
    shares = [one.value for one in phrases_of(found["share"]) if one.symbol == "f"]
    return shares[0] if len(shares) == 1 and isinstance(shares[0], Fraction) else None


def _days(sentence: str) -> tuple[int | None, int | None]:
    """Within how many days of the first meeting, and after how many, the adjourned one is held."""
    low = even(sentence)
    within = re.search(
        r"\b(?:within|not? more than|not? later than|not? held more than|inside|less than) (\w+(?: \w+)?) "
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
            r"\b(?:at least|not less than|no less than|no earlier than|not earlier than|no sooner than|"
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
        r"\b(?:fewer than|less than|below|under|short of|want of|without) (?:the )?(?:quorum of )?(\w+(?: \w+)?)",
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
    return not _ADJOURNED.search(low) and bool(
        _PRESENT_ENOUGH.search(low) or re.search(r"\b(enough|suffic\w+|whoever|those (present|there))\b", low)
    )


def promises(sentence: str) -> bool:
    """Whether a sentence says how many are enough, so that something has to come of it."""
    return bool(
        re.search(
            r"\b(enough|suffic\w+|will do|(form|make|constitute|be|are|is|has|have) (a|the) quorum|whatever the|however many)\b",
            sentence.lower(),
        )
    )


def _floored(text: str, told: Fallback) -> Fallback:
    asked, _ = _amount(text)
    if asked and len(asked.total.amounts) == 1 and isinstance(asked.total.amounts[0], Count):
        return replace(told, floor=asked.total.amounts[0].least)
    return told


def _amount(piece: str) -> tuple[Asked | None, list[str]]:
    text = re.sub(
        r"\b(at|for|of|when) (the|such|an|any) (adjourned|second|reconvened|resumed|new|next) (meeting|"
        r"date)\b",
        "",
        even(piece),
    )
    found, left = parted(phrases_of(text), RULES)
    asked = [one for one in found if isinstance(one, Asked)]
    beside = ["unclear"] if len(asked) == 1 and len(found) > 1 else []
    return (asked[0] if len(asked) == 1 else None), [*beside, *(one.text for one in left)]


def total_at_adjourned(fallback: Fallback) -> Total | None:
    """How many are enough at the adjourned meeting; None where those present are, whatever their number."""
    return fallback.adjourned or (Total((Count(fallback.floor),)) if fallback.floor else None)
