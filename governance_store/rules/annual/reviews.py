"""Which plans of a committee were reviewed in a year, in time or late, and which were to be and were not?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from governance_store.records.committee import Committee
from governance_store.records.plan import Plan, PlanReview, Postponement
from governance_store.rules.annual.span import Span
from governance_store.rules.duty import Recorded
from governance_store.rules.plan_reviews import reviews_of


@dataclass(frozen=True, slots=True)
class Told:
    """One review: the day by which it was to be done, when it was, and how often it had been put off.

    Of one that was done only after the span, `review` is None as of one that was not done at all.
    """

    plan: Plan
    due: date
    review: PlanReview | None
    put_off: tuple[Postponement, ...] = ()

    @property
    def days_late(self) -> int:
        """By how many days it was done after its day; 0 of one in time, or not done."""
        done = self.review.completed if self.review else None
        return max(0, (done - self.due).days) if done else 0

    @property
    def in_time(self) -> bool:
        """Whether it was done by its day."""
        return self.review is not None and not self.days_late


def reviews_in(record: Recorded, committee: Committee, span: Span) -> list[Told]:
    """Reviews that were done in the span, and those that were due by its end and were not, by their days."""
    plans = record.find(Plan, committee=committee.id)
    found = (told for plan in plans for told in _of(record, plan, span))
    return sorted(found, key=lambda one: (one.due, one.plan.id))


def _of(record: Recorded, plan: Plan, span: Span) -> Iterator[Told]:
    before: PlanReview | None = None
    for review in reviews_of(record, plan):
        if review.completed is None:
            continue
        put_off = _put_off(record, plan, before, review)
        if span.holds(review.completed):
            yield Told(plan, review.due, review, put_off)
        elif review.due <= span.last < review.completed:
            yield Told(plan, review.due, None, put_off)
        before = review
    if plan.active and plan.due < _day_after(span):
        yield Told(plan, plan.due, None, _put_off(record, plan, before, None))


def _day_after(span: Span) -> date:
    """What is due on the last day of a year that is over was due in it; today's may still be done today."""
    return span.last if not span.is_over else date.fromordinal(span.last.toordinal() + 1)


def _put_off(
    record: Recorded, plan: Plan, before: PlanReview | None, review: PlanReview | None
) -> tuple[Postponement, ...]:
    """How often a review was put off: since the one before it, up to when it was recorded itself."""
    since = before.recorded if before else None
    until = review.recorded if review else None
    found = record.find(Postponement, plan=plan.id)
    return tuple(
        one for one in found if (since is None or one.at > since) and (until is None or one.at <= until)
    )
