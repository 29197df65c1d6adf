from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

from bot.outbox.dispatcher import deliver
from bot.outbox.sending import Parcel
from bot.parameters.base import Channel
from bot.surfaces.slack.packing import files_in
from bot.surfaces.slack.sender import SlackSender
from governance_store.records.ids import CLERK, NETWORK
from governance_store.records.letter import Letter, LetterState, Matter, Route
from governance_store.records.meeting import Answer, Invitation
from governance_store.records.network import Network
from governance_store.rules.silence import may_leave
from templates import Shown, Written
from tests.bot.surfaces.slack.scene import ADA, LENA, MIA, Placed, read
from tests.slack.trouble import says, too_many
from tests.slack.workspace import BOT_USER, TEAM, Message

if TYPE_CHECKING:
    from bot.surfaces.slack.workspace import Workspace

AT = datetime(2027, 2, 15, 9, tzinfo=UTC)
NEXT = "meeting schedule board 14 Jan 2027 14:00 90m"


def of_mia(there: Placed) -> list[Letter]:
    """Her letters about the new meeting."""
    mine = there.spoken.all(Letter, person=there.spoken.person(MIA).id)
    return [one for one in mine if "MTG-2027-001" in str(one.renders)]


def test_an_invitation_goes_to_slack_with_its_buttons(there: Placed) -> None:
    """Who is reached there answers there, and need not answer the mail."""
    mia = there.comes(MIA)
    there.tick()
    there.spoken.done("me notify slack", MIA)
    there.spoken.done(NEXT, LENA)
    since = mia.mark()
    there.tick()
    invitation = mia.reads(since, "You are invited to a meeting")
    assert isinstance(invitation, Message)
    assert [one.route for one in of_mia(there)] == [Route.SLACK]
    assert not [
        address for address, content in there.mail.sent if address == MIA and b"14 January" in content
    ]
    mia.presses(invitation, "I will attend")
    found = next(one for one in there.spoken.all(Invitation, meeting="MTG-2027-001")
                 if one.person == there.spoken.person(MIA).id)  # fmt: skip
    assert found.answer is Answer.ATTENDING
    there.awaited(lambda: invitation if "I will attend – Mia Member" in read(invitation) else None)


def test_a_calendar_entry_comes_as_a_file(there: Placed) -> None:
    """Who is reached in Slack alone has the entry that the mail would have had; what failed is repeated."""
    mia = there.comes(MIA)
    there.tick()
    there.spoken.done("me notify slack", MIA)
    there.spoken.done(NEXT, LENA)
    there.slack.trouble.on("files.getUploadURLExternal", too_many(30))
    since, room = mia.mark(), there.room()
    deliver(room)
    mia.reads(since, "The calendar entry is the file below")
    assert [one.state for one in of_mia(there)] == [LetterState.QUEUED]
    there.spoken.clock.forward(timedelta(minutes=5))
    deliver(room)
    (entry,) = [one for one in there.slack.space.files.values() if one.name == "meeting.ics"]
    assert entry.content is not None
    assert b"METHOD:REQUEST" in entry.content
    assert MIA.encode() in entry.content
    told = [one for one in mia.seen(since) if "You are invited to a meeting" in read(one)]
    assert (len(told), of_mia(there)[0].state) == (1, LetterState.ACCEPTED)


def test_a_letters_picture_comes_as_a_file_in_words_too() -> None:
    """As where it is drawn in answer to a line; the words of the letter have its numbers."""
    picture = Shown("log.png", "image/png", b"\x89PNG", "picture1@LTR-1", "On Monday: 1 open.")
    parcel = Parcel(
        "LTR-1",
        "<1@x.org>",
        "Network",
        "clerk@x.org",
        "Cora",
        "U1",
        AT,
        Written("S", "T", "H", pictures=(picture,)),
    )
    (file,) = files_in(SlackSender(cast("Workspace", None)).pack(parcel))
    assert (file.name, file.content, file.alternative) == ("log.png", b"\x89PNG", "On Monday: 1 open.")


def test_both_ways_are_two_letters_that_do_not_wait_for_one_another(there: Placed) -> None:
    """Mail and Slack, each once."""
    mia = there.comes(MIA)
    there.tick()
    there.spoken.done("me notify both", MIA)
    there.spoken.done(NEXT, LENA)
    since = mia.mark()
    there.tick()
    mia.reads(since, "You are invited to a meeting")
    assert sorted(one.route for one in of_mia(there)) == [Route.MAIL, Route.SLACK]
    assert not there.slack.space.files  # the entry is in the mail
    assert all(one.state is LetterState.ACCEPTED for one in of_mia(there))


