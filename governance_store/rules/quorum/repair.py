"""What is the smallest change that would mend what fails? The fewest absent seats, and in which words."""

from __future__ import annotations

from collections.abc import Sequence

from governance_store.rules.quorum.verdict import PartFound


def repaired(parts: Sequence[PartFound]) -> str:
    """Who would have to come, in words; those named fill the total too."""
    failing = [part for part in parts if not part.met]
    named = [part for part in failing if part.mended_by and part is not _total_of(failing)]
    told = [part.mended_by for part in named]
    total = _total_of(failing)
    if total:
        rest = total.missing - len(smallest(named))
        if not named:
            told.append(total.mended_by)
        elif rest > 0:
            told.append(f"{rest} more")
    impossible = [part for part in failing if len(part.from_seats) < part.missing]
    if impossible:
        told.append("not enough seats are filled for that")
    return " and ".join(told)


def _total_of(failing: Sequence[PartFound]) -> PartFound | None:
    first = failing[0] if failing else None
    return first if first and "counted" in first.told else None


def smallest(failing: Sequence[PartFound]) -> tuple[str, ...]:
    """Fewest absent seats that meet every part that fails, found by taking the most useful one first."""
    wanting = {place: part.missing for place, part in enumerate(failing) if part.from_seats}
    chosen: list[str] = []
    while any(wanting.values()):
        useful = _most_useful(failing, wanting, chosen)
        if useful is None:
            break
        chosen.append(useful)
        for place, part in enumerate(failing):
            if wanting.get(place) and useful in part.from_seats:
                wanting[place] -= 1
    return tuple(chosen)


def _most_useful(failing: Sequence[PartFound], wanting: dict[int, int], chosen: Sequence[str]) -> str | None:
    worth: dict[str, int] = {}
    for place, part in enumerate(failing):
        if wanting.get(place):
            for seat in part.from_seats:
                if seat not in chosen:
                    worth[seat] = worth.get(seat, 0) + 1
    return max(worth, key=lambda seat: worth[seat]) if worth else None
