from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from governance_store.records.meeting import Answer, Invitation
from governance_store.records.person import Person
from tests.bot.surfaces.slack.scene import ADA, LENA, MIA, Placed, read
from tests.slack import payloads
from tests.slack.delivery import Delivery, Sort
from tests.slack.workspace import BOT_USER, Message, View


def mias_answer(there: Placed) -> Answer:
    """What Mia has said to the board's meeting."""
    (one,) = there.spoken.all(Invitation, person=there.spoken.person(MIA).id)
    return one.answer


def test_a_command_is_acknowledged_with_its_answer_once_it_is_recorded(there: Placed) -> None:
    """What reads is whispered; what was recorded is also a message that lasts."""
    mia = there.comes(MIA)
    channel = there.slack.space.opens_channel("talk", {mia.id})
    since = mia.mark()
    outcome = mia.types("meeting list", channel)
    assert "MTG-2026-001" in str(outcome.answer)
    assert all(isinstance(one, Message) and one.only_for == mia.id for one in mia.seen(since))
    since = mia.mark()
    outcome = mia.types("me away until 10 Jan 2027", channel)
    assert there.spoken.person(MIA).away_until is not None
    assert "away" in str(outcome.answer)
    lasting = mia.sees(since, lambda one: isinstance(one, Message) and not one.only_for)
    assert "You are away" in read(lasting)


def test_a_repeated_envelope_and_a_retried_message_have_one_effect(there: Placed) -> None:
    """Delivered five times, recorded once, answered once."""
    mia = there.comes(MIA)
    told = payloads.command(there.slack.space, mia.member, mia.direct, "/clerk", "apologies board")
    before = there.spoken.commits()
    for _ in range(3):
        assert there.slack.deliver(Delivery(Sort.COMMAND, told)).acknowledged
    assert there.spoken.commits() == before + 1
    message = mia.writes("me away until 10 Jan 2027")
    event = payloads.written(there.slack.space, message)
    since = mia.mark()
    for number in range(1, 4):
        there.slack.deliver(Delivery(Sort.EVENT, event, retry=number, reason="http_timeout"))
    assert there.spoken.commits() == before + 2
    mia.writes("brief")
    mia.reads(since, "Nothing needs you")
    assert len([one for one in mia.seen(since) if "You are away" in read(one)]) <= 1


