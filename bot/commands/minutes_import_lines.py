"""How do the lines of minutes become what a document says? Kept, corrected, written in, or taken back.

What reads alike is left alone, and a line in other words is corrected with its original kept. What follows
from more than words stays as it is: who was in the chair, and what was decided by a vote.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from difflib import SequenceMatcher
from typing import Final

from bot.commands.base import Act, Refused
from bot.commands.meeting_attendance import instant_at
from bot.commands.minutes_book import Book, Speaker
from bot.commands.minutes_correcting import give_anew, reword
from bot.commands.minutes_deciding import decide
from bot.commands.minutes_draft import BEFORE
from bot.commands.minutes_import_finding import Difference, Finding
from bot.commands.minutes_import_headings import Topic, topics_of
from bot.commands.minutes_import_reading import ItemRead
from bot.commands.minutes_import_wording import Said, needs_item, under_heading
from bot.commands.minutes_in_word import TopicLines, as_paragraph, spoken_by, whole
from bot.commands.minutes_saying import raise_action, take_back
from bot.parameters.base import cut
from governance_store.records.action import Action, ActionEntry
from governance_store.records.decision import Decision
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.records.motion import Motion
from governance_store.rules.local_time import ClocksChange, full, local, time_text
from governance_store.rules.minute_order import in_order
from governance_store.rules.presence import is_on

_ALIKE: Final = 0.5
_NARRATIVE: Final = frozenset({LineKind.INFORMATION, LineKind.DISCUSSION})


@dataclass
class _Writing:
    """A document while its lines are written in: behind which line, and as of when."""

    act: Act
    book: Book
    finding: Finding
    keeping: bool
    at: datetime
    anchor: int = 0
    written: int | None = None
    """The line that was written last, behind which the next one comes by itself."""
    where: str = ""
    moved: Counter[str] = field(default_factory=Counter)

    def topic(self, topic: Topic) -> None:
        """Write what stands under one heading."""
        self.where = f"“{cut(topic.title)}”" if topic.title else BEFORE
        held = topic.minuted.lines if topic.minuted else []
        before = {line.id: whole(as_paragraph(self.act, self.book, line)) for line in held}
        day = local(self.book.meeting.starts, self.act.zone).date()
        kept = frozenset(before.values())
        said = under_heading(topic.paragraphs, self.where, day, self.finding, kept=kept)
        self._reach(topic, said.reached)
        if topic.first and any(needs_item(one) for one in said.lines if one.compared not in kept):
            told = "a decision or an action stands under the item that it belongs to, not before the first"
            self.finding.amiss(f"{self.where}: {told}.")
        elif topic.minuted or said.lines or said.reached or not (topic.item or topic.first):
            self._begin(topic)
            self._align(held, [before[one.id] for one in held], said.lines)

    def gone(self, one: TopicLines) -> None:
        """Take back what stands under no heading of the document."""
        self.where = f"“{cut(one.topic.text)}”" if one.topic else BEFORE
        gone = [self._take_back(line, whole(as_paragraph(self.act, self.book, line))) for line in one.lines]
        if one.topic and all(gone):
            self._take_back(one.topic, one.topic.text)

    def _reach(self, topic: Topic, reached: time | None) -> None:
        """As of when lines are written: the time that is told, or that of what stands before."""
        line = topic.minuted.topic if topic.minuted else None
        self.at = line.at if line else self.at
        if reached is None:
            return
        try:
            at = instant_at(self.act, self.book.meeting, reached)
        except ClocksChange as fault:
            self.finding.amiss(f"{self.where}: {fault}")
            return
        told = time_text(local(at, self.act.zone).time())
        if at > self.act.now:
            now = full(self.act.now, self.act.zone)
            self.finding.amiss(f"{self.where}: {told} has not come yet, it is {now} now.")
        elif not is_on(self.book.meeting, at):
            self.finding.amiss(f"{self.where}: the meeting was not on at {told}.")
        elif line and line.at != at:
            minuted = time_text(local(line.at, self.act.zone).time())
            note = f"{self.where} was minuted at {minuted}; that stays, and what is new in it is of {told}."
            self.finding.notes.append(note)
            self.at = at
        else:
            self.at = at

    def _begin(self, topic: Topic) -> None:
        """Stand behind a topic, which is written down where nothing is minuted of it yet."""
        line = topic.minuted.topic if topic.minuted else None
        if line:
            self.anchor = line.number
            if topic.item is None and line.text != topic.title:
                self.finding.differences.append(Difference("Heading", line.text, topic.title))
                reword(self.book, line, topic.title)
        elif topic.minuted:
            self.anchor = 0
        elif not topic.first:
            self._go()
            speaker = Speaker(self.act.actor)
            made = self.book.add(
                LineKind.TOPIC, topic.title, self.at, speaker, confidential=False, agenda=topic.item
            )
            self.anchor = self.written = made.number

    def _go(self) -> None:
        """Write behind the anchor; at the very end lines stand as they are said."""
        if self.anchor == self.written:
            return
        last = in_order(self.book.lines)
        number = last[-1].number if last else 0
        self.book.write_behind(None if self.anchor == number else self.anchor)

    def _align(self, held: Sequence[MinuteLine], before: Sequence[str], said: Sequence[Said]) -> None:
        """Walk through what stands and what is said side by side."""
        after = [one.compared for one in said]
        codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        changed = [one for one in codes if one[0] != "equal"]
        stood = Counter(text for _, start, end, _, _ in changed for text in before[start:end])
        self.moved = stood & Counter(text for _, _, _, start, end in changed for text in after[start:end])
        left = self.moved.copy()
        for tag, start, end, first, last in codes:
            if tag == "equal":
                self._stand(held[end - 1])
                continue
            old = [(line, text) for line, text in zip(held[start:end], before[start:end], strict=True)]
            staying = [pair for pair in old if not _drawn(left, pair[1])]
            self._replace(staying, said[first:last])

    def _stand(self, line: MinuteLine) -> None:
        self.anchor, self.at = line.number, max(self.at, line.at)

    def _replace(self, old: list[tuple[MinuteLine, str]], said: Sequence[Said]) -> None:
        for one in said:
            if _drawn(self.moved, one.compared):
                continue
            pair = next((pair for pair in old if self._is_alike(pair, one)), None)
            if pair:
                for skipped in old[: old.index(pair)]:
                    self._take_back(*skipped)
                old = old[old.index(pair) + 1 :]
                self._correct(*pair, one)
            else:
                self._insert(one)
        for line, text in old:
            self._take_back(line, text)

    def _is_alike(self, pair: tuple[MinuteLine, str], said: Said) -> bool:
        line, text = pair
        thing = self.book.of_line(line.id)
        same = (line.kind in _NARRATIVE and said.kind in _NARRATIVE) or line.kind is said.kind
        if isinstance(thing, Decision) and thing.outcome is not said.outcome:
            return False
        if isinstance(thing, Motion) or line.kind is LineKind.CHAIR or not same:
            return False
        words, others = text.split(), said.compared.split()
        return SequenceMatcher(None, words, others, autojunk=False).ratio() >= _ALIKE

    def _correct(self, line: MinuteLine, before: str, said: Said) -> None:
        thing = self.book.of_line(line.id)
        prefix = spoken_by(self.act, line)
        try:
            if isinstance(thing, Action) and said.task:
                give_anew(self.book, line, thing, said.task)
            else:
                reword(self.book, line, said.text.removeprefix(prefix))
        except Refused as refusal:
            self.finding.problems += [f"{self.where}: {one.sentence}" for one in refusal.problems]
        self.finding.differences.append(Difference(self.where, before, said.compared))
        self._stand(line)

    def _insert(self, said: Said) -> None:
        self._go()
        speaker = Speaker(self.act.actor)
        if said.outcome:
            decide(self.book, speaker, self.at, said.text, said.outcome)
        elif said.task:
            raise_action(self.book, speaker, self.at, said.task)
        elif said.kind is LineKind.ACTION:
            self.finding.amiss(f"{self.where}: the action “{cut(said.text)}” stands there twice.")
            return
        else:
            self.book.add(said.kind, said.text, self.at, speaker)
            self.finding.narrative += 1
        self.anchor = self.written = len(self.book.lines)

    def _fixed(self, line: MinuteLine) -> str:
        """Why a line is not taken back by being left out; empty where it may be."""
        thing = self.book.of_line(line.id)
        if isinstance(thing, Motion) or (isinstance(thing, Decision) and thing.motion):
            return "it follows from votes"
        if isinstance(thing, Action) and self.book.pending.find(ActionEntry, action=thing.id):
            return "it was worked on since"
        return "#chair and #unchair say who is in the chair" if line.kind is LineKind.CHAIR else ""

    def _take_back(self, line: MinuteLine, text: str) -> bool:
        """Take a line back that the document has not, unless it follows from more than words; whether so."""
        why = self._fixed(line)
        if why:
            told = f"{self.where}, line {line.number}: “{cut(text)}” stays, since {why}."
            self.finding.notes.append(told)
            return False
        self.finding.missing.append(Difference(self.where, text, ""))
        if not self.keeping:
            take_back(self.book, line)
        return True


def _drawn(counted: Counter[str], text: str) -> bool:
    """Whether one of these texts is left, which is then counted down."""
    if not counted[text]:
        return False
    counted[text] -= 1
    return True


def take_lines(act: Act, book: Book, items: Sequence[ItemRead], finding: Finding, *, keeping: bool) -> None:
    """Let the open part of the minutes be what a document says, item by item."""
    topics, without = topics_of(book, items, finding)
    writing = _Writing(act, book, finding, keeping, min(book.meeting.starts, act.now))
    for topic in topics:
        writing.topic(topic)
    for one in without:
        writing.gone(one)
    book.write_behind(None)
