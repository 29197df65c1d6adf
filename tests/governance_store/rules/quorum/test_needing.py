from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

import pytest

from governance_store.rules.quorum import turns_by_the_way, turns_of_bodies, turns_of_frames, turns_of_people
from governance_store.rules.quorum.needing import are_in, needed_by
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
