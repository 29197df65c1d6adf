from __future__ import annotations

import pytest

from governance_store.rules.quorum.peeling import is_scaffolded, peeled, people_in
from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        (
            "The Bundestag can take decisions once more than half its members are in the chamber.",
            "more than half",
        ),
        (
            "Business may be done by half of the members, on condition that three at the least are there.",
            "three",
        ),
        ("The House decides only with a majority of its members there.", "more than half of the members"),
        (
            "Five members are a quorum, so long as the chair or the treasurer is one of those there.",
            "treasurer",
        ),
        ("The committee meets with two members or a third of them, whichever is greater.", "one third"),
    ],
)
def test_a_number_is_read_in_any_scaffold(clause: str, said: str) -> None:
    """Wherever it stands and whatever leads up to it, all of the clause is understood."""
    understood = read(clause)
    assert understood.whole
    assert said in in_words(understood.rule)


@pytest.mark.parametrize(
    "text",
    [
        "the club may act once three members are there if it rains",
        "a third of the members, and never fewer than some",
        "three members, so long as the weather is good",
        "three members, and never fewer than two",
    ],
)
def test_what_is_not_understood_to_the_last_word_is_none(text: str) -> None:
    """A layer with words that mean nothing here, or a floor under a number, is refused."""
    assert peeled(text) is None


def test_a_scaffold_is_told() -> None:
    """What a body does only with so many, against an aside."""
    assert is_scaffolded("the court may act when three judges are there")
    assert not is_scaffolded("the secretary keeps the minutes")


def test_people_are_read_from_a_list() -> None:
    """Offices and sorts; a sentence is no list."""
    assert len(people_in("the chair, two lay members and a nurse")) == 3
    assert people_in("nobody at all unless invited") == ()
