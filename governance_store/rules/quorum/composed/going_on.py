"""What may be done without a quorum? “Discussion may go on, but nothing is decided”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Moment
from governance_store.rules.quorum.rule import Then

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "GOON": ("GOONE [GOINGHOW] [INLACK]",),
    "GOINGHOW": (
        "regardless", "all the same", "anyway", "nonetheless", "as planned", "with the agenda",
        "at [the] [OFFICEHOLDER] discretion", "at the discretion of [the] OFFICEHOLDER",
        "with the consent/agreement of [the] OFFICEHOLDER",
        "to TALK [TALKED]", "as an informal {MEETWORD|discussion}", "informally", "[only] for discussion",
    ),
    "INLACK": (("WITHOUTONE", lambda _: (Moment.LACKING,)),),
    "GOONE": (
        ("THATMEETING {may|can|shall|will} [still/nevertheless/nonetheless] {continue|proceed|go on|go "
        "ahead|carry on|be held|take place|sit}"),
        "THATMEETING [still/nevertheless] {continues|proceeds|goes on|goes ahead|carries on}",
        ("INQUORATEONE {may|can|shall|will} [still/nevertheless] {continue|proceed|go on|go ahead|carry "
        "on|be held|take place|sit|TALK [TALKED]}"),
        ("[any/the] discussion/discussions/debate {may|can|shall} [still] {go on|continue|take place|be "
        "held|proceed}"),
        "[the/any/its] TALKEDOF {may|can} [still/nevertheless] be discussed/debated/considered/received",
        ("WHODOES {may|can|shall} [still/nevertheless] {TALK [TALKED]|continue|proceed|go on|go "
        "ahead|meet|sit|carry on|continue with THATMEETING|go on with THATMEETING}"),
        "THATMEETING {may|can} [still] {continue|go on} with THATMEETING",
    ),
    "TALKINGON": (
        "[any/the] discussion/discussions/debate/talk/talks {may|can|shall|will} [still] KEEPON [informally]",
        "[any/the] discussion/discussions/debate [still] {goes|go} on",
        "[any/the] discussion/discussions continues/continue",
        "TALKEDOF {may|can} [still] be {discussed|debated|considered|talked over|talked about} [informally]",
        "WHOTALKS {may|can|shall|will} [still/only/nevertheless] [only] TALK [TALKED] [IFTHEYLIKE]",
        "WHOTALKS {may|can} [still] {go on|carry on|continue|keep on|keep} TALKING [TALKED] [IFTHEYLIKE]",
    ),
    "WHOTALKS": ("WHODOES", "they/it", "those who are {there|present}", "those {there|present|who come}",
    "THATMEETING"),
    "IFTHEYLIKE": (("if {they|it} {like|likes|wish|wishes|agree|agrees|agree to|choose|want to|think fit|so "
    "agree}"),),
    "KEEPON": ("go on", "continue", "carry on", "take place", "be held", "proceed"),
    "TALKING": ("talking/discussing/debating/deliberating/conferring [about/over]",
    "its/the discussion/discussions",
        "to {talk|discuss|debate|confer}", "with [its/the] discussion/discussions"),
    "TALK": ("discuss/debate/consider/talk/deliberate/confer", "discuss and debate", "exchange views",
    "talk", "talk over", "talk {matters|things|business} over",
             "make recommendations", "receive/hear"),
    "TALKEDOF": ("business/matters/items/agenda/motions/reports/issues/questions/proposals",),
    "TALKED": ("[any/the] information/reports/presentations/updates",
        ("[about/over] [the/any/its] {business|matters|items|agenda|things|reports|issues} "
    "[informally] [before/on it/them]"), "informally"),
    "DECISIONS": (("[any/formal/binding/valid] [formal/binding/valid] "
    "decision/decisions/vote/votes/resolution/resolutions"),),
    "NOTDECIDE": (
        ("[WHODOES|it] {may|can|shall|must|will|cannot} [not] {decide|resolve|settle} {anything|on "
        "anything|it|them|on it|on them}"),
        ("[it/they/INQUORATEONE] {may|can|shall|must|will} not {decide|vote|resolve|act|make DECISIONS|take "
        "DECISIONS|take a vote} "
        "[anything/them/it] [on {it|them|anything}]"),
        ("[it/they] cannot {decide|vote|resolve|act|make DECISIONS|take DECISIONS|take a vote} "
        "[anything/it/them] [on {it|them|anything}]"),
        "[it/they] {may|can|shall|must|will} {take|make|pass} no DECISIONS",
        "[it/they] take/takes/make/makes/pass no DECISIONS", "[it/they] decide/decides nothing",
        "[it/they] {may|can|shall} decide nothing",
        "[it/they] {may|can|shall|must|will} not agree {anything|to anything|on anything|any of it}",
        "[it/they] cannot agree {anything|to anything|on anything}", "[it/they] agree/agrees nothing",
        "no DECISIONS {may|can|shall|is|are|will} [to] be {taken|made|passed|reached}",
        "no DECISIONS {is|are} {taken|made|passed|valid|binding}",
        "nothing {may|can|shall|is|will} [to] be {decided|resolved|voted on|settled|agreed}",
        "nothing is decided",
        "[it/they] {may|can|shall|must|will} not take [any] action", "not take [any] action",
        "[it/they] {take|takes|may take|can take|shall take} no action",
        "no action {is|may be|shall be} taken",
        "no DECISIONS {is|are|may be|shall be} {recorded|minuted|put|called|held}",
        "HOLLOW", "[it/they] {can|may} take/make/pass no DECISIONS",
        "not {decide|vote|resolve|take DECISIONS|make DECISIONS} [anything/it/them] [on {it|them|anything}]",
        "without {taking|making|passing} [any] DECISIONS", "without DECISIONS",
        "without deciding/voting [on] [anything]",
        "no DECISIONS being/having [been] {taken|made}", "not to decide anything", "not for DECISIONS",
    ),
    "HOLLOW": (
        "[any/its/the/such] DECISIONS [taken/made/reached/passed] [there/then/by it/at it] BEHOLLOW",
        "{what|whatever|anything} [that] {it|they|THATMEETING} {decides|decide|agrees|agree} BEHOLLOW",
        "{what|whatever|anything} {is|it is} {decided|agreed} [there/then] BEHOLLOW",
        ("nothing [that] {it|they} {decides|decide|agrees|agree} {binds anybody|is binding|has [any] "
        "effect|is valid}"),
    ),
    "BEHOLLOW": (
        "binds/bind/bind nobody", "has/have/will have/shall have no [binding] effect/force",
        "{is|are|shall be|will be|being} [then] HOLLOWLY",
    ),
    "HOLLOWLY": (
        "non/not binding/valid", "invalid/void", "[only/merely] indicative/advisory/informal [only]",
        "of no effect/force", "no more than/mere recommendations/advice/indicative", "null and void",
        "[only] recommendations",
    ),
    "RATIFIED": ("ratified/confirmed/approved/endorsed/validated",),
    "MUSTRATIFY": (
        ("[any/all/its/the] DECISIONS [taken/made/reached] [there/then/by it/at it] "
        "{has|have|needs|need|must|shall|is|are} [to] [be] "
        "RATIFIED [LATERON]"),
        ("[any/all/its/the] DECISIONS [taken/made/reached] [there/then/by it/at it] {is|are} "
        "{provisional|not binding|subject to ratification} [until RATIFIED] [LATERON]"),
        "DECISIONS {will|shall} need {RATIFIED|ratifying|confirming|approving} [LATERON]",
        ("[what/anything] [is] {decided|agreed} [there/then] {has|have|needs|need|must|shall|is|are} [to] "
        "[be] RATIFIED [LATERON]"),
    ),
    "LATERON": (
        "[until] {at|by|of} the next [quorate] MEETWORD [that {has one|is quorate|has a quorum}]",
        "by a quorate MEETWORD", "afterwards", "later",
        "[at/by] a subsequent/later quorate MEETWORD", "at the next MEETWORD {with|that has} a quorum",
        "at the next meeting at which {one|a quorum} is present",
    ),
    "BUTNOTHING": ("[,] but", "[,] and", ",", "[,] though", "[,] although", "[,] as long as",
    "[,] so long as",
                   "[,] provided [that]", "[,] on condition that", "[,] however"),
    "GOINGON": (
        "TALKINGON", "TALKINGON BUTNOTHING [that] NOTDECIDE [ANDCARRIED]",

        "GOON BUTNOTHING [that] NOTDECIDE [ANDCARRIED]", "GOON [informally] [,] NOTDECIDE",
        "GOON BUTNOTHING [it/they] {may|can} only make recommendations", "GOON BUTNOTHING MUSTRATIFY",
        "GOON for {discussion|information|debate} [only]",
        "GOON {informally|as an informal MEETWORD|as a discussion}",
        "GOON only {informally|for discussion}",
        "GOON for {discussion|debate|information} {, but|but|, and|and} not for DECISIONS",
        ("WHODOES {may|can} [only] {discuss|debate|talk} [matters/business/things] [but] not {decide|vote} "
        "[on them]"),
        "GOON BUTNOTHING {its DECISIONS|only as an informal MEETWORD} {is|are} not {binding|valid}",
        "GOON BUTNOTHING may/can {only} make recommendations [only]",
        "THATMEETING becomes [an] informal [MEETWORD|discussion]",
        "{may|can} only make recommendations",
        "INQUORATEONE {may|can|shall} [only] make recommendations [only]",
    ),
    "ANDCARRIED": (
        ("[,] and {the|any|its|all} [other/remaining] {business|items|matters|decisions} {is|are} "
        "{brought|carried|held|put} {forward|over} [to the next {MEETWORD|one}]"),
    ),
    "RATIFYING": (
        (("[any/all] DECISIONS [taken/made/reached/passed] {at|of|by|in} INQUORATEONE "
        "{has|have|needs|need|must|shall|is|are} [to] [be] RATIFIED "
         "[LATERON]"), lambda pieces: (*pieces, Then.CONTINUE)),
        (("{what|whatever|anything|DECISIONS} [is/are] {decided|agreed|done|taken|made} WITHOUTONE "
        "{has|have|needs|need|must|shall|is|are} [to] [be] "
         "RATIFIED [LATERON]"), lambda _: (Moment.LACKING, Then.CONTINUE)),
        ("MUSTRATIFY", lambda _: (Then.CONTINUE,)),
    ),
    "NOBUSINESS": (
        ("no [other] {business|decision|decisions|vote|votes|resolution|resolutions} "
        "{may|can|shall|is|are|will|is to|are to} [to] [be] {done|transacted|"
        "conducted|taken|made|passed|dealt with|valid|binding|carried on|carried out|considered}"),
        "nothing {may|can|shall|is to|will} [be] {done|transacted|decided|happen|resolved|agreed}",
        "no business",
        ("WHODOES {may|can|shall|must} not {act|decide [anything]|do business|transact [any] "
        "business|vote|proceed|take [any] decisions|"
        "make [any] decisions}"),
        ("WHODOES cannot {act|decide [anything]|do [any] business|transact [any] business|vote|proceed|take "
        "[any] decisions|"
        "make [any] decisions}"),
        "THATMEETING {may|can|shall} [not] {transact|do|conduct} {no|any} business", "WHODOES can do nothing",
        "THATMEETING {cannot|may not|shall not} {transact|do|conduct} [any] business",
    ),
    "UNDECIDED": (
        "NOBUSINESS WITHOUTONE", "NOBUSINESS at INQUORATEONE",
        ("{anything|whatever is|what is} {done|decided|agreed|transacted} {WITHOUTONE|at INQUORATEONE} "
        "{is|shall be} {void|invalid|not valid|of no effect|null and void}"), "WITHOUTONE [,] NOBUSINESS",
        "IFX SHORTFALL [,] NOBUSINESS",
        "NOBUSINESS {if|when|where|while} SHORTFALL", "NOBUSINESS unless AQUORUM HERESTILL",
        "NOBUSINESS unless there is AQUORUM [BYNOW]",
        ("[the/any] {DECISIONS|business} {taken|made|passed|reached|done|transacted} {WITHOUTONE|by "
        "TOOFEW|at INQUORATEONE} {is|are} {void|invalid|not valid|not "
        "binding|of no effect|null and void|null}"),
        ("no DECISIONS {taken|made|passed|reached} {WITHOUTONE|by TOOFEW|at INQUORATEONE} {is|are} "
        "{valid|binding}"),
        ("INQUORATEONE {cannot|may not|shall not} {decide|act|transact business|do anything|take "
        "DECISIONS|make DECISIONS|do business} [anything]"),
        "INQUORATEONE {can|may} decide nothing",
        "DECISIONS need/needs/require/requires a quorum [to be valid]",
        "a quorum is {needed|required|necessary} for [any] DECISIONS [to be {valid|taken|made}]",
        "nothing decided WITHOUTONE {is|counts as} {valid|binding|decided}",
    ),
}  # fmt: skip
