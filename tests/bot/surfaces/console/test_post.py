"""Whether each person reads their own mail in the console, and nobody else's."""

from __future__ import annotations

from email import message_from_bytes

from bot.serving import tick_house
from bot.surfaces.console.mailbox import letters_to
from tests.bot.conftest import LENA, MIA, Spoken
from tests.bot.surfaces.console.visitor import Visitor

WHEN = "Thursday 10 December 2026, 14:00 to 15:30"


def _letter(shown: Spoken) -> str:
    tick_house(shown.house)
    return letters_to(shown.store, shown.person(MIA).id)[0].id


def test_a_member_reads_the_invitation(visitor: Visitor, shown: Spoken) -> None:
    """The mailbox lists it, the message shows what, when and where, its parts, and the calendar entry."""
    _letter(shown)
    visitor.become("Mia Member")
    page = visitor.open("/mail")
    assert "Invitation: Imaging Network Board" in page.text
    page = visitor.open(next(link for link in page.links if link.startswith("/mail/")))
    assert WHEN in page.text
    assert "method REQUEST, sequence 0" in page.text
    part = next(link for link in page.links if "/parts/" in link)
    answer = visitor.client.get(part)
    assert answer.content.startswith(b"BEGIN:VCALENDAR")
    assert answer.headers["content-disposition"].startswith("attachment;")


def test_the_html_part_is_shut_in(visitor: Visitor, shown: Spoken) -> None:
    """The message's own HTML may run nothing, fetch nothing and be framed by us alone."""
    letter = _letter(shown)
    visitor.become("Mia Member")
    answer = visitor.client.get(f"/mail/{letter}/html")
    assert answer.headers["content-security-policy"].startswith("sandbox; default-src 'none'")
    assert "frame-ancestors 'self'" in answer.headers["content-security-policy"]
    assert 'sandbox title="' in visitor.open(f"/mail/{letter}").response.text


def test_the_whole_message_is_what_left(visitor: Visitor, shown: Spoken) -> None:
    """The download is the kept message, to the byte, for the person whom it was sent to."""
    letter = _letter(shown)
    visitor.become("Mia Member")
    page = visitor.open(f"/mail/{letter}")
    address = next(link for link in page.links if link.startswith("/documents/"))
    content = visitor.client.get(address).content
    assert shown.store.vault.read(address.removeprefix("/documents/")) == content
    assert MIA in message_from_bytes(content)["To"]
    visitor.become("Lena Lead")
    assert visitor.open(address).status == 404


def test_nobody_reads_the_mail_of_others(visitor: Visitor, shown: Spoken) -> None:
    """Another person's message is not there, nor are its parts."""
    letter = _letter(shown)
    visitor.become("Lena Lead")
    pages = [visitor.open(f"/mail/{letter}{part}") for part in ("", "/html", "/parts/0")]
    assert [page.status for page in pages] == [404, 404, 404]
    assert "There is no such message for Lena Lead." in pages[0].text


def test_a_letter_that_waits_says_so(visitor: Visitor, shown: Spoken) -> None:
    """Before it leaves, a letter is listed as queued and says that it is not written yet."""
    visitor.become("Mia Member")
    page = visitor.open("/mail")
    assert "queued" in page.text
    page = visitor.open(next(link for link in page.links if link.startswith("/mail/")))
    assert "Not sent yet" in page.text


def test_a_cancellation_looks_like_one(visitor: Visitor, shown: Spoken) -> None:
    """A cancelled meeting's message says so on its calendar card, with a higher sequence."""
    tick_house(shown.house)
    shown.done('meeting cancel board because "clash"', LENA)
    tick_house(shown.house)
    visitor.become("Mia Member")
    page = visitor.open("/mail")
    page = visitor.open(next(link for link in page.links if link.startswith("/mail/")))
    assert "method CANCEL, sequence 1" in page.text


def test_no_mail_is_said_kindly(visitor: Visitor) -> None:
    """An empty mailbox says when something will be in it; without having chosen there is none."""
    visitor.become("Owen Pritchard")
    assert "No mail yet" in visitor.open("/mail").text
    visitor.client.cookies.clear()
    assert "Who would you like to be?" in visitor.open("/mail").text


def test_a_part_that_is_not_there_is_told(visitor: Visitor, shown: Spoken) -> None:
    """A part beyond the last says so."""
    letter = _letter(shown)
    visitor.become("Mia Member")
    assert visitor.open(f"/mail/{letter}/parts/99").status == 404
