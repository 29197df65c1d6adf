"""Which of them are meant, where there may be more than one? Names in a row: nht, euh and cvd."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.language.reading import Fault, Took
from bot.parameters.base import ParameterType, Plain, Scene, Which, Words
from bot.reply import Entry
from governance_store.records.kinds import Record

R = TypeVar("R", bound=Record)

_JOINTS = frozenset({"and", "", "&"})  # a comma by itself is nothing without its marks


@dataclass(frozen=True)
class Several(Plain[tuple[R, ...]], Generic[R]):
    """One or more things of one sort, each once; of `bare` ones the next may follow without a joint."""

    one: ParameterType[R]
    called: str
    entry: Entry = Entry.LINE
    bare: bool = False

    def take(
        self, words: Words, start: int, scene: Scene
    ) -> Took[tuple[R, ...]] | Fault | Which[tuple[R, ...]] | None:
        """Read a name, and further ones behind a comma or an “and”; one that fits several is asked about.

        Of several that are wrong each is told, and the right ones among them are what was probably meant.
        """
        found: list[R] = []
        wrong: list[Fault] = []
        at, end = start, start
        while at < len(words):
            taken = self.one.take(words, at, scene)
            if isinstance(taken, Which):
                options = tuple((label, (*found, thing)) for label, thing in taken.options)
                return Which(taken.question, options, taken.end)
            if taken is None:
                break
            if isinstance(taken, Fault):
                wrong.append(taken)
            elif taken.value not in found:
                found.append(taken.value)
            end = taken.end
            at = _next_name(words, end, bare=self.bare)
        if len(wrong) == 1 and not found:
            return wrong[0]
        if wrong:
            meant = (self.line(tuple(found), scene),) if found else ()
            return Fault(" ".join(one.sentence for one in wrong), meant, start, end)
        return Took(tuple(found), end) if found else None

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Say of the first name why it is none."""
        return self.one.miss(words, start, end, scene)

    def line(self, value: tuple[R, ...], scene: Scene) -> str:
        """The names in a row."""
        return " and ".join(self.one.line(each, scene) for each in value)


def _next_name(words: Words, end: int, *, bare: bool) -> int:
    """Where a further name begins behind one that ended; the end of the words where nothing leads on."""
    at = end
    while at < len(words) and words.small[at] in _JOINTS:
        at += 1
    leads_on = bare or at > end or words.items[end - 1].text.endswith((",", "&"))
    return at if leads_on else len(words)
