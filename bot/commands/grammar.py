"""What does a line say to a command, and how is it written so that it is read back?

Options come in any order. At each word the parameters still open are tried, and the one that takes most words
wins; an option is announced by its keyword; small words between are passed by. Whatever is left is named: a
line is never half understood.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from bot.commands.base import DECLARED, Command, Parameter
from bot.commands.words import split
from bot.language.dates import take_date
from bot.language.durations import take_duration
from bot.language.nearest import nearest
from bot.language.numbers import take_number
from bot.language.periods import take_frequency, take_period
from bot.language.reading import Fault, Took
from bot.language.times import take_time
from bot.parameters.base import Scene, Which, Word, Words, cut, quote
from bot.parameters.named import Named
from bot.parameters.text import Flag, OneOf, Text

_PASSED_BY = frozenset(
    {"", "on", "to", "for", "of", "the", "a", "an", "please", "and", "with", "is", "as", "in", "by", "-"}
)
_SMALL = _PASSED_BY | {"at", "from", "under"}
_JOINTS = frozenset({"with", "the", "and", "please", "for", "on", "to", ","})
_NO = frozenset({"no", "off", "false", "0"})

_SOME_DAY = date(2026, 1, 1)  # whether a word is a day does not depend on the day

Taken = Took[Any] | Fault | Which[Any]


@dataclass(frozen=True, slots=True)
class Misread:
    """What is wrong with a part of a line, with which parameter, and what was probably meant."""

    sentence: str
    name: str = ""
    nearest: tuple[str, ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Open:
    """A question that must be answered before the line can be acted on; `said` is what was typed for it."""

    name: str
    question: str
    options: tuple[tuple[str, Any], ...]
    said: str = ""


@dataclass
class Reading:
    """What was read: values by parameter name, what is wrong, what must be asked, and what is missing."""

    values: dict[str, Any] = field(default_factory=dict)
    faults: list[Misread] = field(default_factory=list)
    questions: list[Open] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether the command can be judged."""
        return not (self.faults or self.questions or self.missing)


@dataclass(frozen=True, slots=True)
class _Found:
    parameter: Parameter
    start: int
    taken: Taken
    yields: bool = False
    """Whether any other reading of the words goes first."""

    @property
    def rank(self) -> tuple[bool, int, bool, bool]:
        announced = bool(self.parameter.keywords)  # a keyword is itself first: who is called so is quoted
        return not self.yields, self.taken.end, isinstance(self.taken, Took), announced


