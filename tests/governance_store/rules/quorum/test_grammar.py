from __future__ import annotations

from pathlib import Path

from governance_store.rules.quorum.grammar import Told, parted, same_number
from governance_store.rules.quorum.parts import RULES
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.sentences import sentences_of
from tests.governance_store.rules.quorum.met import meetings


def test_what_no_part_takes_is_left_over() -> None:
    """And named by its words."""
    found, left = parted(phrases_of("three members and a wombat in a hat"), RULES)
    assert found
    assert [one.text for one in left] == ["hat"]


def test_a_number_said_again_is_found() -> None:
    """After “of the”."""
    assert [one.number for one in same_number(phrases_of("one of the three"))] == [3]  # type: ignore[union-attr]


def test_a_part_is_never_missed_for_what_it_needs() -> None:
    """Past the last of the marks that it needs, none is found: in whatever was judged by hand."""
    clauses = {one.clause for one in meetings(Path(__file__).parent / "met_plain.txt")}
    for sentence in (one for clause in clauses for one in sentences_of(clause, further=True)):
        phrases = Told(phrases_of(sentence))
        symbols = "".join(one.symbol for one in phrases)
        last = {symbol: place for place, symbol in enumerate(symbols)}
        for rule in RULES:
            until = rule.until(last, len(symbols))
            past = range(until + 1, len(symbols)) if until >= 0 else ()
            assert not any(found for start in past for found in rule.tried(phrases, symbols, start))
