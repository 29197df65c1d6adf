"""Do several quick edits become one update, and does every calendar come to what the record says?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

import pytest
import vobject  # type: ignore[import-untyped]  # an independent reader, for tests only
from hypothesis import example, given
from hypothesis import strategies as st

from bot.outbox.told import called_in, same_time, same_to_people, told, untried, version_told
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from tests.bot.conftest import ASHA, LENA, MIA, Spoken, constituted
from tests.bot.outbox.scene import CALLED, part, read, words

ID: Final = "MTG-2026-001"
EVERYBODY: Final = 4
SOON: Final = timedelta(minutes=2)


def matters(house: Spoken, state: LetterState) -> list[Matter]:
    """What the letters of a state are about."""
    return [one.matter for one in house.all(Letter, state=state)]


def test_an_invitation_that_never_left_and_a_move_become_one_invitation() -> None:
    """With the sequence that the meeting has come to, so that what follows is newer than it."""
    house = constituted()
    reply = house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    assert matters(house, LetterState.WITHDRAWN) == [Matter.INVITATION] * EVERYBODY
    assert "4 messages leave at 09:02. A further change before then" in str(reply.parts)
    assert house.delivered() == []
    mails = house.delivered(SOON)
    assert len(mails) == EVERYBODY
    for _, content in mails:
        event = vobject.readOne(part(read(content), "text/calendar").get_content()).vevent
        assert (event.sequence.value, event.dtstart.value.day) == ("1", 17)
        assert "You are invited" in words(read(content))


def test_what_was_taken_back_and_what_replaces_it_are_one_commit() -> None:
    """There is no instant at which both would leave, or neither."""
    house = constituted()
    house.done(f'meeting move {ID} at "Room 9"', LENA)
    last = list(house.store.commits())[-1]
    letters = [house.get(Letter, one.id) for one in last.changes if one.kind == "letter"]
    assert [one.state for one in letters] == [LetterState.WITHDRAWN, LetterState.QUEUED] * EVERYBODY
    assert letters[0].outcome == "Taken back before it left: the meeting was changed again."


def test_an_invitation_that_never_left_and_a_cancellation_become_nothing() -> None:
    """Nobody hears of a meeting that was called and cancelled at once."""
    house = constituted()
    reply = house.done(f"meeting cancel {ID} because snow", LENA)
    assert "no message leaves" in str(reply.parts)
    assert "nothing new to tell" in str(reply.parts)
    assert house.delivered(SOON) == []


def test_moved_and_moved_back_is_nothing_to_tell() -> None:
    """And who had answered has answered still, since they were never asked for another day."""
    house = constituted()
    house.delivered()
    house.done(f"attend {ID}", ASHA)
    house.done(f"apologies {ID} because leave", MIA)
    before = house.all(Invitation)
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    assert "attending" not in str(house.done(f"meeting show {ID}", LENA).parts)
    reply = house.done(f"meeting move {ID} to 10 Dec 2026", LENA)
    assert "2 answers that were given to it stand" in str(reply.parts)
    assert house.all(Invitation) == before
    assert house.delivered(SOON) == []


def test_an_answer_to_the_day_between_does_not_come_back() -> None:
    """Only what was said of this very day stands."""
    house = constituted()
    house.delivered()
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    house.done(f"attend {ID}", ASHA)
    house.done(f"meeting move {ID} to 10 Dec 2026", LENA)
    assert "attending" not in str(house.done(f"meeting show {ID}", LENA).parts)


def test_one_letter_tells_all_changes_against_what_was_last_sent() -> None:
    """Never against a day between, of which nobody was told."""
    house = constituted()
    house.delivered()
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    house.done(f"meeting move {ID} to 18 Dec 2026", LENA)
    house.done(f'meeting move {ID} at "Room 9"', LENA)
    mails = house.delivered(SOON)
    assert len(mails) == EVERYBODY
    text = words(read(mails[0][1]))
    assert "was: Thursday 10 December 2026" in text
    assert "now: Friday 18 December 2026" in text
    assert "was: Room 4, Infirmary" in text
    assert "17 December" not in text


def test_what_was_tried_is_never_taken_back() -> None:
    """It may have arrived, so the change follows it."""
    house = constituted()
    first, *_ = house.all(Letter)
    tried = replace(first, attempts=1, outcome="The mail server did not answer.")
    with house.store.writing() as desk:
        desk.commit(
            at=house.clock.now(), actor=first.person, surface="test", verb="letter.delayed", records=(tried,)
        )
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    assert house.get(Letter, first.id).state is LetterState.QUEUED
    assert len(matters(house, LetterState.WITHDRAWN)) == EVERYBODY - 1
    mails = [content for address, content in house.delivered(SOON) if address == first.address]
    entries = [part(read(one), "text/calendar") for one in mails]
    assert [one.get_param("method") for one in entries] == ["REQUEST", "REQUEST"]
    assert [vobject.readOne(one.get_content()).vevent.sequence.value for one in entries] == ["0", "1"]


def test_a_meeting_within_a_day_is_told_of_at_once() -> None:
    """Where it is, and where it was."""
    house = constituted()
    house.delivered(timedelta(days=37, hours=8))  # the evening before
    assert "4 messages leave now" in str(house.done(f'meeting move {ID} at "Room 9"', LENA).parts)
    assert len(house.delivered()) == EVERYBODY
    told_at_once = house.done(f"meeting move {ID} to 7 Jan 2027", LENA)
    assert "4 messages leave now" in str(told_at_once.parts)


def test_a_cancellation_leaves_at_once() -> None:
    """And takes back a change that waits."""
    house = constituted()
    house.delivered()
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    house.done(f"meeting cancel {ID} because snow", LENA)
    mails = house.delivered()
    assert [part(read(one), "text/calendar").get_param("method") for _, one in mails] == [
        "CANCEL"
    ] * EVERYBODY


def test_a_letter_is_known_by_the_version_that_it_tells_of() -> None:
    """And a person by the last letter that left to them."""
    house = constituted()
    (letter, *_) = house.all(Letter)
    assert version_told(letter) == 1
    assert version_told(replace(letter, renders=())) is None
    assert untried(letter)
    assert not untried(replace(letter, attempts=1))
    assert not untried(replace(letter, digest="d"))
    with house.store.reading() as view:
        known = told(view, house.get(Meeting, ID), house.all(Invitation)[0])
    assert known.nothing_yet
    assert known.meeting(house.store.history(Meeting, ID)) is None


@pytest.mark.parametrize(
    ("other", "time_too", "people_too"),
    [
        (replace(CALLED, sequence=9), True, True),
        (replace(CALLED, place="Room 5"), True, False),
        (replace(CALLED, minutes=60), False, False),
        (replace(CALLED, starts=CALLED.starts + timedelta(days=1)), False, False),
        (replace(CALLED, state=MeetingState.CANCELLED), True, False),
    ],
)
def test_two_meetings_are_compared_as_people_see_them(
    other: Meeting, time_too: bool, people_too: bool
) -> None:
    """A sequence alone is nothing to them."""
    assert same_time(CALLED, other) is time_too
    assert same_to_people(CALLED, other) is people_too


def test_a_meeting_was_called_when_its_draft_was_opened() -> None:
    """Not when the draft was made."""
    house = constituted()
    house.done("meeting draft board 21 Jan 2027", LENA)
    house.done("meeting open MTG-2027-001", LENA)
    past = house.store.history(Meeting, "MTG-2027-001")
    assert called_in(past) == past[1].commit
    assert called_in(past[:1]) == past[0].commit


# ------------------------------------------------ every calendar comes to what the record says


@dataclass(frozen=True)
class Held:
    """An entry in somebody's calendar."""

    sequence: int
    starts: datetime
    ends: datetime
    place: str


