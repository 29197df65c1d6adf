"""Which items stand on a meeting's agenda, and which one is meant by a number or an identifier?

An agenda is there before anybody has written to it: what stands on every one, and what is carried, is shown
at once, and is written down with the first change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.commands.base import Act, Problem, Refused
from bot.commands.confidences import refuse_overheard
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Words
from governance_store import View, where
from governance_store.records.agenda import AgendaItem, ItemState, Purpose, Section
from governance_store.records.decision import Decision, DecisionStanding
from governance_store.records.ids import AgendaItemId
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.plan import Plan
from governance_store.records.resolution import Resolution
from governance_store.rules.agenda_building import (
    OF_A_RECOMMENDATION,
    OF_A_RESOLUTION,
    OF_A_REVIEW,
    OF_WHAT_WAS_DECIDED,
    Standing,
    awaiting_decision,
    next_place,
    numbered,
    standing_items,
    to_be_carried,
)
from governance_store.rules.between_meetings import to_be_discussed, to_be_minuted
from governance_store.rules.local_time import local
from governance_store.rules.plan_kinds import kind_of_plan
from governance_store.rules.plan_reviews import next_review_id
from governance_store.rules.review_agenda import to_be_reviewed
from governance_store.rules.review_prompts import author_of
from governance_store.rules.terms_in_force import terms_on

PREFIX: Final = "AGI"
_UNNUMBERED: Final = AgendaItemId(PREFIX)
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,2}", re.ASCII)
_ID: Final = re.compile(rf"{PREFIX}-\d+", re.IGNORECASE | re.ASCII)


class AnItem(Plain[str]):
    """An item of an agenda, by its number on it or by its identifier."""

    called = "an item of the agenda, by its number"

    def take(self, words: Words, start: int, scene: Scene) -> Took[str] | Fault | None:  # noqa: ARG002
        """Read a number or an identifier."""
        said = words.plain()[start].strip(",;.")
        if _ID.fullmatch(said):
            return Took(said.upper(), start + 1)
        return Took(said, start + 1) if _NUMBER.fullmatch(said) else None

    def line(self, value: str, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """As it was said."""
        return value


AN_ITEM: Final = AnItem()


def refuse_no_agenda(act: Act, meeting: Meeting) -> None:
    """Raise Refused where a meeting has no agenda that may still be changed."""
    refuse_draft(meeting, "it has no agenda yet")
    here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
    if meeting.state is MeetingState.CANCELLED:
        raise Refused(Problem(f"The meeting of {here} is cancelled, so it has no agenda.", "meeting"))
    if meeting.ends <= act.now:
        raise Refused(Problem(f"The meeting of {here} is over, so its agenda stands.", "meeting"))


def the_agenda(act: Act, meeting: Meeting) -> tuple[list[AgendaItem], list[AgendaItem]]:
    """Every item of a meeting, and of those the ones that nobody has written down yet."""
    known = act.view.find(AgendaItem, meeting=meeting.id)
    fresh: list[AgendaItem] = []
    number = act.view.next_number(PREFIX)
    if not any(one.standing for one in known):
        for one in standing_items(_of_the_terms(act, meeting)):
            fresh.append(
                _standing(meeting, one, number + len(fresh), next_place([*known, *fresh], one.section))
            )
    for before in to_be_carried(_earlier(act, meeting), known):
        id_ = _id(number + len(fresh))
        place = next_place([*known, *fresh], before.section)
        fresh.append(
            replace(
                before,
                id=id_,
                meeting=meeting.id,
                place=place,
                carried_from=before.id,
                state=ItemState.ACCEPTED,
                because="",
            )
        )
    place = next_place([*known, *fresh], Section.BUSINESS)
    for at, item in enumerate(_of_the_record(act, meeting, known)):
        fresh.append(replace(item, id=_id(number + len(fresh)), place=place + at))
    return [*known, *fresh], fresh


def _of_the_record(act: Act, meeting: Meeting, known: list[AgendaItem]) -> Iterator[AgendaItem]:
    """What the record itself puts on the agenda, without their places and identifiers."""
    for awaited in awaiting_decision(_recommended(act, meeting), known):
        yield _to_be_decided(meeting, awaited)
    for brought in to_be_discussed(act.view, meeting, known):
        yield _to_be_discussed(meeting, brought)
    for decided in to_be_minuted(act.view, meeting, known):
        yield _to_be_minuted(meeting, decided)
    for plan in to_be_reviewed(act.view, meeting, known, act.now):
        yield to_be_reviewed_here(act.view, meeting, plan)


def _recommended(act: Act, meeting: Meeting) -> list[Decision]:
    """What earlier meetings of the committee recommended, in the order of the meetings."""
    before = act.view.find(Meeting, where("starts") < meeting.starts, committee=meeting.committee)
    in_order = {one.id: one.starts for one in before}
    found = act.view.find(
        Decision, committee=meeting.committee, standing=DecisionStanding.RECOMMENDED, settled_by=None
    )
    placed = ((in_order[one.meeting], one) for one in found if one.meeting in in_order)
    return [one for _starts, one in sorted(placed, key=lambda placed: placed[0])]


def _of_the_terms(act: Act, meeting: Meeting) -> tuple[str, ...]:
    in_use = terms_on(act.view, meeting.committee, local(meeting.starts, act.zone).date())
    text = in_use.terms.text("standing-items") if in_use else ""
    return tuple(text.split("\n")) if text else ()


def _earlier(act: Act, meeting: Meeting) -> list[AgendaItem]:
    """The items of the committee's meetings before this one, in the order of the meetings."""
    before = act.view.find(Meeting, where("starts") < meeting.starts, committee=meeting.committee)
    in_order = {one.id: place for place, one in enumerate(sorted(before, key=lambda one: one.starts))}
    items = act.view.find(AgendaItem, committee=meeting.committee)
    earlier = [one for one in items if one.meeting in in_order and one.meeting != meeting.id]
    return sorted(earlier, key=lambda one: in_order[one.meeting])


