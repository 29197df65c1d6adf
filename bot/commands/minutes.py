"""What is said and decided at a meeting? Its minutes, taken line by line while it goes on, or afterwards.

While minutes are open, a line that begins with `#` is a line of them, whoever says it and wherever: who takes
the minutes and who is in the chair say every word, everybody else at the meeting some of them.
"""

from __future__ import annotations

from typing import Annotated, Final

from bot.commands.base import EVERYBODY, RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.confidences import refuse_overheard
from bot.commands.minutes_book import Book, Speaker, noting
from bot.commands.minutes_correcting import correct as correct_line
from bot.commands.minutes_custody import note_change, versions_sent
from bot.commands.minutes_opening import (
    is_open,
    meeting_to_start,
    minutes_of,
    minutes_to_reopen,
    minutes_to_start,
    open_book,
)
from bot.commands.minutes_replies import begun, ended, said_back
from bot.commands.minutes_replies import shown as shown_minutes
from bot.commands.minutes_saying import refuse_unknown, write_line
from bot.parameters.people import A_MEETING_SITTING, A_PERSON, PEOPLE
from bot.parameters.text import A_FLAG, OneOf, Text
from bot.parameters.when import A_NUMBER
from bot.reply import Entry, Mood, Reply, Verdict
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import MinutesState
from governance_store.records.motion import Choice
from governance_store.records.person import Person
from governance_store.rules.minute_words import MinuteSaid, MinuteWord, minute_said
from governance_store.rules.minutes_custody import changed_by

MEETING: Final = Param(A_MEETING_SITTING, "Meeting")
A_SAYING: Final = Text(to_end=True, called="a line of minutes", longest=20_000, entry=Entry.PARAGRAPH)
A_MOTION: Final = Text(to_end=True, called="a motion", entry=Entry.PARAGRAPH)
A_CHOICE: Final = OneOf(
    Choice, "a vote", (("yes", "for"), ("no", "against"), ("abstains", "abstain"), ("abstention", "abstain"))
)
VERBS: Final = {
    MinuteWord.AGREED: "decision.recorded",
    MinuteWord.REJECTED: "decision.recorded",
    MinuteWord.END_VOTE: "vote.closed",
    MinuteWord.ACTION: "action.raised",
    MinuteWord.MOTION: "motion.put",
    MinuteWord.VOTE: "vote.cast",
    MinuteWord.UNDO: "minutes.line-taken-back",
    MinuteWord.ARRIVE: "person.arrived",
    MinuteWord.LEAVE: "person.left",
    MinuteWord.DECLARE: "interest.declared",
    MinuteWord.END: "minutes.closed",
}


