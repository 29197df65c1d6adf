"""Is somebody reckoned in, or not? “Goes on being counted”, “is left out of the whole as well”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Pieces, Reckoned
from governance_store.rules.quorum.rule import Conflict
from governance_store.rules.quorum.totals import Asked


def _kept(pieces: Pieces) -> Pieces:
    """The number that the quorum is said to be in passing."""
    return tuple(one for one in pieces if isinstance(one, Asked))


def _counted(pieces: Pieces) -> Pieces:
    return (Reckoned(Conflict.COUNTED), *_kept(pieces))


def _not_counted(pieces: Pieces) -> Pieces:
    return (Reckoned(Conflict.NOT_COUNTED), *_kept(pieces))


def _left_out(pieces: Pieces) -> Pieces:
    return (Reckoned(Conflict.LEFT_OUT), *_kept(pieces))


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "THEQUORUM": ("[a/the/its/their/any/that] quorum [of the BODYNAME] [for THISMATTER]",
        "the/its quorum of AMOUNT",
    "quorum purposes", "the purposes of [the] quorum",
                  "the purpose of [the/a] quorum", "the number/numbers [of ONEWHOSITS] PRESENT [or voting]",
                  "the number/numbers",
                  "the count", "the reckoning", "quoracy",
                  "the number [of ONEWHOSITS] [that are/is] PRESENT [for THISMATTER]", "a quorum of AMOUNT",
                  "those PRESENT", "the ONEWHOSITS PRESENT", "quorum [for THISMATTER]",
                  "the quorum [present] [of AMOUNT] [at a/any meeting]",
                  "the {presence|existence} of {a|the} quorum", "the quorum , which is AMOUNT",
                  "purposes of the quorum",
                  "the AMOUNT {that|which|who} {make|form|constitute} [up] {a|the} quorum"),
    "TOWARDSQ": (
        "towards/toward/for/in/to/within/among/of THEQUORUM", "as [a] part of THEQUORUM", "as present",
        "as PRESENT for THEQUORUM",
        "for [the] purpose/purposes of [FINDINGIT] THEQUORUM",
        "as {taking part|participating} [in it|in MATTERAT]",
        "when/in/for FINDINGIT THEQUORUM", "when/in FINDINGIT {whether|if} ISQUORUM",
        "when it is {decided|determined|established|seen|checked} {whether|if} ISQUORUM",
        "as being PRESENT", "as one of THEQUORUM",
        "towards/toward it", "as attending", "as a member PRESENT", "as one of those PRESENT",
    ),
    "FINDINGIT": (
        "reckoning/counting/calculating/determining/establishing/deciding/fixing/computing",
        "ascertaining/checking/assessing/constituting/forming/settling", "[the] calculation/determination of",
                "working out", "making up", "arriving at", "deciding on"),
    "ISQUORUM": ("there are enough [ONEWHOSITS] [PRESENT] [FORITEM]",
    "enough [ONEWHOSITS] {are|remain} [PRESENT]", "the quorum [of AMOUNT] is {there|present|reached|met}",
    "there is [a/one] [quorum]",
    "{a|the} quorum {is|has been} {present|there|met|reached|maintained|achieved}",
                 "the meeting is quorate", "SUBJECT is quorate",
                 "the/a quorum of AMOUNT is {present|there|maintained|met}", "it is quorate",
                 "there is a quorum of AMOUNT"),
    "YETSTILL": (
        "still/nevertheless/nonetheless/also/always/even/so/therefore/then/thereby",
        "accordingly/thereafter/thereupon/simply",
    ),
    "SURELYNOT": ("not [then/therefore/thereby]", "never", "no longer", "not any longer"),
    "COUNTEDAS": (
        "counted/reckoned/included/numbered/ranked [TOWARDSQ]", "taken into account [TOWARDSQ]",
        "taken account of [TOWARDSQ]", "present TOWARDSQ",
        "[a] part of THEQUORUM",
        ("regarded/treated/considered/deemed/taken/counted/seen/viewed [as|to be] [being] {present|there|in "
        "attendance|part of THEQUORUM} [TOWARDSQ]"),
        "in THEQUORUM", "eligible to count [TOWARDSQ]", "among those counted [TOWARDSQ]",
        "regarded/treated/considered as [still] being PRESENT [TOWARDSQ]", "counted in [TOWARDSQ]",
        "of the quorum", "one of those counted [TOWARDSQ]",
        "among those {counted|who count|PRESENT} [TOWARDSQ]", "one of those PRESENT [TOWARDSQ]",
    ),
    "COUNTIN": (
        "count/counts [TOWARDSQ]", "form/forms [a] part of THEQUORUM",
        "contribute/contributes to THEQUORUM", "go/goes towards THEQUORUM",
        "help/helps [to] {make|form} [up] THEQUORUM", "make/makes up THEQUORUM",
        "make/makes up the numbers", "be COUNTEDAS", "figure/figures in THEQUORUM",
    ),
    "ALLTHESAME": ("all the same", "even so", "as before", "as usual", "like any other", "as any other",
    "like the rest", "in full", "regardless", "nonetheless",
        "as normal", "nevertheless"),
    "DOESNOT": ("do/does/shall/will/may/can/must/should/would/could not", "cannot", "is/are not to",
    "shall/must/may/will/should no longer", "no longer", "do/does no longer",
              "shall/must/may/will never", "never"),
    "DOTHIS": ("shall/will/may/can/must/should", "is/are to", "do/does", "may/shall/will/can/must YETSTILL",
    "YETSTILL"),
    "AWAYAS": ("absent/away/gone", "not PRESENT", "not being PRESENT", "having left", "not there",
    "having left [THEROOM]", "an absentee/absentees"),
    "TREATEDAS": (("treated/regarded/considered/counted/deemed/taken/reckoned {as|as if|as though|to be|to "
    "have} [he/she/they] [is/are/was/were/being]"),
                  "regarded/deemed"),
    "LEFTOUTOF": (
        "left out [OUTOFQ]", "left aside", "excluded [OUTOFQ]", "disregarded [TOWARDSQ]",
        "ignored [TOWARDSQ]", "discounted [TOWARDSQ]", "omitted [OUTOFQ]",
        "taken out OUTOFQ", "taken off THEQUORUM", "removed from THEQUORUM", "deducted [from THEQUORUM]",
        "subtracted [from THEQUORUM]", "left uncounted",
        "set aside [TOWARDSQ]", "out of THEQUORUM", "left out [TOWARDSQ]", "excluded [TOWARDSQ]",
        "struck out", "passed over [TOWARDSQ]",
        "left out of account [TOWARDSQ]", "counted out", "lost to THEQUORUM", "missing from THEQUORUM",
        "dropped from THEQUORUM",
        "ineligible to count [TOWARDSQ]",
    ),
    "OUTOFQ": ("of/from THEQUORUM", "of it", "when counting"),
    "BEFORM": ("is/are", "DOTHIS be", "has to be/have to be"),
    "BOTHWAYS": (
        "{both|two} of/from THEQUORUM and [of/from] THEWHOLE", "of/from both THEQUORUM and THEWHOLE",
        "of/from THEQUORUM as well as [out] [of/from] THEWHOLE",
        "of/from THEWHOLE as well as [out] [of/from] THEQUORUM",
        "{both|two} of/from THEWHOLE and [of/from] THEQUORUM", "of both counts",
        "of/from both [the] counts/numbers/figures",
        "both in fixing THEWHOLE and in counting those {PRESENT|who sit|who are there}",
        "both from THEQUORUM and from THEWHOLE",
    ),
    "THEWHOLE": ("the total", "the whole", "the number [of ONEWHOSITS] in office/post",
    "the number of ONEWHOSITS", "the total [number] of ONEWHOSITS", "the total number",
    "the total membership",
                 "the membership", "the base",
                 ("the number of {ONEWHOSITS|which|whom|those} of {which|whom} the {PART|share|fraction} is "
                 "taken"),
                 ("the number of ONEWHOSITS [in office] from which {it|the quorum} is {worked "
                 "out|calculated|reckoned|taken}"),
                 ("the number {of which|from which} {it|the quorum|the share|the fraction|the PARTNAME} is "
                 "{taken|reckoned|worked out|calculated}"), "the whole number [of ONEWHOSITS]",
                 "that majority/third/quarter/half", "the PARTNAME",
                 "the number on which {it|the quorum} is based", "the total of which the PARTNAME is taken"),
    "PARTNAME": ("majority/half/third/quarter/share/fraction/proportion/percentage", "two thirds",
    "three quarters"),
    "ISCOUNTED": (
        (("BEFORM [YETSTILL] {treated|regarded|reckoned|deemed|considered} as {remaining|still "
        "being|continuing to be} PRESENT"), _counted),
        ("is/are [YETSTILL] COUNTEDAS", _counted),
        ("DOTHIS [YETSTILL] COUNTIN", _counted), ("COUNTIN", _counted), ("YETSTILL COUNTIN", _counted),
        (("{continue|continues|DOTHIS continue} {to COUNTIN|to be COUNTEDAS|being COUNTEDAS|as part of "
        "THEQUORUM}"), _counted),
        ("{goes|go|DOTHIS go} on {counting|being COUNTEDAS} [TOWARDSQ]", _counted),
        (("{remain|remains|stay|stays|DOTHIS remain|DOTHIS stay} {[a] part of THEQUORUM|in "
        "THEQUORUM|COUNTEDAS}"), _counted),
        ("{keep|keeps|retain|retains|DOTHIS keep} [his/her/their/a/its] place in THEQUORUM", _counted),
        (("{is|are|DOTHIS be} [YETSTILL] {treated|regarded|reckoned|counted|deemed|taken|considered} {as "
        "if|as though} {he|she|they|he or she} {was|were|is|are|had} [still] "
         "{PRESENT|there|not left|stayed|remained}"), _counted),
        ("{has|have|is|are} not left for THEQUORUM", _counted),
        ("is/are not [for that reason|thereby|on that account] LEFTOUTOF [for that reason|on that account]",
        _counted),
        ("does/do not cease to {COUNTIN|be COUNTEDAS}", _counted),
        ("does/do not stop {counting|being COUNTEDAS} [TOWARDSQ]", _counted),
    ),
    "ISNOTCOUNTED": (
        ("is/are SURELYNOT COUNTEDAS", _not_counted), ("DOESNOT [YETSTILL] COUNTIN", _not_counted),
        ("is/are not to be COUNTEDAS", _not_counted),
        ("no longer count/counts [TOWARDSQ]", _not_counted),
        (("{stop|stops|cease|ceases|DOTHIS cease|DOTHIS stop} {counting|to count|being COUNTEDAS|to be "
        "COUNTEDAS} [TOWARDSQ]"), _not_counted),
        ("{drop|drops|fall|falls|come|comes|DOTHIS drop} {out [of THEQUORUM]|off THEQUORUM|out of it}",
        _not_counted),
        ("BEFORM [YETSTILL] LEFTOUTOF", _not_counted), ("BEFORM TREATEDAS AWAYAS [TOWARDSQ]", _not_counted),
        ("{does|do} not make up the numbers", _not_counted),
        (("count/counts neither {TOWARDSQ|for/in/towards the/a vote/voting/decision} nor "
        "{TOWARDSQ|for/in/towards the/a vote/voting/decision}"), _not_counted),
        ("{may|can|shall|will|must|do|does} neither {IDLYDO} nor {COUNTIN}", _not_counted),
        ("neither IDLYDO nor COUNTIN", _not_counted), ("is/are neither IDLYBE nor COUNTEDAS", _not_counted),
        ("is/are neither COUNTEDAS [FORITEM] nor {of|part of} the whole", _left_out),
        ("is/are neither COUNTEDAS nor IDLYBE", _not_counted),
        ("{may|can|shall|will|must|do|does} neither {COUNTIN} nor {IDLYDO}", _not_counted),
        ("DOESNOT IDLYDO [,] or/nor COUNTIN", _not_counted), ("DOESNOT IDLYDO [,] {or|nor} be COUNTEDAS [,]",
        _not_counted), ("DOESNOT [,] COUNTIN [,] or/nor IDLYDO", _not_counted),
        ("{has|have|plays|play|forms|form} no part in THEQUORUM", _not_counted),
        ("count/counts for nothing", _not_counted),
        ("form/forms no part of THEQUORUM", _not_counted), ("is/are no part of THEQUORUM", _not_counted),
    ),
    "ISLEFTOUT": (
        ("count/counts neither {towards|in|for} THEWHOLE nor TOWARDSQ", _left_out),
        ("count/counts neither TOWARDSQ nor {towards|in|for} THEWHOLE", _left_out),
        ("{is|are} counted neither {towards|in|for} THEWHOLE nor TOWARDSQ", _left_out),
        ("BEFORM {left out|taken out|excluded|omitted|removed|deducted|disregarded} BOTHWAYS", _left_out),
        ("BEFORM {left out|excluded|omitted|disregarded} [,] BOTHWAYS", _left_out),
        (("count/counts neither as present nor as {one of the ONEWHOSITS|part of THEWHOLE} [of {which|whom} "
        "the "
        "PARTNAME is taken]"), _left_out),
        (("BEFORM {treated|regarded|reckoned|counted} {as though|as if} {he|she|they|he or she} "
        "{was|were|is|are} {not|no} [a] ONEWHOSITS"), _left_out),
        ("BEFORM {treated|regarded|counted} as {not being|no} [a] ONEWHOSITS", _left_out),
        ("is/are neither COUNTEDAS [FORITEM] nor {of|part of} the whole", _left_out),
        ("is/are neither COUNTEDAS nor {included in|counted in|part of} THEWHOLE", _left_out),
        ("is/are counted neither TOWARDSQ nor in THEWHOLE", _left_out),
        (("is/are not counted [,] {either|whether} {as PRESENT|among those PRESENT|in THEQUORUM} or {as one "
        "of the ONEWHOSITS|in THEWHOLE|as part of THEWHOLE} [of which/whom the PARTNAME is taken]"),
        _left_out),
    ),
    "IDLYDO": ("vote [PARTIN]", "take [any/a/no] part [PARTIN]", "participate [PARTIN]", "speak [PARTIN]",
    "be present [PARTIN]", "vote or {speak|take part} [PARTIN]",
               "{take part|speak|participate} [in it] or vote [PARTIN]", "vote/votes [PARTIN]", "stay",
               "attend"),
    "IDLYBE": ("entitled to vote [PARTIN]", "allowed to vote [PARTIN]", "voting", "heard"),
    "IDLEVERB": (
        "has/have ANINTEREST",
        "{may|can|shall|will|must|do|does} not IDLYDO", "cannot IDLYDO", "has/have no vote [PARTIN]",
        "take/takes no part [PARTIN]", "has/have no part in MATTERAT", "MUST WITHDRAW",
        "WITHDRAW", "MUST GOOUT [THEROOM] [for THISMATTER]", "GOOUT THEROOM [for/during MATTERAT]",
        "[MUST] GOOUT [from] THEROOM [for THISMATTER]", "has/have to GOOUT THEROOM",
        "shall/must/should DECLAREIT it/them/that [to the meeting/chair]",
        "shall/must/should DECLAREIT the interest", "shall/must take no part [PARTIN]",
        "may/can {speak|stay|attend|be present|remain|take part [PARTIN]} [but not vote]",
        "is/are not entitled to vote [PARTIN]",
        "shall/must/may/will refrain from voting",
        "shall/must/should abstain [from voting] [and be recorded as abstaining]", "GOOUT",
        "step/steps/stepping out [of THEROOM] [for THISMATTER]", "MUST be recorded as abstaining",
        "may stay", "does/do not vote", "must stand/step back from MATTERAT", "shall/must/may leave",
        "shall/must not be present",
    ),
    "ANDALSO": ("[,] and [so/then/therefore]", "[,] but", "[,] nor", ",", "[,] though", "[,] although",
    "[,] while", "[,] yet", "[,] so", "[,] and [they/he/she]", "[,] but [they/he/she]",
             "[,] though/although/so/and they/he/she", "[,] and he or she", "nor"),
    "RECKON": (
        "ISCOUNTED", "ISNOTCOUNTED", "ISLEFTOUT",
        (("THEQUORUM {is|are|shall be} {reckoned|worked out|counted|calculated|determined|taken} "
        "{without|excluding|leaving out} {them|him|her|him or her|THATONE}"), _not_counted),
        ("THEQUORUM {is|are|shall be|will be} {unaffected|not affected|undisturbed|not thereby affected}",
        _counted),
    ),
    "RECKONING": ("[,] [FORTHEITEM ,] [nevertheless [,]] RECKON [ALLTHESAME] [FORTHEITEM]",
    "[,] [FORTHEITEM ,] RECKON [ALLTHESAME] [FORTHEITEM] IDLETAIL",
        "[,] IDLEVERB [FORTHEITEM] ANDALSO [FORTHEITEM [,]] RECKONING"),
    "IDLETAIL": ("ANDALSO IDLEVERB [FORTHEITEM] [IDLETAIL]",
    "[,] nor {may|can|shall|do|does|will|is|are} {they|he|she|he or she} {IDLYDO|IDLYBE}",
    ", nor {vote|votes|voting} [on MATTERAT]"),
    "FORTHEITEM": ("FORITEM", "FORITEM [,] FORITEM"),
    "FORITEM": (
        "for/on/in/during THISMATTER",
        "when/while/whenever KNOWNTHING is/are [being] {voted on|decided|discussed|considered|taken|put}",
        ("for as long as KNOWNTHING {lasts|is [being] [under] "
        "{considered|discussed|consideration|discussion|debated}}"),
        ("when/while/whenever/whilst/where/until/once {it|THISMATTER|a vote|the vote} {is|are|comes|has "
        "been} [being] {taken|considered|discussed|decided|made|reviewed|dealt with|debated|voted "
        "on|up|over|under consideration|under discussion}"),
        "in relation to THISMATTER", "in respect of THISMATTER", "as regards THISMATTER",
        "during/for {consideration|discussion} of THISMATTER", "for the duration of THISMATTER",
        "while/whilst {voting|deciding|discussing} [on] THISMATTER",
        "while/when/whilst {it|THISMATTER} is before {it|SUBJECT|the meeting}", "for the time being",
        "at that point", "on the question", "for the purpose of THISMATTER",
        "for [the purpose of] that part of the meeting", "for the rest of KNOWNTHING", "as to THISMATTER",
        "when KNOWNTHING comes up",
        "for {the discussion|consideration} [of THISMATTER]", "in {both|either} respects/respect", "at all",
    ),
}  # fmt: skip