class _Reader:
    def __init__(self, command: Command, words: Words, scene: Scene) -> None:
        self._command, self._words, self._scene = command, words, scene
        self._open = list(command.parameters)
        self._keywords = {one.name: one.keywords for one in command.parameters}
        self._left: list[tuple[int, int]] = []
        self._through = -1
        self.reading = Reading()

    def read(self) -> Reading:
        at = 0
        while at < len(self._words):
            at = self._step(at)
        for start, end in self._left:
            self.reading.faults += self._explained(start, end)
        faulty = {fault.name for fault in self.reading.faults}
        self.reading.missing += [one.name for one in self._open if one.required and one.name not in faulty]
        return self.reading

    def _step(self, at: int) -> int:
        found = max(self._tries(at), key=lambda one: one.rank, default=None) or self._text(at)
        if found is None:
            self._pass_by(at)
            return at + 1
        self._keep(found)
        return max(found.taken.end, at + 1)

    def _tries(self, at: int) -> Iterator[_Found]:
        announced = [(one, behind) for one in self._open if (behind := self._announced(one, at))]
        farthest = max((behind for _one, behind in announced), default=0)
        for one, behind in announced:
            if behind < farthest:  # “deputies vote” is never “deputies” with a text that begins with “vote”
                continue
            is_text = isinstance(one.param.type, Text)
            if taken := self._optioned(one, at, behind):
                yield _Found(one, behind, taken, yields=is_text and self._is_small(at, behind))
        for one in self._open:
            if not self._keywords[one.name] and not isinstance(one.param.type, Text):
                taken = self._take(one, at)
                if taken:
                    yield _Found(one, at, taken)

    def _take(self, one: Parameter, at: int) -> Taken | None:
        if at >= len(self._words):
            return None
        taken = one.param.type.take(self._words, at, self._scene)
        return taken or (self._opened(one, at) if self._words.items[at].quoted else None)

    def _opened(self, one: Parameter, at: int) -> Taken | None:
        """A value that was put in quotation marks all the same (`notice "10 clear days"`), taken whole.

        By itself it might be a text, and where the command still takes one it is.
        """
        if not one.keywords and any(isinstance(other.param.type, Text) for other in self._open):
            return None
        inside = Words(split(self._words.items[at].text).words)
        taken = one.param.type.take(inside, 0, self._scene) if len(inside) else None
        return replace(taken, end=at + 1) if isinstance(taken, Took) and taken.end == len(inside) else None

    def _announced(self, one: Parameter, at: int) -> int:
        """Where the words behind a keyword begin that stands at a place; 0 where none does."""
        said = self._words.small
        for key in self._keywords[one.name]:
            if said[at] == key[0] and said[at : at + len(key)] == key:
                return at + len(key)
        return 0

    def _is_small(self, at: int, behind: int) -> bool:
        return all(word in _SMALL for word in self._words.small[at:behind])

    def _optioned(self, one: Parameter, at: int, behind: int) -> Taken | None:
        if isinstance(one.param.type, Flag):
            return Took(value=True, end=behind)
        if behind >= len(self._words):
            told = f"Nothing follows “{self._words.said(at, behind)}”: {one.param.label.lower()} goes there."
            return Fault(told, (), at, behind)
        if isinstance(one.param.type, Text):
            return self._words_of(one, one.param.type, behind)
        return self._take(one, behind) or one.param.type.miss(
            self._words, behind, self._until(behind), self._scene
        )

    def _words_of(self, one: Parameter, text: Text, at: int) -> Taken | None:
        """Free text: a quotation, all words to the end, or words up to where something else is readable."""
        if text.to_end or self._words.items[at].quoted:
            return text.take(self._words, at, self._scene)
        end = self._until(at, one)
        said = self._words.said(at, self._without_joints(at, end))
        if doubt := self._doubt(one, at, end):
            told = f"I cannot tell whether “{doubt}” belongs to the text or begins another: quote the text."
            return Fault(told, (quote(said),), at, end)
        taken = text.take(Words((Word(said.rstrip(" ,;") or said, quoted=True),)), 0, self._scene)
        return (
            Took(taken.value, end)
            if isinstance(taken, Took)
            else taken and Fault(taken.sentence, (), at, end)
        )

    def _doubt(self, own: Parameter, at: int, end: int) -> str:
        """The words of an unquoted everyday text that may announce something else, as they were typed."""
        others = [one for one in self._open if one is not own] if _is_everyday(own) else []
        for place in range(at, end):
            possible = [one for one in others if place == at or _is_everyday(one)]
            behind = max((self._announced(one, place) for one in possible), default=0)
            if behind and not self._is_small(place, behind):
                return self._words.said(place, behind)
        return ""

    def _without_joints(self, at: int, end: int) -> int:
        """Where a text ends without the small words that only lead on to what is said next."""
        while end > at + 1 and self._words.items[end - 1].text in _JOINTS:
            end -= 1
        return end

    def _until(self, at: int, own: Parameter | None = None) -> int:
        """Where unquoted words end because the line goes on with something that can be read."""
        places = range(at + 1, len(self._words))
        return next((place for place in places if self._goes_on(place, own)), len(self._words))

    def _goes_on(self, at: int, own: Parameter | None) -> bool:
        return self._words.items[at].quoted or any(
            self._begins(one, at) if self._keywords[one.name] else self._is_there(one, at)
            for one in self._open
            if not (one is own and self._is_small(at, self._announced(one, at) or at + 1))
        )

    def _begins(self, one: Parameter, at: int) -> bool:
        """Whether an option is announced; by a small word only where what follows is such a value."""
        behind = self._announced(one, at)
        if not behind:
            return False
        if _is_everyday(one):
            return behind < len(self._words) and self._words.items[behind].quoted
        if not self._is_small(at, behind) or isinstance(one.param.type, Text):
            return True
        return bool(self._take(one, behind)) or self._nearly(one, behind)

    def _nearly(self, one: Parameter, at: int) -> bool:
        if at >= len(self._words):
            return False
        return bool(one.param.type.miss(self._words, at, at + 1, self._scene).nearest)

    def _is_there(self, one: Parameter, at: int) -> bool:
        return not isinstance(one.param.type, Text) and bool(self._take(one, at))

    def _text(self, at: int) -> _Found | None:
        for one in self._open:
            if not one.keywords and isinstance(one.param.type, Text):
                taken = self._words_of(one, one.param.type, at)
                return _Found(one, at, taken) if taken else None
        return None

    def _keep(self, found: _Found) -> None:
        name = found.parameter.name
        self._open.remove(found.parameter)
        match found.taken:
            case Took(value=value):
                self.reading.values[name] = value
            case Which(question=question, options=options, end=end):
                said = self._words.typed(found.start, end)
                self.reading.questions.append(Open(name, question, options, said))
            case Fault(sentence, near, start, end):
                self.reading.faults.append(Misread(sentence, name, near, self._words.said(start, end)))

    def _pass_by(self, at: int) -> None:
        """A small word between two that are not understood belongs to them; any other is passed by."""
        behind_left = self._through == at
        if self._words.small[at] in _PASSED_BY:
            self._through = at + 1 if behind_left else self._through
            return
        self._left[-1:] = [(self._left[-1][0], at + 1)] if behind_left else [*self._left[-1:], (at, at + 1)]
        self._through = at + 1

    def _explained(self, start: int, end: int) -> Iterator[Misread]:
        """Which parameter words probably stand for that nobody took; failing that, that they mean nothing."""
        needed = self._stands_for_needed(start, end)
        option = None if needed else self._misspelt_keyword(start)
        if option is not None:
            misread, start = option
            yield misread
        if start < end:
            yield needed or self._nearly_another(start, end) or self._not_understood(start, end)

    def _stands_for_needed(self, start: int, end: int) -> Misread | None:
        one = next((one for one in self._open if one.required and not one.keywords), None)
        return self._missed(one, start, end) if one else None

    def _nearly_another(self, start: int, end: int) -> Misread | None:
        bare = (one for one in self._open if not one.keywords and not isinstance(one.param.type, Text))
        for one in bare:
            if one.param.type.miss(self._words, start, end, self._scene).nearest:
                return self._missed(one, start, end)
        return None

    def _missed(self, one: Parameter, start: int, end: int) -> Misread:
        self._open.remove(one)
        fault = one.param.type.miss(self._words, start, end, self._scene)
        return Misread(fault.sentence, one.name, fault.nearest, self._words.said(start, end))

    def _misspelt_keyword(self, start: int) -> tuple[Misread, int] | None:
        """An option whose keyword is misspelt, where such a value stands behind it; and where that ends."""
        named = {" ".join(key): one for one in self._open for key in one.keywords}
        likely = None if self._words.items[start].quoted else nearest(self._words.small[start], named)
        taken = self._take(named[likely], start + 1) if likely else None
        if likely is None or not isinstance(taken, Took):
            return None
        one = named[likely]
        self._open.remove(one)
        said = self._words.said(start, taken.end)
        sentence = f"I did not understand “{cut(said)}”. Did you mean “{likely}”?"
        mended = one.param.type.line(taken.value, self._scene)
        return Misread(sentence, one.name, (mended,), self._words.said(start + 1, taken.end)), taken.end

    def _not_understood(self, start: int, end: int) -> Misread:
        said = cut(self._words.said(start, end))
        first = self._words.small[start]
        given = [one for one in self._command.parameters if one not in self._open]
        again = next((one for one in given if self._announced(one, start)), None)
        if again is not None:
            return Misread(f"I did not understand “{said}”: {again.param.label.lower()} was said before.")
        keywords = [" ".join(words) for one in self._open for words in one.keywords]
        likely = nearest(first, keywords)
        hint = f" Did you mean “{likely}”?" if likely else ""
        return Misread(f"I did not understand “{said}”.{hint}")


