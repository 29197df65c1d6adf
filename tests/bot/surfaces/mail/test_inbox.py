"""Is every mail of a real mailbox taken up once, whoever else looks into it, and is trouble told plainly?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.outbox.sending import Unreachable
from bot.surfaces.mail.inbox import LARGEST, Inbox, opened
from bot.surfaces.mail.mail_url import Folder, Server
from tests.bot.surfaces.mail.mailboxes import PASSWORD, USER, Mailbox, mailbox
from tests.bot.surfaces.mail.servers import free_port

pytestmark = pytest.mark.slow


MAIL = b"From: a@x.example\r\nSubject: one\r\n\r\nHello.\r\n"


def taken(folder: Folder) -> list[bytes]:
    """Everything that waits, taken up."""
    with opened(folder) as inbox:
        found = []
        for arrived in inbox.waiting():
            found.append(arrived.content)
            inbox.took(arrived)
        return found


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_mail_is_taken_up_once(box: Mailbox, encrypted: bool) -> None:
    """To the byte, over a line that is encrypted from the beginning or not."""
    box.put(MAIL)
    assert taken(box.folder(encrypted=encrypted)) == [MAIL]
    assert taken(box.folder(encrypted=encrypted)) == []


def test_a_mail_that_a_person_has_read_is_taken_up_all_the_same(box: Mailbox) -> None:
    """Our mark is one of our own."""
    box.put(MAIL)
    box.read_by_somebody()
    assert taken(box.folder()) == [MAIL]


def test_a_mail_stays_in_the_mailbox_and_unread(box: Mailbox) -> None:
    """People who look there see it as new."""
    box.put(MAIL)
    taken(box.folder())
    (flags,) = box.flags()
    assert b"NetworkClerkTook" in flags
    assert b"\\Seen" not in flags


def test_what_was_not_marked_waits(box: Mailbox) -> None:
    """A process that dies in between leaves it for the next."""
    box.put(MAIL)
    with opened(box.folder()) as inbox:
        assert [one.content for one in inbox.waiting()] == [MAIL]
    assert taken(box.folder()) == [MAIL]


def test_of_a_mail_that_is_too_large_only_the_headers_are_read(box: Mailbox) -> None:
    """Nobody fills the clerk's memory."""
    box.put(MAIL + b"x" * LARGEST)
    with opened(box.folder()) as inbox:
        (arrived,) = inbox.waiting()
    assert not arrived.whole
    assert arrived.content == b"From: a@x.example\r\nSubject: one\r\n\r\n"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        pytest.param({"password": "wrong"}, "refused the clerk's login", id="wrong password"),
        pytest.param({"name": "Nowhere"}, "has no folder Nowhere", id="no such folder"),
    ],
)
def test_what_is_wrong_with_the_setting_is_told(box: Mailbox, change: dict[str, str], told: str) -> None:
    """Without repeating the password."""
    with pytest.raises(Unreachable, match=told) as refusal, opened(box.folder(**change)):  # type: ignore[arg-type]  # by name
        pass
    assert "wrong" not in str(refusal.value)


def test_a_server_that_is_not_there_is_told() -> None:
    """Letters still leave meanwhile."""
    folder = Folder(Server("127.0.0.1", free_port(), user=USER, password=PASSWORD), "INBOX")
    with pytest.raises(Unreachable, match="nothing listens there"), opened(folder):
        pass


@pytest.mark.slow  # a server of its own
def test_no_password_is_sent_in_the_clear_to_another_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server elsewhere that offers no encryption gets nothing."""
    with mailbox(ssl="no") as plain_server:
        monkeypatch.setattr("bot.surfaces.mail.inbox.is_here", lambda _host: False)
        with pytest.raises(Unreachable, match="no password was sent"), opened(plain_server.folder()):
            pass


def _broken(inbox: Inbox) -> None:
    """The line breaks, and then something is asked."""
    inbox._line.shutdown()
    list(inbox.waiting())


def test_a_server_that_breaks_off_is_told(box: Mailbox) -> None:
    """What was begun is begun again at the next tick."""
    box.put(MAIL)
    with pytest.raises(Unreachable, match="broke off"), opened(box.folder()) as inbox:
        _broken(inbox)


def test_a_folder_hides_its_login() -> None:
    """Whoever logs it by mistake tells no secret."""
    folder = Folder(Server("h.example", 993, encrypted=True, user=USER, password="hidden"), "INBOX")
    assert "hidden" not in repr(replace(folder, name="Other"))
