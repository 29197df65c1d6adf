"""Do they count who come in a member's place, by proxy or from afar? “Deputies count, proxies do not”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Comer,
    Formal,
    Led,
    Occasion,
    Pieces,
    Tells,
    Term,
    such,
)
from governance_store.rules.quorum.grammar import Flag


def _stand_in(pieces: Pieces) -> Pieces:
    return (Comer("d"), *pieces)


def claim(pieces: Pieces) -> Pieces | None:
    """Whether those spoken of count: what is said of counting outdoes what is only allowed."""
    told = such(pieces, Tells)
    strong = {one.counts for one in told if not one.faintly} or {one.counts for one in told}
    if all(one.faintly for one in told) and _is_of_votes(pieces):
        return None
    if len(strong) != 1 or (strong == {False} and _restricts(pieces)):
        return None
    return _flags(pieces, counts=strong.pop())


def _restricts(pieces: Pieces) -> bool:
    """“Deputies from the same trust do not count”: what comes with a deputy says which of them do not."""
    kinds = [type(one) for one in pieces if isinstance(one, Comer | Formal | Tells)]
    return Formal in kinds[: kinds.index(Tells)] and Comer in kinds[: kinds.index(Formal)]


def _is_of_votes(pieces: Pieces) -> bool:
    """“Proxies may vote”, “a deputy who may not vote”: whether they count is not said so."""
    said = [one.by for one in such(pieces, Led)]
    return "mute" in said or said.count("vote") == len(such(pieces, Tells))


def _first(pieces: Pieces) -> Pieces | None:
    """“Their deputies count”: whose they are has to be said."""
    of = [one for one in pieces if isinstance(one, Term) or one == Led("their")]
    return None if of and isinstance(of[0], Led) else claim(pieces)


def _flags(pieces: Pieces, *, counts: bool) -> Pieces | None:
    of = tuple(dict.fromkeys(one.name for one in such(pieces, Term)))
    ways = tuple(dict.fromkeys(one.way for one in such(pieces, Comer)))
    if (of and ways != ("d",)) or such(pieces, Occasion):
        return None
    return tuple(Flag(way, counts, of) for way in ways) or None


def _sends_but_not(pieces: Pieces) -> Pieces | None:
    """“executives may send a deputy; non-executives cannot”."""
    denied = _flags((Comer("d"), *such(pieces, Term)), counts=False)
    return None if denied is None else (*such(pieces, Flag), *denied)


def _none(pieces: Pieces) -> Pieces | None:
    """“neither deputies nor proxies are allowed”: what is allowed or counts of none."""
    if any(not one.counts for one in such(pieces, Tells)):
        return None
    return _flags(pieces, counts=False)


def _both(pieces: Pieces) -> Pieces | None:
    """“whether in person, by proxy or by deputy”."""
    return _flags(pieces, counts=True)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "COMERS": ("DEPUTY", "PROXY", "FROMAFAR", "ABSTAINER",
               "DEPUTY and/or PROXY", "PROXY and/or DEPUTY", "DEPUTY and/or FROMAFAR",
               "FROMAFAR and/or DEPUTY",
               "PROXY and/or FROMAFAR", "FROMAFAR and/or PROXY"),
    "ABSTAINER": (
        ("{a|any|those|the|members|all} [NOUN] [PRESENT] who ABSTAINS", lambda _: (Comer("a"),)),
        ("{abstaining|non voting present} {members|NOUN}", lambda _: (Comer("a"),)),
        ("[a/any/the] NOUN abstaining", lambda _: (Comer("a"),)),
        (("{someone|anyone|a NOUN|members|those|anybody|NOUN} [who is/are] {present|there} {and|but} not "
        "voting"),
         lambda _: (Comer("a"),)),
        (("{someone|anyone|a NOUN|members|those|anybody|NOUN} who is/are {present|there} {and|but} does/do "
        "not vote"),
         lambda _: (Comer("a"),)),
        (("{abstainers|abstentions|abstaining [from voting]|an abstention|not voting|choosing not to "
        "vote|abstaining from a vote}"), lambda _: (Comer("a"),)),
    ),
    "ABSTAINS": ("abstain/abstains [from voting]", "decline/declines to vote", "choose/chooses not to vote",
                 "do/does not vote", "refrain/refrains from voting"),
    "ITAGAIN": ("they/he/she/it", "the/that/any/such/those/these DEPUTYWORD", "he or she", "these", "so",
                "that colleague/person", "THOSEWHO {join|take part|attend|participate|do so} [HOWSO]",
                "THOSEWHO2 doing/joining so", "such/this/that/their participation/attendance",
                "either way {they|you|he or she}"),
    "DOESALL": ("DOES1", "DOES1 AND1 [ITAGAIN] DOES1", "DOES1 AND1 [ITAGAIN] DOES1 AND1 [ITAGAIN] DOES1",
                "DOES1 , DOES1", "DOES1 , DOES1 AND1 DOES1"),
    "THOSEWHO": ("members/those/people/anyone/directors/trustees who",),
    "THOSEWHO2": ("members/those/people/anyone/directors/trustees",),
    "HOWSO": ("that way", "in this/that way", "so", "like that", "by that means", "by those/these means"),
    "MEETINGS": ("meetings", "a/any meeting", "its/the/any meetings"),
    "FURTHER": ("AND1 COMERS DOESALL",
    "[,] and either way {they|you|he or she} COUNTSYES","[,] who DOESALL [AWAYTIME]",
    "AND1 [ITAGAIN] DOESALL [AWAYTIME]",
    "[,] in which case {they|he|she|ITAGAIN} DOESALL",
                "and {is/are} COUNTSYES", ", AFTER DOESALL", "[,] AND1 COUNTSYES if {they|he|she} do/does"),
    "AFTER": ("so", "and as such"),
    "AWAYTIME": ("[only] WHEREAWAY", "in {that|the|a} MEMBERWORD absence",
    "in {their|his|her|his or her} absence",
    "WHEREAWAYS"),
    "WHEREAWAYS": (("[only] {when|where|if} {the|that} MEMBERWORD [for whom they stand in|whom they replace] "
    "is AWAYNESS"),
                   "when/where/if the TERM is AWAYNESS"),
    "SAIDSENDS": (("SENDS [FURTHER]", claim),),
    "OTHERWISETHEN": ("[,] but", "[,] and", "[,] while", ";", "[,] whereas"),
    "SENDSNOTSO": (
        ("SORTOF may/can/do/does/shall/must/will not [{send one|send any|do so}]",
        lambda pieces: _flags((Comer("d"), *pieces), counts=False)),
    ),
    "COMING": (
        ("SAIDSENDS OTHERWISETHEN SORTOF cannot [{send one|send any|do so}]", _sends_but_not),
        ("[WHEREAWAY [,]] [FORMALITY [,]] COMERS DOESALL [[,] AWAYTIME] [FORMALITIES]", _first),
        ("LEAVEFRONT [,] DEPUTY LEAVES AND1 [ITAGAIN] DOESALL", _first),
        ("DEPUTY LEAVES LEAVEFRONT AND1 [ITAGAIN] DOESALL", _first),
        ("FRONTINTO [,] COMERS DOESALL", _first),
        ("COMERS DOESALL FRONTINTO", _first),
        ("{attendance|representation|presence|being represented} {by|through} DEPUTY DOESALL", claim),
        ("no account/notice is/shall/may [be] taken of COMERS [INTO]", lambda pieces: _flags(pieces,
        counts=False)),
        ("account is/shall/may [be] taken of COMERS [INTO]", _both),
        ("the TERM must/should/has [to] be told/informed/notified [BEFORE] of COMERS [,] who DOESALL",
         lambda pieces: claim(pieces[1:])),
        ("ABSTAINER does/do not affect/reduce/lower/break/alter the QUORUMS", _both),
        ("FROMAFAR DOESALL [,] ALLHEAR", claim),
        (("[a/an] alternate/substitute/deputy {MEMBERWORD|ASITTER} DOESALL in place of the "
        "{MEMBERWORD|ASITTER} who "
        "appointed/nominated him/them/her"),
         lambda pieces: claim((Comer("d"), *pieces))),
        ("COMERS [,] MUTED [,] DOESALL", claim),
        ("WHEREAWAY [,] [{ITAGAIN|ANYMEMBER}] CANSEND SEND SOMEBODYELSE [FORMALITIES] [FURTHER]",
         lambda pieces: claim((*pieces, Tells(counts=True, faintly=True)))),
        ("[WHEREAWAY [,]] [FORMALITY [,]] SENDS [[,] AWAYTIME] [FURTHER]", claim),
        ("SAIDSENDS OTHERWISETHEN SENDSNOTSO", lambda pieces: pieces),
        ("SENDSNOT", claim),
        ("DEPUTY may/can/will {attend|come|sit|act|serve} [and {vote|speak|act}] STANDINFOR [FURTHER]",
         lambda pieces: claim((*pieces, Tells(counts=True, faintly=True)))),
        ("QUALIFIES", claim), ("PROXIED", claim), ("MAYPROXY [FURTHER]", claim),
        ("JOINSAFAR [FURTHER]", claim),
        ("{MEETINGS|SUBJECT} may/can [also] be held [either] [{in person|face to face} or] LINKUSE [FURTHER]",
         lambda pieces: claim((Comer("@"), Tells(counts=True, faintly=True), *pieces))), ("JOINSNOT",
             claim), ("ALIKE", claim),
        ("COMERS ISFORBIDDEN [FORMALITIES]", claim),
        ("no COMERS [is/are/may/can/shall/will] [be] {ALLOWED|counted|count|counts|attend} [INTO] [INPLACE]",
         lambda pieces: _flags(pieces, counts=False)),
        ("no COMERS may/can/shall/will ACT [INPLACE]", lambda pieces: _flags(pieces, counts=False)),
        ("HASTOCOME [,] {and|since|as|because|so} COMING", lambda pieces: pieces),
        ("no COMERS", lambda pieces: _flags(pieces, counts=False)),
        ("neither COMERS nor COMERS {DOES1|will do}", _none),
        ("both COMERS DOESALL", claim),
    ),
    "LEAVEFRONT": (
        ("LEAVEOF", lambda _: ()), ("with [the] SOMEONE {leave|permission|consent|agreement|approval}",
        lambda _: ()),
        ("at the {discretion|invitation} of the TERM", lambda _: ()),
    ),
    "STANDINFOR": ("{for|in place of|instead of|on behalf of} {members|ANYMEMBER|absent members}",
                   "in {a|the|that|an absent} MEMBERWORD {place|stead}"),
    "HASTOCOME": (("{NOUNLESS|members} {must|have to|need to|should|are expected to} {attend|come|be there} "
                 "{in person|themselves|personally}"),),
    "INPERSON": (
        "in person", "in the room", "personally", "themselves", "physically [present]", "present [in person]",
        "there [in person|themselves|personally]", "attending in person", "face to face", "by attending",
        "they {come|attend|are there|are present} [themselves|in person|personally]",
    ),
    "COMEBY": (
        ("BYPROXY", lambda _: (Comer("y"),)),
        ("by/through/represented by [a/an/his/her/their] [QUALED] DEPUTYWORD [INPLACE]",
        lambda _: (Comer("d"),)),
        ("[they] send/sends/sending/appoint/appoints a proxy", lambda _: (Comer("y"),)),
        ("[they] {joins/join|take/takes part|attend/attends} LINKUSE", lambda _: (Comer("@"),)),
        ("represented BYPROXY", lambda _: (Comer("y"),)),
        ("[JOINING] LINKUSE", lambda _: (Comer("@"),)),
        ("on a/the telephone/phone/line/screen/link/call", lambda _: (Comer("@"),)),
    ),
    "DEPUTIES": (
        ("[the/their/its/any] [QUALED] {deputies|substitutes|alternates|understudies} [DEPUTYTAIL]",
        _stand_in),
        ("[the/their] [QUALED] {alternate|substitute|deputy} {members|directors|representatives}", _stand_in),
    ),
    "DOINGSO": ("ACTINGFOR INPLACE",),
    "BYWAY": ("BYWAY1", "( BYWAY1 ) [,]"),
    "BYWAY1": (
        ("[,] [either/whether] [present/attending] INPERSON or COMEBY", _both),
        ("[,] [either/whether] [present/attending] INPERSON , COMEBY or COMEBY", _both),
        ("[,] [either/whether] [present/attending] INPERSON or COMEBY or COMEBY", _both),
        ("[,] {who|any of whom|some of whom|some or all of whom|all of whom} may/can {be|JOIN} COMEBY [,]",
        _both),
        ("[,] no matter whether they are INPERSON or COMEBY [,]", _both),
        ("[,] LINKUSE [,]", lambda _: (Flag("@", counts=True),)),
        ("[,] [and] {including|counting|inclusive of} {COMERS|those COMEBY|members COMEBY} [,]", _both),
        ("[,] [with] COMERS [being] {included|counted} [INTO] [AWAYTIME|when DOINGSO] [,]", _both),
        ("[,] COMERS counting [INTO] [AWAYTIME|when DOINGSO] [,]", _both),
        (("[,] COMERS {doing so|taking the place of WHOSEDEPUTY|being as good as PRESENTLIKE} [AWAYTIME] "
        "[,]"), _both),
        (("[,] {excluding|not counting|not including|leaving out|ignoring|disregarding|without counting} "
         "{COMERS|those COMEBY} [,]"),
         lambda pieces: _flags(pieces, counts=False)),
        ("[,] COMERS not [being] included/counted [,]", lambda pieces: _flags(pieces, counts=False)),
        ("[,] COMERS [being] excluded/disregarded/ignored [,]", lambda pieces: _flags(pieces, counts=False)),
        ("[,] or DEPUTIES [,]", _both),
        ("[,] {and not|not} COMEBY [,]", lambda pieces: _flags(pieces, counts=False)),
    ),
}  # fmt: skip
