"""In which words is somebody said to count, or not? “Are treated as present”, “are left out”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import Formal, Led, Pieces, Tells, others


def _tells(*, counts: bool, faintly: bool = False) -> Action:
    return lambda pieces: (*others(pieces, Formal), Tells(counts, faintly))


_YES: Final = _tells(counts=True)
_NO: Final = _tells(counts=False)
_ALLOWED: Final = _tells(counts=True, faintly=True)


def _votes(pieces: Pieces) -> Pieces:
    return (*pieces, Led("vote"), Tells(counts=True, faintly=True))


def _mute(_pieces: Pieces) -> Pieces:
    return (Led("mute"),)


def _without_leave(pieces: Pieces) -> Pieces:
    return others(pieces, Formal)


def _nothing(_pieces: Pieces) -> Pieces:
    return ()


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "COUNTING1": ("make/makes AMEETING quorate", "be/is/are taken into account","count/counts",
    "be/is/are counted", "be/is/are included", "be/is/are reckoned",
                  "form/forms part of the QUORUMS", "be/is/are part of the QUORUMS", "HELPUP the QUORUMS",
                  "make/makes up the QUORUMS", "make/makes [up] a quorum", "go towards the QUORUMS",
                  "contribute/contributes"),
    "HELPUP": ("help/helps [to/towards] {make|form|making} [up]", "help/helps [to] complete", "add/adds to"),
    "INTO": (
        "towards/in/for/to {it|the [SUMMONED] QUORUMS}", "towards/for/in a quorum", "towards quoracy/quorum",
        "for quoracy", "in the reckoning", "in {reckoning|calculating|determining|working out} the QUORUMS",
        "for quorum purposes", "for [all] purposes of {the quorum|quoracy|quorum}",
        ("for the purpose/purposes of {the quorum|quoracy|quorum|a quorum|determining whether AMEETING is "
        "quorate|"
        "determining the QUORUMS|calculating the QUORUMS}"),
        ("when {working out|deciding|determining|calculating|checking|reckoning|counting} "
        "{whether AMEETING is quorate|[WHETHERTHERE] [the/a] QUORUMS}"),
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
    "SUMMONED": ("required/necessary/needed/requisite/said",),
    "AMEETING": ("the/a/any meeting", "SUBJECT"),
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
        ("{is/are} [ADVERBS] equally good", _YES), ("is/are as good as one {in the room|there|present}",
        _YES),
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
    "possible", "fine"),
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
            "sit in", "stand in", "substitute", "take part [in [the/its] discussion/discussions/debate]",
            "join [in] [the/its] discussion/discussions/debate", "join in", "take ANYMEMBER place",
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
        ("has/have the same {standing|status|rights} [as WHOSEDEPUTY]", _ALLOWED),
        (("has/have {full [voting] rights|a vote|the same [voting] rights [as WHOSEDEPUTY]|the MEMBERWORD "
        "vote|RIGHTS of WHOSEDEPUTY}"), _ALLOWED),
        ("carries/carry {the MEMBERWORD vote|full voting rights|a vote|the vote of the MEMBERWORD}",
        _ALLOWED),
        ("may/can [also] vote [as well] [INPLACE]", _votes),
        ("[also] votes/vote", _votes),
        ("stand/stands in fully for the MEMBERWORD {they|he|she} replace/replaces", _YES),
        ("serves/serve fully INPLACE", _YES),
    ),
    "NOVOTES": (("MUTE", _mute),),
    "NEEDLEAVE": (("need/needs/requires/require {[the] [prior] {agreement|approval|consent|permission} [of "
    "the TERM]|"
                  "the TERM [prior/written] {agreement|approval|consent|permission}}"),
                  "must/should/has/have [to] [first] be QUALED [by the TERM] [BEFORE]"),
    "NEEDSLEAVE": (("NEEDLEAVE", _nothing),),
    "DOES1": ("COUNTSYES", "COUNTSNO", "ISALLOWED", "LEAVES", "VOTES", "NOVOTES", "NEEDSLEAVE"),
    "WHETHERTHERE": ("whether there is", "the presence/existence of"),
    "FRONTINTO": (("in {reckoning|calculating|determining|working out|counting|deciding} [WHETHERTHERE] "
    "{the|a} [SUMMONED] QUORUMS"),
                  ("when {reckoning|calculating|determining|working out|counting|deciding} [whether there "
                  "is] {the|a} QUORUMS"),
                  "for the purpose/purposes of {the|a} QUORUMS", "for quorum purposes", "for the QUORUMS",
                  "in {determining|deciding} whether AMEETING is quorate"),
    "RIGHTS": ("{every|each} right/power", "[all] the rights/powers/vote [and powers/duties]"),
    "AND1": ("and who", "but who","and", "but", "and [so] then", "but then", ", and", ", but", ", and then",
    "and if {they|he|she} do/does [so] [are/is]", ";"),
}  # fmt: skip
