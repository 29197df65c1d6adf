from __future__ import annotations

import json

import pytest

from governance_store.rules.quorum.corpus import records_of
from governance_store.rules.quorum.judging import judge
from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.met import CLAUSES, MET, Met

pytestmark = pytest.mark.slow  # each is quick, and there are thousands


@pytest.mark.parametrize("one", MET, ids=[f"{one.clause[:40]} {one.told}" for one in MET])
def test_a_meeting_is_judged_as_by_hand(one: Met) -> None:
    """Never otherwise; only where a part of the clause is named is there no verdict."""
    record = records_of(json.dumps({"clause": one.clause, "cases": [one.case]}).encode())[0]
    case = record.cases[0]
    found = judge(read(record.clause), case.seats, case.here, case.matter).finding
    right = "quorate" if one.quorate else "not_quorate"
    assert found in ({right} if one.understood else {right, "cannot_say"})


@pytest.mark.parametrize("clause", CLAUSES, ids=[clause[:60] for clause in CLAUSES])
def test_what_was_read_is_printed_and_read_again(clause: str) -> None:
    """Every clause that is understood, in the clerk's own words."""
    understood = read(clause)
    if understood.whole:
        assert read(in_words(understood.rule)).rule == understood.rule, in_words(understood.rule)


def test_there_are_many() -> None:
    """Clauses of many sorts of bodies, each with several meetings."""
    assert len(CLAUSES) > 100
