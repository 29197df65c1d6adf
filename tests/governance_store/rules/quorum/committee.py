"""Committees and meetings to judge, said in a few words."""

from __future__ import annotations

from governance_store.rules.quorum.facts import Capacity, Matter, Present, Seat
from governance_store.rules.quorum.judging import judge
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.verdict import Verdict


def seat(told: str) -> Seat:
    """A seat: “Ann chair lay @North vacant” is Ann's, chair and lay, of North, and vacant."""
    name, *words = told.split()
    body = next((word[1:] for word in words if word.startswith("@")), None)
    marks = {"vacant", "suspended", "novote"}
    labels = tuple(word for word in words if not word.startswith("@") and word not in marks)
    return Seat(
        name,
        categories=labels,
        organisation=body,
        voting="novote" not in words,
        vacant="vacant" in words,
        suspended="suspended" in words,
    )


def here(told: str) -> Present:
    """Somebody there: “Ann”, “Ann remote conflicted”, “Dee for Ann”, “Pat proxy Ann”, or “Bob attending”."""
    name, *words = told.split()
    remote, conflicted = "remote" in words, "conflicted" in words
    for word, capacity in (("for", Capacity.DEPUTY), ("proxy", Capacity.PROXY)):
        if word in words:
            return Present(name, words[words.index(word) + 1], capacity, remote, conflicted)
    if "attending" in words:
        return Present(name, None, Capacity.ATTENDEE, remote, conflicted)
    return Present(name, name, Capacity.MEMBER, remote, conflicted)


def members(count: int, *further: str) -> tuple[Seat, ...]:
    """So many seats M1, M2, …, and further ones."""
    return tuple(map(seat, (*(f"M{number}" for number in range(1, count + 1)), *further)))


def judged(clause: str, seats: tuple[Seat, ...], there: str, matter: Matter | None = None) -> Verdict:
    """The verdict by a clause; those there are parted by commas."""
    people = tuple(here(one) for one in there.split(",") if one.strip())
    return judge(read(clause), seats, people, matter or Matter())
