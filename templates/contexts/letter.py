"""What is there to say in a letter about a meeting, or about another letter that failed?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from governance_store.records.letter import Letter, Matter, Route
from governance_store.records.meeting import Answer, Capacity, Invitation
from governance_store.records.person import Person
from templates.contexts.meeting import MeetingContext
from templates.filters import one_line, plain, web_link


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom a letter goes, as what they are invited, and what they have answered."""

    name: str
    address: str
    capacity: Capacity = Capacity.MEMBER
    answer: Answer = Answer.NONE


@dataclass(frozen=True, slots=True)
class Change:
    """One thing about a meeting, before and now."""

    label: str
    before: str
    now: str

    @property
    def changed(self) -> bool:
        """Whether it is different now."""
        return self.before != self.now


@dataclass(frozen=True, slots=True)
class AnswerLink:
    """A link that answers in one's own name: what it says, and its address."""

    label: str
    link: str

    @property
    def href(self) -> str:
        """The address as one that may be followed."""
        return web_link(self.link)


@dataclass(frozen=True, slots=True)
class MeetingLetter:
    """A letter about a meeting that `acted_by` changed or cancelled; `withdrawn`: one person is uninvited.

    `deputises` is for whom the recipient comes; `links` answer without an account, and `remote` is whether
    one may take part from afar.
    """

    meeting: MeetingContext
    recipient: Recipient
    letter: str
    console: str
    changes: tuple[Change, ...] = ()
    acted_by: str = ""
    withdrawn: bool = False
    deputises: str = ""
    remote: bool = False
    links: tuple[AnswerLink, ...] = ()

    @property
    def console_href(self) -> str:
        """Where people answer, as an address that may be followed."""
        return web_link(self.console)


@dataclass(frozen=True, slots=True)
class FailedLetter:
    """A letter that tells of another, which did not reach somebody."""

    network: str
    demonstration: bool
    recipient: Recipient
    letter: str
    console: str
    failed: str
    matter: str
    person: str
    outcome: str
    attempts: int
    queued_on: str
    settled_on: str
    meeting: MeetingContext | None = None


def recipient(letter: Letter, person: Person, invitation: Invitation | None = None) -> Recipient:
    """The person whom a letter goes to; a calendar knows them by mail, by whatever way the letter goes."""
    by_mail = letter.route is Route.MAIL or not person.emails
    address = letter.address if by_mail else person.emails[0]
    if invitation is None:
        return Recipient(one_line(person.name), address)
    return Recipient(one_line(person.name), address, invitation.capacity, invitation.answer)


def changes(before: MeetingContext, now: MeetingContext) -> tuple[Change, ...]:
    """What a meeting was and is, thing by thing; what it neither had nor has is left out."""
    return tuple(change for change in _compared(before, now) if change.before or change.now)


def _compared(before: MeetingContext, now: MeetingContext) -> Iterator[Change]:
    yield Change("Date", before.day, now.day)
    yield Change("Time", before.hours, now.hours)
    yield Change("Length", before.length, now.length)
    yield Change("Place", before.place, now.place)
    yield Change("Link", before.link, now.link)
    yield Change("Extraordinary because", before.extraordinary, now.extraordinary)


def what_failed(letter: Letter) -> tuple[str, str]:
    """What a letter was about and what became of it, fit to be told to somebody else."""
    return _TOLD[letter.matter], plain(letter.outcome)


def matter_in_words(matter: Matter) -> str:
    """What a letter is about, as the beginning of a line."""
    told = _TOLD[matter]
    return told[:1].upper() + told[1:]


_TOLD = {
    Matter.INVITATION: "an invitation",
    Matter.MEETING_CHANGED: "notice of a change",
    Matter.MEETING_CANCELLED: "notice of a cancellation",
    Matter.POLL: "a date poll",
    Matter.POLL_REMINDER: "a reminder of a date poll",
    Matter.POLL_CANCELLED: "notice that a date poll is cancelled",
    Matter.POLL_CLOSED: "notice that a date is to be chosen",
    Matter.DEPUTISING: "notice about deputising",
    Matter.DEPUTY_DECLINED: "notice that a deputy does not come",
    Matter.AGENDA: "an agenda",
    Matter.PAPER_DUE: "a reminder of a paper",
    Matter.MINUTES: "minutes",
    Matter.MINUTES_DUE: "a reminder of minutes",
    Matter.QUORUM_FORECAST: "a forecast of a quorum",
    Matter.DEPUTY_CALL: "a call to a deputy",
    Matter.BRIEF: "a brief",
    Matter.ACTION: "a reminder of an action",
    Matter.RESOLUTION: "a written resolution",
    Matter.RESOLUTION_REMINDER: "a reminder of a written resolution",
    Matter.RESOLUTION_SETTLED: "what became of a written resolution",
    Matter.RESOLUTION_LAPSED: "notice that a written resolution has lapsed",
    Matter.CHAIRS_ACTION: "notice of a chair's action",
    Matter.DECISION_REVIEW: "a prompt to review a decision",
    Matter.PROGRAMME_DUE: "a prompt to agree a work programme",
    Matter.DECISION_APPROVAL: "a prompt about approvals of a decision",
    Matter.EDUCATION_LIST: "a prompt to record who attended an education event",
    Matter.EDUCATION_UNEVALUATED: "a prompt to have an education event evaluated",
    Matter.EDUCATION_REACH: "notice of organisations that education does not reach",
    Matter.EDUCATION_EVALUATION: "a request to evaluate an education event",
    Matter.EDUCATION_LINKS: "links to evaluate an education event",
    Matter.PLAN_REVIEW: "a prompt to review a plan",
    Matter.PLAN_STALLED: "notice that a plan does not move",
    Matter.REVIEW_HELD: "a prompt to record a review",
    Matter.REVIEW_PAPER: "a reminder of the paper of a review",
    Matter.REVIEW_WITHOUT_MEETING: "notice that no meeting falls before a review",
    Matter.AUDIT_START: "a prompt to begin an audit",
    Matter.AUDIT_RESULT: "a prompt to record the result of an audit",
    Matter.AUDIT_SHARE: "a prompt to share the result of an audit",
    Matter.AUDIT_AGAIN: "a prompt to repeat an audit",
    Matter.HANDOVER: "notice of a handover",
    Matter.INTERESTS_DUE: "a request to declare interests",
    Matter.LETTER_FAILED: "notice of a letter that failed",
    Matter.RECEIVED: "a mail that came in",
    Matter.TERMS_REVIEW: "notice that terms of reference are to be reviewed",
    Matter.VACANCY: "notice of a vacant lead role",
    Matter.TERM_ENDING: "notice of a term that ends",
    Matter.LEAVING: "notice of somebody's leaving",
    Matter.TO_PRINT: "notice of letters to be posted",
    Matter.MEETING_SLIPS: "notice that a meeting is overdue",
    Matter.SERIES_INVITATION: "an invitation to a series of meetings",
    Matter.SERIES_CHANGED: "notice of a change to a series of meetings",
    Matter.SIGN_IN: "a sign-in link",
    Matter.ANSWER: "an answer",
    Matter.CHANNEL: "what a channel was to be told",
    Matter.LEFT_OVER: "a summary of what was overdue when the network was opened",
}
