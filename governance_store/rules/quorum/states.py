"""In which state of its seats is a number of a committee meant? While a post is filled, with a vacancy."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from governance_store.rules.quorum.nouns import is_office, one_of
from governance_store.rules.quorum.rule import QuorumRule, Share, Variant, When

_SIGNS: Final = re.compile(r"(?:(?P<seat>\S+) (?P<not>not )?in post|(?P<no>no )?vacancy)")


@dataclass(frozen=True, slots=True)
class State:
    """Whether the seat is filled that a term means; without a term, whether all seats are."""

    filled: bool
    seat: str = ""

    @property
    def when(self) -> When:
        """On what sort of occasion that is."""
        return When.FILLED if self.filled else When.VACANT

    @property
    def signs(self) -> str:
        """The state in a few signs, by which two are told apart."""
        if self.seat:
            return f"{self.seat} {'' if self.filled else 'not '}in post"
        return "no vacancy" if self.filled else "vacancy"

    @property
    def told_by_no(self) -> bool:
        """Whether it is told by what there is not: “there is no vacancy”, “no mayor is in post”."""
        return self.filled is not bool(self.seat)

    @property
    def other(self) -> State:
        """The one that it is otherwise."""
        return replace(self, filled=not self.filled)


def state_of(signs: str) -> State | None:
    """The state that signs tell; None where they tell none."""
    found = _SIGNS.fullmatch(signs)
    if found is None:
        return None
    return State(not found["not"], found["seat"]) if found["seat"] else State(bool(found["no"]))


def state_in_words(variant: Variant) -> str:
    """A state, as it is printed and read again: “the mayor is in post”, “there is a vacancy”."""
    filled = variant.when is When.FILLED
    if not variant.seat:
        return f"there is {'no' if filled else 'a'} vacancy"
    told = one_of(variant.seat)
    if filled:
        return f"{told} is in post"
    return (
        f"{told} is not in post"
        if is_office(variant.seat.replace("_", " "))
        else (f"no {told.split(' ', 1)[1]} is in post")
    )


def tells_of_posts(rule: QuorumRule) -> bool:
    """Whether a number of the rule hinges on who is in post, or on which seats are filled."""
    if any(one.in_post or one.when in {When.FILLED, When.VACANT} for one in rule.variants):
        return True
    totals = (test.total for test in rule.tests if test.total and test.total.lesser)
    return any(isinstance(one, Share) and one.of == 1 for total in totals for one in total.amounts)


_ON_POSTS: Final = re.compile(
    r"\b(?:if|where|when|whenever|while|whilst|once|unless|should|with|(?:so|as) long as|any time that|"
    r"however many|as many(?: \w+)? as|the number|all|those|who)\b"
    r"(?:(?! (?:if|where|when|while|once|unless|should|must|shall)\b)[^,;:])*?\b(?:in (?:post|office|place|"
    r"position)|appointed|elected|filled|vacant|unfilled|vacanc(?:y|ies)|serving|if not)\b"
)
"""“while a mayor is in office”: a state, said beside how many have to come."""


def without_states(text: str) -> str:
    """A text without the states that it tells of."""
    return _ON_POSTS.sub("then", text)
