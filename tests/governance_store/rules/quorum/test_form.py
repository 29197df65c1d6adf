from __future__ import annotations

from governance_store.rules.quorum.form import FIELDS, clause_of, fields_of
from governance_store.rules.quorum.reading import read

CLAUSE = "One third of the members, including the chair. Deputies count. The chair has a casting vote."


def test_a_rule_is_taken_apart_and_put_together() -> None:
    """What stands in the fields reads again as the rule."""
    rule = read(CLAUSE).rule
    fields = fields_of(rule)
    assert fields["people"] == "At least one of them must be the chair."
    assert read(clause_of(fields)).rule == rule


def test_every_example_is_understood() -> None:
    """What a form suggests may be typed."""
    for field in FIELDS:
        understood = read(f"Two members. {field.example}" if field.key != "total" else field.example)
        assert understood.whole, field.example


def test_what_hangs_on_a_post_stands_with_the_occasions() -> None:
    """And reads again from there."""
    rule = read("Two members, or three where an independent chair has been appointed.").rule
    fields = fields_of(rule)
    assert fields["occasions"] == "Where the independent chair is in post, the quorum is three."
    assert read(clause_of(fields)).rule == rule
