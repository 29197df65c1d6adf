from __future__ import annotations

from datetime import UTC, datetime

import pytest

from governance_store.records.agenda import AgendaItem
from governance_store.records.committee import Committee
from governance_store.records.declaration import Declaration, Ruling
from governance_store.records.ids import (
    AgendaItemId,
    CommitteeId,
    DeclarationId,
    InvitationId,
    MeetingId,
    PersonId,
)
from governance_store.records.meeting import Capacity, Invitation
from governance_store.rules.paper_readers import may_know_item, may_read_paper

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
MEETING, WHO = MeetingId("MTG-2026-001"), PersonId("PER-001")
BOARD = Committee(CommitteeId("COM-001"), "board", "Board", secretary=PersonId("PER-009"))


def item(*, confidential: bool = False) -> AgendaItem:
    """Item 5."""
    return AgendaItem(
        AgendaItemId("AGI-0005"), MEETING, BOARD.id, "MRI backlog", 1, confidential=confidential
    )


def invited(capacity: Capacity = Capacity.MEMBER, who: str = WHO) -> Invitation:
    """Somebody's invitation."""
    return Invitation(InvitationId("I"), MEETING, PersonId(who), capacity)


@pytest.mark.parametrize(
    ("capacity", "who", "knows"),
    [
        (Capacity.CHAIR, WHO, True),
        (Capacity.MEMBER, WHO, True),
        (Capacity.DEPUTY, WHO, True),
        (Capacity.IN_ATTENDANCE, WHO, False),
        pytest.param(Capacity.IN_ATTENDANCE, "PER-009", True, id="the secretary"),
    ],
)
def test_what_is_confidential_is_for_members_and_the_secretary(
    capacity: Capacity, who: str, knows: bool
) -> None:
    """Whoever else attends is not told what it is about; anything else they are."""
    assert may_know_item(BOARD, invited(capacity, who), item(confidential=True)) is knows
    assert may_know_item(BOARD, invited(capacity, who), item())


@pytest.mark.parametrize(
    ("about", "ruling", "who", "reads"),
    [
        pytest.param("5", Ruling.NO_PAPER, WHO, False, id="by its number"),
        pytest.param("agi-0005", Ruling.NO_PAPER, WHO, False, id="by its reference"),
        pytest.param("MRI Backlog", Ruling.NO_PAPER, WHO, False, id="by its title"),
        pytest.param("", Ruling.NO_PAPER, WHO, False, id="the whole meeting"),
        pytest.param("6", Ruling.NO_PAPER, WHO, True, id="another item"),
        pytest.param("5", Ruling.LEAVE, WHO, True, id="may read, and leaves"),
        pytest.param("5", Ruling.NO_PAPER, "PER-002", True, id="somebody else's interest"),
    ],
)
def test_a_paper_is_withheld_by_the_chairs_ruling(about: str, ruling: Ruling, who: str, reads: bool) -> None:
    """From whoever it was made for, for that item, and from nobody else."""
    declared = Declaration(DeclarationId("D"), MEETING, PersonId(who), "x", NOON, about, ruling)
    assert may_read_paper(BOARD, invited(), item(), 5, [declared]) is reads
