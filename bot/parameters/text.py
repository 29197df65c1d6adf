"""What did a person write? The one door for free text, and the words that stand for one of a few things."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar

from bot.language.nearest import nearest
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Words, cut, quote
from bot.reply import Entry, Option

LONGEST_TEXT = 4000
_MOST_WORDS_OF_A_VALUE = 5
_UNSEEN = {"Cc", "Cs", "Co", "Cn"}
_BLANK = {"Cf", "Mn", "Me", "Zs", "Zl", "Zp", "Cc"}
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\x85]")
_POINT = re.compile(r"^(\s*[-*•·–—◦▪](\s+|$))+")
_OTHER_SPACES = re.compile("[\x0b\x0c\x1c-\x1f]")


def clean(text: str) -> str:
    """Text in its composed form, without what no one sees: control characters, lone surrogates, overrides."""
    spaced = _OTHER_SPACES.sub(" ", _LINE_ENDS.sub("\n", _DIRECTION.sub("", text)))
    seen = "".join(
        letter for letter in spaced if letter in "\n\t" or unicodedata.category(letter) not in _UNSEEN
    )
    return unicodedata.normalize("NFC", seen).strip()


def is_blank(text: str) -> bool:
    """Whether there is nothing to be seen in a text."""
    return all(unicodedata.category(letter) in _BLANK for letter in text)


@dataclass(frozen=True)
class Text(Plain[str]):
    """Free text: a quotation, or unquoted words.

    `to_end` text runs to the end of the line, other text stops where the line goes on with something else
    that the command takes. Only a text that is entered as a paragraph keeps its line ends. `everyday` text is
    announced by a word that such texts hold themselves, so among unquoted words nobody can tell.
    """

    to_end: bool = False
    longest: int = LONGEST_TEXT
    called: str = "a text"
    entry: Entry = Entry.LINE
    everyday: bool = False

    def take(self, words: Words, start: int, scene: Scene) -> Took[str] | Fault | None:  # noqa: ARG002
        """Read a quotation, one word, or all words to the end."""
        first = words.items[start]
        end = start + 1 if first.quoted or not self.to_end else len(words)
        value = self.cleaned(words.said(start, end))
        called = self.called.capitalize()
        if is_blank(value):
            return Fault(f"{called} is empty here.", (), start, end)
        if len(value) > self.longest:
            told = f"{called} may have {self.longest:,} characters; this one has {len(value):,}."
            return Fault(told, (), start, end)
        return Took(value, end)

    def cleaned(self, text: str) -> str:
        """The text as it is kept."""
        kept = clean(text)
        return kept if self.entry is Entry.PARAGRAPH else " ".join(kept.split())

    def line(self, value: str, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The text in quotation marks."""
        return quote(value)

    def answer(self, value: str, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The text itself."""
        return value

    def typed(self, answer: str) -> str:
        """The answer in quotation marks."""
        return quote(answer.replace("\r\n", "\n").strip())


@dataclass(frozen=True)
class Lines(Text):
    """Text of which each line is a point of its own; the marks that set off points are not kept."""

    called: str = "a text of several lines"
    entry: Entry = Entry.PARAGRAPH
    everyday: bool = True

    def cleaned(self, text: str) -> str:
        """The points, one a line."""
        points = (_POINT.sub("", line).strip() for line in clean(text).split("\n"))
        return "\n".join(point for point in points if not is_blank(point))


class YesOrNo(StrEnum):
    """The answer to a question that has only two."""

    YES = "yes"
    NO = "no"


E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True)
class OneOf(Plain[E], Generic[E]):
    """One of a few fixed values, each typed as its own words; other spellings may be given."""

    kind: type[E]
    called: str
    spellings: tuple[tuple[str, str], ...] = ()
    entry: Entry = Entry.CHOICE

    @cached_property
    def _spelt(self) -> tuple[tuple[tuple[str, ...], E], ...]:
        """Every spelling with its value, the longest first."""
        known = {tuple(member.value.lower().split()): member for member in self.kind}
        known |= {tuple(words.split()): self.kind(value) for words, value in self.spellings}
        return tuple(sorted(known.items(), key=lambda pair: -len(pair[0])))

    @property
    def words(self) -> frozenset[str]:
        """The first word of each spelling."""
        return frozenset(spelt[0] for spelt, _member in self._spelt)

    def take(self, words: Words, start: int, scene: Scene) -> Took[E] | None:  # noqa: ARG002
        """Read the longest value that stands here."""
        said = words.small[start : start + _MOST_WORDS_OF_A_VALUE]
        for spelt, member in self._spelt:
            if said[: len(spelt)] == spelt:
                return Took(member, start + len(spelt))
        return None

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:  # noqa: ARG002
        """Name the values there are, and the one that was probably meant."""
        values = [member.value for member in self.kind]
        likely = nearest(words.said(start, end).lower(), values)
        said = cut(words.said(start, end))
        known = " or ".join(filter(None, (", ".join(values[:-1]), values[-1])))
        told = f"“{said}” is not {self.called}: say {known}."
        return Fault(told, (likely,) if likely else (), start, end)

    def line(self, value: E, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The value's own words."""
        return value.value

    def options(self, scene: Scene) -> tuple[Option, ...]:  # noqa: ARG002 -- the protocol's
        """Each value there is."""
        return tuple(
            Option(member.value, member.value[:1].upper() + member.value[1:]) for member in self.kind
        )


class Flag(Plain[bool]):
    """Something that is said or left unsaid; the keyword alone is the value."""

    called = "a word by itself"
    entry = Entry.TICK

    def take(self, words: Words, start: int, scene: Scene) -> Took[bool] | None:  # noqa: ARG002
        """Nothing follows the keyword."""
        return Took(value=True, end=start)

    def line(self, value: bool, scene: Scene) -> str:  # noqa: ARG002, FBT001 -- the protocol's
        """Nothing follows the keyword."""
        return ""

    def answer(self, value: bool, scene: Scene) -> str:  # noqa: ARG002, FBT001 -- the protocol's
        """What a box that is ticked sends."""
        return "yes" if value else ""

    def typed(self, answer: str) -> str:  # noqa: ARG002 -- the protocol's
        """Nothing follows the keyword."""
        return ""


class Address(Plain[str]):
    """An e-mail address."""

    called = "an e-mail address"
    _shape = re.compile(r"[^@\s<>\"(),;:\\]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")

    def take(self, words: Words, start: int, scene: Scene) -> Took[str] | None:  # noqa: ARG002
        """Read an address, in angle brackets, in quotation marks, or bare."""
        said = words.items[start].text.strip("<>,;").removeprefix("mailto:")
        if not self._shape.fullmatch(said) or not said.isprintable() or len(said) > 254:  # noqa: PLR2004 -- RFC 5321
            return None
        return Took(said, start + 1)

    def line(self, value: str, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The address."""
        return value


class Link(Plain[str]):
    """A web address that people follow."""

    called = "a web address that begins with https://"
    _shape = re.compile(r"https?://[^\s<>\"“”]+", re.IGNORECASE)

    def take(self, words: Words, start: int, scene: Scene) -> Took[str] | None:  # noqa: ARG002
        """Read a web address; one in quotation marks or angle brackets is one too."""
        word = words.items[start]
        said = clean(word.text).strip("<>") if word.quoted else _without_marks(word.text)
        if not self._shape.fullmatch(said) or not said.isprintable() or len(said) > LONGEST_TEXT:
            return None
        return Took(said, start + 1)

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:  # noqa: ARG002
        """Offer the same address with https:// where only that lacks."""
        said = words.said(start, start + 1)
        likely = (f"https://{said}",) if re.fullmatch(r"[\w.-]+\.[a-z]{2,}(/\S*)?", said) else ()
        return Fault(f"“{cut(said)}” is not {self.called}.", likely, start, start + 1)

    def line(self, value: str, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The address."""
        return value if _without_marks(value) == value else quote(value)


def _without_marks(word: str) -> str:
    """A word without the marks that end a part of a sentence."""
    return word.strip("<>,;").rstrip(".,;>")


A_TEXT = Text()
A_REASON = Text(to_end=True, called="a reason", entry=Entry.PARAGRAPH)
A_FLAG = Flag()
YES_OR_NO = OneOf(YesOrNo, "an answer", (("true", "yes"), ("false", "no")))
AN_ADDRESS = Address()
A_LINK = Link()
