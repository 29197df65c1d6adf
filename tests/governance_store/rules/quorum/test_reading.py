from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.rules.quorum.reading import LONGEST, read
from tests.governance_store.rules.quorum.mutations import mutations
from tests.governance_store.rules.quorum.shorthand import shorthand

LINES = [
    line.rpartition(" => ")
    for line in (Path(__file__).parent / "clauses.txt").read_text(encoding="utf-8").splitlines()
    if " => " in line and not line.startswith("#")
]
CLAUSES = [(clause, said) for clause, _, said in LINES]


@pytest.mark.parametrize(("clause", "said"), CLAUSES, ids=[clause[:60] for clause, _ in CLAUSES])
def test_a_clause_says(clause: str, said: str) -> None:
    """Every clause of the table is read as it says; a question mark: a part of it is named, not guessed."""
    understood = read(clause)
    assert ("?" if not understood.whole else shorthand(understood.rule)) == said


def test_there_are_many_clauses() -> None:
    """Of many sorts of bodies, in many ways of saying it."""
    assert len(CLAUSES) > 150


UNDERSTOOD = [clause for clause, said in CLAUSES if said != "?"]
ALIKE = (
    "voting voting",
    "voting members with a vote",
    "voting members entitled to vote",
    "counts the voting members",
)
"""Who is told twice to have a vote has it once; whoever is counted aloud by the chair bears on nothing."""


@pytest.mark.parametrize("clause", UNDERSTOOD, ids=[clause[:60] for clause in UNDERSTOOD])
def test_a_change_is_never_ignored(clause: str) -> None:
    """Another number, role or joint is another rule, or is refused; so is every rider."""
    rule = read(clause).rule
    for changed in mutations(clause):
        again = read(changed)
        assert again.rule != rule or not again.whole or any(one in changed for one in ALIKE), changed


def test_the_words_that_are_not_understood_are_named() -> None:
    """So that somebody can say what they mean."""
    found = read("Three members, of whom one blorbs the frobnicator on Sundays.")
    assert not found.whole
    assert "frobnicator" in found.not_understood[0].words


@pytest.mark.parametrize("clause", ["", "   ", ".", "The committee has nine members."])
def test_a_clause_that_asks_for_nothing_is_not_understood(clause: str) -> None:
    """A quorum of nobody is no quorum."""
    assert not read(clause).whole


def test_a_sentence_that_leans_on_the_one_before_is_read_with_it() -> None:
    """“Non-executive directors cannot”: send a deputy, that is."""
    sends = "Four members. Executive directors can send a deputy, who counts. Non-executive directors cannot."
    rule = read(sends).rule
    assert rule.deputised == ("executive_director",)
    assert rule.undeputised == ("non_executive_director",)
    strangers = read("Three governors. Associate members serve on it; they are not governors.")
    assert strangers.whole
    assert strangers.rule.test.left_out == ("associate",)
    assert read("Four members. Deputies may attend; they count.").rule.deputies
    assert not read("Four members. Non-executive directors cannot.").whole
    assert not read("Four members. Deputies may attend; they count only once a year.").whole


def test_a_book_is_not_read() -> None:
    """What is longer than any clause is refused at once."""
    assert not read("two members " * LONGEST).whole


def test_what_may_be_read_in_two_ways_is_asked_about() -> None:
    """Where the plainer words of a clause and its own, by the grammar, come to different rules."""
    understood = read(
        "Eleven members are enough for the ordinary run of business and a dog. A budget takes twenty."
    )
    (told,) = understood.not_understood
    assert told.why == (
        "it can be read in two ways: “The quorum is twelve members. At least one of them must be a dog. For "
        "budget, the quorum is twenty.” or “The quorum is eleven members. For budget, the quorum is twenty.”"
    )


@given(st.sampled_from([clause for clause, _ in CLAUSES]), st.lists(st.integers(0, 60), max_size=4))
def test_a_clause_with_words_left_out_is_read_or_asked_about(clause: str, places: list[int]) -> None:
    """People type in haste: whatever is missing, the reader comes to an end and says what it made of it."""
    words = clause.split()
    for place in places:
        del words[place % len(words) : place % len(words) + 1]
        words = words or ["quorum"]
    understood = read(" ".join(words))
    assert understood.whole or all(one.why for one in understood.not_understood)
