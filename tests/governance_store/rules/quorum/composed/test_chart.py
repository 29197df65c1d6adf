from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.chart import Grammar, Tangled
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Number, Pieces, such


def _sum(pieces: Pieces) -> Pieces | None:
    total = sum(one.value for one in such(pieces, Number))
    return None if total > 5 else (Number(total),)


GRAMMAR = Grammar(
    {
        "SUM": (("[please] add NUM {and|to} NUM", _sum), "NUM"),
        "EITHER": ("NUM", ("NUM", lambda _: (Number(9),))),
    },
    {"NUM": lambda words, at: [(at + 1, (Number(int(words[at])),))] if words[at].isdigit() else []},
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("add 2 and 3", {(Number(5),)}),
        ("please add 2 to 3", {(Number(5),)}),
        ("4", {(Number(4),)}),
        ("add 2 and 4", set()),
        ("add 2 and 3 please", set()),
        ("add 2", set()),
    ],
)
def test_all_words_are_taken(words: str, found: set[Pieces]) -> None:
    """What may be left out, alternatives, and an action that refuses."""
    assert GRAMMAR.whole("SUM", tuple(words.split())) == found


def test_every_way_is_found() -> None:
    """Two meanings of the same words are two."""
    assert GRAMMAR.whole("EITHER", ("3",)) == {(Number(3),), (Number(9),)}


def test_a_rule_may_go_on_with_itself() -> None:
    """As often as the words do."""
    several = Grammar({"SEVERAL": ("NUM", "NUM and SEVERAL")}, GRAMMAR.terminals)
    found = several.whole("SEVERAL", ("1", "and", "2", "and", "3"))
    assert found == {(Number(1), Number(2), Number(3))}


LED = Grammar(
    {
        "ALL": ("[the] LED", "{a|[any]} LED", "MAYBE NUM", "EVERY"),
        "LED": ("first/last NUM",),
        "MAYBE": ("[some]",),
        "EVERY": ("{each [of]|all of} NUM",),
    },
    GRAMMAR.terminals,
)


@pytest.mark.parametrize(
    "words", ["the first 3", "a last 3", "any first 3", "last 3", "some 3", "3", "each of 3"]
)
def test_a_rule_is_tried_wherever_it_may_begin(words: str) -> None:
    """With any of its first words, with what may be left out or not, and with nothing of its own."""
    assert LED.whole("ALL", tuple(words.split())) == {(Number(3),)}


def test_a_rule_has_to_be_known() -> None:
    """A name that no rule has is told where the grammar is made."""
    with pytest.raises(ValueError, match="No rule is called OTHER"):
        Grammar({"ONE": ("OTHER",)}, {})


def _called(number: int) -> Pattern:
    return (f"NUM [{number}]", lambda _: (Number(number),))


def test_too_many_ways_are_no_reading() -> None:
    """Past all sense."""
    many = Grammar({"ANY": tuple(map(_called, range(60)))}, GRAMMAR.terminals)
    with pytest.raises(Tangled):
        many.whole("ANY", ("3",))


def test_what_nothing_leads_to_is_idle() -> None:
    """But for where a reading begins."""
    assert GRAMMAR.idle("SUM") == {"EITHER"}