@dataclass
class Calendars:
    """What RFC 5546 makes of the mails that arrived, worked out from their bytes alone."""

    entries: dict[str, Held | None] = field(default_factory=dict)

    def take(self, address: str, content: bytes) -> None:
        """Apply one mail; it has to be newer than the last, and to say something that was not known."""
        mail = read(content)
        calendar = vobject.readOne(part(mail, "text/calendar").get_content())
        event = calendar.vevent
        now = Held(int(event.sequence.value), event.dtstart.value, event.dtend.value, event.location.value)
        before = self.entries.get(address)
        if calendar.method.value == "CANCEL":
            assert before, "a cancellation of what was never in this calendar"
            assert now.sequence > before.sequence
            self.entries[address] = None
            return
        assert self.entries.get(address, now) is not None, "a request after the cancellation"
        if before:
            assert now.sequence > before.sequence
            assert replace(now, sequence=0) != replace(before, sequence=0), "nothing new"
            if now.place != before.place:
                assert f"was: {before.place}\n" in words(mail).replace("\r\n", "\n")
        else:
            assert "You are invited" in words(mail)
        self.entries[address] = now


Step = Callable[[Spoken], object]


def _say(line: str) -> Step:
    return lambda house: house.say(line, LENA)


def _later(minutes: int) -> Step:
    return lambda house: ("arrived", house.delivered(timedelta(minutes=minutes)))


STEPS: Final = st.one_of(
    st.sampled_from([3, 10]).map(lambda day: _say(f"meeting move {ID} to {day + 7} Dec 2026")),
    st.sampled_from(["13:00", "14:00"]).map(lambda clock: _say(f"meeting move {ID} {clock}")),
    st.sampled_from(["Room 4, Infirmary", "Room 9"]).map(lambda room: _say(f'meeting move {ID} at "{room}"')),
    st.sampled_from([0, 1, 2, 5]).map(_later),
    st.just(_say(f"attend {ID} for asha")),
    st.just(_say(f"meeting cancel {ID} because snow")),
)


@pytest.mark.slow
@example([_later(0), _say(f"meeting move {ID} 13:00"), _say(f"meeting move {ID} 14:00")])
@example([_later(0), _say(f"meeting move {ID} 13:00"), _later(2), _say(f"meeting move {ID} 14:00")])
@example([_say(f"meeting move {ID} 13:00"), _later(1), _say(f"meeting cancel {ID} because snow")])
@given(st.lists(STEPS, min_size=4, max_size=16))
def test_every_calendar_comes_to_what_the_record_says(steps: list[Step]) -> None:
    """Whatever is changed how quickly: nobody is told nothing, and when all has left all agree."""
    house, calendars = constituted(), Calendars()
    for step in [*steps, _later(10)]:
        done = step(house)
        if isinstance(done, tuple):
            for address, content in done[1]:
                calendars.take(address, content)
    meeting = house.get(Meeting, ID)
    if meeting.state is MeetingState.CANCELLED:
        assert not any(calendars.entries.values())
        return
    assert len(calendars.entries) == EVERYBODY
    for entry in calendars.entries.values():
        assert entry
        assert (entry.starts, entry.ends, entry.place) == (meeting.starts, meeting.ends, meeting.place)
    assert not house.all(Letter, state=LetterState.QUEUED)