def _is_everyday(one: Parameter) -> bool:
    return isinstance(one.param.type, Text) and one.param.type.everyday


def read(command: Command, words: tuple[Word, ...], scene: Scene) -> Reading:
    """Everything that a line says to a command, all that is wrong with it, and all that is missing."""
    return _Reader(command, Words(words), scene).read()


def means_something(word: str) -> bool:
    """Whether a word has a meaning of its own in a line, so that nothing else should be called so."""
    parameters = [one for command in DECLARED.values() for one in command.parameters]
    keywords = {
        key[0] for one in parameters for key in one.keywords if len(key) == 1 or not one.param.section
    }
    values = {
        spelt for one in parameters if isinstance(one.param.type, OneOf) for spelt in one.param.type.words
    }
    readers = (take_time, take_duration, take_number, take_period, take_frequency)
    return (
        word in keywords | values | _SMALL
        or any(read_one((word,), 0) for read_one in readers)
        or any(take_date(words, 0, _SOME_DAY) for words in ((word,), ("1", word)))
    )


def line(
    command: Command, values: Mapping[str, Any], scene: Scene, said: Mapping[str, str] | None = None
) -> str:
    """The line that says these values; reading it gives them back. `said` holds words as they were typed."""
    pieces = {
        one.name: one.param.type.line(values[one.name], scene)
        for one in command.parameters
        if values.get(one.name) is not None and values[one.name] is not False
    }
    plain = _joined(command, pieces, said or {})
    read_back = read(command, split(plain).words[len(command.verb.split()) :], scene).values
    if all(read_back.get(name) == values[name] for name in pieces):
        return plain
    return _joined(
        command, {name: _guarded(command, name, text) for name, text in pieces.items()}, said or {}
    )


def _guarded(command: Command, name: str, text: str) -> str:
    """A name in quotation marks, so that it is taken for nothing else."""
    is_name = isinstance(command.parameter(name).param.type, Named)
    return quote(text) if is_name and not text.startswith('"') else text


def _joined(command: Command, pieces: Mapping[str, str], said: Mapping[str, str]) -> str:
    texts = {**said, **pieces}
    named = [_piece(one, texts[one.name]) for one in command.parameters if one.name in texts]
    return " ".join([command.verb, *named])


def line_of_answers(command: Command, answers: Mapping[str, str]) -> str:
    """The line that the answers of a form come to, whether they are right or not."""
    said = {name: answer.strip() for name, answer in answers.items() if answer.strip()}
    texts = {
        one.name: one.param.type.typed(said[one.name])
        for one in command.parameters
        if one.name in said and not _is_unticked(one, said[one.name])
    }
    return _joined(command, texts, {})


def _is_unticked(one: Parameter, answer: str) -> bool:
    return isinstance(one.param.type, Flag) and answer.lower() in _NO


def _piece(one: Parameter, text: str) -> str:
    return f"{one.param.keyword} {text}".strip()
