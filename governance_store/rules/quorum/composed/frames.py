"""How does a sentence set a quorum? So many are one, a body needs them, nothing is done without them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.composed.choosing import later
from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Above,
    Based,
    Ceiling,
    Floor,
    Lessened,
    Number,
    OutOf,
    Part,
    People,
    Pieces,
    Rounded,
    Term,
    Whom,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Beside, Organised
from governance_store.rules.quorum.phrases import is_sitter
from governance_store.rules.quorum.rule import Base, Count, Needed, Organisations, Share, Total, Unit
from governance_store.rules.quorum.terms_of_people import is_generic
from governance_store.rules.quorum.totals import Asked
from governance_store.rules.quorum.vacancies import rebased


def _only(pieces: Pieces) -> Pieces | None:
    """“three lay members are a quorum”: so many, and all of them such; somebody alone is a need."""
    needed = _needs(pieces)
    rest = (*_needs_bodies(pieces), *others(pieces, People))
    if len(needed) == 1 and needed[0].least > 1:
        first = needed[0]
        if all(is_generic(term) or is_sitter(term) for term in first.any_of):
            return None
        return (Asked(Total((Count(first.least),)), Unit.MEMBERS, ""), *needed, *rest)
    return (*needed, *rest)


def _beside(pieces: Pieces) -> Pieces | None:
    """“the chair and two others”."""
    needed = _needs(pieces)
    numbers = [one.value for one in such(pieces, Number)]
    if any(one.share for one in needed) or _needs_bodies(pieces):
        return None
    rest = others(pieces, People, Number, Whom)
    return (Beside(needed, numbers[-1] if numbers else 1), *rest)


def _with_somebody(pieces: Pieces) -> Pieces | None:
    """“ten members and the chair”: he comes beside them, unless it is a share that they are."""
    (asked,) = such(pieces, Asked)
    needed = _needs(pieces)
    counted = all(isinstance(one, Count) for one in asked.total.amounts)
    if not counted or any(one.share for one in needed) or _needs_bodies(pieces):
        return None
    return (*others(pieces, People), Beside(needed, 0))


def _and_bodies(pieces: Pieces) -> Pieces | None:
    """“the chair, a nurse and members from three of the trusts”."""
    (number,) = such(pieces, Number)
    bodies = (*_needs_bodies(pieces), Organisations(number.value))
    return (*others(pieces, Number, Whom, People), *_needs(pieces), *bodies)


def _such_members(pieces: Pieces) -> Pieces | None:
    """“four members who are tenants or leaseholders”."""
    (number,) = such(pieces, Number)
    terms = tuple(one.name for one in such(pieces, Term))
    return (Asked(Total((Count(number.value),)), Unit.MEMBERS, ""), Needed(number.value, terms))


def and_people(pieces: Pieces) -> Pieces:
    """“… must attend, and so must the nurse”: who was named beside what was said before."""
    return (*others(pieces, People), *_needs(pieces), *_needs_bodies(pieces))


def _with_them(pieces: Pieces) -> Pieces | None:
    """“the chair must attend, along with two lay members”; beside a number it is not said whether of it."""
    return None if such(pieces, Asked) else and_people(pieces)


def set_once(pieces: Pieces) -> Pieces | None:
    """“three members, but nothing is done unless the chair is there”: the number is set once."""
    return pieces if sum(isinstance(one, Asked | Beside | Organised) for one in pieces) <= 1 else None


def a_list(pieces: Pieces) -> Pieces | None:
    """A sentence that is a list, without a verb: a number stands in it, or several people."""
    asked = any(isinstance(one, Asked | Beside) for one in pieces)
    return pieces if asked or len(such(pieces, Needed)) > 1 else None


def _needs(pieces: Pieces) -> tuple[Needed, ...]:
    return tuple(need for one in such(pieces, People) for need in one.needed)


def _needs_bodies(pieces: Pieces) -> tuple[Organisations, ...]:
    return tuple(body for one in such(pieces, People) for body in one.bodies)


def _organised(pieces: Pieces) -> Pieces | None:
    """“three of the five partner councils”, “half of the trusts”: organisations are what is counted."""
    numbers, parts = such(pieces, Number), such(pieces, Part)
    if parts and parts[0].less:
        return None
    if parts:
        share = Share(parts[0].of, strict=parts[0].strict or bool(such(pieces, Above)))
        return (Organised(Total((share,))),)
    out_of = numbers[1].value if len(numbers) > 1 else None
    return (Organisations(numbers[0].value, out_of=out_of),)


def _and_organised(pieces: Pieces) -> Pieces | None:
    organised = _organised(others(pieces, People))
    return None if organised is None else (*_needs(pieces), *_needs_bodies(pieces), *organised)


def _numbered(pieces: Pieces) -> Pieces | None:
    """“The chair may vote”, “the board meets with the auditors”: a leave or a habit, without a number."""
    return pieces if any(isinstance(one, Asked | Beside | Organised) for one in pieces) else None


def _reached(pieces: Pieces) -> Pieces | None:
    """“those present come to a third of the members”: the same sort that the share is of."""
    (asked,) = such(pieces, Asked)
    units = {one.unit for one in such(pieces, Whom) if one.unit} | ({asked.unit} if asked.unit else set())
    bases = [one for one in such(pieces, Whom) if one.base and one.base is not Base.VOTING]
    if len(units) > 1 or bases:
        return None
    return (*others(pieces, Asked, Whom), replace(asked, unit=next(iter(units), None)))


def _late(pieces: Pieces) -> Pieces | None:
    """“a third is needed, rounded up, but never under three”: said of the amount once its verb is past."""
    said = [one for one in pieces if isinstance(one, Rounded | Floor | Ceiling | Whom | Lessened)]
    if not said:
        return pieces
    asked = such(pieces, Asked)
    made: Asked | None = asked[0] if len(asked) == 1 else None
    for one in said:
        made = later(made, one) if made else None
    return (
        None
        if made is None
        else tuple(made if one in asked else one for one in others(pieces, Rounded, Floor, Ceiling, Whom, Lessened))
    )


def based(pieces: Pieces) -> Pieces | None:
    """“a third, an empty seat being left out”: of a share, of which it was not said before."""
    based = {one.base for one in such(pieces, Based)}
    rest = others(pieces, Based)
    if len(based) != 1:
        return rest if not based else None
    (base,) = based
    made = [_of_base(one, base) if isinstance(one, Asked) else one for one in rest]
    return None if None in made else tuple(one for one in made if one)


def _of_base(asked: Asked, base: Base) -> Asked | None:
    """An amount of which seats it is; a share of the votes is of filled seats in any case."""
    told = {Base.ALL, base} | ({Base.VOTING} if base is Base.IN_POST else set())
    if any(isinstance(one, Share) and one.base not in told for one in asked.total.amounts):
        return None
    return replace(asked, total=rebased(asked.total, base))


def _not_one(pieces: Pieces) -> Pieces | None:
    """“Nothing may be done without one”: without a quorum, and not without one member."""
    bare = [one.total for one in such(pieces, Asked) if not one.noun and not one.unit]
    return None if Total((Count(1),)) in bare else pieces


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "OTHERS": (
        "[any] NUM of the others/rest", "LEAST NUM others/more", "any NUM others", "any NUM other NOUN",
        "NUM other/further/more/additional [NOUN]", "another [NUM] NOUN", "NUM others", "NUM more",
        "a further NUM NOUN", "another NUM", "one other/further NOUN", "another NOUN",
        "LEAST NUM other/further/more [NOUN]",
    ),
    "CORE": (
        ("COMMAS AND OTHERS", _beside),
        "GROUPCORE",
        "NOUNLESS COMEFROMSOME",
        "AMOUNT [PRESENT]",
        "[PRESENT] AMOUNT",
        ("PEOPLE [PRESENT]", _only),
        ("PEOPLE AND OTHERS", _beside),
        ("ORGUNIT [represented]", _organised),
        ("PEOPLE AND ORGUNIT [represented]", _and_organised),
        ("COMMAS AND ORGUNIT [represented]", _and_organised),
        ("PEOPLE AND FROMSEVERAL", _and_bodies),
        ("COMMAS AND FROMSEVERAL", _and_bodies),
        ("NUM NOUN who are TERM [or TERM]", _such_members),
        ("LEAST NUM NOUN who are TERM [or TERM]", _such_members),
        ("AMOUNT [PRESENT] {plus|together with|along with} PEOPLE", _with_somebody),
    ),
    "ORGUNIT": ("representatives/members/delegates of/from PARTS of the/its ORGS",
                ("{one [or more]|someone|a|LEAST one} [NOUN] from PARTS of the/its ORGS",
                 lambda pieces: others(pieces, Whom)),
                "PARTS of the/its member/partner/constituent/participating ORGS",
                "[LEAST] NUM of the/its [NUM] ORGS", "PARTS of the/its ORGS"),
    "FROMSEVERAL": ("[[ORG] NOUN] [coming/drawn] from [LEAST] NUM [different] [of the/its] [member] ORG",),
    "WHO": (
        "a quorum of CORE",
        "CORE [,]",
        "CORE ADJUNCT [,]",
        "CORE ADJUNCT ADJUNCT [,]",
        "CORE ADJUNCT ADJUNCT ADJUNCT [,]",
    ),
    "QUORUM": (
        "[a/the/its/their/our] [usual/normal/ordinary/meeting/required] quorum",
        "[a/the] working/valid/proper quorum",
    ),
    "REQUIREMENT": (
        "the REQUIRED [NEEDED] [for {business|SUBJECT|a quorum|it to be quorate}]",
        "the REQUIRED for being quorate", "our/its REQUIRED [for business]",
    ),
    "REQUIRED": ("threshold/requirement/minimum/rule/figure",
                 "quorum number"),
    "OFBODY": ("of/for/in OFSOMANY", "of/for/at/in SUBJECT", "at/for/of any/every/each/a meeting [of SUBJECT]",
    "at/for all meetings [of SUBJECT]",
    "under/by these/its/the rules",
        "for SUBJECT , and for any vote [taken] [on any matter] at such a/it meeting ,"),
    "ENOUGH": ("[quite] enough", "sufficient", "adequate", "all it takes",
    "all that is needed/required/necessary",
               "what it takes", "what is needed/required"),
    "MAKE": (
        "[MUST] make/makes/form/forms/constitute/constitutes [up] QUORUM",
        "BE QUORUM", "BE [reckoned/deemed/considered/taken/to be] ENOUGH [TOACT]",
        "BE [to be] reckoned QUORUM",
        "suffice/suffices [TOACT]", "{will|shall|should} {do|suffice}",
        "BE the/a minimum", "BE the/a minimum/number/attendance NEEDED [TOACT]",
        "make/makes {SUBJECT|it} {quorate|valid|QUORUM}", "keep/keeps SUBJECT sitting/quorate",
        "[MUST] serve/serves/count/counts as QUORUM", "amount/amounts to QUORUM",
        "can act [for SUBJECT]", "[is/are] capable of acting",
        "bring/brings {the meeting|SUBJECT} to quorum", "give/gives SUBJECT [a/its] quorum",
        "BE NEEDED [PRESENT] [TOACT]", "BE the {least|smallest|minimum|fewest} [number] WITHWHICH",
        "BE {what|all that} SUBJECT needs",
    ),
    "WITHWHICH": ("{with which|that} SUBJECT MAY VERB [with]", "that/who MAY VERB"),
    "NEEDED": ("needed/required/necessary/wanted/essential", "called for", "insisted on"),
    "TOACT": ("for QUORUM", "for SUBJECT to VERB", "to VERB",
    "for {BUSINESS|business} [to {ACTS|be HANDLED}]",
              "for SUBJECT to be STATE", "for a/any/every/each meeting [of SUBJECT]",
              "for the HANDLING of BUSINESS [of SUBJECT]",
              "to constitute a [valid/proper/lawful] meeting/sitting [of SUBJECT]", "to make [up] QUORUM"),
    "HANDLING": ("transaction/conduct/doing/making/taking",),
    "TOCOME": ("to be PRESENT", "to {be PLACE|attend|come|take part}", "to be among them"),
    "THEMEETING": ("[the/any/each/a] meeting/sitting/session/proceedings",),
    "LASTING": (
        "throughout [THEMEETING]", "[at] all the time", "at all times", "at any one time", "at any time",
        "for the whole [of] [THEMEETING]", "for as long as {it|THEMEETING} lasts", "while it lasts",
        "{from|at} [the] start {to finish|to end|and throughout [it|THEMEETING]|and until the end}",
        "at/from the start [of THEMEETING] and for as long as it lasts", "from beginning to end",
        "at each and every meeting", "at every meeting", "until/to/till the [very] end [of THEMEETING]",
        "up to the [very] end [of THEMEETING]", "during THEMEETING", "always", "in every case",
        "on every occasion",
        "without exception",
    ),
    "FILLING": (
        "LASTING", "{by|under|according to|in} these/its/the/our/their RULEBOOK", "by law", "by statute",
        "in the case of SUBJECT", "so/as far as SUBJECT is concerned", "whatever the business [may be]",
        "whatever is on the agenda", "whatever is being discussed/decided", "for/in all purposes",
        "for the purpose/purposes of these/this/its/the RULEBOOK", "no fewer", "no less",
        "no matter what the business [is]", "for quorum purposes", "whoever they are/be",
        "no matter which/who",
        "in total", "in all", "all told", "between them", "acting together", "and no fewer/less",
        "regardless of the business",
    ),
    "RULEBOOK": ("[standing/own] rules/orders/constitution/bylaws/articles/statutes/charter",
                 "terms of reference", "standing orders"),
    "SOTHAT": (
        "in order that {SUBJECT|THING|business} may {VERB|be HANDLED}",
        "so that {SUBJECT|THING|business} may/can {VERB|be HANDLED}",
        "for SUBJECT to {VERB|be STATE}", "for {THING|business} to {ACTS|be HANDLED|stand|count|be STATE}",
        "for any business [at all]", "for business [of any kind]", "to do business",
        "{to|in order to} VERB", "{to|in order to} {make [up]|form|have|reach|get|constitute} QUORUM",
        "to make SUBJECT quorate", "for QUORUM", "for SUBJECT to have QUORUM",
        "to count as a [proper/valid/lawful] meeting", "for it to count as a meeting",
    ),
    "BEFOREHAND": (
        "before PRESIDER MAY STARTIT",
        "before {it|SUBJECT|business} {MAY {VERB|be HANDLED}|is STATE|has/have QUORUM|VERBING}",
        "before any business [{is|can be|may be} HANDLED]", "before business {is|can be|may be} HANDLED",
        "before it can do anything",
    ),
    "VERBING": ("starts/begins/opens/acts/meets/proceeds",),
    "PURPOSE": ("[,] SOTHAT", "[,] TOACT", "[,] BEFOREHAND", "[,] at {any|every|each|a} meeting [of SUBJECT]",
    "[,] FILLING",
                "[,] TOCOME"),
    "NEED": (
        "needs/need/require/requires/want/wants/demand/demands", "must/should have/see/number",
        "has/have to have/number",
        "takes/take", "call/calls for", "MAY VERB only with",
        "is/are {quorate|STATE} [only] {with|when attended by}",
        "[must|has/have to] be attended/heard by", "has its quorum in/with", "is properly made up with",
        "may/can do business with", "does business with", "asks/ask/looks/look for", "insists on",
        "relies on", "depends on [there being]", "can do nothing without", "cannot do without",
        "works/runs with/on",
        "has/have a quorum with/of", "{decides|deliberates|acts|sits|meets|works} [validly] only with",
        "is a quorum of", "cannot manage with fewer/less than",
    ),
    "NEEDWITH": ("[MAY] VERB with", "sits/meets/acts/decides/deliberates [validly] with",
    "MUST sit/meet/act with"),
    "THEPRESENCE": ("[the/an/a] presence/attendance of", "attendance by", "there being"),
    "ONLYWHEN": ("WHENONLY", "with"),
    "WHENONLY": ("[only] when/if", "once", "as soon as", "whenever", "if and only if", "if , and only if ,"),
    "REACH": ("reach/number/total", "reaches/numbers/totals", "amount/amounts/come/comes/add to",
              "amount/amounts to", "come/comes to", "add/adds up to", "make/makes up"),
    "REACHING": (
        ("[the] WHOM [PRESENT] [MUST] REACH AMOUNT", _reached),
        ("those PRESENT [MUST] REACH AMOUNT", _reached),
    ),
    "TRAIL": ("TRAILER", "TRAILER TRAIL"),
    "TRAILER": ("ADJUNCT", "PURPOSE", "LATE", "[,] WHATEVERSIZE", "[,] OUTOFALL", ", PRESENT WAY [,]"),
    "LATE": ("ROUND", "NEVER", "CEILING", "[,] NOVACANCIES [,]", "VACANTORNOT", "[,] [and/but] VACANCYSAID",
             "LESSENING"),
    "FRONT": (
        "at the [very/barest/bare] minimum/least [,]", "WHATEVERSIZE [,]", "OUTOFALL [,]",
        "at/for/in SUBJECT [,]", "OFBODY ,", "SOTHAT [,]", "BEFOREHAND [,]", "FILLING [,]",
        "both for a meeting [of SUBJECT] and for each/any vote [taken] at it [,]",
    ),
    "SET": (
        "is", "shall be", "will be", "must be", "is to be", "has to be", "consists of", "means", "stands at",
        "comprises", "[is/has] [been] set/fixed/put at", "is made up of", "amounts to",
        "{requires|needs|takes|calls for|demands} [THEPRESENCE]", "must comprise", "shall/will consist of",
        "is met by THEPRESENCE",
    ),
    "REACHED": ("is [only] reached/met/achieved/there/present/attained/secured", "exists"),
    "MEANS": ("quorate means [that]", "quorate , for SUBJECT , means [that]"),
    "SAYS": (("FRAME [TRAIL]", _late), ("FRONT FRAME [TRAIL]", _late), ("FRONT FRONT FRAME [TRAIL]", _late)),
    "FRAME": ("VERBED", ("WHO", a_list)),
    "VERBED": ("SETTING", "NEEDING", "ACTING", "FAILING_IT", "ATTENDANCE"),
    "SETTING": (
        "WHO MAKE [OFBODY]", "[THEPRESENCE] WHO MAKE [OFBODY]", "QUORUM [NEEDED] [TOACT] [OFBODY] SET WHO",
        "SUBJECT quorum SET WHO",
        "[QUORUM|quoracy] : WHO", "QUORUM [OFBODY] : WHO",
        "THENUMBER {is|shall be|:} WHO", "[a] minimum attendance [of] [:] WHO [is {NEEDED}]",
        "what {is|shall be} NEEDED is [THEPRESENCE] WHO", "nothing more is NEEDED than WHO",
        "{SUBJECT rule|the rule for SUBJECT} is {WHO|that WHO THERE}",
        "QUORUM [OFBODY] REACHED {ONLYWHEN HERE|by THEPRESENCE WHO}",
        "there is/shall/will/must [be] [only] QUORUM {WHENONLY HERE|with WHO|of WHO}",
        "MEANS HERE", "WHO : that is QUORUM [OFBODY]", "anything short of WHO is no/not QUORUM",
        "{getting|reaching|making} [up] QUORUM [OFBODY] NEED WHO",
        "WORKEDOUT", "REQUIREMENT SET WHO", "REQUIREMENT is simple/plain : WHO",
        "QUORUM , {that is|namely|meaning|which is} WHO , MUST be {AT|kept|kept up|maintained}",
        "QUORUM , WHO , MUST be {AT|kept|kept up|maintained}",
        "QUORUM , {that is|namely|meaning|which is} WHO",
    ),
    "THENUMBER": (
        "[the] number [of NOUNLESS] NEEDED [TOACT]", "the NEEDED attendance/number/minimum",
        "the {fewest|least|smallest number of} [NOUNLESS] WITHWHICH",
        "the number [of NOUNLESS] who MUST be AT",
        "[the] minimum [attendance] [TOACT]",
        "[the] minimum number [of NOUNLESS] {NEEDED|TOACT|NEEDED TOACT}",
        "the number [of NOUNLESS] NEEDED {to make [up]|for} QUORUM",
    ),
    "NEEDING": (
        "{SUBJECT|BUSINESS} NEED [THEPRESENCE] WHO", "SUBJECT OFSIZE NEED WHO", "OFSOMANY NEED WHO",
        "SUBJECT HASIN ITSNUMBER [,] and NEED WHO",
        "SUBJECT HASIN ITSNUMBER [,] {and|of whom} WHO {THERE|MUST sit}",
        "SUBJECT decisions/meetings/business NEED [THEPRESENCE] WHO",
        "SUBJECT , {SOTHAT|FILLING} , NEED WHO",
        "[SUBJECT|the|its|our] RULEBOOK ask/asks/call/calls/provide/provides for WHO", "you/we need WHO",
        "there is QUORUM NEED WHO",
        "it {is|takes|needs|requires} WHO", "it BE {ENOUGH|NEEDED} {if|that|when} WHO {THERE|HERENOW}",
        "it BE {ENOUGH|NEEDED} for WHO to {attend|come|be PLACE|take part}",
        "SUBJECT {with|that has} no quorum of its own NEED WHO",
    ),
    "ACTING": (
        "OFSOMANY {DOES WHEN HERE|DOES with WHO}", "SUBJECT OFSIZE DOES WHEN HERE",
        "ABLE WHENHERE", "WHENHERE [,] ABLE", "[only] WHEN HERE [,] INVERTED", "not until HERE INVERTED",
        "[only] with WHO [,] {and not before|and not otherwise|but not otherwise} , ABLE",
        "with WHO PRESENT [,] {it|SUBJECT} {is quorate|has a quorum|may VERB}",
        "AMOUNT PRESENT , ABLE", "WHO , and ABLE", "SUBJECT , WHENHERE , DOES",
        "it is only {with WHO|when HERE} that ABLE", "SUBJECT DOES with as few as WHO",
        "SUBJECT is/are [only] quorate [only] if/when attended by WHO",
        ("WHO MAY DO", _numbered), ("SUBJECT NEEDWITH WHO", _numbered), ("SUBJECT DOES with WHO", _numbered),
    ),
    "DO": ("act", "transact/do/conduct BUSINESS",
    "exercise [any/all] [of] its/their/the powers [of SUBJECT]", "TAKES BUSINESS", "meet",
    "sit",
           "decide [BUSINESS]", "proceed [to BUSINESS]", "function", "go ahead", "deliberate",
           "constitute/make/form QUORUM"),
    "BYFEWER": ("{by|with|at a meeting {of|with|attended by}} FEWER",),
    "FAILING_IT": (
        ("UNABLE UNLESSHERE", _not_one), ("UNLESSHERE [,] UNABLE", _not_one), "UNABLE WHENFEWER", "WHENFEWER [,] UNABLE",
        "UNABLE with FEWER [,] and ASKED", "not without WHO INVERTED",
        "there being FEWER [,] UNABLE", "should FEWER {attend|be PLACE|come|turn up} [,] UNABLE",
        "FEWER [,] and UNABLE",
        "THING without WHO VOID", "FEWER MAYNOT {VERB|do|suffice}",
        "BELOW WHO [PRESENT] {means/mean no meeting/quorum/business|is/are not enough|is/are not a quorum}",
        "BELOW WHO [PRESENT] {is/are no quorum|will not do|cannot act|may not act|cannot VERB}",
        "SUBJECT short of WHO {cannot|may not|is not able to} VERB",
        "SUBJECT HASIN ITSNUMBER [,] and {cannot|may not|can not} VERB with BELOW WHO",
        "FEWER is/are {not ENOUGH|no quorum|not QUORUM}",
        "a meeting {attended by|of|with} FEWER {MAYNOT VERB|is not STATE|is inquorate|VOID}",
        "nothing HANDLED BYFEWER {has any force|is STATE|STANDING}",
        "BUSINESS HANDLED BYFEWER VOID",
        "at no meeting [of SUBJECT] may BUSINESS be HANDLED without WHO",
        "there is no quorum {unless|without|until} HERE",
        "NOQUORUM {unless|until|without} HERE",
        "{without|unless|until} HERE [,] {NOQUORUM|there is no quorum}",
        "SUBJECT MAYNOT VERB without QUORUM , which is WHO",
    ),
    "ATTENDANCE": (
        ("WHO THERE [,] {as well as|together with|along with} PEOPLE", _with_them),
        ("{together|along} with PEOPLE [,] OTHERS THERE", _beside),
        ("with PEOPLE [,] OTHERS THERE", _beside),
        ("PEOPLE {THERE|ISHERE} [together/along] with OTHERS", _beside),
        ("PEOPLE {THERE|ISHERE} [,] and so must/do OTHERS", _beside),
        "WHO THERE", "WHO MUST sit/assemble/gather", "WHO THERE {THERE|and} LASTING",
        ("WHO THERE [,] and [so must] PEOPLE", and_people),
        "there MUST [only] be [PRESENT] WHO", "there need only be WHO",
        "only WHO need {be PLACE|attend}", "{present|there|in attendance} MUST be WHO",
        "SUBJECT MUST be attended by WHO",
    ),
}  # fmt: skip
