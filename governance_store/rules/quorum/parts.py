"""Which parts may a sentence about a quorum have? Each by its pattern, with what it comes to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.grammar import (
    NEEDS,
    TOTALS,
    Adjusted,
    Beside,
    Findings,
    LeftOut,
    Rule,
    Told,
    by_pattern,
    compiled,
    people_only,
    same_number,
    total_only,
    with_people,
)
from governance_store.rules.quorum.parts_of_shares import OF_GROUP, SEVERAL_OF, SHARES
from governance_store.rules.quorum.parts_of_ways import WAYS
from governance_store.rules.quorum.people import needed_at
from governance_store.rules.quorum.phrases import is_sitter
from governance_store.rules.quorum.rule import Cap, Comparison, Count, Needed, Rounding, Total, Unit
from governance_store.rules.quorum.terms_of_people import is_generic
from governance_store.rules.quorum.totals import Asked, total_of
from governance_store.rules.quorum.vocabulary import PHRASES

_THINGS: Final = re.compile(
    r"(meeting|day|week|month|year|vote|item|decision|motion|resolution|time|minute|hour|cop|"
    r"agenda|page|"
    r"stage"
    r"|session|question|matter|notice)"
)


def _total(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    """A total, unless its number is one of meetings, days or votes."""
    found = total_only(phrases, match)
    span = range(match.start("total"), match.end("total"))
    last = max(place for place in span if phrases[place].symbol in "nfa")
    following = phrases[last + 1] if last + 1 < len(phrases) else None
    joint = "&" in {one.symbol for one in phrases[max(0, match.start() - 1) : last]}
    beside = joint and last > 1 and phrases[last].strict
    if following and beside and following.symbol == "b" and following.the:
        return None  # “thirteen of the commons and five of the council”
    if following and following.symbol in "zxW" and _THINGS.match(following.text.split()[0]):
        return None
    return found


_BELOW: Final = r"(?P<total>a? [nf](?: T)?(?: [TvsVe]*m(?: [vsVe])*)?)"
_FRAMES: Final = (
    "(?:[k,&] )*~",
    "q I ~",
    "z I ~",
    "(?:[am] )*- (?:a )?,? !,? ~",
    "(?:[am] )*- (?:a )?w ~",
    "w ~,? -",
    "k - ~,? (?:a )?-",
    "! ~,? (?:a )?-",
)
_TOTALS: Final[tuple[Rule, ...]] = (
    *(
        by_pattern(frame.replace("~", total), _total, (*(set(frame) & set("-!wqIz")), *needs))
        for frame in _FRAMES
        for total, needs in zip(TOTALS, NEEDS, strict=True)
    ),
    by_pattern(rf"(?:[am] )*- (?:[kIa] )*S {_BELOW}", _total, ("-", "S")),
    by_pattern(rf"S {_BELOW} ,? - (?:a )?q", _total, ("-", "S")),
    by_pattern(rf"[kI] S {_BELOW} ,? (?:a )?-", _total, ("-", "S")),
)


def _beside(needed: tuple[Needed, ...], lead: Sequence[Phrase]) -> Findings | None:
    """“two members and the chair”, “if two members and the chair are present”: so many, and these."""
    begins = max((place + 1 for place, one in enumerate(lead) if one.symbol in "wk"), default=0)
    asked = total_of([one for one in lead[begins:] if one.symbol not in ",&"])
    if not asked or len(asked.total.amounts) != 1 or not isinstance(asked.total.amounts[0], Count):
        return None
    return (Beside(needed, asked.total.amounts[0].least),)


def _others(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“the chair and two other members”."""
    others = compiled(r",? & (?:L )?\^? (?P<n>[na]) \^? (?P<m>[vs]*m?)")
    lead = compiled(r"(?:(?:[am] )*- (?:a )?[w!,]+ |[,&k]*(?:n )?I ,?|k |N )?").match(symbols, start)
    for end, needed in needed_at(phrases, lead.end() if lead else start):
        match = others.match(symbols, end)
        of_others = match is not None and phrases[match.start("n")].strict
        if match and not of_others and "v" not in match.group() and _are_others(symbols, end, match):
            yield match.end(), (Beside(needed, int(str(phrases[match.start("n")].value))),)


