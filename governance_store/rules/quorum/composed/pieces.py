"""Of which pieces is a sentence put together? What a phrase of it comes to, before the whole is known."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias, TypeVar

from governance_store.rules.quorum.grammar import Found
from governance_store.rules.quorum.rule import Base, Conflict, Needed, Rounding, Unit, When


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
class Chosen:
    """Which of two amounts counts: the lesser, or the greater."""

    lesser: bool


@dataclass(frozen=True, slots=True)
class Floor:
    """The number that the amount before it never goes below."""

    least: int


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
    """Who has to be there, item by item; `loose` where alternatives may begin with an item before them."""

    needed: tuple[Needed, ...]
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Occasion:
    """On which occasion what is said holds."""

    text: str
    when: When


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
class Noted:
    """What is said bears on no verdict."""


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
    Found | Number | Part | Above | Plus | Rounded | Whom | OutOf | Chosen | Floor | Led | Term | People
    | Occasion | Apart | Away | Next | Noted | Reckoned | Nobody | Free | Enough | TooFew | Means | Told
    | Forbidden
)  # fmt: skip
Pieces: TypeAlias = tuple[Piece, ...]
_T = TypeVar("_T")


def such(pieces: Pieces, kind: type[_T]) -> list[_T]:
    """The pieces of one kind, in order."""
    return [one for one in pieces if isinstance(one, kind)]


def others(pieces: Pieces, *kinds: type[object]) -> Pieces:
    """The pieces of all other kinds, in order."""
    return tuple(one for one in pieces if not isinstance(one, kinds))
