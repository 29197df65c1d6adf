"""Which version of a document is meant? A number behind a v, as people write it: v2, version 2."""

from __future__ import annotations

import re

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Words, cut

_NUMBER = re.compile(r"v?\.?0*([1-9][0-9]{0,3})", re.ASCII)
_SHORT = re.compile(r"v\.?0*([1-9][0-9]{0,3})", re.ASCII)
_BETWEEN = frozenset({"and", "with", "to", "against", "-", "–", "vs"})
_SPELT = ("version", "v", "v.")


class AVersion(Plain[int]):
    """The number of a version."""

    called = "a version such as v2"

    def take(self, words: Words, start: int, scene: Scene) -> Took[int] | None:  # noqa: ARG002 -- the protocol's
        """Read v2, or the word version with a number behind it."""
        first, *rest = words.small[start : start + 2]
        if found := _SHORT.fullmatch(first):
            return Took(int(found[1]), start + 1)
        found = _NUMBER.fullmatch(rest[0]) if rest and first in _SPELT else None
        return Took(int(found[1]), start + 2) if found else None

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:  # noqa: ARG002 -- the protocol's
        """A bare number is probably one."""
        bare = _NUMBER.fullmatch(words.small[start])
        nearest = (f"v{bare[1]}",) if bare else ()
        return Fault(f"“{cut(words.said(start, end))}” is not {self.called}.", nearest, start, end)

    def line(self, value: int, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The number behind its v."""
        return f"v{value}"


class TwoVersions(Plain[tuple[int, int]]):
    """The numbers of two versions, the earlier one first or not."""

    called = "two versions such as v1 v2"

    def take(self, words: Words, start: int, scene: Scene) -> Took[tuple[int, int]] | None:
        """Read two versions, with a small word between them or none."""
        first = A_VERSION.take(words, start, scene)
        at = first.end if first else start
        while first and at < len(words) and words.small[at] in _BETWEEN:
            at += 1
        second = A_VERSION.take(words, at, scene) if first and at < len(words) else None
        return Took((first.value, second.value), second.end) if first and second else None

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Say that it takes two."""
        one = A_VERSION.take(words, start, scene)
        nearest = (f"v{max(1, one.value - 1)} v{one.value}",) if one else ()
        told = f"“{cut(words.said(start, end))}” is not {self.called}."
        return Fault(told, nearest, start, end)

    def line(self, value: tuple[int, int], scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Both."""
        return f"v{value[0]} v{value[1]}"


A_VERSION = AVersion()
TWO_VERSIONS = TwoVersions()
