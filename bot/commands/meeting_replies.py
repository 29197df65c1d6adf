"""What is said about a meeting: after it was called, moved or cancelled, and when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.authority import permissions_held
from bot.commands.base import CONVENORS, Act
from bot.commands.calling import Judgement, vacancies
from bot.commands.naming import committee_name, count, in_a_row, organisation_name, person_name, table
from bot.outbox.letters import address_of
from bot.reply import Button, Choices, Facts, Heading, Mood, Paper, Part, Reply, Table, Verdict, Weight
from governance_store.records.committee import Committee
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.records.series import Series
from governance_store.rules.local_time import date_in_full, duration_text, full, time_text
from governance_store.rules.meeting_clocks import due_for
from governance_store.rules.terms_in_force import terms_on


def moment(act: Act, meeting: Meeting) -> str:
    """The day in full and the time from which to which."""
    starts, ends = meeting.starts.astimezone(act.zone), meeting.ends.astimezone(act.zone)
    until = time_text(ends.time())
    if ends.date() != starts.date():
        until += f" on {date_in_full(ends.date())}"
    return f"{date_in_full(starts.date())}, {time_text(starts.time())} to {until}"


def state(act: Act, meeting: Meeting) -> str:
    """How a meeting stands, in a word."""
    if meeting.state is MeetingState.CANCELLED:
        return "cancelled"
    if meeting.ends <= act.now:
        return "past"
    return "in session" if meeting.starts <= act.now else "called"


def row(act: Act, meeting: Meeting) -> tuple[str, ...]:
    """A meeting as a row of a list."""
    where = meeting.place or meeting.link or "no place yet"
    marked = ", extraordinary" if meeting.extraordinary else ""
    marked += f", in {meeting.series}" if meeting.series else ""
    return (
        meeting.id,
        committee_name(act.view, meeting.committee),
        full(meeting.starts, act.zone),
        where,
        state(act, meeting) + marked,
    )


def scheduled(act: Act, meeting: Meeting, committee: Committee, judged: Judgement) -> Reply:
    """The meeting is called: the date in full, the notice, what stands against it, and who is told how."""
    told = f"{committee.name} is called for {moment(act, meeting)}."
    parts: list[Part] = [Verdict(Mood.GOOD, told, judged.reasons)]
    parts += _warnings(act, meeting, committee, judged)
    parts += [_facts(act, meeting), _invited(act, meeting), _buttons(act, meeting, committee)]
    return Reply(tuple(parts), ids=(meeting.id,))


def moved(act: Act, before: Meeting, after: Meeting, committee: Committee, judged: Judgement | None) -> Reply:
    """The meeting is changed: what it was and what it is, and who is told how."""
    reasons: list[str] = []
    if before.starts == after.starts:
        told = f"The meeting of {committee.name} on {moment(act, after)} is changed."
    else:
        told = f"{committee.name} now meets on {moment(act, after)}, not on {moment(act, before)}."
        reasons += judged.reasons if judged else ()
    reasons.append(
        "Everybody is asked again whether they will attend."
        if judged
        else "The day and the time stand, and so do the answers that were given."
    )
    parts: list[Part] = [Verdict(Mood.GOOD, told, tuple(reasons))]
    parts += _warnings(act, after, committee, judged) if judged else []
    changes = tuple(
        (label, f"{old or 'none'} → {new or 'none'}")
        for label, old, new in _changes(act, before, after)
        if old != new
    )
    parts += [Facts(changes), _invited(act, after), _buttons(act, after, committee)]
    return Reply(tuple(parts), ids=(after.id,))


def _changes(act: Act, before: Meeting, after: Meeting) -> Iterator[tuple[str, str, str]]:
    yield "When", moment(act, before), moment(act, after)
    yield "Length", duration_text(before.minutes), duration_text(after.minutes)
    yield "Where", before.place, after.place
    yield "Link", before.link, after.link
    yield "Extraordinary because", before.extraordinary, after.extraordinary


def invited(act: Act, meeting: Meeting, committee: Committee, fresh: list[Invitation]) -> Reply:
    """Who was invited late, and how they are told."""
    names = in_a_row([person_name(act.view, one.person) for one in fresh])
    told = (
        f"{names} {'is' if len(fresh) == 1 else 'are'} invited to {committee.name} on {moment(act, meeting)}."
    )
    parts = (Verdict(Mood.GOOD, told), _told_table(act, fresh), _buttons(act, meeting, committee))
    return Reply(parts, ids=(meeting.id,))


def cancelled(act: Act, meeting: Meeting, committee: Committee) -> Reply:
    """The meeting is cancelled, and who is told how."""
    told = f"The meeting of {committee.name} on {moment(act, meeting)} is cancelled."
    again = Choices((Button("Call another meeting", f"meeting schedule {committee.key}"),))
    reason = f"Reason given: {meeting.cancelled_because}"
    return Reply((Verdict(Mood.GOOD, told, (reason,)), _invited(act, meeting), again), ids=(meeting.id,))


def shown(act: Act, meeting: Meeting, committee: Committee) -> Reply:
    """Everything about a meeting."""
    parts: list[Part] = [Heading(f"{committee.name}, {full(meeting.starts, act.zone)}")]
    if meeting.state is MeetingState.CANCELLED:
        parts.append(
            Verdict(
                Mood.WARNING, "This meeting is cancelled.", (f"Reason given: {meeting.cancelled_because}",)
            )
        )
    parts += [_facts(act, meeting), _answered(act, meeting)]
    if meeting.state is MeetingState.SCHEDULED and meeting.ends > act.now:
        parts.append(_buttons(act, meeting, committee))
    return Reply(tuple(parts), ids=(meeting.id,), papers=(_calendar(act, meeting, committee),))


def _calendar(act: Act, meeting: Meeting, committee: Committee) -> Paper:
    """The meeting as a calendar file, to be taken along."""
    from templates.contexts.meeting import meeting_context  # noqa: PLC0415 -- only where a paper is made

    first = act.store.history(Meeting, meeting.id)[0].commit
    called_by = person_name(act.view, PersonId(first.actor))
    series = act.view.maybe(Series, meeting.series) if meeting.series and meeting.stands_for else None
    context = meeting_context(
        meeting,
        committee,
        act.network,
        (),
        written=act.now,
        called_by=called_by,
        called=first.at,
        notice="",
        changes_before=series.sequence if series else 0,
    )
    return Paper("calendar", context)


def _warnings(act: Act, meeting: Meeting, committee: Committee, judged: Judgement) -> list[Part]:
    found = list(judged.warnings)
    if meeting.extraordinary:
        found.insert(0, f"It is marked as extraordinary: “{meeting.extraordinary}”.")
    vacant = vacancies(act, committee)
    if vacant:
        found.append(f"{count(len(vacant), 'seat')} vacant: {in_a_row(vacant)}.")
    if not (meeting.place or meeting.link):
        found.append("It has no place and no link yet.")
    return [Verdict(Mood.WARNING, found[0], tuple(found[1:]))] if found else []


def _facts(act: Act, meeting: Meeting) -> Facts:
    pairs = [
        ("Meeting", meeting.id),
        ("When", moment(act, meeting)),
        ("Length", duration_text(meeting.minutes)),
        ("Where", meeting.place or "no place yet"),
        ("Link", meeting.link or "none"),
        ("State", state(act, meeting)),
        *_of_series(act, meeting),
    ]
    if meeting.extraordinary:
        pairs.append(("Extraordinary because", meeting.extraordinary))
    return Facts((*pairs, *_due(act, meeting)))


def _of_series(act: Act, meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Of which series it is, and when the pattern would have it where that is another time."""
    if meeting.series is None:
        return
    series = act.view.get(Series, meeting.series)
    yield "Series", f"{series.id}: {series.recurrence}"
    if meeting.stands_for is None:
        yield "Instead of", "nothing: it was added to the series"
    elif meeting.stands_for != meeting.starts:
        yield "Instead of", full(meeting.stands_for, act.zone)


