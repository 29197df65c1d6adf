"""A network lead calls a meeting, moves it and cancels it; every member's calendar follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest

from tests.bot.surfaces.mail.servers import Mailroom, moody, serving
from tests.stories.conftest import Loaded
from tests.stories.received import Received, by_address, distinct, from_directory, read
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

SCHEDULE: Final = (
    'meeting schedule board 17 Dec 2026 14:00 90m at "Room 4, Infirmary" link https://example.org/join'
)
MOVE: Final = "meeting move board to 18 Dec 15:00"
CANCEL: Final = 'meeting cancel board because "clash"'
FOLLOWED: Final = [("REQUEST", 0), ("REQUEST", 1), ("CANCEL", 2)]
CALLED: Final = datetime(2026, 12, 17, 14, 0, tzinfo=UTC)
SETTLING: Final = timedelta(minutes=3)
MOVED: Final = datetime(2026, 12, 18, 15, 0, tzinfo=UTC)


def invited(told: dict[str, object]) -> set[str]:
    """The addresses to which the answer says that mail goes."""
    parts = told["parts"]
    assert isinstance(parts, list)
    (table,) = [part for part in parts if part.get("columns", [])[-1:] == ["Reached by"]]
    return {row[-1].removeprefix("mail to ") for row in table["rows"] if row[-1].startswith("mail to ")}


def call_move_and_cancel(clerk: Clerk, lead: str, between: Callable[[], object]) -> set[str]:
    """The three lines, with something done after each; says who was invited."""
    called = clerk.done(SCHEDULE, lead)
    between()
    moved = clerk.done(MOVE, lead)
    between()
    cancelled = clerk.done(CANCEL, lead)
    between()
    assert called["ids"] == moved["ids"] == cancelled["ids"]
    return invited(called)


def settled(clerk: Clerk) -> Callable[[], object]:
    """A tick once what was changed has settled."""

    def tick() -> object:
        clerk.at += SETTLING
        return clerk.tick()

    return tick


def assert_all_followed(mails: list[Received], people: set[str]) -> None:
    """Everybody received each change once, in order, as changes of one entry."""
    received = by_address(mails)
    assert set(received) == people
    assert len({one.uid for one in mails}) == 1
    assert len({one.message_id for one in mails}) == 3 * len(people)
    for found in received.values():
        assert [(one.method, one.sequence) for one in found] == FOLLOWED
        assert [one.starts for one in found] == [CALLED, MOVED, MOVED]


def test_one_mail_a_person_and_change_in_the_mail_directory(clerk: Clerk, lead: str) -> None:
    """Without a mail server each mail is a file, and each tick delivers what was queued."""
    people = call_move_and_cancel(clerk, lead, settled(clerk))
    assert len(people) == 15
    mails = from_directory(clerk.mail)
    assert_all_followed(mails, people)
    assert clerk.tick()["text"] == "Nothing was owed and nothing was queued."
    assert len(from_directory(clerk.mail)) == len(mails)


def test_what_was_called_and_cancelled_before_it_left_is_told_to_nobody(clerk: Clerk, lead: str) -> None:
    """Three changes before the first tick come to nothing, and the answers say so."""
    room = Mailroom()
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        call_move_and_cancel(clerk, lead, lambda: None)
        clerk.at += SETTLING
        assert clerk.tick()["accepted"] == []
    assert not room.taken


def test_quick_changes_leave_as_one_invitation(clerk: Clerk, lead: str) -> None:
    """What was called and moved before it left is one mail to each, and calendars read where it now is."""
    people = invited(clerk.done(SCHEDULE, lead))
    clerk.done('meeting move board at "Room 9"', lead)
    assert "A further change before then" in clerk.done(MOVE, lead)["text"].replace("\n", " ")
    assert clerk.tick()["accepted"] == []
    clerk.at += SETTLING
    assert len(clerk.tick()["accepted"]) == len(people)
    mails = from_directory(clerk.mail)
    assert {one.address for one in mails} == people
    assert {(one.method, one.sequence, one.starts) for one in mails} == {("REQUEST", 2, MOVED)}


def test_one_mail_a_person_and_change_through_a_server(clerk: Clerk, lead: str) -> None:
    """The same by SMTP: every mail reaches the server once, for the person it is addressed to."""
    room = Mailroom()
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        people = call_move_and_cancel(clerk, lead, settled(clerk))
    mails = [read(content) for _, content in room.taken]
    assert [one.address for one in mails] == [recipient for recipient, _ in room.taken]
    assert_all_followed(mails, people)
    assert not clerk.mail.exists()


def test_a_server_that_fails_half_the_time_misses_nobody(clerk: Clerk, lead: str) -> None:
    """It is tried again until all is delivered; whoever gets a mail twice gets the same to the byte.

    A change that still waits behind an invitation when the meeting is cancelled is taken back.
    """
    room = Mailroom(mood=moody(1))
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        people = call_move_and_cancel(clerk, lead, settled(clerk))
        for _ in range(60):
            clerk.at += timedelta(minutes=20)
            if not clerk.tick()["waiting"]:
                break
    assert room.refused > 10
    received = by_address(distinct(read(content) for _, content in room.taken))
    assert set(received) == people
    for found in received.values():
        assert [(one.method, one.sequence) for one in found] in (FOLLOWED, [FOLLOWED[0], FOLLOWED[2]])
    assert not clerk.say("letter list failed", lead)["ids"]


def test_members_answer_and_the_lead_sees_it(clerk: Clerk, lead: str, loaded: Loaded) -> None:
    """Answers given are seen by others, and are asked for anew when the meeting moves."""
    clerk.done(SCHEDULE, lead)
    member, chair = loaded.cast.only("member"), loaded.cast.only("chair")
    clerk.done("attend board", member)
    clerk.done('apologies board because "on leave"', chair)
    shown = clerk.done("meeting show board", lead)["text"]
    assert "attending" in shown
    assert "apologies: on leave" in shown.replace("\n", " ")
    clerk.done(MOVE, lead)
    assert "attending" not in clerk.done("meeting show board", lead)["text"]


def test_the_record_tells_who_did_what(clerk: Clerk, lead: str) -> None:
    """Verification counts every commit, and the history of the meeting names the lines."""
    before = clerk.verified()
    call_move_and_cancel(clerk, lead, lambda: None)
    assert clerk.verified() == before + 3
    (meeting,) = clerk.done("meeting list board", lead)["ids"]
    assert meeting.startswith("MTG-2027-")
    told = clerk.done("record history MTG-2026-024", lead)["text"]
    assert all(verb in told for verb in ("scheduled", "moved", "cancelled"))


def test_an_observer_may_look_and_not_touch(clerk: Clerk, loaded: Loaded) -> None:
    """The refusal names the reason and who could; nothing is recorded."""
    before = clerk.verified()
    told = clerk.say(SCHEDULE, loaded.cast.only("observer"))
    assert not told["ok"]
    assert "you are an observer here. Ask" in told["text"].replace("\n", " ")
    assert "Rosalind Kerr" in told["text"].replace("\n", " ")
    assert clerk.verified() == before
    assert clerk.say("meeting list", loaded.cast.only("observer"))["ok"]
