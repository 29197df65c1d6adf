"""How is a vote decided, at a meeting that has its quorum? By majorities and casting votes."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "VOTINGS": (
        "THEPRESIDER CASTS [ONATIE]",
        "ONATIE [,] THEPRESIDER CASTS",
        "ONATIE [,] THEPRESIDER DECIDES",
        "ONATIE [,] it is for THEPRESIDER to {decide|settle it}",
        "ONATIE [,] {[the] MOTION FAILED|the status quo stands|nothing changes}",
        "THEPRESIDER BREAKS",
        "THEPRESIDER {may vote|votes} ONLYTIE",
        "THEPRESIDER {has no|does not have a} TIEVOTE [vote]",
        "there is no TIEVOTE vote",
        "a tied {vote|motion} FAILED",
        "{if|where|when} [the] NOUN cannot agree [,] {THEPASS|{the matter|it} goes to [a/the] vote}",
        "SOMEONE {can|may} veto {REST|what REST|anything REST|any REST}",
        ("{anyone|any NOUN|a NOUN|NUM NOUN|SOMEONE} {can|may} {ask for|demand|call for|require} {a recorded "
        "vote|a ballot|a poll|a division|a card vote|a secret ballot}"),
        "a PART [majority] vote is {needed|required|necessary} [FORIT]",
        "a PART majority is {needed|required|necessary} [FORIT]",
        "MOTION pass/passes/carry/carries/succeed/succeeds/prevail/prevails with/by/on [a/the] MAJORITYOF",
        "THEPRESIDER votes last",
 "a tie {means|is taken to mean} [that] [the] MOTION FAILED",
        "THEPRESIDER does not [normally/usually/ordinarily] vote",
        "[the] {SOMEONE|NOUN} {vote|votes} by REST",
        "MATTERS AREDECIDED WHICHWAY",
        ("MATTERS {need|needs|require|requires|take|takes} [the support/approval/backing of] VOTEMAJORITY "
        "[FORIT]"),
        "SOMEONE {needs|need|takes|take|requires|require} VOTECOUNT [FORIT]",
        "it takes VOTECOUNT [FORIT]",
        ("VOTEMAJORITY {carries|decides|passes|settles|wins|prevails} [MOTION|it|every MOTION|[the/any] "
        "SOMEONE]"),
        "{no one|nobody|no NOUN} has more than one vote",
        "the TIEVOTE vote {rests with|belongs to|is with|falls to} THEPRESIDER",
        "ONATIE [,] THEPRESIDER vote {settles|decides} [it|the matter]",
        "{NOUN|each NOUN|all NOUN} vote/votes {in person|by name|openly|in secret|secretly}",
        "VOTECOUNT {is|are} {needed|required} [FORIT]",
        "{each|every|any} {NOUN|SOMEONE} {has|have} [only] {one|a single|an equal} vote [each|only]",
        "[all] {NOUN|SOMEONE} {has|have} {one|a single|an equal} vote [each|apiece]",
        "{voting|a vote|votes} {is|are|shall be|will be|takes place|is taken} BYHANDS",
        ("MOTION {is|are} {carried|passed|adopted} {if|when} more {NOUN|votes} {vote|are cast|are} for [it] "
        "than against [it]"),
        ("[the] [{vote|decision|act} of] a/the majority of [the] NOUN PRESENT at a/any meeting {at "
        "which|where} [a] quorum "
        "{is present|exists|is there} {is|shall be|will be} the {act|decision|acts} of SUBJECT"),
        ("SUBJECT [WILL] {tries|try|seek|seeks|aim|aims|works|work|decide|decides|reach|reaches} [to] "
        "[reach/take/reaches] [its] [decisions] by consensus [where it can|where possible|if possible]"),
        "MATTERS AREDECIDED by {consensus|agreement} [if/where/wherever possible|where it can be had]",
        ("{if|where|when} {consensus|agreement} {cannot be|is not} {reached|achieved|possible} [,] "
        "{THEPASS|{the matter|it} goes to [a/the] vote|a vote {will be|shall be|is} taken [with [a] [simple] "
        "majority [required]]}"),
        ("where/when/if {NOUN|opinions|views|they|SOMEONE} {differ|disagree|are divided} [,] {the majority "
        "{decides|prevails|rules}|THEPASS}"),
        "the majority decides [where/when/if {NOUN|they|opinions|views} {differ|disagree}]",
        "and without a majority THEPRESIDER CASTS",
        "MATTERS {bind|binds} {everyone|everybody|all|all members|every NOUN}",
        "{ties|a tie|tied votes} {is|are} {broken|settled|decided} by THEPRESIDER",
        ("THEPRESIDER {does not vote|has no vote} {except|but|other than|save|apart from} {to break a tie|"
        "ONATIE|in a tie}"),
        ("{all|every|each} [the] {members|NOUN} {has|have} a vote "
        "[[,] {except|but not|other than|apart from|including} [the] TERM|, [the] TERM included]"),
    ),
    "THEPASS": ("MATTERS AREDECIDED WHICHWAY", "THEPRESIDER DECIDES"),
    "THEPRESIDER": (
        "[the] TERM [{or|and|as well as} [the] TERM]",
        ("{the person|whoever|the member|the one|the trustee|the director} [who] {presides|presiding|is "
        "presiding|is in the chair}"),
        "the chair [of the/that/any meeting]", "[the] [meeting] chair", "they/he/she",
        "the chair or whoever {presides|is presiding}",
        "the {chair|person} [in the chair]", "the presiding {officer|member}",
    ),
    "CASTS": (
        "HASIT TIEVOTE [vote/one] [ASWELL]", "HASIT a/the second one",
        "[may/can/shall/will] vote/votes again/twice", "HASIT TIEVOTE or TIEVOTE [vote] [ASWELL]",
        "HASIT TIEVOTE [vote] but {no first vote|not a first|no other [vote]}",
    ),
    "ASWELL": ("in addition to {his|her|their|any} own [vote]", "as well as {his|her|their} own [vote]",
    "also", "too", "beside {his|her|their} own"),
    "HASIT": (
        "has/have", "shall/will/may/can/does/do [also] have", "may/can/shall/will use/cast/give/exercise",
        "is/are given/allowed", "gets/get", "casts/cast/uses/use",
        "is/are/shall be entitled to", "holds/hold", "[may] also has",
    ),
    "TIEVOTE": (("a/an/the/his/her/their [second/further/extra/additional/final] [or/and] "
    "[second/casting/deciding/extra/further/additional]"),
                "a/an/the casting/deciding/second"),
    "DECIDES": ("decides [it|the matter|the question]", "settles {it|the matter|the question}",
    "has the last/final word/say", "shall/will/may/can decide [it|the matter]",
                "may/can settle {it|the matter}"),
    "BREAKS": (("[may/can/shall/will] [also] [only] break/breaks/resolve/resolves/settle/settles [a/any/the] "
    "tie/ties/tied [vote/votes] [by REST]"),),
    "ONLYTIE": ("[only] {to break a tie|ONATIE|in a tie}", "only where votes are level"),
    "ONATIE": (
        ("{if|where|when|whenever|should|in case} {[the|a] vote|[the] votes|voting|[the] "
        "voting|opinion|opinions|[the] numbers} LEVEL"),
        ("{if|where|when|in case|whenever} there is {a|an} {tie|tied vote|equality of votes|even split|equal "
        "vote|deadlock} [in [the] {vote|voting}]"),
        "{on|upon|in|after} {a|an|any} {tie|tied vote|equality of votes|equal vote|deadlock|even split}",
        ("{in|on} [the] {case|event} of {a|an|any} {tie|tied vote|equality [of votes|in votes]|equal "
        "vote|deadlock|equal division}"),
        "{in|on} [the] {case|event} of {equal|tied|level} {votes|voting}",
        "{if|where|when} {it|NOUN|they|SOMEONE} {is|are} {equally|evenly} {divided|split|balanced}",
        "{if|where|when} [the] votes [on each side|for and against|on both sides] LEVEL",
        "with/where/if [the] votes equal/level/tied",
        "in/on/with an/a {even|equal} {split|division} [of {votes|opinion}]",
        "{if|where|when} [the] SOMEONE {is|are} LEVELLED",
        "{to break a tie|for breaking ties|to break ties}",
    ),
    "LEVELLED": ("[evenly|equally] {split|divided|tied|level|balanced}",),
    "LEVEL": ("is/are even", "is/are/be/being level/equal/tied/split",
    "is/are/be equally/evenly divided/split/balanced",
    "ties/tie", "is/are/be a tie", "come out equal/level"),
    "MOTION": ("a/the/any/that motion/proposal/resolution/question/amendment/item",
    "motions/proposals/resolutions", "it"),
    "FAILED": ("fails/fail/falls/fall",
    "is/are {lost|not carried|defeated|rejected|not adopted|not passed|dropped}", "shall be lost",
    "does not pass", "is not passed"),
    "MATTERS": (
        ("[all/any/every/each/its/most/other/ordinary/the] "
        "{decision|decisions|question|questions|matter|matters|resolution|resolutions|motion|motions|"
        "votes|voting|issue|issues|vote|amendments|actions|action|elections} "
        "[of SUBJECT|at meetings|at {a|the|any} meeting|arising|put to the vote|for decision|arising at "
        "{a|any} meeting|before it]"),
        "everything", "appointments",
    ),
    "AREDECIDED": (
        ("{is|are|shall be|will be|may be|must be|is to be|are to be} [ordinarily/normally/usually] "
        "{decided|settled|taken|made|passed|carried|resolved|determined|reached|agreed|adopted}"),
        "{is|are}", "go/goes",
    ),
    "WHICHWAY": (
        "by [a/the] MAJORITYOF", "BYHANDS", "on a vote", "without [a] {vote|formal vote}", "by voting",
        "by vote [of MAJORITYOF]",
        "by the votes of the majority", "by a majority of [the] NOUN",
    ),
    "MAJORITYOF": (
        ("[a/the] [simple/bare/clear/plain/absolute/ordinary/straight] majority [OFVOTES] [, subject to "
        "REST]"), "[simple/straight/ordinary] majority vote [OFVOTES]",
        "VOTEMAJORITY",
    ),
    "OFVOTES": ("of [the] votes [cast|given]",
    "of {those|NOUN|[the] NOUN} {present and voting|voting|who vote|PRESENT|there and voting}",
    "of those who vote", "vote"),
    "VOTEMAJORITY": (
        "{a|the|an} [simple/bare/clear] [PART] majority OFVOTES", "a PART majority [OFVOTES]",
        "[at least] PART of [the] votes [cast]",
        "[at least] [a] PART OFVOTES", "a [simple/bare/clear] majority OFVOTES", "a majority",
        "a simple majority",
        "more [votes] for than against", "a PART vote", "the votes of PART of [the] {NOUN|SOMEONE} [PRESENT]",
        "[the support of] PART of those voting",
    ),
    "VOTECOUNT": (
        "NUM votes",
        ("the votes of [at least] [a] PART of {those|them|NOUN|the NOUN} {PRESENT|voting|present and "
        "voting}"), "at least NUM votes", "the votes of NUM {NOUN|SOMEONE}", "NUM votes in favour",
        "a PART majority [OFVOTES]", "the votes of PART of [the] {NOUN|SOMEONE} [PRESENT]",
        "[at least] PART of the votes [cast]", "a majority of the votes [cast]", "NUM affirmative votes",
    ),
    "FORIT": ("to {pass|be passed|be carried|carry|succeed|be adopted|be approved|win|be valid}",
    "in favour", "for it", "before it passes",
    "to {pass|carry|adopt|approve|make|change|amend|alter} {it|REST}"),
    "BYHANDS": ("by [a] show of hands [EXCEPTBALLOT]", "by {voice|ballot|secret ballot|roll call|a ballot}",
    "by a show of hands"),
    "EXCEPTBALLOT": ("unless [a] ballot/poll [vote] is {demanded|asked for|called for}",
    "unless {NUM|the chair|anyone|somebody} [NOUN] ask/asks for a ballot/poll",
                     "unless a ballot is demanded by {REST|NUM [NOUN]}"),
}  # fmt: skip
