"""Does mail leave through real servers, and is each of their answers taken for what it means?"""

from __future__ import annotations

import smtplib
import socket
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest

from bot.outbox.sending import PutOff, Undeliverable, Unreachable
from bot.surfaces.mail.mail_url import Server
from bot.surfaces.mail.message import message
from bot.surfaces.mail.smtp import SmtpSender
from tests.bot.surfaces.mail.servers import (
    PASSWORD,
    USER,
    Mailroom,
    breaking_off,
    certificate,
    free_port,
    knows,
    saying,
    serving,
)
from tests.bot.surfaces.mail.test_message import parcel

LETTER = parcel()
CONTENT = message(LETTER)


def sender(port: int, *, patience: float = 5, **more: str | bool) -> SmtpSender:
    """A sender to a server on this machine."""
    return SmtpSender(replace(Server("127.0.0.1", port), **more), patience)  # type: ignore[arg-type]


@contextmanager
def sending(room: Mailroom, **settings: object) -> Iterator[SmtpSender]:
    """A sender to a server that serves as long as the block lasts."""
    with serving(room, **settings) as port, closing(sender(port)) as made:
        yield made


def send(made: SmtpSender, content: bytes = CONTENT, address: str = LETTER.address) -> str:
    """Send a letter."""
    return made.send(content, address)


def test_a_server_takes_it_and_what_it_said_is_told() -> None:
    """Often its answer names the mail in the server's own log."""
    room = Mailroom(saying(AFTER="250 OK queued as 4F3A2"))
    with sending(room) as made:
        assert send(made) == "The mail server took it: 250 OK queued as 4F3A2"
    assert room.taken == [(LETTER.address, CONTENT)]


def test_one_connection_serves_many_letters() -> None:
    """A batch of invitations is one call."""
    room = Mailroom()
    with sending(room) as made:
        for _ in range(3):
            send(made)
    assert (room.connections, len(room.taken)) == (1, 3)


def test_a_connection_that_was_dropped_is_opened_again() -> None:
    """A server that hung up between letters costs none of them."""
    room = Mailroom()
    with sending(room) as made:
        send(made)
        assert made._line is not None
        assert made._line.sock is not None
        made._line.sock.shutdown(socket.SHUT_RDWR)
        send(made)
    assert (room.connections, len(room.taken)) == (2, 2)


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("answer", ["451 Greylisted", "421 Going down", "452 Full"])
def test_a_passing_refusal_means_later(stage: str, answer: str) -> None:
    """Whatever stage it comes at (RFC 5321 §4.2.1); the next letter still leaves."""
    room = Mailroom(saying(**{stage: answer}))
    with sending(room) as made:
        with pytest.raises(PutOff, match=answer):
            send(made)
        room.mood = saying()
        send(made)
    assert len(room.taken) == 1


@pytest.mark.parametrize(
    ("stage", "answer"),
    [("RCPT", "550 No such mailbox"), ("DATA", "554 No thank you"), ("RCPT", "553 No relaying")],
)
def test_a_lasting_refusal_means_never(stage: str, answer: str) -> None:
    """The recipient or the message is refused for good, and the next letter still leaves."""
    room = Mailroom(saying(**{stage: answer}))
    with sending(room) as made:
        with pytest.raises(Undeliverable, match=answer):
            send(made)
        room.mood = saying()
        send(made)
    assert (room.connections, len(room.taken)) == (1, 1)


def test_a_refusal_of_our_own_mailbox_is_not_the_recipients_fault() -> None:
    """Somebody has to correct a setting; until then letters wait."""
    with (
        sending(Mailroom(saying(MAIL="550 Who are you"))) as made,
        pytest.raises(PutOff, match="550 Who are you"),
    ):
        send(made)


def test_a_server_that_wants_a_login_is_waited_for() -> None:
    """Likewise where it says so only at the recipient."""
    with (
        sending(Mailroom(saying(RCPT="530 5.7.0 Log in first"))) as made,
        pytest.raises(PutOff, match="Log in"),
    ):
        send(made)


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA", "AFTER"])
def test_a_connection_that_breaks_off_means_later(stage: str) -> None:
    """Nobody knows what became of it, so the same bytes are sent again."""
    room = Mailroom(breaking_off(stage, 1))
    with sending(room) as made:
        with pytest.raises(PutOff, match="broke off") as reason:
            send(made)
        assert not isinstance(reason.value, Unreachable), "it may lie in this one letter"
        send(made)
    assert {content for _, content in room.taken} == {CONTENT}
    assert len(room.taken) == (2 if stage == "AFTER" else 1)


def test_a_slow_server_is_not_waited_for_without_end() -> None:
    """Silence is told as such."""
    with serving(Mailroom(pause=3)) as port, closing(sender(port, patience=0.2)) as made:
        begun = time.monotonic()
        with pytest.raises(PutOff, match="did not answer in time"):
            send(made)
        assert time.monotonic() - begun < 2


