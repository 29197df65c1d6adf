"""The mail server is not there, is slow, refuses or is set wrongly: that is said, and mail is tried again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.bot.surfaces.mail.servers import Mailroom, free_port, saying, serving
from tests.stories.received import by_address, read
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow
SCHEDULE = "meeting schedule board 17 Dec 2026 14:00 90m"
STRANGER = "owen.pritchard@nht.example"


class Fussy(Mailroom):
    """A server that knows everybody but one."""

    async def handle_RCPT(  # noqa: N802 -- aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Refuse one recipient for good."""
        if address == STRANGER:
            return "550 No such user here"
        return await super().handle_RCPT(server, session, envelope, address, options)


def test_an_unreachable_server_is_tried_again_until_it_is_back(clerk: Clerk, lead: str) -> None:
    """The line is done, the tick says that nothing left, and a later one delivers everything once."""
    clerk.done(SCHEDULE, lead)
    port = free_port()
    clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
    told = clerk.tick()
    assert len(told["delayed"]) == 15
    assert "will be tried again" in told["text"]
    assert "to be tried again" in clerk.done("letter list waiting", lead)["text"].replace("\n", " ")
    clerk.at += timedelta(minutes=30)
    room = Mailroom()
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        assert len(clerk.tick()["accepted"]) == 15
    assert all(len(found) == 1 for found in by_address(read(content) for _, content in room.taken).values())


def test_a_server_that_is_gone_for_good_is_told_of(clerk: Clerk, lead: str) -> None:
    """After days of trying the letters have failed, the lead sees why, and can send them again."""
    clerk.done(SCHEDULE, lead)
    clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{free_port()}"
    for _ in range(10):
        clerk.tick()
        clerk.at += timedelta(hours=13)
    failed = clerk.say("letter list failed", lead)
    assert len(failed["ids"]) >= 15
    assert "could not be delivered" in failed["text"]
    again = failed["ids"][0]
    clerk.done(f"letter resend {again}", lead)
    del clerk.settings["MAIL_URL"]
    assert again in clerk.tick()["accepted"]


def test_an_address_that_the_server_refuses_fails_alone(clerk: Clerk, lead: str) -> None:
    """A refusal for good is not tried again; the secretary hears of it, and all others get theirs."""
    clerk.done(SCHEDULE, lead)
    room = Fussy()
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        told = clerk.tick()
    assert not told["ok"]
    assert len(told["failed"]) == 1
    assert STRANGER not in {recipient for recipient, _ in room.taken}
    about = [content for recipient, content in room.taken if recipient == "tomasz.wojcik@nht.example"]
    assert any(b"Owen Pritchard" in content for content in about)


def test_a_slow_server_is_waited_for(clerk: Clerk, lead: str) -> None:
    """A pause before each answer costs time, and nothing else."""
    clerk.done(SCHEDULE, lead)
    room = Mailroom(pause=0.2)
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        assert len(clerk.tick()["accepted"]) == 15
    assert len(room.taken) == 15


def test_a_server_that_says_later_is_asked_later(clerk: Clerk, lead: str) -> None:
    """Greylisting delays; each letter keeps its name."""
    clerk.done(SCHEDULE, lead)
    with serving(Mailroom(mood=saying(RCPT="451 Greylisted"))) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        assert len(clerk.tick()["delayed"]) == 15
    clerk.at += timedelta(minutes=10)
    room = Mailroom()
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        clerk.tick()
    assert len({read(content).message_id for _, content in room.taken}) == len(room.taken) == 15


@pytest.mark.parametrize(
    "url", ["imap://mail.example", "smtp://", "smtp://user:secret%@host:port", "nonsense"]
)
def test_a_setting_that_cannot_be_used_is_named_without_its_password(clerk: Clerk, url: str) -> None:
    """The sentence names the setting, and never repeats what may be a password."""
    clerk.settings["MAIL_URL"] = url
    ran = clerk.run("tick", "--at", clerk.at.isoformat())
    assert ran.status == 1
    assert "MAIL_URL" in ran.err
    assert "secret" not in ran.err
    del clerk.settings["MAIL_URL"]
