"""Which plan is meant, of which sort is it, and how often is it reviewed? PLN-001, or its title."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.language.anniversaries import anniversary_text, take_anniversary
from bot.language.intervals import take_interval
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Words, cut
from bot.parameters.named import Named
from bot.parameters.several import Several
from bot.parameters.text import OneOf
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Anniversary, Plan, PlanKind, ReviewOutcome
from governance_store.rules.plan_kinds import kinds_of
from governance_store.rules.plan_themes import Theme, every_theme


@dataclass(frozen=True)
class AnInterval(Plain[Period]):
    """A length of time on the calendar, from `least` to `most`."""

    least: Period
    most: Period
    example: str
    called: str = "a length of time"

    def take(self, words: Words, start: int, scene: Scene) -> Took[Period] | Fault | None:  # noqa: ARG002
        """Read days, weeks, months or years."""
        return take_interval(words.plain(), start, self.least, self.most)

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:  # noqa: ARG002
        """Offer the example."""
        told = f"“{cut(words.said(start, end))}” is not {self.called}."
        return Fault(told, (self.example,), start, end)

    def line(self, value: Period, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The number and its unit."""
        return str(value)


class AnAnniversary(Plain[Anniversary]):
    """A day of every year."""

    called = "a day of the year such as 1 April"

    def take(self, words: Words, start: int, scene: Scene) -> Took[Anniversary] | Fault | None:  # noqa: ARG002
        """Read a day and a month."""
        read = take_anniversary(words.plain(), start)
        return Took(Anniversary(*read.value), read.end) if isinstance(read, Took) else read

    def line(self, value: Anniversary, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The day and the month."""
        return anniversary_text((value.month, value.day))


def _kinds(scene: Scene) -> list[PlanKind]:
    return list(kinds_of(scene.view).values())


A_PLAN: Final[Named[Plan]] = Named(
    called="a plan",
    noun="plan",
    among=lambda scene: scene.view.find(Plan),
    names=lambda plan: (plan.id,),
    shown=lambda plan: plan.title,
    typed_as=lambda plan, _scene: plan.id,
)
PLANS: Final[Several[Plan]] = Several(A_PLAN, "a plan or several", bare=True)
A_PLAN_KIND: Final[Named[PlanKind]] = Named(
    called="a sort of plan",
    noun="sort of plan",
    among=_kinds,
    names=lambda kind: (kind.id,),
    shown=lambda kind: kind.name,
    typed_as=lambda kind, _scene: kind.id,
)
A_THEME: Final[Named[Theme]] = Named(
    called="a theme of a plan",
    noun="theme",
    among=lambda scene: every_theme(scene.view),
    names=lambda theme: (theme.id,),
    shown=lambda theme: theme.name,
    typed_as=lambda theme, _scene: theme.name,
)
AN_INTERVAL: Final = AnInterval(
    Period(1, Unit.WEEKS), Period(120, Unit.MONTHS), "12 months", "an interval such as 12 months"
)
A_WINDOW: Final = AnInterval(
    Period(1, Unit.DAYS), Period(6, Unit.MONTHS), "90 days", "a length of time such as 90 days"
)
AN_ANNIVERSARY: Final = AnAnniversary()
AN_OUTCOME: Final = OneOf(
    ReviewOutcome,
    "what a review came to",
    (
        *((word, "unchanged") for word in ("no change", "confirmed", "reaffirmed")),
        *((word, "amended") for word in ("changed", "updated", "revised")),
        *((word, "replaced") for word in ("superseded", "rewritten")),
        *((word, "withdrawn") for word in ("retired", "ended")),
    ),
)
