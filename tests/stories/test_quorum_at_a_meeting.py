"""A meeting without quorum, a chair who leaves early, and three who declare an interest: on the shell."""

from __future__ import annotations

from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

BEGINS = datetime.fromisoformat("2027-01-05T14:00:00+00:00")
CLAUSE = (
    "five members including the chair or the deputy chair;"
    " a member with an interest in an item is not counted for it"
)


@pytest.fixture
def board(clerk: Clerk, lead: str) -> str:
    """The board's next meeting, to be judged by a short clause, half an hour after it began."""
    clerk.done(f'tor set board quorum "{CLAUSE}"', lead)
    clerk.done('tor agree board by all members on 23 Nov 2026 minute "IB/2627/020"', lead)
    (meeting,) = clerk.done("quorum check board", lead)["ids"]
    clerk.at = BEGINS + timedelta(minutes=30)
    return str(meeting)


def come(clerk: Clerk, lead: str, meeting: str, names: str, at: str = "14:00") -> str:
    """What is answered when people arrive."""
    return str(clerk.done(f"meeting arrive {meeting} {names} at {at}", lead)["text"])


FOUR = '"Owen Pritchard", "Chukwuemeka Obi", "Niamh O\'Donnell", "Gareth Davies"'


def test_a_meeting_without_quorum(clerk: Clerk, lead: str, board: str) -> None:
    """Four came and no chair: what is missing is told until the deputy chair, who is one of five, comes."""
    told = come(clerk, lead, board, FOUR)
    assert "the meeting is not quorate: 4 counted, 5 needed" in told
    assert "the chair or the deputy chair" in told
    assert "the meeting is quorate: 5 counted" in come(clerk, lead, board, '"Asha Rahman"', "14:20")


def test_the_chair_leaves_early(clerk: Clerk, lead: str, board: str) -> None:
    """The quorum is lost at that instant, and afterwards the times are told."""
    come(clerk, lead, board, FOUR + ', "Rosalind Kerr"')
    told = clerk.done(f'meeting leave {board} "Rosalind Kerr" at 14:25', lead)["text"]
    assert "not quorate" in told
    clerk.at = BEGINS + timedelta(days=1)
    told = clerk.done(f"quorum check {board}", lead)["text"]
    assert "It was not quorate throughout." in told
    assert "14:25" in told


def test_three_declare_an_interest(clerk: Clerk, lead: str, board: str) -> None:
    """The meeting stays quorate; the item that they have an interest in does not."""
    come(clerk, lead, board, FOUR + ', "Rosalind Kerr", "Asha Rahman"')
    names = ("Owen Pritchard", "Gareth Davies", "Asha Rahman")
    lines = [f'meeting declare {board} "{name}" "Shares in ScanCo" item 5 ruling leave' for name in names]
    told = [clerk.done(line, lead)["text"] for line in lines][-1]
    assert "the meeting is quorate: 6 counted" in told
    assert "For item 5 it is not quorate: 3 of 5 needed" in told


def test_one_decision_needs_more_of_them(clerk: Clerk, lead: str, board: str) -> None:
    """The item that is called so is judged by its own quorum, while the meeting is on and on demand."""
    clerk.at = BEGINS - timedelta(days=42)
    clause = "four members; to change the terms of reference the quorum is six members"
    clerk.done(f'tor set board quorum "{clause}"', lead)
    clerk.done('tor agree board by all members on 24 Nov 2026 minute "IB/2627/021"', lead)
    clerk.done(f'agenda add {board} "Change of the terms of reference"', lead)
    clerk.at = BEGINS + timedelta(minutes=30)
    told = come(clerk, lead, board, FOUR + ', "Rosalind Kerr"')
    assert "the meeting is quorate: 5 counted, 4 needed" in told
    assert "“Change of the terms of reference”, it is not quorate: 5 of 6 needed" in told
    told = clerk.done(f'quorum check {board} for "change the terms of reference"', lead)["text"]
    assert "for “change the terms of reference”" in told
    assert "5 counted, 6 needed" in told


def test_the_forecast_reaches_whoever_looks_after_the_board(clerk: Clerk, board: str) -> None:
    """A week before, and only once however often the clerk is asked; the secretary and the lead read it."""
    clerk.at = BEGINS - timedelta(days=7)
    clerk.tick()
    clerk.tick()
    mails = (message_from_bytes(one.read_bytes(), policy=policy.default) for one in clerk.mail.glob("*.eml"))
    told = [
        str(mail["To"])
        for mail in mails
        if any("Imaging Network Board, Tuesday 5" in line and "uor" in line for line in text_of(mail))
    ]
    assert len(told) == len(set(told)) == 2


def text_of(mail: EmailMessage) -> list[str]:
    """The lines of a mail."""
    body = mail.get_body(("plain",))
    assert body
    return str(body.get_content()).splitlines()
