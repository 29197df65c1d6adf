"""Members answer from their own calendars: through a real mail server out, and a real mailbox in."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from email.policy import SMTP
from typing import Final
from urllib.parse import quote

import pytest

from tests.bot.surfaces.mail import post
from tests.bot.surfaces.mail.mailboxes import PASSWORD, USER, Mailbox, mailbox
from tests.bot.surfaces.mail.servers import Mailroom, serving
from tests.stories.received import Received, by_address, read
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

SCHEDULE: Final = 'meeting schedule board 17 Dec 2026 14:00 90m at "Room 4, Infirmary"'


@pytest.fixture
def box(clerk: Clerk) -> Iterator[Mailbox]:
    """The clerk's own mailbox, which its settings name."""
    with mailbox() as running:
        login = f"{quote(USER, safe='')}:{quote(PASSWORD, safe='')}"
        clerk.settings["INBOX_URL"] = f"imap://{login}@127.0.0.1:{running.port}/INBOX"
        yield running


@pytest.fixture
def room(clerk: Clerk) -> Iterator[Mailroom]:
    """The server through which the clerk's mail leaves."""
    taken = Mailroom()
    with serving(taken) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        yield taken


def invited(clerk: Clerk, lead: str, room: Mailroom) -> tuple[str, list[Received]]:
    """The board is called; gives the meeting, and the invitations as they arrived."""
    called = clerk.done(SCHEDULE, lead)
    clerk.tick()
    mails = [read(content) for _address, content in room.taken]
    new = [one for one in mails if str(called["ids"][0]).lower() in one.uid.lower()]
    assert len(new) > 3
    return called["ids"][0], new


def shown(clerk: Clerk, meeting: str, lead: str) -> str:
    """Who is coming, as the lead reads it."""
    return str(clerk.done(f"meeting show {meeting}", lead)["text"])


def test_a_calendar_accepts_and_another_declines(
    clerk: Clerk, lead: str, box: Mailbox, room: Mailroom
) -> None:
    """What people pressed in their calendars stands in the record after the next tick."""
    meeting, mails = invited(clerk, lead, room)
    first, second, *_others = by_address(mails).values()
    box.put(post.reply(first[0].uid, first[0].address, stamp="20261123T100000Z", name="<1@x>"))
    box.put(
        post.reply(
            second[0].uid,
            second[0].address,
            "DECLINED",
            stamp="20261123T100000Z",
            comment="In theatre",
            name="<2@x>",
        )
    )
    assert "2 mails came in." in clerk.tick()["text"]
    text = shown(clerk, meeting, lead)
    assert "attending" in text
    assert "In theatre" in text
    assert clerk.tick()["text"] == "Nothing was owed and nothing was queued."


def test_a_mail_that_comes_back_is_told_to_the_secretary(
    clerk: Clerk, lead: str, box: Mailbox, room: Mailroom
) -> None:
    """The letter has failed, and somebody knows."""
    _meeting, mails = invited(clerk, lead, room)
    lost = mails[0]
    box.put(post.returned(lost.message_id, lost.address))
    before = len(room.taken)
    clerk.tick()
    told = [message_from_bytes(content, policy=SMTP) for _address, content in room.taken[before:]]
    assert any("Not delivered" in str(one["Subject"]) for one in told)
    assert "User unknown" in clerk.done("letter list failed", lead)["text"]


def test_a_members_own_words_reach_the_secretary(
    clerk: Clerk, lead: str, box: Mailbox, room: Mailroom
) -> None:
    """As a letter that says who wrote what."""
    _meeting, mails = invited(clerk, lead, room)
    box.put(post.letter(mails[0].address, "Could we meet at three?\n", answering=mails[0].message_id))
    before = len(room.taken)
    clerk.tick()
    (told,) = [message_from_bytes(content, policy=SMTP) for _address, content in room.taken[before:]]
    assert "For you to read" in str(told["Subject"])
    body = told.get_body(("plain",))
    assert body is not None
    assert "Could we meet at three?" in body.get_content()


def test_a_mailbox_that_is_not_there_keeps_no_letter_back(clerk: Clerk, lead: str, room: Mailroom) -> None:
    """It is said, and mail leaves all the same."""
    clerk.settings["INBOX_URL"] = "imap://clerk:pw@127.0.0.1:1/INBOX"
    clerk.done(SCHEDULE, lead)
    told = clerk.tick()
    assert "refused the connection" in told["text"]
    assert room.taken
