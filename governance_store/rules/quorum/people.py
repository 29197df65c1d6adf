"""Which people does a list ask for? “the chair or deputy chair, one lay member”, item by item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.rule import Needed
from governance_store.rules.quorum.terms_of_people import is_anybody
from governance_store.rules.quorum.vocabulary import PARTS

_IN_TERMS: Final = frozenset("xrmobD")
_NO_TERM: Final = frozenset(
    "yes event whose rest failing being having subject save except excepting unless barring saving "
    "notwithstanding "
    "despite "
    "although though because whatever whichever than per via minus times twice double equal first "
    "third "
    "day week month year date hour minute vote votes how practicable possible appropriate "
    "necessary same "
    "different otherwise reasonable available adjourn decide act proceed deliberate ask demand abstaining "
    "excused excuse many away absence ill illness consent agreement approval permission notice expertise "
    "am pm o'clock oclock monday tuesday wednesday thursday friday saturday sunday site venue hall "
    "room proviso kirk previous added maybe vote suspend waive reduce".split()
) | frozenset(PARTS)
"""Words that never tell who somebody is."""
_NOISE: Final = frozenset("zqp")


@dataclass(frozen=True, slots=True)
class _Item:
    """A term, what stood before it, and how many of it are asked for; `of`: so many of several terms.

    `whom` says that so many “of whom” were spoken of: what follows is one of them, and no further item.
    """

    term: str
    separator: str
    least: int | None = None
    of: bool = False
    other: bool = False
    the: bool = False
    whom: bool = False
    article: bool = False
    many: bool = False


@lru_cache(maxsize=4096)
def needed_at(phrases: tuple[Phrase, ...], start: int) -> tuple[tuple[int, tuple[Needed, ...]], ...]:
    """Every end up to which a list of people stands here, the longest last, with what it asks for."""
    items: list[_Item] = []
    found: list[tuple[int, tuple[Needed, ...]]] = []
    place = start
    while taken := _item(phrases, place, first=not items):
        item, place = taken
        items.append(item)
        grouped = _grouped(items)
        if grouped is not None:
            found.append((place, grouped))
    return tuple(found)


def term_at(phrases: tuple[Phrase, ...], start: int) -> list[tuple[int, tuple[str, ...]]]:
    """Every end up to which terms that are alternatives stand here, with the terms."""
    return [
        (end, needed[0].any_of)
        for end, needed in needed_at(phrases, start)
        if len(needed) == 1 and needed[0].least == 1 and not needed[0].apart_from
    ]


def term_at_number(phrases: tuple[Phrase, ...], start: int) -> list[tuple[int, tuple[int, tuple[str, ...]]]]:
    """Every end up to which so many of one sort stand here, with how many and of which sort."""
    return [
        (end, (needed[0].least, needed[0].any_of))
        for end, needed in needed_at(phrases, start)
        if len(needed) == 1 and not needed[0].apart_from
    ]


def _item(phrases: Sequence[Phrase], place: int, *, first: bool) -> tuple[_Item, int] | None:
    separator = ""
    begins = place
    while place < len(phrases) and phrases[place].symbol in ",&|":
        separator += phrases[place].symbol
        place += 1
    if (first and separator) or (not first and not separator):
        return None
    least, of, other, place, the = _leading(phrases, place)
    whom = _of_whom(phrases, begins, place)
    if whom and not first:
        return None
    whom = whom or _is_somebody(phrases, place)
    words, end, definite = _words(phrases, place)
    if not words or is_anybody("_".join(words)):
        return None
    led = {one.symbol for one in phrases[begins:place]}
    article = "a" in led and "n" not in led
    return _Item(
        "_".join(words), separator, least, of, other, the or definite, whom, article, phrases[end - 1].many
    ), end


def _of_whom(phrases: Sequence[Phrase], begins: int, place: int) -> bool:
    """“one of whom is …”, “of whom one is …”, “one of the five is …”: one of those just spoken of."""
    led = phrases[begins:place]
    before = begins > 0 and phrases[begins - 1].symbol == "i"
    of_so_many = any(one.symbol == other.symbol == "n" and one.strict for one, other in pairwise(led))
    return before or of_so_many or any(one.symbol == "i" for one in led)


def _is_somebody(phrases: Sequence[Phrase], place: int) -> bool:
    """“somebody who is a nurse, a doctor or a midwife”: one who is one of these."""
    return "".join(one.symbol for one in phrases[place : place + 2]) == "ma"


def _leading(phrases: Sequence[Phrase], place: int) -> tuple[int | None, bool, bool, int, bool]:
    least: int | None = None
    of = other = the = False
    while place < len(phrases) and phrases[place].symbol in "LanP^zqpENiCK":
        phrase = phrases[place]
        if phrase.symbol == "n":
            if least is not None and not of:
                break
            least, of = (least, False) if of else (int(str(phrase.value)), phrase.strict)
        elif phrase.symbol == "a" and least is None:
            least = 1
        elif phrase.symbol == "E" or (phrase.symbol == "i" and least is None):
            break
        if phrase.symbol == "K" and least is not None:  # “three: a chair, a nurse and a doctor”
            break
        of = of and phrase.symbol != "i"
        other = other or phrase.symbol == "^"
        the = the or phrase.the
        place += 1
    return least, of, other, place, the


def _words(phrases: Sequence[Phrase], place: int) -> tuple[list[str], int, bool]:
    words: list[str] = []
    generic: list[str] = []
    definite = False
    end = place
    while place < len(phrases):
        phrase = phrases[place]
        if phrase.symbol == "R" and place + 1 < len(phrases) and _from_whom(phrases[place + 1]):
            if phrases[place + 1].symbol in "bo":
                return [phrases[place + 1].text.replace(" ", "_")], place + 2, True
            place += 1
            continue
        if phrase.symbol == "a" and not words and generic and place + 1 < len(phrases):
            place += 1
            continue
        if phrase.symbol == "R" and (many := _from_such(phrases, place)):
            told = (one.text.replace(" ", "_") for one in phrases[place + 2 : place + 2 + many])
            return ["_".join(told)], place + 2 + many, False
        if (
            phrase.symbol not in _IN_TERMS
            or phrase.text in _NO_TERM
            or not phrase.text[0].isalnum()
            or (phrase.symbol == "r" and words and (phrase.the or not _are_qualities(phrases, place)))
        ):
            break
        definite = definite or phrase.the
        word = str(phrase.value) if phrase.symbol == "r" else phrase.text.replace(" ", "_")
        if is_anybody(word) or (phrase.symbol == "b" and not _names(phrases, place)):
            generic.append(word)
        else:
            words.append(word)
        place += 1
        end = place
    return words or [word for word in generic if is_anybody(word)][-1:], end, definite


def _are_qualities(phrases: Sequence[Phrase], place: int) -> bool:
    """Whether what stands before an office is what sort of one it is: “a lay chair”, “the prime warden”."""
    return phrases[place - 1].symbol == "x" and not phrases[place - 1].many


def _from_such(phrases: Sequence[Phrase], place: int) -> int:
    """“from a provider trust”: of how many phrases the name is of such a one."""
    found = re.match(r"a([xo]{0,2}[bo])", "".join(one.symbol for one in phrases[place + 1 : place + 5]))
    return found.end() - 1 if found else 0


def _from_whom(phrase: Phrase) -> bool:
    """Whether a phrase tells where somebody comes from: “from the acute trust”."""
    return phrase.symbol in "xrb" or (phrase.symbol == "o" and phrase.the)


_SITTERS: Final = frozenset(("board member", "committee member", "panel member"))
"""Who sits, in two words: a body before them is whose member he is, as “council board member”."""


def _names(phrases: Sequence[Phrase], place: int) -> bool:
    """Whether a body's name is part of somebody's: the “council” of “council nominees”."""
    following = phrases[place + 1] if place + 1 < len(phrases) else None
    if following is None or following.symbol not in "mx":
        return False
    return following.text in _SITTERS or not is_anybody(following.text)


def _grouped(items: Sequence[_Item]) -> tuple[Needed, ...] | None:
    """Items as needs; None where “and” and “or” do not part them for certain."""
    several = next((place for place, one in enumerate(items) if one.of), None)
    if several is not None and len(items) > several + 1:
        return _with_several(items, several)
    groups: list[list[_Item]] = []
    for item in items:
        if groups and _joins(groups[-1], item):
            if _doubtful(groups):
                return None
            groups[-1].append(item)
        elif "|" in item.separator:
            return None
        else:
            groups.append([item])
    merged = _merged(groups)
    return None if _either_or_both(merged) or _or_and(merged) else _needs(merged)


def _or_and(groups: Sequence[Sequence[_Item]]) -> bool:
    """“the chair or the treasurer and the secretary”: whether the treasurer comes with him is not said."""
    return any(
        one[-1].separator in {"|", ",|"}
        and other[0].separator == "&"
        and (other[0].least is None or other[0].article)
        and (one[-1].separator == ",|" or not _are_grades(one))
        for one, other in pairwise(groups)
    )


def _are_grades(group: Sequence[_Item]) -> bool:
    """“the chair or vice-chair”: of one office, and so of one mind."""
    words = [set(one.term.split("_")) for one in group]
    return bool(set.intersection(*words))


def _either_or_both(groups: Sequence[Sequence[_Item]]) -> bool:
    """“The chair, a nurse or a doctor”, without an “and”: whether the chair is one of those is not said."""
    if any(_numbered_apart(one, other) for one, other in pairwise(groups)):
        return True
    if any(_runs_on(group) for group in groups):
        return True
    last = groups[-1]
    told = last[0].article or (last[0].least == 1 and len(last) > 1 and _is_led(last[1]))
    alone = len(groups) > 1 and len(last) > 1 and last[0].separator == "," and told
    return alone and not any("&" in one.separator for group in groups for one in group)


def _is_led(item: _Item) -> bool:
    return item.least is not None or item.the


def _runs_on(group: Sequence[_Item]) -> bool:
    """“two nurses, one lay member, chair or deputy”: whether the chair is an alternative is not said."""
    first = group[0]
    numbered = first.least is not None and not first.article and first.separator == ","
    return numbered and len(group) > 1 and group[1].separator == ","


def _numbered_apart(group: Sequence[_Item], following: Sequence[_Item]) -> bool:
    """“three shall be nurses and doctors”: whether they are three of both together is not said."""
    first, item = group[0], following[0]
    several = first.least is not None and first.least > 1 and len(group) == len(following) == 1
    return several and item.least is None and item.many and "&" in item.separator


def _is_past(items: Sequence[_Item], start: int, place: int) -> bool:
    """Whether an item stands behind a list: it has a number of its own, or the list has had its “and”."""
    return items[place].least is not None or any("&" in one.separator for one in items[start + 1 : place])


def _with_several(items: Sequence[_Item], start: int) -> tuple[Needed, ...] | None:
    """“…, and two of the chair, the nurse and the doctor”: all of the list are of one need."""
    past = (place for place in range(start + 1, len(items)) if _is_past(items, start, place))
    end = next(past, len(items))
    joints = "".join(one.separator for one in (items[start], *items[end : end + 1]))
    if _is_unbounded(items[start : end + 1], end - start):
        return None
    before = _grouped(items[:start]) if start else ()
    after = _grouped(items[end:]) if end < len(items) else ()
    if "|" in joints or before is None or after is None:
        return None
    listed = tuple(one.term for one in items[start:end])
    if end < len(items) and items[end].other:
        after = (replace(after[0], apart_from=listed), *after[1:])
    return (*before, Needed(items[start].least or 1, listed), *after)


def _is_unbounded(items: Sequence[_Item], size: int) -> bool:
    """Whether a list “one of …” may end before its last item, or go on with the next one.

    “one of the chair and the nurse and the doctor”, “one of the chair, a nurse or a doctor”.
    """
    joints = "".join(one.separator for one in items[1:size])
    following = items[size] if size < len(items) else None
    if "|" in joints and "&" in joints:
        return True
    if following is None:
        return False
    if following.separator == "&" and following.least is None and not following.whom:
        return True
    return following.article and "&" not in joints and "|" not in joints and following.separator == ","


def _joins(group: Sequence[_Item], item: _Item) -> bool:
    """Whether an item is an alternative of what stands before it."""
    many = group[0].least or 1  # “four nurses or a doctor” are no four of either
    alike = item.least in {None, many} and not (many > 1 and (item.least or item.the or item.article))
    return "|" in item.separator and "&" not in item.separator and alike


def _doubtful(groups: Sequence[Sequence[_Item]]) -> bool:
    """“A and B or C” may mean two things, unless B has a number or a comma before it."""
    last = groups[-1][0]
    return len(groups) > 1 and len(groups[-1]) == 1 and last.separator == "&" and last.least is None


def _merged(groups: list[list[_Item]]) -> list[list[_Item]]:
    """“the chair, the secretary or the treasurer”: a comma before “or” is an “or” where no number stands."""
    merged: list[list[_Item]] = []
    for group in groups:
        joined = group
        alternatives = len(group) > 1
        while (
            alternatives
            and merged
            and joined[0].separator == ","
            and not joined[0].whom
            and (joined[0].least is None or (joined[0].article and merged[-1][0].whom))
            and len(merged[-1]) == 1
            and not (merged[-1][0].least is not None and joined[0].the and not merged[-1][0].whom)
        ):
            joined = [*merged.pop(), *joined]
        merged.append(joined)
    return merged


def _needs(groups: Sequence[Sequence[_Item]]) -> tuple[Needed, ...]:
    needs: list[Needed] = []
    for group in groups:
        terms = tuple(dict.fromkeys(one.term for one in group))
        before = tuple(term for need in needs for term in need.any_of) if group[0].other else ()
        needs.append(Needed(group[0].least or 1, terms, apart_from=before))
    return tuple(needs)
