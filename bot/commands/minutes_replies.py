"""What is said of minutes: as they begin and end, after a line, and when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.commands.base import Act
from bot.commands.confidences import may_read, refuse_overheard
from bot.commands.meeting_present import quorum_now
from bot.commands.minutes_book import Book
from bot.commands.minutes_deciding import stamp_in_words, vote_rows, votes_in_words
from bot.commands.minutes_saying import words_in_words
from bot.commands.naming import as_sentence, committee_name, count, in_a_row, person_name, table
from bot.parameters.base import cut
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Text, Verdict
from governance_store.records.decision import DecisionStanding
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import LineKind, MinuteLine, Minutes, MinutesState
from governance_store.rules.local_time import date_in_full, full, local, time_text
from governance_store.rules.minute_numbers import short

_MOST_NAMED: Final = 10
_MOST_ROWS: Final = 50


def begun(act: Act, meeting: Meeting, minutes: Minutes) -> Reply:
    """Who takes them, how the quorum stands, and what may be said."""
    here = f"{committee_name(act.view, meeting.committee)}, {full(meeting.starts, act.zone)}"
    told = f"The minutes of {here} are open; {person_name(act.view, minutes.taker)} takes them."
    chair = f"In the chair: {person_name(act.view, minutes.chair)}."
    first = Verdict(Mood.GOOD, told, (chair,))
    return Reply(
        (first, *quorum_now(act, meeting), Text(words_in_words()), _buttons(meeting)),
        ids=(minutes.id, meeting.id),
    )


def _buttons(meeting: Meeting) -> Choices:
    return Choices(
        (
            Button("Somebody comes", f"meeting arrive {meeting.id}"),
            Button("Somebody leaves", f"meeting leave {meeting.id}"),
            Button("Show the minutes", f"minutes show {meeting.id}"),
            Button("Close the minutes", f"minutes close {meeting.id}"),
        )
    )


def said_back(book: Book, told: list[Verdict]) -> Reply:
    """What was noted, quietly."""
    return Reply(tuple(told), ids=(book.minutes.id, book.meeting.id))


def ended(book: Book, told: Verdict) -> Reply:
    """That they are closed, with what was recommended, and what comes next."""
    recommended = [
        one
        for one in book.decisions
        if one.standing is DecisionStanding.RECOMMENDED and not one.withdrawn and not one.confidential
    ]
    parts: list[Part] = [told]
    if recommended:
        rows = ((one.reference, one.text, stamp_in_words(one.stamp)) for one in recommended)
        parts.append(
            table("To be decided at the next quorate meeting", ("Reference", "Text", "Quorum"), rows)
        )
    meeting = book.meeting.id
    buttons = (
        Button("Show the minutes", f"minutes show {meeting}"),
        Button("They are right (chair)", f"minutes check {meeting}"),
        Button("Send them", f"minutes send {meeting}"),
    )
    parts.append(Choices(buttons))
    return Reply(tuple(parts), ids=(book.minutes.id, meeting))


@dataclass(frozen=True, slots=True)
class NotObeyed:
    """A line of a log that was kept as discussion although it says more, and why."""

    number: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class FromLog:
    """What is to be said of a log: its lines, what was not obeyed, its times, names that nobody here has."""

    lines: int
    not_obeyed: Sequence[NotObeyed]
    timed: bool
    unknown: tuple[str, ...]


def replayed(book: Book, log: FromLog) -> Reply:
    """What a log came to, what of it was not obeyed, and who in it is not known here."""
    decided = sum(not one.withdrawn for one in book.decisions)
    raised = sum(not one.withdrawn for one in book.actions)
    told = f"The minutes of {book.committee.name}, {full(book.meeting.starts, book.act.zone)}, are made"
    sums = f"{count(log.lines, 'line')} of the log, {count(decided, 'decision')}, {count(raised, 'action')}"
    mood = Mood.WARNING if log.not_obeyed else Mood.GOOD
    parts: list[Part] = [Verdict(mood, f"{told}: {sums}.", tuple(_notes(book, log)))]
    if log.not_obeyed:
        rows = ((str(one.number), cut(one.text), one.why) for one in log.not_obeyed[:_MOST_ROWS])
        caption = f"Kept as discussion, not obeyed, {len(log.not_obeyed)} in all"
        parts.append(table(caption, ("Line", "Text", "Why"), rows))
    parts.append(Choices((Button("Show the minutes", f"minutes show {book.meeting.id}"),)))
    return Reply(tuple(parts), ids=(book.minutes.id, book.meeting.id))


def _notes(book: Book, log: FromLog) -> Iterator[str]:
    if not log.timed:
        yield "The log has no times: its lines are dated in order from the meeting's beginning."
    if log.unknown:
        yield f"Nobody here is known as: {', '.join(log.unknown[:_MOST_NAMED])}."
    if book.minutes.state is MinutesState.OPEN:
        yield "The log does not end the meeting, so the minutes are still open."


def shown(act: Act, book: Book, *, confidential: bool) -> Reply:
    """The lines with their numbers, what was decided, and who has to do what."""
    if confidential:
        refuse_overheard(act)
    lines = [one for one in reversed(list(book.live)) if one.confidential is confidential]
    told = [one for one in lines if may_read(book, act.actor, one)]
    which = ", confidential part" if confidential else ""
    heading = Heading(f"Minutes: {book.committee.name}, {full(book.meeting.starts, act.zone)}{which}")
    parts: list[Part] = [heading, _facts(act, book)]
    if confidential and lines and not told:
        parts.append(Verdict(Mood.NOTE, "You were not there for the confidential part, so it is not shown."))
    return Reply((*parts, *_body(book, told)), ids=(book.minutes.id, book.meeting.id))


def _facts(act: Act, book: Book) -> Facts:
    minutes = book.minutes
    ended_ = full(minutes.ended, act.zone) if minutes.ended else ""
    pairs = (
        ("State", minutes.state.value.capitalize()),
        ("Taken by", person_name(act.view, minutes.taker)),
        ("In the chair", person_name(act.view, minutes.chair)),
        ("Begun", full(minutes.started, act.zone)),
        ("Closed", ended_),
    )
    return Facts(tuple((label, text) for label, text in pairs if text))


def _body(book: Book, lines: list[MinuteLine]) -> Iterator[Part]:
    ids = {one.id for one in lines}
    yield table("Lines", ("Line", "Time", "What", "Text", "By"), (_row(book, one) for one in lines))
    motion = book.motion
    if motion and motion.line in ids:
        votes = vote_rows(book, motion)
        yield Verdict(Mood.NOTE, f"Open to the vote: {as_sentence(motion.text)}")
        if votes:
            yield table("Votes so far", ("Name", "Vote"), votes)
    decisions = [one for one in book.decisions if one.line in ids and not one.withdrawn]
    if decisions:
        rows = (
            (
                one.reference,
                one.text,
                f"{one.standing.value}, {one.outcome.value}",
                stamp_in_words(one.stamp),
                votes_in_words(one) if one.motion else "–",
            )
            for one in decisions
        )
        yield table("Decisions", ("Reference", "Text", "Standing", "Quorum", "Votes"), rows)
    actions = [one for one in book.actions if one.line in ids and not one.withdrawn]
    if actions:
        rows_ = (
            (
                short(one.reference),
                one.text,
                in_a_row([person_name(book.pending, owner) for owner in one.owners]),
                date_in_full(one.by_when) if one.by_when else "–",
            )
            for one in actions
        )
        yield table("Actions", ("Reference", "Action", "Owner", "By"), rows_)
    if book.minutes.state is MinutesState.OPEN:
        yield _buttons(book.meeting)


def _row(book: Book, one: MinuteLine) -> tuple[str, ...]:
    what = one.reference if one.kind is LineKind.TOPIC else one.kind.value
    by = person_name(book.pending, one.by) if one.by else one.nick
    at = time_text(local(one.at, book.act.zone).time())
    return str(one.number), at, what, one.text + (" (corrected)" if one.corrected else ""), by
