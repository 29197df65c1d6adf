"""What does a paper say of minutes? Everything that is recorded of them, as it is printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from bot.commands.base import Act
from bot.commands.meeting_present import as_what, organisation_of
from bot.commands.meeting_replies import moment
from bot.commands.minutes_book import Book
from bot.commands.minutes_deciding import stamp_in_words, votes_in_words
from bot.commands.naming import in_a_row, person_name
from bot.commands.quorum_replies import finding_in_words
from governance_store import where
from governance_store.records.action import Action
from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.decision import Decision, DecisionStanding
from governance_store.records.declaration import Declaration
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.minutes import LineKind, MinuteLine, Minutes, MinutesState
from governance_store.records.person import Person
from governance_store.rules.local_time import date_in_full, day_text, full, local, time_text
from governance_store.rules.minute_numbers import short
from governance_store.rules.presence import attended, entries_of, present_at
from governance_store.rules.quorum_over_time import verdicts
from templates.contexts.minutes import (
    APPROVED,
    CHECKED,
    DRAFT,
    ActionRow,
    Apology,
    Attendee,
    DecisionRow,
    Interest,
    MinuteRow,
    MinutesDocument,
)
from templates.contexts.terms_of_reference import Fact

_STATUS: Final = {MinutesState.CHECKED: CHECKED, MinutesState.APPROVED: APPROVED}
_SAID: Final = {
    LineKind.LINK: "Link: ",
    LineKind.IDEA: "Idea: ",
    LineKind.HELP: "Help wanted: ",
    LineKind.MOTION: "Motion: ",
}


def minutes_document(act: Act, book: Book, *, confidential: bool = False) -> MinutesDocument:
    """Everything that the paper says of the open part, or of the confidential one."""
    minutes, meeting = book.minutes, book.meeting
    lines = [one for one in reversed(list(book.live)) if one.confidential is confidential]
    stayed = {one.person for line in lines for one in present_at(book.attendance, line.at)}
    among = [one for one in attended(book.attendance) if not confidential or one.person in stayed]
    return MinutesDocument(
        network=act.network.name,
        committee=book.committee.name,
        key=book.committee.key,
        day=f"{local(meeting.starts, act.zone):%Y-%m-%d}",
        title="Confidential minutes" if confidential else "Minutes",
        status=_STATUS.get(minutes.state, DRAFT),
        version=str(minutes.version),
        standing=standing_of(act, minutes),
        when=moment(act, meeting),
        where=meeting.place or meeting.link,
        confidential=confidential,
        reason=_reason(lines) if confidential else "",
        header=tuple(_header(act, minutes)),
        present=tuple(_attendees(act, book, among, members=True)),
        in_attendance=tuple(_attendees(act, book, among, members=False)),
        apologies=() if confidential else tuple(_apologies(act, meeting, among)),
        quorum=tuple(quorum_told(book)),
        interests=tuple(_interests(act, book, confidential=confidential)),
        rows=tuple(_rows(act, book, lines)),
        decisions=tuple(_decisions(act, book, lines)),
        actions=tuple(_actions(act, book, lines)),
        next_meeting=next_meeting(act, meeting),
        head_hash=act.store.head().hash,
        demonstration=act.network.demonstration,
    )


def standing_of(act: Act, minutes: Minutes) -> str:
    """By whom and when minutes were checked or approved."""
    if minutes.approved and minutes.approved_at:
        held = act.view.get(Meeting, minutes.approved_at)
        how = "as amended" if minutes.amended else "as presented"
        signed = f", signed by {person_name(act.view, minutes.signed_by)}" if minutes.signed_by else ""
        day = date_in_full(local(held.starts, act.zone).date())
        return f"Approved {how} by the meeting of {day}{signed}"
    if minutes.checked:
        who = person_name(act.view, minutes.checked_by)
        return f"Checked by {who} on {full(minutes.checked, act.zone)}"
    if minutes.state is MinutesState.OPEN:
        return "Still being taken"
    return "Not yet checked by the chair"


def _reason(lines: Sequence[MinuteLine]) -> str:
    begun = [one.text for one in lines if one.kind is LineKind.CONFIDENTIAL]
    return " ".join(begun)


def _header(act: Act, minutes: Minutes) -> Iterator[Fact]:
    if minutes.chair:
        yield Fact("In the chair", person_name(act.view, minutes.chair))
    yield Fact("Minutes taken by", person_name(act.view, minutes.taker))


def _attendees(act: Act, book: Book, among: Iterable[Attendance], *, members: bool) -> Iterator[Attendee]:
    chosen = [one for one in among if (one.attends is not AttendsAs.IN_ATTENDANCE) is members]
    rows = [
        Attendee(
            organisation_of(act, one),
            person_name(act.view, one.person),
            as_what(act, one) if members else _beside(act, book, one.person),
            _note(act, book, one),
        )
        for one in chosen
    ]
    yield from sorted(rows, key=lambda one: (one.organisation.casefold(), one.name.casefold()))


def _beside(act: Act, book: Book, id_: PersonId) -> str:
    """As what somebody is in attendance: by their office at the meeting, else by their profession."""
    if id_ == book.committee.secretary:
        return "secretary"
    if id_ == book.minutes.taker:
        return "minutes"
    person = act.view.maybe(Person, id_)
    return person.profession if person else ""


def _note(act: Act, book: Book, one: Attendance) -> str:
    """From when to when somebody was there, where not throughout; and whether from afar."""
    ends = book.minutes.ended or book.meeting.ends
    spans = [_span(act, book, entry, ends) for entry in entries_of(book.attendance, one.person)]
    told = ", ".join(filter(None, spans)) if any(spans) else ""
    return ", ".join(filter(None, (told, "from afar" if one.remote else "")))


def _span(act: Act, book: Book, entry: Attendance, ends: datetime) -> str:
    came = _clock(act, entry.arrived) if entry.arrived > book.meeting.starts else ""
    went = _clock(act, entry.left) if entry.left and entry.left < ends else ""
    if came and went:
        return f"{came} to {went}"
    return f"from {came}" if came else f"until {went}" if went else ""


def _clock(act: Act, instant: datetime) -> str:
    return time_text(local(instant, act.zone).time())


def _apologies(act: Act, meeting: Meeting, among: Iterable[Attendance]) -> Iterator[Apology]:
    came = {one.person for one in among}
    for one in act.view.find(Invitation, meeting=meeting.id, answer=Answer.APOLOGIES, withdrawn=False):
        if one.person not in came:
            deputy = one.deputy if one.deputy in came else None
            yield Apology(person_name(act.view, one.person), person_name(act.view, deputy) if deputy else "")


def quorum_told(book: Book) -> Iterator[str]:
    """From when on the meeting was quorate, or was not, a sentence for each change."""
    held, meeting, ends = book.sitting, book.meeting, book.minutes.ended or book.meeting.ends
    if held is None:
        yield "The terms of reference set no quorum."
        return
    for at, found in verdicts(held, meeting.starts, ends):
        yield f"From {_clock(book.act, at)} {finding_in_words(found)}."


def _interests(act: Act, book: Book, *, confidential: bool) -> Iterator[Interest]:
    hidden = {str(number) for number, one in enumerate(book.agenda, start=1) if one.confidential}
    hidden |= {one.title.casefold() for one in book.agenda if one.confidential}
    for one in act.view.find(Declaration, meeting=book.meeting.id, withdrawn=False):
        if (one.item.casefold() in hidden) is confidential:
            item = one.item or "the whole meeting"
            yield Interest(person_name(act.view, one.person), one.interest, item, one.ruling.value)


def _rows(act: Act, book: Book, lines: Iterable[MinuteLine]) -> Iterator[MinuteRow]:
    things: dict[str, Decision | Action] = {one.line: one for one in book.decisions if one.line}
    things |= {one.line: one for one in book.actions if one.line}
    for line in lines:
        thing = things.get(line.id)
        if line.kind is LineKind.CONFIDENTIAL:
            continue
        if isinstance(thing, Decision):
            yield MinuteRow(short(thing.reference), f"{standing_in_words(act, thing)}: {line.text}")
        elif isinstance(thing, Action):
            yield MinuteRow(short(thing.reference), line.text, _who_acts(act, thing))
        else:
            number = short(line.reference) if line.kind is LineKind.TOPIC else ""
            yield MinuteRow(number, _text(act, line), topic=line.kind is LineKind.TOPIC)


def _text(act: Act, line: MinuteLine) -> str:
    if line.kind is LineKind.DISCUSSION and (line.by or line.nick):
        return f"{person_name(act.view, line.by) if line.by else line.nick}: {line.text}"
    return f"{_SAID.get(line.kind, '')}{line.text}"


def _who_acts(act: Act, one: Action) -> str:
    owners = _names(act, one.owners)
    return f"{owners}, by {day_text(one.by_when)}" if one.by_when else owners


def _names(act: Act, people: Iterable[PersonId]) -> str:
    return in_a_row([person_name(act.view, one) for one in people])


def standing_in_words(act: Act, one: Decision) -> str:
    """Which way a decision went, or that it is a recommendation, and what became of that."""
    if one.standing is DecisionStanding.DECIDED:
        return one.outcome.value.capitalize()
    settled = act.view.maybe(Decision, one.settled_by) if one.settled_by else None
    return f"Recommended; decided as {settled.reference}" if settled else f"Recommended ({one.outcome.value})"


def _decisions(act: Act, book: Book, lines: Sequence[MinuteLine]) -> Iterator[DecisionRow]:
    ids = {one.id for one in lines}
    for one in book.decisions:
        if one.line in ids and not one.withdrawn:
            excluded = f"; excluded: {_names(act, one.stamp.excluded)}" if one.stamp.excluded else ""
            by = f"; by {one.stamp.terms}" if one.stamp.terms else ""
            yield DecisionRow(
                one.reference,
                one.text,
                standing_in_words(act, one),
                f"{stamp_in_words(one.stamp)}{excluded}{by}",
                votes_in_words(one) if one.motion else "",
            )


def _actions(act: Act, book: Book, lines: Sequence[MinuteLine]) -> Iterator[ActionRow]:
    ids = {one.id for one in lines}
    for one in book.actions:
        if one.line in ids and not one.withdrawn:
            by_when = date_in_full(one.by_when) if one.by_when else ""
            yield ActionRow(short(one.reference), one.text, _names(act, one.owners), by_when)


def next_meeting(act: Act, meeting: Meeting) -> str:
    """When the committee meets next after a meeting; empty where that is not known."""
    later = act.view.find(
        Meeting,
        where("starts") > meeting.starts,
        committee=meeting.committee,
        state=MeetingState.SCHEDULED,
    )
    following = min(later, key=lambda one: one.starts, default=None)
    return full(following.starts, act.zone) if following else ""
