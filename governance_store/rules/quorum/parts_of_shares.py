"""Which shares of those present, and which organisations, does a sentence ask for?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.grammar import Findings, Organised, Rule, Told, by_pattern
from governance_store.rules.quorum.people import term_at, term_at_number
from governance_store.rules.quorum.rule import Needed, Organisations, Proportion, Share
from governance_store.rules.quorum.terms_of_people import is_anybody, is_generic
from governance_store.rules.quorum.totals import total_of

_PARTNERS: Final = r"(?:[LG] )?a? f(?: P)?(?: T)? (?:D )?(?P<m>m) R(?: p)?"
_FIRST: Final = re.compile(
    r"[,&k]*(?:[LGUS][zqbN]*)?f(?:P)?[zqbN]*(?:m[zqbN]*(?:p|i)|i|p)[zqbWpN]*m?(?:[zqbWpN]*)"
)
_OF_WHOM: Final = re.compile(r"[,&]*i[zqbWpN]*a?(?:[LGUS])?f[zqbWpN]*")
_LAST: Final = re.compile(
    r"[zqbWpN]*(?:[LGUS][zqbN]*)?f[zqbN]*(?:i|I|m?[zqbN]*p|m[zqbN]*i|(?=[,&]|"
    r"$))"
)
_LEADING: Final = re.compile(r"[,&k]*")


def _share(told: Sequence[Phrase]) -> tuple[Fraction, bool, bool] | None:
    value = next((one for one in told if one.symbol == "f"), None)
    if value is None or not isinstance(value.value, Fraction):
        return None
    symbols = {one.symbol for one in told}
    return value.value, value.strict or bool(symbols & {"G", "S"}), bool(symbols & {"U", "S"})


def _share_first(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“a majority of those present must be lay”."""
    lead = _FIRST.match(symbols, start) or _OF_WHOM.match(symbols, start)
    share = _share(phrases[start : lead.end()]) if lead else None
    if lead and share:
        for end, terms in term_at(phrases, lead.end()):
            yield end, (Proportion(terms, *share),)