def _id(number: int) -> AgendaItemId:
    return AgendaItemId(f"{PREFIX}-{number:04d}")


def _standing(meeting: Meeting, one: Standing, number: int, place: int) -> AgendaItem:
    return AgendaItem(
        id=_id(number),
        meeting=meeting.id,
        committee=meeting.committee,
        title=one.title,
        place=place,
        minutes=one.minutes,
        purpose=one.purpose,
        section=one.section,
        standing=True,
    )


def _of_record(meeting: Meeting, title: str, minutes: int, purpose: Purpose) -> AgendaItem:
    """An item that the record puts on an agenda; its place and identifier are given where it is added."""
    return AgendaItem(
        id=_UNNUMBERED,
        meeting=meeting.id,
        committee=meeting.committee,
        title=title,
        place=0,
        minutes=minutes,
        purpose=purpose,
    )


def _to_be_decided(meeting: Meeting, one: Decision) -> AgendaItem:
    title = f"Recommendation {one.reference}: {_about(one)}"
    made = _of_record(meeting, title, OF_A_RECOMMENDATION, Purpose.DECISION)
    return replace(made, confidential=one.confidential, recommendation=one.id)


def _to_be_discussed(meeting: Meeting, one: Resolution) -> AgendaItem:
    title = f"Written resolution {one.reference}: {one.text}"
    return replace(_of_record(meeting, title, OF_A_RESOLUTION, Purpose.DECISION), resolution=one.id)


def _to_be_minuted(meeting: Meeting, one: Decision) -> AgendaItem:
    title = f"{one.taken_by.value.capitalize()} {one.reference}: {_about(one)}"
    made = _of_record(meeting, title, OF_WHAT_WAS_DECIDED, Purpose.INFORMATION)
    return replace(made, confidential=one.confidential, outside=one.id)


def _about(one: Decision) -> str:
    return "in the confidential part" if one.confidential else one.text


def to_be_reviewed_here(view: View, meeting: Meeting, plan: Plan) -> AgendaItem:
    """The item by which the review of a plan stands on an agenda; whoever brings its paper leads it."""
    author = author_of(view, plan)
    return AgendaItem(
        id=_UNNUMBERED,
        meeting=meeting.id,
        committee=meeting.committee,
        title=f"Review: {plan.title}",
        place=0,
        minutes=OF_A_REVIEW,
        purpose=Purpose.DECISION,
        lead=author.id if author else None,
        paper=True,
        statements=kind_of_plan(view, plan).statements,
        review=next_review_id(view, plan),
    )


def next_id(act: Act, fresh: list[AgendaItem]) -> AgendaItemId:
    """The identifier of an item that is added beside those which are fresh."""
    return _id(act.view.next_number(PREFIX) + len(fresh))


def item_meant(act: Act, meeting: Meeting, items: list[AgendaItem], said: str) -> AgendaItem:
    """The item of a number or an identifier; raises Refused where this agenda has none such.

    Of a confidential one also where others read along.
    """
    item = _numbered_or_named(act, meeting, items, said)
    if item.confidential:
        refuse_overheard(act)
    return item


def _numbered_or_named(act: Act, meeting: Meeting, items: list[AgendaItem], said: str) -> AgendaItem:
    on = numbered(items)
    if said.isdecimal():
        if 1 <= int(said) <= len(on):
            return on[int(said) - 1]
        here = committee_name(act.view, meeting.committee)
        told = f"The agenda of {here} has {len(on)} items, and no item {said}."
    else:
        found = next((one for one in items if one.id == said), None)
        if found:
            return found
        told = f"There is no item {said} on the agenda of {committee_name(act.view, meeting.committee)}."
    raise Refused(Problem(f"{told} “agenda show {meeting.id}” shows it.", "item"))
