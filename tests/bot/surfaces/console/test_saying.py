"""Whether what is typed, pressed and filled in comes to one act each."""

from __future__ import annotations

from governance_store.records.meeting import Meeting
from tests.bot.conftest import LENA, Spoken
from tests.bot.surfaces.console.visitor import Visitor

SCHEDULE = "meeting schedule mri 11 Jan 2027 10:00 60m"


def test_a_button_types_its_line(visitor: Visitor, shown: Spoken) -> None:
    """Pressing a button of a reply is saying its line."""
    visitor.become("Mia Member")
    visitor.say("brief")
    page = visitor.press("I will attend")
    assert "You said: attend MTG-2026-001" in page.text
    assert [one.surface for one in shown.store.commits()][-1] == "console"


def test_a_form_comes_to_a_line(visitor: Visitor, shown: Spoken) -> None:
    """An incomplete line opens a form; its answers become one line, which is done."""
    visitor.become("Lena Lead")
    visitor.say("meeting schedule")
    page = visitor.fill("Call the meeting", committee="mri", day="11 Jan 2027", hours="10:00", minutes="60m")
    assert "Monday 11 January 2027, 10:00" in page.text
    assert len(shown.all(Meeting)) == 2


def test_a_form_with_errors_keeps_what_was_typed(visitor: Visitor) -> None:
    """What is wrong is told with what was typed still in its field."""
    visitor.become("Lena Lead")
    visitor.say("meeting schedule")
    page = visitor.fill(
        "Call the meeting", committee="mri", day="31 Nov 2026", hours="10:00", place="Room & <4>"
    )
    assert "There is a problem" in page.text
    form = page.form("Call the meeting")
    assert form.value("answer.day") == "31 Nov 2026"
    assert form.value("answer.place") == "Room & <4>"
    assert form.value("answer.committee") == "mri"


def test_pressing_twice_is_one_act(visitor: Visitor, shown: Spoken) -> None:
    """The same post twice, as a double click or a reload sends it, has one effect and one turn."""
    visitor.become("Lena Lead")
    form = visitor.page.form("Send")
    posted = form.filled({"line": SCHEDULE})
    visitor.post(form.action, posted)
    page = visitor.post(form.action, posted)
    assert page.text.count(f"You said: {SCHEDULE}") == 1
    assert len(shown.all(Meeting, committee=shown.all(Meeting)[-1].committee)) == 1


def test_saying_it_again_is_another_act(visitor: Visitor) -> None:
    """On the next page the same line is a new one."""
    visitor.become("Lena Lead")
    visitor.say("brief")
    assert visitor.say("brief").text.count("You said: brief") == 2


def test_the_key_is_kept_in_the_record(visitor: Visitor, shown: Spoken) -> None:
    """A repeated post is known even after the transcript is gone."""
    visitor.become("Lena Lead")
    visitor.say(SCHEDULE)
    (key,) = list(shown.store.commits())[-1].keys
    assert key.startswith("console:")


def test_a_stale_form_overwrites_nothing(visitor: Visitor, shown: Spoken) -> None:
    """What somebody else changed since the form was shown is told, and not overwritten."""
    visitor.become("Lena Lead")
    visitor.say("committee set board")
    stale = visitor.page
    shown.done('committee set board place "Seminar Room 2"', LENA)
    visitor.page = stale
    label = next(one.label.strip() for one in stale.forms if one.action == "/form")
    page = visitor.fill(label, place="Room 9")
    assert "Seminar Room 2" in page.text
    assert "Lena Lead" in page.text
    assert "Room 9" not in shown.say("committee show board").parts.__repr__()


def test_a_page_of_somebody_else_says_nothing(visitor: Visitor, shown: Spoken) -> None:
    """A page that was opened as one person does not speak as another who was chosen in the meantime."""
    visitor.become("Mia Member")
    old = visitor.page.form("Send")
    visitor.become("Lena Lead")
    before = shown.commits()
    page = visitor.post(old.action, old.filled({"line": "attend board"}))
    assert page.status == 409
    assert "You have become Lena Lead" in page.text
    assert shown.commits() == before


def test_an_attached_file_goes_along(visitor: Visitor) -> None:
    """A file goes with the line by its base name, and the conversation says so."""
    visitor.become("Lena Lead")
    page = visitor.say("brief", [("file", (r"C:\papers\minutes.txt", b"text", "text/plain"))])
    assert "with minutes.txt" in page.text


def test_nothing_said_is_nothing_done(visitor: Visitor) -> None:
    """An empty line shows the console again."""
    visitor.become("Lena Lead")
    assert "You said" not in visitor.say("   ").text


def test_a_form_of_no_command_is_told(visitor: Visitor) -> None:
    """A form for a verb that there is not is refused with a sentence."""
    visitor.become("Lena Lead")
    form = visitor.page.form("Send")
    page = visitor.post("/form", form.filled({"verb": "board abolish"}))
    assert (page.status, "does not exist" in page.text) == (400, True)


def test_a_file_that_is_gone_is_told(visitor: Visitor) -> None:
    """A download of a reply that is no longer kept says so."""
    visitor.become("Lena Lead")
    assert visitor.open("/files/7/0").status == 404
