"""How does a sentence set a quorum? So many are one, a body needs them, nothing is done without them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.composed.amounts import later
from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Above,
    Floor,
    Next,
    Number,
    Part,
    People,
    Pieces,
    Rounded,
    Term,
    Whom,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Beside, Flag, Organised, Same
from governance_store.rules.quorum.phrases import is_sitter
from governance_store.rules.quorum.rule import Base, Count, Needed, Organisations, Share, Total, Unit
from governance_store.rules.quorum.terms_of_people import is_generic
from governance_store.rules.quorum.totals import Asked


def _only(pieces: Pieces) -> Pieces | None:
    """“three lay members are a quorum”: so many, and all of them such; somebody alone is a need."""
    needed = _needs(pieces)
    rest = others(pieces, People)
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
    if any(one.share for one in needed):
        return None
    rest = others(pieces, People, Number, Whom)
    return (Beside(needed, numbers[-1] if numbers else 1), *rest)


def _with_somebody(pieces: Pieces) -> Pieces | None:
    """“ten members and the chair”: he comes beside them, unless it is a share that they are."""
    (asked,) = such(pieces, Asked)
    needed = _needs(pieces)
    if not all(isinstance(one, Count) for one in asked.total.amounts) or any(one.share for one in needed):
        return None
    return (*others(pieces, People), Beside(needed, 0))


def _and_bodies(pieces: Pieces) -> Pieces | None:
    """“the chair, a nurse and members from three of the trusts”."""
    (number,) = such(pieces, Number)
    return (*others(pieces, Number, Whom, People), *_needs(pieces), Organisations(number.value))


def _such_members(pieces: Pieces) -> Pieces | None:
    """“four members who are tenants or leaseholders”."""
    (number,) = such(pieces, Number)
    terms = tuple(one.name for one in such(pieces, Term))
    return (Asked(Total((Count(number.value),)), Unit.MEMBERS, ""), Needed(number.value, terms))


def _and_people(pieces: Pieces) -> Pieces:
    return (*others(pieces, People), *_needs(pieces))


def _list(pieces: Pieces) -> Pieces | None:
    """A sentence that is a list, without a verb: a number stands in it, or several people."""
    asked = any(isinstance(one, Asked | Beside) for one in pieces)
    return pieces if asked or len(such(pieces, Needed)) > 1 else None


def _needs(pieces: Pieces) -> tuple[Needed, ...]:
    return tuple(need for one in such(pieces, People) for need in one.needed)


def _of_them(pieces: Pieces) -> Pieces | None:
    """“Two of them must be lay”, in a sentence of its own: the number they are of was set before."""
    terms = tuple(dict.fromkeys(one.name for one in such(pieces, Term)))
    numbers = [one.value for one in such(pieces, Number)]
    return (Needed(numbers[0] if numbers else 1, terms), *such(pieces, Same))


def _of_both(pieces: Pieces) -> Pieces | None:
    """“Two are to be directors and one the nurse or the doctor”."""
    (first, second), (sort, *rest) = such(pieces, Number), such(pieces, Term)
    return (Needed(first.value, (sort.name,)), Needed(second.value, tuple(one.name for one in rest)))


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
    return None if organised is None else (*_needs(pieces), *organised)


def _numbered(pieces: Pieces) -> Pieces | None:
    """“The chair may vote”, “the board meets with the auditors”: a leave or a habit, without a number."""
    return pieces if any(isinstance(one, Asked | Beside | Organised) for one in pieces) else None


def _wholly(pieces: Pieces) -> Pieces | None:
    """“three, including a co-opted member when …”: whether all of it is of the occasion is not said."""
    needed = any(isinstance(one, Needed) for one in pieces)
    return None if needed and any(isinstance(one, Asked) for one in pieces) else pieces


def _done(pieces: Pieces) -> Pieces | None:
    """“a grant may be made if two officers are there”: whether that is all who are needed is not said."""
    several = any(isinstance(one, Needed) and one.least > 1 for one in pieces)
    return None if several and any(isinstance(one, Asked) and not one.noun for one in pieces) else pieces


def _ordinarily(pieces: Pieces) -> Pieces | None:
    """“Ordinarily the chair must be there”: who has to be is not so, then, on another occasion."""
    return pieces if all(isinstance(one, Asked | Flag) for one in pieces) else None


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
    said = [one for one in pieces if isinstance(one, Rounded | Floor | Whom)]
    if not said:
        return pieces
    asked = such(pieces, Asked)
    made: Asked | None = asked[0] if len(asked) == 1 else None
    for one in said:
        made = later(made, one) if made else None
    return (
        None
        if made is None
        else tuple(made if one in asked else one for one in others(pieces, Rounded, Floor, Whom))
    )


def _next(pieces: Pieces) -> Pieces:
    return (Next(), *pieces)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "OTHERS": (
        "NUM other/further/more/additional [NOUN]", "another [NUM] NOUN", "NUM others", "NUM more",
        "a further NUM NOUN", "another NUM", "one other/further NOUN", "another NOUN",
        "LEAST NUM other/further/more [NOUN]",
    ),
    "CORE": (
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
    "ORGUNIT": ("[LEAST] NUM of the/its [NUM] ORG", "PARTS of the/its ORG"),
    "FROMSEVERAL": ("[[ORG] NOUN] [coming/drawn] from [LEAST] NUM [different] [of the/its] [member] ORG",),
    "WHO": (
        "CORE [,]",
        "CORE ADJUNCT [,]",
        "CORE ADJUNCT ADJUNCT [,]",
        "CORE ADJUNCT ADJUNCT ADJUNCT [,]",
    ),
    "QUORUM": ("[a/the/its] [usual/normal/ordinary/meeting] quorum", "[a/the] working/valid/proper quorum"),
    "OFBODY": ("of/for/at/in SUBJECT",
        "for SUBJECT , and for any vote [taken] [on any matter] at such a/it meeting ,"),
    "MAKE": (
        "[MUST] make/makes [up] [a/the] quorum", "[MUST] form/forms [a/the] quorum",
        "[MUST] constitute/constitutes [a/the] quorum", "BE a/the quorum", "BE enough", "BE sufficient",
        "will do",
        "suffice/suffices", "BE QUORUM", "BE the/a minimum", "make it quorate", "makes it quorate",
        "make/makes SUBJECT quorate/valid", "keep/keeps SUBJECT sitting/quorate",
        "serve/serves as [a/the] quorum",
        "count/counts as [a/the] quorum", "amount/amounts to a quorum", "BE all that is needed",
        "can act [for SUBJECT]",
        "BE reckoned a quorum", "BE sufficient for a quorum", "BE enough for a quorum",
        "BE enough for SUBJECT to VERB",
        "bring/brings the meeting to quorum",
        "make/makes [up] [a/the] quorum", "give/gives SUBJECT [a/its] quorum", "make SUBJECT quorum",
    ),
    "VERB": (
        "[be] quorate", "do/transact/conduct [any/its] business", "act", "meet", "sit", "decide [anything]",
        "deliberate", "proceed", "go ahead", "start", "begin", "take [any] decisions",
        "make [any] decisions",
        "take a decision", "function", "be properly constituted", "be properly met", "vote", "open",
        "be validly held",
        "be valid", "have a quorum", "be held", "carry on [its] business", "sit for business",
        "make recommendations",
        "decide things", "continue", "take its decisions", "agree anything", "settle anything",
        "begin [its] business",
    ),
    "MAY": ("may", "can", "shall", "will", "could", "is able to"),
    "DOES": (
        "[MAY] [only] VERB", "MAY [only] VERB",
        "is/are [only] {quorate|properly met|properly constituted|valid}",
        "has/have [a/its] quorum", "sits/meets/acts [validly] [only]",
        "deliberates/decides [validly] [only]", "does/transacts [any/its] business", "can [only] VERB",
        "is/are [only] quorate", "has/have a/its quorum only",
    ),
    "NOTHING": (
        "SUBJECT {does|do|can do|may do} nothing", "there is nothing SUBJECT can do",
        "business waits", "decisions wait", "business/decisions must/has/have [to] wait",
        "business cannot begin/start",
        "there can be no business/meeting/decisions", "there is no meeting",
        "no decision can/may/shall be made/taken [by/at SUBJECT]",
        "SUBJECT {may|can|shall|must|will} not VERB", "SUBJECT cannot VERB",
        "SUBJECT {does|do|transacts|may/can/shall do/transact} no business",
        "no business may/can/shall/is/will [to] [be] {done|transacted|conducted|dealt with} [at/by SUBJECT]",
        "nothing {may|can|shall|will|is to} be done [at/by SUBJECT]", "SUBJECT is/are not quorate",
        "no business",
        "no meeting of SUBJECT {is|shall be} quorate", "no meeting may/can/shall VERB",
    ),
    "PURPOSE": (
        "[,] to make SUBJECT quorate",
        "[,] for a quorum", "[,] for business",
        "[,] before any business [{is|can be|may be} {done|transacted|begun}]",
        "[,] before business [{is|can be|may be} done]", "[,] to make [up] a quorum",
        "[,] to form a quorum",
        "[,] {to|in order to} VERB", "[,] for SUBJECT to VERB", "[,] before {it|SUBJECT} {is|can|may} VERB",
        "[,] at {any|every|each|a} meeting [of SUBJECT]", "[,] before {it|SUBJECT} has/have a/its quorum",
        "[,] for SUBJECT to have a quorum", "[,] for it to count as a meeting", "[,] to do business",
        "[,] for any business",
    ),
    "NEED": (
        "needs/need", "requires/require", "must have", "has/have to have", "takes/take", "wants",
        "calls for",
        "MAY VERB only with", "is/are quorate [only] with",
        "must be attended by", "has/have to be attended by", "has its quorum in", "is properly made up with",
        "may do business with", "is properly met with", "does business with",
        "must be heard by",
        "asks for", "looks for", "insists on", "relies on", "depends on [there being]", "must/should see",
        "must number",
        "has/have to number", "can do nothing without", "cannot do without", "works with/on", "runs with/on",
        "needs/requires the presence of", "requires/needs the attendance of", "has/have a quorum with",
        "is/are quorate [only] when attended by",
        "{decides|deliberates|acts|sits|meets} [validly] only with", "has a quorum of",
        "requires/needs {the|a} attendance of", "has its quorum with", "is a quorum of",
    ),
    "NEEDWITH": ("[MAY] VERB with", "sits/meets/acts/decides/deliberates [validly] with"),
    "WHEN": ("as soon as", "[only] while", "if", "when", "once", "only if", "only when", "so long as",
    "provided", "as long as", "where",
             "whenever", "only once", "if and only if"),
    "PRESENTLY": (
        "WHO {THERE|ISHERE} [MORE]", "there is/are WHO", "it has WHO", "WHO",
        "WHO is/are among those PRESENT",
        "WHO {THERE|ISHERE} ADJUNCT", "WHO {THERE|ISHERE} ADJUNCT ADJUNCT",
    ),
    "THEPRESENCE": ("[the] presence/attendance of",),
    "HERE": ("PRESENTLY", "PRESENTLY [,] and [that] WHO {THERE|ISHERE}", "REACHING"),
    "ONLYWHEN": ("[only] when/if", "once", "with"),
    "REACH": ("reach/number/total", "reaches/numbers/totals", "amount/amounts/come/comes/add to",
    "amount/amounts to",
        "come/comes to", "add/adds up to", "make/makes up"),
    "REACHING": (
        ("[the] WHOM [PRESENT] [MUST] REACH AMOUNT", _reached),
        ("those PRESENT [MUST] REACH AMOUNT", _reached),
    ),
    "TRAIL": ("TRAILER", "TRAILER TRAIL"),
    "TRAILER": ("ADJUNCT", "PURPOSE", "LATE"),
    "LATE": ("ROUND", "NEVER", "[,] NOVACANCIES [,]"),
    "FRONT": (
        "at/for/in SUBJECT [,]",
        "OFBODY ,",
        "before any business {is|can be|may be} {done|transacted} [,]",
        "{to|in order to} make [up] a quorum [,]",
        "{to|in order to} VERB [,]",
        "for SUBJECT to VERB [,]",
        "both for a meeting [of SUBJECT] and for each/any vote [taken] at it [,]",
        "for quorum purposes [,]",
    ),
    "SET": (
        "is", "shall be", "will be", "must be", "is to be", "has to be", "consists of", "means", "stands at",
        "comprises", "is set/fixed/put at", "is made up of", "amounts to",
        "{requires|needs|takes|calls for} [THEPRESENCE]", "must comprise", "shall consist of",
    ),
    "REACHED": ("is reached/met/achieved/there/present", "exists", "is only reached/met/there"),
    "MEANS": ("quorate means [that]", "quorate , for SUBJECT , means [that]"),
    "SAYS": (("FRAME [TRAIL]", _late), ("FRONT FRAME [TRAIL]", _late)),
    "FRAME": (
        "WHO MAKE [OFBODY]",
        "QUORUM [OFBODY] SET WHO",
        "SUBJECT quorum SET WHO",
        "WHO THERE",
        ("WHO THERE [,] and [so must] PEOPLE", _and_people),
        "WHO {is|are|will be|shall be} {needed|required|necessary} [PRESENT]",
        "it {is|takes|needs|requires} WHO",
        "QUORUM [OFBODY] REACHED ONLYWHEN HERE",
        "there is/shall/will/must [be] QUORUM ONLYWHEN HERE",
        "there is no quorum {unless|without|until} HERE",
        "quorum : WHO",
        "MEANS HERE",
        "with WHO PRESENT [,] {it|SUBJECT} {is quorate|has a quorum|may VERB}",
        "{TAKEN} [: {so many|that many} {MUST be there|MUST attend|make a quorum}]",
        "{TAKEN} [: {that|this} is QUORUM]",
        "PEOPLE MUST be among those PRESENT",
        "SUBJECT NEED WHO",
        "SUBJECT DOES WHEN HERE",
        "SUBJECT MAY not VERB [or VERB] with fewer/less than WHO",
        "SUBJECT MAY not VERB [or VERB] with fewer/less than WHO [,] and ASKED",
        "WHO {is|are} what makes/make SUBJECT quorate",
        "there MUST be [PRESENT] WHO",
        "business may be done/transacted [by SUBJECT] only where/when/if HERE",
        "at no meeting [of SUBJECT] may business be done/transacted without WHO",
        "WHO THERE before SUBJECT can/may VERB",
        "SUBJECT DOES with WHO",
        "SUBJECT is/are [only] quorate [only] if/when attended by WHO",
        "NOTHING {unless|until|without|except when} HERE",
        "NOTHING with fewer/less than WHO",
        "NOTHING while/when/if/where fewer/less than WHO {THERE|ISHERE}",
        "unless/until HERE [,] NOTHING",
        "WHO : that is QUORUM [OFBODY]",
        "SUBJECT MAY not VERB without QUORUM , which is WHO",
        ("WHO MAY VERB", _numbered),
        ("SUBJECT NEEDWITH WHO", _numbered),
        ("WHO", _list),
    ),
    "SAYSPLAIN": (
        "WHO MAKE ADJUNCT",
        "QUORUM SET WHO", "WHO MAKE", "WHO THERE [too/also]",
        "WHO {is|are} {needed|required}", ("WHO", _list), "it is/takes WHO",
        "there MUST be WHO", "it {is|takes|needs|requires} WHO", "WHO MUST be there",
    ),
    "SIZED": ("QUORUM {is|shall be|will be} WHO", "WHO MAKE", "it {is|takes|needs|requires} WHO", ("WHO",
        _list)),
    "ON": ("for", "when", "whenever", "where", "at", "on", "to", "in order to", "before",
        "in the case of", "in"),
    "SPECIAL": (
        "ON OCC [,] SAYSPLAIN",
        "WHILE , SAYSPLAIN",
        "SAYSPLAIN [,] WHILE",
        "ON OCC [,] WHO THERE [too/also/as well]",
        ("SAYSPLAIN [,] ON OCC", _wholly),
        "{if|while|where|when|whenever|once|as long as} SIZE [,] SIZED",
        ("OCC MAY [only] be DONE [only] {with|if|when|where|in the presence of} PRESENTLY", _done),
        ("OCC MAY not be DONE {unless|without|until} PRESENTLY", _done),
        ("OCC cannot be DONE {unless|without|until} PRESENTLY", _done),
        ("no OCC {may|can|shall|is to} be DONE {unless|without|until} PRESENTLY", _done),
        "OCC NEED WHO",
        "OCC calls/call [instead] for WHO",
        "ON OCC [,] ATSHORTNOTICE , SAYSPLAIN",
        "ON OCC [,] ATSHORTNOTICE , QUORUM rises/falls/goes [up/down] to WHO",
        "ON OCC [,] QUORUM rises/falls/goes [up/down] to WHO",
    ),
    "ATSHORTNOTICE": (", called/convened/held at/on short notice",),
    "WHILE": ("{when|whenever|where|if|while} SUBJECT {is|are} OCC",),
    "BUT": (
        "[,] but", "[,] and", "[,] though", "[,] although", "[,] except that", "[,] save that",
        "[,] while", ",",
        "[,] however ,", "[,] except", "[,] save",
    ),
    "SENTENCE": (
        "SAYS",
        "COUNTING",
        "COUNTING BUT COUNTING",
        "SAYS BUT COUNTING",
        "ALONE",
        ("ALONE [,] and ASKED", _and_people),
        ("ordinarily/normally/usually [,] SAYS", _ordinarily),
        ("{WHICH|LEAST a} OFWHOM MUST be WHOSE", _of_them),
        ("NUM are to be NAMED and NUM [is/to be] WHOSE", _of_both),
        "[and/but/also/however] [,] SPECIAL",
        ("SAYS BUT SECOND", lambda pieces: pieces),
    ),
    "SECOND": (("SPECIAL", _next), ("may/shall/can/must not OCC unless/without PRESENTLY", _next)),
}  # fmt: skip
