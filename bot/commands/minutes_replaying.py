"""What are the minutes of a meeting whose log was pasted? The same as if its lines were said one by one.

The log is committed at once, or not at all. What cannot be obeyed is kept as discussion, and named with its
reason, so that nothing of a log is lost and nothing in it is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Final

from bot.commands.base import RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.minutes_attending import VERBS, attend, typed
from bot.commands.minutes_book import Book, Speaker, noting
from bot.commands.minutes_log_clock import LogClock
from bot.commands.minutes_opening import may_start, minutes_to_start
from bot.commands.minutes_replies import FromLog, NotObeyed, replayed
from bot.commands.minutes_saying import write_line
from bot.commands.minutes_speakers import Speakers
from bot.parameters.files import A_FILE
from bot.parameters.people import A_MEETING_SITTING
from bot.parameters.text import LONGEST_TEXT, clean
from bot.reply import Attachment, Reply
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import LineKind
from governance_store.rules.local_time import date_in_full, full, local
from governance_store.rules.minute_words import MinuteSaid, MinuteWord, minute_said
from governance_store.rules.minutes_log import Logged, decoded, logged

MOST_BYTES: Final = 5 * 1024 * 1024
MOST_LINES: Final = 20_000
_TYPED: Final = {"start": MinuteWord.START, "close": MinuteWord.END, "undo": MinuteWord.UNDO}
_OF_TEXT: Final = {"motion": MinuteWord.MOTION, "vote": MinuteWord.VOTE}


@command(
    "minutes replay",
    "Make the minutes of a meeting from its pasted log",
    who=RECORDERS,
    examples=('minutes replay board "board.log"',),
    submit="Make the minutes",
)
def replay(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING_SITTING, "Meeting")],
    file: Annotated[Attachment, Param(A_FILE, "Log", example='"board.log"')],
) -> Reply:
    """Each line as “<name> text”, with or without times; the log itself is kept."""
    minutes, fresh = minutes_to_start(act, meeting)
    lines = read_log(file)
    _refuse_another_day(act, meeting, lines)
    book = Book.of(act, meeting, replace(minutes, log=act.store.vault.keep(file.content)))
    book.put(*fresh)
    book.put_minutes(book.minutes)
    reading = _Replaying(act, book, LogClock.of(meeting, act.zone, act.now), Speakers(book.scene))
    for line in lines:
        reading.take(line)
    reading.end()
    act.commit("minutes.replayed", *book.pending.records)
    log = FromLog(len(lines), reading.not_obeyed, reading.clock.timed, reading.speakers.unknown)
    return replayed(book, log)


def read_log(file: Attachment) -> list[Logged]:
    """The lines of a log; raises Refused for a file that is none."""
    if not file.content:
        raise Refused(Problem(f"“{file.name}” is empty: it has 0 bytes.", "file"))
    if len(file.content) > MOST_BYTES:
        most = MOST_BYTES // 1024 // 1024
        size = len(file.content) / 1024 / 1024
        raise Refused(Problem(f"“{file.name}” has {size:.0f} megabytes; a log may have {most}.", "file"))
    text = decoded(file.content)
    if file.content.startswith(b"PK") or "\x00" in text:
        raise Refused(Problem(f"“{file.name}” is not a text: save the log as plain text.", "file"))
    lines = list(logged(text))
    if not lines or len(lines) > MOST_LINES:
        told = f"“{file.name}” has {len(lines):,} lines; a log may have 1 to {MOST_LINES:,}."
        raise Refused(Problem(told, "file"))
    return lines


def _refuse_another_day(act: Act, meeting: Meeting, lines: list[Logged]) -> None:
    held = local(meeting.starts, act.zone).date()
    first = next((one.day for one in lines if one.day), held)
    if first != held:
        told = f"The log is of {date_in_full(first)}, and the meeting was on {date_in_full(held)}."
        raise Refused(Problem(told, "file"))


@dataclass
class _Replaying:
    """A log while it is read."""

    act: Act
    book: Book
    clock: LogClock
    speakers: Speakers
    not_obeyed: list[NotObeyed] = field(default_factory=list)
    ended: tuple[Logged, Speaker, datetime] | None = None
    started: bool = False

    def take(self, line: Logged) -> None:
        """Obey a line, or keep it as discussion."""
        at = self.clock.read(line)
        if at > self.act.now:
            told = f"Line {line.number} of the log is of {full(at, self.act.zone)}, which has not come yet."
            raise Refused(Problem(told, "file"))
        said = self.speakers.of(line.nick)
        try:
            self._obey(line, said, at)
        except Refused as refusal:
            self._keep(line, said, at, refusal.sentence)

    def _obey(self, line: Logged, said: Speaker, at: datetime) -> None:
        command_ = (
            typed(self.book, line.text) if self.book.runs(said.person.id if said.person else None) else None
        )
        if command_:
            verb, rest = command_
            self._attend(verb, rest)
            return
        meant = self._meant(line.text)
        if meant.word is MinuteWord.START:
            self._start(said)
        elif meant.word is MinuteWord.END:
            self._end(line, said, at)
        elif meant.word is MinuteWord.SAY:
            why = f"#{meant.unknown} is none of the words of a meeting." if meant.unknown else ""
            self._keep(line, said, at, why)
        elif self.ended:
            raise Refused("It stands behind the end of the meeting.")
        else:
            moved = self.clock.moved_by(meant.text) if meant.word in VERBS else at
            act = noting(self.act, self.book.pending, moved, said.person or self.act.actor)
            write_line(self.book, said, meant, act)

    def _attend(self, verb: str, rest: str) -> None:
        at = self.clock.moved_by(rest)
        attend(self.book, verb, rest, noting(self.act, self.book.pending, at, self.act.actor))

    def _meant(self, text: str) -> MinuteSaid:
        """What a line means, also one that types a command of the minutes."""
        words = text.split()
        noun, verb = ([one.lower() for one in words[:2]] + ["", ""])[:2]
        if noun != "minutes":
            return minute_said(text)
        rest = " ".join(words[2:])
        first, _, others = rest.partition(" ")
        if first.casefold() in {self.book.committee.key.casefold(), self.book.meeting.id.casefold()}:
            rest = others
        if verb in _TYPED:
            return MinuteSaid(_TYPED[verb])
        if verb in _OF_TEXT:
            return MinuteSaid(_OF_TEXT[verb], rest.strip('"“”'))
        return minute_said(text)

    def _start(self, said: Speaker) -> None:
        """Whoever begins the meeting takes the minutes, where they may."""
        if said.person and not self.started and may_start(self.act, self.book.meeting, said.person.id):
            self.book.put_minutes(replace(self.book.minutes, taker=said.person.id))
        self.started = True

    def _end(self, line: Logged, said: Speaker, at: datetime) -> None:
        if not self.book.runs(said.person.id if said.person else None):
            raise Refused("#endmeeting is for who takes the minutes or is in the chair.")
        self.ended = (line, said, at)

    def end(self) -> None:
        """Close the minutes, where the log does."""
        if self.ended:
            line, said, at = self.ended
            act = noting(self.act, self.book.pending, at, said.person or self.act.actor)
            try:
                write_line(self.book, said, MinuteSaid(MinuteWord.END), act)
            except Refused as refusal:
                self._keep(line, said, at, refusal.sentence)

    def _keep(self, line: Logged, said: Speaker, at: datetime, why: str) -> None:
        text = " ".join(clean(line.text).split())
        if why:
            hidden = self.book.confidential
            self.not_obeyed.append(NotObeyed(line.number, "(confidential)" if hidden else text, why))
        for piece in _pieces(text):
            self.book.add(LineKind.DISCUSSION, piece, at, said)


def _pieces(text: str) -> Iterator[str]:
    """A text in pieces that a line bears; what nobody can see is no line."""
    for start in range(0, len(text), LONGEST_TEXT):
        yield text[start : start + LONGEST_TEXT]
