"""Whether a change of a clause changes its rule, or is refused: in every clause that was judged by hand."""

from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.met import CLAUSES
from tests.governance_store.rules.quorum.mutations import mutations

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
    "any other is adjourned for eleven days",
    "voting members having a vote",
    "the voting members requisitioned",
    "credit union's voting members",
    "two of the five executive board members",
    "staff council can meet",
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
    "elected chair does not vote, and representatives",
    "With the treasurer's leave an absent",
)
"""Who is told twice to have a vote has it once; how many of a sort there are, and who has no vote, the
record knows; by whose leave one joins in who is not counted is no matter."""


@pytest.mark.slow
@pytest.mark.parametrize("clause", CLAUSES, ids=[clause[:60] for clause in CLAUSES])
def test_a_change_is_never_ignored(clause: str) -> None:
    """Another number, role or joint is another rule, or is refused; so is every rider."""
    understood = read(clause)
    for changed in mutations(clause) if understood.whole else ():
        again = read(changed)
        same = again.whole and again.rule == understood.rule
        assert not same or any(one in changed for one in ALIKE), changed
