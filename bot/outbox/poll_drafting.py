"""What do the letters of a date poll say? What is asked, that it is over, or that a date is to be chosen."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.outbox.notices import notice_to
from bot.outbox.poll_letters import poll_link
from bot.outbox.rendered import Office, named, record_in
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter, Matter, Route
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.records.poll import Poll, PollAnswer
from governance_store.rules.local_time import date_in_full, full
from governance_store.rules.poll import Tally, tallies
from templates.contexts.letter import recipient
from templates.contexts.meeting import ZONE
from templates.contexts.notice import Notice, Step
from templates.contexts.poll import PollLetter, poll_letter
from templates.filters import one_line, plain, the


def poll_asked(office: Office, letter: Letter, _now: datetime) -> PollLetter:
    """Which dates are asked about, and how one answers."""
    poll, answer = (record_in(named(office.store, letter, type_)) for type_ in (Poll, PollAnswer))
    assert isinstance(poll, Poll)  # noqa: S101 -- named by its type
    assert isinstance(answer, PollAnswer)  # noqa: S101 -- likewise
    by_link = office.links is not None and letter.route is Route.MAIL
    with office.store.reading() as view:
        asker = view.maybe(Person, poll.asked_by)
        return poll_letter(
            poll,
            view.get(Committee, poll.committee),
            view.get(Network, NETWORK),
            recipient(letter, view.get(Person, letter.person)),
            letter=letter.id,
            console=office.console,
            asked_by=asker.name if asker else "",
            reminder=letter.matter is Matter.POLL_REMINDER,
            link=poll_link(office.links, poll, answer) if by_link and office.links else "",
        )


def poll_cancelled(office: Office, letter: Letter, _now: datetime) -> Notice:
    """That nobody need answer any more, and why."""
    poll = record_in(named(office.store, letter, Poll))
    name = _committee(office, poll)
    return notice_to(
        office,
        letter,
        poll.id,
        f"No date is looked for any more: {name}",
        (f"The dates on which {the(name)} might meet are asked about no more.", "You need not answer."),
        (("Why", plain(poll.cancelled_because)),),
    )


def poll_closed(office: Office, letter: Letter, _now: datetime) -> Notice:
    """That a date is to be chosen, which suit best, and the lines that do it."""
    poll = record_in(named(office.store, letter, Poll))
    name = _committee(office, poll)
    with office.store.reading() as view:
        answers = view.find(PollAnswer, poll=poll.id)
    best = tallies(poll, answers)
    silent = sum(one.answered is None for one in answers)
    zone = ZoneInfo(ZONE)
    return notice_to(
        office,
        letter,
        poll.id,
        f"Choose a date: {name}",
        (
            f"The poll about dates for {the(name)} closed on {date_in_full(poll.closes)}.",
            f"{len(answers) - silent} of {len(answers)} have answered. These are the dates, the best first.",
        ),
        tuple((full(one.starts, zone), _in_words(one)) for one in best),
        (
            Step("See who can come when:", f"poll show {poll.id}"),
            Step("Call the meeting:", f"poll choose {poll.id} DATE"),
            Step("Take answers for longer:", f"poll extend {poll.id} to DATE"),
        ),
    )


def _in_words(one: Tally) -> str:
    chair = "the chair can come" if one.chair else "without the chair"
    return f"{one.yes} yes, {one.if_need_be} if need be, {one.no} no; {chair}"


def _committee(office: Office, poll: Poll) -> str:
    with office.store.reading() as view:
        return one_line(view.get(Committee, poll.committee).name)
