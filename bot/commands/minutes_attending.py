"""Who comes, leaves or declares an interest while minutes are taken? The meeting's own commands, in short.

`#arrive Asha Rahman at 14:05` is `meeting arrive`, for the meeting whose minutes are taken.
"""

from __future__ import annotations

from typing import Final

from bot.commands import grammar
from bot.commands.base import DECLARED, Problem, Refused
from bot.commands.minutes_book import Book, Noting
from bot.commands.words import split
from bot.language.reading import plain
from bot.reply import Mood, Reply, Verdict
from governance_store.rules.minute_words import MinuteWord

VERBS: Final = {
    MinuteWord.ARRIVE: "meeting arrive",
    MinuteWord.LEAVE: "meeting leave",
    MinuteWord.DECLARE: "meeting declare",
}
TYPED: Final = (*VERBS.values(), "meeting take back")
"""What lines of a log are obeyed beside the words of minutes."""


def attend(book: Book, verb: str, rest: str, act: Noting) -> Verdict:
    """Obey one of the meeting's commands for this meeting; raises Refused with all that is wrong."""
    command = DECLARED[verb]
    parted = split(f"{verb} {book.meeting.id} {rest.replace('@', '')}")
    if parted.fault:
        raise Refused(Problem(parted.fault))
    words = parted.words[len(verb.split()) :]
    reading = grammar.read(command, words, act.scene)
    problems = [*(one.sentence for one in reading.faults), *(one.question for one in reading.questions)]
    problems += [f"“{verb}” lacks: {command.parameter(one).param.label}." for one in reading.missing]
    if problems:
        raise Refused(*(Problem(one) for one in problems))
    reply = command.action(act, **reading.values)
    return _verdict(reply)


def _verdict(reply: Reply) -> Verdict:
    """What was noted, and what is worth saying of the quorum."""
    told = [one for one in reply.parts if isinstance(one, Verdict)]
    first, others = told[0], [one for one in told[1:] if one.mood is Mood.WARNING]
    if not others:
        return first
    return Verdict(Mood.WARNING, first.text, (*first.reasons, *(one.text for one in others)))


def typed(book: Book, line: str) -> tuple[str, str] | None:
    """The command of the meeting that a line of a log types, and its words behind the meeting's name."""
    words = line.split()
    for verb in TYPED:
        length = len(verb.split())
        if [plain(one) for one in words[:length]] == verb.split():
            return verb, _without_meeting(book, line.split(maxsplit=length)[length:])
    return None


def _without_meeting(book: Book, rest: list[str]) -> str:
    said = rest[0] if rest else ""
    first, _, others = said.partition(" ")
    named = {book.committee.key.casefold(), book.meeting.id.casefold()}
    return others if first.casefold() in named else said
