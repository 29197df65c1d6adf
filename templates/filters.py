"""How is what people typed made fit for paper? No control characters, and one line where one is meant.

Lone surrogates cut a document off, control characters break calendars, and a line end in a name would write a
header of a mail (RFC 5322, RFC 5545 §3.3.11).
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast
from urllib.parse import quote, urlsplit

V = TypeVar("V")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_NEVER = {"Cc", "Cs"}
_NOT_LETTERS = 0xFFFE
_SAFE_IN_A_LINK = "%/:?#[]@!$&'()*+,;=~-._"


def plain(text: str) -> str:
    """The text with its line ends made alike, and without anything that paper cannot hold."""
    if text.isprintable():  # most texts, and twenty times as fast
        return text.strip()
    return "".join(
        letter for letter in _LINE_ENDS.sub("\n", text) if letter in "\n\t" or _fit(letter)
    ).strip()


def _fit(letter: str) -> bool:
    return unicodedata.category(letter) not in _NEVER and ord(letter) & _NOT_LETTERS != _NOT_LETTERS


def one_line(text: str) -> str:
    """The text on one line, with single spaces."""
    return " ".join(plain(text).split())


def fit(value: V) -> V:
    """A context, or what stands in one, with every text in it made fit for paper."""
    made: object = value
    if isinstance(value, str):
        made = plain(value) if type(value) is str else value
    elif isinstance(value, tuple):
        made = tuple(fit(each) for each in value)
    elif is_dataclass(value) and not isinstance(value, type):
        made = replace(value, **{field.name: fit(getattr(value, field.name)) for field in fields(value)})
    return cast("V", made)


def web_link(text: str) -> str:
    """The text as an address that may be followed, or nothing where it is not one of the web."""
    link = one_line(text)
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    return (
        quote(link, safe=_SAFE_IN_A_LINK)
        if parts.scheme.lower() in {"http", "https"} and parts.netloc
        else ""
    )


def the(name: str) -> str:
    """A body's name as it stands within a sentence: the Imaging Board."""
    return name if name.casefold().startswith(("the ", "y ", "yr ")) else f"the {name}"


def indented(text: str, by: int = 2) -> str:
    """Every line after the first moved in, so that it stands under the one before."""
    return text.replace("\n", "\n" + " " * by)


def wrapped(text: str, width: int = 76) -> str:
    """The text in lines of so many letters at most; its own line ends stay, and no word is parted."""
    lines = (_wrapped_line(line, width) for line in text.split("\n"))
    return "\n".join(lines)


def _wrapped_line(line: str, width: int) -> str:
    return textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) if line.strip() else ""
