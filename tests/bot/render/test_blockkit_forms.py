from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.commands import catalogue
from bot.commands.base import Command
from bot.render.blockkit_forms import errors, loading, pages, title_of, view
from bot.render.legible import legible, one_line
from bot.reply import Entry, Field, Form, Option
from tests.bot.conftest import LENA, Spoken
from tests.bot.render.huge_replies import form_of
from tests.bot.render.reading_blocks import held, seen
from tests.slack.limits import error_faults, view_faults

COMMANDS = tuple(one for one in catalogue.all_commands() if one.parameters)
UNSHRUNK = settings(phases=(Phase.explicit, Phase.generate), max_examples=20)


@pytest.mark.slow
@UNSHRUNK
@given(number=st.integers(0, 10**9))
def test_no_form_is_over_a_limit(number: int) -> None:
    """Whatever a form asks, and however much, each of its pages is taken and asks each field once."""
    form = form_of(number)
    parts = pages(form)
    shown = [view(form, page=page, private_metadata="x") for page in range(len(parts))]
    assert [fault for one in shown for fault in view_faults(one)] == []
    asked = [block["block_id"] for one in shown for block in one["blocks"] if block["type"] == "input"]
    assert [one for one in asked if one.startswith("answer.")] == [
        f"answer.{one.name}" for one in form.fields
    ]


@pytest.mark.slow
@UNSHRUNK
@given(number=st.integers(0, 10**9))
def test_no_word_of_a_form_is_lost(number: int) -> None:
    """Its title, each label and fault, and all that is filled in stand in the modal."""
    form = form_of(number)
    said = "\n".join(held(view(form, page=page)["blocks"]) for page in range(len(pages(form))))
    told = [word for one in form.fields for text in (one.label, one.fault) for word in one_line(text).split()]
    typed = [word for one in form.fields if one.entry not in (Entry.TICK, Entry.FILE)
             for word in legible(one.value).split()]  # fmt: skip
    assert [word for word in (*one_line(form.title).split(), *told, *typed) if len(word) < 60
            and word not in said + title_of(form)] == []  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one.verb)
def test_every_form_of_the_catalogue_opens(command: Command, house: Spoken) -> None:
    """Each command that asks something is asked in one modal that Slack takes."""
    for form in house.say(command.verb, LENA).forms:
        assert len(pages(form)) == 1
        assert view_faults(view(form)) == []


def test_the_longest_form_has_its_sections(house: Spoken) -> None:
    """The forty questions of terms of reference stand under their headings, filled in with what holds."""
    (form,) = house.say("tor set board", LENA).forms
    shown = view(form)
    headers = [block["text"]["text"] for block in shown["blocks"] if block["type"] == "header"]
    assert headers == list(dict.fromkeys(one.section for one in form.fields if one.section))
    assert len(headers) > 5


def test_a_long_title_stands_in_full_below() -> None:
    """A modal's title has 24 letters: a longer one is the command's words, and is told in full inside."""
    form = Form("committee set", "Set a committee's officers and usual place", ())
    assert title_of(form) == "Committee set"
    assert seen(view(form)["blocks"]) == "Set a committee's officers and usual place"
    assert title_of(replace(form, title="Set a committee")) == "Set a committee"


def test_more_options_than_a_modal_should_carry_are_searched() -> None:
    """A list of over a hundred is searched; so is every list of a form that has very many in all."""
    long = tuple(Option(f"PER-{number:03}", f"Person {number}") for number in range(150))
    short = long[:90]
    people = Form("seat set", "Seats", (Field("who", "Who", Entry.CHOICE, options=long),))
    seats = Form(
        "seat set", "Seats", tuple(Field(f"f{n}", "Who", Entry.CHOICE, options=short) for n in range(9))
    )
    for form in (people, seats):
        assert {block["element"]["type"] for block in view(form)["blocks"]} == {"external_select"}
        assert view_faults(view(form)) == []


def test_errors_stand_at_their_fields() -> None:
    """What is wrong with a form that is open already is told at the inputs concerned."""
    form = Form("x", "X", (Field("day", "Day", fault="No such day."), Field("place", "Place")))
    assert errors(form) == {"answer.day": "No such day."}
    assert error_faults(errors(form), view(form)) == []


def test_a_form_is_announced_at_once() -> None:
    """The modal that opens within three seconds says what it waits for, and asks nothing."""
    assert view_faults(loading("Set a committee's officers and usual place")) == []
