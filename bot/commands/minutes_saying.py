"""What does one line do to the minutes? Each word of a meeting is obeyed, refused with its reason, or noted.

One function reads what is said now and what a pasted log says, so both give the same minutes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.commands.base import Problem, Refused
from bot.commands.minutes_attending import VERBS, attend
from bot.commands.minutes_book import Book, Noting, Speaker
from bot.commands.minutes_deciding import decide, end_vote, move, take_back_decision, vote
from bot.commands.minutes_owners import Task, people_named, task
from bot.commands.naming import as_sentence, in_a_row, person_name
from bot.language.nearest import nearest
from bot.parameters.text import LONGEST_TEXT, clean, is_blank
from bot.reply import Mood, Verdict
from governance_store.records.action import Action
from governance_store.records.agenda import AgendaItem
from governance_store.records.decision import Decision, Outcome
from governance_store.records.ids import ActionId
from governance_store.records.minutes import LineKind, MinuteLine, MinutesState
from governance_store.records.motion import Motion
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.minute_numbers import action_reference, short
from governance_store.rules.minute_words import ANYBODY, WORDS, MinuteSaid, MinuteWord

_KINDS: Final = {
    MinuteWord.INFO: LineKind.INFORMATION,
    MinuteWord.LINK: LineKind.LINK,
    MinuteWord.IDEA: LineKind.IDEA,
    MinuteWord.HELP: LineKind.HELP,
    MinuteWord.SAY: LineKind.DISCUSSION,
}
_OUTCOMES: Final = {MinuteWord.AGREED: Outcome.AGREED, MinuteWord.REJECTED: Outcome.REJECTED}
_NEED_TEXT: Final = frozenset({*_KINDS, *_OUTCOMES, MinuteWord.TOPIC, MinuteWord.MOTION}) - {MinuteWord.HELP}


def write_line(book: Book, said: Speaker, line: MinuteSaid, act: Noting) -> Verdict:
    """Do what a line says; raises Refused where it cannot be, and then nothing is changed."""
    text = " ".join(clean(line.text).split())
    _refuse_who_may_not(book, said, line.word)
    if len(text) > LONGEST_TEXT:
        told = f"A line may have {LONGEST_TEXT:,} characters; this one has {len(text):,}."
        raise Refused(Problem(told))
    if line.word in _NEED_TEXT and is_blank(text):
        raise Refused(Problem(f"Nothing stands behind #{line.word.value or 'info'}: say what."))
    if line.word is MinuteWord.HELP and is_blank(text):
        return Verdict(Mood.NOTE, words_in_words())
    if line.word in VERBS:
        return attend(book, VERBS[line.word], text, act)
    return _DOES[line.word](book, said, act.now, text, line.word)


def words_in_words() -> str:
    """The words there are."""
    return f"The words of a meeting: {', '.join(f'#{one.value}' for one in MinuteWord if one.value)}."


def refuse_unknown(line: MinuteSaid) -> None:
    """Raise Refused for a word that means nothing, with the one that was probably meant."""
    if not line.unknown:
        return
    likely = nearest(line.unknown, WORDS)
    hint = f" Did you mean #{likely}?" if likely else f" {words_in_words()}"
    behind = line.text.partition(line.unknown)[2] if likely else ""
    lines = (f"#{likely} {behind.strip(': ')}".rstrip(),) if likely else ()
    raise Refused(Problem(f"#{line.unknown} is none of the words of a meeting.{hint}"), nearest=lines)


def _refuse_who_may_not(book: Book, said: Speaker, word: MinuteWord) -> None:
    person = said.person.id if said.person else None
    if book.runs(person):
        return
    who = said.person.name if said.person else f"“{said.nick}”"
    if word not in ANYBODY:
        taker = person_name(book.pending, book.minutes.taker)
        told = f"#{word.value} is for who takes the minutes ({taker}) or is in the chair, not for {who}."
        raise Refused(Problem(told))
    if not book.takes_part(person):
        told = f"{who} is neither at this meeting nor invited to it."
        raise Refused(Problem(told))


def _note(book: Book, said: Speaker, at: datetime, text: str, word: MinuteWord) -> Verdict:
    line = book.add(_KINDS[word], text, at, said)
    return Verdict(Mood.GOOD, f"Noted, line {line.number}.")


def _topic(book: Book, said: Speaker, at: datetime, text: str, _word: MinuteWord) -> Verdict:
    item = _item_meant(book, text)
    title = item.title if item else text
    now = book.topic
    if now and now.text.casefold() == title.casefold():
        raise Refused(Problem(f"“{now.text}” ({now.reference}) is the topic already."))
    hidden = book.confidential_part or bool(item and item.confidential)
    line = book.add(LineKind.TOPIC, title, at, said, confidential=hidden, agenda=item)
    if hidden:
        return Verdict(Mood.GOOD, f"{line.reference}, in the confidential part.")
    return Verdict(Mood.GOOD, f"{line.reference}: {title}.")


def _item_meant(book: Book, text: str) -> AgendaItem | None:
    """The item of the agenda that a topic names, by its number or by its title."""
    said = text.strip(" .:")
    if said.isascii() and said.isdecimal():
        if 1 <= int(said) <= len(book.agenda):
            return book.agenda[int(said) - 1]
        told = (
            f"The agenda has {len(book.agenda)} items, and no item {said}: say its title, if it is a new one."
        )
        raise Refused(Problem(told))
    return next((one for one in book.agenda if one.title.casefold() == text.casefold()), None)


def _decided(book: Book, said: Speaker, at: datetime, text: str, word: MinuteWord) -> Verdict:
    return decide(book, said, at, text, _OUTCOMES[word])[1]


def _action(book: Book, said: Speaker, at: datetime, text: str, _word: MinuteWord) -> Verdict:
    wanted = task(text, local(at, book.act.zone).date(), book.scene)
    return action_told(book, raise_action(book, said, at, wanted))


def raise_action(book: Book, said: Speaker, at: datetime, wanted: Task) -> Action:
    """Write an action down, under the item in hand."""
    topic = book.item(at, said)
    line = book.add(LineKind.ACTION, wanted.text, at, said)
    before = [
        one for one in book.actions if one.reference.startswith(f"{topic.reference}.") and not one.withdrawn
    ]
    prefix = f"ACT-{local(at, book.act.zone).year}"
    made = Action(
        id=ActionId(f"{prefix}-{book.pending.next_number(prefix):04d}"),
        committee=book.committee.id,
        meeting=book.meeting.id,
        taken_in=book.minutes.id,
        line=line.id,
        reference=action_reference(topic.reference, len(before)),
        text=wanted.text,
        owners=tuple(one.id for one in wanted.owners),
        raised=at,
        by_when=wanted.by_when,
        confidential=line.confidential,
    )
    book.put(made)
    return made


def action_told(book: Book, made: Action) -> Verdict:
    """An action as it is said back, with its day in full."""
    names = in_a_row([person_name(book.pending, one) for one in made.owners])
    by = f", by {date_in_full(made.by_when)}" if made.by_when else ", without a day"
    if made.confidential:
        return Verdict(Mood.GOOD, f"Action {short(made.reference)} for {names}{by}.")
    return Verdict(Mood.GOOD, f"Action {short(made.reference)} for {names}{by}: {as_sentence(made.text)}")


def _move(book: Book, said: Speaker, at: datetime, text: str, _word: MinuteWord) -> Verdict:
    return move(book, said, at, text)


def _vote(book: Book, said: Speaker, at: datetime, text: str, _word: MinuteWord) -> Verdict:
    return vote(book, said, at, text)


def _end_vote(book: Book, said: Speaker, at: datetime, text: str, _word: MinuteWord) -> Verdict:
    return end_vote(book, said, at, text)[1]


def _undo(book: Book, _said: Speaker, _at: datetime, _text: str, _word: MinuteWord) -> Verdict:
    line = next(book.live, None)
    if line is None:
        raise Refused(Problem("Nothing is minuted yet that could be taken back."))
    if line.kind is LineKind.CHAIR:
        told = f"The last line is “{line.text}”: #chair says who is in the chair instead."
        raise Refused(Problem(told))
    take_back(book, line)
    what = "." if line.confidential else f": {as_sentence(line.text)}"
    return Verdict(Mood.GOOD, f"Taken back, line {line.number}{what}")


def take_back(book: Book, line: MinuteLine) -> None:
    """Withdraw a line, and what it gave rise to."""
    thing = book.of_line(line.id)
    book.change(replace(line, withdrawn=True))
    if isinstance(thing, Decision):
        take_back_decision(book, thing)
    elif isinstance(thing, Action | Motion):
        book.put(replace(thing, withdrawn=True))


def _chair(book: Book, said: Speaker, at: datetime, text: str, _word: MinuteWord) -> Verdict:
    people = people_named(text, book.scene, "Say who: #chair NAME.")
    chairs = dict.fromkeys((*book.minutes.chairs, *(one.id for one in people)))
    book.put_minutes(replace(book.minutes, chair=people[0].id, chairs=tuple(chairs)))
    line = book.add(LineKind.CHAIR, f"{people[0].name} took the chair.", at, said)
    return Verdict(Mood.GOOD, f"Noted, line {line.number}: {line.text}")


def _unchair(book: Book, said: Speaker, at: datetime, text: str, _word: MinuteWord) -> Verdict:
    people = people_named(text, book.scene, "Say who: #unchair NAME.")
    gone = {one.id for one in people}
    without = [one.name for one in people if one.id not in {book.minutes.chair, *book.minutes.chairs}]
    if without:
        raise Refused(Problem(f"{in_a_row(without)} is not in the chair."))
    chairs = tuple(one for one in book.minutes.chairs if one not in gone)
    before = book.minutes.chair
    chair = before if before not in gone else next(iter(chairs), None) or book.committee.chair
    book.put_minutes(replace(book.minutes, chair=chair, chairs=chairs))
    told = f"{in_a_row([one.name for one in people])} left the chair"
    if chair != before:
        told += f", and {person_name(book.pending, chair)} took it" if chair not in gone else ""
    line = book.add(LineKind.CHAIR, f"{told}.", at, said)
    return Verdict(Mood.GOOD, f"Noted, line {line.number}: {line.text}")


def _save(book: Book, _said: Speaker, _at: datetime, _text: str, _word: MinuteWord) -> Verdict:
    held = sum(not one.withdrawn for one in book.lines)
    return Verdict(Mood.NOTE, f"Everything is kept as it is said: {held} lines so far.")


def _started(book: Book, _said: Speaker, _at: datetime, _text: str, _word: MinuteWord) -> Verdict:
    taker = person_name(book.pending, book.minutes.taker)
    return Verdict(Mood.NOTE, f"The minutes are being taken already, by {taker}.")


def _confidential(book: Book, said: Speaker, at: datetime, text: str, _word: MinuteWord) -> Verdict:
    reason = text.removeprefix("because ").strip()
    if book.confidential_part:
        raise Refused(Problem("The confidential part has begun already; #public ends it."))
    if is_blank(reason):
        raise Refused(Problem("Say why the meeting goes on in confidence: #confidential because …"))
    book.add(LineKind.CONFIDENTIAL, reason, at, said, confidential=True)
    why = "What is said from here on stands in minutes of its own, until #public."
    return Verdict(Mood.GOOD, "The confidential part has begun.", (why,))


def _public(book: Book, said: Speaker, at: datetime, _text: str, _word: MinuteWord) -> Verdict:
    if not book.confidential_part:
        raise Refused(Problem("The meeting is not in its confidential part."))
    book.add(LineKind.CONFIDENTIAL, "The confidential part ended.", at, said, confidential=False)
    told = "The confidential part has ended. Say with #topic what is dealt with next."
    return Verdict(Mood.GOOD, told)


def close(book: Book, at: datetime) -> None:
    """End the minutes; raises Refused while something is put to the vote."""
    if book.motion:
        told = f"A motion is still open: “{book.motion.text}”. #endvote closes it, #undo takes it back."
        raise Refused(Problem(told, "meeting"), nearest=("#endvote", "#undo"))
    book.put_minutes(replace(book.minutes, state=MinutesState.DRAFT, ended=at))


def _end(book: Book, _said: Speaker, at: datetime, _text: str, _word: MinuteWord) -> Verdict:
    close(book, at)
    held = [one for one in book.lines if not one.withdrawn]
    told = f"The minutes are closed, with {len(held)} lines. They are a draft until they are approved."
    return Verdict(Mood.GOOD, told)


_Does = Callable[[Book, Speaker, datetime, str, MinuteWord], Verdict]
_DOES: Final[dict[MinuteWord, _Does]] = {
    **dict.fromkeys(_KINDS, _note),
    **dict.fromkeys(_OUTCOMES, _decided),
    MinuteWord.START: _started,
    MinuteWord.TOPIC: _topic,
    MinuteWord.ACTION: _action,
    MinuteWord.MOTION: _move,
    MinuteWord.VOTE: _vote,
    MinuteWord.END_VOTE: _end_vote,
    MinuteWord.UNDO: _undo,
    MinuteWord.CHAIR: _chair,
    MinuteWord.UNCHAIR: _unchair,
    MinuteWord.SAVE: _save,
    MinuteWord.END: _end,
    MinuteWord.CONFIDENTIAL: _confidential,
    MinuteWord.PUBLIC: _public,
}
