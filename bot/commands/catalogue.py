"""Which commands are there, and which one does a line begin with?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.commands import grammar
from bot.commands.base import DECLARED, Command
from bot.language.nearest import nearest
from bot.parameters.base import Word

_COURTESIES = {"please", "clerk", "/clerk", "can", "could", "you", "a", "the"}
_OF_MEETINGS = {"series", "poll"}
_NONE = (Word(""),) * 3
_ARTICLES = {"a", "an", "the", "my", "our"}


@dataclass(frozen=True, slots=True)
class Meant:
    """The command that a line begins with, and the words behind its verb."""

    command: Command
    rest: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class NotKnown:
    """A line that begins with no command: what it began with, what was probably meant, the words behind."""

    said: str
    likely: tuple[Command, ...]
    words: tuple[Word, ...] = ()


def all_commands() -> Iterator[Command]:
    """Every command there is, by noun and then by verb."""
    return iter(sorted(DECLARED.values(), key=lambda one: one.verb))


def command_named(verb: str) -> Command | None:
    """The command of a verb."""
    return DECLARED.get(verb)


def find(words: tuple[Word, ...]) -> Meant | NotKnown:
    """The command that words begin with: `noun verb`, either way round, in the singular or the plural."""
    words = _without_courtesies(words)
    noun, kind, verb = (_plain(word) for word in (*words, *_NONE)[:3])
    if noun == "meeting" and kind in _OF_MEETINGS and f"{kind} {verb}" in DECLARED:
        words = words[1:]  # “meeting series change” is said as often as “series change”
    first, second, third = (_plain(word) for word in (*words, *_NONE)[:3])
    for verb, length in (
        (f"{first} {second} {third}", 3),
        (f"{_singular(first)} {second} {third}", 3),
        (f"{first} {second}", 2),
        (f"{_singular(first)} {second}", 2),
        (f"{first}s {second}", 2),
        (first, 1),
    ):
        if verb in DECLARED:
            return Meant(DECLARED[verb], words[length:])
    for verb in (f"{second} {first}", f"{_singular(second)} {first}"):
        if verb in DECLARED:
            return Meant(DECLARED[verb], words[2:])
    said = " ".join(word.text for word in words[:2])
    if likely := tuple(_likely(first, second)):
        return NotKnown(said, likely, words[len(likely[0].verb.split()) if len(likely) == 1 else 1 :])
    likely = tuple(sorted(_of_verb(first), key=lambda one: not one.verb.startswith("meeting ")))
    nouns = {command.verb.split()[0] for command in likely}
    return NotKnown(said, likely, tuple(word for word in words[1:] if _singular(_plain(word)) not in nouns))


def _of_verb(verb: str) -> Iterator[Command]:
    """The commands of a verb said without its noun, as in “cancel the board meeting”."""
    verbs = {command.verb.partition(" ")[2] for command in all_commands()} - {""}
    meant = nearest(verb, verbs)
    yield from (command for command in all_commands() if meant and command.verb.partition(" ")[2] == meant)


def _without_courtesies(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words from the first that says something, and without the article of “schedule a meeting”."""
    begins = next((at for at, word in enumerate(words) if _plain(word) not in _COURTESIES), len(words))
    words = words[begins:]
    return (words[0], *words[2:]) if len(words) > 1 and _plain(words[1]) in _ARTICLES else words


def _plain(word: Word) -> str:
    return "" if word.quoted else word.text.lower().strip(",;:")


def _singular(noun: str) -> str:
    return noun.removesuffix("s")


def _likely(first: str, second: str) -> Iterator[Command]:
    nouns = {verb.split()[0] for verb in DECLARED}
    noun = (
        first if first in nouns else _singular(first) if _singular(first) in nouns else nearest(first, nouns)
    )
    if noun is None:
        return
    of_noun = [command for command in all_commands() if command.verb.split()[0] == noun]
    best = nearest(second, [command.verb.partition(" ")[2] for command in of_noun]) if second else None
    yield from (command for command in of_noun if best is None or command.verb == f"{noun} {best}")


def line_of_form(verb: str, answers: Mapping[str, str]) -> str:
    """The line that a form's answers come to, for every surface alike."""
    return grammar.line_of_answers(DECLARED[verb], answers)
