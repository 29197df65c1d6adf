"""What does an annual report say on paper of a committee's members, its meetings and its decisions?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.commands.base import Act
from bot.commands.decision_follow_up_replies import changes
from bot.commands.decision_replies import by_how_many
from bot.commands.meeting_replies import moment
from bot.commands.minutes_on_paper import standing_in_words
from bot.commands.naming import committee_name, in_a_row, organisation_name, person_name
from bot.commands.quorum_replies import finding_in_words
from bot.commands.report_annual_figures import effectiveness, figures, meetings_told, of, percent
from bot.commands.report_annual_work import (
    action_facts,
    minuted_facts,
    objective_rows,
    onwards,
    onwards_heading,
    overdue_rows,
    programme_told,
    review_rows,
)
from governance_store.records.decision import Decision, TakenBy
from governance_store.records.meeting import Meeting
from governance_store.rules.annual.attendance import Share
from governance_store.rules.annual.meetings import Sat
from governance_store.rules.annual.membership import Spell, joined, left
from governance_store.rules.annual.span import Span
from governance_store.rules.annual.whole import Annual
from governance_store.rules.decisions_followed import awaited, follow_up_of
from governance_store.rules.local_time import date_in_full, day_text, full, local, time_text
from governance_store.rules.programmes import BRAG_KEY
from governance_store.rules.quorum_over_time import Course, Quorum
from governance_store.rules.terms_in_force import InUse, terms_on
from templates.contexts.annual_report import (
    AnnualReport,
    AttendedRow,
    DecidedRow,
    DeclaredRow,
    HeldRow,
    PlaceRow,
)
from templates.contexts.terms_of_reference import Fact


def annual_paper(act: Act, one: Annual) -> AnnualReport:
    """Everything that stands in it: facts of the record, and nothing of a confidential part."""
    in_use = terms_on(act.view, one.committee.id, one.span.last)
    purpose = in_use.terms.text("purpose") if in_use else ""
    return AnnualReport(
        network=act.network.name,
        committee=one.committee.name,
        key=one.committee.key,
        year=str(one.span.year),
        told_of=told_of(one.span),
        made=full(act.now, act.zone),
        purpose=tuple(purpose.splitlines()),
        standing=tuple(_standing(act, one, in_use)),
        figures=tuple(Fact(*each) for each in figures(one)),
        places=tuple(_place(act, each, one.span) for each in one.spells),
        changes=tuple(changes_told(act, one)),
        meetings=tuple(_meetings(act, one)),
        meetings_told=f"{meetings_told(one)}.".capitalize(),
        members=tuple(members(act, one)),
        organisations=tuple(organisations(act, one)),
        attendance_told=_attendance_told(one),
        decisions=tuple(_decided(act, each) for each in one.decisions),
        programme_told=tuple(programme_told(act, one)),
        objectives=tuple(objective_rows(act, one)),
        ratings="; ".join(f"{each.value}: {told}" for each, told in BRAG_KEY.items()).capitalize(),
        minuted=tuple(minuted_facts(one)),
        reviews=tuple(review_rows(one)),
        actions=tuple(action_facts(one)),
        overdue=tuple(overdue_rows(act, one)),
        interests=tuple(_declared(act, one)),
        effectiveness=tuple(effectiveness(act, one)),
        onwards_heading=onwards_heading(one),
        onwards=tuple(onwards(act, one)),
        head_hash=act.store.head().hash,
        demonstration=act.network.demonstration,
    )


def told_of(span: Span) -> str:
    """Which days the report tells of."""
    days = f"{day_text(span.first)} to {day_text(span.last)}"
    return days if span.is_over else f"{days}; the year is not over"


def _standing(act: Act, one: Annual, in_use: InUse | None) -> Iterator[Fact]:
    committee = one.committee
    if committee.parent:
        yield Fact("Accountable to", committee_name(act.view, committee.parent))
    yield Fact("Footing", committee.authority.value.capitalize())
    if in_use is None:
        yield Fact("Terms of reference", "None recorded")
        return
    version = in_use.version
    since = f"in force since {date_in_full(version.since)}" if version.since else "a draft, not agreed yet"
    yield Fact("Terms of reference", f"Version {version.number}, {since}")
    if in_use.terms.review:
        yield Fact("To be reviewed by", date_in_full(in_use.terms.review))


def _place(act: Act, one: Spell, span: Span) -> PlaceRow:
    body = organisation_name(act.view, one.organisation) if one.organisation else "–"
    member = person_name(act.view, one.person) if one.person else "Vacant"
    return PlaceRow(one.place, body, member, _when(one, span))


def _when(one: Spell, span: Span) -> str:
    came = day_text(span.day(one.since)) if span.holds_instant(one.since) and one.since else ""
    went = day_text(span.day(one.until)) if span.holds_instant(one.until) and one.until else ""
    if came and went:
        return f"{came} to {went}"
    return f"From {came}" if came else f"Until {went}" if went else "Throughout"


def changes_told(act: Act, one: Annual) -> Iterator[str]:
    """Who joined and who left, in a sentence each; where nobody did, that."""
    came, went = joined(one.spells, one.span), left(one.spells, one.span)
    if came:
        yield f"Joined: {_each(act, came, one.span, since=True)}."
    if went:
        yield f"Left: {_each(act, went, one.span, since=False)}."
    if not (came or went):
        yield "Nobody joined or left."


def _each(act: Act, some: Sequence[Spell], span: Span, *, since: bool) -> str:
    days = ((one, one.since if since else one.until) for one in some)
    told = (
        f"{person_name(act.view, one.person)} ({one.place}, {day_text(span.day(at))})"
        for one, at in days
        if at
    )
    return in_a_row(list(told))


def _meetings(act: Act, one: Annual) -> Iterator[HeldRow]:
    """Every meeting that was called, in the order of their days."""
    found = one.meetings
    rows = [(each.meeting, _held(each), quorum_told(act, each.quorum)) for each in found.held]
    rows += [(each, f"Cancelled: {each.cancelled_because}".rstrip(": "), "–") for each in found.cancelled]
    rows += [(each, "Called; nothing is recorded of it", "–") for each in found.unrecorded]
    rows += [(each, "Called, still to come", "–") for each in found.ahead]
    for meeting, what, quorum in sorted(rows, key=lambda row: (row[0].starts, row[0].id)):
        yield HeldRow(moment(act, meeting), what, quorum)


def _held(sat: Sat) -> str:
    minutes = f"minutes {sat.minutes.state.value}" if sat.minutes else "no minutes"
    extraordinary = f"; at short notice: {sat.meeting.extraordinary}" if sat.meeting.extraordinary else ""
    return f"Held, {minutes}{extraordinary}"


def quorum_told(act: Act, quorum: Quorum) -> str:
    """How the quorum of a meeting went, and by how many; where there was none, what was missing."""
    if not quorum.changes:
        return quorum.course.value.capitalize()
    if quorum.course is Course.THROUGHOUT:
        _, least = min(quorum.changes, key=lambda change: change[1].counted)
        always = "Quorate throughout, never fewer than" if len(quorum.changes) > 1 else "Quorate:"
        needed = f" of {least.required} needed" if least.required is not None else ""
        return f"{always} {least.counted}{needed}"
    told = [f"from {_clock(act, at)} {finding_in_words(each)}" for at, each in quorum.changes]
    if quorum.course is Course.IN_PART:
        return f"Quorate in part: {'; '.join(told)}"
    last = quorum.changes[-1][1]
    why = f". {last.reasons[0]}" if last.reasons else ""
    return f"{finding_in_words(last).capitalize()}{why}"


def _clock(act: Act, at: datetime) -> str:
    return time_text(local(at, act.zone).time())


def members(act: Act, one: Annual) -> Iterator[AttendedRow]:
    """Each member with how often they came, and how often a deputy did for them."""
    for each in one.members:
        body = organisation_name(act.view, each.organisation) if each.organisation else "–"
        note = f"{each.deputised} by a deputy" if each.deputised else "–"
        name = person_name(act.view, each.person)
        yield AttendedRow(name, each.place, body, _n_of_m(each.came), percent(each.came), note)


def organisations(act: Act, one: Annual) -> Iterator[AttendedRow]:
    """Each organisation with how often anybody was there for it."""
    for body, share in one.organisations:
        name = organisation_name(act.view, body)
        yield AttendedRow(name, "", name, _n_of_m(share), percent(share))


def _n_of_m(share: Share) -> str:
    return f"{share.count} of {share.of}"


def _attendance_told(one: Annual) -> str:
    missing = len(one.meetings.held) - len(one.meetings.counted)
    told = f"All members together: {of(one.attendance)}."
    if missing:
        told += f" Of {missing} of the meetings held it was not recorded who came; they are not counted."
    return told


def _decided(act: Act, one: Decision) -> DecidedRow:
    way = "" if one.taken_by is TakenBy.MEETING else f"{one.taken_by.value.capitalize()}: "
    waits = [
        organisation_name(act.view, each.organisation) for each in awaited(follow_up_of(act.view, one.id))
    ]
    effects = [changes(act, one), f"awaits the approval of {in_a_row(waits)}" if waits else ""]
    return DecidedRow(
        one.reference,
        date_in_full(local(one.decided, act.zone).date()),
        one.text,
        standing_in_words(act, one),
        f"{way}{by_how_many(one)}",
        "; ".join(filter(None, effects)) or "–",
    )


def _declared(act: Act, one: Annual) -> Iterator[DeclaredRow]:
    for meeting, each in one.declared:
        yield DeclaredRow(
            _day(act, meeting),
            person_name(act.view, each.person),
            each.interest,
            each.item or "the whole meeting",
            each.ruling.value,
        )


def _day(act: Act, meeting: Meeting) -> str:
    return day_text(local(meeting.starts, act.zone).date())
