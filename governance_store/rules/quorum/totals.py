"""How many does a clause ask for? Its amounts, of what they are taken, how rounded, and which of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.rule import Amount, Base, Count, Rounding, Share, Total, Unit

_ROUNDINGS: Final = {"u": Rounding.UP, "j": Rounding.DOWN, "J": Rounding.NEAREST}
_BASES: Final = {"v": Base.VOTING, "s": Base.IN_POST, "V": Base.ALL}


@dataclass(frozen=True, slots=True)
class Asked:
    """A total, with what is counted and what its first noun calls them; `minutes` within which."""

    total: Total
    unit: Unit | None = None
    noun: str = ""


def total_of(phrases: Sequence[Phrase]) -> Asked | None:
    """What an expression of amounts comes to; None where two amounts stand side by side without a choice."""
    phrases = _without_either(phrases)
    floor = next((place for place, one in enumerate(phrases) if one.symbol == "F"), None)
    if floor and any(one.symbol == "<" for one in phrases[:floor]):
        return _with_floor(total_of(phrases[:floor]), phrases[floor + 1 :])
    amounts = [
        place
        for place, one in enumerate(phrases)
        if (one.symbol in "nf" or _is_one(phrases, place)) and not _is_whole(phrases, place)
    ]
    twice = any(
        _is_whole(phrases, place) and phrases[place - 1].symbol == "n" and not phrases[place - 1].strict
        for place in range(1, len(phrases))
    )
    pieces = _pieces(phrases, amounts) if amounts else []
    made = [one for one in map(_amount, pieces) if one]
    lesser = _lesser(phrases, amounts) if amounts else None
    if twice or len(made) != len(pieces) or lesser is None or _of_unclear_base(pieces):
        return None
    whole = [any(one.symbol in "TV" for one in piece) for piece in pieces]
    return Asked(Total(_same_base(tuple(made), whole), lesser), _unit(phrases), _noun(phrases))


def _without_either(phrases: Sequence[Phrase]) -> Sequence[Phrase]:
    """“either ten members or a tenth of them”: the “either” is no article, and so no number, before one."""
    following = [one.symbol for one in phrases[1:]]
    return [
        one
        for one, then in zip(phrases, [*following, ""], strict=True)
        if one.text != "either" or then not in {"n", "f", "L"}
    ]


def _of_unclear_base(pieces: Sequence[Sequence[Phrase]]) -> bool:
    """“a third of the members or three voting members”: of whom the share is taken is not clear."""
    voters = [("f" in kinds, "v" in kinds) for kinds in ({one.symbol for one in piece} for piece in pieces)]
    return (False, True) in voters and (True, False) in voters and _has_noun(pieces)


def _with_floor(asked: Asked | None, rest: Sequence[Phrase]) -> Asked | None:
    """“…, whichever is the lower, but never fewer than ten”."""
    floor = total_of(rest)
    least = floor.total.amounts[0] if floor and len(floor.total.amounts) == 1 else None
    if asked is None or not isinstance(least, Count):
        return None
    return replace(asked, total=replace(asked.total, floor=least.least))


def _has_noun(pieces: Sequence[Sequence[Phrase]]) -> bool:
    """Whether a share has a noun of its own, without a vote and without “all of them”."""
    return any(
        {"f", "m"} <= (kinds := {one.symbol for one in piece}) and not kinds & {"v", "T"} for piece in pieces
    )


def _is_one(phrases: Sequence[Phrase], place: int) -> bool:
    following = phrases[place + 1].symbol if place + 1 < len(phrases) else ""
    return (
        phrases[place].symbol == "a" and following == "m" and not any(one.symbol in "nf" for one in phrases)
    )


def _is_whole(phrases: Sequence[Phrase], place: int) -> bool:
    """Whether a number is the “nine” of “three of the nine members”."""
    before = place - 1
    if before > 0 and phrases[before].symbol in "PL":
        before -= 1
    return before >= 0 and phrases[place].symbol == "n" and phrases[before].symbol in "nf"


def _pieces(phrases: Sequence[Phrase], amounts: Sequence[int]) -> list[Sequence[Phrase]]:
    starts = []
    for place in amounts:
        start = place
        while start and phrases[start - 1].symbol in "LGTUFaJ":
            start -= 1
        starts.append(start)
    return [phrases[start:end] for start, end in zip(starts, [*starts[1:], len(phrases)], strict=True)]


def _amount(piece: Sequence[Phrase]) -> Amount | None:
    symbols = "".join(one.symbol for one in piece)
    value = next(one for one in piece if one.symbol in "nfa")
    strict = "G" in symbols or value.strict
    plus = sum(int(str(one.value)) or 1 for one in piece if one.symbol == "+") - value.less
    rounding = next((_ROUNDINGS[one.symbol] for one in piece if one.symbol in _ROUNDINGS), None)
    if value.symbol != "f":
        numbers = [int(str(one.value)) for one in piece if one.symbol == "n"]
        whole = numbers[1] if len(numbers) > 1 else None
        return Count(int(str(value.value)) + ("G" in symbols) + plus, out_of=whole)
    if not isinstance(value.value, Fraction):
        return None
    base = next((_BASES[one.symbol] for one in piece if one.symbol in _BASES and one.symbol != "v"), None)
    if base is None:
        base = Base.VOTING if "v" in symbols else Base.ALL
    if any("registered" in one.text or "accredited" in one.text for one in piece):
        base = Base.REGISTERED
    if any(one.text == "committeequorum" for one in piece):
        base = Base.COMMITTEE
    if strict and rounding and not plus:
        rounding = None
    return Share(value.value, base, strict and not plus, rounding, plus)


def _same_base(amounts: tuple[Amount, ...], whole: Sequence[bool]) -> tuple[Amount, ...]:
    """“one third or two of the voting members” is of voting members throughout, but for what is of “all”."""
    bases = [one.base for one in amounts if isinstance(one, Share) and one.base is not Base.ALL]
    if not bases:
        return amounts
    return tuple(
        replace(one, base=bases[0]) if isinstance(one, Share) and not explicit else one
        for one, explicit in zip(amounts, whole, strict=True)
    )


def _lesser(phrases: Sequence[Phrase], amounts: Sequence[int]) -> bool | None:
    """Whether the lesser counts, the greater, or whether that is not said."""
    symbols = [one.symbol for one in phrases]
    if len(amounts) == 1:
        return False if not {"U", ">", "<"} & set(symbols) else None
    if "U" in symbols and not any(one.symbol == "f" for one in phrases):
        return None
    if "<" in symbols or ("U" in symbols and ">" not in symbols):
        return None if {">", "F"} & set(symbols) else True
    floors = [place for place in amounts[1:] if _is_floor(phrases, place)]
    return False if ">" in symbols or len(floors) == len(amounts) - 1 else None


def _is_floor(phrases: Sequence[Phrase], place: int) -> bool:
    start = place
    while start and phrases[start - 1].symbol in "LFTa":
        if phrases[start - 1].symbol == "F":
            return True
        start -= 1
    led = {one.symbol for one in phrases[start:place]}
    return "L" in led and start > 0 and phrases[start - 1].symbol in "&,I"


def _unit(phrases: Sequence[Phrase]) -> Unit | None:
    if any(one.symbol == "v" for one in phrases):
        return Unit.VOTING
    return Unit.MEMBERS if any(one.symbol == "m" for one in phrases) else None


def _noun(phrases: Sequence[Phrase]) -> str:
    named = [one.text.replace(" ", "_") for one in phrases if one.symbol == "m"]
    return named[-1] if named else ""
