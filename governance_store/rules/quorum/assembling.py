"""How do the parts of a statement make a test? Each part is put in its place; two that clash are told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from governance_store.rules.quorum.grammar import (
    Abstaining,
    Adjusted,
    Beside,
    Differing,
    Distinct,
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
    Amount,
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

_WAYS = {"d": "deputies", "y": "proxies", "@": "remote", "a": "abstainers"}


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
        sets = [one.number for one in found if isinstance(one, Same) and one.sets]
        if sets and self.test.total is None:
            self._total(Total((Count(sets[0]),)), Unit.MEMBERS, "")
        if any(isinstance(one, Differing) for one in found):
            self._differ()
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
            case Distinct():
                self.test = replace(self.test, apart=True)
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

    def _differ(self) -> None:
        """As many organisations as people are asked for."""
        counts = [one for one in self.test.total.amounts if isinstance(one, Count)] if self.test.total else []
        if len(counts) == 1 and self.test.total and len(self.test.total.amounts) == 1:
            bodies = Organisations(counts[0].least)
            self.test = replace(self.test, organisations=(*self.test.organisations, bodies))
        else:
            self.clash = "from how many organisations they are is not clear"

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
        if one.of:
            self._said_of_some(one)
            return
        before = getattr(self.rule, way)
        if before is not None and before != one.counts:
            self.clash = f"whether {way} count is said both ways"
        said: dict[str, object] = {way: one.counts}
        self.rule = replace(self.rule, **said)  # type: ignore[arg-type]

    def _said_of_some(self, one: Flag) -> None:
        """Whose deputies count, or do not."""
        yes, no = self.rule.deputised, self.rule.undeputised
        if not set(one.of).isdisjoint(no if one.counts else yes):
            self.clash = "whether their deputies count is said both ways"
        if one.counts:
            self.rule = replace(self.rule, deputised=tuple(dict.fromkeys((*yes, *one.of))))
        else:
            self.rule = replace(self.rule, undeputised=tuple(dict.fromkeys((*no, *one.of))))

    def _provided(self, part: Fallback | Conflict | Procedure | Able | Depleted | Abstaining) -> None:
        match part:
            case Procedure():
                self.rule = replace(self.rule, procedures=(*self.rule.procedures, part))
            case Conflict():
                self._once(self.rule.conflict, part, "whether those with an interest count is said both ways")
                self.rule = replace(self.rule, conflict=part)
            case Able():
                self._once(self.rule.able, part, "what is enough where interests leave too few is said twice")
                left_out = self.rule.conflict or Conflict.NOT_COUNTED  # else none of them could be too few
                self.rule = replace(self.rule, able=part, conflict=left_out)
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
        if part.when_lost and before.then:
            said.pop("then", None)  # what a lost quorum ends is not what is said of one that never was
        if part.at_once and before.then:
            self.clash = "whether that is enough at the first meeting is not clear"
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

    def _beside_another(self, total: Total, beside: Amount, *, lesser: bool) -> Total:
        """“that number or seventeen, whichever is less”: one of a number and a share, or a floor."""
        if len(total.amounts) == 1:
            if isinstance(total.amounts[0], Count) == isinstance(beside, Count):
                self.clash = "two numbers stand side by side, and which of them counts is not said"
            return replace(total, amounts=(*total.amounts, beside), lesser=lesser)
        if not total.lesser or lesser or total.floor is not None or not isinstance(beside, Count):
            self.clash = "of which of two numbers that is said is not clear"
            return total
        return replace(total, floor=beside.least)

    def adjust(self, test: Condition) -> Condition:
        """A share with the rounding that was said apart from it."""
        total = test.total
        if total is None and len(test.needed) == 1 and test.needed[0].share:
            return self._adjust_need(test, test.needed[0], test.needed[0].share)
        for one in self.adjusted:
            if total is not None and one.beside is not None:
                total = self._beside_another(total, one.beside, lesser=one.lesser)
                continue
            if total is not None and one.again:
                continue
            if total is None or not any(isinstance(amount, Share) for amount in total.amounts):
                self.clash = "there is no share to be rounded"
                continue
            amounts = tuple(
                replace(
                    amount,
                    base=one.base or amount.base,
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
