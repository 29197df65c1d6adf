from __future__ import annotations

import importlib
import pkgutil
import re
from itertools import chain
from pathlib import Path

import pytest

from governance_store.rules import quorum
from governance_store.rules.quorum import turns_by_the_way, turns_of_bodies, turns_of_frames, turns_of_people
from governance_store.rules.quorum.needing import Sought, are_in, needed_by
from tests.governance_store.rules.quorum.met import meetings

TURNS = tuple(
    pattern
    for room in (turns_by_the_way, turns_of_bodies, turns_of_frames, turns_of_people)
    for pattern, _ in room.TURNS
)


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\bno quorum\b", [{"no quorum"}]),
        ("foo|bar", [{"foo", "bar"}]),
        ("(?:a cat|the dogs?) comes", [{" comes"}, {"a cat", "the dog"}]),
        ("(?:in )?(?:all )*(?:any ){0,2}case", [{"case"}]),
        ("(?P<who>chair|[a-z]+) sits", [{" sits"}]),
        ("(?:one (?:or|and) two|three)", [{"one ", "three"}]),
        ("(?!not )(?<!never )here", [{"here"}]),
        ("(?<=the )Chair", [{"chair"}, {"the "}]),
        (r"(?-i:Chair)(?P=who).", [{"chair"}]),
        ("members?", [{"member"}]),
        (r"\w+", []),
        (r"list\b[^:]*:", [{"list"}, {":"}]),
    ],
)
def test_a_pattern_needs_words(pattern: str, needs: list[set[str]]) -> None:
    """Of alternatives one, of what may lack none, nor of what must not be there."""
    assert needed_by(pattern) == tuple(map(frozenset, needs))


def test_one_word_of_each_need_has_to_be_there() -> None:
    """In small letters."""
    needs = needed_by("(?:the cat|a dog) sits")
    assert are_in(needs, "where a dog sits")
    assert not are_in(needs, "where a dog lies")
    assert not are_in(needs, "where it sits")


def test_whatever_is_found_has_what_is_needed() -> None:
    """Each turn of some rooms, in each clause that was judged by hand."""
    here = Path(__file__).parent
    clauses = {one.clause for one in chain(*map(meetings, here.glob("met_p*.txt")))}
    ready = [(re.compile(pattern, re.IGNORECASE), needed_by(pattern)) for pattern in TURNS]
    found = [(clause, needs) for clause in clauses for pattern, needs in ready if pattern.search(clause)]
    assert len(found) > 100
    assert all(are_in(needs, clause.lower()) for clause, needs in found)


def test_a_pattern_is_tried_where_its_words_are() -> None:
    """And finds there what it would find without looking for them."""
    sought = Sought(r"\b(?:deputy|deputies) (?:may|can) come", re.IGNORECASE)
    text = "Deputies may come. A deputy can come."
    assert sought.search(text)
    assert sought.match(text)
    assert not sought.fullmatch(text)
    assert [one.group() for one in sought.finditer(text)] == ["Deputies may come", "deputy can come"]
    assert sought.sub("-", text) == "-. A -."
    apart = "Members may come."
    assert sought.search(apart) is sought.match(apart) is sought.fullmatch(apart) is None
    assert not [*sought.finditer(apart)]
    assert sought.sub("-", apart) == apart


def test_nothing_is_missed_for_want_of_its_words() -> None:
    """Each pattern of every room that is tried only where its words are, in each clause that was judged."""
    rooms = [
        importlib.import_module(one.name)
        for one in pkgutil.walk_packages(quorum.__path__, f"{quorum.__name__}.")
    ]
    sought = {one for room in rooms for one in vars(room).values() if isinstance(one, Sought)}
    here = Path(__file__).parent
    clauses = {one.clause for one in chain(*map(meetings, here.glob("met*.txt")))}
    texts = [text for clause in clauses for text in (clause, clause.lower())]
    found = [(one, text) for one in sought for text in texts if one.pattern.search(text)]
    assert len(found) > 1000
    assert all(one.may_be_in(text) for one, text in found)
