"""Do they count who come in a member's place, by proxy or from afar? “Deputies count, proxies do not”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.chart import Action, Pattern
from governance_store.rules.quorum.composed.pieces import (
    Comer,
    Formal,
    Led,
    Occasion,
    Pieces,
    Tells,
    Term,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Flag


def _tells(*, counts: bool, faintly: bool = False) -> Action:
    return lambda pieces: (*others(pieces, Formal), Tells(counts, faintly))


_YES: Final = _tells(counts=True)
_NO: Final = _tells(counts=False)
_VOTES: Final[Action] = lambda pieces: (*pieces, Led("vote"), Tells(counts=True, faintly=True))
_ALLOWED: Final = _tells(counts=True, faintly=True)


def _without_leave(pieces: Pieces) -> Pieces:
    return others(pieces, Formal)


def _stand_in(pieces: Pieces) -> Pieces:
    return (Comer("d"), *pieces)


def _nothing(_pieces: Pieces) -> Pieces:
    return ()


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
    "COUNTING1": ("make/makes THEMEETING quorate", "be/is/are taken into account","count/counts",
    "be/is/are counted", "be/is/are included", "be/is/are reckoned",
                  "form/forms part of the QUORUMS", "be/is/are part of the QUORUMS", "HELPUP the QUORUMS",
                  "make/makes up the QUORUMS", "make/makes [up] a quorum", "go towards the QUORUMS",
                  "contribute/contributes"),
    "HELPUP": ("help/helps [to/towards] {make|form|making} [up]", "help/helps [to] complete", "add/adds to"),
    "INTO": (
        "towards/in/for/to {it|the [CALLED] QUORUMS}", "towards/for/in a quorum", "towards quoracy/quorum",
        "for quoracy", "in the reckoning", "in {reckoning|calculating|determining|working out} the QUORUMS",
        "for quorum purposes", "for [all] purposes of {the quorum|quoracy|quorum}",
        ("for the purpose/purposes of {the quorum|quoracy|quorum|a quorum|determining whether THEMEETING is "
        "quorate|"
        "determining the QUORUMS|calculating the QUORUMS}"),
        ("when {working out|deciding|determining|calculating|checking|reckoning|counting} "
        "{whether THEMEETING is quorate|[whether there is] [the/a] QUORUMS}"),
        "for all purposes", "among those present", "as present [in person]",
        "as [a/the/full] MEMBERWORD [present]", "as being present", "as a full member",
        "in full", "fully", "in [just/exactly] the same way", "just the same", "as well", "too", "also",
        "either way",
        "LIKEMEMBER", "when the QUORUMS is/are {counted|calculated|worked out|determined|reckoned}",
        "just/exactly like/as BEINGTHERE", "as BEINGTHERE",
        "when they come/do", "INPLACE", "when it comes to the QUORUMS", "as far as the QUORUMS goes",
        "the same as BEINGTHERE", "as much as BEINGTHERE", "as far as the QUORUMS is concerned",
        "as attending", "as attendance [by the MEMBERWORD]", "as the member", "as being there",
        "as that MEMBERWORD", ", quorum included",
    ),
    "CALLED": ("required/necessary/needed/requisite/said",),
    "THEMEETING": ("the/a/any meeting", "SUBJECT"),
    "LIKEMEMBER": ("[just] as the/a MEMBERWORD {would|does|would have done|would be|is} [counted]",
    "like any [other] MEMBERWORD",
                   "[just] like the/a MEMBERWORD"),
    "ADVERBS": ("also/still/nevertheless/then/therefore/both/accordingly/always/all",
    "each/fully/nonetheless/thus"),
    "COUNTSYES": (
        ("[ADVERBS] COUNTING1 [INTO] [INTO]", _YES),
        ("[ADVERBS] may/can/shall/will/must/should/does/do [ADVERBS] COUNTING1 [INTO] [INTO]", _YES),
        ("is/are [ADVERBS] {counted|included} [INTO] [INTO]", _YES),
        ("is/are to be counted/included [INTO] [INTO]", _YES),
        ("[then] counted [INTO]", _YES),
        (("{is/are|shall be|will be|may be|is/are to be} [ADVERBS] "
        "{treated|regarded|considered|deemed|taken|counted} [as/to] [be/being] "
         "[PRESENTLIKE]"), _YES),
        ("{is/are} [ADVERBS] as good as PRESENTLIKE [INTO]", _YES),
        (("{constitutes|constitute|amounts to|is|means} {presence|attendance|being present|being "
        "there|attending} "
         "[in person] [at the/a meeting]"), _YES),
        ("{is/are} [ADVERBS] PRESENTLIKE", _YES), ("is/are taken into account [INTO]", _YES),
        ("[ADVERBS] is/are [ADVERBS] part of the QUORUMS", _YES), ("suffices/suffice [INTO]", _YES),
        ("is/are sufficient", _YES), ("is/are reckoned INPLACE", _YES),
        ("has/have the same effect as {presence|attendance} [in person]", _YES),
        ("does/do not {take|remove} {a NOUN|members|them|anyone|NOUN} {out of|from} the QUORUMS", _YES),
        ("does/do not stop/prevent {a NOUN|members|them|anyone|NOUN} [from] being counted", _YES),
    ),
    "BEINGTHERE": (("{being|attendance|attending|presence|those|members|those who are} {there|present|in "
    "person|in the room|in attendance}"),
                   "coming in person", "attendance/presence"),
    "PRESENTLIKE": ("that MEMBERWORD",
    "if they were {present|there|in the room|the MEMBERWORD}","in the room",
    "BEINGTHERE","present [in person] [at {it|the/a meeting}]", "there", "attending", "in attendance",
                    "the MEMBERWORD [for all purposes]", "a MEMBERWORD [for all purposes]", "members",
                    "present for all purposes",
                    "present [INTO]", "[a] MEMBERWORD present"),
    "COUNTSNO": (
        ("do/does/will/shall/may/can/must/should not COUNTING1 [INTO] [INTO] [either]", _NO),
        ("cannot/never COUNTING1 [INTO] [INTO]", _NO),
        ("is/are not [to be] [ADVERBS] {counted|included|reckoned} [INTO] [INTO]", _NO),
        ("is/are never counted [INTO]", _NO),
        (("{is/are|shall be|will be|is/are to be} {ignored|disregarded|excluded|left out} [INTO] [{of|from} "
        "the QUORUMS]"), _NO),
        (("{is/are|shall be|will be|may be|is/are to be} not [to be] "
        "{treated|regarded|considered|deemed|taken|counted} "
         "[as/to] [be/being] [PRESENTLIKE]"), _NO),
        ("not [be] counted [INTO] [INTO]", _NO),
        ("not COUNTING1 [INTO] [INTO]", _NO),
        ("UNCOUNTED", _NO), ("not INTO", _NO),
        ("{does/do not suffice|is/are not enough|is/are not sufficient}", _NO),
        ("add/adds nothing to the QUORUMS", _NO), ("is/are not taken into account [INTO]", _NO),
        ("do/does not HELPUP {a|the} QUORUMS", _NO), ("only members count [INTO]", _NO),
        ("do/does not make up the QUORUMS", _NO),
        ("do/does not make/form a quorum", _NO),
        ("is/are not PRESENTLIKE", _NO),
        ("{without being|without} counted/counting [INTO]", _NO),
        ("does/do nothing for the QUORUMS", _NO),
        ("make/makes no difference to the QUORUMS", _NO),
        ("do/does not", _NO), ("may/can/will/shall not", _NO), ("will/shall not be", _NO), ("is/are not",
        _NO),
        ("not", _NO), ("count/counts for votes/voting but not [INTO]", _NO),
        ("may be used for voting but not [INTO]", _NO),
    ),
    "ALLOWED": ("accepted/allowed/permitted/used/permissible/acceptable/admitted/recognised/appointed/sent",
    "possible"),
    "ISALLOWED": (
        ("{is/are|will be|shall be|may be} [also] ALLOWED [INPLACE] [FORMALITY]", _ALLOWED),
        ("{is/are|will be|shall be} [also] {enough|sufficient}", _ALLOWED),
        ("may be ALLOWED [FORMALITY]", _ALLOWED),
        ("will do", _ALLOWED),
    ),
    "ISFORBIDDEN": (
        ("{is/are|will be|shall be|may be|can be} not [be] ALLOWED [ATMEETINGS]", _NO),
        ("may/can/will/shall not be ALLOWED [ATMEETINGS]", _NO),
        ("cannot be ALLOWED", _NO),
        ("is/are {prohibited|forbidden|ruled out|barred|excluded} [ATMEETINGS]", _NO),
    ),
    "ATMEETINGS": (("[at/in/for] {meetings|meetings of the BODYNAME|BODYNAME meetings|this BODYNAME|the "
    "BODYNAME|any meeting}"),),
    "ACT": ("attend/come/serve/act/sit/vote/speak/observe/listen/participate/deputise/watch",
            "sit in", "stand in", "take part", "join in", "take ANYMEMBER place",
            "take the place of WHOSEDEPUTY", "be ALLOWED",
            "be invited", "be there",
            "exercise ANYMEMBER vote", "take {his|her|their|his or her} place", "act for WHOSEDEPUTY"),
    "LEAVES": (
        ("shall/will/may be entitled to ACT [and/or ACT] [INPLACE]", _without_leave),
        ("is/are welcome", _without_leave),
        ("may/can/will/shall/must/should [also/only] ACT [and/or ACT] [INPLACE] [FORMALITIES]",
        _without_leave),
        ("is/are {welcome|able|entitled|permitted|allowed|free|invited} to ACT [and/or ACT] [INPLACE]",
        _without_leave),
        ("attend/attends/comes/come/speaks/speak/votes/vote/acts/act [INPLACE] [AWAYTIME]", _without_leave),
        ("may/can/will/shall be sent [INPLACE] [FORMALITIES]", _ALLOWED),
        ("stands/stand in [fully] [INPLACE]", _without_leave),
    ),
    "VOTES": (
        (("has/have {full [voting] rights|a vote|the same [voting] rights [as WHOSEDEPUTY]|the MEMBERWORD "
        "vote|RIGHTS of WHOSEDEPUTY}"), _ALLOWED),
        ("carries/carry {the MEMBERWORD vote|full voting rights|a vote|the vote of the MEMBERWORD}",
        _ALLOWED),
        ("may/can [also] vote [as well] [INPLACE]", _VOTES),
        ("[also] votes/vote", _VOTES),
        ("stand/stands in fully for the MEMBERWORD {they|he|she} replace/replaces", _YES),
        ("serves/serve fully INPLACE", _YES),
    ),
    "NOVOTES": (("MUTE", lambda _: (Led("mute"),)),),
    "NEEDLEAVE": (("need/needs/requires/require {[the] [prior] {agreement|approval|consent|permission} [of "
    "the TERM]|"
                  "the TERM [prior/written] {agreement|approval|consent|permission}}"),
                  "must/should/has/have [to] [first] be QUALED [by the TERM] [BEFORE]"),
    "NEEDSLEAVE": (("NEEDLEAVE", _nothing),),
    "DOES1": ("COUNTSYES", "COUNTSNO", "ISALLOWED", "LEAVES", "VOTES", "NOVOTES", "NEEDSLEAVE"),
    "WHETHERTHERE": ("whether there is", "the presence/existence of"),
    "FRONTINTO": (("in {reckoning|calculating|determining|working out|counting|deciding} [whether there is] "
    "{the|a} [CALLED] QUORUMS"),
                  ("when {reckoning|calculating|determining|working out|counting|deciding} [whether there "
                  "is] {the|a} QUORUMS"),
                  "for the purpose/purposes of {the|a} QUORUMS", "for quorum purposes", "for the QUORUMS",
                  "in {determining|deciding} whether THEMEETING is quorate"),
    "RIGHTS": ("{every|each} right/power", "[all] the rights/powers/vote [and powers/duties]"),
    "AND1": ("and who", "but who","and", "but", "and [so] then", "but then", ", and", ", but", ", and then",
    "and if {they|he|she} do/does [so] [are/is]"),
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
    "COMING": (
        ("[WHEREAWAY [,]] [FORMALITY [,]] COMERS DOESALL [[,] AWAYTIME] [FORMALITIES]", _first),
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
        (("[a/an] alternate/substitute/deputy MEMBERWORD DOESALL in place of the MEMBERWORD who "
        "appointed/nominated him/them/her"),
         lambda pieces: claim((Comer("d"), *pieces))),
        ("COMERS [,] MUTED [,] DOESALL", claim),
        ("WHEREAWAY [,] [{ITAGAIN|ANYMEMBER}] CANSEND SEND SOMEONE [FORMALITIES] [FURTHER]",
         lambda pieces: claim((*pieces, Tells(counts=True, faintly=True)))),
        ("[WHEREAWAY [,]] [FORMALITY [,]] SENDS [[,] AWAYTIME] [FURTHER]", claim),
        ("SENDSNOT", claim),
        ("PROXIED", claim), ("MAYPROXY [FURTHER]", claim),
        ("JOINSAFAR [FURTHER]", claim),
        ("{MEETINGS|SUBJECT} may/can [also] be held [either] [{in person|face to face} or] LINKUSE [FURTHER]",
         lambda pieces: claim((Comer("@"), Tells(counts=True, faintly=True), *pieces))), ("JOINSNOT",
             claim), ("ALIKE", claim),
        ("COMERS ISFORBIDDEN [FORMALITIES]", claim),
        ("no COMERS [is/are/may/can/shall/will] [be] {ALLOWED|counted|count|counts|attend} [INTO] [INPLACE]",
         lambda pieces: _flags(pieces, counts=False)),
        ("no COMERS may/can/shall/will ACT [INPLACE]", lambda pieces: _flags(pieces, counts=False)),
        ("MUSTCOME [,] {and|since|as|because|so} COMING", lambda pieces: pieces),
        ("no COMERS", lambda pieces: _flags(pieces, counts=False)),
        ("neither COMERS nor COMERS {DOES1|will do}", _none),
        ("both COMERS DOESALL", claim),
    ),
    "MUSTCOME": (("{NOUNLESS|members} {must|have to|need to|should|are expected to} {attend|come|be there} "
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
        ("[,] COMERS [being] included/counted [,]", _both),
        (("[,] {excluding|not counting|not including|leaving out|ignoring|disregarding|without counting} "
         "{COMERS|those COMEBY} [,]"),
         lambda pieces: _flags(pieces, counts=False)),
        ("[,] COMERS not [being] included/counted [,]", lambda pieces: _flags(pieces, counts=False)),
        ("[,] COMERS [being] excluded/disregarded/ignored [,]", lambda pieces: _flags(pieces, counts=False)),
        ("[,] or DEPUTIES [,]", _both),
        ("[,] {and not|not} COMEBY [,]", lambda pieces: _flags(pieces, counts=False)),
    ),
}  # fmt: skip
