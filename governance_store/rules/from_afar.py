"""May one take part in a meeting from afar? The committee's terms of reference say so, or it may not be.

Who joins by video or telephone is present, and counts, only where the terms have that field say yes: silence
is no permission, as what was decided with them would stand on it.
"""

from __future__ import annotations

from enum import Enum

from governance_store.rules.terms import Terms


class FromAfar(Enum):
    """What the terms of reference say of it."""

    ALLOWED = "yes"
    EXCLUDED = "no"
    NOT_SAID = "nothing"


def from_afar(terms: Terms | None) -> FromAfar:
    """What holds, whether or not there are terms."""
    if terms is None or terms.remote is None:
        return FromAfar.NOT_SAID
    return FromAfar.ALLOWED if terms.remote else FromAfar.EXCLUDED
