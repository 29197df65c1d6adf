"""A meeting is prepared in silence and opened; another is followed from a calendar file, and taken over."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.bot.commands.calendar_files import invitation
from tests.stories.conftest import Loaded
from tests.stories.received import from_directory
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow


def test_a_draft_is_silent_until_it_is_opened(clerk: Clerk, lead: str, loaded: Loaded) -> None:
    """Whatever is changed meanwhile, nothing leaves and no member hears of it; then everybody does."""
    (draft,) = clerk.done('meeting draft board 17 Dec 2026 14:00 90m at "Room 9"', lead)["ids"]
    clerk.done(f"meeting move {draft} to 18 Dec 2026", lead)
    assert clerk.tick()["text"] == "Nothing was owed and nothing was queued."
    member = loaded.cast.only("member")
    assert not clerk.say(f"meeting show {draft}", member)["ok"]
    assert draft not in clerk.done("meeting list", member)["ids"]
    assert "15 messages" in clerk.done(f"meeting show {draft}", lead)["text"]
    clerk.done(f"meeting open {draft}", lead)
    assert len(clerk.tick()["accepted"]) == 15
    mails = from_directory(clerk.mail)
    assert {(one.method, one.sequence, one.starts.day) for one in mails} == {("REQUEST", 0, 18)}
    assert draft in clerk.done("meeting list", member)["ids"]


def bring(clerk: Clerk, line: str, lead: str, path: Path) -> dict[str, Any]:
    """The answer to a line that comes with a file."""
    ran = clerk.run("say", line, "--as", lead, "--at", clerk.at.isoformat(), "--json", "--file", path)
    told: dict[str, Any] = json.loads(ran.out)
    return told


def test_a_meeting_is_followed_moved_and_taken_over(clerk: Clerk, lead: str, tmp_path: Path) -> None:
    """From files alone, and nobody is written to until it is ours."""
    path = tmp_path / "board.ics"
    path.write_bytes(invitation().content)
    followed = bring(clerk, "meeting import board board.ics", lead, path)
    assert followed["ok"], followed["text"]
    path.write_bytes(invitation(starts=datetime(2026, 12, 18, 10, 0), sequence=1).content)  # noqa: DTZ001
    assert "Friday 18 December 2026, 10:00" in bring(clerk, "meeting import board.ics", lead, path)["text"]
    assert clerk.tick()["text"] == "Nothing was owed and nothing was queued."
    (meeting,) = followed["ids"]
    assert not clerk.say(f"meeting move {meeting} 11:00", lead)["ok"]
    assert "is cancelled there" in clerk.done(f"meeting take over {meeting}", lead)["text"].lower()
    clerk.done(f"meeting take over {meeting} cancelled there", lead)
    clerk.tick()
    mails = from_directory(clerk.mail)
    assert len(mails) == 15
    assert {one.method for one in mails} == {"REQUEST"}
    assert "outlook" not in mails[0].uid
    assert clerk.verified()
