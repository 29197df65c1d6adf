"""Which statements of the quality standard are meant? IN-601, one or several."""

from __future__ import annotations

import re
from typing import Final

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Words

_APART: Final = re.compile(r"[\s,;&.]+")
_STATEMENT: Final = re.compile(r"(IN|XR)-\d{3}", re.ASCII)
_OF_IMAGING: Final = (
    "IN-101", "IN-201", "IN-202", "IN-203", "IN-301", "IN-501",
    "IN-601", "IN-602", "IN-603", "IN-701", "IN-702", "IN-703",
)  # fmt: skip


class Statements(Plain[tuple[str, ...]]):
    """References of the quality standard, one or several."""

    called = "a statement of the standard, such as IN-601"

    def take(self, words: Words, start: int, scene: Scene) -> Took[tuple[str, ...]] | Fault | None:  # noqa: ARG002
        """Read references in a row, or in one quotation; one of imaging networks that is none is named."""
        found: list[str] = []
        at = end = start
        while at < len(words):
            said = [one for one in _APART.split(words.items[at].text.upper()) if one]
            if not said or not all(_STATEMENT.fullmatch(one) for one in said):
                break
            if unknown := [one for one in said if one.startswith("IN-") and one not in _OF_IMAGING]:
                told = f"The standard has no statement {unknown[0]}: it has {', '.join(_OF_IMAGING)}."
                return Fault(told, (), at, at + 1)
            found += [one for one in said if one not in found]
            at = end = at + 1
            at += end < len(words) and words.small[end] in {"and", "", "&"}
        return Took(tuple(dict.fromkeys(found)), end) if found else None

    def line(self, value: tuple[str, ...], scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """One behind the other."""
        return ", ".join(value)


STATEMENTS: Final = Statements()
