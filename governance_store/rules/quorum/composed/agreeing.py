"""What is decided without a meeting? “A resolution in writing that three quarters of the members sign”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.means import (
    ELECTRONIC,
    WRITTEN,
    sent_to_all,
)
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Forbidden,
    Means,
    Next,
    Noted,
    Pieces,
    Told,
    such,
)
from governance_store.rules.quorum.composed.signers import everybody, in_writing
from governance_store.rules.quorum.grammar import Provision
from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import Procedure
from governance_store.rules.quorum.totals import Asked

_SPOKEN: Final = Sought(
    r"\b(?:e-?mailed|votes? for it online|copies of the resolution|by (?:\w+ (?:or|and) "
    ")?(?:e-?mail|post|letter|telephone|circular|circulation|correspondence)|e-?mail"
    r" (?:vot\w+|ballots?|resolutions?|decisions?|approval)|round[- ]robin|circulated|written "
    "(?:agreement|approval"
    r"|vote|votes|ballot)|without (?:holding |calling )?(?:a |any )?meetings?|taken without one|not need a "
    "meeting|remote ballot"
    r"|postal (?:vote|ballot)s?|by electronic means|(?:vote|voting|votes|decide|decided|poll\w*) "
    "(?:online|electronically)"
    r"|sign(?:ed|ing|s)? (?:it|by)|outside (?:of )?(?:a |any )?meetings?|between (?:its |the )?meetings)\b"
)


def speaks_of_agreeing(sentence: str) -> bool:
    """Whether a sentence may be of decisions without a meeting."""
    return bool(_SPOKEN.search(sentence.lower()))


def _told(_pieces: Pieces) -> Pieces:
    return (Told(),)


def _forbidden_then(pieces: Pieces) -> Pieces | None:
    return _procedure((*pieces, Forbidden()))


def _procedure_next(pieces: Pieces) -> Pieces | None:
    made = _procedure(pieces)
    return (Next(), *made) if made else None


def _forbidden_next(pieces: Pieces) -> Pieces | None:
    return _procedure_next((*pieces, Forbidden()))


def _electronically(pieces: Pieces) -> Pieces:
    return (Means(ELECTRONIC), *pieces)


def _unanimous(_pieces: Pieces) -> Pieces:
    return (Means(WRITTEN), *everybody(()))


def _nothing_but_means(pieces: Pieces) -> Pieces:
    return tuple(such(pieces, Means))


def _told_by_means(pieces: Pieces) -> Pieces:
    return (*such(pieces, Means), Told())


def _noted(_pieces: Pieces) -> Pieces:
    return (Noted(),)


def _told_too(pieces: Pieces) -> Pieces:
    return (Told(), *pieces)


def _all_in_writing(pieces: Pieces) -> Pieces:
    return (Means(WRITTEN), *everybody(()), *such(pieces, Means))


def _procedure(pieces: Pieces) -> Pieces | None:
    """One way of deciding, and by how many; what is voted on electronically is such a vote."""
    ways = {one.way for one in such(pieces, Means)}
    asked = {one.total for one in such(pieces, Asked)}
    if not ways:
        return None
    way = ELECTRONIC if ELECTRONIC in ways else WRITTEN
    if such(pieces, Forbidden):
        return None if asked else (Provision(Procedure(way, allowed=False)),)
    if len(asked) != 1:
        return None
    return (Provision(Procedure(way, asked.pop(), bool(such(pieces, Told)))),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "AGREEING": (
        ("[AGREEINGLEAD [,]] AGREEMENT", _procedure), ("[AGREEINGLEAD [,]] OUTSIDEFRONT [,] AGREEMENT",
        _procedure),
        ("[AGREEINGLEAD [,]] [OUTSIDEFRONT ,] AGREEMENT [,] [and/but] EXTRASAID", _procedure),
        ("[AGREEINGLEAD [,]] [OUTSIDEFRONT [,]] NORESULT", _forbidden_then), ("BYTHEWAYOFIT", _noted),
        "VOTESCAST",
        ("SAYS ANDFURTHER AGREEINGNEXT", lambda pieces: pieces),
    ),
    "AGREEINGNEXT": (("AGREEMENT", _procedure_next), ("NORESULT", _forbidden_next)),
    "AGREEINGLEAD": ("however", "alternatively", "but", "and", "also", "in addition", "besides at meetings",
    "apart from meetings", "otherwise", "instead of a meeting", "instead of meeting", "instead"),
    "TOLDIF": ((("TOALL {has|have|had|is|are|was|were|must be|must have been|shall be|being} [first] [been] "
    "{told|notified|informed|copied in|sent it|given notice|consulted|sent a copy|sent the NAMEOF|sent the "
    "text} [of/about it] [of the NAMEOF] [SENTVIA]"), _told),
    (("{it|they|the NAMEOF|notice|notice of it|the text|the draft} {has been|have been|is|are|was|must "
    "be|must have been|goes|has gone|went|have gone} [first] [sent/circulated/notified/given/put] to TOALL "
    "[SENTVIA]"), _told), ("TOALL {has|have} had [due] notice [of it]", _told),
    (("TOALL {gets|get|receives|receive|has received|have received} {it|a copy|notice|the text|the draft} "
    "[of it]"), _told), ("notice {is|was|has been} given to TOALL", _told), ("notice [of it] went to TOALL",
    _told)),
    "AGREEMENT": (
        "IFAGREED TOLDIF [,] AGREEMENT", "RESULT [,] IFAGREED AGREEDIF",
        "IFAGREED AGREEDIF [,] [then] RESULT", "RESULT [,] but [then] [only] IFAGREED AGREEDIF",
        "NORESULT {[,] unless|[,] until|[,] except {when|where|if}} AGREEDIF",
        "{unless|until} AGREEDIF [,] NORESULT", "NORESULT without [the] ASSENTOF of SIGNERS",
        "RESULT only with [the] ASSENTS", "RESULT [only] with [the] ASSENTS",
        "RESULT [only] {by|on|given} [the] ASSENTS", "RESULT [,] {but|and} [then] MUSTAGREE",
        "RESULT [,] {but|and} {this|it|that} NEEDAGREE ASSENTS",
        "RESULT , for which {MUSTAGREE|ASSENTS {is|are} ISNEEDED}",
        "RESULT [,] and {it|this} {is|shall be} VALID3 by SIGNERS",
        ("ARESOLUTION MUST be {sent|circulated} to TOALL [,] and {agreed|signed|approved} by SIGNERS",
        _told_too), "RESULT , in which case MUSTAGREE",
        "RESULT , SIGNERS being ISNEEDED",
        "RESULT , {with|given} SIGNERS INFAVOUR",
        "ARESOLUTION [,] {that|which} AGREEDCLAUSE1 [,] ISVALID",
        "{ARESOLUTION|THERESOLUTION} [,] [if] AGREEDBY SIGNERS [BYAGREED] [,] ISVALID",
        "DECIDERS BYMEANS of SIGNERS", "ARESOLUTION of SIGNERS ISVALID",
        "{ARESOLUTION|THERESOLUTION} [,] WHICHAGREED [,] ISVALID",
        "ARESOLUTION [,] WHICHAGREED [,] ISVALID [,] IFAGREED TOLDIF",
        "DECIDERS [OUTSIDEMEETING] [,] [only] by/through ARESOLUTION [,] WHICHAGREED",
        "RESULT [,] {which|and it|and this|and these|and they} ISVALID IFAGREED AGREEDIF",
        ("[a/any/the] unanimous {written resolution|resolution in writing} [of [the] SIGNER] ISVALID",
        _unanimous),
        "ARESOLUTION NEEDAGREE ASSENTS", "[a/an/any/the] [proposed/draft] NAMEOF NEEDAGREE ASSENTS",
        "ARESOLUTION NEEDAGREE to be AGREEDBY SIGNERS [BYAGREED]",
        "ARESOLUTION MUST be AGREEDBY SIGNERS [BYAGREED]",
        "ARESOLUTION {is|are} {passed|carried|adopted} by SIGNERS",
        "ARESOLUTION MUST be {unanimous|agreed unanimously|unanimously agreed|approved unanimously} ALLOF",
        ("MUSTAGREE [BYAGREED] {[for|before|to make|if|in order for] ARESOLUTION [to] [ISVALID|pass|be "
        "valid|succeed|count|be adopted|be passed|take effect]}"), "MUSTAGREE [BYAGREED] {before|if} RESULT",
        "MUSTAGREE", "MEANSOF [,] MUSTAGREE",
        ("for ARESOLUTION [to {pass|be valid|be carried|succeed}] [,] {MUSTAGREE|SIGNERS {is|are} "
        "ISNEEDED|ASSENTS {is|are} ISNEEDED}"),
        "{SIGNERS|the ASSENTOF of SIGNERS} {is|are} ISNEEDED for ARESOLUTION", "in ARESOLUTION [,] MUSTAGREE",
        "it {takes|needs|requires} ASSENTS to {pass|carry|adopt|approve|make} ARESOLUTION",
        ("it {takes|needs|requires} ASSENTS to {DECIDEDO|settle MATTERAT|decide MATTERAT} "
        "{BYMEANS|OUTSIDEMEETING|BYMEANS OUTSIDEMEETING}"),
        "[the] ASSENTS {makes|make} ARESOLUTION {valid|effective|binding|good}",
        ("[the] ASSENTS [BYMEANS] {is|are} {enough|sufficient|needed|required} {to|for SUBJECT to} "
        "{DECIDEDO|decide MATTERAT|settle MATTERAT} [OUTSIDEMEETING]"), "[the] ASSENTS [BYMEANS] ISVALID",
        ("written {consent|agreement|approval} {by|of|from} SIGNERS ISVALID", in_writing),
        "UNANIMOUS ALLOF ISVALID",
        "{unanimity|unanimous agreement|unanimous consent} is ISNEEDED for ARESOLUTION ALLOF",
        "DECIDERS OUTSIDEMEETING {by|with} [the] written ASSENTOF of SIGNERS",
        ("DECIDERS [OUTSIDEMEETING] {by|with} the {written ASSENTOF|ASSENTOF in writing} of SIGNERS",
        in_writing), ("DECIDERS [OUTSIDEMEETING] [only] {by|with} [the] UNANIMOUS [of SIGNERPLAIN]",
            _all_in_writing),
        ("[a/any/the] NAMEOF [,] [if] signed by SIGNERS [,] ISVALID", in_writing),
        (("[a/any/the] NAMEOF ISVALID {if|when|once} {signed by|it is signed by|it has been signed by} "
        "SIGNERS"), in_writing),
        (("THERESOLUTION MAY [instead/also] be VALID3 by {a|any} {document|paper|instrument|memorandum} "
        "WHICHAGREED"), in_writing), ("[a/any/the] NAMEOF NOTNEEDMEETING IFAGREED AGREEDCLAUSE",
        in_writing), ("IFAGREED SIGNERS {sign|signs|have signed|has signed} it [,] [a] NAMEOF ISVALID",
            in_writing),
                ("[a/any/the] NAMEOF {that|which} SIGNERS {sign|have signed|signs|has signed} ISVALID",
                in_writing),
"SENTROUNDTOO [,] and THENIT",
        (("when a NAMEOF is circulated , [silence is not consent , and] {SIGNERS approvals are "
        "ISNEEDED|MUSTAGREE}"), in_writing),
        ("ARESOLUTION [is/are {allowed|permitted|possible}] [,] {and|but} {a|the} NAMEOF ISVALID {IFAGREED "
        "AGREEDCLAUSE|with ASSENTS}"),
        ("if SIGNERS {vote|votes} for it {online|electronically} [,] [a/the] NAMEOF ISVALID",
        _electronically),
            ("ARESOLUTION MUST [first] {be sent|go|be circulated|be notified} to TOALL [,] and "
            "{MUSTAGREE|[it] ISVALID IFAGREED AGREEDCLAUSE}"),
    ),
    "SENTROUNDTOO": (("SENTTOALL", sent_to_all), "SENTBYSOMEBODY"),
    "THENIT": ("[it|they] [then] ISVALID [,] IFAGREED AGREEDIF", "MUSTAGREE",
    "[it|this|that] [then] NEEDAGREE ASSENTS", "[it|this|that] {is|shall be} [then] VALID3 by SIGNERS",
    "[it|they] ISVALID with ASSENTS", "[a/the/any] NAMEOF [so put] ISVALID {with|by} ASSENTS",
    "[it|they] [then] ISVALID by SIGNERS"),
    "AGREEDIF": ("AGREEDCLAUSE",
    ("{no SIGNER|nobody|no one} objects to {this|that|the} {way of proceeding|procedure|method} [,] and "
    "AGREEDCLAUSE"),  "TOLDIF [,] and [IFAGREED] AGREEDCLAUSE", "AGREEDCLAUSE [,] and [IFAGREED] TOLDIF",
    "TOLDIF [,] IFAGREED AGREEDCLAUSE", "AGREEDCLAUSE [,] IFAGREED TOLDIF", "ALLAGREED ALLOF",
    "it {is|has been} ALLAGREED ALLOF"),
    "WHICHAGREED": ("[and] {to|in|with} which SIGNERS AGREEDHOW", "[and] {that|which} SIGNERS AGREEDHOW",
    "[and] AGREEDBY SIGNERS"),
    "SENTTOALL": (("[[the] {copies|copy} of] [the/a/an/every/any] [proposed/draft] {written "
    "resolution|NAMEOF|text} {can|may|must|is|are|goes|go|shall} [be] [put|sent|circulated|go|e "
    "mailed|emailed|submitted|issued|notified] [SENTVIA] to TOALL [SENTVIA]"),
    "TOALL must be sent [a/the] [proposed/draft] {written resolution|NAMEOF|copy|text}"),
    "SENTBYSOMEBODY": (("{the TERM|SIGNERDO|any SIGNER} {may|can} poll [the] SIGNER BYMEANS",
    _nothing_but_means),
        (("{the TERM|SIGNERDO|any SIGNER} {may|can} {put|send|circulate} [a/the/any] NAMEOF to [the] SIGNER "
        "BYMEANS"), _nothing_but_means),
        (("{the TERM|SIGNERDO|any SIGNER} {may|can} {put|send|circulate} [a/the/any] NAMEOF to {all|every} "
        "[the] SIGNER BYMEANS"), _told_by_means)),
    "EXTRASAID": (("{it/this/that|the NAMEOF|they} {is|are|must be|shall be|has to be} "
    "{recorded|reported|noted|minuted|ratified|confirmed} [at/in/to] [the/its] [next] {meeting|minutes}"),
    "{recorded|reported|noted|minuted|ratified|confirmed} [at/in/to] [the/its] [next] {meeting|minutes}",
    "may consist of several documents [in like form]",
    "must be {recorded|reported|noted} at the next meeting"),
    "BYTHEWAYOFIT": (("[the text of] ARESOLUTION {may|can} consist of [several|multiple|two or more] "
    "{documents|counterparts|copies} [in {like|the same} form] [each signed by ANYBODYAT]"),
    ("ARESOLUTION {is|are|must be|shall be|has to be|have to be} [then] "
    "{recorded|reported|noted|minuted|ratified|confirmed|kept|entered} {in|to|at|with} {the minutes|the "
    "minute book|the next meeting|a meeting|SUBJECT|the records}"),
    "ARESOLUTION {may|can} be {signed|executed} in [any number of] counterparts",
    "ARESOLUTION {may|can} be {signed|agreed} electronically"),
    "VOTESCAST": (
        (("NAMEOFVOTE {is|are|shall be|will be|must be} "
        "{taken|made|passed|decided|carried|adopted|determined|settled|reached} [at meetings/it] by [a/an] "
        "[simple/bare/absolute/two thirds/clear] majority {of votes|of the votes [cast|given]|of those "
        "{PRESENT|voting|PRESENT and voting|who vote}|vote|[of the SIGNER PRESENT] [and voting]}"), _noted),
    ),
    "NAMEOFVOTE": ("[a/an/any/all/the/every] NAMEOF [arising] [at {a meeting|meetings|any meeting}]",),
}  # fmt: skip
