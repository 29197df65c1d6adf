"""Whether what is wrong with a form is said once, and found."""

from __future__ import annotations

from bot.render.html import html
from bot.render.html_place import Place
from bot.reply import Entry, Field, Form, Mood, Reply, Verdict
from tests.bot.render.reading_html import read

PLACE = Place(prefix="turn-3", hidden=(("csrf", "proof"),), key="k1", files="/files/3")
WRONG = "31 November is not a date."
ASKED = Form(
    "meeting schedule", "Call a meeting", (Field("day", "Day", Entry.DATE, value="31 Nov", fault=WRONG),)
)


def test_what_is_wrong_is_said_once_and_leads_to_its_field() -> None:
    """A verdict about a field becomes the summary whose sentence links to it; the field says it too."""
    page = read(html(Reply((Verdict(Mood.BAD, WRONG), ASKED), ok=False), PLACE))
    assert [one["href"] for one in page.of("a")] == ["#turn-3-1-field-0"]
    assert page.text.count(WRONG) == 2
    assert "Refused" not in page.text


def test_a_fault_that_no_verdict_tells_is_summed_up_in_the_form() -> None:
    """Where the reply does not say what is wrong, the form itself begins with it."""
    page = read(html(Reply((ASKED,), ok=False), PLACE))
    assert page.text.count("There is a problem") == 1
    assert [one["href"] for one in page.of("a")] == ["#turn-3-0-field-0"]


def test_the_first_of_two_fields_is_led_to() -> None:
    """Where two fields are wrong in the same words, the sentence leads to the first."""
    twice = Form("meeting schedule", "Call a meeting", (ASKED.fields[0], ASKED.fields[0]))
    page = read(html(Reply((Verdict(Mood.BAD, WRONG), twice), ok=False), PLACE))
    assert [one["href"] for one in page.of("a")] == ["#turn-3-1-field-0"]
