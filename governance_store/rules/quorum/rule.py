"""What does a quorum clause come to? A value: how many of whom, who among them, who counts, and when else.

Every part may be read from a clause, filled in by a form, printed in English and read again. `None` means
that the clause is silent; a judgement that hinges on what is silent says so and does not guess.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Final, TypeAlias


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
    """A share of a base, and `plus` so many, or so many fewer where it is negative; `strict` is “more than”.

    No rounding: the clause is silent. Without `plus`, silence rounds up: fewer would be less than the share.
    """

    of: Fraction
    base: Base = Base.ALL
    strict: bool = False
    rounding: Rounding | None = None
    plus: int = 0


Amount: TypeAlias = Count | Share


@dataclass(frozen=True, slots=True)
class Total:
    """How many there must be: one amount, or the greater or lesser of several, and never under the floor."""

    amounts: tuple[Amount, ...]
    lesser: bool = False
    floor: int | None = None


NONE_NEEDED = Total((Count(0),))
"""No quorum is needed: so it is for business that a clause exempts from it."""


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
class Comparison:
    """There are more of the one sort than of the other among those counted; `evenly`: or as many."""

    more: tuple[str, ...]
    fewer: tuple[str, ...]
    evenly: bool = False


@dataclass(frozen=True, slots=True)
class Cap:
    """Of these no more than `most` count."""

    most: int
    any_of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Organisations:
    """From how many organisations those counted come, and how many of each; no number: from every one.

    Of each in a share, `share` is of the seats that it has. Where `any_of` is named, only such are meant.
    """

    least: int | None
    each: int = 1
    out_of: int | None = None
    share: Share | None = None
    any_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold at once.

    Who is `left_out` is neither of the whole that a share is taken of, nor counted; who is `uncounted` is of
    the whole, but not counted. Where people are `apart`, nobody meets two of the needs.
    """

    total: Total | None = None
    unit: Unit | None = None
    noun: str = field(default="", compare=False)
    needed: tuple[Needed, ...] = ()
    proportions: tuple[Proportion, ...] = ()
    organisations: tuple[Organisations, ...] = ()
    left_out: tuple[str, ...] = ()
    uncounted: tuple[str, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    caps: tuple[Cap, ...] = ()
    apart: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        asked = (self.total, self.needed, self.proportions, self.organisations, self.comparisons)
        return not any(asked)

    @property
    def says_nothing(self) -> bool:
        """Whether it neither asks for anything nor says who counts."""
        return self.is_empty and not (self.left_out or self.uncounted or self.caps or self.apart)


class When(StrEnum):
    """On what sort of occasion a test of its own holds."""

    DECISION = "decision"
    MEETING = "meeting"
    ADJOURNED = "adjourned"
    CONFLICT = "conflict"
    SIZE = "size"
    FILLED = "filled"
    VACANT = "vacant"


OF_MEMBERSHIP: Final = frozenset((When.SIZE, When.FILLED, When.VACANT))
"""What holds at every meeting, for as long as so many belong to the committee, or a seat is filled or not."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A test for one occasion; what it leaves open is as for any other, needs are added to those.

    One for a size is for a committee of at least `least` and at most `most` members, of whom those `in_post`
    may alone be meant. One for filled or vacant seats is for those that `seat` means: somebody is in post
    there, or nobody; without it, for no vacancy on the committee, or for any. A decision is known by its
    telling `words`; as the clause names it, it is `told`: “for the removal of a member”.
    """

    when: When
    words: str
    test: Condition
    least: int | None = None
    most: int | None = None
    in_post: bool = False
    seat: str = ""
    told: str = field(default="", compare=False, repr=False)


class Conflict(StrEnum):
    """What becomes of who has declared an interest; who is left out is not of the whole either."""

    NOT_COUNTED = "not counted"
    LEFT_OUT = "left out"
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
    `part` is the share of the usual number that is enough then; `anyone`: whoever they are. All that holds
    `within_days` of the first meeting only, or from `after_days` on; where `at_once`, at the first meeting
    itself, after the minutes.
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
    anyone: bool = False
    only_the_items: bool = False
    part: Fraction | None = None
    within_days: int | None = None
    after_days: int | None = None
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class Depleted:
    """Where more than a share are disqualified at once, the number is worked out on those still in post.

    That is so until those in post are again the share `until` of all.
    """

    share: Fraction
    until: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Falling:
    """After so many meetings `missed` in a row, so many `less` than the most or the fewest who came."""

    missed: int
    less: int = 0
    most: bool = True


@dataclass(frozen=True, slots=True)
class Able:
    """Where interests leave too few who may act, so many of the others are `enough`.

    They are too few where those with an interest are the `share` of all, or where no more than `left` of
    those in office, or, `present`, of those there, are without one; and where neither is said, where those
    there would be a quorum and those of them without an interest are none.
    """

    enough: int
    share: Fraction | None = None
    strict: bool = False
    left: int | None = None
    present: bool = False


@dataclass(frozen=True, slots=True)
class Procedure:
    """A decision without a meeting: in which way, by how many, and whether all must have been told."""

    way: str
    total: Total | None = None
    notified_all: bool = False
    allowed: bool = True


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """A quorum rule, whole; `noted` is what else the clause says, word for word: it bears on no verdict.

    Deputies of those `deputised` count, and of those `undeputised` do not, whatever is said of `deputies`.
    """

    test: Condition = field(default_factory=Condition)
    variants: tuple[Variant, ...] = ()
    deputies: bool | None = None
    proxies: bool | None = None
    remote: bool | None = None
    conflict: Conflict | None = None
    fallback: Fallback | None = None
    procedures: tuple[Procedure, ...] = ()
    abstainers: bool | None = None
    depleted: Depleted | None = None
    falling: Falling | None = None
    noted: tuple[str, ...] = ()
    able: Able | None = None
    deputised: tuple[str, ...] = ()
    undeputised: tuple[str, ...] = ()

    @property
    def tests(self) -> tuple[Condition, ...]:
        """Every test: the usual one, and those for occasions."""
        return (self.test, *(one.test for one in self.variants))
