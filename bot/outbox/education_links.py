"""How does one evaluate an education event without an account, and without a name? By a link of one's own.

The link names an attendance, so that everybody counts once. What is answered is kept under a pseudonym that
only the clerk's secret leads back from: the record itself cannot say whose an answer is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.links import Links, NotOurs, Purpose
from bot.outbox.answer_links import NoLongerAsked
from governance_store import View
from governance_store.records.education import EducationAttendance, EducationEvaluation, EducationEvent
from governance_store.records.ids import EducationEvaluationId, education_evaluation_id
from governance_store.records.person import Person

_GOOD_FOR: Final = timedelta(days=60)
LABEL: Final = "Say what it was worth to you"


@dataclass(frozen=True, slots=True)
class Respondent:
    """For whom a link is, by the identifier and name that the page speaks to."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Evaluating:
    """What a link is about: who is asked of which event, and under what their answer is kept."""

    respondent: Respondent
    event: EducationEvent
    id: EducationEvaluationId
    before: EducationEvaluation | None


def evaluation_link(links: Links, attendance: EducationAttendance, sent: datetime) -> str:
    """The address of the page on which somebody who attended evaluates an event."""
    return links.make(Purpose.EVALUATION, attendance.id, until=sent + _GOOD_FOR)


def evaluating(view: View, links: Links, token: str, now: datetime) -> Evaluating:
    """What a link is about; raises NotOurs, Expired or NoLongerAsked, and nothing is done."""
    (id_,) = links.read(Purpose.EVALUATION, token, now)
    attendance = view.maybe(EducationAttendance, id_)
    event = view.maybe(EducationEvent, attendance.event) if attendance else None
    if attendance is None or event is None:
        raise NotOurs
    name = name_of(view, attendance)
    if event.cancelled or attendance.withdrawn:
        why = "was cancelled" if event.cancelled else f"does not have {name} on its attendance list any more"
        raise NoLongerAsked(
            f"“{event.topic}” {why}. Nothing was recorded.", "Ask its convenor if that is a mistake."
        )
    kept = education_evaluation_id(event.id, links.pseudonym(Purpose.EVALUATION, attendance.id))
    respondent = Respondent(attendance.person or attendance.id, name)
    return Evaluating(respondent, event, kept, view.maybe(EducationEvaluation, kept))


def name_of(view: View, attendance: EducationAttendance) -> str:
    """What somebody who attended is called."""
    person = view.maybe(Person, attendance.person) if attendance.person else None
    return person.name if person else attendance.name or "whoever attended"
