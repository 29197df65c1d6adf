"""What does a pasted log of a meeting say? Each line with who said it and when, as far as it tells.

`<nick> text` is how chat programs have written it since IRC; a time may stand before it, in brackets or not,
with its day or without. A line of another form is kept whole: nothing of a log is lost.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINE: Final = re.compile(
    r"\s*(?:\[?(?:(?P<day>\d{4}-\d\d-\d\d)[T ])?"
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:\.\d+)?)?"
    r"\s?(?P<half>[AaPp][Mm])?(?:Z|[+-]\d\d:?\d\d)?\]?\s*)?"
    r"<\s*[@+%~&]?(?P<nick>[^<>]{1,80}?)\s*>\s?(?P<text>.*)"
)
_NOON: Final = 12
_MOST: Final = (23, 59, 59)


@dataclass(frozen=True, slots=True)
class Logged:
    """One line of a log: its number in it, what was said, by whom and when, where it says so."""

    number: int
    text: str
    nick: str = ""
    clock: time | None = None
    day: date | None = None


def decoded(content: bytes) -> str:
    """The text of a file in whatever encoding it came: by its mark, as UTF-8, or as Windows wrote it."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    for encoding in ("utf-8", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def logged(text: str) -> Iterator[Logged]:
    """Every line that says something."""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            yield _read(number, line)


def _read(number: int, line: str) -> Logged:
    found = _LINE.fullmatch(line)
    if found is None:
        return Logged(number, line.strip())
    clock = _clock(found)
    if found["hour"] and clock is None:
        return Logged(number, line.strip())
    return Logged(number, found["text"].strip(), found["nick"].strip(), clock, _day(found["day"]))


def _clock(found: re.Match[str]) -> time | None:
    if found["hour"] is None:
        return None
    hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    if found["half"]:
        hour = hour % _NOON + (_NOON if found["half"].lower() == "pm" else 0)
    whole = (hour, minute, second)
    fits = all(one <= most for one, most in zip(whole, _MOST, strict=True))
    return time(hour, minute, second) if fits else None


def _day(said: str | None) -> date | None:
    try:
        return date.fromisoformat(said) if said else None
    except ValueError:
        return None
