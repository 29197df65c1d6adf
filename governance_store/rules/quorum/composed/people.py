"""Who has to be there, item by item? “The chair or the deputy, a nurse and two lay members”."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from governance_store.rules.quorum.composed.lexicon import is_body, is_one_of
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Above,
    Apart,
    Away,
    Led,
    Number,
    Part,
    People,
    Pieces,
    Term,
    Whom,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Same
from governance_store.rules.quorum.rule import Base, Needed, Organisations, Share


def _led(by: str) -> Pieces:
    return (Led(by),)


def _item(pieces: Pieces) -> Pieces | None:
    """One sort, or alternatives: all with the same number, and none in the plural without one."""
    numbers = [one.value for one in such(pieces, Number)]
    led = [one.by for one in such(pieces, Led)]
    terms = such(pieces, Term)
    least = numbers[0] if numbers else 1
    if len(set(numbers)) > 1 or _unlike(led, terms, least) or strays(pieces):
        return None
    named = bool(set(led) - {"from"})
    if not numbers and any(one.many or not (named or one.office) for one in terms):
        return None  # “the nurses”: how many of them is not said; “confirmed”: that is nobody
    loose = len(terms) > 1 and not numbers and not {"a", "either"} & set(led) and not _alike(terms)
    needed = (Needed(least, _each_once(terms)),)
    return (People(needed, loose, drawn="from" in led, numbered=bool(numbers)),)


def _each_once(terms: list[Term]) -> tuple[str, ...]:
    """The names of these; “the lay member, the lay person” are of one sort."""
    return tuple(dict.fromkeys(one.name for one in terms))


def _alike(terms: list[Term]) -> bool:
    """“the chair or vice chair”: the same office, in two grades."""
    return len({one.name.rsplit("_", maxsplit=1)[-1] for one in terms}) == 1


def _away(pieces: Pieces) -> Pieces:
    return tuple(Away(one.name) for one in such(pieces, Term))


def strays(pieces: Pieces) -> bool:
    """Whether another is away than was just named: “the chair or, in the treasurer's absence, …”."""
    named = ""
    for one in pieces:
        if isinstance(one, Away) and not named.endswith(one.name):
            return True
        named = one.name if isinstance(one, Term) else named
    return False


def _one_of_either(pieces: Pieces) -> Pieces | None:
    """“one nurse or one doctor”; of two of either sort, one of each are not enough."""
    return _item(pieces) if such(pieces, Number)[0].value == 1 else None


def _unlike(led: list[str], terms: list[Term], least: int) -> bool:
    """“five directors or the chair” are no five of either; “the chair, a nurse or a doctor” not alike."""
    if least > 1 and len(terms) > 1:
        return bool(set(led) - {"from"}) or not terms[-1].many
    return len(terms) > 2 and len(set(led) - {"either", "from"}) > 1  # noqa: PLR2004 -- of two it is certain


def _of_several(pieces: Pieces) -> Pieces | None:
    """“two of the chair, the nurse and the doctor”; “two out of the following three: …” names three."""
    number, *every = such(pieces, Number)
    terms = such(pieces, Term)
    if any(one.value != len(terms) for one in every):
        return None
    if any(one.many for one in terms) or number.value > len(terms) or such(pieces, Away):
        return None
    return (People((Needed(number.value, _each_once(terms)),)),)


def listed_some(pieces: Pieces) -> Pieces | None:
    """“two must come from this list: the chair, the nurse or the doctor”."""
    found = _of_several(others(pieces, Same))
    return None if found is None else (*such(found, People)[0].needed, *such(pieces, Same))


def _of_those(pieces: Pieces) -> Pieces | None:
    """“two of the three officers, namely the chair, the secretary and the treasurer”."""
    numbers, terms = such(pieces, Number), such(pieces, Term)
    if len(numbers) > 1 and numbers[1].value != len(terms):
        return None
    if not all(one.office for one in terms):
        return None  # two from one of the bodies are not two of them
    return (People((Needed(numbers[0].value, _each_once(terms)),)),)


def _all_of(pieces: Pieces) -> Pieces | None:
    """“all three partners, that is the council, the police and the board”."""
    numbers, terms = such(pieces, Number), such(pieces, Term)
    if numbers and numbers[0].value != len(terms):
        return None
    return (People(tuple(Needed(1, (one.name,)) for one in terms)),)


def _of_plural(pieces: Pieces) -> Pieces | None:
    """“one or more of the full-time officers”; so many of the councils are no people."""
    (number,), (term,) = such(pieces, Number), such(pieces, Term)
    if is_one_of("o", term.name.rsplit("_", maxsplit=1)[-1]):
        return None
    return (People((Needed(number.value, (term.name,)),)),) if term.many else None


def _of_so_many(pieces: Pieces) -> Pieces | None:
    """“two of the three executives”: the second number says how many of them there are."""
    some, every = (one.value for one in such(pieces, Number))
    return _of_plural((Number(some), *such(pieces, Term))) if some < every else None


