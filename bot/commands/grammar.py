"""What does a line say to a command, and how is it written so that it is read back?

Options come in any order. At each word the parameters still open are tried, and the one that takes most words
wins; an option is announced by its keyword; small words between are passed by. Whatever is left is named: a
line is never half understood.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.commands.base import Command, Parameter
from bot.language.nearest import nearest
from bot.language.reading import Fault, Took
from bot.parameters.base import Scene, Which, Word, Words
from bot.parameters.text import Flag, Text

_PASSED_BY = {
    "on",
    "to",
    "for",
    "of",
    "the",
    "a",
    "an",
    "please",
    "and",
    "with",
    "is",
    "as",
    "in",
    "by",
    "-",
    ",",
}


@dataclass(frozen=True, slots=True)
class Misread:
    """What is wrong with a part of a line, with which parameter, and what was probably meant."""

    sentence: str
    name: str = ""
    nearest: tuple[str, ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Open:
    """A question that must be answered before the line can be acted on."""

    name: str
    question: str
    options: tuple[tuple[str, Any], ...]


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
    taken: Took[Any] | Fault | Which[Any]

    @property
    def rank(self) -> tuple[int, bool]:
        return self.taken.end, isinstance(self.taken, Took)


class _Reader:
    def __init__(self, command: Command, words: Words, scene: Scene) -> None:
        self._words, self._scene = words, scene
        self._open = list(command.parameters)
        self._left: list[tuple[int, int]] = []
        self.reading = Reading()

    def read(self) -> Reading:
        at = 0
        while at < len(self._words):
            at = self._step(at)
        self._explain()
        self.reading.missing += [
            one.name for one in self._open if one.required and not self._faulty(one.name)
        ]
        return self.reading

    def _faulty(self, name: str) -> bool:
        return any(fault.name == name for fault in self.reading.faults)

    def _step(self, at: int) -> int:
        found = max(self._tries(at), key=lambda one: one.rank, default=None) or self._text(at)
        if found is None:
            self._pass_by(at)
            return at + 1
        self._keep(found)
        return max(found.taken.end, at + 1)

    def _tries(self, at: int) -> Iterator[_Found]:
        for one in self._open:
            if not one.keywords:
                if not isinstance(one.param.type, Text) and (taken := self._take(one, at)):
                    yield _Found(one, taken)
            elif (behind := self._announced(one, at)) is not None and (
                taken := self._optioned(one, at, behind)
            ):
                yield _Found(one, taken)

    def _take(self, one: Parameter, at: int) -> Took[Any] | Fault | Which[Any] | None:
        return one.param.type.take(self._words, at, self._scene) if at < len(self._words) else None

    def _announced(self, one: Parameter, at: int) -> int | None:
        said = tuple(
            word.text.lower().rstrip(":") if not word.quoted else "" for word in self._words.items[at:]
        )
        return next((at + len(words) for words in one.keywords if said[: len(words)] == words), None)

    def _optioned(self, one: Parameter, at: int, behind: int) -> Took[Any] | Fault | Which[Any] | None:
        if isinstance(one.param.type, Flag):
            return Took(value=True, end=behind)
        if behind >= len(self._words):
            return Fault(
                f"Nothing follows “{self._words.said(at, behind)}”: {one.param.label.lower()} goes there.",
                (),
                at,
                behind,
            )
        if isinstance(one.param.type, Text):
            return self._words_of(one.param.type, behind)
        return self._take(one, behind) or one.param.type.miss(
            self._words, behind, self._until(behind), self._scene
        )

    def _words_of(self, text: Text, at: int) -> Took[str] | Fault | None:
        """Free text: a quotation, all words to the end, or words up to where something else is readable."""
        if text.to_end or self._words.items[at].quoted:
            return text.take(self._words, at, self._scene)
        end = self._until(at)
        phrase = Words((*self._words.items[:at], Word(self._words.said(at, end), quoted=True)))
        taken = text.take(phrase, at, self._scene)
        return Took(taken.value, end) if isinstance(taken, Took) else taken

    def _until(self, at: int) -> int:
        """Where unquoted words end because the line goes on with something that can be read."""
        for place in range(at + 1, len(self._words)):
            if self._words.items[place].quoted or self._goes_on(place):
                return place
        return len(self._words)

    def _goes_on(self, at: int) -> bool:
        return any(True for one in self._tries_without_text(at))

    def _tries_without_text(self, at: int) -> Iterator[Parameter]:
        for one in self._open:
            behind = self._announced(one, at)
            is_text = isinstance(one.param.type, Text)
            if behind is not None and (
                is_text or isinstance(one.param.type, Flag) or self._take(one, behind)
            ):
                yield one
            elif not one.keywords and not is_text and isinstance(self._take(one, at), Took):
                yield one

    def _text(self, at: int) -> _Found | None:
        for one in self._open:
            if not one.keywords and isinstance(one.param.type, Text):
                taken = self._words_of(one.param.type, at)
                return _Found(one, taken) if taken else None
        return None

    def _keep(self, found: _Found) -> None:
        name = found.parameter.name
        self._open.remove(found.parameter)
        match found.taken:
            case Took(value=value):
                self.reading.values[name] = value
            case Which(question=question, options=options):
                self.reading.questions.append(Open(name, question, options))
            case Fault(sentence, near, start, end):
                self.reading.faults.append(Misread(sentence, name, near, self._words.said(start, end)))

    def _pass_by(self, at: int) -> None:
        word = self._words.items[at]
        if not word.quoted and word.text.lower().strip(",;.") in _PASSED_BY | {""}:
            return
        if self._left and self._left[-1][1] == at:
            self._left[-1] = (self._left[-1][0], at + 1)
        else:
            self._left.append((at, at + 1))

    def _explain(self) -> None:
        """Say of words that nobody took which parameter they probably stand for, else that they are not understood."""
        for start, end in self._left:
            stands_for = next((one for one in self._open if one.required and not one.keywords), None)
            if stands_for is not None:
                self._open.remove(stands_for)
                fault = stands_for.param.type.miss(self._words, start, end, self._scene)
                said = self._words.said(start, end)
                self.reading.faults.append(Misread(fault.sentence, stands_for.name, fault.nearest, said))
            else:
                self.reading.faults.append(self._not_understood(start, end))

    def _not_understood(self, start: int, end: int) -> Misread:
        said = self._words.said(start, end)
        keywords = [" ".join(words) for one in self._open for words in one.keywords]
        likely = nearest(self._words.items[start].text.lower(), keywords)
        hint = f" Did you mean “{likely}”?" if likely else ""
        return Misread(f"I did not understand “{said[:200]}”.{hint}")


def read(command: Command, words: tuple[Word, ...], scene: Scene) -> Reading:
    """Everything that a line says to a command, everything that is wrong with it, and everything that is missing."""
    return _Reader(command, Words(words), scene).read()


def line(command: Command, values: Mapping[str, Any], scene: Scene) -> str:
    """The line that says these values; reading it gives them back."""
    pieces = [command.verb]
    for one in command.parameters:
        if one.name in values and values[one.name] is not None and values[one.name] is not False:
            pieces.append(_piece(one, one.param.type.line(values[one.name], scene)))
    return " ".join(pieces)


def line_of_answers(command: Command, answers: Mapping[str, str]) -> str:
    """The line that the answers of a form come to, whether they are right or not."""
    pieces = [command.verb]
    for one in command.parameters:
        answer = answers.get(one.name, "").strip()
        if answer:
            pieces.append(_piece(one, one.param.type.typed(answer)))
    return " ".join(pieces)


def _piece(one: Parameter, text: str) -> str:
    return f"{one.param.keyword} {text}".strip()
