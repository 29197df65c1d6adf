from __future__ import annotations

from governance_store.rules.quorum.composed.composing import Sort, grammar, ways_to_read
from governance_store.rules.quorum.rule import When


def test_a_sentence_makes_one_statement_or_several() -> None:
    """The second is of its own occasion."""
    (way,) = ways_to_read("Five members make a quorum, but for a vote on the budget ten members are needed")
    assert [(one.statement.occasion, one.statement.when) for one in way] == [
        ("", When.DECISION),
        ("budget", When.DECISION),
    ]


def test_what_bears_on_nothing_is_noted() -> None:
    """A guest who comes."""
    (way,) = ways_to_read("Observers may speak")
    assert [one.noted for one in way] == [True]


def test_no_way_is_found_for_what_is_no_rule() -> None:
    """Nor for no words, nor for more than anybody says in one sentence."""
    assert not ways_to_read("Tea is served at four")
    assert not ways_to_read("")
    assert not ways_to_read("five members make a quorum " * 20)


def test_no_rule_is_idle() -> None:
    """What no pattern names is deleted."""
    assert not grammar().idle(*(sort.value for sort in Sort))
