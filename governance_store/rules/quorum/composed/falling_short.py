"""When is there no quorum, or none any more? “If too few have come by then”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Moment, Number, Pieces, others, such
from governance_store.rules.quorum.grammar import Same


def _lacking(pieces: Pieces) -> Pieces:
    return (*pieces, Moment.LACKING)


def _lost(pieces: Pieces) -> Pieces:
    return (*pieces, Moment.LOST)


def _again(pieces: Pieces) -> Pieces:
    """“fewer than five”: the number that was asked for."""
    return (*others(pieces, Number), Same(such(pieces, Number)[0].value))


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "IFX": (
        "[but/and] if/where/when/whenever/should/once/while/whilst", "in the event that", "in case",
        "in cases where",
        "on any occasion when", "as soon as", "[from] the moment", "if/where/when at/for any meeting",
        "if [,] on any occasion [,]", "and if", "so long as",
    ),
    "THOSESITTING": (
        ("[other] NOUN", lambda _: ()), "people/persons/delegates/shareholders/representatives/owners/voters",
        "of them", "of the members", "of those PRESENT",
    ),
    "STILL": ("still/yet/then/even/already/all/actually/there/again",),
    "RIGHTNUMBER": ((
        "required/necessary/needed/minimum/right/stated/prescribed/requisite/specified/full/above/"
                    "proper/quorate/quorum"),),
    "AQUORUM": (
        "[a/the/that/this/such/its/any/their] [a] [RIGHTNUMBER] quorum [of THOSESITTING] [required/needed]",
        "quoracy", "[the/a] quorum requirement/requirements",
        "[the/that/this/such/a] [RIGHTNUMBER] number/numbers [of THOSESITTING] [required/needed]",
        "enough/sufficient [THOSESITTING] [for a quorum] [to make/form a quorum]", "thatmany [THOSESITTING]",
        "so many", "as many [as that]", "it", "this", "that", "this/that/the RIGHTNUMBER number",
        "the attendance required", "this/that/the threshold/minimum/level/requirement",
    ),
    "THANIT": (("than {that|this|these|those|it|thatmany|a quorum|the quorum|AQUORUM} [number] [of "
    "THOSESITTING]"),
               "than {are|is} {needed|required} [for a quorum]",
               "than {what|the number} is {needed|required}"),
    "TOOFEW": (
        "no [such/valid] quorum", "not a quorum", "not [yet] enough/sufficient [THOSESITTING] [for a quorum]",
        "too/so few [of them] [THOSESITTING] [for a quorum] [to {form|make [up]} a quorum]",
        "insufficient/inadequate [THOSESITTING|numbers]", "[an] insufficient number [of THOSESITTING]",
        "fewer/less [THOSESITTING] [THANIT]", "a smaller number [THANIT]", "not so many", "none",
        ("fewer/less than NUM [of the/its] [NOUN]", _again),
        "[any] number smaller THANIT", "not AQUORUM",
    ),
    "BYNOW": ("present/there/in/around/here", "in attendance", "in the room", "at the meeting", "at it",
              ("assembled/gathered/formed/reached/met/achieved/attained/obtained/constituted/found/made/"
              "satisfied/secured/raised/mustered/collected/complete/possible/available/fulfilled"),
              "made up", "in place", "had", "left", "forthcoming", "on hand"),
    "TURNUP": (("attend/attends/come/comes/appear/appears/arrive/arrives/assemble/assembles/gather/gathers/"
               "form/forms/exist/exists/materialise/materialises"), "turn/turns up/out", "show/shows up",
               "take/takes part"),
    "TURNEDUP": ("attended/come/appeared/arrived/assembled/gathered/formed", "turned/shown up/out",
    "been BYNOW",
                 "been {reached|met|achieved|attained|obtained|formed|found|present|assembled|secured}"),
    "HERESTILL": (
        "is/are/be/was/were [STILL] BYNOW [STILL]", "has/have [STILL] TURNEDUP [BYTHEN]",
        "[STILL] TURNUP [to/for it]",
        "can [STILL] be BYNOW", "can [STILL] TURNUP",
    ),
    "BYTHEN": ("by then/now", "by that time", "in time"),
    "NOTHERE": (
        "is/are/be/was/were [STILL] not [STILL] BYNOW", "not [STILL] be [STILL] BYNOW",
        "has/have not [STILL] TURNEDUP [BYTHEN]", "do/does/did not TURNUP", "not TURNUP", "not have TURNEDUP",
        "is/are/be [STILL] lacking/missing/absent/wanting/unavailable/short/unattainable",
        "fail/fails to TURNUP", "cannot [STILL] be BYNOW", "is not", "fails", "is never BYNOW",
    ),
    "SHORTOF": ("that {is|be} not so",),
    "WHOMEETS": (
        "THATMEETING", "the BODYNAME", "it", "they", "members", "the members", "attendance", "numbers",
        "any meeting of the BODYNAME", "a/any/the BODYNAME meeting",
    ),
    "INQUORATE": ("inquorate", "in quorate", "unquorate", "not [STILL] quorate", "without AQUORUM",
    "short of AQUORUM",
                  "short of members", "lacking AQUORUM", "not properly constituted"),
    "FALLSSHORT": (
        "is/are/be/remains/remain/proves/prove/was [STILL] INQUORATE", "[to] not be quorate",
        "lacks/lack AQUORUM", "has/have [STILL] TOOFEW [BYNOW]",
        "cannot {form|raise|reach|muster|make [up]} AQUORUM",
        "fails/fail to {form|raise|reach|muster|make [up]|achieve|obtain|attract|have} AQUORUM",
        "does/do not {form|raise|reach|muster|make [up]|achieve|obtain|attract|have} AQUORUM",
        "has/have not [yet] {formed|raised|reached|mustered|achieved|obtained|got} AQUORUM",
        "falls/fall short [of AQUORUM]", "is/are below AQUORUM", "not {form|reach|have} AQUORUM",
        "is unable to {form|raise|reach|muster} AQUORUM",
        "fails/fail for lack/want of AQUORUM",
    ),
    "SHORTFALL": (
        "there is/are/be/was [STILL] TOOFEW [BYNOW] [STILL] [BYTHEN] [either]",
        "[the] THOSESITTING {is|are} {not [sufficiently] numerous [enough]|too few|not enough}",
        "SHORTOF [BYNOW]", "TOOFEW is/are/be found to be BYNOW", "there TOOFEW [BYNOW]", "TOOFEW HERESTILL",
        "there [STILL] is/are [STILL] TOOFEW [BYNOW]",
        "[STILL] TOOFEW HERESTILL", "AQUORUM NOTHERE", "they/members/these/those NOTHERE",
        "the members NOTHERE",
        "WHOMEETS FALLSSHORT", ("[the] number/numbers/attendance/turnout [PRESENT] {is|are|be} [STILL] {too "
        "small/low|insufficient|not enough|below AQUORUM|short of AQUORUM|less THANIT|fewer THANIT}"),
        "[the] number/numbers/attendance/turnout [of THOSESITTING] [PRESENT] fall/falls short [of AQUORUM]",
        "not quorate", "inquorate",
        "there is/be not AQUORUM [BYNOW]", "there do not TURNUP AQUORUM",
        "there is/are not AQUORUM [BYNOW]",
    ),
    "WITHOUTONE": (
        "without {AQUORUM|one|them|these|those|THOSESITTING} [BYNOW]",
        "failing {AQUORUM|which|one|them|such attendance}",
        "lacking/wanting {AQUORUM|one}", "[even/still] with [STILL] TOOFEW [BYNOW]",
        ("in [the] event/case of {{AQUORUM|THATMEETING} not being {BYNOW|quorate}|THATMEETING being "
        "INQUORATE|"
        "there being TOOFEW [BYNOW]|[a] lack/absence/want of AQUORUM|TOOFEW [BYNOW]}"),
        "in default of {AQUORUM|one}",
        "in/through [the] absence of {AQUORUM|one}",
        "for/through/from/by/owing/due [to] [reason of] [the/a] lack/want/absence of {AQUORUM|one}",
        "in that/this/such/which [an] event/case/situation/circumstance", "in those/these/such circumstances",
        "otherwise", "if not", "failing a quorum", "with {AQUORUM|it} {lacking|missing|not reached|not met}",
        "no quorum , no meeting :", "if {that|this|it} happens", "short of AQUORUM",
        "after that", "AQUORUM not being BYNOW", "there being TOOFEW [BYNOW]", "AQUORUM being absent/lacking",
    ),
    "BESIDELACK": ("[,] WAITED [,]", "[,] at STARTTIME [,]"),
    "LACK": (
        ("IFX [BESIDELACK] SHORTFALL [BESIDELACK]", _lacking),
        ("[WAITED [,]] WITHOUTONE [BESIDELACK]", _lacking),
        ("UNLESSIN", _lacking),
        ("IFX MINUTES PASSES {with|without} {TOOFEW|AQUORUM|one|it} [[being/having] BYNOW]", _lacking),
        ("IFX MINUTES PASSES [,] and SHORTFALL", _lacking),
        ("{if|where|when} [,] WAITED [,] SHORTFALL [BESIDELACK]", _lacking),
        ("WAITED [,] {if|where|when|and} SHORTFALL", _lacking),
        ("MINUTES without {AQUORUM|one}", _lacking),
        ("GONEBY [,] and", _lacking),
        ("if MINUTES {bring|brings} {none|no quorum|TOOFEW}", _lacking),
        ("when MINUTES HASPASSED {without|with} {TOOFEW|AQUORUM|one}", _lacking),
    ),
    "GONEBY": ("MINUTES [OFSTART] WITHOUTTHEM", "MINUTES WITHOUTTHEM [OFSTART]"),
    "WITHOUTTHEM": (
        "without {AQUORUM|one|them|these|those|such attendance|THOSESITTING} [[being] BYNOW]",
        "with TOOFEW [BYNOW]",
    ),
    "PASSES": ("pass/passes/elapse/elapses", "go/goes by", "HASPASSED"),
    "UNLESSIN": (
        "unless/until [BESIDELACK] AQUORUM HERESTILL [BESIDELACK]",
        "unless there is/are [STILL] AQUORUM [BYNOW] [BESIDELACK]",
        "unless WHOMEETS {is|becomes} quorate [BESIDELACK]",
    ),
    "DURING": (
        "at any time/stage/point [during [the course of] {THATMEETING|it}]", "during THATMEETING",
        "in the course of [STILL] THATMEETING",
        "part way through [THATMEETING]", "partway through [THATMEETING]", "half way through",
        "in mid session", ("while/whilst {it|THATMEETING} is {going on|in progress|in session|under way|"
        "sitting|on}"), "once {it|THATMEETING} {has begun|has started|is under way|is open}",
        "after {it|THATMEETING} has {begun|started|opened}", "during it", "in the middle of THATMEETING",
        "after the start", "during [the] business/proceedings/debate", "before {it|THATMEETING} is over",
        "before the business is {finished|done|completed|concluded}",
        "in the course of the business", "before the end [of THATMEETING]",
    ),
    "LOSTALREADY": (
        "AQUORUM is/be [STILL] lost/broken", "AQUORUM no longer {be|is} BYNOW",
        "THATMEETING {has|have} {become|gone} INQUORATE",
        "{THOSESITTING|some} {walk out|go home|go|leave} and leave TOOFEW [BYNOW]",
        "AQUORUM has {been lost|gone}", "AQUORUM ceases/cease to {be present|exist|be there|be met}",
        "AQUORUM disappears/fails/vanishes/goes",
        "AQUORUM is/be no longer BYNOW", "there is/are/be no longer AQUORUM [BYNOW]",
        "there ceases/cease to be AQUORUM [BYNOW]",
        "[the] number/numbers/attendance [of THOSESITTING] [PRESENT] FALLS UNDERIT",
        "{THATMEETING|it} FALLS UNDERIT", "THATMEETING FALLS UNDERIT",
        "WHOMEETS becomes/become/goes [STILL] INQUORATE",
        "WHOMEETS ceases/cease to {be quorate|have AQUORUM}", "WHOMEETS is/are/be no longer quorate",
        "WHOMEETS no longer has/have AQUORUM", "WHOMEETS loses/lose AQUORUM", "WHOMEETS stops being quorate",
        "there is/are/be [STILL] TOOFEW {left|remaining} [BYNOW]", "TOOFEW remain/remains/stay/stays [BYNOW]",
        "TOOFEW {are|is} left [BYNOW]",
        ("[some] THOSESITTING {leaving|who leave|going|withdrawing} [early] {take|bring|reduce} WHATITIS "
        "UNDERIT"),
        "departures {take|bring|reduce} WHATITIS UNDERIT",
        ("[{enough|some|so many|too many}] THOSESITTING leave/depart/withdraw {and TOOFEWLEFT|[enough] to "
        "{break|lose|end} AQUORUM|so that"
        " LOSTALREADY|and LOSTALREADY}"),
    ),
    "TOOFEWLEFT": (("the number {left|remaining} is {too small|too low|insufficient|below AQUORUM|less "
    "THANIT}"),
                   "TOOFEW remain/stay", "TOOFEW are left", "those {left|remaining} are TOOFEW",
                   "there are TOOFEW left"),
    "FALLS": ("falls/drops/goes/sinks/dips/declines/dwindles/fall/drop/go/sink/dip", "is/are reduced",
    "has/have fallen/dropped"),
    "WHATITIS": ("it", "THATMEETING", "the number/numbers/attendance [PRESENT]", "those PRESENT"),
    "UNDERIT": ("below/under/beneath AQUORUM", "below/under/beneath {NUMAGAIN|THANITNUMBER}"),
    "NUMAGAIN": (("NUM [THOSESITTING]", _again),),
    "THANITNUMBER": ("what is needed", "the number needed/required"),
    "LOST": (
        ("IFX [[,] DURING [,]] LOSTALREADY [[,] DURING [,]]", _lost),
        ("{if|where|when|should|whenever} [,] DURING [,] SHORTFALL", _lost),
        ("{if|where|when|should|whenever} SHORTFALL [,] DURING", _lost),
        ("with/on/upon/after the loss of AQUORUM", _lost),
        ("if {it|AQUORUM} is lost", _lost),
    ),
    "THATLACKS": (
        ("{that|which} [STILL] FALLSSHORT [BESIDELACK]", _lacking),
        ("{that|which} [STILL] {does|do} not {reach|have|attain} AQUORUM [BESIDELACK]", _lacking),
        ("{that|which} has [STILL] TOOFEW [BESIDELACK]", _lacking),
        ("[STILL] INQUORATE [BESIDELACK]", _lacking),
        ("with [STILL] TOOFEW [BYNOW] [BESIDELACK]", _lacking),
        ("[STILL] lacking AQUORUM [BESIDELACK]", _lacking),
        ("{that|which} FALLS UNDERIT", _lost),
        ("{that|which} {becomes|goes} INQUORATE", _lost),
        ("{that|which} {loses AQUORUM|ceases to be quorate|is no longer quorate}", _lost),
        ("{where|at which|for which} SHORTFALL [BESIDELACK]", _lacking),
        ("{that|which} {has waited|has been waiting|waits} [for] MINUTES {without|for} {AQUORUM|NUMAGAIN}",
        _lacking),
        ("[STILL] short of AQUORUM [BESIDELACK|WAITED]", _lacking),
    ),
}  # fmt: skip