def _are_others(symbols: str, end: int, match: re.Match[str]) -> bool:
    """Whether they are told as others, or as members beside offices."""
    if "^" in match.group():
        return True
    offices = symbols[:end].strip("zqbWpNKa,&kI-!w|rn") == "" and "r" in symbols[:end]
    return (
        bool(match.group("m"))
        and offices
        and symbols[match.end() : match.end() + 1] not in {"b", "x", "o", "R"}
    )


def _apart(needed: tuple[Needed, ...], lead: Sequence[Phrase]) -> Findings | None:
    """Who does not count; or, “in addition to the chair”, who comes beside those who do."""
    told = " ".join(one.text for one in lead if one.symbol == "?")
    if any(word in told for word in ("addition", "beside", "as well", "on top", "beyond", "over")):
        return (Beside(needed, 0),)
    if any(one.least > 1 for one in needed):
        return None  # “excluding staff and three nurses”: so many are asked for, and not left out
    return (LeftOut(tuple(term for one in needed for term in one.any_of)),)


_NOUNS: Final = frozenset(" ".join(PHRASES["m"].split()).split(" / "))
"""Nouns for somebody who sits: whether such only count, the record tells."""


def _as_total(needed: tuple[Needed, ...], _lead: Sequence[Phrase]) -> Findings | None:
    """“the quorum is three non-executive directors”: so many, and all of them such."""
    if len(needed) != 1 or needed[0].least == 1:
        return needed
    if all(is_generic(term) or term.replace("_", " ") in _NOUNS for term in needed[0].any_of) or is_sitter(
        "|".join(needed[0].any_of)
    ):
        return None
    return (Asked(Total((Count(needed[0].least),)), Unit.MEMBERS, ""), *needed)


def _listed(needed: tuple[Needed, ...], _lead: Sequence[Phrase]) -> Findings | None:
    """“two officers and three ordinary members”: a sentence that is a list, and nothing else.

    A number of directors, before so many of sorts of director, is the number of them all.
    """
    first, rest = needed[0], needed[1:]
    sorts = all(term.endswith(f"_{first.any_of[0]}") for one in rest for term in one.any_of)
    if rest and sorts and is_generic(first.any_of[0]) and sum(one.least for one in rest) <= first.least:
        noun = first.any_of[0]  # “two directors, one a council director and one a trust director”
        return (Asked(Total((Count(first.least),)), Unit.MEMBERS, noun), *rest)
    return needed if rest else None


def _capped(needed: tuple[Needed, ...], lead: Sequence[Phrase]) -> Findings | None:
    """“no more than two of whom may be officers”: more of them do not count."""
    number = next(int(str(one.value)) for one in lead if one.symbol == "n")
    if len(needed) != 1 or needed[0].least != 1 or needed[0].apart_from:
        return None
    return (Cap(number, needed[0].any_of),)


def _counted_in(_needed: tuple[Needed, ...], _lead: Sequence[Phrase]) -> Findings:
    """“counting the chair”: who is a member as any other."""
    return ()


def _adjusted(_phrases: Sequence[Phrase], match: re.Match[str]) -> Findings:
    """“…, fractions rounded up”, said apart from the share."""
    symbols = match.group()
    marks = (("u", Rounding.UP), ("j", Rounding.DOWN), ("J", Rounding.NEAREST))
    return (Adjusted(next((one for mark, one in marks if mark in symbols), None), _added(_phrases, match)),)


def _added(phrases: Sequence[Phrase], match: re.Match[str]) -> int:
    told = (one for one in phrases[match.start() : match.end()] if one.symbol == "+")
    return sum(int(str(one.value)) or 1 for one in told)


def _nothing(_phrases: Sequence[Phrase], _match: re.Match[str]) -> Findings:
    return ()


