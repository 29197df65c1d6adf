"""What shows that something was done? An item of minutes by its reference, a kept file by its digest."""

from __future__ import annotations

import re
from typing import Final

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words, cut, quote
from governance_store.records.minutes import LineKind, MinuteLine, Minutes
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.minute_numbers import short

_REFERENCE: Final = re.compile(r"(.*/)?\d+", re.ASCII)
_BARE: Final = re.compile(r"[^\s\"“”,;]+")
_DIGEST: Final = re.compile(r"(sha256:)?[0-9a-f]{64}", re.IGNORECASE | re.ASCII)


class AMinute(Plain[MinuteLine]):
    """An item of minutes that was not taken back, by its reference or the end of one."""

    called = "the reference of an item of minutes, such as IB/2627/014"

    def take(
        self, words: Words, start: int, scene: Scene
    ) -> Took[MinuteLine] | Fault | Which[MinuteLine] | None:
        """Read a reference; what fits several is asked about."""
        said = words.items[start].text.strip(",;. ")
        if not _REFERENCE.fullmatch(said):
            return None
        found = _meant(scene, said)
        if len(found) == 1:
            return Took(found[0], start + 1)
        if found:
            labels = tuple((_label(scene, one), one) for one in found)
            return Which(f"“{cut(said)}” fits more than one item of minutes. Which one?", labels, start + 1)
        told = f"No minutes have an item {cut(said)}. “minutes show” shows those of a meeting."
        return Fault(told, (), start, start + 1)

    def line(self, value: MinuteLine, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its whole reference."""
        return value.reference if _BARE.fullmatch(value.reference) else quote(value.reference)


def _meant(scene: Scene, said: str) -> list[MinuteLine]:
    small = said.casefold()
    topics = [one for one in scene.view.find(MinuteLine) if _is_item(one)]
    if whole := [one for one in topics if one.reference.casefold() == small]:
        return whole
    return [one for one in topics if short(one.reference).casefold() == small]


def _is_item(one: MinuteLine) -> bool:
    return one.kind is LineKind.TOPIC and not one.withdrawn and bool(one.reference)


def _label(scene: Scene, one: MinuteLine) -> str:
    minutes = scene.view.get(Minutes, one.taken_in)
    return f"{one.reference}, {date_in_full(local(minutes.started, scene.zone).date())}"


class ADigest(Plain[str]):
    """The digest of a file, as documents are issued with it."""

    called = "the digest of a document: sha256: and 64 figures"

    def take(self, words: Words, start: int, scene: Scene) -> Took[str] | None:  # noqa: ARG002
        """Read a digest, with or without what it begins with."""
        said = words.items[start].text.strip(",;. ")
        if not _DIGEST.fullmatch(said):
            return None
        return Took(f"sha256:{said.lower().removeprefix('sha256:')}", start + 1)

    def line(self, value: str, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The digest."""
        return value


A_MINUTE: Final = AMinute()
A_DIGEST: Final = ADigest()