def test_a_double_click_has_one_effect(there: Placed) -> None:
    """Two clicks are two deliveries; the second finds it done, and the buttons are gone."""
    mia = there.comes(MIA)
    since = mia.mark()
    mia.writes("brief")
    question = mia.reads(since, "Will you attend?")
    assert isinstance(question, Message)
    first = mia.pressing(question, mia.control(question, "I will attend"))
    second = mia.pressing(question, mia.control(question, "I will attend"))
    before = there.spoken.commits()
    threads = [threading.Thread(target=there.slack.deliver, args=(one,)) for one in (first, second)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert there.spoken.commits() == before + 1
    assert mias_answer(there) is Answer.ATTENDING
    there.awaited(lambda: question if "I will attend – Mia Member" in read(question) else None)
    assert "Apologies" not in read(question)


def test_a_direct_message_and_a_mention_are_answered_where_they_were_written(there: Placed) -> None:
    """The mention in its thread, for everybody there to read; a refusal to whoever asked alone."""
    mia, lena = there.comes(MIA), there.comes(LENA)
    channel = there.slack.space.opens_channel("board", {mia.id, lena.id, BOT_USER})
    since = lena.mark()
    asked = mia.mentions("meeting list", channel)
    answer = lena.reads(since, "MTG-2026-001")
    assert isinstance(answer, Message)
    assert answer.thread == asked.ts
    since, others = mia.mark(), lena.mark()
    mia.mentions("meeting schedule board", channel)
    refused = mia.reads(since, "is for the")
    assert isinstance(refused, Message)
    assert refused.only_for == mia.id
    assert all(isinstance(one, Message) and one.author == mia.id for one in lena.seen(others))


def test_a_shared_channel_learns_nothing(there: Placed) -> None:
    """Whoever asks there is answered in their direct messages; a stranger is refused alone."""
    mia = there.comes(MIA)
    stranger = there.slack.joins("Somebody Else", "else@example.com", stranger=True)
    channel = there.slack.space.opens_channel("partners", {mia.id, stranger.id, BOT_USER}, shared=True)
    since, theirs = mia.mark(), stranger.mark()
    mia.mentions("meeting list", channel)
    found = mia.reads(since, "MTG-2026-001")
    assert isinstance(found, Message)
    assert found.channel == mia.direct.id
    stranger.mentions("meeting list", channel)
    stranger.reads(theirs, "another organisation")
    assert "MTG" not in " ".join(read(one) for one in stranger.seen())


def test_a_form_opens_and_answers_at_its_fields(there: Placed) -> None:
    """What is wrong stands at its field; put right, it is recorded and the modal closes."""
    ada = there.comes(ADA)
    ada.types("person add")
    modal = ada.modal(ada.open_modal())
    modal.fills({"Name": "New Person", "E-mail address": "nobody"}).sends()
    assert list(modal.errors) == ["E-mail address"]
    modal.fills({"E-mail address": "new@example.org"}).sends()
    assert not modal.view.open
    assert there.spoken.person("new@example.org").name == "New Person"


def test_a_form_sent_twice_is_recorded_once(there: Placed) -> None:
    """Slack delivers a submission again where its acknowledgement was lost."""
    ada = there.comes(ADA)
    ada.types("person add")
    modal = ada.modal(ada.open_modal()).fills({"Name": "Twice Told"})
    delivery = modal.submission()
    before = there.spoken.commits()
    outcomes = [there.slack.deliver(delivery) for _ in range(3)]
    assert all(one.acknowledged and not one.answer for one in outcomes)
    assert there.spoken.commits() == before + 1


def test_an_answer_on_which_others_depend_asks_anew_in_place(there: Placed) -> None:
    """Once the meeting is said, only those who are invited are offered."""
    sam = there.comes("sam.secretary@example.org")
    sam.uses("open.apologies")
    modal = sam.modal(sam.open_modal())
    assert "Finn Far" in str(modal.field("For").element)
    updates = modal.view.updates
    modal.fills({"Reason": "on leave", "Meeting": "board"})
    there.awaited(lambda: modal.view if modal.view.updates > updates else None)
    assert "Finn Far" not in str(modal.field("For").element)
    assert "Mia Member" in str(modal.field("For").element)
    assert modal.state()[modal.field("Reason").names]["value"] == "on leave"


def test_a_long_list_is_searched(there: Placed) -> None:
    """More people than a menu holds are found by their letters."""
    for number in range(110):
        there.spoken.done(f'person add "Many Person {number:03d}"')
    ada = there.comes(ADA)
    ada.types("committee add")
    modal = ada.modal(ada.open_modal())
    assert modal.field("Chair").element["type"] == "external_select"
    found = modal.search("Chair", "Person 04")
    assert "Many Person 042 (PER-055)" in str(found)
    assert "Many Person 011" not in str(found)
    modal.fills({"Name": "Found Group", "Chair": "Many Person 042"}).sends()
    there.awaited(lambda: next((one for one in there.spoken.all(Person) if one.name.endswith("042")), None))
    assert not modal.view.open


def test_slow_work_is_promised_nothing_and_answered_later(
    there: Placed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The acknowledgement comes in time; the answer follows the commit."""
    monkeypatch.setattr("bot.surfaces.slack.patience.PATIENCE", 0.2)
    mia = there.comes(MIA)
    mia.types("brief")
    channel = there.slack.space.opens_channel("talk", {mia.id})
    since = mia.mark()
    with there.spoken.store.writing():
        outcome = mia.types("me away until 10 Jan 2027", channel)
        assert outcome.acknowledged
        assert "Working on it" in outcome.answer["text"]
        assert "away" not in str(outcome.answer)
    mia.reads(since, "You are away")


def test_a_form_opens_in_time_even_where_the_work_is_slow(
    there: Placed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A modal that says that it is on its way, and then the form in its place."""
    monkeypatch.setattr("bot.surfaces.slack.patience.PATIENCE", 0.2)
    ada = there.comes(ADA)
    ada.types("brief")
    with there.spoken.store.writing():
        assert ada.types("person add").acknowledged
        assert "on its way" in read(ada.open_modal())
    view = there.awaited(lambda: next((one for one in [ada.open_modal()] if one.updates), None))
    assert "E-mail address" in read(view)


def test_what_a_bot_writes_is_passed_by(there: Placed) -> None:
    """Also what is edited, deleted, or said by the clerk itself."""
    mia = there.comes(MIA)
    message = mia.writes("me back")
    before = there.spoken.commits()
    mia.edits(message, "me away until 10 Jan 2027")
    event = payloads.written(there.slack.space, replace(message, text="me away until 10 Jan 2027"))
    event["event"]["bot_id"] = "B1"
    assert there.slack.deliver(Delivery(Sort.EVENT, event)).acknowledged
    assert there.spoken.commits() == before


def test_home_shows_its_sections_and_its_buttons_answer(there: Placed) -> None:
    """The answer stands in a modal, and Home is fresh at once."""
    mia = there.comes(MIA)
    mia.opens_home()
    home = mia.home()
    assert "Will you attend?" in read(home)
    since = mia.mark()
    mia.presses(home, "I will attend")
    told = mia.sees(since, lambda one: isinstance(one, View) and one.payload["type"] == "modal")
    assert "You will attend" in read(told)
    mia.sees(since, lambda one: isinstance(one, View) and "15:30: attending" in read(one))


def test_a_form_from_before_a_restart_is_said_to_be_too_old(there: Placed) -> None:
    """Nothing is done with what is no longer known."""
    ada = there.comes(ADA)
    ada.types("person add")
    modal = ada.modal(ada.open_modal()).fills({"Name": "Too Late"})
    modal.view.payload["private_metadata"] = '{"kept": "gone"}'
    before = there.spoken.commits()
    modal.sends()
    assert "open for too long" in read(modal.view)
    assert there.spoken.commits() == before
