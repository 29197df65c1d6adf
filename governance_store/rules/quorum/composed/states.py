"""In which state of its seats is something said? While a mayor is in office, where there is a vacancy."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.conditions import with_needed
from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import (
    Held,
    Next,
    Number,
    Pieces,
    Sized,
    Term,
    others,
    such,
)
from governance_store.rules.quorum.phrases import is_sitter
from governance_store.rules.quorum.rule import Needed, Organisations


def _seat(*, filled: bool) -> Action:
    """Of one seat, by whoever sits in it."""

    def made(pieces: Pieces) -> Pieces | None:
        terms = such(pieces, Term)
        return (Held(filled, terms[0].name),) if len(terms) == 1 and not terms[0].many else None

    return made


def _any(*, filled: bool) -> Action:
    return lambda _: (Held(filled),)


def needs_in(pieces: Pieces) -> Pieces | None:
    """Who is needed, where nothing else is said."""
    needed = with_needed(pieces)
    return None if others(needed, Needed, Organisations) else needed


def needs_then(pieces: Pieces) -> Pieces | None:
    """“while there is a mayor in post, the mayor must be present”: who is needed at a size or in a state."""
    when = [one for one in pieces if isinstance(one, Sized | Held)]
    needed = needs_in(others(pieces, Sized, Held))
    sitters = any(map(is_sitter, (term for one in such(needed or (), Needed) for term in one.any_of)))
    return (Next(), when[0], *needed) if needed and len(when) == 1 and not sitters else None


def _if_any(pieces: Pieces) -> Pieces | None:
    """“including the treasurer, if one is in post”: needed while the post is filled."""
    needed = needs_in(pieces) or ()
    terms = {term for one in such(needed, Needed) for term in one.any_of}
    if len(needed) != 1 or len(terms) != 1 or such(needed, Needed)[0].least != 1:
        return None
    return (Next(), Held(filled=True, seat=terms.pop()), *needed)


def _if_whom(pieces: Pieces) -> Pieces | None:
    """“one of whom must be the chair if one is in post”."""
    return _if_any(others(pieces, Number))


def _unless_none(pieces: Pieces) -> Pieces | None:
    """“one of whom must be the mayor unless there is no mayor in office”."""
    (held,) = such(pieces, Held)
    made = _if_any(others(pieces, Number, Held))
    return made if made and such(made, Held)[0].seat == held.seat else None


_HELD: Final = _seat(filled=True)
_EMPTY: Final = _seat(filled=False)
_FULL: Final = _any(filled=True)
_GAPS: Final = _any(filled=False)

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "STATECOND": (
        "SOLONGAS STATEDSO", "WITHSEAT",
        ("should THESEAT [the] TERM be [left] vacant/empty/unfilled", _EMPTY),
        ("should the TERM SEATNAME be [left] vacant/empty/unfilled", _EMPTY),
        ("should any SEATWORD [WHEREONIT] be [left] vacant/empty/unfilled", _GAPS),
        ("should [a/an/the] TERM be {SERVING|INITSPLACE}", _HELD),
        ("should no TERM be {SERVING|INITSPLACE}", _EMPTY),
        ("should there be [a/an/any] {vacancy|vacancies} [WHEREONIT]", _GAPS),
    ),
    "HOLDSIT": ("is INITSPLACE as", "holds the office/post/position of", "has been appointed [as]"),
    "STATEDSO": ("HELDSEAT", "NOSUCHSEAT", "GAPS", "NOGAPS"),
    "SOLONGAS": (
        "IFWORD", "[if and] for so/as long as", "if and so/as long as", "at any time when/that",
        "at times when", "whilst",
        "during any/a period/time when", "for the/any time that",
    ),
    "INITSPLACE": (
        "in post/office/place/position", "appointed and in post/office", "serving", "holding office",
    ),
    "THESEAT": ("[the] office/post/position/seat/place/role of",),
    "SEATNAME": ("office/post/position/seat/place/role",),
    "ISEMPTY": (
        ("is/are/remains/remain/stands/stand/lies/lie/falls/fall/becomes [left/still] "
        "vacant/empty/unfilled/unoccupied"),
        "is/are/has/have not [been] filled", "{has|have} nobody in it/them",
    ),
    "HELDSEAT": (
        ("[a/an/the] TERM {is|are|remains} [still/then/actually/currently] INITSPLACE", _HELD),
        ("[a/an/the] TERM has [already/duly] been appointed/elected [to {it|SUBJECT}]", _HELD),
        ("[a/an/the] TERM holds/hold office [on {it|SUBJECT}]", _HELD),
        ("[a/an/the] TERM serves on {it|SUBJECT}", _HELD),
        ("there is [a/an] TERM [who is] INITSPLACE", _HELD),
        ("there is somebody/someone INITSPLACE as [the] TERM", _HELD),
        ("somebody/someone is INITSPLACE as [the] TERM", _HELD),
        ("somebody/someone holds the office/post/position of TERM", _HELD),
        ("THESEAT [the] TERM is [still/actually] filled/occupied/held", _HELD),
        ("THESEAT [the] TERM is not vacant/empty/unfilled", _HELD),
        ("the TERM SEATNAME is filled/occupied/held", _HELD),
        ("the BODYNAME has [a/an] TERM [INITSPLACE]", _HELD),
    ),
    "NOSUCHSEAT": (
        ("no TERM {is|are} [then/currently] INITSPLACE", _EMPTY),
        ("no TERM {has [yet] been|is} appointed/elected", _EMPTY),
        ("no TERM holds office", _EMPTY),
        ("there is no TERM [who is] INITSPLACE", _EMPTY),
        ("there is nobody/no-one INITSPLACE as [the] TERM", _EMPTY),
        ("[a/an/the] TERM is not [yet] INITSPLACE", _EMPTY),
        ("[a/an/the] TERM has not [yet] been appointed/elected", _EMPTY),
        ("{nobody|no one} HOLDSIT [the] TERM",
         _EMPTY),
        ("THESEAT [the] TERM ISEMPTY", _EMPTY),
        ("the TERM SEATNAME ISEMPTY", _EMPTY),
        ("there is a vacancy in THESEAT [the] TERM", _EMPTY),
        ("the BODYNAME has no TERM [INITSPLACE]", _EMPTY),
    ),
    "WITHSEAT": (
        ("with [a/an/the] TERM INITSPLACE", _HELD),
        ("with no TERM INITSPLACE", _EMPTY),
        ("with nobody/no-one INITSPLACE as [the] TERM", _EMPTY),
        ("with no one INITSPLACE as [the] TERM", _EMPTY),
        ("with THESEAT [the] TERM [left] vacant/empty/unfilled", _EMPTY),
        ("with [a/any] {vacancy|vacancies} [WHEREONIT]", _GAPS),
        ("with no vacancies [WHEREONIT]", _FULL),
        ("{during|in the event/case of} [a/any] vacancy in THESEAT [the] TERM", _EMPTY),
        ("{during|in the event/case of} [a/any] {vacancy|vacancies} [WHEREONIT]", _GAPS),
    ),
    "WHEREONIT": ("on/in {it|the/its BODYNAME|[the/its] membership}",
                  "among {[the/its] NOUNLESS|them|[the/its] membership}"),
    "ASEAT": (
        "[a/any/one] [or more] {SEATWORD|trusteeship|trusteeships}", "any of the SEATWORD",
        "one [or more] of the {SEATWORD|trusteeships}",
    ),
    "GAPS": (
        ("there is/are [a/an/any] [unfilled] vacancy/vacancies [WHEREONIT]", _GAPS),
        ("there are one or more vacancies [WHEREONIT]", _GAPS), ("a vacancy exists [WHEREONIT]", _GAPS),
        ("ASEAT [WHEREONIT] ISEMPTY", _GAPS),
        ("{it|SUBJECT} has [a/any] vacancy/vacancies", _GAPS),
        ("not all/every [of] [the/its] SEATWORD {is|are} filled", _GAPS),
        ("[the/its] membership is not complete", _GAPS),
    ),
    "NOGAPS": (
        ("there is/are no vacancy/vacancies [WHEREONIT]", _FULL),
        ("no SEATWORD [WHEREONIT] ISEMPTY", _FULL),
        ("all/every [of] [the/its] SEATWORD [WHEREONIT] {is|are} filled/occupied", _FULL),
        ("[the/its] membership is complete", _FULL),
        ("{it|SUBJECT} {is at|has [its]} full strength/complement", _FULL),
    ),
    "WEAKCOND": (
        ("SOLONGAS [a/an/the] TERM {is|are} appointed/elected", _HELD),
        ("SOLONGAS there is [a/an] TERM", _HELD),
    ),
    "IFONE": (
        ("[,] if/where/when/while {one|he|she|he or she|such a member} "
         "{is INITSPLACE|has been appointed/elected}"),
        "[,] if/where/when/while there is one INITSPLACE", "[,] if/where/when/while INITSPLACE",
        "[,] if/where/when/while {that|the} SEATNAME is filled", "[,] if [one has been] appointed/elected",
        "( if/where/when {INITSPLACE|[one has been] appointed/elected|one is INITSPLACE} )",
    ),
    "IFANYTIER": (
        ("[,] JOINED IFONE", _if_any), (", SAID IFONE", _if_any), ("of whom SUCHWHOM IFONE", _if_any),
        (", ONEOFWHOM MUST be PEOPLE IFONE", _if_whom),
        (", ONEOFWHOM MUST be PEOPLE unless NOSUCHSEAT", _unless_none),

        (", [always/also] including [,] IFONE [,] PEOPLE", _if_any),
        ("[,] {provided that|and|but|and provided that} [,] CONDITION [,] {PRESENCENEEDED|ASKED}",
         needs_then),
        ("[,] {provided that|and|but} {PRESENCENEEDED|ASKED} CONDITION", needs_then),
    ),
    "IFANYALONE": (
        ("PEOPLE THERE [too/also] IFONE", _if_any), ("PEOPLE IFONE [,] THERE [too/also]", _if_any),
        ("ALONE IFONE", _if_any),
        ("CONDITION [,] PRESENCENEEDED", needs_then),
        ("PRESENCENEEDED CONDITION", needs_then),
        ("PEOPLE THERE [too/also] CONDITION", needs_then),
    ),
    "ONEOFWHOM": ("one of whom", "at least one of whom", "of whom one", "of whom at least one"),
    "PRESENCENEEDED": (
        "the presence/attendance of PEOPLE ISALSO needed/required [for QUORUM] [PURPOSE]",
    ),
    "ISALSO": ("is [also]", "shall/must/will [also] be", "shall be also"),
    "IFNOT": (
        "IFWORD not", "IFWORD any [of them] is not [filled]",
        "IFWORD {it|he|she|that|there} {is|has|are} not [been] [appointed/elected]",
        "IFWORD {there is|it has} none", "IFWORD not appointed/elected/filled",
        "IFWORD nobody/none {is|has been}",
        "IFWORD no [such] {appointment|one} {is|has been} [made/appointed]", "without one",
        "IFWORD {it|that|this} is vacant/empty/unfilled", "IFWORD {that|this} is not so/the case",
    ),
}  # fmt: skip
