"""A whole meeting minuted on the shell, from the first line to a verified copy, and from its log."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

BEGINS = datetime.fromisoformat("2027-01-05T14:00:00+00:00")
SAID = [
    "minutes start board",
    '#arrive "Owen Pritchard", "Niamh O\'Donnell", "Gareth Davies", "Asha Rahman", "Rosalind Kerr" at 14:00',
    "#topic 1",
    "#info The chair welcomed everybody",
    "#topic MRI backlog",
    "#agreed To adopt the recovery plan",
    '#action @"Owen Pritchard" send the plan to all sites by 3 Feb',
    "#agred a slip",
    "#endmeeting",
]


@pytest.fixture
def board(clerk: Clerk, lead: str) -> str:
    """The board's next meeting, half an hour after it began."""
    (meeting,) = clerk.done("quorum check board", lead)["ids"]
    clerk.at = BEGINS + timedelta(minutes=30)
    return str(meeting)


def with_minutes(clerk: Clerk) -> list[tuple[str, bytes]]:
    """The recipient and the enclosed file of each mail that brought minutes."""
    found = []
    for path in clerk.mail.glob("*.eml"):
        mail = message_from_bytes(path.read_bytes(), policy=policy.default)
        if str(mail["Subject"]).startswith("Minutes: "):
            (file,) = list(mail.iter_attachments())
            found.append((str(mail["To"]), file.get_content()))
    return found


def test_a_meeting_is_minuted_sent_and_verified(clerk: Clerk, lead: str, board: str, tmp_path: Path) -> None:
    """Each line is acknowledged quietly, and a slip is refused with what was meant."""
    told = clerk.say_all(SAID, lead)
    assert [one["ok"] for one in told] == [True] * 7 + [False, True]
    assert "Did you mean #agreed?" in told[7]["text"]
    shown = clerk.done(f"minutes show {board}", lead)["text"]
    assert "To adopt the recovery plan" in shown

    assert "message" in clerk.done(f"minutes send {board}", lead)["text"]
    clerk.tick()
    sent = with_minutes(clerk)
    assert len(sent) > 5
    assert len({content for _, content in sent}) == 1
    copy = tmp_path / "copy.docx"
    copy.write_bytes(sent[0][1])
    line = 'minutes verify "copy.docx"'
    ran = clerk.run("say", line, "--as", lead, "--at", clerk.at.isoformat(), "--json", "--file", copy)
    assert "is version 1 of the minutes" in json.loads(ran.out)["text"]
    assert "0 of" in clerk.done(f"minutes receipts {board}", lead)["text"]


def test_its_log_gives_the_same_decisions_and_actions(
    clerk: Clerk, lead: str, board: str, tmp_path: Path
) -> None:
    """In one entry of the record, by who led the network; the slip is kept as discussion."""
    name = lead.partition("@")[0]
    log = tmp_path / "board.log"
    log.write_text("\n".join(f"[14:0{at}] <{name}> {line}" for at, line in enumerate(SAID)), "utf-8-sig")
    before = clerk.verified()
    said = f'minutes replay {board} "board.log"'
    ran = clerk.run("say", said, "--as", lead, "--at", clerk.at.isoformat(), "--json", "--file", log)
    told = json.loads(ran.out)
    assert told["ok"], told["text"]
    assert "1 decision, 1 action" in told["text"]
    assert "#agred a slip" in told["text"]
    assert clerk.verified() == before + 1
