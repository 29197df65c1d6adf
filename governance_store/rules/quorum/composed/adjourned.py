"""What is enough at the adjourned meeting? “Whoever comes then”, “half of the usual number”."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Moment, Number, Part, Pieces, Whom, others, such
from governance_store.rules.quorum.grammar import Provision
from governance_store.rules.quorum.rule import Count, Fallback, Total
from governance_store.rules.quorum.totals import Asked


def _then(pieces: Pieces) -> Pieces:
    """Whichever meeting is spoken of."""
    return pieces if Moment.LATER in pieces else (*others(pieces, Moment), Moment.THEN)


def _counted(pieces: Pieces) -> Pieces:
    """“two or more members”."""
    (number,) = such(pieces, Number)
    units = [one.unit for one in such(pieces, Whom)]
    return (Asked(Total((Count(number.value),)), units[0] if units else None, ""),)


def _more(pieces: Pieces) -> Pieces:
    """“more than five”: one more at least."""
    (number,) = such(pieces, Number)
    return _counted((Number(number.value + 1), *such(pieces, Whom)))


def _chosen(pieces: Pieces) -> Pieces | None:
    """“five or a tenth, whichever is fewer”; a single amount is found otherwise."""
    (asked,) = such(pieces, Asked)
    return pieces if len(asked.total.amounts) > 1 and len(pieces) == 1 else None


def _at_it(pieces: Pieces) -> Pieces:
    return (*others(pieces, Moment), Moment.LATER)


def those_present(pieces: Pieces) -> Pieces:
    """Those present are enough."""
    return (*pieces, Provision(Fallback(those_present=True)))


def _floored(pieces: Pieces) -> Pieces:
    """“but no fewer than two”: the floor of those present."""
    numbers = [one.value for one in such(pieces, Number)]
    return (*others(pieces, Number), Provision(Fallback(those_present=True, floor=numbers[0])))


def so_many(pieces: Pieces) -> Pieces | None:
    """“five members”, “a quarter of the members”."""
    asked = such(pieces, Asked)
    if len(asked) != 1 or len(others(pieces, Asked, Moment)) > 0:
        return None
    return (
        *such(pieces, Moment),
        Provision(Fallback(adjourned=asked[0].total, adjourned_unit=asked[0].unit)),
    )


def any_of_them(pieces: Pieces) -> Pieces | None:
    """“any two members”: whoever they are."""
    made = so_many(pieces)
    if made is None:
        return None
    return tuple(
        Provision(replace(one.of, anyone=True))
        if isinstance(one, Provision) and isinstance(one.of, Fallback)
        else one
        for one in made
    )


def part_of_that(pieces: Pieces) -> Pieces | None:
    """“half of the usual number”."""
    parts = such(pieces, Part)
    if len(parts) != 1 or parts[0].strict or parts[0].less:
        return None
    return (*others(pieces, Part), Provision(Fallback(part=parts[0].of)))


HALVED: Final = Provision(Fallback(part=Fraction(1, 2)))

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "LATERWORD": ((
        "adjourned/second/reconvened/resumed/rescheduled/rearranged/postponed/deferred/new/later/repeat/"
                  "fresh/recalled/following/next/another/subsequent/further/repeated"),),
    "LATERMEETING": (
        (("[the/a/an/any/such/that/this/its/each] [such] LATERWORD [such] [general/committee/board] "
         "{MEETWORD|call|date|day|occasion|time|attempt|convocation|one|sitting} [CALLEDFOR]"), _at_it),
        ("a/any/the MEETWORD CALLEDFOR", _at_it), ("that one", _at_it), ("that meeting", _at_it),
        ("[the/a/any] LATERWORD MEETWORD [,] held WITHINDAYS [,]", _at_it), ("the adjournment", _at_it),
        ("a/any/the MEETWORD {so adjourned|which has been adjourned}", _at_it),
    ),
    "CALLEDFOR": (
        ("[called/held/convened] [again/anew/afresh/a second time] [once more] {for|through|because of|owing "
        "to|after} [the/a] {lack|want|absence|loss} of [a] quorum"),
        "so called/adjourned/convened", "[called/held/convened] after an adjournment",
        "held/called/convened again [for {lack|want} of [a] quorum]",
    ),
    "ATLATER": (
        "{at|for|on|in} LATERMEETING [,]", ("[,] and then", _then), ("then", _then), ("when", _then),
        ("at/for which [time/meeting/point]", _then),
        ("where", _then), ("on/at that/which occasion/day/date/meeting/time", _then), ("after which",
        _then), ("there", _then), ("next time", _at_it),
        (("{when|once|if|where} {it|the MEETWORD} {resumes|is resumed|is held again|meets "
        "again|reconvenes|is reconvened|comes back|is called again|"
         "takes place again|is {held|called|convened} a second time}"), _at_it),
        ("{when|once|if|where} LATERMEETING {resumes|is held|meets|takes place|is convened|comes}", _at_it),
        ("[for] the second time", _at_it), ("on resuming", _at_it),
        ("{once|when|if} adjourned/reconvened/resumed [,]", _at_it), ("to LATERMEETING",
        lambda pieces: pieces),
            (("{when|once|if|where} {it|the MEETWORD} {has to be|must be|is to be} {held|called|convened} "
            "{again|a second time}"), _at_it), ("on/upon resumption/resuming", _at_it), ("at/on it", _then),
            ("for it", _then),
    ),
    "LATERSUBJECT": ("LATERMEETING", ("which", _then)),
    "COMETHEN": ("NOWTHEN attend/attends/come/comes", "[then] came/attended","attend/attends/come/comes",
        "turn/turns up", "show/shows up", "is/are [STILL] PRESENT",
    "appear/appears", "has/have come",
                 "come/comes along", "is/are [STILL] there", "does/do attend/come"),
    "THENTHERE": (("then", _then), ("[at/to/for/on] LATERMEETING", lambda pieces: pieces), ("to/at it",
    _then), ("it", _then), ("there", lambda _: ()), ("on that day/occasion/date", _then),
                  ("that time", _then), ("the second time", _at_it)),
    "OFWHATEVERNUMBER": (
        "[,] whatever {their|the|its} {number|numbers|number may be|number is} [,]",
        "[,] however/no/how [matter] [how] few/many [{they are|they be|they may be}] [,]",
        "[,] whatever number [of them] [there is/are/may be] [,]", "[,] be they however few [,]",
        "[,] irrespective/regardless of [the/their] number/numbers [,]",
    ),
    "THOSEHERE": (
        ("{those|the|such|all} [THOSESITTING|persons] [who are] [NOWTHEN] PRESENT [THENTHERE] "
        "[OFWHATEVERNUMBER]"),
        "those/the/such/any [THOSESITTING|persons] who COMETHEN [THENTHERE] [OFWHATEVERNUMBER]",
        "WHOEVERTHEN [THENTHERE] [OFWHATEVERNUMBER]",
        "whichever THOSESITTING COMETHEN [THENTHERE]",
        "[the] THOSESITTING [NOWTHEN] PRESENT [THENTHERE] [OFWHATEVERNUMBER]",
        "[the] THOSESITTING who COMETHEN [THENTHERE] [OFWHATEVERNUMBER]",
        "any/whatever number [of THOSESITTING] [is/are] [PRESENT] [THENTHERE]",
        "any/whatever number [of THOSESITTING] [that/who] COMETHEN [THENTHERE]",
        "as many [THOSESITTING] as COMETHEN [THENTHERE]",
        "{those|the} {THOSESITTING|persons} [,] however few [,] [who are] PRESENT",
        "{however many|however few|as many as} [THOSESITTING] COMETHEN [THENTHERE]",
        "{the THOSESITTING|the members|those} PRESENT in person or by proxy",
        "the number [NOWTHEN] PRESENT [THENTHERE]", "{the|those} NOWTHEN present THOSESITTING",
        "the THOSESITTING or THOSESITTING PRESENT", "the member or members PRESENT",
        "{such|the} number as COMETHEN",
        ("then those PRESENT", _then), "any attendance", "those that COMETHEN [THENTHERE]",
    ),
    "WHOEVERTHEN": (("whoever COMETHEN", _then), ("those there", _then), ("whoever is in the room", _then)),
    "BEINGONE": ("is/are/be/being/make/makes/form/forms/constitute/constitutes",
    "shall/will/must/do [then] be/form/constitute/make [up]", "make/makes up",
                 "count/counts as",
                 ("is/are [then] deemed/taken/held/considered/treated/regarded [to be/form/constitute/make] "
                 "[as]"), "shall/will be deemed/taken/considered [to be/form/constitute] [as] [being]",
                 "serve/serves as", "becomes/become", "suffice/suffices for", "is/are enough for",
                 "amount/amounts to"),
    "NOWTHEN": (("then", _then), "actually"),
    "WILLDO": (
        "BEINGONE [a/the/its] [valid/sufficient] quorum [THENTHERE]",
        "is/are/be/being [then/quite] enough/sufficient [THENTHERE] [to [go ahead|proceed]] [for a quorum]",
        "will/shall do", "suffice/suffices [for a quorum]",
        "shall/will [be] enough/sufficient", "shall/will {suffice|be enough|be sufficient}",
        "is/are all [that/who] [is/are] needed/required",
    ),
    "DEALS": (
        "transact/conduct/do/deal/proceed/decide/act/resolve/vote/dispose/consider/complete/finish/continue",),
    "BUSINESSTHEN": (("[with/to/of/on] [transact/do/deal with] [the/any/its/all/that/such] "
    "[remaining/unfinished/outstanding/ordinary/adjourned] business/agenda/matters/items "
                     "[for which {it|the MEETWORD} was {called|convened}] [of {it|the [first] MEETWORD}] "
                     "[on the agenda]"), "anything", "[on/upon] everything", "it", "with it"),
    "MAYDEAL": ("may/can/shall/will/must [validly/lawfully/then] DEALS [BUSINESSTHEN] [THENTHERE]",
    "may/can/shall/will [validly] go/carry ahead/on [BUSINESSTHEN]", "has/have power to DEALS [BUSINESSTHEN]",
                "decides/decide [validly]", "is/are able to DEALS [BUSINESSTHEN]",
                "deal/deals with [the/its/any] business", "may/can/shall/will validly/lawfully decide"),
    "WHATEVERNUMBER": (
        ("[,] whatever the/its/their [actual] turnout/attendance/number/numbers [PRESENT] [of THOSESITTING] "
        "[attending/taking part] [is/are/may be] [there]"),
        "[,] whatever number [of THOSESITTING] [is/are] [COMETHEN|PRESENT]",
        "[,] whatever the number [of THOSESITTING] [who/that] [COMETHEN|attending|PRESENT]",
        "[,] whatever the number of those attending/present",
        "[,] no matter how many/few [THOSESITTING] [there are] [COMETHEN] [there are]",
        "[,] however many/few [THOSESITTING] [there are] [COMETHEN] [there are] [may be PRESENT]",
        "[,] regardless/irrespective of [how many/few] [THOSESITTING] [COMETHEN]",
        ("[,] regardless/irrespective of [the] [number/numbers/attendance/turnout] [of THOSESITTING] "
        "[PRESENT|attending/there] [COMETHEN]"),
        "with any/whatever attendance/number/turnout [of THOSESITTING] [COMETHEN|PRESENT]",
        "with {THOSEHERE|whoever is there|whoever it has}", "with {those|the THOSESITTING} who have come",
        "by {THOSEHERE}",
        ("[,] with/without {a|any|no} [regard to the] {quorum|number|numbers} [or not] [being "
        "required/needed]"), "without a quorum", "even without {one|a quorum}", "[,] quorum or no quorum",
        ("[,] whether or not {a quorum is PRESENT|there is a quorum|it is quorate|it has a quorum|AQUORUM "
        "HERESTILL}"),
        "with THOSEHERE", "[,] {as if|as though} {quorate|it were quorate|it was quorate}",
        ("[,] {as if|as though} {a|the} quorum {had been|were|was|is} "
        "{achieved|reached|present|there|met|obtained|formed}"),
    ),
    "HELDTHEN": ("go/goes ahead/on", "resume",
    "proceed/proceeds/continue/continues/start/starts/begin/begins/open/opens/decide/decides/act/meet/sit",
    "take/takes place", "be/is held", "transact/transacts/do [its/any/the] business",
                 "carry/carries on", "deliberate/deliberates/decides/acts [validly]",
                 "deal/deals with [its/the/any] [business/agenda]", "resolve/pass/vote", "be valid",
                 "be quorate", "validly decide/resolve"),
    "VALIDTHEN": (("is/are/be/shall/will [be] [always/then] {quorate|valid|validly constituted|properly "
    "constituted|validly held|duly constituted|regular|competent}"), "has/have a quorum",
    "constitutes a quorum"),
    "NONEEDED": (
        ("no [further/such] quorum [requirement] {is|shall be|will be|need be} [then] "
        "{needed|required|necessary|applied|called for|applicable}"),
        "no [further] quorum [requirement] {applies|shall apply|need apply|will apply}",
        ("{there is|there shall be|there need be} no {need for a quorum|quorum requirement|quorum "
        "needed|quorum required|minimum}"), ("a quorum is {not needed|not "
        "required|no longer needed|no longer required|not necessary}"),
        "a quorum shall not be {needed|required|necessary}",
        "the quorum [requirement/rule/rules] {does|do|shall|will} not [NOWTHEN] apply",
        "the quorum {is dispensed with|is waived|falls away}",
        "no particular/minimum/fixed number {is|need be} {needed|required|present|PRESENT}",
        "no quorum need be PRESENT", "no number is {fixed|set|needed|required}",
        "no minimum [attendance/number] {applies|is needed|is required|is set}",
        "there is no minimum [attendance]",
    ),
    "FLOORS": (
        ("[,] {if|provided [that]|as/so long as|on condition that} {there are|they are|they number|that "
        "is|it is|not} [PRESENT] [LEAST] NUM [or more] [of them] [of THOSESITTING] [PRESENT] [,]"),
        "[,] {if|being|but} [of them] [LEAST] NUM [or more] [of them] [,]",
        ("[,] {provided|so long as|as long as|if|on condition} [that] [LEAST] NUM [or more] [of them] "
        "[THOSESITTING] {is|are|COMETHEN} [PRESENT] [,]"),
        ("[,] {but|though|and|being} [in no case|never|not|no] fewer/less than NUM [of them] [THOSESITTING] "
        "[,]"),
        "[,] subject to a minimum of NUM [THOSESITTING]",
        "[,] {provided|so long as|as long as|if} [that] there are NUM [THOSESITTING] [or more] [of them]",
        ("[,] {provided|so long as|as long as} [that] {there|they} are {not|no|never} {fewer|less} than NUM "
        "[of them] [THOSESITTING]"), "[,] with a minimum of NUM [THOSESITTING]",
    ),
    "OTHERQUORUM": (("the/its/their [necessary/required] quorum/number/requirement/figure/threshold "
        "[required/needed]"),),
    "SETTHEN": ("{is|be|becomes|shall be|will be|must be} [NOWTHEN]",
    "[NOWTHEN] drops/falls/goes/reduces/shrinks [down] to",
    "is/shall/will [be] [then] {reduced|lowered|cut} to", "comes down to", "shall/will be", "stands at",
    "consists of", "shall/will consist of"),
    "USUAL": ("usual/normal/original/ordinary/first/required/regular/full/initial/general",),
    "OFTHEUSUAL": (
        ("[of] {that|it|this} [for/at/of/required/needed [at/for]] [{[the] [USUAL] {MEETWORD|one}|the "
        "USUAL}]"), "[of] [the/its] USUAL [quorum/number/figure/requirement/one]",
        ("[of] {what|the number|the quorum} {it was|was needed|was required|is needed|is "
        "usual|was|needed|required} [{before|at the first [MEETWORD]|for the first [MEETWORD]|otherwise}]"),
        ("[of] the quorum/number/figure [for/at/of/needed [at]|required [at]] [the USUAL "
        "{MEETWORD|one|call}]"), "[of] thatmany", "[of] {the number|what is} otherwise {needed|required}",
        "that of the {first|original} [MEETWORD]", "as many",
    ),
    "ENOUGHTHEN": (
        ("THOSEHERE WILLDO [OFWHATEVERNUMBER]", those_present),
        ("DECISIONS {may|can|shall} be {taken|made} WHATEVERNUMBER", those_present),
        (("the number {attending|of those attending|of those PRESENT|PRESENT} {is of no account|does not "
        "matter|makes no difference|is immaterial}"), those_present),
        ("it {is of no account|does not matter|makes no difference} how many [THOSESITTING] COMETHEN",
        those_present), ("THOSEHERE MAYDEAL", those_present), ("FLOOREDONES", lambda pieces: pieces),
            ("NONEEDED", those_present), ("THOSEHERE MAYDEAL WHATEVERNUMBER", those_present),
        ("[the] quorum [SETTHEN|is] THOSEHERE", those_present), ("enough are THOSEHERE", those_present),
        (("BUSINESSTHEN {may|can|shall|will|is|are} [then] [to] be {disposed of|transacted|dealt "
        "with|done|decided|conducted|considered|taken|completed|finished} WHATEVERNUMBER"), those_present),
        ("any decision is valid WHATEVERNUMBER", those_present),
        (("{it|THATMEETING|they|the members} [may/can/shall/will/must] [then/validly/nevertheless] HELDTHEN "
        "WHATEVERNUMBER"), lambda pieces: _then(those_present(pieces))),
        ("{it|THATMEETING} VALIDTHEN WHATEVERNUMBER",
        those_present),
        ("it suffices {that|if} THOSEHERE", those_present), ("ALLOWEDTHEN", lambda pieces: pieces),
        ("SOMANYHERE WILLDO", so_many), ("any NUMOF [PRESENT] WILLDO", any_of_them),
        ("any NUMOF [PRESENT] MAYDEAL", any_of_them),
        ("any NUMOF who are PRESENT WILLDO", any_of_them), ("OTHERQUORUM SETTHEN SOMANYHERE", so_many),
        ("{with|by} a quorum of AMOUNT", so_many), ("AMOUNT {is|are} {needed|required}", so_many),
        ("it {needs|takes|requires} AMOUNT", so_many), ("{with|by} SOMANYHERE", so_many),
        ("SOMANYHERE MAYDEAL", so_many), ("the presence of AMOUNT WILLDO", so_many),
        ("it MAYDEAL with SOMANYHERE", so_many),
        ("{it|THATMEETING} [may/can/shall/will] HELDTHEN with any NUMOF [PRESENT] [FROMANYWHERE]",
        any_of_them), ("SOMANYHERE being enough/sufficient/quorate", so_many),
        ("PART OFTHEUSUAL WILLDO", part_of_that), ("OTHERQUORUM SETTHEN [only] PART OFTHEUSUAL",
        part_of_that), ("OTHERQUORUM {is|shall be|will be} [NOWTHEN] HALVED", lambda pieces: (*pieces,
            HALVED)), ("OTHERQUORUM halves", lambda pieces: (*pieces, HALVED)),
        ("PART OFTHEUSUAL {is|are} {needed|required}", part_of_that), ("with PART OFTHEUSUAL", part_of_that),
    ),
    "ALLOWEDTHEN": (("those who do [come/attend] WILLDO", those_present),),
    "FROMANYWHERE": (
        "[,] [from] {whichever|whatever} {group|groups|body|bodies|side} they {come|are} [from]",
        "[,] whoever they {are|may be}", "[,] {whatever|whichever} they represent",
    ),
    "HALVED": ("halved", "cut in half"),
    "SOMANYTHEN": ("[only/just/exactly] NUMOF", "LEAST NUMOF", ("OVER NUM [NOUN]", _more)),
    "SOMANYHERE": ("SOMANYTHEN [PRESENT]", "SHARE", ("AMOUNT", _chosen)),
    "NUMOF": ("NUMASKED [MORE]",),
    "NUMASKED": (("NUM [MORE] [of] [WHOM]", _counted),),
    "FLOOREDONES": (
        ("THOSEHERE FLOORS WILLDO", _floored), ("THOSEHERE WILLDO FLOORS", _floored),
        ("THOSEHERE MAYDEAL FLOORS", _floored), ("THOSEHERE FLOORS MAYDEAL", _floored), ("NONEEDED FLOORS",
        _floored),
    ),
}  # fmt: skip
