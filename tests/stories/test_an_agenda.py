"""From an empty agenda to its papers in everybody's mailbox, on the shell."""

from __future__ import annotations

import json
import re
from email import message_from_bytes, policy
from email.message import EmailMessage
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
        (str(mail["Subject"]), [(one.get_filename(), one.get_content()) for one in _papers(mail)])
        for mail in mails
        if str(mail["Subject"]).startswith("Agenda")
    ]


def _papers(mail: EmailMessage) -> list[EmailMessage]:
    """What is enclosed; the entry for the calendar goes along with every agenda."""
    entries = [one for one in mail.iter_attachments() if one.get_content_subtype() == "ics"]
    assert len(entries) == 1
    return [one for one in mail.iter_attachments() if one not in entries]


def number_of(title: str, shown: str) -> int:
    """The number of an item on an agenda as it is shown."""
    found = re.search(rf"^(\d+) .*{title}", shown, re.MULTILINE)
    assert found, shown
    return int(found[1])


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
    last = number_of("Winter plan", clerk.done("agenda show board", lead)["text"])
    assert number_of("MRI backlog", clerk.done("agenda show board", lead)["text"]) == last - 1
    told = clerk.done(f"agenda move board {last} to {last - 1}", lead)["text"]
    assert f"“Winter plan” is item {last - 1} now." in told

    paper = tmp_path / "MRI backlog.pdf"
    paper.write_bytes(b"%PDF-1.7 backlog")
    said = f'paper add {meeting} {last} "MRI backlog.pdf"'
    ran = clerk.run("say", said, "--as", member, "--at", clerk.at.isoformat(), "--json", "--file", paper)
    assert json.loads(ran.out)["ok"], ran.out
    clerk.done(f'meeting declare {meeting} "Owen Pritchard" "Shares" item {last} ruling no paper', lead)

    sent = _published(clerk, lead, last, paper.read_bytes())
    _revised(clerk, lead, last, sent)
    out = tmp_path / "out"
    ran = clerk.run(
        "say", "agenda document board", "--as", member, "--at", clerk.at.isoformat(), "--out", out
    )
    assert ran.status == 0
    assert [one.suffix for one in out.iterdir()] == [".docx"]


def _published(clerk: Clerk, lead: str, number: int, content: bytes) -> int:
    clerk.done("agenda publish board", lead)
    clerk.tick()
    sent = with_agenda(clerk)
    files = [enclosed for _, enclosed in sent]
    assert len(sent) >= 10
    assert files.count([]) == 1
    assert all(one == [(f"{number} MRI backlog.pdf", content)] for one in files if one)
    return len(sent)


def _revised(clerk: Clerk, lead: str, number: int, sent: int) -> None:
    clerk.done(f"agenda time board {number} 30m", lead)
    clerk.done("agenda publish board", lead)
    clerk.tick()
    revised = [subject for subject, _ in with_agenda(clerk) if subject.startswith("Agenda, revision 1")]
    assert len(revised) == sent
