from __future__ import annotations

from dataclasses import replace

from tests.templates.scene import poll


def test_dates_are_told_in_full_and_as_they_are_typed() -> None:
    """In the network's zone; the example answers with dates of the poll itself."""
    letter = poll()
    assert letter.dates[0].full == "Thursday 3 December 2026, 14:00"
    assert letter.dates[0].typed == "3 Dec 2026 14:00"
    assert letter.example == "poll answer POLL-2026-001 yes 3 Dec 2026 14:00 no 8 Dec 2026 14:00"
    assert replace(letter, dates=letter.dates[:1]).example == "poll answer POLL-2026-001 yes 3 Dec 2026 14:00"


def test_only_an_address_is_followed() -> None:
    """A link that is none is shown, and leads nowhere."""
    assert poll().href == poll().link
    assert replace(poll(), link="javascript:x").href == ""
