"""Of which pieces is a sentence put together? What a phrase of it comes to, before the whole is known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TypeAlias, TypeVar

from governance_store.rules.quorum.grammar import Found
from governance_store.rules.quorum.rule import (
    Base,
    Conflict,
    Needed,
    Organisations,
    Rounding,
    Then,
    Unit,
    When,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number of people."""

    value: int


@dataclass(frozen=True, slots=True)
class Part:
    """A share; `strict` is “more than”, `less` so many fewer, as in “all but two”."""

    of: Fraction
    strict: bool = False
    less: int = 0


@dataclass(frozen=True, slots=True)
class Above:
    """More than the number or share that follows."""


@dataclass(frozen=True, slots=True)
class Under:
    """Less than the share that follows."""


@dataclass(frozen=True, slots=True)
class Against:
    """Between the one sort and the other that it is set against."""


@dataclass(frozen=True, slots=True)
class Plus:
    """So many more than the share before it."""

    number: int


@dataclass(frozen=True, slots=True)
class Rounded:
    """How the share before it is rounded."""

    rounding: Rounding


@dataclass(frozen=True, slots=True)
class Whom:
    """Of whom a number or a share is."""

    unit: Unit | None = None
    base: Base | None = None
    noun: str = ""


@dataclass(frozen=True, slots=True)
class OutOf:
    """How many there are of those whom a number is of."""

    number: int


@dataclass(frozen=True, slots=True)
class OfThem:
    """How many bodies there are of those that are spoken of."""

    number: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which of two amounts counts: the lesser, or the greater."""

    lesser: bool


@dataclass(frozen=True, slots=True)
class Floor:
    """The number that the amount before it, where said that share, never goes below; of voters, perhaps."""

    least: int
    of: Fraction | None = None
    voters: bool = False


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The number beyond which nobody more is needed, whatever the amount before it comes to."""

    most: int
    of: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Everybody:
    """All in office are enough where they are fewer than so many; None: than are asked for before it."""

    below: int | None = None


@dataclass(frozen=True, slots=True)
class Sized:
    """A committee of at least so many and at most so many members; `than`: or larger, smaller than before.

    `in_post`: those in post alone are meant.
    """

    least: int | None = None
    most: int | None = None
    than: str = ""
    in_post: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """Whether somebody is in post in a seat; without a seat, whether all are filled."""

    filled: bool
    seat: str = ""


@dataclass(frozen=True, slots=True)
class Led:
    """What stands before a term: “the”, “a”, or nothing where it is in the plural or a title."""

    by: str


@dataclass(frozen=True, slots=True)
class Term:
    """A role or a category; `many` where it stands in the plural, `office` where one person has it."""

    name: str
    many: bool = False
    office: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """Who has to be there, item by item; `loose` where alternatives may begin with an item before them.

    `drawn` of an item that says from whom so many come: what follows without a number may be of it.
    `of_a_body` of one that says of which body they are members: alone it is a number and no need.
    """

    needed: tuple[Needed, ...]
    loose: bool = False
    bodies: tuple[Organisations, ...] = ()
    drawn: bool = False
    numbered: bool = False
    of_a_body: bool = False


@dataclass(frozen=True, slots=True)
class Occasion:
    """On which occasion what is said holds."""

    text: str
    when: When


@dataclass(frozen=True, slots=True)
class Done:
    """What is done with what is decided on: “amended”, “taken”."""

    text: str


@dataclass(frozen=True, slots=True)
class Away:
    """In whose absence whoever follows will do."""

    name: str


@dataclass(frozen=True, slots=True)
class Apart:
    """A comma, before an “and”."""


@dataclass(frozen=True, slots=True)
class Next:
    """Where the next statement of a sentence begins."""


@dataclass(frozen=True, slots=True)
class Comer:
    """In which way somebody comes: for a member, by proxy, from afar, or without voting."""

    way: str


@dataclass(frozen=True, slots=True)
class Formal:
    """With what leave or standing somebody comes for a member."""


@dataclass(frozen=True, slots=True)
class Tells:
    """Whether those spoken of count; `faintly` where they are only said to be allowed to come so."""

    counts: bool
    faintly: bool = False


@dataclass(frozen=True, slots=True)
class VotersOnly:
    """Only those with a vote count."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What is said bears on no verdict."""


@dataclass(frozen=True, slots=True)
class Remaining:
    """How many others an aside speaks of: an aside it is only where no such number was left open."""

    number: int


@dataclass(frozen=True, slots=True)
class Based:
    """Of which seats the shares of the clause are, said in words of its own."""

    base: Base


@dataclass(frozen=True, slots=True)
class Lessened:
    """That the number before it falls by one for every vacant seat."""


@dataclass(frozen=True, slots=True)
class Minutes:
    """How long a quorum is waited for."""

    value: int


@dataclass(frozen=True, slots=True)
class Days:
    """Within how many days a meeting is held again; or, `after`, how many must have gone by."""

    number: int
    after: bool = False


class Moment(Enum):
    """At which moment, or for which meeting, what is said holds."""

    LACKING = "there is no quorum"
    LOST = "there is none any more"
    LATER = "at the adjourned meeting"
    THEN = "then, whichever meeting that is"
    REQUISITIONED = "at a meeting that members have called"


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What becomes of somebody in the reckoning: counted, left out, or left out of the whole."""

    conflict: Conflict


@dataclass(frozen=True, slots=True)
class Nobody:
    """Nobody does what is said."""


@dataclass(frozen=True, slots=True)
class Free:
    """Only those without an interest are meant."""


@dataclass(frozen=True, slots=True)
class Enough:
    """How many of those who may act are enough; without a number, however many there are."""

    least: int | None = None


@dataclass(frozen=True, slots=True)
class TooFew:
    """When too few may act: where no more than `left` are left, or so great a share have an interest."""

    left: int | None = None
    share: Fraction | None = None
    strict: bool = False
    present: bool = False


@dataclass(frozen=True, slots=True)
class Means:
    """How something is decided without a meeting."""

    way: str


@dataclass(frozen=True, slots=True)
class Told:
    """Everybody has to have been told of it."""


@dataclass(frozen=True, slots=True)
class Forbidden:
    """It may not be."""


Piece: TypeAlias = (
    Found | Then | Number | Part | Above | Under | Against | Plus | Rounded | Whom | OutOf | OfThem | Chosen
    | Floor | Ceiling | Everybody | Sized | Held | Led | Term | People | Occasion | Done | Away | Apart | Next
    | Comer | Formal | Tells | VotersOnly | Noted | Remaining | Based | Lessened | Minutes | Days | Moment
    | Reckoned | Nobody | Free | Enough | TooFew | Means | Told | Forbidden
)  # fmt: skip
Pieces: TypeAlias = tuple[Piece, ...]
_T = TypeVar("_T")


def such(pieces: Pieces, kind: type[_T]) -> list[_T]:
    """The pieces of one kind, in order."""
    return [one for one in pieces if isinstance(one, kind)]


def others(pieces: Pieces, *kinds: type[object]) -> Pieces:
    """The pieces of all other kinds, in order."""
    return tuple(one for one in pieces if not isinstance(one, kinds))
