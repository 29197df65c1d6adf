from __future__ import annotations

from datetime import timedelta

import pytest

from governance_store.records.letter import Letter, LetterState, Matter, Route
from tests.bot.surfaces.slack.scene import ADA, LENA, MIA, Placed, read
from tests.slack.trouble import breaks_off, says, status, too_many
from tests.slack.workspace import BOT_USER, Message


def answers(there: Placed) -> list[Letter]:
    """The answers that were kept, as they stand."""
    return there.spoken.all(Letter, person=there.spoken.person(MIA).id, matter=Matter.ANSWER)


def kept(there: Placed) -> Letter:
    """The one answer that is kept, once it is."""
    return there.awaited(lambda: next(iter(answers(there)), None))


def test_an_answer_that_has_to_wait_follows_by_itself(there: Placed) -> None:
    """As long as Slack asked for, and nobody sleeps for it: it is a letter until then."""
    mia = there.comes(MIA)
    there.slack.trouble.on("chat.postMessage", too_many(30))
    since = mia.mark()
    mia.writes("meeting list")
    letter = kept(there)
    assert (letter.route, letter.address, letter.due - letter.queued) == (
        Route.SLACK,
        mia.id,
        timedelta(seconds=30),
    )
    there.tick()
    assert not [one for one in mia.seen(since) if "MTG-2026-001" in read(one)]
    there.spoken.clock.forward(timedelta(seconds=31))
    there.tick()
    mia.reads(since, "MTG-2026-001")
    assert answers(there)[0].state is LetterState.ACCEPTED


@pytest.mark.parametrize(
    "mishap",
    [
        pytest.param(says("channel_not_found"), id="the person is gone"),
        pytest.param(says("token_revoked"), id="the token is revoked"),
        pytest.param(says("something_new"), id="a refusal nobody knows"),
    ],
)
def test_an_answer_that_slack_refuses_goes_by_mail(there: Placed, mishap: object) -> None:
    """The failure is recorded, and the mail says the same in the same words."""
    mia = there.comes(MIA)
    there.slack.trouble.on("chat.postMessage", mishap, times=-1)  # type: ignore[arg-type]  # as declared there
    mia.writes("meeting list")
    kept(there)
    there.tick()
    (first, mail) = answers(there)
    assert (first.state, first.instead) == (LetterState.FAILED, mail.id)
    assert "Slack did not take it" in first.outcome
    assert (mail.route, mail.address) == (Route.MAIL, MIA)
    sent = [content.decode() for address, content in there.mail.sent if address == MIA]
    assert any("MTG-2026-001" in one for one in sent)


@pytest.mark.parametrize("mishap", [status(503), breaks_off], ids=["an ill server", "a broken line"])
def test_an_answer_that_was_not_taken_for_a_passing_reason_is_tried_again(
    there: Placed, mishap: object
) -> None:
    """Soon, and in Slack."""
    mia = there.comes(MIA)
    there.slack.trouble.on("chat.postMessage", mishap)  # type: ignore[arg-type]  # as declared there
    since = mia.mark()
    mia.writes("meeting list")
    kept(there)
    there.spoken.clock.forward(timedelta(minutes=2))
    there.tick()
    mia.reads(since, "MTG-2026-001")


def test_an_archived_channel_is_answered_in_a_direct_message(there: Placed) -> None:
    """What was asked there is not lost."""
    mia = there.comes(MIA)
    channel = there.slack.space.opens_channel("board", {mia.id, BOT_USER})
    since = mia.mark()
    there.slack.trouble.on("chat.postMessage", says("is_archived"))
    mia.mentions("meeting list", channel)
    kept(there)
    there.tick()
    found = mia.reads(since, "MTG-2026-001")
    assert isinstance(found, Message)
    assert found.channel == mia.direct.id


def test_a_response_address_that_is_used_up_is_no_loss(there: Placed) -> None:
    """What does not go there goes to the person."""
    mia = there.comes(MIA)
    channel = there.slack.space.opens_channel("talk", {mia.id})
    there.slack.trouble.on("response_url", status(404), times=-1)
    for number in range(150):
        there.spoken.done(f'person add "Person of a long list, number {number}, with a long name indeed"')
    since = mia.mark()
    mia.types("person list", channel)
    mia.sees(since, lambda one: isinstance(one, Message) and "Part 2 of" in read(one) and not one.only_for)


def test_a_document_is_handed_over_where_it_was_asked_for(there: Placed) -> None:
    """By the present upload, its bytes as they are."""
    lena = there.comes(LENA)
    since = lena.mark()
    lena.writes("tor document board")
    found = lena.sees(since, lambda one: isinstance(one, Message) and bool(one.files))
    assert isinstance(found, Message)
    file = there.slack.space.files[found.files[0]]
    assert file.name.endswith(".docx")
    assert (file.content or b"").startswith(b"PK")


def test_a_file_that_cannot_be_handed_over_is_said(there: Placed) -> None:
    """Nobody waits for what will not come."""
    lena = there.comes(LENA)
    there.slack.trouble.on("files.completeUploadExternal", says("file_not_found"))
    lena.writes("tor document board")
    found = there.awaited(lambda: next(iter(there.spoken.all(Letter, matter=Matter.ANSWER)), None))
    since = lena.mark()
    there.tick()
    lena.reads(since, "could not be handed over here")
    assert found.route is Route.SLACK


def test_a_dropped_file_comes_with_its_line(there: Placed) -> None:
    """What is attached is read by the command that names it."""
    lena = there.comes(LENA)
    since = lena.mark()
    lena.drops("LTR-00001.eml", b"From: nobody\r\n\r\n", "letter check LTR-00001.eml")
    lena.reads(since, "is not a copy of anything that was sent")


def test_a_long_answer_comes_in_parts_and_whole(there: Placed) -> None:
    """To a command the first at once, the others behind it."""
    mia = there.comes(MIA)
    for number in range(150):
        there.spoken.done(f'person add "Person of a long list, number {number}, with a long name indeed"')
    since = mia.mark()
    mia.writes("person list")
    mia.reads(since, "Part 2 of")
    told = " ".join(read(one) for one in mia.seen(since))
    assert "number 0," in told
    mia.reads(since, "number 149,")


def test_ada_is_not_told_of_mias_answers(there: Placed) -> None:
    """An answer is given to whoever asked, and to nobody else."""
    ada, mia = there.comes(ADA), there.comes(MIA)
    since = ada.mark()
    mine = mia.mark()
    mia.writes("brief")
    mia.reads(mine, "Will you attend?")
    assert not ada.seen(since)
