from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from slack_sdk import WebClient

from bot.reply import Entry, Field, Form, Mood, Reply, Verdict
from bot.surfaces.slack.incoming import Place, Said
from bot.surfaces.slack.modals import Modals, after_sending, is_asked_by, is_probably_a_form
from bot.surfaces.slack.saying import Answered
from bot.surfaces.slack.workspace import Workspace
from governance_store.records.committee import Committee
from governance_store.records.ids import PersonId
from governance_store.records.person import Person
from tests.bot.outbox.scene import found
from tests.bot.surfaces.slack.scene import ADA, LENA, Placed, read
from tests.slack.trouble import says
from tests.slack.workspace import Message

SAID = Said(Place("T1", "U1"), "person add", "k", "d")
FORM = Form("person add", "Add a person", (Field("name", "Name", fault="is empty"), Field("email", "E-mail")))
VIEW = {"blocks": [{"type": "input", "block_id": "answer.name"}, {"type": "divider"}]}


def test_what_was_done_closes_the_modal() -> None:
    """Nothing is answered."""
    done = Answered(SAID, Reply((Verdict(Mood.GOOD, "Done."),)))
    assert after_sending(done, VIEW, {}) == {}


def test_what_is_wrong_stands_at_its_field() -> None:
    """Where the modal has such a field; Slack refuses others."""
    wrong = Answered(SAID, Reply((FORM,), ok=False))
    assert after_sending(wrong, VIEW, {}) == {
        "response_action": "errors",
        "errors": {"answer.name": "is empty"},
    }
    elsewhere = {"blocks": [{"type": "input", "block_id": "answer.email"}]}
    assert after_sending(wrong, elsewhere, {"type": "modal"})["response_action"] == "update"


def test_another_refusal_takes_the_forms_place() -> None:
    """It is read where the person looks."""
    refused = Answered(SAID, Reply((Verdict(Mood.BAD, "No."),), ok=False))
    assert after_sending(refused, VIEW, {"type": "modal"}) == {
        "response_action": "update",
        "view": {"type": "modal"},
    }


@pytest.mark.parametrize(
    ("line", "likely"),
    [
        ("person add", True),
        ("meeting schedule board", True),
        ("tor set", True),
        ("brief", False),
        ("help meeting schedule", False),
        ("no such thing", False),
    ],
)
def test_a_form_is_foreseen_by_its_words(line: str, likely: bool) -> None:
    """Without the record, which may be busy."""
    assert is_probably_a_form(line) is likely


LONG = Form(
    "person add", "Add a person", tuple(Field(f"f{number}", f"Field {number}") for number in range(130))
)


def test_a_form_that_is_too_long_is_asked_page_by_page() -> None:
    """What was answered on the first page is in the line of the last."""
    modals = Modals(
        Workspace(WebClient(token="xoxb-1", base_url="http://127.0.0.1:9/")), ZoneInfo("Europe/London")
    )
    long = replace(LONG, fields=(Field("name", "Name"), *LONG.fields))
    first = modals.view_of(Answered(SAID, Reply((long,), ok=False)))
    typed = {"answer.name": {"plain_text_input": {"type": "plain_text_input", "value": "Asha Rahman"}}}
    first |= {"id": "V1", "state": {"values": typed}}
    second = modals.next_page(first)
    assert second is not None
    second |= {"id": "V1", "state": {"values": {}}}
    assert modals.next_page(second) is None
    said = modals.said({"team": {"id": "T1"}, "user": {"id": "U1"}, "view": second})
    assert said.line == 'person add "Asha Rahman"'


def test_a_long_answer_in_a_modal_is_turned(there: Placed) -> None:
    """Page by page, in place."""
    many = [
        Person(PersonId(f"PER-{number}"), f"Person of a long list, number {number}, with a long name indeed")
        for number in range(100, 500)
    ]
    found(there.spoken.store, *many, at=there.spoken.clock.now())
    ada = there.comes(ADA)
    ada.opens_home()
    ada.presses(ada.home(), "List the people")
    view = there.awaited(lambda: next(iter(there.slack.space.open_views(ada.id)), None))
    assert "Page 1 of" in read(view)
    ada.presses(view, "More")
    there.awaited(lambda: True if "Page 2 of" in read(view) else None)


def test_a_reply_with_a_form_asks() -> None:
    """And one without does not."""
    assert is_asked_by(Reply((Form("x", "X", (Field("a", "A", Entry.DATE),)),)))
    assert not is_asked_by(Reply(()))


def test_a_form_that_cannot_open_any_more_comes_as_a_button(there: Placed) -> None:
    """A fresh press brings three fresh seconds."""
    ada = there.comes(ADA)
    there.slack.trouble.on("views.open", says("expired_trigger_id"))
    since = ada.mark()
    ada.types("person add")
    offer = ada.sees(since, lambda one: isinstance(one, Message))
    label = next(one for one in ("Fill in the form", "Open the form", "Add a person") if one in read(offer))
    ada.presses(offer, label)
    assert "E-mail address" in read(ada.open_modal())


def test_a_form_in_a_message_opens_by_its_button(there: Placed) -> None:
    """A message brings no trigger of its own."""
    ada = there.comes(ADA)
    since = ada.mark()
    ada.writes("person add")
    offer = ada.reads(since, "I still need")
    assert "name" in read(offer)


def test_what_moved_meanwhile_is_not_overwritten(there: Placed) -> None:
    """The form carries the versions that its reader saw."""
    lena = there.comes(LENA)
    lena.types("committee set board")
    modal = lena.modal(lena.open_modal()).fills({"Usual place": "Room 9"})
    there.spoken.done('committee set board place "Room 5"', LENA)
    modal.sends()
    there.awaited(lambda: True if "Do it all the same" in read(modal.view) else None)
    assert there.spoken.all(Committee, key="board")[0].place == "Room 5"
    lena.presses(modal.view, "Do it all the same")
    there.awaited(lambda: True if there.spoken.all(Committee, key="board")[0].place == "Room 9" else None)
