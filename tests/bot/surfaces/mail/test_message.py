"""Is a mail what other programs expect, and the same bytes for the same letter, whatever was typed?"""

from __future__ import annotations

from dataclasses import replace
from email.header import decode_header, make_header
from email.headerregistry import AddressHeader, DateHeader
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parseaddr
from typing import cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.outbox.sending import Parcel, Undeliverable
from bot.surfaces.mail.message import mail_address, message
from governance_store.records.letter import Matter
from templates import write
from templates.filters import one_line
from tests.bot.outbox.scene import part, read, words
from tests.templates import ics
from tests.templates.scene import MAILBOX, WRITTEN, cancelled, failed, invitation

INJECTED = "\r\nBcc: everybody@x.example\r\n\r\n"
ANY_TEXT = st.text(alphabet=st.characters(), max_size=300)


def parcel(name: str = "Sam O'Neill", address: str = "sam@south.example.org") -> Parcel:
    """An invitation, ready to be packed."""
    return Parcel(
        letter="LTR-00001",
        message_id="<LTR-00001.abc@northern.example.org>",
        sender_name="Northern Imaging Network",
        mailbox=MAILBOX,
        recipient_name=name,
        address=address,
        at=WRITTEN,
        written=write(Matter.INVITATION, invitation(), MAILBOX),
    )


def test_parts_stand_in_the_order_that_mail_programs_expect() -> None:
    """Text, HTML and last the calendar as alternatives; the same entry again as a file."""
    mail = read(message(parcel()))
    assert [one.get_content_type() for one in mail.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
    ]
    assert part(mail, "application/ics").get_filename() == "invite.ics"


@pytest.mark.parametrize(
    ("matter", "context"), [(Matter.INVITATION, invitation()), (Matter.MEETING_CANCELLED, cancelled())]
)
def test_the_method_of_the_part_is_that_of_its_body(matter: Matter, context: object) -> None:
    """RFC 6047 §2.4; and both copies of the entry are the same to the byte."""
    written = write(matter, context, MAILBOX)
    mail = read(message(replace(parcel(), written=written)))
    entry = part(mail, "text/calendar")
    content = entry.get_payload(decode=True)
    assert isinstance(content, bytes)
    assert content == written.calendar == part(mail, "application/ics").get_payload(decode=True)
    assert entry.get_param("method") == ics.calendar(content).one("METHOD").value
    assert (entry.get_content_charset(), entry["Content-Transfer-Encoding"]) == ("utf-8", "base64")


def test_a_letter_without_an_entry_is_text_and_html_alone() -> None:
    """Nothing is attached that is not there."""
    mail = read(message(replace(parcel(), written=write(Matter.LETTER_FAILED, failed(), MAILBOX))))
    assert [one.get_content_type() for one in mail.walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]


def test_the_cover_says_from_whom_to_whom_and_when() -> None:
    """From is the mailbox that is the organiser too; a machine wrote it, so no machine answers it."""
    mail = read(message(parcel()))
    sender, recipient = (cast("AddressHeader", mail[name]).addresses[0] for name in ("From", "To"))
    assert (sender.display_name, sender.addr_spec) == ("Northern Imaging Network", MAILBOX)
    assert (recipient.display_name, recipient.addr_spec) == ("Sam O'Neill", "sam@south.example.org")
    assert cast("DateHeader", mail["Date"]).datetime == WRITTEN
    assert mail["Message-ID"] == "<LTR-00001.abc@northern.example.org>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Reply-To"] is None


def test_the_same_letter_makes_the_same_bytes() -> None:
    """Boundaries follow from the letter; another letter has others."""
    assert message(parcel()) == message(parcel())
    other = read(message(replace(parcel(), message_id="<LTR-00002.abc@northern.example.org>")))
    assert other.get_boundary() != read(message(parcel())).get_boundary()


def test_lines_keep_within_the_limits_of_mail() -> None:
    """At most 998 octets, ended by CRLF and nothing else (RFC 5322 §2.1.1), all of it ASCII."""
    content = message(parcel("Ŵ" * 500))
    assert content.isascii()
    for line in content.split(b"\r\n"):
        assert len(line) <= 100
        assert b"\r" not in line
        assert b"\n" not in line


def recipient(content: bytes) -> tuple[str, str]:
    """To whom a mail says it is, by Python's older reader: the newer puts gaps into long names."""
    said = BytesParser(policy=compat32).parsebytes(content)["To"]
    name, address = (
        parseaddr(said.replace("\r\n", "\n")) if said.startswith('"') else said.rpartition(" ")[::2]
    )
    return str(make_header(decode_header(name.strip()))), address.strip("<>")


@given(name=ANY_TEXT, subject=ANY_TEXT)
@example(
    name='Sam\r\nBcc: everybody@x.example\r\n\r\n"', subject="Hello\r\nBcc: everybody@x.example\r\n\r\nbody"
)
@example(name='Shah, Priya (Dr) <p@x.example>; "P"', subject="=?utf-8?q?Not_what_it_seems?=")
@example(name="ŵ" * 4_000, subject="👩‍⚕️ " * 1_000)
@example(name="a" * 4_000, subject="a" * 4_000)
@example(name="Long, name with commas, " * 30, subject="words " * 600)
@example(name="\\", subject=" ")
@example(name="", subject="")
def test_whatever_was_typed_breaks_no_header(name: str, subject: str) -> None:
    """No header is added, the parts stay whole, and names and subjects are read back as they were typed."""
    plain = parcel()
    content = message(replace(plain, recipient_name=name, written=replace(plain.written, subject=subject)))
    mail = read(content)
    assert sorted(mail.keys()) == sorted(read(message(plain)).keys())
    assert " ".join(str(mail["Subject"]).split()) == one_line(subject)
    assert recipient(content) == (one_line(name), plain.address)
    assert words(mail).replace("\r\n", "\n") == plain.written.text
    assert not mail.defects


@pytest.mark.parametrize(
    ("said", "travels"),
    [
        pytest.param(
            "sam.o'neill+board@south.example.org", "sam.o'neill+board@south.example.org", id="usual signs"
        ),
        pytest.param(" sam@south.example.org ", "sam@south.example.org", id="spaces around it"),
        pytest.param("sam@bŵrdd.example.org", "sam@xn--brdd-b9a.example.org", id="a domain beyond ASCII"),
        pytest.param("clerk@localhost", "clerk@localhost", id="this machine"),
        pytest.param("siân@cymru.example.org", "siân@cymru.example.org", id="a name beyond ASCII"),
    ],
)
def test_addresses_that_travel(said: str, travels: str) -> None:
    """The domain is put into ASCII; a name beyond it stays, for servers that take it."""
    assert mail_address(said) == travels


@pytest.mark.parametrize(
    "said",
    [
        "", "sam", "@south.example.org", "sam@", "sam@south@example.org", "sam @south.example.org",
        "a@b\r\nBcc: c@d", "<sam@south.example.org>", "sam@south..example.org", "a,b@south.example.org",
        f"sam@{'a' * 64}.example", "sam@south.example.org\x00", "Sam <sam@south.example.org>",
    ],
)  # fmt: skip
def test_addresses_that_do_not(said: str) -> None:
    """What cannot be an address is refused before anything leaves."""
    with pytest.raises(Undeliverable):
        mail_address(said)


def test_an_address_beyond_ascii_stands_in_its_header_as_it_is() -> None:
    """RFC 6531; its server has to take UTF-8."""
    content = message(parcel(address="siân@cymru.example.org"))
    assert "<siân@cymru.example.org>".encode() in content.split(b"\r\n\r\n")[0]
