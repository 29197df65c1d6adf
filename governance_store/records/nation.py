"""Which nation's calendar does an organisation keep?

The four nations have different bank holidays, under the Banking and Financial Dealings Act 1971.
"""

from __future__ import annotations

from enum import StrEnum


class Nation(StrEnum):
    """A nation of the United Kingdom, by the code under which its bank holidays are published."""

    ENG = "ENG"
    WLS = "WLS"
    SCT = "SCT"
    NIR = "NIR"

    @property
    def full_name(self) -> str:
        """The name by which people call the nation."""
        return _FULL_NAMES[self]


_FULL_NAMES = {
    Nation.ENG: "England",
    Nation.WLS: "Wales",
    Nation.SCT: "Scotland",
    Nation.NIR: "Northern Ireland",
}
