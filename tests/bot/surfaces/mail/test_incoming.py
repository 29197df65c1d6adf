"""Is a mail understood as what it is, whatever state it arrived in?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.surfaces.mail.incoming import Incoming, incoming
from governance_store.records.received import Sort
from tests.bot.surfaces.mail import post

OURS = "<LTR-00001.0123456789abcdef@northern.example.org>"


def test_a_calendars_answer_brings_its_calendar() -> None:
    """With the address that it was sent from, in small letters."""
    found = incoming(post.reply("uid-1", "Mia@X.example"))
    assert (found.sort, found.sender, found.name) == (
        Sort.CALENDAR,
        "mia@x.example",
        "<reply-1@mail.example>",
    )
    assert found.calendar.startswith(b"BEGIN:VCALENDAR")


@pytest.mark.parametrize("quoted", ["message/rfc822", "text/rfc822-headers"])
def test_a_mail_that_came_back_names_ours_and_whom_it_missed(quoted: str) -> None:
    """Whether the whole mail is quoted, or its headers alone."""
    found = incoming(post.returned(OURS, "mia@x.example", quoted=quoted))
    assert found.sort is Sort.RETURNED
    assert [(one.recipient, one.told) for one in found.returned] == [
        ("mia@x.example", "550 5.1.1 <mia@x.example> User unknown")
    ]
    assert OURS in found.answers


def test_a_delay_is_no_failure() -> None:
    """The other server is still trying."""
    found = incoming(post.returned(OURS, "mia@x.example", action="delayed", status="4.4.1"))
    assert (found.sort, found.returned) == (Sort.AUTOMATIC, ())


def test_an_automatic_reply_is_known_as_one() -> None:
    """Nobody need read that somebody is away."""
    assert incoming(post.away("mia@x.example")).sort is Sort.AUTOMATIC


@pytest.mark.parametrize(
    "header",
    ["Auto-Submitted: auto-generated", "X-Autoreply: yes", "Precedence: bulk", "From: no-reply@x.example"],
)
def test_machines_say_so_in_several_ways(header: str) -> None:
    """RFC 3834, and what came before it."""
    assert incoming(f"{header}\r\nSubject: x\r\n\r\nHello.\r\n".encode()).sort is Sort.AUTOMATIC


def test_a_persons_words_come_with_what_they_answer() -> None:
    """The letter that was answered stands first."""
    found = incoming(post.letter("mia@x.example", "I may be late.\n", answering=OURS))
    assert (found.sort, found.text, found.subject) == (
        Sort.WORDS,
        "I may be late.",
        "Re: Invitation: Imaging Network Board",
    )
    assert found.answers[0] == OURS


def test_of_a_mail_that_is_only_a_page_the_words_are_told() -> None:
    """Without its tags, styles and scripts."""
    page = "<style>p{color:red}</style><p>I am <b>late</b>.</p><script>alert(1)</script>"
    found = incoming(f"From: a@x.example\r\nContent-Type: text/html\r\n\r\n{page}".encode())
    assert found.text.split() == ["I", "am", "late", "."]


def test_a_mail_without_a_name_is_called_by_its_bytes() -> None:
    """The same mail is the same mail, when it is read again."""
    content = b"From: a@x.example\r\n\r\nHello.\r\n"
    assert incoming(content).name == incoming(content).name
    assert incoming(content).name != incoming(content + b"x").name


@pytest.mark.parametrize(
    "sender",
    [
        "a@x.example, b@x.example",
        "a@x.example <b@y.example>",
        '"a@x.example" <b@y.example>',
        "nobody",
        "",
        "=?utf-8?q?=ff?=",
    ],
)
def test_a_sender_that_is_not_one_address_is_nobody(sender: str) -> None:
    """Nobody is answered for by a mail that names two."""
    assert incoming(f"From: {sender}\r\n\r\nHello.\r\n".encode()).sender == ""


@pytest.mark.parametrize(
    "sender",
    [
        "mia@x.example",
        "Dr. Mia <Mia@X.example>",
        '"Ŵyn, Mia" <mia@x.example>',
        "=?utf-8?q?M=C3=AFa?= <mia@x.example>",
    ],
)
def test_a_sender_is_known_by_the_address_whatever_the_name(sender: str) -> None:
    """However the name beside it is written."""
    assert incoming(f"From: {sender}\r\n\r\nHello.\r\n".encode()).sender == "mia@x.example"


@given(st.binary(max_size=400))
def test_whatever_comes_is_something(content: bytes) -> None:
    """No mail stops the reading of the next."""
    assert isinstance(incoming(content), Incoming)


@given(
    st.sampled_from(["Content-Type", "From", "Message-ID", "In-Reply-To", "Auto-Submitted", "Subject"]),
    st.text(max_size=60),
    st.sampled_from([post.reply("u", "a@x.example"), post.returned(OURS, "a@x.example"), post.away("a@b.c")]),
)
def test_a_damaged_header_stops_nothing(name: str, value: str, content: bytes) -> None:
    """Neither in a calendar's answer nor in a mail that came back."""
    spoilt = f"{name}: {value}\r\n".encode("utf-8", "replace") + content
    assert incoming(spoilt).sort in Sort


def test_an_unknown_alphabet_is_read_as_far_as_it_goes() -> None:
    """Some letters may be lost; the mail is not."""
    content = b"From: a@x.example\r\nContent-Type: text/plain; charset=klingon\r\n\r\nHello \xff.\r\n"
    assert incoming(content).text.startswith("Hello ")
