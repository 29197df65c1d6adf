"""What does a line at a meeting mean? The words of MeetBot, as meetings in chat have used them since 2009.

A line that begins with one of them is what the word says, in whatever case it is written; any other line is
part of the discussion. Source: the MeetBot manual and its descendants (hcoop, W3C's Zakim for arrivals).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class MinuteWord(StrEnum):
    """What a line does."""

    START = "startmeeting"
    TOPIC = "topic"
    INFO = "info"
    AGREED = "agreed"
    REJECTED = "rejected"
    ACTION = "action"
    MOTION = "motion"
    VOTE = "vote"
    END_VOTE = "endvote"
    UNDO = "undo"
    CHAIR = "chair"
    UNCHAIR = "unchair"
    LINK = "link"
    IDEA = "idea"
    HELP = "help"
    SAVE = "save"
    END = "endmeeting"
    ARRIVE = "arrive"
    LEAVE = "leave"
    DECLARE = "declare"
    CONFIDENTIAL = "confidential"
    PUBLIC = "public"
    SAY = ""
    """A plain line: part of the discussion."""


_ALSO: Final = {
    "start": MinuteWord.START,
    "agree": MinuteWord.AGREED,
    "accepted": MinuteWord.AGREED,
    "accept": MinuteWord.AGREED,
    "resolved": MinuteWord.AGREED,
    "reject": MinuteWord.REJECTED,
    "failed": MinuteWord.REJECTED,
    "information": MinuteWord.INFO,
    "startvote": MinuteWord.MOTION,
    "close": MinuteWord.END_VOTE,
    "url": MinuteWord.LINK,
    "halp": MinuteWord.HELP,
    "end": MinuteWord.END,
    "present": MinuteWord.ARRIVE,
    "arrived": MinuteWord.ARRIVE,
    "here": MinuteWord.ARRIVE,
    "left": MinuteWord.LEAVE,
    "depart": MinuteWord.LEAVE,
    "interest": MinuteWord.DECLARE,
    "private": MinuteWord.CONFIDENTIAL,
    "open": MinuteWord.PUBLIC,
}
WORDS: Final = {one.value: one for one in MinuteWord if one.value} | _ALSO
_MARKED: Final = re.compile(r"\s*#\s?([A-Za-z]+):?(?:\s+|$)(.*)", re.DOTALL)

ANYBODY: Final = frozenset(
    {
        MinuteWord.INFO,
        MinuteWord.ACTION,
        MinuteWord.LINK,
        MinuteWord.IDEA,
        MinuteWord.HELP,
        MinuteWord.VOTE,
        MinuteWord.SAY,
    }
)
"""What everybody who takes part may say; the rest is for who takes the minutes and who is in the chair."""


@dataclass(frozen=True, slots=True)
class MinuteSaid:
    """What a line does, and the text behind its word; `unknown` is a word that means nothing."""

    word: MinuteWord
    text: str = ""
    unknown: str = ""


def minute_said(line: str) -> MinuteSaid:
    """What a line means; one with an unknown word is part of the discussion, and the word is named."""
    marked = _MARKED.fullmatch(line)
    if marked is None:
        return MinuteSaid(MinuteWord.SAY, line.strip())
    word = WORDS.get(marked.group(1).lower())
    if word is None:
        return MinuteSaid(MinuteWord.SAY, line.strip(), marked.group(1).lower())
    return MinuteSaid(word, marked.group(2).strip())