def _share_and(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“half of the members plus the chair”: who holds an office is one of them."""
    lead = compiled(r",?& (?=[aL]?r)").match(symbols, start)
    before = symbols[:start].rstrip("zqbWpNKmvs,")
    if lead and before.endswith("f"):
        yield from needed_at(phrases, lead.end())


_TIGHT: Final = "[zqbN]*"
_BESIDE: Final = r"(?:- (?:a )?w |k )?(?:L~)?[na]~(?:\^~)?(?:s~)?(?:m~)?(?:P~)?,?~&~(?!L?~n)".replace(
    "~", _TIGHT
)
_PEOPLE: Final[tuple[Rule, ...]] = (
    with_people(r"(?:[kam] )*", r"(?=[zp]*x?$)", _listed, opens=True),
    with_people(r"(?:[k,&] )*", r"(?= & (?:[LG] )?f)", people_only, ("f",), opens=True),
    with_people(r"[,&k]* (?:n )?I ,?", r"(?: [LP])?(?:,? I(?! [LGanrxmobf]))?", people_only, ("I",)),
    with_people(r"[,&k]* K ,?", r"(?: [LP])?(?:,? I(?! [LGanrxmobf]))?", people_only, ("K",)),
    with_people(r",?&? i ,?", r"(?: p)?", people_only, ("i",)),
    with_people(r"(?:[k,&] )*", r"[zqbN]*p", people_only, opens=True),
    with_people(r"N ", r"", people_only, ("N",)),
    with_people(r"[zbWN]*q[zqbWpN]*(?:I )?(?=[LGnar])", r"", _as_total, ("q",)),
    with_people(r"(?=[LGnar])", r" [zbN]*q", _as_total, ("q",), opens=True),
    with_people(r"(?:[k,&] )*", r" (?:n )?[iI]", people_only, opens=True),
    with_people(r"- (?:a )?,? ! ", r"(?: p)?", people_only, ("-", "!")),
    with_people(r"- (?:a )?w ", r"", people_only, ("-", "w")),
    with_people(r"w ", r" ,? -", people_only, ("-", "w")),
    with_people(r",?& (?=[aL])", r"(?=[,&.]|$)", people_only, ("&",), about=("NI",)),
    with_people(r"[,&]*U n i ", r"(?: p)?", _capped, ("U", "i")),
    with_people(_BESIDE, r"(?: p)?", _beside, ("&", "na")),
    with_people(r",?&?\?,? ", r",?", _apart, ("?",)),
    with_people(r",?C ", r",?", _counted_in, ("C",)),
    Rule(_others, ("&", "na")),
    Rule(_share_and, ("&",), about=("f",)),
)


def _one_of_them(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“one of whom is the chair”: a number of those just spoken of, with or without a comma before it."""
    lead = compiled(r",?&? (?=(?:L )?[na] P? n? i|(?:L )?n n)").match(symbols, start)
    if lead:
        for end, needed in needed_at(phrases, lead.end()):
            same = same_number(phrases[start:end])
            yield end, (*needed, *same)
            for stop, apart in _others_than(phrases, end) if len(needed) == 1 else ():
                yield stop, (replace(needed[0], apart_from=apart), *same)


def _not_such(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“at least two of whom are not employees”: so many, whoever they are, that are none of these."""
    lead = compiled(r"[,&k]*(?:I )?(?:L )?(?P<n>n|a(?= m)) (?:i )?(?:m )?(?:[ip] )*,?(?P<not>[-?]) ").match(
        symbols, start
    )
    told = phrases[lead.start("not")].text if lead else ""
    if lead is None or told in _OUTSIDE or not set("Ii") & set(symbols[start : lead.end()]):
        return
    for end, needed in needed_at(phrases, lead.end()):
        if all(one.least == 1 and not one.apart_from for one in needed):
            terms = tuple(term for one in needed for term in one.any_of)
            yield end, (Needed(int(str(phrases[lead.start("n")].value)), ("member",), apart_from=terms),)


_OUTSIDE: Final = frozenset(
    ("may not", "can not", "cannot", "no", "never", "in addition to", "besides", "beyond")
)


def _others_than(phrases: Told, end: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """“two of them must be lay members other than the chair”: who does not count as one of those."""
    if end < len(phrases) and phrases[end].text == "other than":
        for stop, others in needed_at(phrases, end + 1):
            yield stop, tuple(term for one in others for term in one.any_of)


def _from_where(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“two from the north and two from the south”."""
    lead = compiled(r"[,&k]*(?:I )?(?=(?:L )?n (?:m )?R [xb])").match(symbols, start)
    if lead:
        yield from needed_at(phrases, lead.end())


def _counting(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“the chair does not count towards the quorum”, “co-opted members count”."""
    follow = compiled(r" (?P<not>-)? [zN]*q?")
    for end, needed in needed_at(phrases, start):
        match = follow.match(symbols, end)
        told = " ".join(one.text for one in phrases[end : match.end()]) if match else ""
        ends = match is not None and symbols[match.end() : match.end() + 1] in {"", ",", "&"}
        if match and ends and re.search(r"\bcount", told) and not symbols[:start].strip("a,&"):
            terms = tuple(term for one in needed for term in one.any_of)
            if match["not"]:
                yield match.end(), (LeftOut(terms, whole=False),)
            elif not any(
                "voting" in term for term in terms
            ):  # who has no vote and counts is not as any other
                yield match.end(), ()


def _set_aside(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“the chair is left out of account”: neither counted, nor of the whole."""
    lead = compiled(r"[,&]*").match(symbols, start)
    for end, needed in needed_at(phrases, lead.end() if lead else start):
        match = compiled(r"(?: p)?(?: ,?&)? H [zN]*q?").match(symbols, end)
        if match:
            yield match.end(), (LeftOut(tuple(term for one in needed for term in one.any_of)),)


def _comparing(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“lay members must outnumber staff and students”."""
    lead = compiled(r"[,&k]*").match(symbols, start)
    follow = compiled(r" (?:p )?(?P<not>-)? (?P<sign>[OB]) ")
    for end, needed in needed_at(phrases, lead.end() if lead else start):
        match = follow.match(symbols, end)
        if match is None:
            continue
        for stop, others in needed_at(phrases, match.end()):
            tail = compiled(r"(?: p)?").match(symbols, stop)
            made = _compared(needed, others, negated=bool(match["not"]), evenly=match["sign"] == "B")
            if tail and made:
                yield tail.end(), (made,)


def _compared(
    one: tuple[Needed, ...], other: tuple[Needed, ...], *, negated: bool, evenly: bool
) -> Comparison | None:
    if any(need.least != 1 or need.apart_from for need in (*one, *other)):
        return None
    first = tuple(term for need in one for term in need.any_of)
    second = tuple(term for need in other for term in need.any_of)
    return Comparison(second, first, not evenly) if negated else Comparison(first, second, evenly)


RULES: Final[tuple[Rule, ...]] = (
    SEVERAL_OF,
    OF_GROUP,
    *_TOTALS,
    *_PEOPLE,
    Rule(_one_of_them, ("in",)),
    Rule(_not_such, ("na", "Ii", "-?")),
    Rule(_from_where, ("R",)),
    Rule(_counting, ("z",)),
    Rule(_set_aside, ("H",)),
    Rule(_comparing, ("OB",)),
    by_pattern(r"(?P<total>(?:L )?n) i [zbN]*q ", _total),
    by_pattern(
        r"(?:(?:[am] )*- (?:a )?,? ! )?(?:a )?q (?:m )?[,zbpK]*(?P<total>(?:[LG] )?f) i(?! [xrmo])", _total
    ),
    *SHARES,
    *WAYS,
    by_pattern(r"[,&]*[ujJ]|[,&]* \+", _adjusted),
    by_pattern(r",?\| b,?", _nothing),
)
