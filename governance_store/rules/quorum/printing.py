"""How is a quorum rule said in English? Part by part; what is printed reads again as the same rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from governance_store.rules.quorum.nouns import is_office, one_of, several_of
from governance_store.rules.quorum.rule import (
    NONE_NEEDED,
    Able,
    Base,
    Comparison,
    Condition,
    Conflict,
    Fallback,
    Needed,
    Organisations,
    Procedure,
    Proportion,
    QuorumRule,
    Share,
    Then,
    Variant,
    When,
)
from governance_store.rules.quorum.states import state_in_words
from governance_store.rules.quorum.totals_in_words import (
    ROUNDED,
    number_in_words,
    share_in_words,
    total_in_words,
)
from governance_store.rules.quorum.vocabulary import PHRASES
from governance_store.rules.quorum.words_of_meetings import NOUNS


def in_words(rule: QuorumRule) -> str:
    """A rule in English, whole."""
    return " ".join(sentences(rule))


def sentences(rule: QuorumRule) -> Iterator[str]:
    """A rule in English, a sentence a part."""
    yield from _test(rule.test, "")
    for variant in rule.variants:
        yield from _variant(variant)
    yield from _ways(rule)
    if rule.conflict:
        yield f"A member with an interest in an item {_COUNTED[rule.conflict]}."
    if rule.able:
        yield _able(rule.able)
    if rule.fallback:
        yield from _fallback(rule.fallback)
    yield from map(_procedure, rule.procedures)
    yield from _histories(rule)
    yield from (f"Beside the quorum it is said: “{one}”." for one in rule.noted)


_COUNTED: Final = {
    Conflict.COUNTED: "is still counted for it",
    Conflict.NOT_COUNTED: "is not counted for it",
    Conflict.LEFT_OUT: "is neither counted for it nor of the whole",
}


def _able(one: Able) -> str:
    enough = f"{number_in_words(one.enough)} of the others {'is' if one.enough == 1 else 'are'} enough"
    if one.share:
        lead = "more than " if one.strict else ""
        return f"If {lead}{share_in_words(one.share)} of the members are interested, {enough}."
    if one.left is None:
        return f"Where interests break the quorum, {enough}."
    there = " present" if one.present else ""
    left = number_in_words(one.left or 0)
    return f"Where interests leave no more than {left} members{there} able to act, {enough}."


def _test(test: Condition, lead: str) -> Iterator[str]:
    if test.total == NONE_NEEDED:
        yield _sentence(f"{lead}no quorum is needed")
    elif test.total:
        out = f", not counting {' and '.join(map(one_of, test.left_out))}" if test.left_out else ""
        yield _sentence(f"{lead}the quorum is {total_in_words(test.total, test.unit)}{out}")
    if test.left_out and not test.total:
        out = " and ".join(one_of(term) if is_office(term) else several_of(term) for term in test.left_out)
        yield _sentence(f"{lead}{out} are left out of account")
    for need in test.needed:
        if set(need.any_of) <= set(test.left_out) and need.least == 1:
            yield _sentence(f"{lead}{' or '.join(map(one_of, need.any_of))} must be there too")
        else:
            yield _sentence(f"{lead}{_need_sentence(need)}")
    for proportion in test.proportions:
        yield _sentence(f"{lead}{proportion_in_words(proportion)}")
    for organisations in test.organisations:
        yield _sentence(f"{lead}{organisations_in_words(organisations)}")
    for comparison in test.comparisons:
        yield _sentence(f"{lead}{comparison_in_words(comparison)}")
    yield from _who_counts(test, lead)


def _who_counts(test: Condition, lead: str) -> Iterator[str]:
    for cap in test.caps:
        who = " or ".join(map(several_of if cap.most != 1 else one_of, cap.any_of))
        yield _sentence(f"{lead}no more than {number_in_words(cap.most)} of them may be {who}")
    for term in test.uncounted:
        told = f"{one_of(term)} does" if is_office(term) else f"{several_of(term)} do"
        yield _sentence(f"{lead}{told} not count towards the quorum")
    if test.apart:
        yield "Nobody may meet two of these needs."


def _variant(variant: Variant) -> Iterator[str]:
    match variant.when:
        case When.CONFLICT:
            total = variant.test.total
            told = total_in_words(total, variant.test.unit) if total else ""
            yield f"Where members have an interest in an item, the quorum for that item is {told}."
        case When.MEETING:
            named = variant.words in {"agm", "egm", "sgm"} or variant.words.endswith(tuple(NOUNS))
            kind = variant.words if named else f"{variant.words} meeting"
            yield from _test(variant.test, f"at the {kind}, ")
        case When.SIZE:
            yield from _test(variant.test, f"where {variant.words}, ")
        case When.FILLED | When.VACANT:
            yield from _test(variant.test, f"where {state_in_words(variant)}, ")
        case _:
            lead = variant.told or f"for {variant.words.replace(', ', ' or ')}"
            yield from _test(variant.test, f"{lead}, ")


def _histories(rule: QuorumRule) -> Iterator[str]:
    if rule.abstainers is not None:
        yield (f"Members who abstain {'count' if rule.abstainers else 'do not count'} towards the quorum.")
    if rule.depleted:
        until = rule.depleted.until
        ends = f", until {share_in_words(until)} of the seats are filled" if until else ""
        yield (
            f"If more than {share_in_words(rule.depleted.share)} of the members are disqualified "
            f"at once, "
            f"the"
            f" quorum is worked out on those still in post{ends}."
        )
    if rule.falling:
        one = rule.falling
        less = f"{number_in_words(one.less)} less than" if one.less else "equal to"
        yield (
            f"After {number_in_words(one.missed)} meetings in a row without a quorum, the quorum "
            f"is {less} "
            f"the"
            f" {'largest' if one.most else 'smallest'} attendance at them."
        )


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _listed(terms: Iterable[str], joint: str) -> str:
    told = [term.replace("_", " ") for term in terms]
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} {joint} {told[-1]}"


@lru_cache(maxsize=1024)
def needed_in_words(need: Needed, least: int | None = None) -> str:
    """A need, as “the chair or the deputy chair” or “at least two lay”."""
    terms = [term.replace("_", " ") for term in need.any_of]
    if need.share:
        return f"{_share_of_group(need.share)} {' or '.join(terms)}"
    number = need.least if least is None else least
    told = " or ".join(map(several_of if number > 1 else one_of, terms))
    lead = f"{number_in_words(number)} " if number > 1 else ""
    apart = f" other than {_listed(need.apart_from, 'and')}" if need.apart_from else ""
    return f"{lead}{told}{apart}"


def _share_of_group(share: Share) -> str:
    return f"{'more than ' if share.strict else ''}{share_in_words(share.of)} of the"


_BODIES: Final = frozenset(one.strip().split()[-1] for one in " ".join(PHRASES["b"].split()).split("/")) | {
    "trust",
    "authority",
}


def _from_bodies(terms: tuple[str, ...], least: int) -> str:
    """The terms of a need; one that is the name of a body is of those who come from it."""
    told = _listed(terms, "or")
    if len(terms) == 1 and told.split()[-1] in _BODIES and told not in {"lead", "staff"}:
        return f"from the {told}"
    return " or ".join(map(several_of if least > 1 else one_of, terms))


def _need_sentence(need: Needed) -> str:
    if need.share:
        post = " in post" if need.share.base is Base.IN_POST else ""
        rounded = f"{ROUNDED[need.share.rounding]}," if need.share.rounding else ""
        plus = f" plus {number_in_words(need.share.plus)}" if need.share.plus > 0 else ""
        who = f"{need.any_of[0].replace('_', ' ')} members"
        if need.any_of[0].endswith("_director"):
            who = several_of(need.any_of[0])
        return f"{_share_of_group(need.share)} {who}{post}{plus}{rounded} must be present"
    apart = f" other than {_listed(need.apart_from, 'and')}" if need.apart_from else ""
    return (
        f"at least {number_in_words(need.least)} of them must be "
        f"{_from_bodies(need.any_of, need.least)}{apart}"
    )


@lru_cache(maxsize=1024)
def proportion_in_words(one: Proportion) -> str:
    """A share of those counted."""
    leads = (("at least", "no more than"), ("more than", "fewer than"))
    lead = leads[one.strict][one.most]
    who = " or ".join(map(several_of, one.any_of))
    return f"{lead} {share_in_words(one.share)} of those present must be {who}"


@lru_cache(maxsize=1024)
def comparison_in_words(one: Comparison) -> str:
    """Of whom there are more, as “lay members must outnumber staff members”."""
    joint = "must be at least as many as" if one.evenly else "must outnumber"
    more, fewer = (_listed(map(several_of, terms), "and") for terms in (one.more, one.fewer))
    return f"{more} present {joint} {fewer} present"


@lru_cache(maxsize=1024)
def organisations_in_words(one: Organisations) -> str:
    """From how many organisations."""
    if one.share:
        post = " in post" if one.share.base is Base.IN_POST else ""
        told = (
            f"{'more than ' if one.share.strict else ''}{share_in_words(one.share.of)} of the members{post}"
        )
        return f"{told} of each organisation must be present"
    if one.any_of and (one.least is None or one.each > 1):
        such = " or ".join(term.replace("_", " ") for term in one.any_of)
        return f"from each {_bodies(one, '')} at least {number_in_words(one.each)} {such} must be present"
    if one.least is None or one.each > 1:
        many = f"{number_in_words(one.each)} member{'' if one.each == 1 else 's'}"
        return f"at least {many} from each {_bodies(one, 'at least ')} must be present"
    if one.any_of:
        such = " or ".join(map(one_of, one.any_of))
        return f"{such} from at least {number_in_words(one.least)} organisations must be present"
    if one.out_of:
        return f"at least {number_in_words(one.least)} of the {one.out_of} organisations must be represented"
    return f"those present must be from at least {number_in_words(one.least)} organisations"


def _bodies(one: Organisations, least: str) -> str:
    """“organisation”, “of the six organisations”, “of at least three of the six organisations”."""
    some = f"of {least}{number_in_words(one.least)} " if one.least else ""
    whole = f"of the {one.out_of} " if one.out_of else ""
    return f"{some}{whole}organisation{'s' if some or whole else ''}"


def _ways(rule: QuorumRule) -> Iterator[str]:
    ways = (
        ("Deputies", rule.deputies),
        ("Proxies", rule.proxies),
        ("Members taking part remotely", rule.remote),
    )
    for who, counts in ways:
        if counts is not None:
            yield f"{who} {'count' if counts else 'do not count'} towards the quorum."
    for terms, told in ((rule.deputised, "count"), (rule.undeputised, "do not count")):
        if terms:
            yield f"Deputies of {_listed(map(_sort_of_people, terms), 'and')} {told} towards the quorum."


def _sort_of_people(term: str) -> str:
    return one_of(term) if is_office(term.replace("_", " ")) else several_of(term)


_THEN: Final = {
    Then.ADJOURN: "is adjourned",
    Then.DISSOLVE: "is dissolved",
    Then.CONTINUE: "continues without taking decisions",
}


def _fallback(one: Fallback) -> Iterator[str]:
    within = f" within {one.minutes} minutes" if one.minutes is not None else ""
    if one.requisitioned:
        others = f", any other meeting {_THEN[one.then]}" if one.then else ""
        yield f"If there is no quorum{within}, a requisitioned meeting {_THEN[one.requisitioned]}{others}."
    elif one.then and not (one.when_lost == one.then and one.minutes is None):
        yield f"If there is no quorum{within}, the meeting {_THEN[one.then]}."
    elif within and not one.at_once:
        yield f"They must be there{within}."
    if one.when_lost:
        yield f"If the quorum is lost during the meeting, the meeting {_THEN[one.when_lost]}."
    yield from _adjourned(one)


def _adjourned(one: Fallback) -> Iterator[str]:
    wait = f" after {one.wait} minutes" if one.wait is not None else ""
    lead = (
        f"If there is no quorum within {one.minutes or 0} minutes,"
        if one.at_once
        else f"At the adjourned meeting{wait}"
    )
    if one.those_present:
        floor = f", provided there are {number_in_words(one.floor)}" if one.floor else ""
        yield f"{lead} those present are a quorum{floor}."
    elif one.adjourned:
        told = total_in_words(one.adjourned, one.adjourned_unit)
        yield f"{lead} the quorum is {'any ' if one.anyone else ''}{told}."
    elif one.part:
        yield f"{lead} the quorum is {share_in_words(one.part)} of the usual number."
    if one.within_days is not None:
        yield f"The adjourned meeting must be held within {one.within_days} days of the first."
    if one.after_days is not None:
        yield f"The adjourned meeting must be held at least {one.after_days} days after the first."


_CALLED: Final = {"written_resolution": "a written resolution", "electronic_vote": ("an electronic vote")}


def _procedure(one: Procedure) -> str:
    called = _CALLED[one.way]
    if not one.allowed or one.total is None:
        return f"{_sentence(called)[:-1]} is not valid."
    told = f"{called} must be sent to all and agreed" if one.notified_all else (f"{called} must be agreed")
    return _sentence(f"{told} by {total_in_words(one.total, None)}")