def _share_last(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“lay members must be the larger part of those there”, “in the majority”."""
    lead = _LEADING.match(symbols, start)
    for end, terms in term_at(phrases, lead.end() if lead else start):
        tail = _LAST.match(symbols, end)
        share = _share(phrases[end : tail.end()]) if tail else None
        if tail and share:
            yield tail.end(), (Proportion(terms, *share),)


def _number(phrases: Sequence[Phrase], match: re.Match[str], group: str) -> int:
    """The number in a group of a match, one where it is left out; one more where it is to be exceeded."""
    led = phrases[match.start(group) : match.end(group)] if match.group(group) else ()
    number = next((int(str(one.value)) for one in led if one.symbol in "na"), 1)
    return number + any(one.symbol == "G" for one in led)


_BODIES: Final = frozenset(("partner", "member", "household", "unit", "post"))


def _from_each(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    """“one from each council”; not “each trustee”."""
    noun = phrases[match.end("o") - 1]
    if noun.symbol == "m" and noun.text not in _BODIES:
        return None
    least, of = _how_many(phrases, match)
    return (Organisations(least, _number(phrases, match, "n"), of),)


def _how_many(phrases: Sequence[Phrase], match: re.Match[str]) -> tuple[int | None, int | None]:
    """From how many, and of how many: “each of the three trusts” is all of them, “each of three” any."""
    if not match.groupdict().get("whole"):
        return None, None
    told = phrases[match.start("whole")]
    number = int(str(told.value))
    return (None, number) if told.the else (number, None)


def _from_several(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    noun = phrases[match.end("o") - 1] if "o" in match.groupdict() else None
    if noun and noun.symbol == "m" and noun.text not in _BODIES:
        return None
    numbers = [int(str(one.value)) for one in phrases[match.start() : match.end()] if one.symbol == "n"]
    whole = numbers[1] if len(numbers) > 1 else None
    return (Organisations(_number(phrases, match, "n"), out_of=whole),)


def _of_organisations(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    """“half of the partner organisations”: they are the unit themselves."""
    here = phrases[match.start() : match.end()]
    if any(one.symbol == "o" and one.the and not one.many for one in here):
        return None  # “a third of the University Council”: the body whose quorum it is
    asked = total_of([one for one in here if one.symbol in "LGnfPTujJ+"])
    return (Organised(asked.total),) if asked else None


def _of_partners(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    """“half of partners are represented”."""
    return _of_organisations(phrases, match) if phrases[match.start("m")].text == "partner" else None


def _of_each(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    """“a quarter of the members of each house”: a share of each body's own seats."""
    told = [one for one in phrases[match.start() : match.start("o")] if one.symbol in "LGfPTsVujJ+"]
    asked = total_of(told)
    if not asked or not isinstance(asked.total.amounts[0], Share):
        return None
    return (Organisations(None, share=asked.total.amounts[0]),)


def _such_from_each(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“two elected members from each council”: such a one from every body."""
    lead = _SUCH.match(symbols, start)
    for end, terms in term_at_number(phrases, lead.end()) if lead else ():
        several = _SEVERAL.match(symbols, end)
        if several and terms[0] == 1 and not is_generic("_".join(terms[1])):
            bodies = int(str(phrases[several.start("n")].value))
            yield several.end(), (Organisations(bodies, any_of=terms[1]),)
        tail = _EACH.match(symbols, end)
        if tail and not is_generic("_".join(terms[1])):
            least, of = _how_many(phrases, tail)
            noun = phrases[tail.end("o") - 1]
            if noun.symbol != "m" or noun.text in _BODIES:
                yield tail.end(), (Organisations(least, terms[0], of, any_of=terms[1]),)


def _each_such(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
    """“from each council at least two elected members”."""
    lead = _FROM_EACH.match(symbols, start)
    for end, terms in term_at_number(phrases, lead.end()) if lead else ():
        tail = _THERE.match(symbols, end)
        if lead and tail and not is_generic("_".join(terms[1])):
            least, of = _how_many(phrases, lead)
            yield tail.end(), (Organisations(least, terms[0], of, any_of=terms[1]),)


_SUCH: Final = re.compile(r"[,&kIN]*[zqbWpN]*(?=[LGanx])")
_SEVERAL: Final = re.compile(r"[zqbWpN]*R[zqWpN]*(?:L)?(?P<n>n)[zqWpN]*(?:P)?[zqWpN]*D?[zqWpN]*[ob][zqbWp]*")
_EACH: Final = re.compile(r"[zqbWpN]*RE(?:i)?(?P<whole>n)?[zqWpN]*(?P<o>[obm])[zqbWp]*")
_FROM_EACH: Final = re.compile(r"[,&kI]*RE(?:i)?(?P<whole>n)?[zqWpN]*(?P<o>[obm])[zqWpN,]*(?=[LGan])")
_THERE: Final = re.compile(r"[zqbWp]*p")


_GROUPS: Final = frozenset(("senate", "house", "chamber", "faculty", "union"))


def _of_group(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    """“half of the elected members”, “a majority of the senate”: a share of one group's seats."""
    named = phrases[match.start("who") : match.end("who")]
    sitter = phrases[match.end("who")] if match.end("who") < len(phrases) else None
    if all(one.symbol == "b" and one.text not in _GROUPS for one in named):
        if sitter is None or sitter.symbol != "m" or is_anybody(sitter.text):
            return None
        named = [*named, sitter]
    if named[-1].symbol == "r":  # “a third of the wardens”; a chair is one person
        noun = phrases[match.end("who") : match.end()]
        if not named[-1].many and not (noun and noun[0].symbol == "m"):
            return None
        named = [replace(named[-1], text=str(named[-1].value))]
    asked = total_of([one for one in phrases[match.start() : match.end()] if one.symbol in "LGfPTsVujJ+"])
    if not asked or not isinstance(asked.total.amounts[0], Share):
        return None
    term = "_".join(one.text.replace(" ", "_") for one in named)
    return (Needed(1, (term,), asked.total.amounts[0]),)


_NEXT: Final = "(?![zqWpNK]*[xm])"
OF_GROUP: Final = by_pattern(
    rf"[k,&I]*(?:[LG] )?f(?: P)?(?: T)? (?P<who>[xb]+|o(?= m)|r)(?: T)?(?: m){{0,2}}(?: ,?[sVe])*{_NEXT} ",
    _of_group,
    ("f",),
)
SEVERAL_OF: Final = by_pattern(
    r"(?:[,&kIiqap] )*(?P<n>(?:[LG] )?n)(?: T)? n (?P<o>o)(?! m)(?: p| R)*", _from_several, ("n", "o")
)
SHARES: Final[tuple[Rule, ...]] = (
    by_pattern(
        r"(?:[k,&] )*(?:[LG] )?f(?: P)?(?: T)?(?: m)?(?: [sV])*(?: R)? E (?P<o>[obm])(?: p| R)*",
        _of_each,
        ("f", "E"),
    ),
    Rule(_share_first, ("f",)),
    Rule(_share_last, ("f",)),
    Rule(_such_from_each, ("R", "En")),
    Rule(_each_such, ("R", "E")),
    by_pattern(r"(?:[k,&I] )*E (?P<o>[obm]) (?:R )?(?P<n>(?:[LG] )?[an])? (?:m|p|R)(?: [pR])*", _from_each),
    by_pattern(
        r"(?:[k,&I] )*(?P<n>(?:[LG] )?[an])(?: P)? (?:m )?R E(?: i)? (?:(?P<whole>n) )?(?P<o>[obm])",
        _from_each,
        ("E", "R"),
    ),
    by_pattern(
        r"(?:[,&kIi] )*(?:m )?R (?P<n>(?:[LG] )?n)(?: P)?(?: T)? (?:D )?(?:T )?[obm]", _from_several, ("R",)
    ),
    by_pattern(
        r"(?:[,&kIi] )*(?P<n>(?:[LG] )?n)(?: n)?(?: P)?(?: T)? (?:D )?(?P<o>[obm])(?: p)? R",
        _from_several,
        ("R",),
    ),
    by_pattern(_PARTNERS, _of_partners, ("f", "R")),
    by_pattern(
        r"(?:[k,&] )*(?:[LG] )?a? f(?: P)?(?: T)? (?:D )?o(?: P)?(?: [,]?[ujJ+])*(?: p| R)*",
        _of_organisations,
        ("f", "o"),
    ),
)
