"""Of which item does each heading of a document speak? Of the agenda, minuted already, or new."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from bot.commands.minutes_book import Book
from bot.commands.minutes_draft import BEFORE
from bot.commands.minutes_import_finding import Finding
from bot.commands.minutes_import_reading import ItemRead
from bot.commands.minutes_in_word import TopicLines, in_topics
from bot.parameters.base import cut
from bot.parameters.named import fold
from bot.parameters.text import LONGEST_TEXT, clean
from governance_store.records.agenda import AgendaItem

_NUMBERED: Final = re.compile(r"(\d{1,4})[.)]\s*(.+)", re.ASCII)
_ALIKE: Final = 0.6


@dataclass
class Topic:
    """A heading of a document: its words, the item of the agenda that it names, and what is minuted of it."""

    title: str
    paragraphs: tuple[str, ...]
    item: AgendaItem | None = None
    minuted: TopicLines | None = None
    first: bool = False
    """Whether it is what was minuted before any item."""


def topics_of(
    book: Book, items: Sequence[ItemRead], finding: Finding
) -> tuple[list[Topic], list[TopicLines]]:
    """Each heading with what it speaks of, and what is minuted and has none; wrong numbers are told."""
    found = [_topic(book, one, finding) for one in items]
    free = in_topics(book)
    for topic in found:
        topic.minuted = next((one for one in free if _is_same(topic, one)), None)
        if topic.minuted:
            free.remove(topic.minuted)
    for topic in found:
        if topic.minuted is None and topic.item is None and not topic.first:
            topic.minuted = next((one for one in free if _is_alike(topic, one)), None)
            if topic.minuted:
                free.remove(topic.minuted)
    return found, free


def _topic(book: Book, read: ItemRead, finding: Finding) -> Topic:
    heading = " ".join(clean(read.heading).split())
    if not heading or fold(heading) == fold(BEFORE):
        return Topic(heading, read.paragraphs, first=True)
    if len(heading) > LONGEST_TEXT:
        finding.amiss(f"The heading “{cut(heading)}” is too long: {len(heading):,} characters.")
    found = _NUMBERED.fullmatch(heading)
    number, title = (int(found[1]), found[2]) if found else (0, heading)
    named = next((one for one in book.agenda if fold(one.title) == fold(title)), None)
    item = book.agenda[number - 1] if 1 <= number <= len(book.agenda) else named
    if found and not 1 <= number <= len(book.agenda):
        told = f"the agenda has {len(book.agenda)} items, and no item {number}"
        finding.amiss(f"“{cut(heading)}”: {told}. Leave the number out where it is a new item.")
    elif found and named and named is not item and item:
        place = book.agenda.index(named) + 1
        told = f"item {number} of the agenda is “{item.title}”, and “{named.title}” is item {place}"
        finding.amiss(f"“{cut(heading)}”: {told}. Set the number right.")
    elif item and item.confidential:
        told = "this item is confidential, so it is minuted with #confidential and never in this file"
        finding.amiss(f"“{cut(heading)}”: {told}.")
    elif item and fold(item.title) != fold(title):
        told = f"Item {number} is headed “{cut(title)}” in the document; the agenda calls it “{item.title}”."
        finding.notes.append(told)
    return Topic(title, read.paragraphs, item)


def _is_same(topic: Topic, one: TopicLines) -> bool:
    if topic.first or one.topic is None:
        return topic.first and one.topic is None
    if topic.item or one.topic.agenda:
        return topic.item is not None and one.topic.agenda == topic.item.id
    return fold(one.topic.text) == fold(topic.title)


def _is_alike(topic: Topic, one: TopicLines) -> bool:
    """Whether a heading is one that is minuted, in other words."""
    if one.topic is None or one.topic.agenda:
        return False
    ratio = SequenceMatcher(None, fold(topic.title), fold(one.topic.text), autojunk=False).ratio()
    return ratio >= _ALIKE or any(line.text in topic.paragraphs for line in one.lines)
