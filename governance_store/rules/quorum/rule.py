"""What does a quorum clause come to? A value: how many of whom, who among them, who counts, and when else.

Every part may be read from a clause, filled in by a form, printed in English and read again. `None` means
that the clause is silent; a judgement that hinges on what is silent says so and does not guess.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias


class Base(StrEnum):
    """What a fraction is taken of."""

    ALL = "all"
    IN_POST = "in post"
    VOTING = "voting"
    REGISTERED = "registered"
    COMMITTEE = "committee quorum"


class Unit(StrEnum):
    """What is counted: people who are members, those of them with a vote, or organisations."""

    MEMBERS = "members"
    VOTING = "voting members"
    ORGANISATIONS = "organisations"


class Rounding(StrEnum):
    """What becomes of a part of a person."""

    UP = "up"
    DOWN = "down"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Count:
    """A fixed number; less one for each vacant seat, where that is said; `out_of` so many."""

    least: int
    less_vacancies: bool = False
    out_of: int | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a base, and `plus` so many; `strict` is “more than”. No rounding: the clause is silent.

    Without `plus`, silence rounds up: fewer would be less than the share.
    """

    of: Fraction
    base: Base = Base.ALL
    strict: bool = False
    rounding: Rounding | None = None
    plus: int = 0


Amount: TypeAlias = Count | Share


@dataclass(frozen=True, slots=True)
class Total:
    """How many there must be: one amount, or the greater or the lesser of several."""

    amounts: tuple[Amount, ...]
    lesser: bool = False


@dataclass(frozen=True, slots=True)
class Needed:
    """So many of those counted hold one of these roles or belong to one of these categories.

    Of a group that must be there in a share, `share` is of its seats. Whoever is `apart_from` does not
    count; one person may otherwise meet several needs.
    """

    least: int
    any_of: tuple[str, ...]
    share: Share | None = None
    apart_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proportion:
    """The share of those counted that these have at least, or, where `most`, at most."""

    any_of: tuple[str, ...]
    share: Fraction
    strict: bool = False
    most: bool = False


@dataclass(frozen=True, slots=True)
class Organisations:
    """From how many organisations those counted come, and how many of each; no number: from every one."""

    least: int | None
    each: int = 1
    out_of: int | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold at once."""

    total: Total | None = None
    unit: Unit | None = None
    noun: str = field(default="", compare=False)
    needed: tuple[Needed, ...] = ()
    proportions: tuple[Proportion, ...] = ()
    organisations: tuple[Organisations, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        return not (self.total or self.needed or self.proportions or self.organisations)


class When(StrEnum):
    """On what sort of occasion a test of its own holds."""

    DECISION = "decision"
    MEETING = "meeting"
    ADJOURNED = "adjourned"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Variant:
    """A test for one occasion; what it leaves open is as for any other, needs are added to those."""

    when: When
    words: str
    test: Condition
    instead: bool = False


class Conflict(StrEnum):
    """What becomes of who has declared an interest."""

    NOT_COUNTED = "not counted"
    COUNTED = "counted"


class Then(StrEnum):
    """What follows where there is no quorum."""

    ADJOURN = "adjourn"
    DISSOLVE = "dissolve"
    CONTINUE = "continue without decisions"


@dataclass(frozen=True, slots=True)
class Fallback:
    """What happens without a quorum: after how many minutes, and what then.

    `those_present` are enough at the adjourned meeting, at least the `floor`; they `wait` so many minutes.
    """

    minutes: int | None = None
    then: Then | None = None
    requisitioned: Then | None = None
    when_lost: Then | None = None
    those_present: bool = False
    floor: int | None = None
    wait: int | None = None
    adjourned: Total | None = None
    adjourned_unit: Unit | None = None
    only_the_items: bool = False


@dataclass(frozen=True, slots=True)
class Procedure:
    """A decision without a meeting: in which way, by how many, and whether all must have been told."""

    way: str
    total: Total | None = None
    notified_all: bool = False
    allowed: bool = True


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """A quorum rule, whole; `noted` is what else the clause says, word for word: it bears on no verdict."""

    test: Condition = field(default_factory=Condition)
    variants: tuple[Variant, ...] = ()
    deputies: bool | None = None
    proxies: bool | None = None
    remote: bool | None = None
    conflict: Conflict | None = None
    fallback: Fallback | None = None
    procedures: tuple[Procedure, ...] = ()
    noted: tuple[str, ...] = ()
