from __future__ import annotations

import pytest

from bot.commands.agenda_readers import takes_part, why_no_paper
from bot.commands.base import Act, Request
from governance_store.records.agenda import AgendaItem
from governance_store.records.ids import NETWORK, AgendaItemId, CommitteeId, MeetingId
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from tests.bot.conftest import ADA, ASHA, LENA, MIA, OBI, OWEN, SAM, Spoken

ID = MeetingId("MTG-2026-001")
ITEM = AgendaItem(AgendaItemId("AGI-0001"), ID, CommitteeId("COM-001"), "MRI backlog", 1)
SECRET = AgendaItem(AgendaItemId("AGI-0002"), ID, CommitteeId("COM-001"), "Pay", 2, confidential=True)


@pytest.mark.parametrize(
    ("as_", "part", "paper", "secret"),
    [
        pytest.param(ASHA, True, True, True, id="a member"),
        pytest.param(MIA, True, True, True, id="a member without a vote"),
        pytest.param(SAM, True, True, True, id="the secretary"),
        pytest.param(LENA, True, True, False, id="a lead who is not invited"),
        pytest.param(ADA, False, False, False, id="an administrator"),
        pytest.param(OBI, False, False, False, id="an observer"),
        pytest.param(OWEN, False, False, False, id="somebody of the network"),
    ],
)
def test_who_may_have_what(still_house: Spoken, as_: str, part: bool, paper: bool, secret: bool) -> None:
    """Members and the secretary all of it, leads what is not confidential, others nothing."""
    actor = still_house.person(as_)
    with still_house.store.reading() as view:
        asked = Request(actor.id, "", "test", still_house.clock.now())
        act = Act(still_house.store, view, actor, asked, view.get(Network, NETWORK))
        meeting = view.get(Meeting, ID)
        assert takes_part(act, meeting) is part
        assert (why_no_paper(act, meeting, ITEM, 1) == "") is paper
        assert (why_no_paper(act, meeting, SECRET, 2) == "") is secret
