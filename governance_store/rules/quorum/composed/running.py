"""How are meetings called, held, prepared and minuted, and what is a body for? It bears on no verdict."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "RUNNING": (
        ("OFFICER {keeps|keep|takes|makes} {a|the} {record|list|note|register} of {who {attends|comes|is "
        "there|was there}|attendance}"),
        "[the/a] quorum {is|must be|shall be|will be} CHECKED",
        "{it|SUBJECT} {acts|act} {on behalf of|for} [the] RESTPLAIN",
        ("{it|SUBJECT} has {no|only} [executive/delegated/advisory/spending] {powers|power|authority} [of "
        "its own]"),
        "[all] {members|NOUN} [must/should/shall] declare [any/their/all] INTERESTNAMES [DECLAREDWHEN]",
        "OFFICER attends [ITSMEETS] {and|to} {take|takes|keep|keeps} [the] {minutes|notes|record}",
        "GATHERER MEETS [at least] OFTEN [ANDCALLED]",
        "[at least|not less than|no fewer than] OFTEN [,] GATHERER MEETS [[,] at the [very] least]",
        "[ITSMEETINGS] HELD [at least|not less than|no fewer than] OFTEN",
        "[the/its] {chair|chairman|secretary|clerk|mayor|SOMEONE} CALLS MEETINGONE [WHENCALLED]",
        ("MEETINGONE {must|may|shall|can|will|is to} be {called|convened|summoned|held} [by [the] SOMEONE] "
        "[WHENCALLED]"),
        ("[any] NUM {NOUN|SOMEONE} {may|can} {call|requisition|ask for|request|summon} MEETINGONE [in "
        "writing]"),
        ("ITSMEETINGS {are|is|shall be|will be} [held|normally|usually] {open to the public|in "
        "public|private|in private|public|closed to the public|recorded|streamed|held in public|held in "
        "private}"),
        "ITSMEETINGS {may|can} be held in private [WITHTIME]",
        "[the/its] PAPERWORK ISDONE PAPERSENT [WITHTIME]",
        "[the/its] PAPERWORK go/goes/come/comes out [to REST] [WITHTIME]",
        "NOTICE {must|shall|will|may|is to|should} be {given|sent|issued|published} [WITHTIME]",
        "NOTICE {is|are} {given|sent|issued|published|required|needed} [WITHTIME]",
        "the notice {states|shall state|gives|must state|says|sets out} REST",
        "SOMEONE [WILL] {give|gives|send|sends|issue|issues} NOTICE [WITHTIME]",
        "OFFICER [WILL] DUTY [WITHTIME]",
        "OFFICER [WILL] DUTY [WITHTIME] and DUTY [WITHTIME]",
        "OFFICER {is|are|shall be|will be} {responsible|accountable} {for|to} REST",
        ("CHECKER [WILL] CHECK [at the {start|outset|beginning}|first] [{that|whether|if}] QUORATENESS [at "
        "the start|first]"),
        "[a/the] {register|record} of attendance {is|shall be|will be} {kept|taken|maintained} [by REST]",
        ("{the|[a/the] record of [the]} names of [the|those] [NOUN] PRESENT ISDONE "
        "{recorded|minuted|taken|kept|entered} [in REST]"),
        ("OFFICER [WILL] {record|records|note|notes|minute|minutes|take|takes|write|writes|list|lists} "
        "[down] [in REST] [the] {names of|attendance of|names} [all] [the] {those|NOUN} [who are] PRESENT "
        "[in REST]"),
        ("[its/the] meetings {last|lasts|run|runs|may last|shall last|end|ends} [no more than|at most|up "
        "to|about|for] NUM hours/hour"),
        "ITSMEETINGS {begin|begins|start|starts|end|ends} at REST [REST]",
        ("{unfinished|any unfinished|outstanding} business {is|shall be|will be} {carried over|held "
        "over|taken|put off} {to|at} the next meeting"),
        "[draft] PAPERWORK {go|goes|are|is} {to|sent to|open to} [all/the/every] {NOUN|REST} [WITHTIME]",
        ("SOMEONE {writes|write|notes|note|records|record} {up|down} what {was|is|has been} "
        "{decided|agreed|said|done}"),
        "{ITSMEETINGS|it|they} {is|are} {secret|private|public|confidential|informal}",
        "{it|they|SUBJECT} {meets|meet|sits|sit} in {public|private|open session|closed session|REST}",
        ("[the/its] SOMEONE {fixes|fix|sets|set|chooses|choose} {the|a|its} {date|dates|time|place|agenda} "
        "[of/for/and] [the/each/every] REST"),
        "[the/its] SOMEONE {calls|takes} the roll [at the start]",
        ("[the] PAPERWORK {must|shall|should|may} be "
        "{approved|signed|agreed|confirmed|sent|circulated|published} [at the {next|following} "
        "meeting|WITHTIME]"),
        "the TERM stands in {when|if|where} the TERM {is|cannot} {away|absent|not there|attend|ill}",
        "[the/a] SOMEONE {keeps|keep|maintains|holds} [a/the] register of [members] interests",
        ("[any] {PART|LEAST PART} of [the] {NOUN|SOMEONE} {may|can} {call|demand|requisition|ask "
        "for|request} MEETINGONE"),
        "business not on the agenda {is|shall be|may be|will be} {not taken|left over|refused}",
        "MAYDO",
        "[its/the] REMIT {is|are|covers|cover|includes|include|extends to|is to|are to} WITHTIME",
        ("[its/the] REMIT ISDONE {set|listed|described|defined|laid} [out|down] {in|by} {REST|DATED|REST "
        "DATED}"),
        ("[the/its] SOMEONE [WILL] CHECK [at the {start|outset|beginning} of {the|each|every} meeting] "
        "{whether|that} {it|the meeting|each meeting} is quorate"),
        "[the/its] SOMEONE [WILL] record/records/note/notes [the] attendance [at each/every/the meeting]",
        "PRESIDES",
        "PRESIDES , and PRESIDESELSE",
        "PRESIDES ; PRESIDESELSE",
        "PRESIDESELSE",
        ("{members|NOUN} {are|is} {expected|encouraged|urged|asked|supposed} to {come to|attend} "
        "[all/every/each/most/its] {meeting|meetings} [as often as they can]"),
        ("{members|NOUN} {are|is} {expected|encouraged|urged|asked} to make every effort to {come|attend} "
        "[every meeting|meetings|all meetings|each meeting]"),
        ("{members|NOUN} should {try|make every effort|aim} to {come to|attend|come} "
        "[all/every/each/most/its] [meeting|meetings]"),
        ("{a NOUN|NOUN|anyone|those|anybody} who cannot {come|attend|be there} {should|must|shall|will|is "
        "asked to|are asked to} {send [their] apologies|{tell|inform|let|notify|send word to|send "
        "apologies to|write to} [the] "
        "SOMEONE [know]} [WITHTIME]"),
        ("apologies {are|should be|must be|shall be|are to be|will be|go} [sent|given|made] to SOMEONE "
        "[WITHTIME]"),
        ("no {NOUN|SOMEONE} {may|shall|can|must} leave {REST|the room} without {leave|permission|REST} "
        "[when/if/where {that|it|this} would {lose|break|end} the quorum]"),
        "OFFICER [WILL] {report|reports} [its REST] to REST [WITHTIME]",
        "[the] RULEWORD ISDONE reviewed/amended/updated/revised [WITHTIME]",
        "SUBJECT [WILL] {review|reviews} REST [WITHTIME]",
        "[the] {proceedings|discussions|papers} {are|is} confidential",
        "INERT",
        "it is {served|supported|serviced|advised} by RESTPLAIN",
        "expenses ISDONE {paid|met|refunded|claimed} [by REST] [WITHTIME]",
    ),
    "CHECKED": (
        ("{checked|confirmed|noted|recorded|established|announced} [WHERECHECKED] [and {noted|recorded} "
        "[WHERECHECKED]]"),
    ),
    "WHERECHECKED": ("at the {start|outset|beginning} [of {the|each|every} meeting]", "in the minutes",
    "first"),
    "INTERESTNAMES": ("interests", "conflicts [of interest]", "an interest", "a conflict [of interest]"),
    "DECLAREDWHEN": ("at the {start|outset|beginning} [of {the|each|every} meeting]", "as they arise",
    "in writing",
        "before {the|each|every} item", "when asked"),
    "GATHERER": ("SOMEONE", "it", "they", "NOUN"),
    "MEETS": (("[WILL] [normally/usually/ordinarily/generally] "
    "{meet|meets|sit|sits|gather|gathers|convene|convenes}"),
    "[WILL] {hold|holds} [its] [ordinary] meetings"),
    "OFTEN": ("HOWOFTEN [, [and] OFTEN]",),
    "HOWOFTEN": (
        "monthly/weekly/quarterly/annually/fortnightly/yearly/regularly [throughout the year]",
        "once/twice [in] SPAN", "once/twice [or NUM times] SPAN",
        "NUM times [in] SPAN", "NUM [meetings] [in] SPAN", "SPAN",
        "{as|when|whenever|if} {often as|necessary|required|needed} [necessary|required|needed]",
        "on the [first/second/third/last] REST [of {each|every} TIMEUNIT]", "at REST", "on REST",
        "as often as {is necessary|it needs to|its business requires|needed}",
        "when/whenever [the] SOMEONE call/calls it",
        "before/after REST", "twice yearly", "in DATED",
        "with one meeting each TIMEUNIT",
    ),
    "ANDCALLED": (("[,] and {more often|at other times|otherwise} [if/when/where/as] "
    "[needed|required|necessary|the chair wishes]"), "[,] or more often"),
    "ITSMEETINGS": (
        ("[the/its/ordinary/regular/all] [ordinary/regular/general/council/board/committee/formal] meetings "
        "[of SUBJECT]"), "the [annual] [general] meeting",
        "there are/is NUM meetings", "[its/the] sessions",
    ),
    "HELD": ("[are|is|shall be|will be] held/scheduled/arranged", "take/takes place", "happen/happens",
    "there are/is NUM meetings", "WILL be held", "WILL take place"),
    "CALLS": (("[may/can/shall/will/must] [also/only] "
    "call/calls/convene/convenes/summon/summons/arrange/arranges"),),
    "MEETINGONE": (("a/an/any/the [extra/special/emergency/additional/further/urgent/extraordinary] "
    "[general] meeting/meetings [of REST]"), "extra/special/emergency/additional meetings", "meetings",
    "one"),
    "WHENCALLED": (
        "at any [other] time", "at short notice", "{if|when|where|whenever} {needed|necessary|required}",
        "when/whenever/if {he|she|they|it} {thinks|think|see|sees} fit",
        ("{if|when|where|whenever} [at least] {NUM|PART of} [the] {NOUN|them|SOMEONE|of them} "
        "{ask|asks|request|demand|require|so ask|so request|wish|want} [for] [it|one|this] [in writing]"),
        ("{on|at} [the] {request|requisition|demand} of [at least] {NUM|PART of [the]} {NOUN|SOMEONE} [in "
        "writing]"), "on/with/at {NUM|a|an} TIMEUNIT notice", "{on|at|with} SPAN notice",
        "{on|at|with} NUM hours notice",
        ("{if|when|whenever} [the] SOMEONE {ask|asks|wish|wishes|think|thinks} [for it|fit|it necessary|it "
        "right]"),
    ),
    "PAPERWORK": (
        ("[draft] "
        "minutes/agenda/agendas/papers/paper/reports/documents/dates/date/calendar/time/venue/timetable "
        "[and PAPERWORK]"), "minutes of [each/every/the/its/all] [SOMEONE] meeting/meetings [of REST]",
        "[the] dates for SPAN", "[the] dates for the REST",
        ("[the] {date|time|dates|agenda|papers|place} {of|for|and} [the/a/its/each/every] "
        "{meeting|meetings|place|REST} [of meetings]"),
    ),
    "PAPERSENT": (
        ("{sent|circulated|issued|taken|kept|published|fixed|set|agreed|signed|approved|prepared|written|"
         "drawn|distributed|available|made|recorded|settled|announced|drafted|stored|posted} [out|up|"
         "down|public|available]"),
    ),
    "NOTICE": (
        "[written/due/proper/reasonable/public] notice [of [a/the/each/every/any] meeting/meetings]",
        ("[at least|not less than] {SPAN|NUM TIMEUNIT} [written] notice [of [a/the/each/every/any] "
        "meeting/meetings]"),
        "notice of [at least|not less than] {SPAN|NUM TIMEUNIT}", "the notice",
    ),
    "OFFICER": ("SOMEONE", "they/it/he/she", "[the] TERM"),
    "DUTY": (
        "{keep|keeps} {order|time|PAPERWORK|[the/a/its] REST}",
        ("{take|takes|write|writes|prepare|prepares|circulate|circulates|send|sends|issue|issues|sign|"
         "signs|approve|approves|publish|publishes|draft|drafts|set|sets|agree|agrees|draw|draws} [out|"
         "up] [the/its/a] PAPERWORK"),
        "{report|reports} to RESTPLAIN",
        ("{advise|advises|supports|support|oversees|oversee|monitor|monitors|review|reviews|scrutinises|"
         "assists|assist|guide|guides|services|service} RESTPLAIN"),
        "{make|makes} {recommendations|reports|a report} {to|on} REST",
        "{answer|answers|is accountable|are accountable} to REST",
        "{publish|publishes|prepare|prepares|submit|submits|present|presents} {a|an|its|the} RESTPLAIN",
        "provide/provides {REST}", "look/looks after REST", "{work|works} under/for/with REST",
        "manage/manages REST", "run/runs REST", "deal/deals with REST", "consider/considers REST",
        "hear/hears {appeals|complaints|cases|evidence|representations} [{about|against|from|on} REST]",
        "have/has oversight of REST",
    ),
    "CHECKER": ("[the] TERM", "SOMEONE"),
    "CHECK": ("check/checks", "confirm/confirms", "establish/establishes", "make/makes sure",
    "ensure/ensures", "record/records", "declare/declares", "announce/announces", "see/sees [to it]",
    "satisfy/satisfies {himself|themselves|herself}", "note/notes", "verify/verifies"),
    "QUORATENESS": ("[the/a/each/every] {meeting|committee|board} {is|was} {quorate|quorate or not}",
    "there is [still] a quorum", "a quorum {is|was} {present|there}", "that there is a quorum"),
    "MAYDO": (
        "SUBJECT [WILL] POWER REST",
        "SUBJECT {has|have} {power|powers|authority|the power|the authority} to POWER REST",
        "SUBJECT [WILL] POWER PANELS [of NUM [or more] [NOUN]] [to REST] [for REST]",
        "SUBJECT {is|are} {authorised|empowered|entitled} [by REST] to POWER REST",
        ("SUBJECT {may|can|shall} {regulate|arrange|settle|govern|decide on|make rules for|fix} its own "
        "{procedure|proceedings|business|ways of working} [in other respects|otherwise]"),
        ("subject to {this|these rules|that|REST} [,] SUBJECT {may|can|shall} "
        "{regulate|arrange|settle|govern} its [own] {procedure|proceedings|business}"),
    ),
    "POWER": ("set/sets up", "establish/establishes", "create/creates", "delegate", "obtain", "take",
    "seek", "spend", "borrow", "commission", "buy", "employ", "form", "instruct",
    "make rules/regulations/arrangements", "publish", "recommend", "invite", "consult", "hand REST",
    "pass REST"),
    "PANELS": ("sub/working committees/groups/parties", "working parties/groups",
    "panels/subcommittees/committees", "a working party/group", "a sub committee"),
    "REMIT": ("remit", "purpose/purposes",
    "[main] duty/duties/functions/task/tasks/role/job/work/aim/aims/objects/responsibilities/powers"),
    "PRESIDES": (
        ("[the] TERM {presides|shall preside|will preside|takes the chair|is to preside|chairs {the "
        "meeting|meetings|the meetings|it}|leads {the meeting|meetings}} [at/over/in {meetings|the "
        "meeting|SUBJECT|its meetings|it}] [and BREAKS]"),
        "ITSMEETINGS {are|shall be|will be} {chaired|led|presided over} by the TERM",
    ),
    "PRESIDESELSE": (
        "AWAYTHEN [,] {the|a|its|another|one of the [other/remaining]} {TERM|NOUN} DOESPRESIDE [instead]",
        "AWAYTHEN [,] {the|a|its|another} {TERM|NOUN} DOESPRESIDE FORTHATITEM",
        "{the/that meeting|ITSMEETINGS} {is|are|shall be|will be} CHAIREDBY AWAYTHEN",
        "AWAYTHEN [,] {the/that meeting|ITSMEETINGS} {is|are|shall be|will be} CHAIREDBY",
        ("AWAYTHEN [,] [the] {NOUN PRESENT|those PRESENT|NOUN|meeting|those who are there|members present} "
        "{pick|choose|elect|appoint|choose|shall elect|shall choose|may elect|shall "
        "appoint|picks|chooses|elects} {one of themselves|one of their number|one of them|a chair|another "
        "[NOUN]|somebody|a chairman|one of those PRESENT} [to preside|to take the chair|to chair the "
        "meeting|as chair|from REST|from {those PRESENT|their number|themselves}]"),
        "{[the] TERM|a TERM|another {NOUN|TERM}} DOESPRESIDE [instead] AWAYTHEN",
    ),
    "CHAIREDBY": ("{chaired|led|presided over} by {the|a|another|one of the [other/remaining]} {TERM|NOUN}",),
    "DOESPRESIDE": (
        "does so", "presides", "does", "acts", "takes over", "chairs [CHAIREDONE]", "takes the chair",
        "shall/will/may/must preside [at CHAIREDONE]", "shall/will/may/must take the chair",
        "shall/will/may/must chair [CHAIREDONE]", "acts as chair", "shall/will/may/must act as chair",
    ),
    "CHAIREDONE": ("the/that/any/each/its meeting", "that/the item", "[the/its/any] meetings"),
    "ONCASEOFCHAIR": (
        "should {the|a} TERM {declare|have} {a|an} {conflict|interest|conflict of interest}",
        "{if|when|where|whenever} {the|a} TERM declares {a|an} {conflict|interest|conflict of interest}",
        "{if|when|where|whenever} {the|a} TERM HASINT",
        "{if|when|where|whenever} {the|a} TERM {must|has to|is to} {withdraw|leave|step out} [BECAUSEINT]",
    ),
    "FORTHATITEM": (
        "for it", "FORITEM", "while KNOWNTHING is [being] {considered|discussed|decided|dealt with|taken}",
    ),
    "AWAYTHEN": (
        "ONCASEOFCHAIR",
        "in {the TERM|his|her|their|the chair|that persons} absence",
        "in the absence of {the TERM|both|the chair}",
        ("{if|when|where|whenever|should} {the TERM|he|she|they|both|neither} {is|are|be} {absent|away|not "
        "there|not present|there|unable to attend}"),
        ("{if|when|where} neither {the TERM nor [the/its] TERM|of them|is} {is|are} "
        "{there|present|available}"), "failing {him|her|them|the TERM}",
        "{if|when|where} neither [of them] is {present|there|available}",
        "if the TERM cannot {attend|come|be there}",
    ),
}  # fmt: skip
