"""How do minutes stand in a Word draft? Topic by topic, each line as a paragraph that can be read back.

The draft prints lines so, and what comes back is compared with the same: what reads alike is the same line.
Nothing confidential stands in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from bot.commands.base import Act
from bot.commands.minutes_book import Book
from bot.commands.minutes_owners import Task
from bot.commands.naming import in_a_row, person_name
from governance_store.records.action import Action
from governance_store.records.agenda import AgendaItem
from governance_store.records.decision import Decision, Outcome
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.rules.local_time import date_in_full
from governance_store.rules.minute_wording import AGREED, LABEL_OF, NOT_AGREED
from templates.contexts.minutes_draft import DraftLine


@dataclass
class TopicLines:
    """A topic with the lines under it; what was said before the first topic has none."""

    topic: MinuteLine | None
    lines: list[MinuteLine] = field(default_factory=list)


def in_topics(book: Book) -> list[TopicLines]:
    """The open part of minutes, topic by topic, in order."""
    found = [TopicLines(None)]
    for line in reversed(list(book.live)):
        if line.confidential or line.kind is LineKind.CONFIDENTIAL:
            continue
        if line.kind is LineKind.TOPIC:
            found.append(TopicLines(line))
        else:
            found[-1].lines.append(line)
    return found if found[0].lines else found[1:]


def as_paragraph(act: Act, book: Book, line: MinuteLine) -> DraftLine:
    """A line as it is printed in a draft."""
    thing = book.of_line(line.id)
    if isinstance(thing, Action):
        return DraftLine(action_in_words(act, thing), LABEL_OF[LineKind.ACTION])
    if isinstance(thing, Decision):
        return DraftLine(line.text, AGREED if thing.outcome is Outcome.AGREED else NOT_AGREED)
    return DraftLine(f"{spoken_by(act, line)}{line.text}", LABEL_OF.get(line.kind, ""))


def spoken_by(act: Act, line: MinuteLine) -> str:
    """What stands before something that was said in a discussion: who said it."""
    if line.kind is LineKind.DISCUSSION and (line.by or line.nick):
        return f"{person_name(act.view, line.by) if line.by else line.nick}: "
    return ""


def action_in_words(act: Act, one: Action) -> str:
    """An action as it was minuted: its owners, what they do, and by when."""
    owners = [person_name(act.view, who) for who in one.owners]
    return _in_words(owners, one.text, one.originally or one.by_when)


def task_in_words(one: Task) -> str:
    """An action that is not given yet, as it will be printed."""
    return _in_words([who.name for who in one.owners], one.text, one.by_when)


def _in_words(owners: list[str], text: str, by_when: date | None) -> str:
    return f"{in_a_row(owners)}: {text}" + (f", by {date_in_full(by_when)}" if by_when else "")


def whole(line: DraftLine) -> str:
    """A paragraph of a draft as it is read."""
    return f"{line.label} {line.text}" if line.label else line.text


def heading_of(title: str, number: int) -> str:
    """The heading of an item: with its number, where it is on the agenda."""
    return f"{number}. {title}" if number else title


def open_items(book: Book) -> Iterator[tuple[int, AgendaItem]]:
    """The items of the agenda that are not confidential, each with its number on it."""
    for number, item in enumerate(book.agenda, start=1):
        if not item.confidential:
            yield number, item
