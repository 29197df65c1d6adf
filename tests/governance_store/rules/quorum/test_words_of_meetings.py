from __future__ import annotations

from governance_store.rules.quorum.words_of_meetings import MEETINGS


def test_a_sort_of_meeting_is_a_sort_and_a_noun() -> None:
    """“General assembly” and the like are names of bodies, and none of these."""
    assert {"annual conference", "special session"} <= set(MEETINGS.split(" / "))
    assert "general assembly" not in MEETINGS
