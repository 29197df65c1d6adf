"""Whether an action is its owner's, or that of whoever holds its lead role now."""

from __future__ import annotations

from dataclasses import replace

from governance_store import memory_store
from governance_store.records.action import Action, ActionState
from governance_store.records.ids import CLERK, PersonId, PostId
from governance_store.records.kinds import Record
from governance_store.records.person import Post
from governance_store.rules.action_owner import (
    actions_of,
    asked_of,
    concerned,
    helpers_of,
    offers_to,
    owner_of,
)
from tests.governance_store.rules.some_actions import AT, an_action

ASHA, OWEN, MIA = PersonId("PER-001"), PersonId("PER-002"), PersonId("PER-003")
LEAD = Post(PostId("POST-001"), "Clinical lead", OWEN)
OWN = an_action(None, 1, ASHA, MIA)
OF_LEAD = replace(an_action(None, 2, MIA), post=LEAD.id)
BACK = replace(an_action(None, 3, ASHA), withdrawn=True)


def test_the_first_owner_answers_for_it_and_the_others_help() -> None:
    """Of a lead role's, whoever holds that, and all who are named help; a vacant one is nobody's."""
    store = memory_store()
    with store.writing() as desk:
        desk.commit(at=AT, actor=CLERK, surface="test", verb="post.added", records=(LEAD,))
        assert (owner_of(desk, OWN), helpers_of(OWN)) == (ASHA, (MIA,))
        assert (owner_of(desk, OF_LEAD), helpers_of(OF_LEAD)) == (OWEN, (MIA,))
        vacant = replace(LEAD, holder=None)
        desk.commit(at=AT, actor=CLERK, surface="test", verb="post.vacated", records=(vacant,))
        assert owner_of(desk, OF_LEAD) is None


def test_everybodys_actions_are_found() -> None:
    """What they own, hold through a lead role or help with; never what was taken back."""
    records: tuple[Record, ...] = (
        LEAD,
        OWN,
        OF_LEAD,
        BACK,
        replace(an_action(None, 4), state=ActionState.CLOSED),
    )
    with memory_store().writing() as desk:
        desk.commit(at=AT, actor=CLERK, surface="test", verb="action.raised", records=records)
        assert [one.id[-1] for one in actions_of(desk, ASHA, ActionState.OPEN)] == ["1"]
        assert [one.id[-1] for one in actions_of(desk, ASHA, *ActionState)] == ["1", "4"]
        assert [one.id[-1] for one in actions_of(desk, OWEN, ActionState.OPEN)] == ["2"]
        assert [one.id[-1] for one in actions_of(desk, MIA, ActionState.OPEN)] == ["1", "2"]


def test_whoever_is_asked_is_concerned() -> None:
    """In person, or as the holder of a lead role; of what is no longer open nobody is asked."""
    offered: list[Action] = [
        replace(OWN, offered_to=OWEN),
        replace(an_action(None, 5, ASHA), offered_post=LEAD.id),
        replace(an_action(None, 6, ASHA), offered_to=OWEN, state=ActionState.CLOSED),
    ]
    with memory_store().writing() as desk:
        desk.commit(at=AT, actor=CLERK, surface="test", verb="action.offered", records=(LEAD, *offered))
        assert [asked_of(desk, one) for one in offered[:2]] == [OWEN, OWEN]
        assert concerned(desk, offered[0]) == {ASHA, MIA, OWEN}
        assert [one.id[-1] for one in offers_to(desk, OWEN)] == ["1", "5"]
