from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from threading import Barrier

from bot.surfaces.slack.once import Once


def done(value: int) -> Future[int]:
    """Work that has been done."""
    future: Future[int] = Future()
    future.set_result(value)
    return future


def test_what_was_begun_is_not_begun_again() -> None:
    """Whoever comes again gets the same, and is told that it is not the first."""
    once: Once[int] = Once()
    first, alone = once.begin("a", lambda: done(1))
    second, again = once.begin("a", lambda: done(2))
    assert (alone, again) == (True, False)
    assert first is second


def test_of_many_at_once_one_begins() -> None:
    """However many threads deliver the same."""
    once: Once[int] = Once()
    gate = Barrier(8)

    def arrive() -> bool:
        gate.wait()
        return once.begin("a", lambda: done(1))[1]

    with ThreadPoolExecutor(8) as pool:
        firsts = [one.result() for one in [pool.submit(arrive) for _ in range(8)]]
    assert firsts.count(True) == 1


def test_what_came_to_nothing_may_be_begun_again() -> None:
    """And forgetting what was never begun does no harm."""
    once: Once[int] = Once()
    once.begin("a", lambda: done(1))
    once.forget("a")
    once.forget("b")
    assert once.begin("a", lambda: done(2))[1]


def test_the_memory_is_bounded() -> None:
    """The oldest is forgotten first."""
    once: Once[int] = Once(most=2)
    for key in "abc":
        once.begin(key, lambda: done(1))
    assert not once.begin("c", lambda: done(1))[1]
    assert once.begin("a", lambda: done(1))[1]
