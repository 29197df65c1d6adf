"""Is the setting read as it was meant, or refused without telling its password?"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.surfaces.mail.mail_url import (
    Folder,
    InboxUrlUnclear,
    MailUrlUnclear,
    Server,
    read_inbox_url,
    read_mail_url,
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("smtp://mail.example.org", Server("mail.example.org", 25), id="the usual port"),
        pytest.param("smtp://mail.example.org:2525/", Server("mail.example.org", 2525), id="another port"),
        pytest.param(
            "smtps://mail.example.org", Server("mail.example.org", 465, encrypted=True), id="encrypted"
        ),
        pytest.param(
            "SMTP://clerk%40nhs:p%25s%3As%2Fw@mail.example.org:587",
            Server("mail.example.org", 587, user="clerk@nhs", password="p%s:s/w"),
            id="signs in a password",
        ),
        pytest.param("smtp://[::1]:25", Server("::1", 25), id="an address in figures"),
        pytest.param("file:mail", Path("mail"), id="a directory"),
        pytest.param("file:/var/mail out", Path("/var/mail out"), id="a whole path with a space"),
        pytest.param("file:" + "///var/mail", Path("/var/mail"), id="a path as an address"),
        pytest.param("file:~/mail", Path("~/mail").expanduser(), id="a path from home"),
    ],
)
def test_what_is_meant(text: str, meant: Server | Path) -> None:
    """A server with its port, or a directory."""
    assert read_mail_url(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("mail.example.org:25", id="no scheme"),
        pytest.param("imap://mail.example.org", id="another scheme"),
        pytest.param("smtp://", id="no host"),
        pytest.param("smtp:mail.example.org", id="no slashes"),
        pytest.param("smtp://mail.example.org:lots", id="no number"),
        pytest.param("smtp://mail.example.org:70000", id="no such port"),
        pytest.param("smtp://mail.example.org:0", id="port nought"),
        pytest.param("smtp://clerk@mail.example.org", id="a user without a password"),
        pytest.param("smtp://clerk:hidden#1@mail.example.org", id="a sign that had to be encoded"),
        pytest.param("smtp://clerk:hidden/1@mail.example.org", id="a slash that had to be encoded"),
        pytest.param("smtp://[broken", id="brackets that do not close"),
        pytest.param("file:", id="no directory"),
        pytest.param("file://server/mail", id="a directory elsewhere"),
    ],
)
def test_what_cannot_be_meant(text: str) -> None:
    """The sentence says what is wrong, the hint how to write it; neither repeats a password."""
    with pytest.raises(MailUrlUnclear) as refusal:
        read_mail_url(text)
    assert "hidden" not in str(refusal.value)
    assert refusal.value.hint


def test_a_server_shown_in_a_log_hides_its_login() -> None:
    """Whoever prints it by mistake tells no secret."""
    assert repr(read_mail_url("smtp://clerk:hidden@h.example:25")) == "Server(h.example:25)"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param(
            "imaps://clerk%40nhs:p%25s@mail.example.org/INBOX",
            Folder(
                Server("mail.example.org", 993, encrypted=True, user="clerk@nhs", password="p%s"), "INBOX"
            ),
            id="the usual one",
        ),
        pytest.param(
            "imap://clerk:pw@127.0.0.1:1143",
            Folder(Server("127.0.0.1", 1143, user="clerk", password="pw"), "INBOX"),
            id="no folder named",
        ),
        pytest.param(
            "imaps://clerk:pw@mail.example.org/Clerk/In%20box",
            Folder(
                Server("mail.example.org", 993, encrypted=True, user="clerk", password="pw"), "Clerk/In box"
            ),
            id="a folder within a folder",
        ),
    ],
)
def test_where_answers_come_in(text: str, meant: Folder) -> None:
    """A server with its login, and a folder."""
    assert read_inbox_url(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("smtp://clerk:hidden@mail.example.org", id="where mail goes out"),
        pytest.param("imaps://mail.example.org/INBOX", id="no login"),
        pytest.param("imaps://clerk@mail.example.org", id="no password"),
        pytest.param("imaps://clerk:hidden@", id="no host"),
        pytest.param("imaps://clerk:hidden@h.example/Posteingang-ä", id="a folder beyond ASCII"),
        pytest.param("imaps://clerk:hidden@h.example/in%0D%0Abox", id="a folder with a line end"),
        pytest.param("imaps://clerk:hidden#@h.example/", id="a sign that had to be encoded"),
    ],
)
def test_where_no_answers_can_come_in(text: str) -> None:
    """The sentence names the setting and never its password."""
    with pytest.raises(InboxUrlUnclear) as refusal:
        read_inbox_url(text)
    assert str(refusal.value).startswith("INBOX_URL cannot be used")
    assert "hidden" not in str(refusal.value)