def test_a_server_that_never_greets_is_not_waited_for_either() -> None:
    """It accepts connections and says nothing."""
    with (
        socket.create_server(("127.0.0.1", 0)) as mute,
        closing(sender(mute.getsockname()[1], patience=0.2)) as made,
        pytest.raises(Unreachable, match="did not answer in time"),
    ):
        send(made)


def test_where_nothing_listens_it_says_so() -> None:
    """The sentence names host and port, and the hint the setting."""
    port = free_port()
    with pytest.raises(Unreachable, match=f"127.0.0.1:{port} refused the connection") as reason:
        send(sender(port))
    assert "MAIL_URL" in reason.value.hint


def test_something_else_than_a_mail_server_listens() -> None:
    """A wrong port is a setting to correct."""
    with serving(Mailroom(), ident="x") as port, pytest.raises(Unreachable):
        send(sender(port, encrypted=True))


def _login(**more: object) -> dict[str, object]:
    return {"authenticator": knows, "auth_required": True, **more}


def test_a_login_over_an_encryption_that_is_offered() -> None:
    """STARTTLS first, then the password, whatever signs stand in it."""
    room = Mailroom()
    with (
        serving(room, **_login(tls_context=certificate())) as port,
        closing(sender(port, user=USER, password=PASSWORD)) as made,
    ):
        send(made)
    assert len(room.taken) == 1


def test_encryption_from_the_first_byte() -> None:
    """`smtps:`."""
    room = Mailroom()
    with serving(room, ssl_context=certificate()) as port, closing(sender(port, encrypted=True)) as made:
        send(made)
    assert len(room.taken) == 1


def test_a_wrong_password_is_told_and_never_repeated() -> None:
    """The letters wait until it is corrected; neither user nor password stands in the sentence."""
    with (
        serving(Mailroom(), **_login(tls_context=certificate())) as port,
        closing(sender(port, user="somebody", password="hidden")) as made,
        pytest.raises(Unreachable, match="refused the clerk's login") as reason,
    ):
        send(made)
    assert "hidden" not in str(reason.value)
    assert "somebody" not in str(reason.value)


def test_a_server_that_repeats_a_secret_is_not_quoted() -> None:
    """Some servers answer with what they were sent."""
    room = Mailroom(saying(RCPT="550 hidden is no password of somebody"))
    with (
        serving(
            room, **_login(tls_context=certificate(), auth_required=False, authenticator=_anybody)
        ) as port,
        closing(sender(port, user="somebody", password="hidden")) as made,
        pytest.raises(Undeliverable) as reason,
    ):
        send(made)
    assert "550 … is no password of …" in str(reason.value)


def _anybody(*_given: object) -> object:
    from aiosmtpd.smtp import AuthResult  # noqa: PLC0415 -- of this test alone

    return AuthResult(success=True)


def test_a_password_does_not_leave_in_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond this machine a server without encryption gets no login at all."""
    monkeypatch.setattr("bot.surfaces.mail.smtp.is_here", lambda _host: False)
    said: list[str] = []
    monkeypatch.setattr(smtplib.SMTP, "login", lambda *given: said.append(str(given)))
    with serving(Mailroom()) as port, pytest.raises(Unreachable, match="offers no encryption"):
        send(sender(port, user=USER, password=PASSWORD))
    assert said == []


def test_a_certificate_that_nobody_trusts_is_refused_beyond_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A stranger in the middle is not handed the mail."""
    monkeypatch.setattr("bot.surfaces.mail.encryption.is_here", lambda _host: False)
    with (
        serving(Mailroom(), ssl_context=certificate()) as port,
        pytest.raises(Unreachable, match="certificate is not trusted"),
    ):
        send(sender(port, encrypted=True))


def test_an_address_beyond_ascii_goes_to_servers_that_take_it() -> None:
    """RFC 6531; and the next, usual letter over the same connection is as ever."""
    address = "siân@cymru.example.org"
    content = message(replace(LETTER, address=address))
    room = Mailroom()
    with sending(room, enable_SMTPUTF8=True) as made:
        send(made, content, address)
        send(made)
    assert [one for one, _ in room.taken] == [address, LETTER.address]


def test_other_servers_are_not_asked_for_it() -> None:
    """It would come back; the sentence says what to do instead."""
    address = "siân@cymru.example.org"
    room = Mailroom()
    with sending(room, enable_SMTPUTF8=False) as made:
        with pytest.raises(Undeliverable, match="beyond ASCII") as reason:
            send(made, message(replace(LETTER, address=address)), address)
        send(made)
    assert "another address" in reason.value.hint
    assert len(room.taken) == 1
