"""Texts that break careless programs: they arrive in answers, mail and calendars as they were meant."""

from __future__ import annotations

import json
import re
from email import message_from_bytes
from email.policy import SMTP
from html.parser import HTMLParser
from typing import Any, Final

import pytest
import vobject  # type: ignore[import-untyped]  # an independent reader, for tests only

from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

TEXTS: Final = {
    "an ampersand": "R&D room & more",
    "a tag": "<Chair> <b>bold</b> <script>alert(1)</script>",
    "quotation marks": 'the "big" room, O\'Neill’s “place”',
    "emoji": "Room 🏥 ☕ 👩🏽‍⚕️",
    "Welsh letters": "Tŷ Ŵyn, Llŷn, ŵ ŷ â ê î ô û",
    "separators of calendars": "Room 4; level 2, left\\right: BEGIN:VEVENT",
    "a template": "{{ 7*7 }} {% raw %} ${x} %s {0}",
    "letters from right to left": "חדר 4 غرفة",
    "as long as a place may be": "ŵ" * 200,
}


class _Text(HTMLParser):
    """What a mail program shows of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.shown = ""
        self.tags: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note which tags there are."""
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        """Collect the text."""
        self.shown += data


def quoted(text: str) -> str:
    """A text in quotation marks, with a stroke before each mark that would end it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("”", "\\”")
    return f'"{escaped}"'


def first_mail(clerk: Clerk) -> tuple[str, str, Any]:
    """The texts of the first mail that is there: plain, HTML and the calendar entry."""
    mail = message_from_bytes(min(clerk.mail.glob("*.eml")).read_bytes(), policy=SMTP)
    plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert html is not None
    (entry,) = [
        part
        for part in mail.walk()
        if part.get_content_type() == "text/calendar" and not part.get_content_disposition()
    ]
    return plain.get_content(), html.get_content(), vobject.readOne(entry.get_content())


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_place_arrives_as_it_was_written(clerk: Clerk, lead: str, text: str) -> None:
    """In the answer, in both texts of the mail and in the calendar, without doing anything there."""
    told = clerk.done(f"meeting schedule board 17 Dec 14:00 at {quoted(text)}", lead)
    assert text in json.dumps(told["parts"], ensure_ascii=False).replace('\\"', '"').replace("\\\\", "\\")
    clerk.tick()
    plain, html, calendar = first_mail(clerk)
    assert calendar.vevent.location.value == text
    assert len(calendar.vevent_list) == 1
    assert re.sub(r"\s+", "", text) in re.sub(r"\s+", "", plain)
    shown = _Text(html)
    assert re.sub(r"\s+", "", text) in re.sub(r"\s+", "", shown.shown)
    assert not shown.tags & {"script", "b", "chair"}


def test_control_characters_are_left_out(clerk: Clerk, lead: str) -> None:
    """Nobody can see them, so nothing is lost; no terminal, mail or calendar has to bear them."""
    place = "Room\x07 4\x1b[31m red\x08, \u202egnihtyna\u202c"
    told = clerk.done(f'meeting schedule board 17 Dec 14:00 at "{place}"', lead)
    clerk.tick()
    _plain, _html, calendar = first_mail(clerk)
    assert calendar.vevent.location.value == "Room 4[31m red, gnihtyna"
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", told["text"])
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", min(clerk.mail.glob("*.eml")).read_bytes())


def test_a_reason_of_the_longest_kind_reaches_everybody(clerk: Clerk, lead: str) -> None:
    """Four thousand letters, two bytes each."""
    reason = "ŵŷ" * 2_000
    clerk.done(f'meeting cancel board because "{reason}"', lead)
    clerk.tick()
    plain, _html, _calendar = first_mail(clerk)
    assert reason in re.sub(r"\s+", "", plain)


def test_names_of_people_survive_the_way_into_a_header(clerk: Clerk, lead: str) -> None:
    """Those of the demonstration, with a Welsh letter, an accent, an apostrophe and a hyphen."""
    clerk.done("meeting schedule board 17 Dec 14:00", lead)
    clerk.tick()
    mails = [message_from_bytes(path.read_bytes(), policy=SMTP) for path in clerk.mail.glob("*.eml")]
    names = {address.display_name for mail in mails for address in mail["To"].addresses}
    assert {"Llŷr ap Gwilym", "Dr Zoë Hartmann", "José Ferreira", "Niamh O'Donnell"} <= names


def test_forged_headers_stay_text(clerk: Clerk, lead: str) -> None:
    """Line ends in a text never begin a header or a property."""
    forged = "Room 4\\nBcc: everybody@elsewhere.example\\nATTENDEE:mailto:spy@elsewhere.example"
    clerk.done(f'meeting schedule board 17 Dec 14:00 at "{forged}"', lead)
    clerk.tick()
    mail = message_from_bytes(min(clerk.mail.glob("*.eml")).read_bytes(), policy=SMTP)
    assert mail["Bcc"] is None
    _plain, _html, calendar = first_mail(clerk)
    attendees = [one.value for one in calendar.vevent.contents["attendee"]]
    assert not [one for one in attendees if "spy" in one]
