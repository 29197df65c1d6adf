"""Is what was said of a meeting taken back, and told as a change?"""

from __future__ import annotations

from datetime import timedelta

import pytest

from governance_store.records.meeting import Meeting
from tests.bot.conftest import LENA, MIA, Spoken, words
from tests.bot.outbox.scene import read
from tests.bot.outbox.scene import words as written

ID = "MTG-2026-001"


@pytest.mark.parametrize(
    ("what", "was"), [("place", "Room 4, Infirmary"), ("link", "https://example.org/join")]
)
def test_a_place_or_a_link_is_taken_back(house: Spoken, what: str, was: str) -> None:
    """The other stands, everybody is told, and saying it again changes nothing."""
    house.delivered()
    house.done(f"meeting unset board {what}", LENA)
    after = house.get(Meeting, ID)
    assert (after.place, after.link) == (
        ("", "https://example.org/join") if what == "place" else ("Room 4, Infirmary", "")
    )
    mails = house.delivered(timedelta(minutes=2))
    assert len(mails) == 4
    assert f"was: {was}" in written(read(mails[0][1]))
    assert "now: not said" in written(read(mails[0][1]))
    before = house.commits()
    assert f"has no {what} as it is; nothing was changed" in words(
        house.done(f"meeting unset board {what}", LENA)
    )
    assert house.commits() == before


def test_a_draft_is_changed_in_silence(house: Spoken) -> None:
    """As by any other change."""
    house.done("meeting draft mri 21 Jan 2027 14:00 90m at Hub", LENA)
    house.delivered()
    assert "Nobody has been told" in words(house.done("meeting unset mri place", LENA))
    assert house.delivered(timedelta(minutes=5)) == []


def test_only_who_calls_meetings_takes_back(house: Spoken) -> None:
    """As with moving."""
    assert "is for the" in words(house.say("meeting unset board place", MIA))
