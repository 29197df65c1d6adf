r"""What are the words of a line? White space parts them, quotation marks hold them together.

A line that begins with `#` is one of minutes, on every surface: it is read as `minutes say` with all of it.
`"` and the curly quotes quote; inside, a backslash keeps the next mark (`\"`, `\\`) and `\n` is a line end.
Single quotation marks do not quote: people are called O'Neill.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.parameters.base import Word
from bot.parameters.text import clean

LONGEST_LINE = 60_000
MOST_WORDS = 2_000
MINUTED = re.compile(r"\s*(#\s?[A-Za-z].*?)\s*", re.DOTALL)
_OPENING = {'"': '"', "“": "”", "„": "”", "«": "»"}
_ESCAPES = {"n": "\n", '"': '"', "”": "”", "\\": "\\"}


@dataclass(frozen=True, slots=True)
class Split:
    """The words, and what is wrong with how they are quoted."""

    words: tuple[Word, ...]
    fault: str = ""


def split(line: str) -> Split:
    """Part a line into words; never raises."""
    if len(line) > LONGEST_LINE:
        return Split((), f"A line may have {LONGEST_LINE:,} characters; this one has {len(line):,}.")
    minuted = MINUTED.fullmatch(line)
    if minuted:
        return Split((Word("minutes"), Word("say"), Word(minuted.group(1), quoted=True)))
    return _parted(line)


def _parted(line: str) -> Split:
    words: list[Word] = []
    at, end = 0, len(line)
    while at < end:
        if line[at].isspace():
            at += 1
        elif line[at] in _OPENING:
            text, at, closed = _quotation(line, at)
            words.append(Word(text, quoted=True))
            if not closed:
                return Split(
                    tuple(words), f'The quotation that begins “{text[:30]}” is never closed: end it with “"”.'
                )
        else:
            start = at
            while at < end and not line[at].isspace() and not (line[at] in _OPENING and at > start):
                at += 1
            if text := clean(line[start:at]):
                words.append(Word(text))
    if not words and line.strip():
        return Split((), "There is nothing in that line that can be seen. “help” lists everything to say.")
    if len(words) > MOST_WORDS:
        told = f"A line may have {MOST_WORDS:,} words; this one has {len(words):,}."
        return Split((), f"{told} A long text counts as one word in quotation marks.")
    return Split(tuple(words))


def _quotation(line: str, start: int) -> tuple[str, int, bool]:
    closing = {_OPENING[line[start]], '"'} if line[start] != '"' else {'"', "”"}
    letters: list[str] = []
    at = start + 1
    while at < len(line):
        if line[at] == "\\" and at + 1 < len(line) and line[at + 1] in _ESCAPES:
            letters.append(_ESCAPES[line[at + 1]])
            at += 2
        elif line[at] in closing:
            return "".join(letters), at + 1, True
        else:
            letters.append(line[at])
            at += 1
    return "".join(letters), at, False
