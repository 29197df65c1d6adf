"""Members answer from their mail without an account; everybody sees who answered, how and when.

Mail goes through a real server, links through another, and every line through a process of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import SMTP
from typing import Any, Final

import pytest

from bot.bootstrap import open_house
from bot.config import read_config
from governance_store.clock import FixedClock
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Visitor
from tests.bot.surfaces.mail import post
from tests.bot.surfaces.mail.mailboxes import Mailbox
from tests.bot.surfaces.mail.servers import Mailroom
from tests.stories.received import Received, by_address, read
from tests.stories.shell import Clerk
from tests.stories.test_answers_by_mail import box, room, shown

__all__ = ["box", "room"]
pytestmark = pytest.mark.slow

SCHEDULE: Final = 'meeting schedule board 17 Dec 2026 14:00 90m at "Room 4" link https://example.org/join'
OWEN, DANIEL = "Owen Pritchard", "Daniel Cohen"


@pytest.fixture
def browser(clerk: Clerk) -> Iterator[Visitor]:
    """A browser in which nobody is signed in; the clerk's clock stands with the shell's."""
    house = open_house(read_config(str(clerk.data), {}), FixedClock(clerk.at))
    with served(house) as at, Visitor(at) as visitor:
        yield visitor


def words(content: bytes) -> str:
    """What a mail says."""
    body = message_from_bytes(content, policy=SMTP).get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def links(content: bytes, purpose: str) -> list[str]:
    """The paths of the links in a mail."""
    return re.findall(rf"(/{purpose}/[\w.\-]+)", words(content))


def taken(room: Mailroom, since: int = 0) -> dict[str, bytes]:
    """The newest mail to each address."""
    return dict(room.taken[since:])


def called(clerk: Clerk, lead: str, room: Mailroom) -> tuple[str, dict[str, list[Received]]]:
    """The board is called; the meeting, and the invitations as they arrived."""
    told = clerk.done(SCHEDULE, lead)
    clerk.tick()
    mails = [read(content) for _address, content in room.taken]
    return told["ids"][0], by_address(one for one in mails if told["ids"][0].lower() in one.uid.lower())


def rows(told: dict[str, Any], caption: str) -> dict[str, list[str]]:
    """The rows of a table of an answer, by name."""
    (table,) = [one for one in told["parts"] if str(one.get("caption", "")).startswith(caption)]
    name = table["columns"].index("Person" if "Person" in table["columns"] else "Name")
    return {row[name]: row for row in table["rows"]}


def address_of(clerk: Clerk, name: str, lead: str) -> str:
    """Where somebody is reached."""
    return str(re.findall(r"[\w.'-]+@[\w.-]+", clerk.done(f'person show "{name}"', lead)["text"])[0])


def test_remotely_by_link_and_still_so_when_the_calendar_accepts(
    clerk: Clerk, lead: str, box: Mailbox, room: Mailroom, browser: Visitor
) -> None:
    """The link records how one attends; the calendar's plain yes does not take it back."""
    meeting, mails = called(clerk, lead, room)
    address, (invitation,) = next(iter(mails.items()))
    _attend, remotely, _apologies = links(invitation.content, "answer")
    browser.open(remotely)
    assert "remotely" in browser.press("I shall join remotely").text
    box.put(post.reply(invitation.uid, address, stamp="20261123T100000Z", name="<1@x>"))
    assert "1 mail came in." in clerk.tick()["text"]
    answers = clerk.done(f"meeting answers {meeting}", lead)
    assert (
        "Attending remotely: 1" in answers["text"].replace("  ", " ")
        or "Attending remotely" in answers["text"]
    )
    given = [row for row in rows(answers, "Answers").values() if "attending remotely" in row]
    assert [row[4] for row in given] == ["link in the mail"]
    assert "attending remotely" in shown(clerk, meeting, lead)


def test_a_deputy_is_named_by_link_invited_and_let_go_again(
    clerk: Clerk, lead: str, room: Mailroom, browser: Visitor
) -> None:
    """One's own link names who deputises; their calendar takes the meeting in, and out again."""
    meeting, mails = called(clerk, lead, room)
    member, deputy = address_of(clerk, OWEN, lead), address_of(clerk, DANIEL, lead)
    apologies = links(mails[member][0].content, "answer")[-1]
    form = browser.open(apologies).form("I send my apologies")
    browser.post(form.action, form.filled({"because": "on leave", "deputy": DANIEL}))
    assert f"{DANIEL} deputises for you" in browser.page.text
    before = len(room.taken)
    clerk.tick()
    ((to, content),) = taken(room, before).items()
    invited = read(content)
    assert (to, invited.method, meeting.lower() in invited.uid.lower()) == (deputy, "REQUEST", True)
    assert f"deputise for {OWEN}" in " ".join(words(content).split())
    browser.open(links(content, "answer")[0])
    browser.press("I shall attend")
    row = rows(clerk.done(f"meeting answers {meeting}", lead), "Answers")[OWEN]
    assert row[3:] == [
        "apologies: on leave",
        "link in the mail",
        "Monday 23 November 2026, 09:00",
        f"{DANIEL}: attending",
    ]
    clerk.done(f"attend {meeting}", member)
    before = len(room.taken)
    clerk.tick()
    gone = read(taken(room, before)[deputy])
    assert (gone.method, gone.uid) == ("CANCEL", invited.uid)


def test_a_date_is_found_by_links_and_the_meeting_called(
    clerk: Clerk, lead: str, room: Mailroom, browser: Visitor
) -> None:
    """Asked by a line, answered from the mail and on the shell, chosen; then everybody is invited."""
    asked = clerk.done("meeting poll board 14, 15 or 17 Dec 2026 14:00 90m", lead)
    poll = asked["ids"][0]
    before = len(room.taken)
    clerk.tick()
    mails = {to: content for to, content in taken(room, before).items() if links(content, "poll")}
    assert len(mails) > 3
    member, another, *_others = mails
    form = browser.open(links(mails[member], "poll")[0]).form("Send my answer")
    browser.post(form.action, form.filled({"date.0": "no", "date.1": "yes", "date.2": "if need be"}))
    assert "is recorded" in browser.page.text
    clerk.done(f"poll answer {poll} yes 15 and 17 Dec no 14 Dec", another)
    told = clerk.done(f"poll show {poll}", lead)["text"]
    assert "Tuesday 15 December 2026, 14:00 suits best so far" in told
    meeting = clerk.done(f"poll choose {poll} 15 Dec", lead)["ids"][0]
    before = len(room.taken)
    clerk.tick()
    invited = [read(content) for content in taken(room, before).values()]
    assert {one.address for one in invited} == set(mails)
    assert {one.method for one in invited} == {"REQUEST"}
    assert all(meeting.lower() in one.uid.lower() for one in invited)
    browser.open(links(mails[another], "poll")[0])
    assert "A date has been chosen already" in browser.page.text
