"""Of which kind is an interest, and which one is meant? The kinds are those of the network's own register."""

from __future__ import annotations

from typing import Final

from bot.language.nearest import nearest
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Words, cut
from bot.parameters.identified import Identified
from bot.reply import Entry, Option
from governance_store.records.ids import NETWORK
from governance_store.records.interest import Interest
from governance_store.records.network import Network
from governance_store.rules.interests import kinds_of


class AKind(Plain[str]):
    """A kind of interests, in its own words, or by a word that only one of them has."""

    called = "a kind of interests"
    entry = Entry.CHOICE

    def take(self, words: Words, start: int, scene: Scene) -> Took[str] | None:
        """Read the longest kind that stands here, else a word of one alone."""
        spelt = sorted(
            ((kind.casefold().split(), kind) for kind in _kinds(scene)), key=lambda one: -len(one[0])
        )
        for parts, kind in spelt:
            if [one.strip(",;.") for one in words.small[start : start + len(parts)]] == parts:
                return Took(kind, start + len(parts))
        word = words.small[start].strip(",;.")
        having = [kind for parts, kind in spelt if word in parts]
        return Took(having[0], start + 1) if len(having) == 1 else None

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Name the kinds there are, and the one that was probably meant."""
        kinds, said = list(_kinds(scene)), words.said(start, end)
        likely = nearest(said.casefold(), kinds)
        listed = " or ".join(filter(None, (", ".join(kinds[:-1]), kinds[-1])))
        told = f"“{cut(said)}” is not {self.called}: say {listed}."
        return Fault(told, (likely,) if likely else (), start, end)

    def line(self, value: str, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its own words."""
        return value

    def options(self, scene: Scene) -> tuple[Option, ...]:
        """Each kind there is."""
        return tuple(Option(kind, kind[:1].upper() + kind[1:]) for kind in _kinds(scene))


def _kinds(scene: Scene) -> tuple[str, ...]:
    return kinds_of(scene.view.get(Network, NETWORK))


A_KIND_OF_INTERESTS: Final = AKind()
AN_INTEREST: Final = Identified("an interest on the register, such as INT-0001", "interest", "INT", Interest)
