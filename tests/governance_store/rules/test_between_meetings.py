"""Whether what came up between meetings stands on each agenda until minutes have come to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from governance_store.records.agenda import AgendaItem, Purpose
from governance_store.records.decision import Decision, DecisionStanding, Outcome, Stamp, TakenBy
from governance_store.records.ids import CommitteeId, DecisionId
from governance_store.records.meeting import Meeting
from governance_store.rules.agenda_building import number_of
from governance_store.rules.between_meetings import (
    between_meetings,
    discussed_at,
    minuted_at,
    to_be_discussed,
    to_be_minuted,
)
from tests.bot.commands.a_resolution import POLICY, asked, resolution
from tests.bot.commands.sitting import BEGUN, ID, sitting
from tests.bot.conftest import ADA, OWEN, SAM, Spoken

DECIDED = datetime(2026, 12, 1, 12, tzinfo=UTC)
TITLE = "Chair's action IB/2627/CA01: Hire a scanner"


def decided(house: Spoken, at: datetime = DECIDED) -> Decision:
    """The chair has decided something that could not wait."""
    made = Decision(
        DecisionId("DCS-2026-0001"),
        CommitteeId("COM-001"),
        None,
        None,
        None,
        "IB/2627/CA01",
        "Hire a scanner",
        Outcome.AGREED,
        DecisionStanding.DECIDED,
        at,
        Stamp(at),
        taken_by=TakenBy.CHAIR,
    )
    now, ada = house.clock.now(), house.person(ADA).id
    with house.store.writing() as desk:
        desk.commit(at=now, actor=ada, surface="test", verb="x", records=(made,))
    return made


@pytest.fixture
def board() -> Spoken:
    """The board's meeting, in which nothing was said yet."""
    return sitting()


def waiting(house: Spoken) -> list[str]:
    """What belongs on the agenda of the meeting and is not on it."""
    with house.store.reading() as view:
        here = view.find(AgendaItem, meeting=ID)
        return [one.reference for one in to_be_minuted(view, view.get(Meeting, ID), here)]


def test_it_stands_on_the_next_agenda_until_it_is_minuted(board: Spoken) -> None:
    """An item for information; once its topic stands in the minutes, it is on the record."""
    made = decided(board)
    assert waiting(board) == ["IB/2627/CA01"]
    shown = str(board.done("agenda show board", SAM).parts)
    assert TITLE in shown
    with board.store.reading() as view:
        assert minuted_at(view, made) is None


def test_what_is_decided_after_a_meeting_began_waits_for_the_next(board: Spoken) -> None:
    """It cannot be on the agenda of the meeting before it."""
    decided(board, datetime(2026, 12, 11, 12, tzinfo=UTC))
    assert waiting(board) == []
    with board.store.reading() as view:
        assert [one.reference for one in between_meetings(view, CommitteeId("COM-001"))] == ["IB/2627/CA01"]


def test_a_resolution_that_somebody_wants_discussed_stands_there_too() -> None:
    """On each agenda until a meeting has come to it, to be decided; not one that is open or withdrawn."""
    house = asked()
    house.done('resolution open board "To close a site"', SAM)
    house.done('resolution open board "To open a site"', SAM)
    house.done("resolution meeting WR01 because it costs too much", OWEN)
    house.done("resolution withdraw WR02 because so", SAM)
    assert discussed(house) == ["IB/2627/WR01"]
    house.clock.instant = BEGUN
    house.done("minutes start board", SAM)
    (item,) = [one for one in house.all(AgendaItem) if one.resolution]
    assert (item.title, item.purpose) == (f"Written resolution IB/2627/WR01: {POLICY}", Purpose.DECISION)
    assert discussed(house) == []
    with house.store.reading() as view:
        number = number_of(view.find(AgendaItem, meeting=ID), item.id)
        assert discussed_at(view, resolution(house)) is None
    house.done(f"#topic {number}", SAM)
    with house.store.reading() as view:
        assert discussed_at(view, resolution(house)) == ID
        later = replace(view.get(Meeting, ID), starts=BEGUN + timedelta(days=60))
        assert not list(to_be_discussed(view, later, ()))


def discussed(house: Spoken) -> list[str]:
    """Which resolutions belong on the agenda of the meeting and are not on it."""
    with house.store.reading() as view:
        here = view.find(AgendaItem, meeting=ID)
        return [one.reference for one in to_be_discussed(view, view.get(Meeting, ID), here)]