def _of_plural_office(pieces: Pieces) -> Pieces | None:
    """“one of the two deputy chairs”: the second number says how many of them there are."""
    (term,) = such(pieces, Term)
    if not term.many or is_one_of("o", term.name.rsplit("_", maxsplit=1)[-1]) or is_body(term.name):
        return None
    return (People((Needed(1, (term.name,)),)),)


def _both(pieces: Pieces) -> Pieces | None:
    """“both co-chairs”."""
    (term,) = such(pieces, Term)
    return (People((Needed(2, (term.name,)),)),) if term.many and not is_body(term.name) else None


def _one_of(pieces: Pieces) -> Pieces | None:
    """“the president or one of the vice-presidents”: one of them, as one beside an office is."""
    (term,) = such(pieces, Term)
    return (Term(term.name),) if term.many else None


def _together(pieces: Pieces) -> Pieces | None:
    people = such(pieces, People)
    if len(people) > 1 and people[-1].loose and not such(pieces, Apart):
        return None  # “the chair and the treasurer or the secretary”
    if len(people) == 1 and people[0].of_a_body:
        return None  # “three members of the commission”
    if any(one.drawn and not other.numbered for one, other in pairwise(people)):
        return None  # “two from the staff, the nurse and the doctor”
    needed = tuple(need for one in people for need in one.needed)
    return (People(needed, people[0].loose, tuple(body for one in people for body in one.bodies)),)


def _bodies(pieces: Pieces) -> Pieces:
    """“one from each council”, as an item among others."""
    return (People((), bodies=tuple(such(pieces, Organisations))),)


def _come_by(pieces: Pieces) -> Pieces:
    """“a member appointed by the council”: by whom; `many` where it is said of several."""
    many = any(one.by == "many" for one in such(pieces, Led))
    return tuple(Term(one.name, many) for one in such(pieces, Term))


def _of_a_body(pieces: Pieces) -> Pieces | None:
    """“three members of the Commons”, beside others: how many there must be of whom."""
    numbers, terms = such(pieces, Number), such(pieces, Term)
    if len(numbers) != 1 or len(terms) != 1:
        return None
    return (People((Needed(numbers[0].value, (terms[0].name,)),), numbered=True, of_a_body=True),)


def _stands_for(pieces: Pieces) -> Pieces:
    """“a member from the university”, “one for the employers”: whom he comes from."""
    many = any(one.by == "many" for one in such(pieces, Led))
    return (_FROM, *(Term(one.name, many) for one in such(pieces, Term)))


def _several_for(pieces: Pieces) -> Pieces | None:
    """“two for the employers”: a side of several, and no business."""
    return _stands_for(pieces) if all(one.many for one in such(pieces, Term)) else None


_FROM: Final = Led("from")


