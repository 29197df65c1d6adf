"""Whether the events of a year are listed, and one is shown."""

from __future__ import annotations

from bot.render.plain import plain
from tests.bot.commands.an_education import CT, MRI, held, planned
from tests.bot.conftest import OBI, words


def test_the_present_year_is_listed_or_another() -> None:
    """April to March; one without an event says so."""
    house = held()
    reply = house.done("education list", OBI)
    assert reply.ids == (MRI, CT)
    assert house.done("education list 2026/27", OBI).ids == (MRI, CT)
    assert "No education event is down for 2025/26." in words(house.done("education list 2025/26", OBI))


def test_an_event_is_shown_by_number_or_topic() -> None:
    """To everybody."""
    house = planned()
    assert house.done("education show CT dose", OBI).ids == (CT,)
    assert "radiographers and physicists of Northmoor Hospitals NHS Trust" in plain(
        house.done(f"education show {CT}", OBI)
    )
