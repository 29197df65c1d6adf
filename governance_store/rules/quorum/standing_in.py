"""Does a sentence say whether deputies, proxies or those from afar count? In whatever order it says so.

All its words have to be of this matter: with a condition (“if the chair agrees”) it is not understood.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.rule import Condition, QuorumRule
from governance_store.rules.quorum.scoping import scope_doubts

_DEPUTY: Final = Sought(
    r"\b(deput(y|ies|ise|ised|ising)|substitutes?|alternates?|alternate directors?|stand-?ins?|"
    r"stand ins?|"
    r"understud(y|ies)|(standing in|deputising|acting) for|representatives? of (an )?absent "
    r"members?)\b"
)
_PROXY: Final = Sought(r"\b(prox(y|ies)|proxy holders?)\b")
_REMOTE: Final = Sought(
    r"\b(remote|remotely|virtual|virtually|online|on-?line|tele\w+|phone|video\w*|teams|zoom|"
    r"electronic\w*|"
    r"afar|outside the (chamber|room|meeting room)|"
    r"dial\w*|hear (all )?others|link|screen|conference call|skype|webex)\b"
)
_BODILY: Final = Sought(
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
    "this unable able quoracy attendance whereby manner constitute constitutes constituting "
    "been wish wishes whose "
    "find finds himself herself themselves deemed-to participant participants either way both "
    "hear each-other well just like were was seat for's he's fully equally counted-in number's "
    "exactly outside chamber".split()
)


def is_of_ways(sentence: str) -> bool:
    """Whether a sentence speaks of those who come for a member, by proxy or from afar."""
    return bool(_ways(_DEPUTY_OFFICES.sub("", sentence.lower())) - {"bodily"})


_DEPUTY_OFFICES: Final = re.compile(
    r"\bdeputy[- ](?:chair\w*|leader|mayor|president|governor|speaker|head|provost|convenor|warden|"
    r"moderator)\b"
)
"""“the deputy chair”: an office, and nobody who comes for somebody."""


def with_ways(sentence: str, rule: QuorumRule) -> QuorumRule | None:
    """The rule with what a sentence says of those who come so; None where it is of something else."""
    low = " ".join(sentence.lower().replace("’", "'").strip(" .").split())
    low = re.sub(
        r"\b(one another|each other)\b",
        "others",
        re.sub(r"\bvoting by proxy\b|\bproxy voting\b", "proxies", low),
    )
    if _DEPUTY.search(low) or _REMOTE.search(low):
        low = _plainly(low)
    if not _is_of_coming(low) or _OF_SOME.search(low) or any(scope_doubts(low, Condition())):
        return None
    halves = _halves(low)
    if halves:
        for half in halves:
            found = _with_way(half, rule)
            if found is None:
                return None
            rule = found
        return rule
    return _with_way(low, rule)


_OF_SOME: Final = re.compile(
    r"\b(?:for|of|sent by) (?:an? |the |any |all |absent )*(?:officers?|employees?|managers?|staff|chair)\b"
)
"""Whose deputies they are: what is said of those of one sort is said of no others."""
_JOINT: Final = re.compile(
    r",? (?:but|while|whilst|whereas)(?: that)? |; |,? and (?=(?:\w+ ){1,6}?(?:shall|do|does|are|is|may|"
    r"will) )"
)
_VERB: Final = re.compile(r"\b(counts?|counted|shall|will|do|does|are|is|may|can|must)\b")


def _halves(low: str) -> tuple[str, str] | None:
    """“deputies count, but proxies do not”: two sayings, each of ways of its own and with its own verb."""
    for found in _JOINT.finditer(low):
        left, right = low[: found.start()], low[found.end() :]
        apart = _ways(left) and _ways(right) and not _ways(left) & _ways(right)
        if apart and _VERB.search(left) and _VERB.search(right):
            return left, right if _COUNTS.search(right) else f"{right} count"
    return None


_MUTE: Final = re.compile(
    r"\b(?:(?:may|can|shall|will|does|do)(?: not|not) (?:be entitled to )?vote|(?:has|have|having) no vote)\b"
)
"""Who may not vote: whether he counts is another matter."""


def _with_way(low: str, rule: QuorumRule) -> QuorumRule | None:
    """The rule with what is said of those who come in one way, or in several alike."""
    low = _HINDERED.sub("absent", _MUTE.sub("", low))
    counts = _counting(low, _ways(low))
    return _set(rule, counts) if counts else None


_AUTHORITY: Final = Sought(
    r",? ?(?:and )?(?:\(?(?:provided|providing|if|where|when|so long as|as long as|on "
    r"condition|but only if|only if|subject to) ?(?:that )?(?:(?:they|he|she|it|he or she|the "
    r"deput(?:y|ies)|the substitutes?|such deput(?:y|ies)|this|these|the nominated deputy|the "
    r"named deputy) )?)?(?:(?:has|have|having|has been|have been|is|are|with|holds?|being|been|"
    r"carr(?:y|ies)|who (?:has|have|is|are)|must be|must have|should be|should have|"
    r"shall be|shall have|will be|will have) )+"
    r"(?:(?:been|be|given|granted|the|an?|full|fully|appropriate|appropriately|sufficient|"
    r"sufficiently|suitable|suitably|delegated|necessary|formal|formally|requisite|same|due|"
    r"proper|properly|duly|clearly|relevant|prior|adequately|well) )*"
    r"(?:authority|authori[sz]ed|authorisation|empowered|briefed|senior|seniority|mandate|"
    r"mandated|decision[- ]making|decision[- ]making authority|nominated|notified|"
    r"named|delegated|agreed|qualified|experienced|able|of sufficient seniority|powers?|voting "
    r"rights|agreement|approval|consent)"
    r"(?: (?:to|and|in|by|of|for|on|the|their|his|her|a|an|act|make|take|commit|vote|decide|"
    r"decisions?|speak|behalf|organisations?|resources?|advance|writing|"
    r"chair|secretary|member|members|meeting|with|full|authority|seniority|agreed|notified|"
    r"briefed|authorised|knowledge|trust|it|them|him|bind|they|represent|represents|"
    r"absent|to the|on the|prior|before|level|powers|empowered|named|any|matters?|under|"
    r"discussion))*\)?(?=[,.;)]| (?:may|can|will|shall|count|counts|are|is|do|does)\b|$)"
)
"""With what authority somebody stands in: who is recorded as standing in has it."""
_SENT: Final = re.compile(
    r"\b(?:(?:may|can|could|will|shall|should|must|are able to|is able to|are permitted to|is "
    r"permitted to|are allowed to|are entitled to|is entitled to|are welcome to|is expected to|"
    r"are expected to|are encouraged to|should aim to) )?"
    r"(?:also )?(?:nominate|appoint|send|name|identify|arrange for|designate|provide|ask|"
    r"authorise|be represented by|be substituted by|be replaced by)s? (?=(?:an? |another |"
    r"their |his |her |its |the |one |any )?(?:\w+ ){0,3}?(?:deput(?:y|ies)|substitutes?|"
    r"alternates?|representatives?))"
)
_HARMLESS: Final = re.compile(
    r"\b(?:fully|formally|temporarily|exceptionally|occasionally|in exceptional circumstances|"
    r"in writing|in advance|in their absence|in his or her absence|from (?:the same|their|his "
    r"or her|within their) (?:own )?"
    r"(?:organisation|trust|team|employer|department|body)|of equivalent (?:seniority|"
    r"standing)|of (?:a )?(?:suitable|sufficient|appropriate|similar|equal|equivalent) "
    r"(?:seniority|standing|grade|level)|"
    r"with (?:the )?(?:prior )?(?:agreement|approval|permission|consent) of the chair\w*|by "
    r"(?:prior )?agreement with the chair\w*|suitably (?:senior|briefed|qualified)|"
    r"nominated|named|agreed|designated|identified|appropriate|suitable|senior|duly|briefed|"
    r"therefore|accordingly|also|usually|normally|generally|for any reason|due to (?:annual "
    r"leave|illness)|"
    r"on (?:their|his or her|the member's|a member's) behalf|in (?:their|his or her|the "
    r"member's) (?:place|stead)|for (?:the purposes? of )?(?:that|the|any|a|one) meetings?|to "
    r"(?:attend|the) meetings?|where (?:necessary|appropriate|required|possible)|when "
    r"(?:necessary|required)|"
    r"if (?:necessary|required|needed)|as (?:necessary|required|appropriate)|as a full member|"
    r"as full members|as members|as a member|acceptable|welcome|equipment|facilit(?:y|ies)|"
    r"platforms?|technolog(?:y|ies)|software|"
    r"communications?|methods?|media|microsoft|ms|similar|or otherwise|allowing all|all "
    r"participants|participants|simultaneously|at the same time|contemporaneously|throughout|"
    r"each|speak to|be heard|see and|see|hearing|heard)\b"
)
_LEAD: Final = re.compile(
    r"^(?:for the avoidance of doubt|to remove doubt|for these purposes|for this purpose|in "
    r"determining (?:whether there is a |the )?(?:quorum|quoracy)|when calculating the quorum|"
    r"accordingly|however),? "
)


def _plainly(low: str) -> str:
    """Without by whose leave, with what authority and by what device: whoever is recorded as there has it."""
    bare = _AUTHORITY.sub("", _LEAD.sub("", low))
    bare = re.sub(r"\b(?:is|are) acceptable\b", "are accepted", bare)
    bare = _SENT.sub("send ", bare)
    return " ".join(_HARMLESS.sub("", bare).split())


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
