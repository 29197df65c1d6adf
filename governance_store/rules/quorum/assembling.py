"""How do the parts of a statement make a test? Each part is put in its place; two that clash are told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from governance_store.rules.quorum.grammar import (
    Abstaining,
    Adjusted,
    Beside,
    Flag,
    Found,
    LeftOut,
    Organised,
    Provision,
    Same,
    Within,
)
from governance_store.rules.quorum.rule import (
    Able,
    Cap,
    Comparison,
    Condition,
    Conflict,
    Count,
    Depleted,
    Fallback,
    Needed,
    Organisations,
    Procedure,
    Proportion,
    QuorumRule,
    Share,
    Total,
    Unit,
)
from governance_store.rules.quorum.totals import Asked

_WAYS = {"d": "deputies", "y": "proxies", "@": "remote"}


def is_so_many(total: Total, number: int) -> bool:
    """Whether a total is a number, and this one."""
    return [one.least for one in total.amounts if isinstance(one, Count)] == [number]


def _otherwise(number: int) -> str:
    return f"{number} are spoken of, and another number is asked for"


class Assembly:
    """A test in the making, and the rule that it is a part of."""

    def __init__(self, rule: QuorumRule) -> None:
        self.rule = rule
        self.test = Condition()
        self.adjusted: list[Adjusted] = []
        self.again: int | None = None
        self.clash = ""

    def take(self, found: Sequence[Found]) -> str:
        """Put everything that was found in its place; what clashes, in words."""
        for one in found:
            self._take(one)
        if self.again is not None and self.test.total and not is_so_many(self.test.total, self.again):
            self.clash = _otherwise(self.again)
        if self.adjusted and not self.test.is_empty:
            self.test = self.adjust(self.test)
        return self.clash

    def _take(self, one: Found) -> None:
        match one:
            case Asked():
                self._total(one.total, one.unit, one.noun)
            case Organised():
                self._total(one.total, Unit.ORGANISATIONS, "")
            case Needed() | Proportion() | Organisations() | LeftOut() | Comparison() | Cap():
                self._asks(one)
            case Beside():
                self._beside(one)
            case Same():
                self._again(one.number)
            case Adjusted():
                self.adjusted.append(one)
            case Flag() | Within():
                self._said(one)
            case Provision():
                self._provided(one.of)

    def _asks(self, one: Needed | Proportion | Organisations | LeftOut | Comparison | Cap) -> None:
        test = self.test
        match one:
            case Needed():
                self.test = replace(test, needed=(*test.needed, one))
            case Proportion():
                self.test = replace(test, proportions=(*test.proportions, one))
            case Organisations():
                self.test = replace(test, organisations=(*test.organisations, one))
            case Comparison():
                self.test = replace(test, comparisons=(*test.comparisons, one))
            case Cap():
                self.test = replace(test, caps=(*test.caps, one))
            case LeftOut() if one.whole:
                self.test = replace(test, left_out=(*test.left_out, *one.terms))
            case LeftOut():
                self.test = replace(test, uncounted=(*test.uncounted, *one.terms))

    def _again(self, number: int) -> None:
        if self.test.total is None:
            self.again = number
        elif not is_so_many(self.test.total, number):
            self.clash = _otherwise(number)

    def _said(self, one: Flag | Within) -> None:
        if isinstance(one, Within):
            self.rule = replace(
                self.rule, fallback=replace(self.rule.fallback or Fallback(), minutes=one.minutes)
            )
            return
        way = _WAYS[one.way]
        before = getattr(self.rule, way)
        if before is not None and before != one.counts:
            self.clash = f"whether {way} count is said both ways"
        counts = {"deputies": self.rule.deputies, "proxies": self.rule.proxies, "remote": self.rule.remote}
        counts[way] = one.counts
        self.rule = replace(
            self.rule, deputies=counts["deputies"], proxies=counts["proxies"], remote=counts["remote"]
        )

    def _provided(self, part: Fallback | Conflict | Procedure | Able | Depleted | Abstaining) -> None:
        match part:
            case Procedure():
                self.rule = replace(self.rule, procedures=(*self.rule.procedures, part))
            case Conflict():
                self._once(self.rule.conflict, part, "whether those with an interest count is said both ways")
                self.rule = replace(self.rule, conflict=part)
            case Able():
                self._once(self.rule.able, part, "what is enough where interests leave too few is said twice")
                self.rule = replace(self.rule, able=part)
            case Depleted():
                self._once(self.rule.depleted, part, "what follows when many are disqualified is said twice")
                self.rule = replace(self.rule, depleted=part)
            case Abstaining():
                self._once(self.rule.abstainers, part.counts, "whether who abstains counts is said both ways")
                self.rule = replace(self.rule, abstainers=part.counts)
            case Fallback():
                self._without_quorum(part)

    def _once(self, before: object, now: object, otherwise: str) -> None:
        if before is not None and before != now:
            self.clash = otherwise

    def _without_quorum(self, part: Fallback) -> None:
        """What follows without a quorum, beside what was said of it before."""
        plain, before = Fallback(), self.rule.fallback or Fallback()
        told = {one.name: getattr(part, one.name) for one in fields(part)}
        said = {name: value for name, value in told.items() if value != getattr(plain, name)}
        for name, value in said.items():
            known = getattr(before, name)
            self._once(None if known == getattr(plain, name) else known, value, "what follows is said twice")
        self.rule = replace(self.rule, fallback=replace(before, **said))

    def _total(self, total: Total, unit: Unit | None, noun: str) -> None:
        if self.test.total:
            self.clash = "two numbers stand side by side, and which of them counts is not said"
        self.test = replace(self.test, total=total, unit=unit, noun=noun)

    def _beside(self, one: Beside) -> None:
        """Those named, and so many others: all together are the total."""
        named = sum(need.least for need in one.needed)
        total = self.test.total
        if total is None or one.others:
            if total is not None:
                self.clash = "two numbers stand side by side, and which of them counts is not said"
            self._total(Total((Count(one.others + named),)), Unit.MEMBERS, "")
        elif len(total.amounts) == 1 and isinstance(total.amounts[0], Count):
            self.test = replace(self.test, total=Total((Count(total.amounts[0].least + named),)))
        else:
            self.clash = "how many there must be beside those named is not clear"
        self.test = replace(self.test, needed=(*self.test.needed, *one.needed))

    def _adjust_need(self, test: Condition, need: Needed, share: Share) -> Condition:
        """The share of one sort of members, with its rounding."""
        for one in self.adjusted:
            share = replace(share, rounding=one.rounding or share.rounding, plus=share.plus + one.plus)
        return replace(test, needed=(replace(need, share=share),))

    def adjust(self, test: Condition) -> Condition:
        """A share with the rounding that was said apart from it."""
        total = test.total
        if total is None and len(test.needed) == 1 and test.needed[0].share:
            return self._adjust_need(test, test.needed[0], test.needed[0].share)
        for one in self.adjusted:
            if total is None or not any(isinstance(amount, Share) for amount in total.amounts):
                self.clash = "there is no share to be rounded"
                continue
            amounts = tuple(
                replace(
                    amount,
                    rounding=one.rounding or amount.rounding,
                    plus=amount.plus + one.plus,
                    strict=amount.strict and not one.plus,
                )
                if isinstance(amount, Share)
                else amount
                for amount in total.amounts
            )
            total = replace(total, amounts=amounts)
        return replace(test, total=total)
