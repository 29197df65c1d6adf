"""What becomes of a decision without a meeting? “Is as valid as one passed there”, “may not be made”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.means import nothing
from governance_store.rules.quorum.composed.patterns import Pattern

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "VALIDAS": (
        ("is/are/be/being/becomes/become [as] [then/only/also/thereby/deemed/nevertheless/nonetheless] "
        "{valid|effective|good|binding|carried|passed|adopted|approved|agreed|made|taken|allowed|"
        "permitted|possible|decided|settled|in force|in order|a valid decision|sufficient|accepted|"
        "treated as passed|valid and effective|valid and binding|as good|lawful}"), ("[only] "
        "pass/passes/carry/carries/succeed/succeeds/stand/stands/bind/binds/hold/holds"), ("has/have [the] "
        "{effect|force|[same] force|same effect|the same standing|the same validity|force of a "
        "decision}"), "count/counts [as {a|the} decision/resolution [of a meeting]]", "take/takes effect",
        ("MAY [only/also] [be] "
        "{valid|effective|binding|carried|passed|adopted|approved|agreed|made|taken|used|allowed|decided|"
        "pass|stand|count|bind|as valid|as good|settled|put to the vote|as valid and effectual|dealt "
        "with}"), "go/goes/gone through", "succeed/succeeds", "win/wins", "does not need a meeting",
        "needs no meeting", "requires no meeting",
        "has/have the force of [a] {decision|resolution} [of a meeting]", "do/does",
        "is/are {a resolution|a decision} of the BODYNAME", "is/are as good as a meeting",
        "amounts to a decision",
        "{is|are|shall be|will be} deemed [to be] {passed|carried|valid|a decision of the BODYNAME}",
        "{shall|will} have [the] [same] {force|effect|validity} [and effect]",
        "shall constitute a decision of the BODYNAME", "takes the place of a meeting", "replaces a meeting",
        ("shall be {as valid|valid|effective|binding|as effective|as valid and effective|as valid and "
        "effectual}"), "MAY be acted on",
    ),
    "ISVALID": ("VALIDAS", "VALIDAS ASIF", "[nevertheless] VALIDAS [ASIF]"),
    "ASIF": (
        ("as [if/though] [it had been] {one passed|passed|made|taken|adopted|a decision made|a resolution "
        "passed|one made|one taken|one adopted} [at|by] {a|the|any} [properly/duly/validly] "
        "[convened/called/constituted/held] meeting [of the BODYNAME] [duly/properly] [convened/called] "
        "[and] "
        "[held]"),
        ("as {if|though} {it|they} had been {passed|made|taken|adopted} at a [properly/duly/validly] "
        "[convened/called/constituted] meeting [of the BODYNAME] [convened and held]"),
        "as {if|though} a meeting had {passed|made|adopted|taken} it", "as at a meeting",
        "as one {passed|made|taken} there", "as a resolution [passed] [at] a meeting",
        "as a decision of {a meeting|the BODYNAME}",
        "as a vote at a meeting", "as one {of|at} a meeting", "[just] as if passed at a meeting",
        "OUTSIDEMEETING", "as though passed at a meeting", "as one passed at a meeting",
        "as {a resolution|a decision} of the BODYNAME",
        "as {decisions|resolutions} {taken|made|passed} at a meeting",
    ),
    "RESULT": ("ARESOLUTION [TOLDIFFRONT] ISVALID",
    "DECIDERS {BYMEANS|OUTSIDEMEETING|BYMEANS OUTSIDEMEETING|OUTSIDEMEETING BYMEANS}", "DECIDERS",
    "ARESOLUTION {is|are} {allowed|permitted|possible}",
    "[a/an/any/the] [proposed/draft] NAMEOF ISVALID [BYMEANS|OUTSIDEMEETING]"),
    "TOLDIFFRONT": ("[,] once TOLDIF [,]",),
    "NORESULT": (
        "SUBJECT never {decides|acts|votes|resolves} {BYMEANS|OUTSIDEMEETING}",
        ("nothing in {these rules|this clause|these terms} {allows|permits} [a/any] NAMEOF "
        "{BYMEANS|OUTSIDEMEETING}"),
        "no ARESOLUTION {ISVALID|MAYBETAKEN|is/are {allowed|valid|permitted}}", "no ARESOLUTION",
        "ARESOLUTION NOTVALID",
        ("no {NAMEOF|vote|votes|voting|business} [MAYBETAKEN] {BYMEANS|OUTSIDEMEETING|BYMEANS "
        "OUTSIDEMEETING} [or {BYMEANS|OUTSIDEMEETING}]"),
        ("nothing {MAY|is to} be {VALID3|done} [BYMEANS] {BYMEANS|OUTSIDEMEETING} [or "
        "{BYMEANS|OUTSIDEMEETING}]"), "nothing {MAY|is to} be {VALID3|done}",
        ("[a/an/any/the] {NAMEOF|vote|votes|business} MUSTNOTBE be [validly] "
        "{VALID3|done|transacted|conducted|reached|cast|held} {BYMEANS|OUTSIDEMEETING} [or "
        "{BYMEANS|OUTSIDEMEETING}]"),
        ("no {NAMEOF|vote|votes|business} {MAY|is to|are to} be "
        "{VALID3|done|transacted|conducted|reached|cast|held} [BYMEANS|OUTSIDEMEETING]"),
        ("{NAMEOF|votes|business} {are|is} not {VALID3|done|allowed|valid|permitted} "
        "{BYMEANS|OUTSIDEMEETING}"),
        "there {is|are} no {provision|power|room|scope} {for|to use} ARESOLUTION",
        "there {is|are} no ARESOLUTION",
        ("{SUBJECT|SIGNERDO} {MUSTNOTBE|does not|do not|has no power to|have no power to} DECIDEDO "
        "{BYMEANS|OUTSIDEMEETING|BYMEANS OUTSIDEMEETING} [or {BYMEANS|OUTSIDEMEETING}]"),
        "{SUBJECT|SIGNERDO} {MUSTNOTBE|does not|do not} {pass|use|make|adopt|hold|accept|take} ARESOLUTION",
        "NAMEOF are {taken|made} [only] at meetings [only] [,] [and] {never|not} BYMEANS",
        "NAMEOF MAY [only] be VALID3 [only] at {a meeting|meetings} [,] and {not|never} BYMEANS",
        "{BYMEANS|OUTSIDEMEETING} , nothing MAY be {VALID3|done}",
        "{SUBJECT|SIGNERDO} MAY DECIDEDO only at {a meeting|meetings} [,] and {not|never} BYMEANS",
    ),
    "MUSTNOTBE": ("MAY not", "cannot", "must/shall/should not", "is/are not to"),
    "NOTVALID": (("{is|are} not [be] "
    "{allowed|permitted|possible|valid|available|used|accepted|recognised|effective|binding|passed|"
    "carried|adopted}"), ("{is|are|shall be} {prohibited|forbidden|excluded|ruled out|impossible|barred|"
    "invalid}"), "MUSTNOTBE be {VALID3|used|made|held|valid}", ("{does|do|shall|will} not {pass|take effect|"
    "have effect|bind|stand|count|carry|succeed}"), "{has|have} no {effect|force}", "has no effect"),
    "NOTNEEDMEETING": ("does not need a meeting", "needs no meeting", "requires no meeting",
    "is valid without {one|a meeting}"),
    "VALID3": ("decided/settled/taken/made/passed/adopted/agreed/approved/carried/resolved", "dealt with",
    "put to the vote"),
    "EQUALLY": ("also/instead/equally/likewise/alternatively/further/too", "just as well", "as well"),
    "DECIDERS": (
        "SUBJECT {MAY|is able to|are able to} [EQUALLY|only] DECIDEDO",
        "SIGNERDO MAY [EQUALLY|only] DECIDEDO",
        "nothing {stops|prevents|bars} {SUBJECT|SIGNERDO} [from] {deciding|acting|resolving|voting}",
        ("[a/an/any/the] [urgent] NAMEOF MAY [EQUALLY|only] be {VALID3|dealt "
        "with|done|transacted|decided|resolved|considered and decided}"),
        "business MAY [also/only] be {done|transacted|settled|conducted|dealt with}",
        "NAMEOF {are|is} {taken|made} [also/only]",
        "ADECISION MAY [EQUALLY|only] be {VALID3|dealt with|reached|resolved}", "things MAY be decided",
        "anything [{that|which} could be {done|decided} at a meeting] MAY be {done|decided}",
        "SUBJECT [also/only] {decides|acts|resolves}",
        "[a/any] action {that|which} {could|may|can} be taken at a meeting MAY be taken",
        "it MAY [also] {act|decide}",
    ),
    "SIGNERDO": (("[the] NOUN", nothing), "they/we"),
    "DECIDEDO": (("decide [something|anything|matters|a matter|things|a question|questions|on a "
    "matter|business|NAMEOF]"), "act", "agree to something", "vote [on NAMEOF|on it]",
    "take [a/any] decision/decisions", "make [a/any] decision/decisions", "pass [a] resolution/resolutions",
    "do business", "transact business", "resolve [matters/something]", "reach [a] decision/decisions",
    "settle [a/any] matter/matters/business", "agree [to] [things|matters|something|NAMEOF]",
    "deal with business", "conduct business"),
    "MAYBETAKEN": ("MAY be {VALID3|held|used|cast}", "is/are VALID3", "taken/made/held"),
}  # fmt: skip
