"""Who is on a body, who puts them there, and for how long? It bears on no verdict."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Number, Pieces, Remaining, such


def _others(pieces: Pieces) -> Pieces:
    """“the other three”: of the body, unless so many are left of those who were just asked for."""
    return (Remaining(such(pieces, Number)[0].value),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "SEATING": (
        "[the/its] CHAIRER {is|shall be|must be|will be|is to be} one of {the|its} {SOMEONE|NOUN}",
        "[the/its] CHAIRER {may|must|shall|can} not be {a|an} {SOMEONE|NOUN}",
        "[the/its] CHAIRER cannot be {a|an} SOMEONE",
        "no {SOMEONE|NOUN} {may|can|shall} {chair {it|SUBJECT}|be [its/the] chair|preside}",
        ("no {SOMEONE|NOUN} {may|can|shall} {serve|sit|hold office} [for] more than {SPAN|NUM terms} [in a "
        "row|running]"),
        "[the] membership ISDONE {renewed|refreshed|reviewed|fixed} [WITHTIME]",
        ("[UPTOSO] NUM [further/other/additional/more/extra] {NOUN|people|persons} {may|can} be {coopted|"
        "added} [VOTELESS]"),
        ("SUBJECT {may|can} coopt [UPTOSO] NUM [further/other/additional/more/extra] {NOUN|people|persons} "
        "[VOTELESS]"),
        "SEATED ISDONE APPOINTED [CHOSENBY]",
        "its {other|remaining} {NOUN|members} {is|are} {MAKEUP|REST}",
        "[the/its] {other|remaining} {NOUN|members} ISDONE APPOINTED [CHOSENBY]",
        "the rest [of the {NOUN|members}] ISDONE APPOINTED [CHOSENBY]",
        "SEATHOLDERS {COMPOSED|may have} [HOWMUCH] NUM {NOUN|people} {:|,} MAKEUP",
        "SEATHOLDERS {COMPOSED|may have} [HOWMUCH] NUM {NOUN|people} [,] [including] AMONGSEATS",
        "SEATED ISDONE APPOINTED and APPOINTED [CHOSENBY]",
        "SEVERAL {is|are|was|were|has been|have been|shall be|will be} APPOINTED CHOSENBY",
        "a/the TERM ISDONE APPOINTED for each/every/the meeting by {BALLOT|REST}",
        "PUTTER send/sends NUM {NOUN|SOMEONE} [each]",
        "PUTTER PUTS SEATS [CHOSENBY]",
        "SEATHOLDERS COMPOSED MAKEUP",
        "SOMEONE {come|comes} from {different|separate|both} SOMEONE",
        "SOMEONE {is|are} [a/the] {member|members} VIRTUE",
        "PUTTER send/sends its TERM and NUM other {NOUN|person|people} to be NOUN",
        "SEATHOLDERS [shall/will] comprise/comprises [HOWMUCH] NUM {NOUN|people}",
        (
            "of the/its NUM {NOUN|SOMEONE} [,] NUM {is|are} MADEOF [[,] and NUM {is|are} MADEOF]",
            _others,
        ),
        "SEVERAL2 {is|are} APPOINTED by REST",
        ("a/one NOUN {is|are|shall be|will be} APPOINTED by {each|each of the|each of|every} [NUM] "
        "{ORG|SOMEONE}"),
        "{half|PART} [of] the seats/places ISDONE {filled|taken|APPOINTED} by REST",
        "[there is a] SOMEONE , APPOINTED by REST", "there is a SOMEONE , APPOINTED by REST",
        "SOMEONE {is|are} [the/its] SOMEONE VIRTUE",
        "membership is open to [anyone/any/all/those] [who] REST",
        "SEATHOLDERS {is|are} {led|headed|served} by a/an/the SOMEONE [and [a/an/the] [NUM] SOMEONE]",
        "terms/appointments run/runs from DATED to DATED",
        ("a/any NOUN who {misses|is absent from} NUM [consecutive] meetings [running|in a row|in "
        "succession|without REST] "
        "{ceases to be [a] NOUN|loses {his|the|their} seat|may be removed [by REST]|must resign}"),
        ("{nobody|no one} may {serve|sit|hold office} [for] more than {SPAN|NUM terms} [in a row|running|in "
        "succession]"),
        "SOMEONE {lives|lie|belongs|belong} {in|to|under} REST",
        "NUM NOUN {come|comes} from [the] SOMEONE and NUM from [the] SOMEONE",
        "there are NUM {NOUN|people|seats|places} on {it|SEATHOLDERS}",
        "[the/its] {membership|members|composition} : MAKEUP",
        ("[the] {membership|composition} of SOMEONE {is|are|ISDONE} {set out|shown|listed|laid "
        "down|given|described} {in|at} ANYWHERE"),
        "THEMEMBERS {is|are|shall be|will be} MAKEUP",
        "[the] {other|remaining} {NOUN|seats} {represent|come from|speak for|belong to} SOMEONE",
        "SOMEONE {acts|act|serves} as [the/its] {secretary|clerk|treasurer|adviser|SOMEONE}",
        "[the] {NOUN|members} {include|includes} NUM from [the] SOMEONE",
        ("SOMEONE {is|are} [an/a/the] {adviser|observer|advisers|observers} [,] [and] not [a] "
        "{member|members}"),
        ("THEOTHERS {is|are|come from|comes from|belong to|belongs to|represent|represents|ISDONE APPOINTED "
        "by} MAKEUP"),
        ("SOMEONE {is|are|shall be|will be} [also] [a/the] member/members [of REST] [VIRTUE|as of right]"),
        "SOMEONE {sits|sit|serves|serve} on {it|SEATHOLDERS} [VIRTUE|as of right]",
        "SEATED [WILL] serve/serves/hold/holds [office|it|their post|the post] TENURE [and MAYSERVE]",
        "SEATED [WILL] be reappointed/re REST",
        ("[a/the] NOUN {term|membership|appointment} [of office] {ends|expires|runs|lasts} "
        "[WHENOVER|TENURE|SPAN]"),
        ("[the/a/each/their] {term|terms|period} [of office] [of REST] {is|are|lasts|shall be|will be|runs "
        "for} SPAN"),
        "SEATED {cease|ceases|stop|stops} {to be [a] NOUN|to hold office} WHENOVER",
        ("SEATED {may|can} {resign|be removed|be reappointed|stand again} [by REST] [by writing to REST|in "
        "writing] [TIMED]"),
        "SEATHOLDERS {is|are|shall be|will be} chaired {by|by a} RESTPLAIN",
        ("SOMEONE {is|are|shall be|acts as|will be} [the] {chairman|secretary|chair|clerk} {of|to} "
        "{it|SEATHOLDERS}"),
        "[a/the] retiring NOUN {is|are|may|shall be} {eligible|be} [for/to] re REST",
    ),
    "AMONGSEATS": (
        "[HOWMUCH] NUM [of {them|whom}] [{is|are|being|must be|shall be}] {SOMEONE|independent}",
    ),
    "SEATED": (
        "SOMEONE", "[the] NOUN", "each/every {NOUN|SOMEONE}", "all [the] {NOUN|SOMEONE}", "they",
        "its/their NOUN",
    ),
    "SEVERAL2": (("NUM of the NUM [{NOUN|people|seats}]", _others),),
    "SEVERAL": (
        ("NUM {NOUN|people|seats|places}", _others),
        ("NUM of the {NOUN|people|seats|places|SOMEONE}", _others),
        ("NUM SOMEONE", _others),
        ("the other/remaining NUM {NOUN|people|seats|places}", _others),
    ),
    "SEATHOLDERS": ("SOMEONE", "it"),
    "APPOINTED": (
        "appointed/elected/chosen/selected/nominated/named/picked/drawn/recruited/designated/coopted",
        "put forward", "taken from", "made up of", "re appointed/elected", "filled", "co opted",
    ),
    "CHOSENBY": (
        "WITHTIME", "[equally|half] from {both|each of|all} [the] SOMEONE",
        "[WITHTIME] {by|from|from among} BALLOT [WITHTIME]",
        "{by|from|from among} BALLOT , and MAYSERVE", "TENURE [and MAYSERVE]", "WITHTIME and MAYSERVE",
        "TENURE by REST", "by REST TENURE", "by REST from [among] [the/its] SOMEONE",
        "{REST ,|,} NUM by REST and NUM by REST", "to serve TENURE",
    ),
    "BALLOT": (
        "[the/its] NOUN [themselves]", "[the] {those|NOUN|members|people} PRESENT", "its/their own number",
        "its/their number",
        "among its/their [own] number/members/themselves", "themselves",
    ),
    "MAYSERVE": ("[they] may be re REST", "[they] may be reappointed [REST] [once/twice]", "may stand again"),
    "CHAIRER": ("chair/chairman/chairperson/chairwoman/convenor/convener", "vice/deputy chair/chairman"),
    "UPTOSO": ("up to", "no/not more than", "at most", "as many as"),
    "VOTELESS": ("[,] {without a vote|with no vote|but without a vote}",
    "; they {have no vote|cannot vote|may not vote|do not vote}",
    "[,] who {have no vote|cannot vote|may not vote|do not vote}"),
    "PUTTER": ("[the] NUM {ORGS|SOMEONE}","SOMEONE", "each/every [of the [NUM]] {SOMEONE|ORG}",
    "SOMEONE each", "the ORG [each]",
    "both SOMEONE", "all [of the] [NUM] {SOMEONE|ORG}"),
    "PUTS": (
        ("[WILL] appoint/appoints/elect/elects/choose/chooses/nominate/nominates/name/names/select/selects/"
        "pick/picks/coopt/coopts/designate/designates"),
        "[WILL] put/puts forward", "[WILL] supply/supplies/provide/provides", "[WILL] co opt/opts",
    ),
    "SEATS": (
        "NUM [or NUM] {NOUN|REST|of them|of these|of the NOUN}", "NUM",
        "one of its {number|members|own|own number} [to be|as] [REST]",
        "REST", "one NOUN",
        "{one|a|NUM} {NOUN|SOMEONE} from each {ORG|SOMEONE} [to {sit|serve} on {it|REST}]",
        "its/their chair and REST", "up to NUM {NOUN|REST}", "one each", "NUM each",
        "NUM {NOUN|REST} {each|apiece} [to {it|the BODYNAME}]",
        "NUM {NOUN|REST} and REST NUM {NOUN|REST}", "NUM {NOUN|REST} and NUM {NOUN|REST}",
        "one [REST] to be its chair",
    ),
    "COMPOSED": (
        "[shall/will] {consist/consists|is/are/be made up|is/are/be composed|is/are/be formed} of",
        "has/have",
        "[shall/will] have", "is/are drawn from", "is made up from",
    ),
    "MAKEUP": (
        "MADEOF", "MADEOF [,] [and] MADEOF", "MADEOF [,] MADEOF [,] and MADEOF",
        "MADEOF , MADEOF , MADEOF [,] and MADEOF",
        "MADEOF , MADEOF , MADEOF , MADEOF [,] and MADEOF", "MADEOF , MADEOF , MADEOF , MADEOF",
        "MADEOF , MADEOF , MADEOF",
        "MADEOF and has MADEOF",
    ),
    "MADEOF": (
        "[a/an/the] SOMEONE [NOTON]",
        "[HOWMUCH] NUM SOMEONE NOTON",
        "[HOWMUCH] NUM [or/and/to NUM] [or more] [other/others] [NOUN] [or more] [[of] SOMEONE]",
        "NUM each from [the] SOMEONE", "NUM seats [SOMEONE]", "NUM SOMEONE each",
        "[a/an/one] NOUN from each {ORG|SOMEONE}",
        "representatives of the NUM SOMEONE", "NUM from each [of the] [NUM] SOMEONE",
    ),
    "NOTON": ("who {do|does} not {sit|serve} on SOMEONE",),
    "HOWMUCH": ("up to", "at least", "between", "not/no more than", "not/no fewer than",
    "a minimum/maximum of"),
    "THEMEMBERS": (
        "[the/its/their/each/every] [SOMEONE] members/membership", "[the] members of SOMEONE",
        "[its] NOUN",
    ),
    "THEOTHERS": (
        ("the other/remaining NUM [{NOUN|people|seats|places}]", _others),
        ("the NUM other/others [NOUN]", _others),
    ),
    "VIRTUE": ("by virtue of [his/her/their/the] [REST] {office|post|REST}", "ex officio", "by right",
    "{because|by reason|on account} of [his/her/their/the] {post|office|position|REST}"),
    "ANYWHERE": ("REST", "DATED", "REST DATED", "REST NUM", "annex/appendix/schedule/part {NUM|a|b|c|d}"),
    "TENURE": (
        "for [a/an] [fixed/further/initial] [term/terms/period] [of] [up to|not more than] SPAN [each]",
        "for life", "during REST",
        "at the pleasure of REST", "for as long as they REST", "no longer than SPAN",
        "for a renewable {term|period} of SPAN", "until REST", "from REST to REST",
    ),
    "WHENOVER": (("{when|if|as soon as} {they|he|she|the NOUN} {cease|ceases|stop|stops} to be [a/an/the] "
    "REST"), "at the end of REST", "after SPAN"),
}  # fmt: skip
