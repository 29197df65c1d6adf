"""Which audit is meant, which guideline does it test, in which quarter, and how many per cent? AU01, 82%."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words, cut, quote
from bot.parameters.named import Named
from bot.parameters.programmes import A_YEAR
from bot.parameters.several import Several
from governance_store.records.audit import Audit
from governance_store.records.plan import Plan
from governance_store.rules.audits import audits_of, guideline_plans, percent
from governance_store.rules.local_time import date_in_full
from governance_store.rules.programmes import Year, financial
from governance_store.rules.quarters import Quarter, quarter_in, quarter_of

_QUARTER: Final = re.compile(r"q([1-9]\d*)", re.ASCII)
_PERCENT: Final = re.compile(r"(-?\d{1,6}(?:\.\d+)?)\s*(%|per ?cent)?", re.ASCII)
_MOST: Final = 100
_QUARTERS: Final = 4


@dataclass(frozen=True)
class AQuarter(Plain[Quarter]):
    """A quarter that is not over: Q3 2026/27, or 2026/27 Q3; without a year the next of that number."""

    called: str = "a quarter such as Q3 2026/27"

    def take(self, words: Words, start: int, scene: Scene) -> Took[Quarter] | Fault | Which[Quarter] | None:
        """Read it; of a plain year, whether it is the calendar's or the money's is asked."""
        read = self._numbered(words, start, scene)
        if read is None:
            return None
        number, year, end = read
        if number > _QUARTERS:
            told = f"“{words.said(start, end)}” is no quarter: a year has Q1, from April, to Q4."
            return Fault(told, (), start, end)
        if year is None:
            return Took(_next(number, scene), end)
        meant = quarter_in(year, number)
        other = quarter_in(financial(year.starts.year), number)
        if meant == other:
            return _ahead(meant, scene, start, end)
        either = tuple(one for one in (meant, other) if one.ends >= scene.today)
        if len(either) < len((meant, other)):
            return _ahead(either[0] if either else other, scene, start, end)
        labelled = tuple((one.in_full, one) for one in either)
        return Which(f"Which quarter is “{words.said(start, end)}”?", labelled, end)

    def _numbered(self, words: Words, start: int, scene: Scene) -> tuple[int, Year | None, int] | None:
        """The number, the year where one is said, and where that ends."""
        if found := _QUARTER.fullmatch(words.small[start]):
            at = start + 1
            at += at < len(words) and words.small[at] == "of"
            year = A_YEAR.take(words, at, scene) if at < len(words) else None
            if isinstance(year, Took):
                return int(found[1]), year.value, year.end
            return int(found[1]), None, start + 1
        year = A_YEAR.take(words, start, scene)
        behind = isinstance(year, Took) and year.end < len(words)
        if not (behind and isinstance(year, Took)):
            return None
        found = _QUARTER.fullmatch(words.small[year.end])
        return (int(found[1]), year.value, year.end + 1) if found else None

    def line(self, value: Quarter, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its number and year."""
        return str(value)


def _next(number: int, scene: Scene) -> Quarter:
    """The quarter of a number that is under way or comes next."""
    year = scene.today.year
    found = (quarter_in(financial(one), number) for one in (year - 1, year, year + 1))
    return next(one for one in found if one.ends >= scene.today)


def _ahead(meant: Quarter, scene: Scene, start: int, end: int) -> Took[Quarter] | Fault:
    if meant.ends >= scene.today:
        return Took(meant, end)
    told = f"{meant.in_full} ended on {date_in_full(meant.ends)}: an audit is planned for a quarter ahead."
    return Fault(told, (str(quarter_of(scene.today)),), start, end)


class APercentage(Plain[float]):
    """A share from 0% to 100%, with one place behind the point at most."""

    called = "a percentage such as 82%"

    def take(self, words: Words, start: int, scene: Scene) -> Took[float] | Fault | None:  # noqa: ARG002
        """Read 82%, 82.5 %, or 82 per cent; a number alone is none."""
        said = words.items[start].text.strip(",;").rstrip(".").lower()
        end = start + 1
        if not words.items[start].quoted:
            for joint in (("%",), ("percent",), ("per", "cent")):
                if words.small[end : end + len(joint)] == joint:
                    said, end = f"{said}%", end + len(joint)
        found = _PERCENT.fullmatch(said)
        if found is None or not found[2]:
            return None
        return _within(float(found[1]), found[1], start, end)

    def line(self, value: float, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """As people write it."""
        return percent(value)


def _within(value: float, said: str, start: int, end: int) -> Took[float] | Fault:
    if not 0 <= value <= _MOST:
        near = percent(min(max(value, 0.0), float(_MOST)))
        return Fault(f"{said}% is not from 0% to 100%: say how many of a hundred.", (near,), start, end)
    if round(value, 1) != value:
        near = percent(round(value, 1))
        return Fault(f"{said}% is said to one place behind the point: {near}.", (near,), start, end)
    return Took(value, end)


@dataclass(frozen=True)
class AGuideline(Named[Plan]):
    """A guideline that is kept under review as a plan."""

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Say also how one is named that is not kept here."""
        fault = super().miss(words, start, end, scene)
        inwords = f"testing {quote(cut(words.said(start, end)))}"
        told = f"{fault.sentence} One that is not kept as a plan is named in words: “{inwords}”."
        return Fault(told, fault.nearest, start, end)


AN_AUDIT: Final[Named[Audit]] = Named(
    called="an audit",
    noun="audit",
    among=lambda scene: audits_of(scene.view),
    names=lambda one: (one.id, one.reference),
    shown=lambda one: one.title,
    typed_as=lambda one, _scene: one.reference,
    told_apart=lambda one, _scene: one.reference,
)
A_GUIDELINE: Final = AGuideline(
    called="a guideline",
    noun="guideline",
    among=lambda scene: guideline_plans(scene.view),
    names=lambda plan: (plan.id, *filter(None, (plan.topic,))),
    shown=lambda plan: plan.title,
    typed_as=lambda plan, _scene: plan.id,
    told_apart=lambda plan, _scene: plan.id,
)
GUIDELINES: Final[Several[Plan]] = Several(A_GUIDELINE, "a guideline or several", bare=True)
A_QUARTER: Final = AQuarter()
A_PERCENTAGE: Final = APercentage()
