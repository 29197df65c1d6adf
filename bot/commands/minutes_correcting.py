"""Is a line of minutes to read otherwise? What was written first stays in the history of the line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.commands.base import Problem, Refused
from bot.commands.minutes_book import Book
from bot.commands.minutes_owners import Task, task
from bot.commands.minutes_saying import action_told
from bot.parameters.text import clean
from bot.reply import Mood, Verdict
from governance_store.records.action import Action, ActionEntry
from governance_store.records.decision import Decision
from governance_store.records.ids import PersonId
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.records.motion import Motion
from governance_store.rules.local_time import local
from governance_store.rules.minute_words import MinuteWord, minute_said

_FIXED = frozenset({LineKind.CHAIR})


def correct(book: Book, number: int, text: str) -> Verdict:
    """Give a line, and what it gave rise to, another text; raises Refused where that may not be."""
    line = _line(book, number)
    said = minute_said(text)
    words = clean(said.text if said.word is not MinuteWord.SAY else text)
    thing = book.of_line(line.id)
    if isinstance(thing, Action):
        return give_anew(book, line, thing, task(words, local(line.at, book.act.zone).date(), book.scene))
    return reword(book, line, words)


def reword(book: Book, line: MinuteLine, text: str) -> Verdict:
    """Give a line that is no action, and what it gave rise to, another text."""
    thing = book.of_line(line.id)
    if isinstance(thing, Motion) and book.votes(thing):
        told = f"Votes were cast on “{thing.text}”, so its words stay: #undo takes the motion back."
        raise Refused(Problem(told))
    after = replace(line, text=" ".join(text.split()), corrected=True)
    if after.text == line.text:
        return Verdict(Mood.NOTE, f"Line {line.number} says that already; nothing was changed.")
    book.change(after)
    if isinstance(thing, Decision | Motion):
        book.put(replace(thing, text=after.text))
    return Verdict(Mood.GOOD, f"Line {line.number} is corrected. What it said first stays in its history.")


def _line(book: Book, number: int) -> MinuteLine:
    if not 1 <= number <= len(book.lines):
        told = f"These minutes have {len(book.lines)} lines, and no line {number}."
        raise Refused(Problem(f"{told} “minutes show {book.meeting.id}” shows them.", "line"))
    line = book.lines[number - 1]
    if line.withdrawn:
        raise Refused(Problem(f"Line {number} was taken back, so it cannot be corrected.", "line"))
    if line.kind in _FIXED:
        told = f"Line {number} says who was in the chair: #chair and #unchair change that."
        raise Refused(Problem(told, "line"))
    return line


def give_anew(book: Book, line: MinuteLine, before: Action, wanted: Task) -> Verdict:
    """Let an action be what is wanted now: its owners, what they do, and by when."""
    owners = tuple(one.id for one in wanted.owners)
    _refuse_what_moved_on(book, before, owners, wanted.by_when)
    by_when = before.by_when if before.originally else wanted.by_when
    after = replace(before, text=wanted.text, owners=owners, by_when=by_when)
    if after == before:
        return Verdict(Mood.NOTE, f"Line {line.number} says that already; nothing was changed.")
    book.change(replace(line, text=wanted.text, corrected=True))
    book.put(after)
    told = action_told(book, after)
    return replace(told, text=f"Line {line.number} is corrected. {told.text}")


def _refuse_what_moved_on(
    book: Book, one: Action, owners: tuple[PersonId, ...], by_when: date | None
) -> None:
    """Once work on an action is recorded its owner and day change on the log, which keeps who agreed."""
    worked_on = book.pending.find(ActionEntry, action=one.id)
    as_it_was = (owners, by_when) == (one.owners, one.originally or one.by_when)
    if worked_on and not as_it_was:
        ref = one.reference
        how = f"“action reassign {ref}” and “action extend {ref}” change its owner and its day."
        raise Refused(Problem(f"{ref} was worked on since, so only its text is corrected here. {how}"))
