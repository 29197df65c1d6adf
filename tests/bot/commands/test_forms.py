from __future__ import annotations

import pytest

from bot.commands import catalogue
from bot.commands.base import Command
from bot.reply import Entry, Form
from governance_store.records.committee import Committee
from tests.bot.conftest import ADA, LENA, Spoken, answers_of, buttons, the_form, words

COMMANDS = tuple(catalogue.all_commands())


def submitted(house: Spoken, form: Form, as_: str = ADA, **changed: str) -> tuple[str, bool]:
    """What the form is answered with, as a surface sends it."""
    line = catalogue.line_of_form(form.verb, answers_of(form) | changed)
    reply = house.say(line, as_, seen=form.seen)
    return words(reply), reply.ok


@pytest.mark.parametrize("one", [one for one in COMMANDS if any(p.required for p in one.parameters)],
                         ids=lambda one: one.verb)  # fmt: skip
def test_a_verb_alone_opens_its_form(house: Spoken, one: Command) -> None:
    """Who says only what to do is asked for the rest, field by field, in the command's order."""
    house.done('role grant "Lena Lead" administrator')
    form = the_form(house.say(one.verb, LENA))
    assert form.verb == one.verb
    assert [field.name for field in form.fields] == [part.name for part in one.parameters if part.param.asked]
    assert [field.required for field in form.fields] == [p.required for p in one.parameters if p.param.asked]
    assert form.example in one.examples


PREFILLED = (
    "committee set board",
    "committee set mri",
    "tor set board",
    "tor set mri",
    "meeting move MTG-2026-001",
    "person set Asha",
    "organisation set nht",
    "network set",
)


@pytest.mark.parametrize("line", PREFILLED)
def test_a_form_sent_as_it_is_changes_nothing(house: Spoken, line: str) -> None:
    """What a form is filled in with is what holds: sending it unchanged leaves the record as it is."""
    house.done('role grant "Ada Admin" lead')
    form = the_form(house.say(line))
    before = house.commits()
    submitted(house, form)
    assert house.commits() == before


@pytest.mark.parametrize("line", PREFILLED)
def test_what_a_form_shows_is_one_of_its_options(house: Spoken, line: str) -> None:
    """A choice that is filled in can be chosen: its value is among the options, under one label only."""
    house.done('role grant "Ada Admin" lead')
    for field in the_form(house.say(line)).fields:
        values = [option.value for option in field.options]
        labels = [option.label for option in field.options]
        assert len(set(values)) == len(values)
        assert len(set(labels)) == len(labels)
        if field.entry is Entry.CHOICE and field.value:
            assert field.value in values


def test_a_form_carries_the_versions_that_it_shows(house: Spoken) -> None:
    """The record that is to be changed is named, with the version that was seen."""
    seen = dict(the_form(house.say("committee set board")).seen)
    assert seen["committee COM-001"] == 2


def test_one_field_changed_in_a_form_changes_that_alone(house: Spoken) -> None:
    """The other fields stay what they were."""
    before = house.get(Committee, "COM-001")
    told, done = submitted(house, the_form(house.say("committee set board")), place="Hub, floor 2")
    after = house.get(Committee, "COM-001")
    assert done, told
    assert (after.place, after.link, after.chair, after.usual_time) == (
        "Hub, floor 2",
        before.link,
        before.chair,
        before.usual_time,
    )


def test_a_fault_stands_at_its_field(house: Spoken) -> None:
    """What was understood is filled in; what was wrong stands in its field as typed, with its fault."""
    form = the_form(house.say("meeting schedule bord 31 Nov 14:00 at Room 4", LENA))
    fields = {field.name: field for field in form.fields}
    assert (fields["day"].value, "31 November" in fields["day"].fault) == ("31 Nov", True)
    assert (fields["committee"].value, "bord" in fields["committee"].fault) == ("bord", True)
    assert (fields["hours"].value, fields["hours"].fault) == ("14:00", "")
    assert fields["place"].value == "Room 4"


def test_a_refusal_stands_at_its_field(house: Spoken) -> None:
    """What the rules find wrong is beside the field that it is about."""
    form = the_form(house.say("meeting schedule board tomorrow 14:00", LENA))
    faults = {field.name for field in form.fields if field.fault}
    assert faults == {"extraordinary"}


def test_what_a_command_needs_in_this_case_is_marked(house: Spoken) -> None:
    """Without a usual time, the time is needed."""
    form = the_form(house.say("meeting schedule mri 17 Dec 2026", LENA))
    assert {field.name for field in form.fields if field.required} == {"committee", "day", "hours", "minutes"}


@pytest.mark.parametrize(
    "line", ["start", "brief", "network show", "committee show board", "tor show board", "seat list board",
             "meeting show board", "organisation list", "person list", "post list", "letter list"]
)  # fmt: skip
def test_every_button_leads_on(house: Spoken, line: str) -> None:
    """A button's line is done, or opens a form, or tells why not: it is never misunderstood."""
    for button in buttons(house.say(line, LENA)):
        reply = house.say(button.line, LENA)
        assert "I did not understand" not in words(reply)
        assert "I do not know" not in words(reply)
        assert "Nothing follows" not in words(reply)
