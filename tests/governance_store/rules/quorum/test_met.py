from __future__ import annotations

import json
from pathlib import Path

import pytest

from governance_store.rules.quorum.corpus import records_of
from governance_store.rules.quorum.judging import judge
from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.met import Met, meetings
from tests.governance_store.rules.quorum.mutations import mutations

FILES = (*sorted(Path(__file__).parent.glob("met*.txt")), Path(__file__).with_name("traps.txt"))
MET = tuple(one for path in FILES for one in meetings(path))
CLAUSES = tuple(dict.fromkeys(one.clause for one in MET))


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


ALIKE = (
    "voting voting",
    "voting members entitled to vote",
    "Twenty voting members of the trust entitled",
    "staff senate's quorum",
    "trustees with a vote then entitled",
    "general meeting of voting members",
    "less than three voting members",
    "the treasurer or a member has been disqualified",
    "put off for eleven days",
    "not counting the chair, of the four members",
    "of which the a third is taken",
    "voting members with a vote",
    "trustees with a vote entitled to vote",
    "voting members' request",
    "voting members' meeting",
    "voting members' Assembly",
    "elected Members Committee",
    "two voting members so entitled",
    "thirty voting members if less",
    "or three members, whichever",
    "meetings of voting members",
    "remove the chair and to appoint",
    "no quorum is not present",
    "voting members without a vote",
    "meetings of the trustees with a vote",
    "debarred by reason",
    "one of the chair and Deputy Chair",
    "If fifteen voting members",
    "poll voting members",
    "The voting members Council's",
    "the voting members eligible to vote",
    "ten per cent or more of the voting members eligible to vote",
    "three members, or at ten per cent of all the voting members",
    "the non-members, though",
    "staff council's quorum",
    "staff Council is quorate",
    "Area lay Forum",
    "though never under three members",
    "voting members remaining qualified",
    "requisitioned by voting members",
    "requisition of voting members",
    "Four voting panel voting members",
    "meeting of the charity trustees with a vote",
    "four voting members must be in favour",
    "or 3 members, whichever",
    "stand in fully for the voting members",
    "or 25 such voting members",
    "Three of the seven steering council",
    "Two voting members present in person or by proxy and entitled",
    "two of the six appointed",
    "three of the eleven members appointed",
)
"""Who is told twice to have a vote has it once; how many of a sort there are, the record knows."""


@pytest.mark.slow
@pytest.mark.parametrize("clause", CLAUSES, ids=[clause[:60] for clause in CLAUSES])
def test_a_change_is_never_ignored(clause: str) -> None:
    """Another number, role or joint is another rule, or is refused; so is every rider."""
    understood = read(clause)
    for changed in mutations(clause) if understood.whole else ():
        again = read(changed)
        same = again.whole and again.rule == understood.rule
        assert not same or any(one in changed for one in ALIKE), changed


def test_there_are_many() -> None:
    """Clauses of many sorts of bodies, each with several meetings."""
    assert len(CLAUSES) > 100
