"""What does a quorum cost? A clause read for the first time, a meeting of forty seats judged. Rows 20, 21."""

from __future__ import annotations

from collections.abc import Iterator

from bench.table import Row, Timed, medians, said
from governance_store.rules.quorum.composed.composing import chart_of
from governance_store.rules.quorum.counting import Committee
from governance_store.rules.quorum.facts import Matter, Present, Seat
from governance_store.rules.quorum.judging import judge
from governance_store.rules.quorum.noting import without_notes
from governance_store.rules.quorum.people import needed_at
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.special import is_of_interest
from governance_store.rules.quorum.stating import parts_in

CLAUSE = (
    "No business shall be transacted unless one third of the members, rounded up, are present, including the"
    " chair or the deputy chair and at least two lay members. Deputies count. A member with"
    " an interest in an item is not counted for it."
)
SEATS = 40
JUDGED = 50


def quorums(rounds: int) -> Iterator[Row]:
    """Reading a clause of some length, and judging a meeting by it."""
    understood = read(CLAUSE)
    assert understood.whole
    committee = Committee(_seat(number) for number in range(SEATS))
    here = [Present(f"S{number}", f"S{number}") for number in range(0, SEATS, 2)]
    matter = Matter()

    def reading(_: None) -> None:
        for cache in (read, parts_in, phrases_of, needed_at, chart_of, without_notes, is_of_interest):
            cache.cache_clear()
        read(CLAUSE)

    def judging(_: None) -> None:
        for _time in range(JUDGED):
            judge(understood, committee, here, matter)

    once, many = medians(rounds, Timed(reading), Timed(judging))
    each = many / JUDGED
    yield Row(
        20, "a quorum clause read for the first time", once * 1e3, 5.0, 10.0, said(("read",), (once,)), " ms"
    )
    yield Row(21, "a meeting of 40 seats judged", each * 1e6, 100.0, 200.0, said(("judged",), (each,)), " µs")


def _seat(number: int) -> Seat:
    roles = ("chair",) if number == 0 else ("deputy_chair",) if number == 1 else ()
    return Seat(f"S{number}", roles, ("lay",) if number % 3 == 0 else ("clinical",))
