from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.agenda import AgendaItem, Section
from governance_store.records.ids import AgendaItemId, CommitteeId, InterestId, MeetingId, PersonId
from governance_store.records.interest import Interest
from governance_store.rules.interests_touching import touches

NOW = datetime(2026, 11, 2, tzinfo=UTC)


def item(title: str, section: Section = Section.BUSINESS) -> AgendaItem:
    """An item of business."""
    return AgendaItem(AgendaItemId("AGI-0001"), MeetingId("M"), CommitteeId("C"), title, 1, section=section)


def interest(what: str) -> Interest:
    """Somebody's interest."""
    return Interest(InterestId("INT-0001"), PersonId("P"), what, "financial", NOW, PersonId("P"))


@pytest.mark.parametrize(
    ("title", "what", "words"),
    [
        pytest.param("Contract with ScanCo", "Director, ScanCo Ltd", ("scanco",), id="a name"),
        pytest.param("MRI backlog", "Shares in an MRI maker", ("mri",), id="three letters"),
        pytest.param("Radiology AI (Lumen, Argus)", "Lumen & Argus adviser", ("argus", "lumen"), id="two"),
        pytest.param("Imaging services of the network", "Trustee, imaging services plc", None, id="common"),
        pytest.param("Budget", "Director, ScanCo Ltd", None, id="nothing"),
        pytest.param("SCAN policy", "Director, ScanCo", None, id="half a word"),
    ],
)
def test_a_telling_word_in_common_is_a_hint(title: str, what: str, words: tuple[str, ...] | None) -> None:
    """Whole words, whatever their case; words that tell nothing are none."""
    found = [one.words for one in touches([(5, item(title))], [interest(what)])]
    assert found == ([words] if words else [])


def test_what_opens_and_closes_a_meeting_touches_nothing() -> None:
    """Only its business does; the number is the one on the agenda."""
    items = [(1, item("ScanCo minutes", Section.OPENING)), (5, item("ScanCo"))]
    assert [one.number for one in touches(items, [interest("ScanCo")])] == [5]


@given(title=st.text(max_size=60), what=st.text(max_size=60))
def test_any_text_is_read(title: str, what: str) -> None:
    """And the same words the other way round are the same words."""
    there = [one.words for one in touches([(1, item(title))], [interest(what)])]
    back = [one.words for one in touches([(1, item(what))], [interest(title)])]
    assert there == back
