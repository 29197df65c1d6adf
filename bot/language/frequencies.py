"""How often do the words say that a committee meets?

"Not less than four times a year" counts meetings; "quarterly" and "every two months" set the time from one
to the next. Words that some take for twice and others for half as often (bimonthly, biannual) are a fault
that offers both.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.nearest import slip_of
from bot.language.numbers import number_at
from bot.language.reading import Fault, Read, Took, hear, moved, said
from governance_store.records.period import MOST, Cycle, Frequency

IN_ONE_WORD = {
    "weekly": Frequency(1, Cycle.WEEKS),
    "fortnightly": Frequency(2, Cycle.WEEKS),
    "monthly": Frequency(1, Cycle.MONTHS),
    "quarterly": Frequency(3, Cycle.MONTHS),
    "half-yearly": Frequency(6, Cycle.MONTHS),
    "six-monthly": Frequency(6, Cycle.MONTHS),
    "yearly": Frequency(1, Cycle.TIMES_A_YEAR),
    "annually": Frequency(1, Cycle.TIMES_A_YEAR),
}
AMBIGUOUS = {
    "weekly": (Frequency(2, Cycle.WEEKS), Frequency(104, Cycle.TIMES_A_YEAR)),
    "monthly": (Frequency(2, Cycle.MONTHS), Frequency(24, Cycle.TIMES_A_YEAR)),
    "annually": (Frequency(2, Cycle.TIMES_A_YEAR), Frequency(24, Cycle.MONTHS)),
    "annual": (Frequency(2, Cycle.TIMES_A_YEAR), Frequency(24, Cycle.MONTHS)),
    "yearly": (Frequency(2, Cycle.TIMES_A_YEAR), Frequency(24, Cycle.MONTHS)),
}
SPANS = {
    "week": Frequency(1, Cycle.WEEKS),
    "fortnight": Frequency(2, Cycle.WEEKS),
    "month": Frequency(1, Cycle.MONTHS),
    "quarter": Frequency(3, Cycle.MONTHS),
    "year": Frequency(12, Cycle.MONTHS),
}
SPAN_ADVERBS = {
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
    "quarterly": "quarter",
}
PER_YEAR = {"week": 52, "fortnight": 26, "month": 12, "quarter": 4, "year": 1}
OFTEN = {"once": 1, "twice": 2, "thrice": 3}
NTH = {"other": 2, "second": 2, "third": 3, "fourth": 4, "2nd": 2, "3rd": 3, "4th": 4, "sixth": 6, "6th": 6}
MINIMA = tuple(
    tuple(lead.split())
    for lead in (
        "at least",
        "not less than",
        "no less than",
        "not fewer than",
        "no fewer than",
        "minimum",
        "minimum of",
        "a minimum of",
    )
)
MOST_A_YEAR = 366


def take_frequency(words: Sequence[str], start: int) -> Read[Frequency]:
    """How often a committee meets, in any of the ways in which terms of reference say it."""
    heard = hear(words, start)
    at = max((len(lead) for lead in MINIMA if tuple(heard[: len(lead)]) == lead), default=0)
    found = _one_word(heard, at) or _every(heard, at) or _so_often(heard, at)
    if found is None:
        return moved(_ambiguous(heard, at) or _misspelt(heard, at), start)
    frequency, end = found
    most = MOST_A_YEAR if frequency.cycle is Cycle.TIMES_A_YEAR else MOST
    if 1 <= frequency.count <= most:
        return moved(Took(frequency, end), start)
    return Fault(f"Nobody meets “{said(words, start, start + end)}”.", (), start, start + end)


def _one_word(heard: Sequence[str], at: int) -> tuple[Frequency, int] | None:
    if heard[at] in IN_ONE_WORD:
        return IN_ONE_WORD[heard[at]], at + 1
    # Six-weekly, two-monthly.
    count, _, adverb = heard[at].rpartition("-")
    number = number_at([count, "", ""], 0) if adverb in {"weekly", "monthly"} else None
    return (_times(SPANS[SPAN_ADVERBS[adverb]], number[0]), at + 1) if number else None


def _every(heard: Sequence[str], at: int) -> tuple[Frequency, int] | None:
    """Every month, every six weeks, every other month, once every two months."""
    at += heard[at] == "once"
    if heard[at] not in {"every", "each"}:
        return None
    counted = (
        (NTH[heard[at + 1]], at + 2) if heard[at + 1] in NTH else number_at(heard, at + 1) or (1, at + 1)
    )
    span = _span(heard[counted[1]])
    return (_times(SPANS[span], counted[0]), counted[1] + 1) if span else None


def _so_often(heard: Sequence[str], at: int) -> tuple[Frequency, int] | None:
    """Four times a year, once a quarter, twice yearly, 4x a year, ten times in each year."""
    counted = _often(heard, at)
    if counted is None:
        return None
    number, end = counted
    if heard[end] in SPAN_ADVERBS:
        return _in_each(number, SPAN_ADVERBS[heard[end]]), end + 1
    end += heard[end] in {"in", "during"}
    if heard[end] not in {"a", "per", "each", "every", "any", "the"}:
        return None
    end += 1 + (heard[end + 1] in {"calendar", "financial"})
    span = _span(heard[end])
    return (_in_each(number, span), end + 1) if span else None


def _often(heard: Sequence[str], at: int) -> tuple[int, int] | None:
    if heard[at] in OFTEN:
        return OFTEN[heard[at]], at + 1
    if (
        heard[at][:-1].isascii()
        and heard[at][:-1].isdigit()
        and heard[at][-1] in "x×"
        and len(heard[at]) < len("1000x")
    ):
        return int(heard[at][:-1]), at + 1
    counted = number_at(heard, at)
    return (
        (counted[0], counted[1] + 1)
        if counted and heard[counted[1]] in {"times", "time", "meetings", "x"}
        else None
    )


def _span(word: str) -> str | None:
    one = word.removesuffix("s")
    return one if one in SPANS else None


def _in_each(number: int, span: str) -> Frequency:
    """Once a quarter sets the time between meetings; several times in it only their number in a year."""
    if number == 1 and span != "year":
        return SPANS[span]
    return Frequency(number * PER_YEAR[span], Cycle.TIMES_A_YEAR)


def _times(frequency: Frequency, count: int) -> Frequency:
    return Frequency(frequency.count * count, frequency.cycle)


def _ambiguous(heard: Sequence[str], at: int) -> Fault | None:
    word = heard[at].removeprefix("bi").removeprefix("-")
    if word not in AMBIGUOUS or not heard[at].startswith("bi"):
        return None
    near = tuple(str(frequency) for frequency in AMBIGUOUS[word])
    return Fault(f"“{heard[at]}” may be {' or '.join(near)}.", near, 0, at + 1)


def _misspelt(heard: Sequence[str], at: int) -> Fault | None:
    """Quaterly."""
    meant = slip_of(heard[at], tuple(IN_ONE_WORD))
    return (
        Fault(f"“{heard[at]}” does not say how often.", (str(IN_ONE_WORD[meant]),), 0, at + 1)
        if meant
        else None
    )
