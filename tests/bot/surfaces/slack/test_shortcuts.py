from __future__ import annotations

import pytest

from bot.surfaces.slack.shortcuts import declared, line_of, shortcut_of
from tests.bot.surfaces.slack.scene import ADA, MIA, Placed, read


def test_every_shortcut_is_found_by_its_identifier() -> None:
    """No two have one, and one that nobody declared is none."""
    names = [one.callback_id for one in declared()]
    assert len(set(names)) == len(names)
    assert [shortcut_of(name) for name in names] == list(declared())
    assert shortcut_of("open.nothing") is None


@pytest.mark.parametrize("one", declared(), ids=lambda one: one.callback_id)
def test_every_shortcut_fits_slacks_menus(one: object) -> None:
    """A name of 24 letters at most, and parameters that its command has."""
    found = next(each for each in declared() if each == one)
    assert len(found.shortcut.name) <= 24
    for name in filter(None, (found.shortcut.text, found.shortcut.author)):
        assert found.command.parameter(name).name == name


def test_a_message_becomes_a_line() -> None:
    """Its words and its author take their places, quoted so that nothing in them is a command."""
    used = shortcut_of("from-message.apologies")
    assert used is not None
    line = line_of(used, {"user": "U1"}, 'on "leave" for MTG-2026-001', "PER-003")
    assert line == 'apologies because "on \\"leave\\" for MTG-2026-001" for PER-003'
    assert "for PER" not in line_of(used, {"bot_id": "B1"}, "x", "PER-003")


def test_a_shortcut_opens_its_form_filled_in(there: Placed) -> None:
    """On a message, with what was written and by whom."""
    sam, mia = there.comes("sam.secretary@example.org"), there.comes(MIA)
    channel = there.slack.space.opens_channel("board", {sam.id, mia.id})
    message = mia.writes("I am on leave in December", channel)
    sam.uses("from-message.apologies", message)
    modal = sam.modal(sam.open_modal())
    assert modal.field("Reason").element["initial_value"] == "I am on leave in December"
    assert "Mia Member" in str(modal.field("For").element["initial_option"])
    modal.fills({"Meeting": "board"}).sends()
    since = 0
    sam.reads(since, "Mia Member will not attend")


def test_a_shortcut_of_a_command_that_asks_nothing_shows_its_answer(there: Placed) -> None:
    """In a modal, as there is no channel where it was used."""
    ada = there.comes(ADA)
    ada.uses("open.brief")
    assert "Vacant lead roles" in read(ada.open_modal())


def test_a_message_becomes_an_action(there: Placed) -> None:
    """Its words are filled in; who is to do it by when is asked, so that nothing is given by one click."""
    sam, mia = there.comes("sam.secretary@example.org"), there.comes(MIA)
    channel = there.slack.space.opens_channel("board", {sam.id, mia.id})
    sam.uses("from-message.action-add", mia.writes("Somebody has to send the policy", channel))
    modal = sam.modal(sam.open_modal())
    assert modal.field("What is to be done").element["initial_value"] == "Somebody has to send the policy"
    modal.fills({"Owner": "Mia Member", "By": "2027-01-12", "Committee": "Imaging Network Board"}).sends()
    sam.reads(0, "is on the log, for Mia Member, by Tuesday 12 January 2027")
