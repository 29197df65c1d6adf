"""Does a sentence say whether deputies, proxies or those from afar count? In whatever order it says so.

All its words have to be of this matter: with a condition (“if the chair agrees”) it is not understood.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.rule import QuorumRule

_DEPUTY: Final = re.compile(
    r"\b(deput(y|ies|ise|ised|ising)|substitutes?|alternates?|alternate directors?|stand-?ins?|"
    r"stand ins?|"
    r"understud(y|ies)|(standing in|deputising|acting) for|representatives? of (an )?absent "
    r"members?)\b"
)
_PROXY: Final = re.compile(r"\b(prox(y|ies)|proxy holders?)\b")
_REMOTE: Final = re.compile(
    r"\b(remote|remotely|virtual|virtually|online|on-?line|tele\w+|phone|video\w*|teams|zoom|"
    r"electronic\w*|"
    r"afar|"
    r"dial\w*|hear (all )?others|link|screen|conference call|skype|webex)\b"
)
_BODILY: Final = re.compile(
    r"\b(physical|physically|in person|in the (same )?room|bodily|face to "
    r"face)\b"
)
_COUNTS: Final = re.compile(
    r"\b(count\w*|quorum|quorate|includ\w*|reckon\w*|present|presence|treated|deemed|regarded|"
    r"excluded|"
    r"disregarded|"
    r"ignored|part|make\w* up|discounted|left out|permitted|allowed|accepted|as good as|the same "
    r"as)\b"
)
_NOT: Final = re.compile(
    r"\b(not|never|no|nor|neither|cannot|excluded|disregarded|ignored|discounted|left out)\b|n't\b"
)
_HINDERED: Final = re.compile(
    r"\b(cannot|can't|can not|is not able to|are not able to|is unable to|are unable to|unable to|"
    r"does not|"
    r"do not) "
    r"(themselves )?(attend|come|be there|be present|make it|be in the room)\b"
)
_OF_COMING: Final = frozenset(
    "others employee employees officer officers colleague colleagues manager managers staff any "
    "means "
    "allow allows enable enables doing so into help helps make makes making up shoes step steps "
    "steps-in "
    "sits sit a an the of to in on for by via from at any who whom whose those these that member "
    "members "
    "trustee trustees director directors governor governors person persons people delegate "
    "delegates "
    "representative representatives councillor councillors owner owners partner partners board "
    "committee "
    "council panel group network trust body is are be being been has have had may can must shall "
    "will "
    "would do does as with and or but so also still nevertheless however then there their they "
    "them his "
    "her he she it its one each every all another someone somebody anyone anybody whoever such "
    "deputy "
    "deputies deputise deputised deputising substitute substitutes alternate alternates stand-in "
    "stand-ins standin standins stand stands standing ins understudy understudies proxy proxies "
    "holder "
    "holders remote remotely virtual virtually online line telephone phone video videoconference "
    "videoconferencing video-conference video-conferencing conferencing conference call calls "
    "video-link "
    "link links teams zoom skype webex teleconference teleconferencing electronic electronically "
    "means "
    "afar dial dialling dialled dials in screen physically physical person room same bodily face "
    "place "
    "places instead behalf acting act acts represent represents represented representing send "
    "sends sent "
    "sending named nominated appointed authorised agreed duly properly formally formal delegated "
    "authority power powers full replace replaces replaced count counts counted counting quorum "
    "quorate "
    "include includes included inclusion reckon reckoned part present presence presented treated "
    "deemed "
    "regarded considered towards toward when where if absent away absence attend attends attending "
    "attended come comes take takes taking join joins joining joined participate participates "
    "participating participation speak speaks vote votes voting entitled not never no nor neither "
    "cannot "
    "excluded disregarded ignored discounted left out only good purposes purpose determining "
    "whether "
    "number permitted allowed accepted meeting meetings own give gives given using use through "
    "over other "
    "hear each-other well just like were was seat for's he's fully equally counted-in number's "
    "exactly".split()
)


def with_ways(sentence: str, rule: QuorumRule) -> QuorumRule | None:
    """The rule with what a sentence says of those who come so; None where it is of something else."""
    low = " ".join(sentence.lower().replace("’", "'").strip(" .").split())
    low = re.sub(r"\b(one another|each other)\b", "others", low.replace("voting by proxy", "proxies"))
    if not _is_of_coming(low):
        return None
    low = _HINDERED.sub("absent", low)
    counts = _counting(low, _ways(low))
    return _set(rule, counts) if counts else None


def _is_of_coming(low: str) -> bool:
    """Whether all its words are of this matter, and none is a condition or a number."""
    words = re.findall(r"[a-z'-]+|\d+", low)
    if any(word not in _OF_COMING for word in words) or _VOTING.search(low) or not _COUNTS.search(low):
        return False
    conditioned = re.search(r"\bif (?!.{0,40}\b(absent|away|send|sends)\b)", low)
    return not conditioned and not any(one.symbol in "nfrh" for one in phrases_of(low))


_VOTING: Final = re.compile(r"\bvoting\b|\bwith(out)? a vote\b|\bentitled\b")


def _counting(low: str, ways: set[str]) -> dict[str, bool] | None:
    """Whether each of the ways counts."""
    negated = len(_NOT.findall(low))
    if not ways or negated > 1:
        return None
    if re.search(r"\bonly\b", low):
        return None if negated else _only(low, ways)
    told = re.sub(
        r"\b(as )?(if )?(they were |being )?(physically )?(present )?in (person|the (same )?room)\b", "", low
    )
    if ways == {"bodily"} or _merely(told):
        return None
    return {way: not negated for way in ways if way != "bodily"}


def _ways(low: str) -> set[str]:
    found = {"deputies": _DEPUTY, "proxies": _PROXY, "remote": _REMOTE, "bodily": _BODILY}
    return {way for way, pattern in found.items() if pattern.search(low)}


def _only(low: str, ways: set[str]) -> dict[str, bool] | None:
    """“only those physically in the room are counted”."""
    if ways == {"bodily"} and re.match(
        r"^only (the )?(those|members|trustees|directors|people|persons|governors)\b", low
    ):
        return {"remote": False}
    return None


def _merely(low: str) -> bool:
    """Whether it says only that they may come: “deputies may attend”."""
    return not re.search(
        r"\b(count\w*|quorum|quorate|make\w* up|includ\w*|reckon\w*|treated|deemed|regarded|"
        r"excluded|disregarded|"
        r"ignored|"
        r"discounted|left out|permitted|allowed|accepted|as good as|the same as|as present|"
        r"presence)\b",
        low,
    )


def _set(rule: QuorumRule, counts: dict[str, bool]) -> QuorumRule | None:
    """The rule with each way; None where the opposite was said before."""
    before = {"deputies": rule.deputies, "proxies": rule.proxies, "remote": rule.remote}
    if any(before[way] is not None and before[way] is not value for way, value in counts.items()):
        return None
    told = {**before, **counts}
    return replace(rule, deputies=told["deputies"], proxies=told["proxies"], remote=told["remote"])