def _due(act: Act, meeting: Meeting) -> Iterator[tuple[str, str]]:
    """By when the terms of reference want agenda, papers and minutes."""
    in_use = terms_on(act.view, meeting.committee, act.scene.today)
    if in_use is None or meeting.state is MeetingState.CANCELLED:
        return
    day = meeting.starts.astimezone(act.zone).date()
    for one in due_for(day, in_use.terms, act.network.nation):
        yield f"{one.what} due", date_in_full(one.day)


def _invited(act: Act, meeting: Meeting) -> Table:
    return _told_table(act, act.view.find(Invitation, meeting=meeting.id))


def _told_table(act: Act, invitations: list[Invitation]) -> Table:
    rows = ((*_who(act, one), _reached(act, one)) for one in invitations)
    return table("Who is told, and how", ("Name", "Organisation", "As", "Reached by"), rows)


def _answered(act: Act, meeting: Meeting) -> Table:
    rows = ((*_who(act, one), _answer(act, one)) for one in act.view.find(Invitation, meeting=meeting.id))
    return table("Invited", ("Name", "Organisation", "As", "Answer"), rows)


def _who(act: Act, one: Invitation) -> tuple[str, str, str]:
    person = act.view.maybe(Person, one.person)
    organisation = organisation_name(act.view, person.organisation) if person else ""
    return person_name(act.view, one.person), organisation, one.capacity.value


def _reached(act: Act, one: Invitation) -> str:
    address = address_of(act.view, one)
    if address:
        return f"mail to {address}"
    return "no address: tell them yourself" if _takes_part(act, one) else "nothing: they no longer take part"


def _takes_part(act: Act, one: Invitation) -> bool:
    person = act.view.maybe(Person, one.person)
    return person is not None and person.active


def _answer(act: Act, one: Invitation) -> str:
    if one.answer is Answer.NONE and not _takes_part(act, one):
        return "no longer takes part"
    when = f", {full(one.answered, act.zone)}" if one.answered else ""
    why = f": {one.because}" if one.because and one.answer is Answer.APOLOGIES else ""
    return f"{one.answer.value}{why}{when}"


def _buttons(act: Act, meeting: Meeting, committee: Committee) -> Choices:
    """What the speaker can do next: answer, where invited; change it, where that is theirs to do."""
    return Choices(tuple(_next_steps(act, meeting, committee)))


def _next_steps(act: Act, meeting: Meeting, committee: Committee) -> Iterator[Button]:
    if act.view.find(Invitation, meeting=meeting.id, person=act.actor.id):
        yield Button("I will attend", f"attend {meeting.id}")
        yield Button("Send my apologies", f"apologies {meeting.id}")
    yield Button("Who is coming", f"meeting show {meeting.id}")
    if permissions_held(act.view, act.actor.id, committee) & CONVENORS.permissions:
        yield Button("Move or change it", f"meeting move {meeting.id}")
        yield Button("Cancel it", f"meeting cancel {meeting.id}", Weight.WARNING)
