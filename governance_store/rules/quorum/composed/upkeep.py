"""How does a body keep up its work: what it records, declares and reviews, who comes how often, what it pays?

It bears on no verdict: “attendance is recorded”, “members should come to half of the meetings”.
"""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "UPKEEP": (
        "REGULARS {OUGHTTO {attend|come to|be at}|attend|attends|come to|comes to} MOSTMEETINGS [WITHTIME]",
        ("[absent] REGULARS {should|must|shall|will|are to|is to} send [their/his/her] apologies "
        "[to SOMEONE] [WITHTIME]"),
        ("[any/all] {interest|interests|conflicts|conflicts of interest} {is|are|must be|shall be|should be|"
        "will be} {declared|recorded|registered|disclosed} [at the {start|beginning} of [the/each/every] "
        "meeting|WITHTIME]"),
        ("REGULARS {declare|declares|OUGHTTO {declare|disclose|register}} [any/all/their/his/her/an] "
        "{interest|interests|conflict [of interest]|conflicts [of interest]} [they may have|they have] "
        "[at the {start|beginning} of [the/each/every] meeting|WITHTIME]"),
        ("[the] minutes [WILL] {record|records|show|shows|list|lists|note|notes|name|names} "
        "{who {was|were|is} {present|there}|attendance|[the] names of those PRESENT}"),
        "attendance {is|shall be|will be|must be} {recorded|reported|noted|minuted|monitored} [in REST|REST]",
        ("[the] quorum {is|shall be|will be} {checked|confirmed|recorded|noted|verified|announced} "
        "[at the {start|beginning|outset} [of {each|every|the} meeting]] [by REST]"),
        "[the] quorum ISDONE reviewed [WITHTIME]",
        ("a [duly convened] QUORATEONE {may|can|is competent to|is able to|shall be competent to} "
        "{exercise|use} {all|any|all or any} [of] {the|its} [REST] powers [of SUBJECT|REST]"),
        "[the] SOMEONE {may|can} adjourn {a|the|any} meeting [at any time|from time to time]",
        "{a|the|any} meeting {may|can} be adjourned BYCONSENT", "meetings {may|can} be adjourned BYCONSENT",
        ("SOMEONE {fixes|sets|decides|determines|fix|set} [the/its] [own] {number|size} of [the/its] "
        "{NOUN|members|REST}"),
        "REGULARS {pay|pays|receive|receives|draw|draws} [no/a/an/the] [annual] REST",
        "no {fee|fees|payment|allowance|salary} {is|are|shall be} paid [to {NOUN|members|REST}]",
        "[all] {NOUN|members} {share|bear|carry|take} [collective/joint] responsibility for {REST|decisions}",
        "[all] {NOUN|members} {is|are} [jointly/collectively/equally] responsible for {REST|decisions}",
        "{it|SUBJECT} {acts|speaks|works} {for|on behalf of} [the] [whole] REST",
        "MEETINGONE {may|can|shall|must|will} be {called|convened|summoned} by CALLERS [WHENCALLED]",
        "[the/its] PAPERWORK ISDONE {settled|set|agreed|approved} by REST {together|jointly|between them}",
        ("a motion [{that|which} {is|has been}] {lost|defeated|rejected} {may|shall|must|can} not be "
        "{brought|put|moved|proposed|raised} again [WITHTIME|within SPAN]"),
        ("a motion [{that|which} {is|has been}] {lost|defeated|rejected} cannot be "
        "{brought|put|moved|proposed|raised} again [WITHTIME|within SPAN]"),
        "[NUM] SOMEONE {count|counts} the votes",
        "only [the] NOUN [with a vote] {vote|{may|can} {vote|propose|second|move}} [{a|the|any} motion]",
        "the [SOMEONE] [financial] year {ends|begins|starts|runs} {in|on|from} REST [to REST]",
        "there {are|is} NUM {NOUN|members} {in all|altogether|in total|all told}",
        "NUM {NOUN|members} {sit|serve} on {it|SEATHOLDERS}",
        "ITSMEETINGS {are|shall be|will be} [held] in {public|private} UNLESSSAID",
    ),
    "OFPEOPLE": (
        ("[any/all/the] [named/nominated] {deputies|substitutes|alternates} {must|should|shall|are to} be "
        "{agreed|named|nominated|notified|approved|chosen} [with|by|to] [the] SOMEONE [WITHTIME]"),
        ("[the] SOMEONE {may|can} {decide|act on|deal with|settle} urgent {matters|business} "
        "[between meetings] [and {report|reports} {them|it|on them} to the next meeting]"),
        ("{they|NOUN|the NOUN} {elect|choose|appoint|pick} [one|a chair] {of|from among|from} themselves "
        "[as chair|to preside] [WITHTIME]"),
        "[the] SOMEONE {attends|attend} to {take|write|keep} {[the] minutes|notes|a record}",
        "{anyone|anybody|everyone|the public} {may|can} {come|attend} [and {listen|watch|observe}]",
        ("those who {come|attend} to {give advice|advise|listen|watch|report|present REST} "
        "{take|have} no {part|say|vote} [in REST|in decisions]"),
        "SOMEONE {is|are} [also] [a/the] {honorary|life|associate} {member|members} [for life]",
        "[the] SOMEONE {tells|tell} [all/the/every] {NOUN|members} REST",
        ("[every/each/all] [the] {NOUN|members} is/are told/informed/notified of [the/each/every] meeting "
        "[WITHTIME]"),
        "{a|each|every|any} NOUN may/can speak [only] {once|twice|NUM times} on/to [each/every/any] REST",
        "{each|every} NOUN {signs|shall sign|must sign} [the] {attendance|REST} {book|register|sheet}",
        "{each|every} {ORG|NOUN|SOMEONE} {may|can} {change|replace} [its/his/her/their] REST [at any time]",
        "{each|every} {ORG|NOUN|SOMEONE} {pays|bears|meets} its own {costs|expenses}",
        "a/each/every NOUN {has|shall have} one vote for each/every REST",
        "SOMEONE {may|can} {overrule|review|set aside|approve|reject} [the] {SOMEONE|REST} [of SOMEONE]",
        "[the] TERM {rules|rule|decides} on points of order",
        ("PART [of] the NOUN {retire|retires|stand down|leave office|go out of office} "
        "[{each|every} {year|TIMEUNIT}|by rotation|WITHTIME]"),
        "SOMEONE {may|can|shall|must|will} fill {a|any|the} [casual] {vacancy|vacancies} [WITHTIME]",
        "[the] NOUN {number|total} NUM", "the full {BODYNAME|SOMEONE} has NUM {NOUN|members}",
        "[the] BODYNAME is [purely/only] {advisory|consultative} [only]",
        "there is a meeting {each|every} TIMEUNIT [except in/except {REST|DATED}]",
        "{meetings|the meeting|meetings of SUBJECT} {take place|takes place} {in|at} REST",
        "[the] meeting {opens|begins|ends|closes} with {prayers|a prayer|apologies|the minutes}",
        "[the] SOMEONE and [the] SOMEONE {meet|meets} [the] SOMEONE {before each meeting|WITHTIME}",
        "no NOTICE is {needed|required} [for {a|the} REST|WITHTIME]",
        ("[the] notice {must|shall|should|will} {say|state|give|tell|set out} "
        "{[the] business|what is to be {decided|discussed|done}|REST}"),
    ),
    "REGULARS": ("[all/each/every/the/its] {NOUN|members|member}", "SOMEONE", "they", "[a/an/any] NOUN"),
    "OUGHTTO": (
        "should/must/shall/will", "is/are [normally] expected/required/encouraged/asked/supposed to",
    ),
    "MOSTMEETINGS": (
        ("[at least|a minimum of] {PART|NUM|LEAST PART} [of] [the/all/its] [scheduled] meetings "
        "[{in|over|of} SPAN|SPAN]"),
        "at least NUM meeting [{in|over} SPAN|SPAN]", "a minimum of PART of [the/all/its] meetings",
    ),
    "QUORATEONE": ("quorate meeting", "meeting at which {a|the} quorum is {present|there}"),
    "BYCONSENT": (
        ("with [the] {consent|agreement|leave} of {[the/those] {NOUN|members} [PRESENT]|those PRESENT|"
        "the meeting}"),
        "by SOMEONE [at any time|from time to time]", "from time to time",
    ),
    "CALLERS": (
        "[the] SOMEONE or [by] [{any|at least}] NUM {NOUN|SOMEONE}", "any NUM {NOUN|SOMEONE}",
        "at least NUM {NOUN|SOMEONE}", "NUM or more {NOUN|SOMEONE}",
        "[the] SOMEONE , [or] [by] [the] SOMEONE or [by] [{any|at least}] NUM {NOUN|SOMEONE}",
    ),
    "UNLESSSAID": (
        ("[,] unless {SOMEONE|it|NOUN|the NOUN} {decides|decide|agrees|agree|directs|resolves|determines} "
        "otherwise"),
    ),
}  # fmt: skip
