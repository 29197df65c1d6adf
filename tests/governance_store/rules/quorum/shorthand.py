"""A quorum rule in a few signs, so that a table of clauses can be read at a glance."""

from __future__ import annotations

from collections.abc import Iterator

from governance_store.rules.quorum.rule import (
    Able,
    Amount,
    Base,
    Condition,
    Count,
    Fallback,
    Organisations,
    Procedure,
    Proportion,
    QuorumRule,
    Then,
    Total,
    Unit,
)

_THEN = {Then.ADJOURN: "adjourn", Then.DISSOLVE: "dissolve", Then.CONTINUE: "continue"}


def shorthand(rule: QuorumRule) -> str:
    """The rule: what is needed; what is needed on occasions; who counts; what follows."""
    told = [", ".join(_test(rule.test))]
    told += [f"{one.words}: {', '.join(_test(one.test))}" for one in rule.variants]
    for name, value in (("deputies", rule.deputies), ("proxies", rule.proxies), ("remote", rule.remote)):
        if value is not None:
            told.append(f"{'+' if value else '-'}{name}")
    told += [f"+deputies of {'|'.join(rule.deputised)}"] * bool(rule.deputised)
    told += [f"-deputies of {'|'.join(rule.undeputised)}"] * bool(rule.undeputised)
    if rule.conflict:
        told.append(f"conflict {rule.conflict.value}")
    if rule.able:
        told.append(_able(rule.able))
    told += list(_fallback(rule.fallback)) if rule.fallback else []
    if rule.abstainers is not None:
        told.append(f"{'+' if rule.abstainers else '-'}abstainers")
    if rule.depleted:
        told.append(f"over {rule.depleted.share} disqualified until {rule.depleted.until}: in post")
    if rule.falling:
        told.append(
            f"{rule.falling.missed} missed: {'most' if rule.falling.most else 'fewest'} -{rule.falling.less}"
        )
    told += [_procedure(one) for one in rule.procedures]
    return "; ".join(told)


def _able(one: Able) -> str:
    of = f" of {'>' if one.strict else ''}{one.share}" if one.share else ""
    left = f" left {one.left}" if one.left is not None else ""
    return f"able {one.enough}{of}{left}{' present' * one.present}"


def _test(test: Condition) -> Iterator[str]:
    if test.total:
        unit = {Unit.VOTING: " voting", Unit.ORGANISATIONS: " organisations"}.get(
            test.unit or Unit.MEMBERS, ""
        )
        yield _total(test.total) + unit
    for need in test.needed:
        apart = f" not {'|'.join(need.apart_from)}" if need.apart_from else ""
        least = _amount(need.share) if need.share else str(need.least)
        yield f"{least} {'|'.join(need.any_of)}{apart}"
    yield from map(_proportion, test.proportions)
    yield from map(_organisations, test.organisations)
    for one in test.comparisons:
        yield f"{'|'.join(one.more)} {'>=' if one.evenly else '>'} {'|'.join(one.fewer)}"
    for cap in test.caps:
        yield f"at most {cap.most} {'|'.join(cap.any_of)}"
    if test.left_out:
        yield f"without {'|'.join(test.left_out)}"
    if test.uncounted:
        yield f"not counting {'|'.join(test.uncounted)}"
    if test.apart:
        yield "apart"


def _total(total: Total) -> str:
    told = [_amount(one) for one in total.amounts]
    return told[0] if len(told) == 1 else f"{'min' if total.lesser else 'max'}({' '.join(told)})"


def _amount(amount: Amount) -> str:
    if isinstance(amount, Count):
        return str(amount.least)
    base = {Base.IN_POST: " in post", Base.VOTING: " of votes", Base.REGISTERED: " registered"}.get(
        amount.base, ""
    )
    rounding = f" {amount.rounding.value}" if amount.rounding else ""
    return f"{'>' if amount.strict else ''}{amount.of}{base}{rounding}{' plus 1' * amount.plus}"


def _proportion(one: Proportion) -> str:
    sign = {(False, False): ">=", (True, False): ">", (False, True): "<=", (True, True): "<"}[
        one.strict, one.most
    ]
    return f"{sign}{one.share} {'|'.join(one.any_of)}"


def _organisations(one: Organisations) -> str:
    each = _amount(one.share) if one.share else one.each
    such = f" {'|'.join(one.any_of)}" if one.any_of else ""
    return f"{each}{such} from each" if one.least is None else f"from {one.least}"


def _fallback(one: Fallback) -> Iterator[str]:
    within = f"{one.minutes}' " if one.minutes is not None else ""
    then = _THEN[one.then] if one.then else ""
    if within or then:
        yield f"{within}{then}".strip()
    if one.requisitioned:
        yield f"requisitioned {_THEN[one.requisitioned]}"
    if one.when_lost:
        yield f"lost {_THEN[one.when_lost]}"
    wait = f" after {one.wait}'" if one.wait is not None else " at once" if one.at_once else ""
    days = [f" within {one.within_days} days"] * (one.within_days is not None)
    wait = "".join([wait, *days, *[f" from day {one.after_days}"] * (one.after_days is not None)])
    if one.those_present:
        yield f"then those present{f' but {one.floor}' if one.floor else ''}{wait}"
    elif one.adjourned:
        yield f"then {_total(one.adjourned)}{wait}"
    elif one.part:
        yield f"then {one.part} of that{wait}"


def _procedure(one: Procedure) -> str:
    told = " all told" if one.notified_all else ""
    return f"{one.way} {_total(one.total) if one.total and one.allowed else 'no'}{told}"
