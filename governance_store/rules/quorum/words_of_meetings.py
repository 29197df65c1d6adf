"""By which names are sorts of meetings called? A sort and a noun: “special session”, “annual conference”."""

from __future__ import annotations

from typing import Final

_SORTS: Final = (
    "annual special extraordinary emergency urgent ordinary regular quarterly monthly statutory".split()
)
NOUNS: Final = (
    "conference assembly session congress synod sitting convocation convention gathering "
    "congregation plenary".split()
)
MEETINGS: Final = " / ".join(f"{sort} {noun}" for sort in _SORTS for noun in NOUNS)
