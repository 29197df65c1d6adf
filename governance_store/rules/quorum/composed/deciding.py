"""On which occasion is what a sentence says so? For a decision by its name, at some meetings, or always."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Done,
    Next,
    Number,
    Occasion,
    Pieces,
    Term,
    others,
    such,
)
from governance_store.rules.quorum.composed.subjects import tells_of_deciding
from governance_store.rules.quorum.composed.wholes import a_list, and_people, based, set_once
from governance_store.rules.quorum.grammar import Beside, Flag, Organised, Same
from governance_store.rules.quorum.occasions import words_of
from governance_store.rules.quorum.rule import Needed, When
from governance_store.rules.quorum.totals import Asked


def _wholly(pieces: Pieces) -> Pieces | None:
    """“three, including a co-opted member when …”: whether all of it is of the occasion is not said."""
    needed = any(isinstance(one, Needed) for one in pieces)
    return None if needed and any(isinstance(one, Asked) for one in pieces) else pieces


def _done(pieces: Pieces) -> Pieces | None:
    """“a grant may be made if two officers are there”: whether that is all who are needed is not said."""
    several = any(isinstance(one, Needed) and one.least > 1 for one in pieces)
    asked = any(isinstance(one, Asked) and not one.noun for one in pieces)
    return None if (several and asked) or not such(pieces, Occasion) else pieces


def _is_done(pieces: Pieces) -> Pieces | None:
    """“the rules may not be amended unless …”: what is decided on, and what is done with it."""
    made = _done(others(pieces, Done))
    done, (first, *more) = such(pieces, Done), such(pieces, Occasion) or (None,)
    if made is None or first is None or more or first.text == "decision":
        return None
    said = " ".join(one.text for one in done)
    if not tells_of_deciding(f"{first.text} {said}") and _DEALT.isdisjoint(said.split()):
        return None
    return tuple(_told(first, [words_of(one.text) for one in done]) if one == first else one for one in made)


_DEALT: Final = frozenset("taken considered heard discussed dealt decided determined proposed".split())


def _told(occasion: Occasion, done: Sequence[str]) -> Occasion:
    """“buy land, sell land”: what is decided on, with each thing that is done with it."""
    pairs = [(each, one) for each in occasion.text.split(", ") for one in done]
    told = [each if one in each.split() or one in _DEALT else f"{one} {each}".strip() for each, one in pairs]
    return Occasion(", ".join(dict.fromkeys(told)), occasion.when)


def _ordinarily(pieces: Pieces) -> Pieces | None:
    """“Ordinarily the chair must be there”: who has to be is not so, then, on another occasion."""
    return pieces if all(isinstance(one, Asked | Flag) for one in pieces) else None


def _of_them(pieces: Pieces) -> Pieces | None:
    """“Two of them must be lay”, in a sentence of its own: the number they are of was set before."""
    terms = tuple(dict.fromkeys(one.name for one in such(pieces, Term)))
    numbers = [one.value for one in such(pieces, Number)]
    return (Needed(numbers[0] if numbers else 1, terms), *such(pieces, Same))


def _of_both(pieces: Pieces) -> Pieces | None:
    """“Two are to be directors and one the nurse or the doctor”."""
    (first, second), (sort, *rest) = such(pieces, Number), such(pieces, Term)
    return (Needed(first.value, (sort.name,)), Needed(second.value, tuple(one.name for one in rest)))


def _next(pieces: Pieces) -> Pieces:
    return (Next(), *pieces)


def _named(pieces: Pieces) -> Pieces | None:
    """What is said second is of an occasion of its own."""
    return _next(pieces) if such(pieces, Occasion) else None


def _leave(pieces: Pieces) -> Pieces | None:
    """“three members may hear evidence”: a number, for a decision by its name."""
    asked = any(isinstance(one, Asked | Beside | Organised) for one in pieces)
    return pieces if asked and such(pieces, Occasion) else None


def _usual(pieces: Pieces) -> Pieces | None:
    made = _ordinarily(pieces)
    return None if made is None or such(pieces, Occasion) else _next(made)


def _for_both(pieces: Pieces) -> Pieces | None:
    """“special meetings, and any that considers taxes, need …”: the same for either."""
    first, *more = such(pieces, Occasion)
    rest = others(pieces, Occasion)
    return (first, *rest, Next(), more[0], *rest) if len(more) == 1 else None


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "SAYSPLAIN": (
        "WHO MAKE ADJUNCT",
        "QUORUM SET WHO", "WHO MAKE", "WHO THERE [too/also]",
        "WHO {is|are} {needed|required}", ("WHO", a_list), "it is/takes WHO",
        "there MUST be WHO", "it {is|takes|needs|requires} WHO", "WHO MUST be there",
    ),
    "SIZED": ("QUORUM {is|shall be|will be} WHO", "WHO MAKE", "it {is|takes|needs|requires} WHO", ("WHO",
        a_list)),
    "ON": ("for", "when", "whenever", "where", "at", "on", "to", "in order to", "before",
        "in the case of", "in", "while [only]", "when/where only"),
    "INCASE": ("when/whenever/where/if/while",),
    "WHILE": ("INCASE ABODY {is|are} OCC",
    "INCASE ABODY {is|are} {dealing with|considering|discussing} ITSBUSINESS",
    "INCASE ITSBUSINESS {is|are} [being/to] [be] DEALTWITH"),
    "DEALTWITH": ("dealt with", "discussed/considered/done/transacted/taken/conducted", "on the agenda",
        "before {it|the meeting}", "under discussion/consideration"),
    "ONOCC": ("ON OCC", "INCASE CASE", "WHILE", "for/in ITSBUSINESS"),
    "ALSO": ("too/also", "as well", "instead"),
    "ANYVOTE": (
        ("a/any vote/decision/resolution [is] [to/being] [be] taken/held/made/put/passed [or ANYVOTE]",
         lambda _: (Occasion("decision", When.DECISION),)),
    ),
    "ONCE": (
        "INCASE ANYVOTE [,] SAYS", "for/in ITSBUSINESS [,] SAYS", "ON OCC , however , SAYS",
        "sitting/acting/meeting as OCC , SAYS",
        "ON OCC [,] SAYS [ALSO]", "INCASE CASE , SAYS [ALSO]", "WHILE , SAYS [ALSO]",
        "ON OCC [,] SAYSPLAIN",
        ("SAYS [,] ONOCC", _wholly),
        "{if|while|where|when|whenever|once|as long as} SIZE [,] SIZED",
        "ON OCC [,] ATSHORTNOTICE , SAYSPLAIN", "OCC [,] ATSHORTNOTICE , NEED WHO",
        "ON OCC [,] ATSHORTNOTICE , QUORUM rises/falls/goes [up/down] to WHO",
        "ON OCC [,] QUORUM rises/falls/goes [up/down] to WHO",
        "{ON OCC [,]|INCASE CASE ,|WHILE ,} {ALONE|OFTHESE} [ALSO]",
        "DECIDED",
    ),
    "DONES": ("DONE", "DONE or DONE", "DONE , DONE [,] or DONE"),
    "ATAMEETING": ("at a meeting {attended by|of|with}",),
    "DECIDED": (
        ("{OCC|PATIENT} MAY [only] be DONES [only] {WHENHERE|ATAMEETING WHO}", _is_done),
        ("{OCC|PATIENT} MAYNOT be DONES {UNLESSHERE|WHENFEWER}", _is_done),
        ("no OCC MAY be DONES {UNLESSHERE|WHENFEWER}", _is_done),
        ("no OCC is/are [to] [be] DONES {UNLESSHERE|WHENFEWER}", _is_done),
        ("{OCC|PATIENT} is/are not [to] [be] DONES {UNLESSHERE|WHENFEWER}", _is_done),
        ("DECISION is/are not STATE {UNLESSHERE|WHENFEWER}", _done),
        ("DECISION is/are [only] STATE [only] WHENHERE", _done),
        ("DECISION MAY ACTS with WHO", _leave), ("DECISION MAY be HEARD by WHO", _leave),
        ("DECISION is/are HEARD by WHO", _leave),
        "DECISION NEED [instead] [THEPRESENCE] WHO [TOCOME]",
        "DECISION calls/call [instead] for WHO",
        ("DECISION [,] and any [meeting] that/which OCC [,] NEED WHO", _for_both),
        ("for DECISION and [also] for DECISION [,] SAYS", _for_both),
        ("SUBJECT MAYNOT DECIDING [,] {UNLESSHERE|WHENFEWER}", _done),
        ("{UNLESSHERE|WHENFEWER} [,] SUBJECT MAYNOT DECIDING", _done),
        ("SUBJECT MAY [only] DECIDING [only] WHENHERE", _leave),
        ("WHENHERE [,] SUBJECT MAY DECIDING", _leave),
        ("WHO MAY HEARING", _leave),
        ("may/shall/can/must not OCC unless/without PRESENTLY", _done),
    ),
    "HEARD": ("heard/taken/considered/received/conducted/held", "dealt with"),
    "ATSHORTNOTICE": ("[,] called/convened/held {at|on} short notice",
        "[,] called/convened/held {without|at less than} [the] [usual/full/due/normal] notice"),
    "USUALLY": ("ordinarily/normally/usually/generally", "as a rule", "in general", "in the ordinary way"),
    "ELSE": ("otherwise", "in all other cases", "in any other case", "in other cases",
    "for anything/everything else",
             "at other times", "for all other purposes", "on all other occasions"),
    "BUT": (
        "[,] but", "[,] and", "[,] though", "[,] although", "[,] except that", "[,] save that",
        "[,] while", ",", "[,] whereas",
        "[,] however ,", "[,] except", "[,] save", ", yet", ", or", "and/but [it]",
    ),
    "SECOND": (
        ("ONCE", _named), ("{ELSE|USUALLY} [,] SAYS", _usual),
        ("unless CASE , {when|in which case} SAYS", _named),
        ("for OCC , which NEED WHO", _named), ("ONOCC , {when|where|in which case} SAYS", _named),
        ("SAYS [,] ELSE", _usual),
        ("NEED WHO [,] ONOCC", _named), ("RISING WHO [,] {for/at/on/to/in DECISION|INCASE CASE}", _named),
        ("{for/at/on/to/in DECISION|INCASE CASE} [,] RISING WHO", _named),
    ),
    "RISING": ("{RISES|RISEN} [up/down] to",),
    "RISES": ("rises/increases/goes/falls/drops",),
    "RISEN": ("rising/increasing/increased/raised/falling/reduced",),
    "EXCEPTED": ("{except|save} {for|on|in} OCC , which NEED WHO ,",
        "{except|save} ON OCC , {when|for which} {SAYS|SAYSPLAIN} ,"),
    "ANDTHEN": (("[only/just] {DECISION|SUBJECT} [only/just] WHO", _next),),
    "GENERALLY": (("SAYS", _usual),),
    "FIRSTLY": (("{USUALLY [,] SAYS|SAYS [,] USUALLY|USUALLYSAID}", _ordinarily),),
    "USUALLYSAID": ("SUBJECT USUALLY NEED WHO", "SUBJECT MAY USUALLY VERB with WHO",
    "QUORUM [OFBODY] is USUALLY WHO",
        "WHO USUALLY MAKE", "WHO are USUALLY ENOUGH"),
    "SPECIAL": ("[and/but/also/however] [,] ONCE", "EXCEPTION"),
    "EXCEPTION": (
        ("THEONLYONE DECISION [,] {for|at|to} which {SAYS|SAYSPLAIN}", _done),
        ("THEONLYONE DECISION , which NEED WHO", _done),
        ("THEONLYONE DECISION [,] {when|where|in which case} {SAYS|SAYSPLAIN}", _done),
        ("THEONLYONE {DECISION|ONOCC} : {SAYS|SAYSPLAIN}", _done),
        ("{it|the rule} is {different|otherwise|stricter} ONOCC [,/:] [then] {SAYS|SAYSPLAIN}", _done),
        (("DECISION [ATSHORTNOTICE [,]] is/are {stricter|different|an exception} [,/:] [there/then] "
        "{SAYS|SAYSPLAIN}"), _done),
        ("only DECISION NEED WHO", _done),
        ("only ONOCC {SAYS|{is|are|does|do} it NEED WHO}", _done),
    ),
    "THEONLYONE": (
        "the/an [one/only/sole/single] exception is [that]",
        "an/one exception is made for", "there is one exception [,/:] [namely]",
    ),
    "OFTHESE": (
        ("{WHICH|LEAST a} [PRESENT] OFWHOM [, if not more ,] MUST be WHOSE", _of_them),
        ("{a|the|NUM} NAMED MUST be {one|NUM1} OFWHOM", _of_them),
    ),
    "SENTENCE": (
        "SAYS",
        "COUNTED",
        "HALVES",
        "VACATED",
        "FALLSBYONE",
        ("SAYS VACATEDTAIL", based),
        "SAYS [,] [and/but] FALLSBYONE",
        "SAYS BUT COUNTING",
        "AFTERWARDS", "SIZES", "PARITY",
        "[FRONT] ALONE [PURPOSE]",
        "[FRONT] ABSENTEES",
        ("SAYS {, and|[,] but|, though|, although} UNABLE UNLESSHERE", set_once),
        ("SAYS {, and|[,] but|, though|, although} ABSENTEES", set_once),
        ("ALONE [,] and ASKED", and_people),
        ("{USUALLY|ELSE} [,] SAYS", _ordinarily), ("SAYS [,] USUALLY", _ordinarily), ("USUALLYSAID",
        _ordinarily),
        "OFTHESE",
        ("NUM are to be NAMED and NUM [is/to be] WHOSE", _of_both),
        "SPECIAL",
        "SAYS BUT SECOND", "SAYS BUT SECOND BUT SECOND",
        "FIRSTLY BUT SECOND",
        "ONCE BUT SECOND", "ONCE BUT SECOND BUT SECOND",
        "DECISION NEED WHO [,] and/but ANDTHEN",
        "EXCEPTED GENERALLY",
    ),
}  # fmt: skip
