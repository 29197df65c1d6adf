"""What is said of decisions: the register as a table, and one decision with everything around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bot.commands import chair_replies, decision_follow_up_replies
from bot.commands.base import Act
from bot.commands.meeting_replies import come_to_in_words
from bot.commands.minutes_book import Book
from bot.commands.minutes_deciding import stamp_in_words, votes_in_words
from bot.commands.naming import committee_name, in_a_row, person_name, table
from bot.parameters.base import cut
from bot.parameters.decisions import A_DECISION
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Text, Verdict
from governance_store.records.decision import Decision, Stamp, TakenBy
from governance_store.records.declaration import Declaration, Ruling
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import LineKind, MinuteLine, Minutes
from governance_store.records.terms_of_reference import TermsOfReference
from governance_store.rules.between_meetings import minuted_at
from governance_store.rules.decision_register import register_state
from governance_store.rules.local_time import date_in_full, full, local
from governance_store.rules.quorum_stamp import concerning

_MOST_ROWS: Final = 50
_COLUMNS: Final = ("Reference", "Date", "Committee", "Decision", "State", "By how many")


def listed(act: Act, found: Sequence[Decision], *, narrowed: bool) -> Reply:
    """The register, the newest decision first."""
    if not found:
        told = (
            "No decision in the register answers that. “decision list” shows all of them."
            if narrowed
            else "Nothing has been decided yet: “#agreed …” in the minutes of a meeting records a decision."
        )
        return Reply((Verdict(Mood.NOTE, told),))
    shown_ = found[:_MOST_ROWS]
    parts: list[Part] = [table("Decisions", _COLUMNS, (_row(act, one) for one in shown_))]
    if len(found) > len(shown_):
        told = f"These are the newest {len(shown_)} of {len(found)} decisions."
        parts.append(Verdict(Mood.NOTE, f"{told} A committee, a day or words make them fewer."))
    return Reply(tuple(parts), ids=tuple(one.id for one in shown_))


def _row(act: Act, one: Decision) -> tuple[str, ...]:
    mark = " (confidential)" if one.confidential else ""
    return (
        one.reference,
        date_in_full(local(one.decided, act.zone).date()),
        committee_name(act.view, one.committee),
        f"{cut(one.text)}{mark}",
        register_state(one).value,
        by_how_many(one),
    )


def by_how_many(one: Decision) -> str:
    """The quorum of a meeting; between meetings there is none, but how many agreed."""
    if one.taken_by is TakenBy.MEETING:
        return stamp_in_words(one.stamp)
    if one.taken_by is TakenBy.CHAIR:
        return "The chair alone"
    return f"{one.in_favour} agreed in writing, {one.stamp.required} needed"


def shown(act: Act, one: Decision) -> Reply:
    """One decision."""
    heading = Heading(f"{one.reference}: {register_state(one).value}")
    facts = Facts(tuple((label, text) for label, text in _facts(act, one) if text))
    approvals = tuple(decision_follow_up_replies.approvals(act, one))
    if one.meeting is None:
        return Reply((heading, Text(one.text), facts, *approvals), ids=(one.id,))
    button = Button("The minutes it stands in", f"minutes show {one.meeting}")
    parts = (heading, Text(one.text), facts, *approvals, *_interests(act, one), Choices((button,)))
    return Reply(parts, ids=(one.id, one.meeting))


def _facts(act: Act, one: Decision) -> Iterator[tuple[str, str]]:
    meeting = act.view.get(Meeting, one.meeting) if one.meeting else None
    minutes = act.view.get(Minutes, one.taken_in) if one.taken_in else None
    topic = _topic(act, one)
    yield "Committee", committee_name(act.view, one.committee)
    if one.taken_by is TakenBy.CHAIR:
        yield from chair_replies.facts(act, one)
    elif one.taken_by is TakenBy.RESOLUTION:
        yield "Taken by", one.taken_by.value.capitalize()
    yield "Meeting", full(meeting.starts, act.zone) if meeting else ""
    yield "Minutes", minutes.state.value.capitalize() if minutes else ""
    yield "Item", f"{topic.reference} {topic.text}" if topic else ""
    yield "Made", full(one.decided, act.zone)
    yield "Minuted", "" if meeting else come_to_in_words(act, minuted_at(act.view, one))
    yield "Confidential", "yes" if one.confidential else ""
    yield "Outcome", one.outcome.value.capitalize()
    yield from _counted(one)
    yield "Judged by", _judged_by(act, one.stamp)
    yield "Excluded for an interest", in_a_row([person_name(act.view, who) for who in one.stamp.excluded])
    yield from decision_follow_up_replies.facts(act, one)
    settled = act.view.maybe(Decision, one.settled_by) if one.settled_by else None
    yield "Settled by", A_DECISION.line(settled, act.scene) if settled else ""
    yield "Settles", in_a_row([before.reference for before in _settles(act, one)])


def _counted(one: Decision) -> Iterator[tuple[str, str]]:
    """By how many it was taken; a chair's action by nobody else."""
    if one.taken_by is TakenBy.CHAIR:
        return
    in_writing = one.taken_by is TakenBy.RESOLUTION
    label = "By how many" if in_writing else "Quorum"
    yield label, " ".join((f"{by_how_many(one)}.", *one.stamp.reasons))
    yield "Votes", votes_in_words(one) if one.motion or in_writing else "No vote was taken"


def _judged_by(act: Act, stamp: Stamp) -> str:
    terms = act.view.maybe(TermsOfReference, stamp.terms) if stamp.terms else None
    version = f"terms of reference, version {terms.number}" if terms else stamp.terms
    return f"{version}: {stamp.clause}" if version and stamp.clause else version


def _settles(act: Act, one: Decision) -> list[Decision]:
    """The recommendations that it decided upon."""
    found = act.view.find(Decision, committee=one.committee)
    return [before for before in found if before.settled_by == one.id and not before.withdrawn]


def _topic(act: Act, one: Decision) -> MinuteLine | None:
    """The item of the minutes that it was made under; None of what was decided between meetings."""
    if one.taken_in is None:
        return None
    item = one.reference.rpartition("(")[0]
    lines = act.view.find(MinuteLine, taken_in=one.taken_in)
    topics = (line for line in lines if line.kind is LineKind.TOPIC and not line.withdrawn)
    return next((line for line in topics if line.reference == item), None)


def _interests(act: Act, one: Decision) -> Iterator[Part]:
    """What was declared for its item or for the whole meeting, with the rulings."""
    if one.meeting is None or one.taken_in is None:
        return
    topic = _topic(act, one)
    book = Book.of(act, act.view.get(Meeting, one.meeting), act.view.get(Minutes, one.taken_in))
    places = [item.id for item in book.agenda]
    number = str(places.index(topic.agenda) + 1) if topic and topic.agenda in places else ""
    declared = act.view.find(Declaration, meeting=one.meeting)
    found = concerning(declared, number, topic.text if topic else "")
    if found:
        rows = ((person_name(act.view, each.person), each.interest, _ruling(each)) for each in found)
        yield table("Interests declared", ("Name", "Interest", "Ruling"), rows)


def _ruling(one: Declaration) -> str:
    return "–" if one.ruling is Ruling.NONE else one.ruling.value
