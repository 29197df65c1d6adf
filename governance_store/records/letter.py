"""What must reach whom, and has it? Everything that leaves is first a letter in the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from governance_store.records.ids import LetterId, PersonId
from governance_store.records.kinds import record


class Matter(StrEnum):
    """What a letter is about, which decides how it is written."""

    INVITATION = "invitation"
    MEETING_CHANGED = "meeting changed"
    MEETING_CANCELLED = "meeting cancelled"
    POLL = "date poll"
    POLL_REMINDER = "date poll reminder"
    POLL_CANCELLED = "date poll cancelled"
    POLL_CLOSED = "date poll closed"
    DEPUTISING = "deputising"
    DEPUTY_DECLINED = "deputy declined"
    LETTER_FAILED = "letter failed"
    RECEIVED = "mail received"
    TERMS_REVIEW = "review of terms of reference"
    VACANCY = "lead role vacant"
    TERM_ENDING = "term ending"
    LEAVING = "person leaving"
    TO_PRINT = "letters to be posted"
    MEETING_SLIPS = "meeting slips"
    SERIES_INVITATION = "series invitation"
    SERIES_CHANGED = "series changed"
    SIGN_IN = "sign in"
    AGENDA = "agenda"
    PAPER_DUE = "paper due"
    MINUTES = "minutes"
    MINUTES_DUE = "minutes due"
    QUORUM_FORECAST = "quorum forecast"
    DEPUTY_CALL = "call to a deputy"
    INTERESTS_DUE = "interests to be declared"
    BRIEF = "brief"
    ACTION = "action"
    HANDOVER = "handover"
    RESOLUTION = "written resolution"
    RESOLUTION_REMINDER = "written resolution reminder"
    RESOLUTION_SETTLED = "written resolution settled"
    RESOLUTION_LAPSED = "written resolution lapsed"
    CHAIRS_ACTION = "chair's action"
    DECISION_REVIEW = "review of a decision"
    DECISION_APPROVAL = "approval of a decision"
    PROGRAMME_DUE = "work programme due"
    EDUCATION_LIST = "attendance list of an education event"
    EDUCATION_UNEVALUATED = "education event without an evaluation"
    EDUCATION_REACH = "organisations that education does not reach"
    EDUCATION_EVALUATION = "evaluation of an education event"
    EDUCATION_LINKS = "links to evaluate an education event"
    PLAN_REVIEW = "review of a plan"
    PLAN_STALLED = "plan without progress"
    REVIEW_HELD = "review that was held"
    REVIEW_PAPER = "paper of a review"
    REVIEW_WITHOUT_MEETING = "review without a meeting"
    AUDIT_START = "audit not begun"
    AUDIT_RESULT = "audit without a result"
    AUDIT_SHARE = "audit not shared"
    AUDIT_AGAIN = "audit to be repeated"
    LEFT_OVER = "left over at opening"
    ANSWER = "answer"
    CHANNEL = "told to a channel"


class Route(StrEnum):
    """How a letter travels."""

    MAIL = "mail"
    POST = "post"
    SLACK = "slack"


class LetterState(StrEnum):
    """How far a letter has come; a withdrawn one never left, because something later says it better.

    One that goes by post is laid out by the clerk, and waits until somebody says that it was posted.
    """

    QUEUED = "queued"
    ATTEMPTED = "attempted"
    ACCEPTED = "accepted"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"
    TO_POST = "to be posted"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A record in the very version that a letter tells of."""

    kind: str
    id: str
    version: int


@dataclass(frozen=True, slots=True)
class Gathered:
    """One prompt of several in a letter: about what, and how many of the letter's records tell it."""

    matter: Matter
    records: int


@record("letter", indexes=("state", "person", "thread"), ordered=("due",))
@dataclass(frozen=True, slots=True)
class Letter:
    """One message to one person by one route.

    `thread` keeps order: a letter waits until earlier ones of its thread have left or failed.
    Where a letter gathers several prompts, `gathers` parts `renders` among them, in their order.
    `due` is when it may next be tried; `digest` names the rendered bytes in the vault. `instead` is the
    letter that goes, or went, by another way because this one failed.
    """

    id: LetterId
    person: PersonId
    route: Route
    address: str
    matter: Matter
    thread: str
    renders: tuple[Rendered, ...]
    queued: datetime
    due: datetime
    state: LetterState = LetterState.QUEUED
    attempts: int = 0
    digest: str = ""
    message_id: str = ""
    outcome: str = ""
    settled: datetime | None = None
    demonstration: bool = False
    instead: LetterId | None = None
    gathers: tuple[Gathered, ...] = ()
