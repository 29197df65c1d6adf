"""Of which pieces is a turn of phrase made? Numbers, shares and members, as patterns; what is said apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

N: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|"
    r"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|\d+)"
)
F: Final = (
    r"(?:(?:a|one|two|three|four) (?:third|quarter|half|fifth|sixth|tenth|thirds|quarters|fifths)|"
    r"half|"
    r"one-half|"
    r"one-third|two-thirds|(?:\d+|\w+) ?(?:%|per cent|percent))"
)
WHO: Final = (
    r"(?:members?|trustees?|directors?|governors?|councillors?|delegates?|representatives?|people|"
    r"persons?|"
    r"owners?|"
    r"shareholders?|partners?|fellows?|justices?|judges?|lords?|peers?|elders?|commissioners?|senators?|"
    r"electors?|voters?|jurors?|assessors?|burgess(?:es)?|alderm[ae]n|freem[ae]n|wardens?|churchwardens?|"
    r"stewards?|guardians?|managers?|syndics?|benchers?|masters?|regents?|overseers?|supervisors?|"
    r"arbiters?|arbitrators?|magistrates?|bailiffs?|conservators?|jurats?|brethren|brothers?|sisters?|"
    r"commoners?|parishioners?|householders?|leaseholders?|ratepayers?|proprietors?|subscribers?|"
    r"panellists?|participants?|legislators?|parliamentarians?|colleagues?|feoffees?|tenants?|"
    r"attendees|adjudicators?|canons?|companions?|comrades|delegations?)"
)
PARTS: Final = {
    "two": "half",
    "three": "one third",
    "four": "one quarter",
    "five": "one fifth",
    "six": "one sixth",
    "eight": "one eighth",
    "ten": "one tenth",
}
"""The share that one in so many is."""
Made: TypeAlias = str | Callable[[re.Match[str]], str]
Turn: TypeAlias = tuple[str, Made]


def said_apart(sentence: str) -> Callable[[re.Match[str]], str]:
    """The turn is taken out, and said in a sentence of its own behind the one it stood in."""

    def made(found: re.Match[str]) -> str:
        rest = found["rest"]
        return f"{' ' if rest[:1].isalpha() else ''}{rest}. {found.expand(sentence)}"

    return made


def items_of(listed: str) -> list[str]:
    """The items of a list as it is spoken: “the chair, the nurse and the doctor”."""
    return [one for one in re.split(r",? and |, ", listed) if one]


def in_a_row(items: Sequence[str]) -> str:
    """Items as a list is spoken."""
    return f"{', '.join(items[:-1])} and {items[-1]}"