@command(
    "minutes start",
    "Begin to take the minutes of a meeting",
    who=RECORDERS,
    examples=("minutes start board",),
    submit="Start",
)
def start(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    again: Annotated[bool, Param(A_FLAG, "Go on with closed minutes", "again", ("reopen",))] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Whoever says so takes them; what stands on the agenda is written down with it."""
    if again:
        minutes = minutes_to_reopen(act, meeting)
        act.commit("minutes.reopened", changed_by(minutes, act.actor.id, versions_sent(act, meeting)))
    else:
        minutes, fresh = minutes_to_start(act, meeting)
        act.commit("minutes.started", *fresh, minutes)
    return begun(act, meeting, minutes)


@command(
    "minutes say",
    "Say a line of the minutes that are open, as in: #topic MRI backlog",
    who=EVERYBODY,
    examples=('minutes say "We looked at the figures"', 'minutes say "#topic MRI backlog" meeting board'),
    submit="Note it",
)
def say(
    act: Act,
    text: Annotated[
        str, Param(A_SAYING, "Line", hint="#topic, #info, #agreed, #action @owner text by 3 Feb …")
    ],
    meeting: Annotated[Meeting | None, Param(A_MEETING_SITTING, "Meeting", "meeting")] = None,
) -> Reply:
    """Each line of the text is one of the minutes; all of them are taken, or none."""
    lines = [minute_said(one) for one in text.split("\n") if one.strip()]
    if meeting is None and lines[0].word is MinuteWord.START:
        return _started_by_word(act, lines)
    return _write(act, open_book(act, meeting), lines)


def _started_by_word(act: Act, lines: list[MinuteSaid]) -> Reply:
    if len(lines) > 1:
        raise Refused(Problem("Say #startmeeting by itself, and the other lines behind it."))
    meeting = meeting_to_start(act, lines[0].text)
    if is_open(act, meeting):
        return _write(act, open_book(act, meeting), lines)
    return start(act, meeting)


def _write(act: Act, book: Book, lines: list[MinuteSaid]) -> Reply:
    told: list[Verdict] = []
    before = book.pending.records
    for line in lines:
        refuse_unknown(line)
        said = Speaker(act.actor)
        if book.minutes.state is not MinutesState.OPEN:
            raise Refused(Problem("Nothing can be minuted behind #endmeeting."))
        if book.confidential or line.word is MinuteWord.CONFIDENTIAL:
            refuse_overheard(act)
        told.append(write_line(book, said, line, noting(act, book.pending, act.now, act.actor)))
    verb = VERBS.get(lines[0].word, "minutes.said") if len(lines) == 1 else "minutes.said"
    if book.pending.records != before:
        act.commit(verb, *book.pending.records)
    if book.minutes.state is not MinutesState.OPEN:
        return ended(book, told[-1])
    return said_back(book, told)


@command(
    "minutes undo",
    "Take back the last line of the minutes that are open",
    who=EVERYBODY,
    examples=("minutes undo board",),
    submit="Take it back",
)
def undo(act: Act, meeting: Annotated[Meeting, MEETING]) -> Reply:
    """The same as #undo."""
    return _write(act, open_book(act, meeting), [MinuteSaid(MinuteWord.UNDO)])


@command(
    "minutes motion",
    "Put something to the vote",
    who=EVERYBODY,
    examples=('minutes motion board "That the plan is adopted"',),
    submit="Put it to the vote",
)
def motion(
    act: Act, meeting: Annotated[Meeting, MEETING], text: Annotated[str, Param(A_MOTION, "Motion")]
) -> Reply:
    """The same as #motion."""
    return _write(act, open_book(act, meeting), [MinuteSaid(MinuteWord.MOTION, text)])


@command(
    "minutes vote",
    "Vote on the motion that is open, or record how others vote",
    who=EVERYBODY,
    examples=("minutes vote board for", 'minutes vote board against by "Asha Rahman"'),
    submit="Vote",
)
def vote(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    choice: Annotated[Choice, Param(A_CHOICE, "Vote")],
    voters: Annotated[
        tuple[Person, ...] | None,
        Param(PEOPLE, "By", "by", hint="Only where you record how others vote."),
    ] = None,
) -> Reply:
    """The same as #vote; a later vote takes the place of an earlier one."""
    names = " and ".join(A_PERSON.line(one, act.scene) for one in voters or ())
    said = MinuteSaid(MinuteWord.VOTE, f"{choice.value} by {names}" if names else choice.value)
    return _write(act, open_book(act, meeting), [said])


@command(
    "minutes correct",
    "Correct a line of minutes that are not approved yet",
    who=EVERYBODY,
    examples=('minutes correct board 12 "The backlog is 40 scans"',),
    submit="Correct",
)
def correct(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    line: Annotated[int, Param(A_NUMBER, "Line", hint="Its number in “minutes show”.")],
    text: Annotated[str, Param(A_SAYING, "Text")],
) -> Reply:
    """What it said first stays in its history; an action's owners and day are read anew."""
    minutes = minutes_of(act, meeting)
    book = Book.of(act, meeting, minutes)
    if not book.runs(act.actor.id):
        raise Refused(Problem("Only who takes the minutes or is in the chair corrects them.", "meeting"))
    if minutes.state is MinutesState.APPROVED:
        raise Refused(Problem("These minutes are approved, so they stay as they are.", "meeting"))
    told = correct_line(book, line, text)
    if told.mood is not Mood.NOTE:
        note_change(act, book)
        act.commit("minutes.line-corrected", *book.pending.records)
    return said_back(book, [told])


@command(
    "minutes close",
    "Close the minutes of a meeting, as a draft",
    who=EVERYBODY,
    examples=("minutes close board",),
    submit="Close",
)
def close(act: Act, meeting: Annotated[Meeting, MEETING]) -> Reply:
    """The same as #endmeeting."""
    return _write(act, open_book(act, meeting), [MinuteSaid(MinuteWord.END)])


@command(
    "minutes show",
    "Show the minutes of a meeting, with their decisions and actions",
    who=EVERYBODY,
    writes=False,
    examples=("minutes show board", "minutes show board confidential"),
)
def show(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    confidential: Annotated[bool, Param(A_FLAG, "The confidential part", "confidential")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """The part that everybody may read, or the confidential one for those who were there for it."""
    return shown_minutes(act, Book.of(act, meeting, minutes_of(act, meeting)), confidential=confidential)
