"""Somebody fills in a form while somebody else, in another process, changes what it shows."""

from __future__ import annotations

import pytest

from bot.bootstrap import House, open_house, person_with
from bot.commands.base import Request
from bot.commands.catalogue import line_of_form
from bot.config import read_config
from bot.reply import Form, Reply
from governance_store.clock import FixedClock
from tests.bot.conftest import words
from tests.stories.conftest import Loaded
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow


def said(house: House, line: str, email: str, seen: tuple[tuple[str, int], ...] = ()) -> Reply:
    """The answer of a process that has been open for a while."""
    person = person_with(house, email)
    return house.conversation.answer(Request(person.id, line, "test", house.clock.now(), seen=seen))


def filled(form: Form, **answers: str) -> str:
    """The line that a form comes to when some fields are filled in anew."""
    shown = {field.name: field.value for field in form.fields if field.value}
    return line_of_form(form.verb, shown | answers)


def test_a_form_that_shows_what_no_longer_holds_changes_nothing(clerk: Clerk, loaded: Loaded) -> None:
    """The answer tells what changed meanwhile and by whom, and offers the line that would do it now."""
    secretary, administrator = loaded.cast.only("secretary"), loaded.cast.only("administrator")
    house = open_house(read_config(str(clerk.data), {}), FixedClock(clerk.at))
    (form,) = said(house, "committee set board", secretary).forms
    clerk.done('committee set board place "Boardroom, Saltby"', administrator)
    before = clerk.journal.read_bytes()
    reply = said(house, filled(form, place="Room 9"), secretary, form.seen)
    assert not reply.ok
    assert clerk.journal.read_bytes() == before
    assert "Hannah Whitcombe" in words(reply)
    assert "Boardroom, Saltby" in clerk.done("committee show board", secretary)["text"].replace("\n", " ")


def test_a_form_that_still_holds_is_obeyed(clerk: Clerk, loaded: Loaded) -> None:
    """What another process changed elsewhere does not matter."""
    secretary, administrator = loaded.cast.only("secretary"), loaded.cast.only("administrator")
    house = open_house(read_config(str(clerk.data), {}), FixedClock(clerk.at))
    (form,) = said(house, "committee set board", secretary).forms
    clerk.done('committee set digital place "Boardroom, Saltby"', administrator)
    assert said(house, filled(form, place="Room 9"), secretary, form.seen).ok
