"""Is a letter by post a page that can be printed, the same each time, with whatever was written on it?"""

from __future__ import annotations

from dataclasses import replace

from bot.surfaces.post.tray import Tray
from tests.bot.surfaces.mail.test_message import parcel
from tests.templates.hostile import HOSTILE


def test_the_page_shows_address_day_and_words() -> None:
    """The address in lines, as an envelope's window shows it."""
    page = Tray().pack(replace(parcel(), address="1 High Street, Northmoor, NM1 1AA")).decode()
    assert "1 High Street<br>Northmoor<br>NM1 1AA" in page
    assert parcel().written.subject in page
    assert "<title>" in page
    assert 'lang="en-GB"' in page


def test_the_same_letter_is_the_same_to_the_byte() -> None:
    """What was printed can be checked."""
    assert Tray().pack(parcel()) == Tray().pack(parcel())


def test_whatever_was_written_stays_text() -> None:
    """A name makes no tag."""
    for text in HOSTILE.values():
        page = Tray().pack(replace(parcel(), recipient_name=text, address=text, sender_name=text)).decode()
        assert "<b>bold" not in page


def test_it_leaves_no_further_than_the_tray() -> None:
    """A person posts it, and says so."""
    tray = Tray()
    assert "print it and post it" in tray.send(tray.pack(parcel()), "")
    tray.close()
