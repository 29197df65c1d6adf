"""What is said about a meeting: after it was called, moved or cancelled, and when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.authority import permissions_held
from bot.commands.base import CONVENORS, Act
from bot.commands.calling import Judgement, vacancies
from bot.commands.naming import committee_name, count, in_a_row, organisation_name, person_name, table
from bot.outbox.reaching import reach
from bot.outbox.told import called_in
from bot.reply import Button, Choices, Facts, Heading, Mood, Paper, Part, Reply, Table, Verdict, Weight
from governance_store.records.committee import Committee
from governance_store.records.ids import MeetingId, PersonId
from governance_store.records.letter import Letter
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.records.series import Series
from governance_store.rules.absence import is_away
from governance_store.rules.local_time import date_in_full, duration_text, full, local, time_text
from governance_store.rules.meeting_clocks import due_for
from governance_store.rules.terms_in_force import terms_on


def come_to_in_words(act: Act, meeting: MeetingId | None) -> str:
    """In whose minutes something stands that the record put on an agenda."""
    if meeting is None:
        return "not yet: it stands on the next agenda"
    held = local(act.view.get(Meeting, meeting).starts, act.zone).date()
    return f"at the meeting of {date_in_full(held)} ({meeting})"


def moment(act: Act, meeting: Meeting) -> str:
    """The day in full and the time from which to which."""
    starts, ends = meeting.starts.astimezone(act.zone), meeting.ends.astimezone(act.zone)
    until = time_text(ends.time())
    if ends.date() != starts.date():
        until += f" on {date_in_full(ends.date())}"
    return f"{date_in_full(starts.date())}, {time_text(starts.time())} to {until}"


def state(act: Act, meeting: Meeting) -> str:
    """How a meeting stands, in a word."""
    if meeting.state is not MeetingState.SCHEDULED:
        return meeting.state.value
    if meeting.ends <= act.now:
        return "past"
    return "in session" if meeting.starts <= act.now else "called"


def row(act: Act, meeting: Meeting) -> tuple[str, ...]:
    """A meeting as a row of a list."""
    where = meeting.place or meeting.link or "no place yet"
    marked = ", extraordinary" if meeting.extraordinary else ""
    marked += ", organised elsewhere" if meeting.organised_elsewhere else ""
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
    parts += [facts(act, meeting), _invited(act, meeting), _buttons(act, meeting, committee)]
    return Reply(tuple(parts), ids=(meeting.id,))


def moved(
    act: Act,
    before: Meeting,
    after: Meeting,
    committee: Committee,
    judged: Judgement | None,
    queued: list[Letter],
) -> Reply:
    """The meeting is changed: what it was and what it is, who is told how, and when that leaves."""
    reasons: list[str] = []
    if before.starts == after.starts:
        told = f"The meeting of {committee.name} on {moment(act, after)} is changed."
    else:
        told = f"{committee.name} now meets on {moment(act, after)}, not on {moment(act, before)}."
        reasons += judged.reasons if judged else ()
    reasons += (_answers(act, after, queued, retimed=judged is not None), _leaving(act, queued))
    parts: list[Part] = [Verdict(Mood.GOOD, told, tuple(reasons))]
    parts += _warnings(act, after, committee, judged) if judged else []
    changes = tuple(
        (label, f"{old or 'none'} → {new or 'none'}")
        for label, old, new in _changes(act, before, after)
        if old != new
    )
    parts += [Facts(changes), _invited(act, after, queued), _buttons(act, after, committee)]
    return Reply(tuple(parts), ids=(after.id,))


def _answers(act: Act, after: Meeting, queued: list[Letter], *, retimed: bool) -> str:
    if not retimed:
        return "The day and the time stand, and so do the answers that were given."
    stand = [one for one in _invitations(act, after) if one.answer is not Answer.NONE]
    if stand:
        answers = count(
            len(stand), "answer that was given to it stands", "answers that were given to it stand"
        )
        return f"People know that day and time already: {answers}."
    if not queued and _invitations(act, after):
        return "People know that day and time already, or were told of none yet."
    return "Everybody is asked again whether they will attend."


def _leaving(act: Act, queued: list[Letter]) -> str:
    """How many messages leave when, and what becomes of a further change before that."""
    if not queued:
        return "Nothing new has to be told to anybody, so no message leaves."
    leave = count(len(queued), "message leaves", "messages leave")
    due = max(one.due for one in queued)
    if due <= act.now:
        return f"{leave} now."
    again = "A further change before then goes into the same message."
    return f"{leave} at {time_text(due.astimezone(act.zone).time())}. {again}"


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
    parts = (Verdict(Mood.GOOD, told), _told_table(act, fresh, None), _buttons(act, meeting, committee))
    return Reply(parts, ids=(meeting.id,))


def cancelled(act: Act, meeting: Meeting, committee: Committee, queued: list[Letter]) -> Reply:
    """The meeting is cancelled, and who is told how."""
    told = f"The meeting of {committee.name} on {moment(act, meeting)} is cancelled."
    again = Choices((Button("Call another meeting", f"meeting schedule {committee.key}"),))
    reasons = (f"Reason given: {meeting.cancelled_because}", _leaving(act, queued))
    parts = (Verdict(Mood.GOOD, told, reasons), _invited(act, meeting, queued), again)
    return Reply(parts, ids=(meeting.id,))


def shown(act: Act, meeting: Meeting, committee: Committee) -> Reply:
    """Everything about a meeting."""
    parts: list[Part] = [Heading(f"{committee.name}, {full(meeting.starts, act.zone)}")]
    if meeting.state is MeetingState.CANCELLED:
        parts.append(
            Verdict(
                Mood.WARNING, "This meeting is cancelled.", (f"Reason given: {meeting.cancelled_because}",)
            )
        )
    parts += [facts(act, meeting), answered(act, meeting)]
    if meeting.state is MeetingState.SCHEDULED and meeting.ends > act.now:
        parts.append(_buttons(act, meeting, committee))
    papers = () if meeting.organised_elsewhere else (_calendar(act, meeting, committee),)
    return Reply(tuple(parts), ids=(meeting.id,), papers=papers)


def taken_over(
    act: Act, meeting: Meeting, committee: Committee, first: Verdict, queued: list[Letter]
) -> Reply:
    """The meeting is organised here now: who is told how."""
    parts = (first, facts(act, meeting), _invited(act, meeting, queued), _buttons(act, meeting, committee))
    return Reply(parts, ids=(meeting.id,))


def _calendar(act: Act, meeting: Meeting, committee: Committee) -> Paper:
    """The meeting as a calendar file, to be taken along."""
    from templates.contexts.meeting import meeting_context  # noqa: PLC0415 -- only where a paper is made

    first = called_in(act.store.history(Meeting, meeting.id))
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


def facts(act: Act, meeting: Meeting) -> Facts:
    """When, where and how a meeting stands, and what is due for it by when."""
    pairs = [
        ("Meeting", meeting.id),
        ("When", moment(act, meeting)),
        ("Length", duration_text(meeting.minutes)),
        ("Where", meeting.place or "no place yet"),
        ("Link", meeting.link or "none"),
        ("State", state(act, meeting)),
        *_of_series(act, meeting),
    ]
    if meeting.organised_elsewhere:
        pairs.append(("Organised by", meeting.organised_elsewhere))
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
    if in_use is None or meeting.state in {MeetingState.CANCELLED, MeetingState.DISCARDED}:
        return
    day = meeting.starts.astimezone(act.zone).date()
    for one in due_for(day, in_use.terms, act.network.nation):
        yield f"{one.what} due", date_in_full(one.day)


def _invitations(act: Act, meeting: Meeting) -> list[Invitation]:
    return act.view.find(Invitation, meeting=meeting.id, withdrawn=False)


def _invited(act: Act, meeting: Meeting, queued: list[Letter] | None = None) -> Table:
    return _told_table(act, _invitations(act, meeting), queued)


def _told_table(act: Act, invitations: list[Invitation], queued: list[Letter] | None) -> Table:
    """Everybody and how they are told; where letters are given, who gets none has nothing new to hear."""
    written = None if queued is None else {one.person for one in queued}
    rows = (reached(act, one, told=written is None or one.person in written) for one in invitations)
    return table("Who is told, and how", ("Name", "Organisation", "As", "Reached by"), rows)


def reached(act: Act, one: Invitation, *, told: bool = True) -> tuple[str, ...]:
    """A person, and how they are told."""
    nothing_new = not told and reach(act.view.maybe(Person, one.person))
    return (*_who(act, one), "nothing new to tell" if nothing_new else _reached(act, one))


def answered(act: Act, meeting: Meeting) -> Table:
    """Who is invited, and what they answered."""
    rows = (
        (*_who(act, one), _answer(act, one))
        for one in act.view.find(Invitation, meeting=meeting.id, withdrawn=False)
    )
    return table("Invited", ("Name", "Organisation", "As", "Answer"), rows)


def _who(act: Act, one: Invitation) -> tuple[str, str, str]:
    person = act.view.maybe(Person, one.person)
    organisation = organisation_name(act.view, person.organisation) if person else ""
    return person_name(act.view, one.person) + _away(act, one, person), organisation, one.capacity.value


def _away(act: Act, one: Invitation, person: Person | None) -> str:
    """That somebody said they are away on the day, where that is so."""
    meeting = act.view.get(Meeting, one.meeting)
    away = person is not None and is_away(person, meeting.starts.astimezone(act.zone).date())
    last = person.away_until if person else None
    return f" (away until {date_in_full(last)})" if away and last else ""


def _reached(act: Act, one: Invitation) -> str:
    reached = reach(act.view.maybe(Person, one.person))
    if reached:
        return reached.words
    return "no address: tell them yourself" if _takes_part(act, one) else "nothing: they no longer take part"


def _takes_part(act: Act, one: Invitation) -> bool:
    person = act.view.maybe(Person, one.person)
    return person is not None and person.active


def _answer(act: Act, one: Invitation) -> str:
    if one.answer is Answer.NONE and not _takes_part(act, one):
        return "no longer takes part"
    when = f", {full(one.answered, act.zone)}" if one.answered else ""
    why = f": {one.because}" if one.because and one.answer is Answer.APOLOGIES else ""
    return f"{one.answer.value}{why}{when}{_deputy(act, one)}"


def _deputy(act: Act, one: Invitation) -> str:
    """Who deputises for them, or for whom they do."""
    if one.deputises:
        return f"; deputises for {person_name(act.view, one.deputises)}"
    return f"; deputy: {person_name(act.view, one.deputy)}" if one.deputy else ""


def _buttons(act: Act, meeting: Meeting, committee: Committee) -> Choices:
    """What the speaker can do next: answer, where invited; change it, where that is theirs to do."""
    return Choices(tuple(_next_steps(act, meeting, committee)))


def _next_steps(act: Act, meeting: Meeting, committee: Committee) -> Iterator[Button]:
    if act.view.find(Invitation, meeting=meeting.id, person=act.actor.id, withdrawn=False):
        yield Button("I will attend", f"attend {meeting.id}")
        yield Button("Send my apologies", f"apologies {meeting.id}")
    yield Button("Who is coming", f"meeting answers {meeting.id}")
    convenes = permissions_held(act.view, act.actor.id, committee) & CONVENORS.permissions
    if convenes and meeting.organised_elsewhere:
        yield Button("Organise it from here", f"meeting take over {meeting.id}")
    elif convenes:
        yield Button("Move or change it", f"meeting move {meeting.id}")
        yield Button("Cancel it", f"meeting cancel {meeting.id}", Weight.WARNING)
