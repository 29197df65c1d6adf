"""What is said of votes, signatures, proxies and the chair that bears on no number? “All five must sign”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "REMARK": (
        "TWOFORONE", "NOTMADEUP", "FORONEONLY","ONEVOTE", "SIGNING", "ONCEONLY", "NOTCALLEDFOR", "INTURN",
        "OFOTHERS"),
    "ONEVOTE": (
        "AUNIT VOTESWITH {one|a single|only one|but one|just one} vote [[,] HOWEVERHELD]",
        "AUNIT VOTESWITH NUM votes [,] HOWEVERHELD",
        "{there is|it is} {one|a single} vote {for|to} AUNIT [[,] HOWEVERHELD]",
        "{one|a single} {vote|unit|plot|share} , one vote",
    ),
    "AUNIT": ("{a/an/each/every/any} {NOUN|SOMEONE}", "{all|the} {NOUN|SOMEONE}"),
    "VOTESWITH": (
        "has/have/carries/carry/gets/get/casts/cast/holds/hold/gives/give/brings",
        "may/can/shall {cast|have|give}", "is/are {worth|entitled to}",
    ),
    "HOWEVERHELD": (
        "however many RESTPLAIN [{it|they} {has|have}]",
        "no matter how many RESTPLAIN [{it|they} {has|have}]",
        "{however|no matter how} many RESTPLAIN {share|own|hold|occupy|have|live in} {it|one|them}",
        "whoever {owns|holds|shares|occupies} {it|them|REST}", "whatever its {size|REST}",
        "however {large|big|small} [it is]", "whatever the number of RESTPLAIN", "regardless of RESTPLAIN",
        "irrespective of RESTPLAIN",
    ),
    "SIGNING": (
        "WHOSIGNS MUSTSIGN [also] {sign|countersign|initial} [THEPAPER]",
        ("THEPAPER {must|shall|should|has to|have to|needs to|need to|is to|are to} [also] be signed by "
        "WHOSIGNS"),
        "THEPAPER {is|are} [always/then] signed by WHOSIGNS",
        "WHOSIGNS {signs|sign} THEPAPER",
    ),
    "MUSTSIGN": ("must/shall/should/will", "has/have/needs/need/is/are to"),
    "WHOSIGNS": (
        "all [of] {them|those PRESENT|the NOUN|NOUN|the NUM [NOUN]|NUM [NOUN]|NUM of {them|the NOUN}}",
        "{every|each} {NOUN|one of them|one of the NOUN|person} [PRESENT|who {took part|sat|heard it}]",
        "each of {them|the NOUN|the NUM}", "everyone/everybody {PRESENT|who {took part|sat|was there}}",
        "[the] TERM [and [the] TERM]", "{both|both of them}", "those who {took part|sat|heard it}",
    ),
    "THEPAPER": (
        ("[the/a/any/its/each/every/their] [written/final] {report|reports|award|awards|minutes|decision|"
         "determination|judgment|judgement|certificate|accounts|order|document|documents|deed|deeds|cheque|"
         "cheques|contract|contracts|opinion|findings|ruling|verdict|it|recommendation|recommendations} [of "
         "SUBJECT]"),
    ),
    "ONCEONLY": (
        "{nobody|no one|no NOUN|no person|none} {is|are|shall be|may be|can be|will be} COUNTTWICE",
        "{nobody|no one|no NOUN|no person} {counts|may count|can count|shall count} TWICEOVER [TOWARDS]",
        "{one|anyone|anybody|a NOUN|a person|each NOUN|each person|each} {who is PRESENT|PRESENT} COUNTONCE",
        "{anyone|anybody|a NOUN|a person|each NOUN|each person|everyone} COUNTONCE [EVENTHEN]",
    ),
    "COUNTTWICE": ("counted TWICEOVER [TOWARDS]",),
    "COUNTONCE": (
        "{counts|count|is counted|is to be counted|shall be counted|may be counted} {only|but} once [only]",
        "{counts|count|is counted} once [only]", "{counts|is counted} as [only] one",
    ),
    "TWICEOVER": (
        "twice [over]", "more than once", "double",
    ),
    "EVENTHEN": (
        "[,] however many {votes|hats|posts|offices|roles} {he|she|it|they|he or she} {holds|hold|has|wears}",
        "[,] whatever {posts|offices|roles} {he|she|it|they|he or she} {holds|hold|has}",
    ),
    "NOTCALLEDFOR": (
        "[a/the/any] proxy/proxies NEEDSNOT [himself/themselves] be [a] NOUN",
        "THEATTENDER NEEDSNOT {be PRESENT|be there|come|attend|be in attendance|be at it|sit} [ITSMEETS]",
        "{the/its/their} {presence|attendance} of THEATTENDER is not {needed|required|necessary|essential}",
        "THEATTENDER {presence|attendance} is not {needed|required|necessary|essential}",
        ("THEATTENDER NEEDSNOT be {one of {them|those|these|the NUM|those PRESENT}|among {them|those "
        "PRESENT}}"),
        "THEATTENDER NEEDSNOT be [a] NOUN",
    ),
    "THEATTENDER": ("[the/a/an/its/any] TERM [and/or [the/a/an/its] TERM]",
    "[the] {clerk|secretary|auditor|bishop}"),
    "NEEDSNOT": ("need not", "{does|do} not {need to|have to}", "{is|are} not {required|obliged|bound} to"),
    "FORONEONLY": (
        ("{nobody|no one|no person|no NOUN} {may|can|shall} {be|act as|serve as} [a/the] {deputy|substitute|"
        "alternate} for more than one NOUN"),
        ("{nobody|no one|no person|no NOUN} {may|can|shall} {deputise|substitute|stand in} for more than "
        "one NOUN"),
        ("[a/any/each] {deputy|substitute|alternate} {may|can|shall} {stand in|act|deputise|sit|come} for "
         "{one NOUN only|only one NOUN|no more than one NOUN}"),
        ("[the/trained] {substitutes|deputies|alternates} {are|come|is} [drawn/chosen/taken/appointed] from "
         "{REST|the pool|a pool}"),
    ),
    "TWOFORONE": (
        ("[but] not {if|where|when} {the two|both|they} [of them] are [both/each/there/present] [as] "
        "PROXYOFONE"),
        ("[but] [they] {will not do|do not suffice|are not enough} {if|where|when} {the two|both|they} are "
        "PROXYOFONE [ORREPS]"),
        "TWOPROXIES {will not do|are not enough|do not suffice|are not a quorum}",
        "TWOPROXIES {shall|will|do|can|may} not [together] {make|form|constitute} [up] QUORUM",
    ),
    "PROXYOFONE": ("[only] [a/the] proxy/proxies {of|for} [one and] the same NOUN",),
    "ORREPS": ("or {both|the two} represent [one and] the same REST",),
    "TWOPROXIES": (
        "two PROXYOFONE",
        "two {persons|people|NOUN} who are [both/each] [there/present] [only] [as] PROXYOFONE",
    ),
    "NOTMADEUP": (
        ("[the] {strength|surplus|excess|majority|numbers|attendance} {on|of|from} one side {does|can|may|"
        "shall} not make up for {the other|REST on the other}"),
        ("neither {side|group|half|party} {can|may|shall|does} {make|makes} up for {the other|a shortfall "
        "on the other}"),
        "{a|any} {shortfall|shortage} on one side is not made {up|good} by the other [side]",
    ),
    "INTURN": (
        ("THEPRESIDER {presides|chairs} {when|if|where} {there|present} [,] {otherwise|and otherwise|or "
        "else} [the/its/a] {TERM|deputy} [does|presides]"),
        "[the] TERM , who is one of {the NUM|them} , {presides|takes the chair|chairs it|has a casting vote}",
        "a tie {goes|falls} {the way THEPRESIDER votes|with THEPRESIDER|to THEPRESIDER}",
    ),
    "OFOTHERS": (
        ("{written|emailed|posted} {comments|views|observations|submissions|apologies} [sent/given] [in] "
        "[before the "
         "meeting|beforehand|in advance] {is|are} {no|not a} substitute for {being there|attending|"
         "attendance|coming}"),
    ),
}  # fmt: skip
