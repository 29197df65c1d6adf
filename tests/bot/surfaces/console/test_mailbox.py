"""Whether a kept message is read as a mail client reads it."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.serving import tick_house
from bot.surfaces.console.mailbox import content_of, item, leaves, letters_to, message_of, opened
from tests.bot.conftest import MIA, Spoken

LONDON = ZoneInfo("Europe/London")


def test_a_letter_that_has_not_left_says_so(shown: Spoken) -> None:
    """Before the tick the letter is queued and not written, and its matter stands for the subject."""
    (letter,) = letters_to(shown.store, shown.person(MIA).id)
    shown_as = item(shown.store, letter, LONDON)
    assert (shown_as.subject, shown_as.state, shown_as.written) == ("Invitation", "queued", False)
    assert message_of(shown.store, letter) is None


def test_a_letter_that_left_is_what_left(shown: Spoken) -> None:
    """After the tick its own subject, sender and parts are read from the kept bytes."""
    tick_house(shown.house)
    (letter,) = letters_to(shown.store, shown.person(MIA).id)
    shown_as = item(shown.store, letter, LONDON)
    assert shown_as.subject.startswith("Invitation: Imaging Network Board, Thursday 10 December 2026")
    assert shown_as.state.startswith("accepted")
    message = message_of(shown.store, letter)
    assert message is not None
    inside = opened(message, LONDON)
    assert inside.card is not None
    assert inside.card.when == "Thursday 10 December 2026, 14:00 to 15:30"
    assert inside.has_html
    assert "calendar entry" in [file.kind for file in inside.files]


def test_the_newest_letter_stands_first(shown: Spoken) -> None:
    """A later letter stands above an earlier one."""
    tick_house(shown.house)
    shown.done("meeting move board to 17 Dec 2026 15:00", "lena.lead@example.org")
    letters = letters_to(shown.store, shown.person(MIA).id)
    assert [one.matter for one in letters] == ["meeting changed", "invitation"]


def test_a_letter_that_was_taken_back_is_not_in_the_mailbox(shown: Spoken) -> None:
    """It never left, and the one that took its place is there."""
    shown.done("meeting move board to 17 Dec 2026 15:00", "lena.lead@example.org")
    (letter,) = letters_to(shown.store, shown.person(MIA).id)
    assert (letter.matter, letter.renders[0].version) == ("invitation", 2)


def test_texts_of_other_character_sets_are_read() -> None:
    """A text in Latin-1 is read as such; an unheard-of character set is read as best can be."""
    message = EmailMessage()
    message.set_content("Ynys Môn", charset="iso-8859-1")
    assert content_of(message).decode().strip() == "Ynys Môn"
    message.set_param("charset", "x-unheard-of")
    assert b"Ynys" in content_of(message)


@given(content=st.binary(max_size=300))
def test_no_bytes_are_too_broken(content: bytes) -> None:
    """Whatever was kept, it is shown as far as it can be read."""
    for head in (
        b"",
        b"Content-Type: text/calendar\n\n",
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\n",
    ):
        message = message_from_bytes(head + content, policy=default)
        assert isinstance(message, EmailMessage)
        opened(message, LONDON)
        assert all(isinstance(content_of(one), bytes) for one in leaves(message))
