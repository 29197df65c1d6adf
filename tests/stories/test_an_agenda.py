"""From an empty agenda to its papers in everybody's mailbox, on the shell."""

from __future__ import annotations

import json
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.stories.conftest import Loaded
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow


def with_agenda(clerk: Clerk) -> list[tuple[str, list[tuple[str | None, bytes]]]]:
    """The subject and the enclosed files of each mail that brings an agenda."""
    mails = [
        message_from_bytes(path.read_bytes(), policy=policy.default) for path in clerk.mail.glob("*.eml")
    ]
    return [
        (str(mail["Subject"]), [(one.get_filename(), one.get_content()) for one in mail.iter_attachments()])
        for mail in mails
        if str(mail["Subject"]).startswith("Agenda")
    ]


def test_an_agenda_is_built_published_and_revised(
    clerk: Clerk, lead: str, loaded: Loaded, tmp_path: Path
) -> None:
    """A member proposes, the lead accepts and orders; the paper reaches all but one who may not have it."""
    member = loaded.cast.only("member")
    line = (
        'agenda add board "MRI backlog" 15m for decision by "Asha Rahman" with paper kind service provision'
    )
    (item, meeting) = clerk.done(line, member)["ids"]
    assert not clerk.say(f"agenda accept board {item}", member)["ok"]
    clerk.done(f"agenda accept board {item}", lead)
    clerk.done('agenda add board "Winter plan" 10m for assurance', lead)
    told = clerk.done("agenda move board 10 to 9", lead)["text"]
    assert "“Winter plan” is item 9 now." in told

    paper = tmp_path / "MRI backlog.pdf"
    paper.write_bytes(b"%PDF-1.7 backlog")
    said = f'paper add {meeting} 10 "MRI backlog.pdf"'
    ran = clerk.run("say", said, "--as", member, "--at", clerk.at.isoformat(), "--json", "--file", paper)
    assert json.loads(ran.out)["ok"], ran.out
    clerk.done(f'meeting declare {meeting} "Owen Pritchard" "Shares" item 10 ruling no paper', lead)

    sent = _published(clerk, lead, paper.read_bytes())
    _revised(clerk, lead, sent)
    out = tmp_path / "out"
    ran = clerk.run(
        "say", "agenda document board", "--as", member, "--at", clerk.at.isoformat(), "--out", out
    )
    assert ran.status == 0
    assert [one.suffix for one in out.iterdir()] == [".docx"]


def _published(clerk: Clerk, lead: str, content: bytes) -> int:
    clerk.done("agenda publish board", lead)
    clerk.tick()
    sent = with_agenda(clerk)
    files = [enclosed for _, enclosed in sent]
    assert len(sent) >= 10
    assert files.count([]) == 1
    assert all(one == [("10 MRI backlog.pdf", content)] for one in files if one)
    return len(sent)


def _revised(clerk: Clerk, lead: str, sent: int) -> None:
    clerk.done("agenda time board 10 30m", lead)
    clerk.done("agenda publish board", lead)
    clerk.tick()
    revised = [subject for subject, _ in with_agenda(clerk) if subject.startswith("Agenda, revision 1")]
    assert len(revised) == sent
