from __future__ import annotations

import pytest

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (
            "The quorum is four, but seven for amending the constitution.",
            "For amending the constitution, the",
        ),
        (
            "Four are a quorum. To amend these terms of reference, seven.",
            "To amend these terms of reference, ",
        ),
        ("The quorum is four, and seven for the removal of a member.", "For the removal of a member, the"),
        ("For the sale of land the quorum is seven; otherwise it is four.", "For the sale of land, the"),
        ("Four are a quorum. To change the name, seven must be present.", "To change the name, the"),
        (
            "Four are a quorum. When it sits to hear an appeal the quorum is three.",
            "To hear an appeal, the quorum",
        ),
        (
            "Four are a quorum, and seven where the rules are to be changed.",
            "Where the rules are to be changed, ",
        ),
    ],
)
def test_a_decision_is_called_as_the_clause_calls_it(clause: str, told: str) -> None:
    """A lead reads “for the removal of a member”, and not “for remove member”."""
    assert told in in_words(read(clause).rule)


def test_it_makes_no_other_rule() -> None:
    """However a decision is worded, it is the same decision."""
    one = read("The quorum is four. For the removal of a member, the quorum is seven.").rule
    other = read("The quorum is four. To remove a member, the quorum is seven.").rule
    assert one == other
    assert in_words(one) != in_words(other)


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is four. If a member is challenged, the quorum is seven.",
        "The quorum is four, but seven for changes to, or a vote on, the constitution.",
        "Eight shareholders are a quorum. If the business is to call another meeting, no quorum is needed.",
        "The quorum is 3; it is 5 for expelling a member or removing the chair.",
    ],
)
def test_what_is_printed_is_read_again(clause: str) -> None:
    """Also where the words of the clause do not stand together, and the telling words have to do."""
    rule = read(clause).rule
    assert read(in_words(rule)).rule == rule
