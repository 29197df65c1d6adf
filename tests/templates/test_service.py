"""Do letters say what they have to, clearly, and whatever was typed?"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from governance_store.records.letter import Matter
from templates import LETTERS, NoSuchPaper, Written, render, write
from templates.contexts.letter import MeetingLetter
from templates.contexts.notice import Notice
from templates.filters import one_line, plain
from tests.templates import ics
from tests.templates.golden_letters import GOLDEN, as_text
from tests.templates.scene import (
    BOARD,
    CALLED,
    CONSOLE,
    MAILBOX,
    NORTHERN,
    cancelled,
    context,
    deputising,
    every_letter,
    failed,
    for_all,
    invitation,
    left_over,
    moved,
    notice,
    of_series,
    poll,
    received,
    sign_in,
    year,
)

LOOKED_AT = sorted(path.stem for path in GOLDEN.glob("*.txt"))
VOID = {"meta", "br", "link", "img", "hr", "input"}


class Reader(HTMLParser):
    """Reads a page strictly: what is opened is closed, and the text of it is kept."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(html: str) -> Reader:
    """A page, read strictly."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open
    return reader


@pytest.mark.parametrize("name", LOOKED_AT)
def test_letters_look_as_they_did_when_they_were_looked_at(name: str) -> None:
    """Each letter in plain text is the golden one; `golden_letters.py` says how to change it."""
    assert as_text(every_letter()[name]) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_no_golden_letter_is_left_over() -> None:
    """A letter that is no longer written has no picture either."""
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(every_letter())


@pytest.mark.parametrize("name", LOOKED_AT)
def test_html_says_what_the_plain_text_says(name: str) -> None:
    """Every value of the plain letter stands in the other one too."""
    written = every_letter()[name]
    shown = " ".join(" ".join(read(written.html).words).split())
    for line in written.text.splitlines():
        value = (
            re.sub(r"^\s*(-|was:|now:|[A-Z][a-z ]+:\s)\s*", "", line).strip("* ").partition("(changed)")[0]
        )
        unbroken = " ".join(value.removeprefix("This is a demonstration. ").removesuffix("—").split())
        if unbroken and unbroken not in {"--", "What has changed"}:
            assert unbroken in shown, unbroken


@pytest.mark.parametrize("name", LOOKED_AT)
def test_html_fetches_nothing_and_is_styled_inline(name: str) -> None:
    """No picture, script or form; links lead only to the meeting and the console, or answer."""
    seen = read(every_letter()[name].html).seen
    assert not {"img", "script", "link", "form", "iframe", "object"} & {tag for tag, _ in seen}
    ours = {
        CALLED.link,
        CONSOLE,
        sign_in().link,
        poll().link,
        *(one.link for one in (*deputising().links, *for_all())),
    }
    assert {values["href"] for tag, values in seen if tag == "a"} <= ours
    assert "url(" not in every_letter()[name].html
    assert ("html", {"lang": "en-GB"}) in seen


def test_a_change_tells_old_and_new_and_marks_it_in_words() -> None:
    """Nobody has to compare two mails, or see a colour."""
    written = write(Matter.MEETING_CHANGED, moved(), MAILBOX)
    for text in (written.text, " ".join(read(written.html).words)):
        assert "Thursday 10 December 2026" in text
        assert "Thursday 17 December 2026" in text
        assert "(changed)" in text


def test_a_cancellation_says_why_and_by_whom() -> None:
    """People are owed a reason."""
    written = write(Matter.MEETING_CANCELLED, cancelled(), MAILBOX)
    assert "has been cancelled by Dr Eleri Ŵyn" in written.text
    assert "The chair is unwell." in written.text


OF_A_MEETING = (Matter.INVITATION, Matter.MEETING_CHANGED, Matter.MEETING_CANCELLED)


@pytest.mark.parametrize("matter", Matter)
def test_a_demonstration_says_so(matter: Matter) -> None:
    """In every mail of a demonstration network, in both its forms."""
    network = replace(NORTHERN, demonstration=True)
    others: dict[Matter, object] = {
        Matter.LEFT_OVER: replace(left_over(), demonstration=True),
        Matter.LETTER_FAILED: replace(failed(), demonstration=True),
        Matter.RECEIVED: replace(received(), demonstration=True),
        Matter.SERIES_INVITATION: of_series(*year(), network=network),
        Matter.SERIES_CHANGED: of_series(gone=year(), network=network),
        Matter.SIGN_IN: replace(sign_in(), demonstration=True),
        Matter.POLL: replace(poll(), demonstration=True),
        Matter.POLL_REMINDER: replace(poll(), demonstration=True, reminder=True),
        **dict.fromkeys(NOTICES, replace(notice(), demonstration=True)),
    }
    written = write(matter, others.get(matter, invitation(context(network=network))), MAILBOX)
    assert "This is a demonstration" in written.text
    assert "This is a demonstration" in written.html


def test_no_address_of_anybody_else_is_told() -> None:
    """Who is invited is told; how to reach them is not."""
    assert not re.findall(r"[\w.]+@[\w.]+", write(Matter.INVITATION, invitation(), MAILBOX).text)


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("invitation", "REQUEST"),
        ("meeting_changed", "REQUEST"),
        ("meeting_cancelled", "CANCEL"),
        ("series_invitation", "REQUEST"),
        ("series_changed", "REQUEST"),
        ("series_cancelled", "CANCEL"),
    ],
)
def test_the_method_told_is_the_method_in_the_calendar(name: str, method: str) -> None:
    """They must be equal, or Outlook shows no buttons (RFC 6047 §2.4)."""
    written = every_letter()[name]
    assert written.calendar is not None
    assert (written.method, ics.calendar(written.calendar).one("METHOD").value) == (method, method)


def test_a_letter_about_a_letter_has_no_calendar() -> None:
    """It calls nobody to anything."""
    assert every_letter()["letter_failed"].calendar is None


def test_a_calendar_can_be_downloaded() -> None:
    """`meeting show` offers the entry as a file."""
    file = render("calendar", context(), MAILBOX)
    assert (file.name, file.media_type) == ("board-2026-12-10.ics", "text/calendar")
    assert ics.calendar(file.content).one("METHOD").value == "PUBLISH"


@pytest.mark.parametrize(
    ("kind", "given_context"),
    [
        pytest.param("minutes", invitation(), id="nobody has made that paper"),
        pytest.param("invitation", failed(), id="it is written from something else"),
    ],
)
def test_a_paper_that_there_is_not(kind: str, given_context: object) -> None:
    """The sentence says which."""
    with pytest.raises(NoSuchPaper, match=kind):
        write(kind, given_context)


ANY_TEXT = st.text(alphabet=st.characters(), max_size=200)


NOTICES = [one for one in Matter if LETTERS[one].context is Notice]
ABOUT_MEETINGS = [one for one in Matter if LETTERS[one].context is MeetingLetter]


@given(typed=ANY_TEXT, matter=st.sampled_from(ABOUT_MEETINGS))
@example(typed='</td><script>alert("&amp;")</script>\r\nBcc: x@y.example', matter=Matter.INVITATION)
@example(typed="R&D <Chair> 'ŵ' 👩‍⚕️ {{ it }} {% endfor %}" * 80, matter=Matter.MEETING_CHANGED)
@example(typed="\x00\ud800\u2028\x85", matter=Matter.MEETING_CANCELLED)
def test_whatever_was_typed_breaks_nothing(typed: str, matter: Matter) -> None:
    """Any text is shown as it was typed, in plain text and in HTML that is still sound."""
    written = _everywhere(typed, matter)
    reader = read(written.html)
    assert not {"script", "b", "img"} & {tag for tag, _ in reader.seen}
    assert "\n" not in written.subject
    if one_line(typed):
        assert one_line(typed) in written.subject
        assert one_line(typed) in " ".join(" ".join(reader.words).split())
    if plain(typed):
        assert " ".join(plain(typed).split()) in " ".join(written.text.split())


def _everywhere(typed: str, matter: Matter) -> Written:
    committee = replace(BOARD, name=typed, key=typed)
    meeting = replace(CALLED, place=typed, extraordinary=typed, cancelled_because=typed, link=typed)
    told = context(meeting, replace(NORTHERN, name=typed), committee)
    letter = invitation(told, replace(invitation().recipient, name=one_line(typed)))
    return write(matter, replace(letter, acted_by=one_line(typed)), MAILBOX)


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    """The door may be opened on the way of every line, so it costs next to nothing."""
    code = "import sys, templates; print([name for name in ('jinja2', 'icalendar') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_catalogue_is_at_the_door() -> None:
    """Whoever adds a letter finds the list of them."""
    assert Matter.INVITATION in LETTERS
