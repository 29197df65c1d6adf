"""The education events of the demonstration: two with a list of who came, and one ahead."""

from __future__ import annotations

import pytest

from bot.bootstrap import House
from bot.demonstration.education import EVENTS
from governance_store.records.education import EducationAttendance, EducationEvent
from tests.bot.demonstration.conftest import AT

pytestmark = pytest.mark.slow


def test_who_came_is_written_down_of_those_that_were_held(told: House) -> None:
    """And of nothing that is still to come."""
    with told.store.reading() as view:
        events = view.find(EducationEvent)
        came = [len(view.find(EducationAttendance, event=one.id)) for one in events]
    assert [one.topic for one in events] == [topic for topic, *_ in EVENTS]
    assert came == [len(names.split(", ")) if names else 0 for *_, names in EVENTS]
    assert [one.day < AT.date() for one in events] == [bool(names) for *_, names in EVENTS]