def _group(pieces: Pieces) -> Pieces | None:
    """“a quarter of the clergy”: a share of one group's own seats."""
    (part,) = such(pieces, Part)
    (term,) = such(pieces, Term)
    strict = part.strict or bool(such(pieces, Above))
    bases = [one.base for one in such(pieces, Whom) if one.base]
    if is_body(term.name) or is_one_of("m", term.name):
        return None  # “a third of the council” is of its members
    share = Share(part.of, bases[0] if bases else Base.ALL, strict)
    return None if part.less else (People((Needed(1, (term.name,), share),)),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "THE": (("the/its/their/that", lambda _: _led("the")), ("a/an", lambda _: _led("a")),
            ("either the/a/an", lambda _: _led("either"))),
    "HOWMANY": ("NUM", "LEAST NUM", "NUM LISTEDMORE"),
    "NAMED": ("TERM [OFTHEM]", ("one of the TERM", _one_of), "DESCRIBED"),
    "SITTER": (
        "member/person/trustee/governor/director/representative/delegate/commissioner/councillor/nominee/one",
        "individual", "somebody/someone",
    ),
    "SITTERS": (
        ("members/people/persons/trustees/governors/directors/representatives/delegates/commissioners",
         lambda _: _led("many")),
        ("councillors/nominees/appointees/individuals", lambda _: _led("many")),
    ),
    "ANYSITTER": ("SITTER", "SITTERS"),
    "DESCRIBED": (
        ("[ANYSITTER] [who is/are/was/were] CHOSEN by BYWHOM", _come_by),
        ("[ANYSITTER] whom BYWHOM {[has/have] CHOSEN|CHOOSE}", _come_by),
        ("[ANYSITTER] [who] [is/are/come/comes/coming/drawn] from FROMWHOM", _stands_for),
        ("[ANYSITTER] nominated/elected/appointed by [the] members",
         lambda pieces: (Term("member_nominated", many=bool(such(pieces, Led))),)),
        ("[ANYSITTER] for the TERM", _several_for),
        ("[ANYSITTER] [who] {representing|represent|represents|speaking for|on behalf of} FROMWHOM",
         _stands_for),
        ("representatives/representative of FROMWHOM", _stands_for),
        ("ANYSITTER who is/are [a/an/either] TERM", lambda pieces: _stands_for(pieces)[1:]),
    ),
    "CHOSEN": ("appointed/nominated/elected/chosen/named/selected/designated/sent", "put forward"),
    "CHOOSE": ("appoint/appoints/nominate/nominates/elect/elects/choose/chooses/send/sends/name/names",),
    "BYWHOM": ("[the/its/their] TERM",),
    "FROMWHOM": ("[the/its/their] TERM", "among the TERM"),
    "OFTHEM": ("of the BODYNAME", "[who is] from the BODYNAME"),
    "FAILING": (("failing {that|him|her|them|the TERM}", _away), ("in the TERM absence", _away),
    ("in [the] absence of the TERM", _away)),
    "OTHERWISE": ("[,] or [,] FAILING [,]",
        "[,] or [else] [in {his|her|their|whose} absence] [, failing {that|him|her|them} ,]",
        "[,] or [,] in {his|her|their|his or her} absence [,]"),
    "ALTERNATIVES": ("[either] NAMED {OTHERWISE [THE] NAMED}",
                     "NAMED ( or [FAILING [,]] [THE] NAMED )",
                     "NAMED [,] or [THE] NAMED in {his|her|their|his or her} absence [,]",
                     "NAMED [,] or {if|when} absent/away [,] [THE] NAMED [,]",
                     "NAMED OTHERWISE [THE] NAMED OTHERWISE [THE] NAMED",
                     "NAMED , [THE] NAMED [,] or [THE] NAMED",
                     "NAMED , [THE] NAMED , [THE] NAMED [,] or [THE] NAMED"),
    "SORT": ("NAMED", "ALTERNATIVES"),
    "ITEM": (
        ("HOWMANY SORT [MORE]", _item),
        ("HOWMANY NAMED or NUM NAMED", _one_of_either),
        ("[LEAST] THE SORT [MORE]", _item),
        ("SORT", _item),
        ("FROMEACH", _bodies),
        ("HOWMANY MEMBERSOF of the TERM", _of_a_body),
        ("[LEAST] one [or other] of the TERM [MORE]", _of_plural_office),
        ("both [the/its] TERM", _both),
        ("FROMSOME", _bodies),
        ("HOWMANY of those/the DESCRIBED [MORE]", _item),
        ("HOWMANY by BYWHOM", _item),
        ("{somebody|someone|a person|one} who is THE SORT", _item),
        ("[LEAST] NUM of [the/its] [NUM] MEMBERSOF THOSENAMED", _of_those),
        ("HOWMANY of the/its TERM [MORE]", _of_plural),
        ("HOWMANY of the/its NUM TERM", _of_so_many),
        ("[LEAST|any] NUM OUTOFTHESE CHOICES", _of_several),
        ("[any] GROUPPART [of] the/its TERM [SERVING]", _group),
    ),
    "OUTOFTHESE": ("of the", "of [LISTED] :", "of LISTED", "out of the", "FROMTHESE"),
    "FROMTHESE": ("from/in [among] LISTED [:]", "out of LISTED [:]", "of/from among the", "from :"),
    "FROMLIST": ("FROMTHESE CHOICES",),
    "LISTED": ("[NUM] these [NUM] [LISTEDAS]", "the following [NUM] [LISTEDAS]", "those listed/named here",
               "this/the list [that follows|which follows|below|following]", "the list of LISTEDAS"),
    "LISTEDAS": ("people/members/officers/officeholders/posts/roles/persons/individuals", "office holders"),
    "CHOICES": ("[THE] NAMED [,] and/or [else] [THE] NAMED", "[THE] NAMED , CHOICES"),
    "MEMBERSOF": (("TERM", lambda _: ()), ("NOUN", lambda _: ()), "ORG", "partners/bodies"),
    "THOSENAMED": (", {namely|that is|being} CHOICES [,]", "( CHOICES )", ": CHOICES"),
    "PARTNERS": (
        ("a NOUN of/from each of the [NUM] MEMBERSOF THOSENAMED", _all_of),
        ("all [the/NUM] [NUM] MEMBERSOF THOSENAMED", _all_of)),
    "GROUPPART": ("PART [LISTEDMORE]", "LEAST PART", ("OVER PART", lambda pieces: (Above(), *pieces))),
    "BESIDETHESE": ("on top of these/those/them", "in addition [to these/those/them]",
                    "besides [these/those/them]", "likewise"),
    "AND": ("JOINT", (", JOINT", lambda _: (Apart(),))),
    "JOINT": ("and [also/with]", "and [,] in any/every event/case [,]", "and always",
    "and [together] with them", "as well as", "together with", "plus", "along with",
    "and [,] BESIDETHESE [,]", "in addition to"),
    "COMMAS": ("ITEM", "ITEM , COMMAS"),
    "PEOPLE": (
        "PARTNERS",
        ("ITEM", _together),
        ("COMMAS AND ITEM", _together),
        ("COMMAS AND ITEM AND ITEM", _together),
        ("both ITEM AND ITEM", _together),
    ),
}  # fmt: skip
