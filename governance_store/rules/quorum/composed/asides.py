"""What does a sentence say besides that bears on no verdict? “Members are appointed by the Minister”.

An aside is told by its verb, and by what it is about; whatever else it says is read over only as far as no
word of it could bear on a quorum (see `harmless`).
"""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Noted, Number, Pieces, Remaining, such


def noted(pieces: Pieces) -> Pieces:
    """That it bears on no verdict."""
    return (Noted(), *such(pieces, Remaining))


def _year(pieces: Pieces) -> Pieces | None:
    """“2019”: so many are no people."""
    return () if _YEARS[0] < such(pieces, Number)[0].value < _YEARS[1] else None


_YEARS: Final = (1500, 2200)

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "ASIDE": (
        ("SEATING", noted), ("VOTINGS", noted), ("RUNNING", noted), ("VISITING", noted), ("DEFINING", noted),
        ("BELONGING", noted), ("ELSEWHERE", noted), ("ELIGIBLE", noted),
        ("UPKEEP", noted), ("OFPEOPLE", noted), ("OFTHINGS", noted),
        ("BELONGING", noted), ("REMARK", noted),
        ("PAST", noted), ("ALSOSO", noted), ("FUTILE", noted),
    ),
    "ASIDES": (
        "ASIDE",
        ("ASIDE AFTERASIDE ASIDE", noted),
        ("ASIDE AFTERASIDE ASIDE AFTERASIDE ASIDE", noted),
        ("ASIDEFRONT [,] ASIDE", noted),
    ),
    "AFTERASIDE": ("[,] and/but", ",", ";", "[,] and/but [,] also", "[,] though", "[,] save/except that"),
    "ASIDEFRONT": (
        "in addition", "also", "for information", "as a rule", "normally", "usually", "for reference",
        "to be clear", "for the record",
    ),
    "SPAN": (
        "[each/every] NUM TIMEUNIT", "a/an/one/each/every/any/per TIMEUNIT", "NUM [or more] TIMEUNIT",
        "at least NUM TIMEUNIT", "up to NUM TIMEUNIT", "every other TIMEUNIT",
        "the start/end/beginning of {the|each|every} TIMEUNIT",
    ),
    "TIMEUNIT": (
        ("[clear/working/calendar/full/financial/municipal/academic/school/further/consecutive] "
        "day/days/week/weeks/month/months/year/years/quarter/term/terms/time/times"),
    ),
    "WITHTIME": (
        "REST", "[REST] TIMED [REST]", "[REST] TIMED [REST] TIMED",
    ),
    "TIMED": (
        ("{for|of|in|within|after|before|during|not less than|no later than|at least|to} [a/an/the] "
        "[term/terms/period/periods] [of] [[not] {less|more} than|at least|up to|at most|a maximum of] SPAN"),
        "SPAN {ahead|in advance|before|beforehand|before REST|after REST|later|old|each|at a time}",
        "SPAN",
        "as necessary", "when/where/as/if required/needed/necessary/appropriate", "from time to time",
        "at/of/in/by {the|a|its} [REST] meeting [{of|on|in} DATED]", "at all times",
        "in/after/before/since/on/until DATED",
        "before/after {the|each|a} meeting [of REST]", "at any time", "as soon as possible", "in writing",
        "as REST", "with REST", "before REST",
    ),
    "MONTH": (
        "january/february/march/april/may/june/july/august/september/october/november/december",
    ),
    "DATED": ("[NUM] MONTH [YEAR]", "YEAR", "[the] REST of YEAR"),
    "YEAR": (("NUM", _year),),
    "WILL": (
        "shall/will/may/can/should/must [also/then/normally/usually/ordinarily/always]",
        "is/are to", "is/are able/entitled/empowered/authorised to",
    ),
    "ISDONE": (
        "is/are/was/were [also/then/normally/usually/ordinarily/all/each/always]", "has/have [also] been",
        "shall/will/may/can/should/must [also/then/normally/usually] [all/each/both] be", "is/are to be",
    ),
    "DEFINING": (
        "[{INTHESE|here} [,]] DEFINED MEANT {REST [YEAR]|the NUM REST}",
        "[INTHESE [,]] words in the singular include the plural [and the reverse|and vice versa]",
        "[INTHESE [,]] words REST [REST] include REST",
        "[for this purpose [,]] a/the/any NOUN means/is a/the/any NOUN of the BODYNAME",
        "[INTHESE [,]] BODYNAME MEANT a/the REST",
        "[INTHESE [,]] the {word|term|expression} NOUN includes [the] TERM",
        "headings/titles are for convenience [only]",
        "[INTHESE [,]] {month|year|day|week|working day|financial year} MEANT a/the REST",
    ),
    "INTHESE": ("in/under/for [the/this/these] REST",),
    "MEANT": ("means/mean", "refers/refer to", "is/are [a reference] to",
    "has/have the {meaning|sense} given {in|by}"),
    "DEFINED": (
        "the act/order/company/trust/code/constitution/university/college/charity/scheme/region/minister",
        "the BODYNAME", "references/reference to the act/order/company/code/scheme/constitution",
    ),
    "PAST": (
        ("[following/after REST [,]] SOMEONE cut/raised/lowered/reduced/changed/reviewed/increased "
        "[the/its/this] {quorum|number|figure|rule} [in/on/after DATED] [{after|following} REST]"),
        "[the/this/its] RULEWORD ISDONE MADE [WITHTIME]",
        "[the/this] {figure|number|quorum} was/were MADE [in DATED] [from NUM]",
        ("[the/this] {present|current|earlier|old|new} RULEWORD dates/date/goes/go [back] {from|to} [REST] "
        "[of] [DATED]"),
        "RULEWORD dates from DATED",
        "SOMEONE was/were FOUNDED in/by/under/on {DATED|REST|REST DATED}",
        "[this/the] RULEWORD {replaces|replaced|supersedes} {that|the one|those} {of|from} DATED",
        ("[the/this/its] {figure|number|quorum} {was|has been} {raised|lowered|increased|cut|changed} "
        "[in DATED] from NUM [in DATED]"),
        "[the/these/this] RULEWORD {came|come|comes} into force [{in|on|from} DATED]",
        "[the/these/this] RULEWORD {took|take|takes} effect [{in|on|from} DATED]",
        ("[the/this] RULEWORD {comes from|follows|is taken from|derives from|reflects|copies} {REST|REST "
        "DATED|REST DATED REST}"),
        "[the/this] {figure|number|rule} used to be {NUM|REST}",
        "SOMEONE {lowered|raised|cut|changed|set|reduced|fixed} {it|the figure|the number} in DATED",
        ("[the/this] RULEWORD {is|are|stands|appears} in "
        "{article|section|rule|paragraph|clause|part|schedule|REST} [NUM] [of REST]"),
        "this has been the {rule|practice|position} since DATED",
        ("[the/this] RULEWORD {was|has been} {tightened|relaxed|strengthened|simplified|loosened} "
        "[{after|following|in} {REST|DATED}]"),
        "the RULEWORD say/says nothing more [on|about] [this/it]",
        "the RULEWORD {is|are|say/says} silent on REST",
        "{nothing|no more} [more/else] is said [on|about] [this/it]",
        "[the/these/this/its] RULEWORD ISDONE REVIEWED [WITHTIME]",
    ),
    "THISFIGURE": ("thatmany", "the/this figure/number/quorum"),
    "FOUNDED": ("set up", "established/created/formed/founded"),
    "REVIEWED": ("reviewed/revised/updated/published/displayed/reconsidered",),
    "RULEWORD": (
        "rule/rules/wording/text/provision/provisions/figure/paragraph/clause/document/policy",
        "standing order/orders", "terms of reference", "by law/laws", "constitution", "arrangements",
        "article/articles/statute/statutes/regulations/regulation/byelaws/bylaws",
    ),
    "MADE": (
        "adopted/agreed/approved/amended/changed/revised/made/confirmed/passed/drafted/introduced/ratified",
    ),
    "ALSOSO": (
        "SUBBODIES {has|have} the same quorum", "the quorum {of|for} SUBBODIES is the same",
        "{this|that} [rule] applies to {every|each|all|any} {meeting|meetings} [of SUBJECT]",
        ("the same [rule/rules/principle/arrangement/arrangements] {holds|hold|applies|apply|goes|go|is "
        "true} "
        "for/to/of SUBBODIES"),
        "[the] RULEWORD {is|are} the same for SUBBODIES",
        "{similar|the same|like} {rule|rules} {applies|apply} to SUBBODIES",
        "SUBBODIES set/sets/fix/fixes/decide/decides its/their own quorum",
        "the quorum of SUBBODIES {is|are} {set|fixed|decided} by SOMEONE",
        "SUBBODIES {has|have} [its/their] own {quorum|rules|quorums}",
        "THISFIGURE may/can be changed/varied/altered by {SOMEONE|[a/the] general meeting|resolution}",
        "SOMEONE may/can change/vary/alter/amend THISFIGURE",
        "SUBBODIES follow/follows the same rule/rules/course/practice",
        ("{this|that|it} [rule] {applies equally|equally applies|also applies|applies also|applies too} to "
        "SUBBODIES"),
        "{this|that|it} [rule] applies to SUBBODIES {too|also|as well}",
        "SUBBODIES ISDONE governed by the same rule/rules",
        "SUBBODIES {is|are} bound by {this|it|the same rule|these rules} [too|also|as well]",
        "SUBBODIES {work|works|operate|act|sit} under the same rule/rules",
        "SUBBODIES {is|are} {subject to|under} the same rule/rules",
    ),
    "SUBBODIES": (
        "[all/any/each/every/its/the] [other] [standing] {sub|joint} committee/committees [of REST]",
        ("[all/any/each/every/its/the] [other] [standing] {committee|committees|panel|panels|subcommittees} "
        "[of REST]"),
        "[all/any/each/every/its/the] [sub/working/task] group/groups [of REST]",
        "[its/any/the] committees and sub committees", "each of [its/the] [sub] committees",
    ),
    "FUTILE": (
        "[a/any] EMPTYSEAT {does|do|shall|will|can|may} not STOP [anything] [REST] [from REST] [HANDLINGS]",
        "no EMPTYSEAT {shall|will|may|can|is to} STOP REST",
        "the FORCE of REST ISNOT AFFECTED by REST",
        "the FORCE of PROCEEDINGS ISNOT AFFECTED by WANTING",
        ("SUBJECT may/can/shall/will [still] ACTON {notwithstanding|despite|in spite of} "
        "WANTING"),
        ("SUBJECT may/can act [even] though [some/a/any] {seats|seat|places|place} {are|is} "
        "{empty|vacant|unfilled}"),
        ("no {act|acts|decision|proceeding|proceedings|resolution} [of SUBJECT] {is|are|shall be} INVALID "
        "[merely/only/solely/just] {because|by reason of|on account of|owing to|through} WANTING"),
        "[the/a/any/its] WANTING {leaves|leave} {what was done|its acts|acts|decisions} valid",
        ("{proceedings|acts|decisions} {stand|hold good|are good|are valid} {even if|even though|though|"
        "although} {it "
        "turns out|it appears|it is found} that WASWRONG"),
        ("{what SUBJECT does|its acts|its decisions|[the] acts of SUBJECT|what it does} "
        "{is|are|remain|remains} valid {even if|despite|even though|notwithstanding} WANTING2"),
        ("{its|[the]} {acts|decisions|proceedings} {are|shall} not [be] INVALID [merely/only] {because of|by "
        "reason of|through|because} WANTING"),
        "DECIDED1 {is|are} not INVALID [merely/only/solely] {for|by|because of|on account of} WANTING",
        "EMPTIED {leaves|leave} SUBJECT free to act",
        "{neither|no} WANTING {nor|and no|or} WANTING UPSETS WHATISDONE",
        "WHATISDONE ISNOT UPSET by WANTING [or WANTING]",
        "[the] power/powers to act survives/survive WANTING",
        ("[a/any/each/every] [casual] EMPTYSEAT {is|are|shall be|will be|may be|can be|must be} filled [by "
        "{REST|the {remaining|other} NOUN}] [WITHTIME]"),
        ("{when|where|if} a seat/place/post/vacancy {falls vacant|becomes vacant|arises|occurs} [,] SOMEONE "
        "{fills|fill|shall fill|may fill|must fill|appoints|shall appoint} {it|the place|the seat|the "
        "vacancy|REST} [WITHTIME]"),
    ),
    "DECIDED1": ("{what is|whatever is|anything} {decided|done}",),
    "UPSETS": (
        "[shall/will/may/can/does/do] upset/upsets/affect/affects/invalidate/invalidates/impair/impairs",
        "[shall/will/may/can/does/do] vitiate/vitiates/disturb/disturbs/undo/undoes/touch/touches",
    ),
    "UPSET": ("upset/affected/invalidated/impaired/vitiated/disturbed/undone/touched",),
    "WHATISDONE": (
        "what {SUBJECT|it} does/decides", "[the FORCE of] PROCEEDINGS", "anything {SUBJECT|it} does/decides",
    ),
    "WANTING2": ("WANTING", "[a/any] {seat|place|post|office} {is|was} {empty|vacant|unfilled}"),
    "EMPTIED": ("[a/any/the] EMPTYSEAT",),
    "WASWRONG": (
        "someone/somebody was {wrongly|not {properly|validly}} {appointed|elected|chosen}",
        "a/some {NOUN|person} {was|were} not {properly|validly|duly|rightly} {appointed|elected|qualified}",
        "there was a defect/flaw in REST", "WANTING {existed|was there}",
    ),
    "EMPTYSEAT": ("[casual/temporary] vacancy/vacancies [on/in/among REST]",
    "vacant/empty/unfilled seat/seats/place/places/post/posts"),
    "STOP": ("stop/prevent/hinder/invalidate/impair/affect/bar/disable",),
    "HANDLINGS": ("{from|in} {acting|meeting|doing business|going on|its work|carrying on}",),
    "FORCE": ("validity/force",),
    "PROCEEDINGS": (("[any/its/the] proceedings/acts/decisions/business/act/decision/proceeding [of "
    "SUBJECT]"),),
    "ISNOT": ("is/are not", "shall/will not be", "cannot be"),
    "AFFECTED": ("affected/impaired/touched/lessened", "called into question"),
    "ACTON": ("act", "act and decide", "carry on", "continue", "exercise its powers"),
    "INVALID": ("invalid/void/invalidated", "open to question"),
    "WANTING": (
        "[a|any|the|some|its|one or more] EMPTYSEAT",
        "[a/any] {seat|place|post|office} {was|is|being} {empty|vacant|unfilled}",
        "[a/any] defect/flaw in [the/a/any] [members] appointment [of REST]",
        "[a/any] [members] {member|members|director|directors|trustee} appointment",
        ("[a/any] defect/flaw in [a/any/the/an] [NOUN|somebody|anybody|anyone] "
        "{appointment|election|qualification}"),
        "[a/any/some] defect/flaw in [the] {appointment|election|qualification} of [a/any] NOUN",
    ),
}  # fmt: skip
