"""What does a field say that holds no text, where it is told in words as our documents print it?"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from bot.language.dates import take_date
from bot.language.frequencies import take_frequency
from bot.language.numbers import take_number
from bot.language.periods import take_period
from bot.language.reading import Took
from governance_store.rules.terms_fields import Holds, TermsField

_TAKE: Final[dict[Holds, Any]] = {
    Holds.PERIOD: take_period,
    Holds.FREQUENCY: take_frequency,
    Holds.NUMBER: take_number,
}
_YES: Final = frozenset({"yes", "y", "true"})
_NO: Final = frozenset({"no", "n", "false"})


def as_typed(field: TermsField, told: str, today: date) -> str:
    """The canonical text of a field from how it is told; nothing where the words do not say it whole."""
    words = told.removeprefix(field.before).removesuffix(field.behind).strip().split()
    if field.holds is Holds.YES_NO:
        said = " ".join(words).lower().rstrip(".")
        return "yes" if said in _YES else "no" if said in _NO else ""
    read = take_date(words, 0, today) if field.holds is Holds.DATE else _TAKE[field.holds](words, 0)
    return str(read.value) if isinstance(read, Took) and read.end == len(words) else ""