def test_a_letter_that_slack_refuses_goes_by_mail(there: Placed) -> None:
    """The failure stands in the record, and nobody else is troubled with it."""
    mia = there.comes(MIA)
    there.tick()
    there.spoken.done("me notify slack", MIA)
    mia.member.deleted = True
    there.spoken.done(NEXT, LENA)
    there.tick()
    (failed, mail) = of_mia(there)
    assert (failed.state, failed.instead) == (LetterState.FAILED, mail.id)
    assert (mail.route, mail.state, mail.address) == (Route.MAIL, LetterState.ACCEPTED, MIA)
    assert not there.spoken.all(Letter, matter=Matter.LETTER_FAILED)


def test_a_letter_waits_as_long_as_slack_asks(there: Placed) -> None:
    """And the part that has left does not leave again."""
    mia = there.comes(MIA)
    there.tick()
    there.spoken.done("me notify slack", MIA)
    there.slack.trouble.on("chat.postMessage", too_many(90))
    there.spoken.done(NEXT, LENA)
    since = mia.mark()
    there.tick()
    (letter,) = of_mia(there)
    assert letter.due - there.spoken.clock.now() == timedelta(seconds=90)
    there.spoken.clock.forward(timedelta(seconds=91))
    there.tick()
    mia.reads(since, "You are invited to a meeting")


def test_a_channel_is_told_of_its_committees_meetings(there: Placed) -> None:
    """Once; and no longer once another organisation reads it: then somebody is told why."""
    lena = there.comes(LENA)
    channel = there.slack.space.opens_channel("board", {lena.id, BOT_USER})
    there.spoken.say("committee link board #board", LENA,
                     channels=(Channel("slack", TEAM, channel.id, "board"),))  # fmt: skip
    there.spoken.done(NEXT, LENA)
    since = lena.mark()
    there.tick()
    told = lena.reads(since, "Meeting called: Imaging Network Board, Thursday 14 January 2027, 14:00")
    assert isinstance(told, Message)
    assert told.channel == channel.id
    channel.shared = True
    there.spoken.done("meeting move MTG-2027-001 to 21 Jan 2027 15:00", LENA)
    since = lena.mark()
    there.tick()
    last = there.spoken.all(Letter, person=CLERK)[-1]
    assert (last.state, "Another organisation" in last.outcome) == (LetterState.FAILED, True)
    assert not [one for one in lena.seen(since) if isinstance(one, Message) and one.channel == channel.id]
    there.tick()
    assert there.spoken.all(Letter, matter=Matter.LETTER_FAILED)


def test_an_archived_channel_is_a_recorded_failure(there: Placed) -> None:
    """The record says that nobody was told there, and whoever looks after the committee hears of it."""
    channel = there.slack.space.opens_channel("board", {BOT_USER})
    there.comes(ADA)
    there.spoken.say("committee link board #board", LENA,
                     channels=(Channel("slack", TEAM, channel.id, "board"),))  # fmt: skip
    there.slack.trouble.on("chat.postMessage", says("is_archived"), times=-1)
    there.spoken.done(NEXT, LENA)
    there.tick()
    (letter,) = there.spoken.all(Letter, person=CLERK)
    assert letter.state is LetterState.FAILED
    there.tick()
    (notice,) = there.spoken.all(Letter, matter=Matter.LETTER_FAILED)
    assert notice.state is LetterState.ACCEPTED


def test_what_failed_in_slack_is_sent_again_as_it_went(there: Placed) -> None:
    """The mail that went instead is the one to send again; a channel is told again in its channel."""
    there.comes(MIA)
    there.tick()
    there.spoken.done("me notify slack", MIA)
    there.slack.trouble.on("chat.postMessage", says("channel_not_found"))
    there.spoken.done(NEXT, LENA)
    there.tick()
    (failed, mail) = of_mia(there)
    refused = there.spoken.say(f"letter resend {failed.id}", LENA)
    assert mail.id in str(refused.parts)
    assert "could not be delivered" not in str(there.spoken.done("letter list", LENA).parts)
    assert "could not be delivered" not in str(there.spoken.done("brief", LENA).parts)


def test_a_channel_that_was_not_told_is_told_again(there: Placed) -> None:
    """To the very channel, once it takes it."""
    channel = there.slack.space.opens_channel("board", {BOT_USER})
    there.spoken.say("committee link board #board", LENA,
                     channels=(Channel("slack", TEAM, channel.id, "board"),))  # fmt: skip
    there.slack.trouble.on("chat.postMessage", says("is_archived"))
    there.spoken.done(NEXT, LENA)
    there.tick()
    (letter,) = there.spoken.all(Letter, person=CLERK)
    there.spoken.done(f"letter resend {letter.id}", LENA)
    there.tick()
    assert there.spoken.get(Letter, letter.id).state is LetterState.ACCEPTED
    assert "Meeting called" in read(there.slack.space.messages[-1])


def test_an_answer_leaves_even_while_the_network_is_silent(there: Placed) -> None:
    """Somebody waits for it who asked just now."""
    assert may_leave(
        replace(there.spoken.get(Network, NETWORK), silent=True),
        replace(there.spoken.all(Letter)[0], matter=Matter.ANSWER),
    )
