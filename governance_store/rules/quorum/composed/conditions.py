"""What else is asked of those who are there? Who is among them, from how many bodies, in what majority."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.deputies import names_deputies
from governance_store.rules.quorum.composed.people import strays
from governance_store.rules.quorum.composed.pieces import (
    Above,
    Number,
    Part,
    People,
    Pieces,
    Term,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Flag, LeftOut, Same
from governance_store.rules.quorum.rule import Comparison, Needed, Organisations, Proportion


def _needed(pieces: Pieces) -> Pieces:
    return (*(need for one in such(pieces, People) for need in one.needed), *such(pieces, Same))


def _certain(pieces: Pieces) -> Pieces | None:
    """“the chair and the treasurer or the secretary must attend”: without a comma that may be either."""
    return None if any(one.loose for one in such(pieces, People)) else _with_needed(pieces)


def _with_needed(pieces: Pieces) -> Pieces:
    return (*others(pieces, People, Same), *_needed(pieces))


def _of_whom(pieces: Pieces) -> Pieces | None:
    """“two of the five must be lay”: the first number is theirs, the second says the total again."""
    if strays(pieces):
        return None
    terms = tuple(dict.fromkeys(one.name for one in such(pieces, Term)))
    numbers = [one.value for one in such(pieces, Number)]
    return (Needed(numbers[0] if numbers else 1, terms), *such(pieces, Same))


def _of_whom_and(pieces: Pieces) -> Pieces | None:
    """“two or more of them doctors, two pharmacists and a nurse”."""
    numbers, terms = such(pieces, Number), such(pieces, Term)
    if len(numbers) != 1 or len(terms) != 1:
        return None
    return (Needed(numbers[0].value, (terms[0].name,)), *_needed(pieces))


def _of_two(pieces: Pieces) -> Pieces | None:
    """“of whom one is lay and one is a nurse”."""
    terms, numbers = such(pieces, Term), such(pieces, Number)
    if len(terms) != 2 or len(numbers) != 2:  # noqa: PLR2004 -- with alternatives it is not certain
        return None
    return tuple(Needed(number.value, (term.name,)) for number, term in zip(numbers, terms, strict=True))


def _again(pieces: Pieces) -> Pieces:
    return (Same(such(pieces, Number)[0].value),)


def _proportion(pieces: Pieces) -> Pieces | None:
    (part,) = such(pieces, Part)
    terms = tuple(one.name for one in such(pieces, Term))
    return None if part.less else (Proportion(terms, part.of, part.strict or bool(such(pieces, Above))),)


def _majority(pieces: Pieces) -> Pieces:
    return (Proportion(tuple(one.name for one in such(pieces, Term)), Fraction(1, 2), strict=True),)


def _outnumber(pieces: Pieces) -> Pieces | None:
    terms = such(pieces, Term)
    return (Comparison((terms[0].name,), tuple(one.name for one in terms[1:])),)


def _outnumbered(pieces: Pieces) -> Pieces:
    """“lay and executive members together must outnumber the clinicians”."""
    terms = tuple(one.name for one in such(pieces, Term))
    return (Comparison(terms[:-1], terms[-1:]),)


def _minority(pieces: Pieces) -> Pieces:
    terms = tuple(one.name for one in such(pieces, Term))
    return (Proportion(terms, Fraction(1, 2), strict=True, most=True),)


def _each(pieces: Pieces) -> Pieces:
    numbers = [one.value for one in such(pieces, Number)]
    return (Organisations(None, numbers[0] if numbers else 1, numbers[1] if len(numbers) > 1 else None),)


def _several(pieces: Pieces) -> Pieces:
    numbers = [one.value for one in such(pieces, Number)]
    more = bool(such(pieces, Above))
    return (Organisations(numbers[0] + more, out_of=numbers[1] if len(numbers) > 1 else None),)


def _members_named(pieces: Pieces) -> tuple[str, ...]:
    """Who is spoken of; nobody where it is those who come for members."""
    terms = tuple(one.name for one in such(pieces, Term))
    return () if any(map(names_deputies, terms)) else terms


def _left_out(pieces: Pieces) -> Pieces | None:
    terms = _members_named(pieces)
    return (LeftOut(terms),) if terms else None


def _uncounted(pieces: Pieces) -> Pieces | None:
    """“the managing director not being counted”: he is of the whole."""
    terms = _members_named(pieces)
    return (LeftOut(terms, whole=False),) if terms else None


def _counted_too(pieces: Pieces) -> Pieces | None:
    """“the chair included”: as any other is; of deputies it says more."""
    return () if _members_named(pieces) else None


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "MUST": ("must", "shall", "should", "will", "has/have/needs/need/is/are/ought to"),
    "BE": ("is", "are", "being", "MUST be", "who are/is", "to be"),
    "THERE": (
        "MUST [each/all] be AT [THROUGHOUT]",
        "MUST be BODILY",
        "MUST [each/all] attend [it|ANYMEETING] [THROUGHOUT]",
        "MUST [each/all] come [to SUBJECT] [TOIT]",
        "MUST [each/all] {take part|participate} [in SUBJECT]",
        "MUST [each/all] turn up",
        "MUST [each/all] have come",
    ),
    "ALONE": (
        ("THEY TAKEIN PEOPLE [AMONG]", _needed),
        ("AMONG there MUST be PEOPLE", _needed),
        ("AMONG MUST be PEOPLE", _needed),
        ("[a/the] GROUPPART of THEM MUST be TERM", _proportion),
        ("EACHBODY MUST be represented", _each),
        ("EACHBODY HAVE [LEAST] {ONEOF|NUM} [of its [NUM]] [own] [NOUNLESS|appointees] [HEREWITH]", _each),
    ),
    "BODILY": (
        ("physically present/gathered/there [{in one place|in the room}]",
         lambda _: (Flag("@", counts=False),)),
        ("in the room itself", lambda _: (Flag("@", counts=False),)),
    ),
    "ANYMEETING": ("[the/a/any/every/each] meeting/meetings [of SUBJECT]",),
    "TOIT": ("to a/any/the general meeting", "to it"),
    "AT": (
        "there", "present [there] [at it]", "present at SUBJECT", "in attendance [at SUBJECT]", "at it",
        "at SUBJECT",
        "among them", "among those PRESENT", "sitting", "represented [at SUBJECT]", "found",
        "taking part [in SUBJECT]", "in the room",
        "present in the room", "attending", "found {among them|there}",
    ),
    "EACHBODY": ("each/every [one] [of the/its [NUM]] [founding/constituent/member] {ORG|body|bodies}",),
    "HAVE": ("has/have/having", "MUST have"),
    "HEREWITH": ("PRESENT", "among them", "in the room", "in attendance"),
    "ONEOF": ("a/an/one [or more]",),
    "OUTNUMBER": ("outnumber", "outnumbering", "MUST outnumber"),
    "OFFICERS": ("officers", "office holders"),
    "BYTHEWAY": ("each reckoned/counted/taken on its own",
        "neither side being able to make up [for] a/any shortfall in the other",
        "the last [of them] presiding", "one of them presiding", "and only they are members"),
    "ISHERE": (
        "is/are [all] {there|present|in attendance|taking part|attending|sitting|at the meeting|in the room}",
        "be {there|present|in attendance}", "attends/attend/comes/come", "takes/take part", "has/have come",
        "are/is each [of them] present/there", "is/are at SUBJECT", "is/are represented",
    ),
    "THROUGHOUT": ("throughout [the meeting]", "for the whole meeting", "all the time"),
    "PRESENT": ("present", "in the room", "there", "in attendance", "attending", "being/are/is present",
        "taking part",
                "being there", "be there", "present there", "present at the meeting", "at the meeting",
                "sitting", "or more present", "participating"),
    "BYMEMBER": ("in person", "themselves", "by the member", "by [LEAST] one of its members"),
    "SUBSTITUTE": ("{DEPUTYWORD|delegate} [acting/standing/coming for the member/them]",),
    "WAY": (
        ("[,] [either] {in person|personally|themselves} or by proxy", lambda _: (Flag("y", counts=True),)),
        ("[,] whether/either/each BYMEMBER or by [a/an/their/his/her] [named] SUBSTITUTE",
         lambda _: (Flag("d", counts=True),)),
        ("[,] {in person|personally} [,] {and not|not} by proxy", lambda _: (Flag("y", counts=False),)),
        ("in person", lambda _: (Flag("y", counts=False),)),
        ("personally", lambda _: (Flag("y", counts=False),)),
        ("physically [present]", lambda _: (Flag("@", counts=False),)),
        ("[,] in person or AFAR", lambda _: (Flag("@", counts=True),)),
    ),
    "OFWHOM": ("of whom", "of which", "of them", "of these", "of those", "of those PRESENT",
        "of the members PRESENT",
               "of their number", ("of the NUM [PRESENT]", _again)),
    "WHICH": ("HOWMANY", "LEAST a", "not fewer than NUM", "a minimum of NUM"),
    "WHOSE": ("NAMED", "THE NAMED", "ALTERNATIVES", "THE ALTERNATIVES", "from among the NAMED"),
    "THEM": ("them", "these", "those", "those PRESENT", "those attending", "whom", "the members PRESENT",
             "the people PRESENT", "those who attend"),
    "AMONG": ("among them", "among those PRESENT", "among that number", "among its number",
        "among their number", "one of them/these", ("one of the NUM", _again),
              "being among them", "among those attending", ("among the NUM", _again), "present",
              "in attendance", "in that third/half/quarter/number/majority"),
    "TAKEIN": ("comprising/containing", "have/has to contain", "MUST include", "MUST take in",
        "MUST contain", "MUST comprise", "includes/include",
               "including", "to include", "to take in"),
    "THEY": ("they", "these", "those PRESENT", "those attending", "it", "which", "who", ("the NUM", _again),
             "that number/third/half/quarter/majority", "the quorum", "this"),
    "PROVIDED": ("[,] provided [always] [that]", "[,] so long as", "[,] as long as",
        "[,] on condition that",
                 "[,] if", "[,] but only if", "[,] and only if", "[,] with the proviso that",
                 "[,] on the footing that",
                 "[,] subject to", "[,] when"),
    "SUCH": (
        ("WHICH OFWHOM [BE] WHOSE", _of_whom),
        ("WHICH [PRESENT] OFWHOM [BE] WHOSE", _of_whom),
        ("OFWHOM WHICH [BE] WHOSE", _of_whom),
        ("WHICH BE WHOSE", _of_whom),
        ("WHICH at least BE WHOSE", _of_whom),
        ("WHICH OFWHOM at least [BE] WHOSE", _of_whom),
        ("WHICH OFWHOM [BE] NAMED AND ITEM", _of_whom_and),
        ("WHICH OFWHOM [BE] NAMED , COMMAS AND ITEM", _of_whom_and),
        ("LISTEDLEAST [NUM] OFWHOM [BE] WHOSE", _of_whom),
        ("PEOPLE being [AMONG]", _needed),
        ("there MUST [also] be PEOPLE [AMONG]", _needed),
        ("AMONG [there] [MUST] [BE] PEOPLE", _needed),
        ("PEOPLE [is/are] AMONG [MORE]", _needed),
        ("[a/the] GROUPPART of THEM [BE] TERM", _proportion),
        ("the GROUPPART TERM", _proportion),
        ("[the] TERM [BE] {in the/a|making up the/a|a/the} majority [among/of THEM]", _majority),
        ("[the] TERM [PRESENT] and TERM [PRESENT] [,] taken together [,] OUTNUMBER [the] TERM [PRESENT]",
         _outnumbered),
        ("[the] TERM [PRESENT] OUTNUMBER [the] TERM [and [the] TERM]", _outnumber),
        ("[the] TERM and [the] TERM [put/taken] together OUTNUMBER [the] TERM", _outnumbered),
        ("of THEM [the] TERM and [the] TERM [put/taken] together OUTNUMBER [the] TERM", _outnumbered),
        ("[the] TERM {BE|forming} [in] a minority [of THEM]", _minority),
        ("HOWMANY THE NAMED and HOWMANY THE NAMED", _of_two),
        ("{WHICH [OFWHOM]|OFWHOM WHICH} MUST hold office as WHOSE", _of_whom),
        ("WHICH OFWHOM [BE] OFFICERS , {meaning|namely|that is} WHOSE", _of_whom),
        ("[both] PARTNERS being represented", _needed),
        ("EACHBODY {MUST be|is|being} represented", _each),
        ("EACHBODY HAVE [LEAST] {ONEOF|NUM} [of its [NUM]] [own] [NOUNLESS|appointees] [HEREWITH]", _each),
        ("EACHBODY HAVE NUM LISTEDMORE of its [NUM] [NOUNLESS] [HEREWITH]", _each),
        ("EACHBODY HAVE {someone|somebody} HEREWITH", _each),
        ("HOWMANY [different/separate] [of the/its/their [NUM]] ORG {MUST be|are|being} represented",
        _several),
    ),
    "JOINED": (
        ("with PEOPLE [AMONG [MORE]]", _needed),
        "with SUCH",
        ("TAKEIN PEOPLE", _needed),
        ("INCLUDING PEOPLE", _needed),
        ("led/chaired by PEOPLE", _needed),
        ("TAKEIN WHICH NOUNLESS of/from each [of the [NUM]] [constituent/member] ORG [in the BODYNAME]",
        _each),
        ("among whom [there] MUST be PEOPLE", _needed),
        ("TAKEIN [THEPRESENCE] WHICH NOUNLESS from [LEAST] NUM [different] [of the [NUM]] [member] ORG",
        _several),
        ("[with] WHICH [NOUN] from each [of the/its/their [NUM]] [of the] ORG [AMONG]", _each),
        ("[with] WHICH [NOUN] appointed by each [of the/its/their [NUM]] ORG [AMONG]", _each),
        ("[coming/drawn] from [LEAST] NUM [different/separate] [of the/its/their [NUM]] ORG [between them]",
         _several),
        ("[coming/drawn] from OVER NUM [different/separate] [of the/its/their [NUM]] ORG",
         lambda pieces: _several((Above(), *pieces))),
    ),
    "SAID": ("SUCH", "JOINED", ("THEY TAKEIN PEOPLE", _needed)),
    "ASKED": ("SAID", "PEOPLE {THERE|ISHERE} [too]"),
    "LEFTASIDE": ("left out [of {account|the reckoning/count/calculation}]", "disregarded/ignored/excluded"),
    "LEFTOUT": (
        ("[the] TERM [and [the] TERM] being LEFTASIDE [altogether]", _left_out),
        ("{not counting|excluding|leaving out|not including} [the/its] TERM [, who presides]", _left_out),
        ("[the/its] TERM {not being|is not|are not|not} counted among those PRESENT", _uncounted),
        ("[the/its] TERM [being] included/counted", _counted_too),
        ("counting [the/its] TERM", _counted_too),
        ("counting {whoever|the person|the member|the one} [who] {presides|is presiding|is in the chair}",
        lambda _: ()),
        ("[the] TERM [being] left out", _left_out),
        ("with [the/its] TERM left out", _left_out),
    ),
    "ADJUNCT": (
        "[,] LEFTOUT [,]",
        "[,] JOINED",
        ", [always] SAID",
        ", BYTHEWAY",
        (": PEOPLE", _needed),
        (", and/but ASKED", _with_needed),
        ("and/but ASKED", _certain),
        ("PROVIDED ASKED", _with_needed),
        ("PROVIDED ASKED [,] and ASKED", _with_needed),
        "of whom SUCHWHOM",
        "[,] WAY [,]",
        "BYWAY",
        ", each [of them] [being] a NOUNLESS or BYPROXYOF [,]",
        ", and/but a vacancy/vacancies does/do/shall not LOWERIT",
    ),
    "LOWERIT": ("make the number any smaller", "reduce/lower it", "change that"),
    "NOUNLESS": (("NOUN", lambda _: ()),),
    "BYPROXYOF": (("{a NOUNLESS|somebody|a} proxy [for a NOUNLESS]", lambda _: (Flag("y", counts=True),)),),
    "SUCHWHOM": (("WHICH [BE] WHOSE", _of_whom), ("WHICH [BE] WHOSE and WHICH [BE] WHOSE", _of_two)),
}  # fmt: skip
