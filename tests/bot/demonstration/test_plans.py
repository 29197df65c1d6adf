"""The plans of the demonstration: one of each sort, in every state that a review can be in."""

from __future__ import annotations

from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from bot.bootstrap import House
from bot.demonstration.plans import KEPT, number_of
from governance_store.records.letter import Letter, Matter
from governance_store.records.nation import Nation
from governance_store.records.plan import EvidenceKind, Plan, PlanReview, Postponement
from governance_store.rules.plan_kinds import PLAN_KINDS
from governance_store.rules.plan_reviews import ReviewState, standing
from governance_store.rules.plans import aligned_with, asked_of, not_aligned_yet
from governance_store.rules.review_agenda import is_taken, meeting_for
from governance_store.rules.review_evidence import why_gone
from tests.bot.demonstration.conftest import AT

pytestmark = pytest.mark.slow


def test_every_sort_of_the_standard_is_kept(told: House) -> None:
    """In the order of the script, so that its numbers are theirs."""
    with told.store.reading() as view:
        plans = view.find(Plan)
    assert {one.kind for one in plans} == {one.id for one in PLAN_KINDS}
    assert [(one.id, one.title) for one in plans] == [(number_of(one.title), one.title) for one in KEPT]


def test_reviews_are_far_near_in_hand_and_overdue(told: House) -> None:
    """So that a list of reviews shows every word that it has, but one that is due on the very day."""
    day = AT.astimezone(ZoneInfo("Europe/London")).date()
    with told.store.reading() as view:
        plans = view.find(Plan, active=True)
        states = Counter(standing(one, day, Nation.ENG, taken=is_taken(view, one, AT)).state for one in plans)
    assert states == {
        ReviewState.NOT_YET: 8,
        ReviewState.OPEN: 5,
        ReviewState.IN_HAND: 1,
        ReviewState.OVERDUE: 1,
    }


def test_four_were_reviewed_with_evidence_that_stands_and_one_was_put_off(told: House) -> None:
    """By decisions of their meetings, and one by an item of minutes."""
    with told.store.reading() as view:
        done = [one for one in view.find(PlanReview) if one.completed]
        shown_by = [each for one in done for each in one.evidence]
        assert not any(why_gone(view, bool, one) for one in shown_by)
        (put_off,) = view.find(Postponement)
    kinds = Counter(one.kind for one in shown_by)
    assert kinds == {EvidenceKind.DECISION: 3, EvidenceKind.MINUTE: 1}
    assert len(done) == 4
    assert put_off.plan == number_of("CT of the head")


def test_a_vacant_lead_role_has_its_review_asked_of_the_secretary_who_is_told_why(told: House) -> None:
    """The lead role is vacant since its holder left."""
    with told.store.reading() as view:
        asked = asked_of(view, view.get(Plan, number_of("Partnership with patients and carers")))
    assert asked is not None
    assert asked.person.name == "Tomasz Wójcik"
    assert asked.instead == (
        "The lead role “Radiology nurse lead”, which leads on it, is vacant, so this comes to you."
    )


def test_plans_that_must_agree_are_bound_up_with_one_another(told: House) -> None:
    """Workforce, capacity and development each with the others, and nothing is missing."""
    with told.store.reading() as view:
        every = view.find(Plan)
        assert not [each for one in every for each in not_aligned_yet(view, one)]
        assert len(aligned_with(view, view.get(Plan, number_of("Five-year development plan")))) == 2


def test_reviews_stand_on_the_agendas_ahead(told: House) -> None:
    """One on each committee's next agenda at least, and none where no committee reviews a plan."""
    with told.store.reading() as view:
        found = {one.title: meeting_for(view, one, AT) for one in view.find(Plan)}
    committees = {one.committee for one in found.values() if one}
    assert len(committees) == 5
    assert found["Communications plan"] is None


def test_leads_were_reminded_in_their_briefs(told: House) -> None:
    """Of reviews, and of one for which no meeting falls before its day."""
    with told.store.reading() as view:
        briefs = view.find(Letter, matter=Matter.BRIEF)
    matters = {each.matter for one in briefs for each in one.gathers}
    assert {Matter.PLAN_REVIEW, Matter.REVIEW_WITHOUT_MEETING} <= matters
