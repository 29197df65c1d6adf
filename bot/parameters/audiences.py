"""Who came to know of something? Organisations and committees by name, anybody else in quotation marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words, cut, quote
from bot.parameters.named import fold
from bot.parameters.people import A_BODY
from bot.parameters.text import LONGEST_TEXT, clean, is_blank
from governance_store.records.committee import Committee
from governance_store.records.network import Organisation

_JOINTS: Final = frozenset({"and", "", "&"})
_LONGEST: Final = min(LONGEST_TEXT, 300)


@dataclass(frozen=True, slots=True)
class Audience:
    """With whom something was shared; `others` in the words of whoever shared it, a group each."""

    bodies: tuple[Organisation | Committee, ...] = ()
    others: tuple[str, ...] = ()


class AnAudience(Plain[Audience]):
    """One or more organisations, committees and groups of people in words, in any order."""

    called = "an organisation, a committee, or others in quotation marks"

    def take(self, words: Words, start: int, scene: Scene) -> Took[Audience] | Fault | Which[Audience] | None:
        """Read names in a row; a quotation that names no body is a group in words."""
        bodies: list[Organisation | Committee] = []
        others: list[str] = []
        at, end = start, start
        while at < len(words):
            taken = A_BODY.take(words, at, scene) if _may_be_a_name(words, at, scene) else None
            if isinstance(taken, Which):
                told = tuple(others)
                options = tuple((name, Audience((*bodies, one), told)) for name, one in taken.options)
                return Which(taken.question, options, taken.end)
            if isinstance(taken, Took):
                bodies += [taken.value] if taken.value not in bodies else []
                end = taken.end
            elif words.items[at].quoted:
                said = " ".join(clean(words.items[at].text).split())
                if fault := _no_group(said, at):
                    return fault
                others += [said] if said not in others else []
                end = at + 1
            else:
                break
            at = _next(words, end)
        return Took(Audience(tuple(bodies), tuple(others)), end) if end > start else None

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Say that nothing is so called, and that a group in words is quoted."""
        fault = A_BODY.miss(words, start, end, scene)
        own = quote(cut(words.said(start, end)))
        told = f"{fault.sentence} A group of people is put in quotation marks: {own}."
        return Fault(told, (*fault.nearest, own), start, end)

    def line(self, value: Audience, scene: Scene) -> str:
        """Names first, then what is in words."""
        named = [A_BODY.line(one, scene) for one in value.bodies]
        return " and ".join((*named, *(quote(one) for one in value.others)))


def _may_be_a_name(words: Words, at: int, scene: Scene) -> bool:
    """Whether a body may be meant: by a quotation only where it is the whole of a name."""
    word = words.items[at]
    return not word.quoted or bool(A_BODY.known(scene).exact(fold(word.text)))


def _no_group(said: str, at: int) -> Fault | None:
    if is_blank(said):
        return Fault("Nobody is named here.", (), at, at + 1)
    if len(said) > _LONGEST:
        told = f"A group of people may have {_LONGEST} characters; this one has {len(said):,}."
        return Fault(told, (), at, at + 1)
    return None


def _next(words: Words, end: int) -> int:
    """Where a further name begins behind one that ended; the end of the words where nothing leads on."""
    at = end
    while at < len(words) and words.small[at] in _JOINTS:
        at += 1
    leads_on = at > end or words.items[end - 1].text.endswith((",", "&"))
    return at if leads_on else len(words)


AN_AUDIENCE: Final = AnAudience()
