"""Whose is a plan, and how is it bound up with others? Its lead is a person, or who holds a lead role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, PersonId, PostId
from governance_store.records.period import Frequency, Period
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan, PlanKind, PlanLink
from governance_store.rules.answerable import network_lead
from governance_store.rules.duty import Recorded, reachable
from governance_store.rules.meeting_frequency import interval
from governance_store.rules.plan_kinds import kind_of_plan, kinds_of
from governance_store.rules.terms_in_force import terms_on


class Led(Protocol):
    """What somebody leads on for a committee: a plan, or an audit."""

    @property
    def lead(self) -> PersonId | None:
        """The person who leads."""

    @property
    def post(self) -> PostId | None:
        """The lead role whose holder leads."""

    @property
    def committee(self) -> CommitteeId | None:
        """The committee that reviews it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked for it, and why it is not the lead; empty where it is."""

    person: Person
    instead: str = ""


def lead_of(record: Recorded, one: Led) -> PersonId | None:
    """Who leads on it now: the person, or the holder of the lead role."""
    if one.post is None:
        return one.lead
    post = record.maybe(Post, one.post)
    return post.holder if post and post.active else None


def asked_of(record: Recorded, one: Led) -> Asked | None:
    """Who is asked for it: its lead, else an officer of the committee, else the network's lead."""
    lead = reachable(record, lead_of(record, one))
    if lead:
        return Asked(lead)
    committee = reviewing(record, one)
    officers = (committee.secretary, committee.chair) if committee else ()
    instead = next((each for id_ in officers if (each := reachable(record, id_))), None)
    instead = instead or network_lead(record)
    return Asked(instead, f"{without_lead(record, one)}, so this comes to you.") if instead else None


def reviewing(record: Recorded, one: Led) -> Committee | None:
    """The committee that reviews it; None where none does, or it was dissolved."""
    committee = record.maybe(Committee, one.committee) if one.committee else None
    return committee if committee and committee.active else None


def interval_of_terms(
    record: Recorded, kind: PlanKind, committee: CommitteeId | None, day: date
) -> Period | None:
    """How often the terms of reference of a committee have this sort reviewed; None where they do not say."""
    in_use = terms_on(record, committee, day) if committee and kind.terms else None
    said = in_use.terms.of(kind.terms) if in_use else None
    return interval(said.value) if said and isinstance(said.value, Frequency) else None


def without_lead(record: Recorded, one: Led) -> str:
    """Why its lead is not asked, as the beginning of a sentence."""
    if one.post:
        post = record.maybe(Post, one.post)
        if post is None or not post.active:
            return "The lead role that leads on it is in use no longer"
        if post.holder is None:
            return f"The lead role “{post.title}”, which leads on it, is vacant"
    person = record.maybe(Person, lead_of(record, one) or "")
    if person is None:
        return "Nobody leads on it"
    return f"{person.name}, who leads on it, {'has no address' if person.active else 'has left'}"


def aligned_with(record: Recorded, plan: Plan) -> list[Plan]:
    """The plans in use that a plan must agree with, by either side of a link."""
    links = (one for one in record.find(PlanLink, plans=plan.id) if one.active)
    others = (record.maybe(Plan, id_) for one in links for id_ in one.plans if id_ != plan.id)
    return sorted((one for one in others if one and one.active), key=lambda one: one.id)


def reviewed_since(record: Recorded, plan: Plan) -> list[Plan]:
    """The plans it must agree with that were reviewed after it: what they changed may not have come to it."""
    return [one for one in aligned_with(record, plan) if _later(one.reviewed, plan.reviewed)]


def _later(one: date | None, other: date | None) -> bool:
    return one is not None and (other is None or one > other)


def not_aligned_yet(record: Recorded, plan: Plan) -> Iterator[str]:
    """The sorts of plan that this sort must agree with and to none of which it is linked."""
    linked = {one.kind for one in aligned_with(record, plan)}
    known = kinds_of(record)
    for wanted in kind_of_plan(record, plan).aligned:
        if wanted not in linked:
            yield known[wanted].name
