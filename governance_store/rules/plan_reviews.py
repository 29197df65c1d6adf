"""How does the review of a plan stand: not yet, in its window, in hand, due, overdue? How was the last?

It is in hand once somebody has said that they bring its paper, as long as they take part, and while an agenda
ahead of its day holds it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from governance_store.records.action import Action, ActionState
from governance_store.records.ids import PlanReviewId, plan_review_id
from governance_store.records.nation import Nation
from governance_store.records.person import Person
from governance_store.records.plan import Plan, PlanReview, Postponement
from governance_store.rules.duty import Recorded
from governance_store.rules.review_due import opens


class ReviewState(StrEnum):
    """How a review stands on a day."""

    NOT_YET = "not yet"
    OPEN = "window open"
    IN_HAND = "in hand"
    DUE = "due today"
    OVERDUE = "overdue"
    SET_ASIDE = "set aside"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a review stands, and how many days are left; fewer than none where it is overdue."""

    state: ReviewState
    days: int

    @property
    def owed(self) -> bool:
        """Whether it may begin by now."""
        return self.state not in {ReviewState.NOT_YET, ReviewState.SET_ASIDE}

    @property
    def words(self) -> str:
        """The state with the days, as a list tells it."""
        said = self.state.value.capitalize()
        if self.state in {ReviewState.OPEN, ReviewState.IN_HAND}:
            return f"{said}, {_days(self.days)} left"
        return f"{said}, {_days(-self.days)}" if self.state is ReviewState.OVERDUE else said


def standing(plan: Plan, day: date, nation: Nation, *, taken: bool) -> Standing:
    """How the next review of a plan stands on a day; `taken` is whether it is in hand."""
    left = (plan.due - day).days
    if not plan.active:
        return Standing(ReviewState.SET_ASIDE, left)
    if left < 0:
        return Standing(ReviewState.OVERDUE, left)
    if taken:
        return Standing(ReviewState.IN_HAND, left)
    if left == 0:
        return Standing(ReviewState.DUE, left)
    begun = day >= opens(plan.due, plan.window, nation)
    return Standing(ReviewState.OPEN if begun else ReviewState.NOT_YET, left)


def reviews_of(record: Recorded, plan: Plan) -> list[PlanReview]:
    """Every review of a plan, the first of them first."""
    return sorted(record.find(PlanReview, plan=plan.id), key=lambda one: one.number)


def in_hand(record: Recorded, plan: Plan) -> PlanReview | None:
    """The review of a plan that was begun and is not completed."""
    return next((one for one in reviews_of(record, plan) if one.completed is None), None)


def is_brought(record: Recorded, plan: Plan) -> bool:
    """Whether somebody brings the paper of its review: who said so and has left since does not."""
    current = in_hand(record, plan)
    author = record.maybe(Person, current.author) if current and current.author else None
    return author is not None and author.active


def next_review_id(record: Recorded, plan: Plan) -> PlanReviewId:
    """What the review that is to be done next is called, whether it was begun or not."""
    return plan_review_id(plan.id, sum(one.completed is not None for one in reviews_of(record, plan)) + 1)


def last_review(record: Recorded, plan: Plan) -> PlanReview | None:
    """The review of a plan that was completed last."""
    done = [one for one in reviews_of(record, plan) if one.completed]
    return done[-1] if done else None


def postponements(record: Recorded, plan: Plan) -> list[Postponement]:
    """How often the review that is due now was put off."""
    last = last_review(record, plan)
    since = last.recorded if last else None
    found = record.find(Postponement, plan=plan.id)
    return sorted((one for one in found if since is None or one.at > since), key=lambda one: one.at)


def open_actions(record: Recorded, plan: Plan) -> list[Action]:
    """What of the action plan is not closed, the earliest first; nothing confidential."""
    found = record.find(Action, plan=plan.id)
    live = (
        one
        for one in found
        if not (one.withdrawn or one.confidential) and one.state is not ActionState.CLOSED
    )
    return sorted(live, key=lambda one: (one.by_when or date.max, one.id))


def _days(count: int) -> str:
    return f"{count} day{'' if count == 1 else 's'}"
