from __future__ import annotations

from concurrent.futures import CancelledError, ThreadPoolExecutor
from threading import Barrier, Event

import pytest

from bot.surfaces.slack.once import Once

LONG = 30.0


def test_what_was_done_is_not_done_again() -> None:
    """Whoever comes again gets the same, and is told that it is not the first."""
    once: Once[int] = Once()
    assert once.do("a", lambda: 1) == (1, True)
    assert once.do("a", lambda: 2) == (1, False)


def test_of_many_at_once_one_does_it() -> None:
    """However many threads deliver the same."""
    once: Once[int] = Once()
    gate = Barrier(8)

    def arrive() -> bool:
        gate.wait()
        return once.do("a", lambda: 1)[1]

    with ThreadPoolExecutor(8) as pool:
        firsts = [one.result() for one in [pool.submit(arrive) for _ in range(8)]]
    assert firsts.count(True) == 1


def test_whoever_comes_meanwhile_waits_for_it() -> None:
    """It is being done by somebody else."""
    once: Once[int] = Once()
    begun, go_on = Event(), Event()

    def slow() -> int:
        begun.set()
        assert go_on.wait(LONG)
        return 1

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(once.do, "a", slow)
        assert begun.wait(LONG)
        second = pool.submit(once.do, "a", lambda: 2)
        go_on.set()
        assert (first.result(LONG), second.result(LONG)) == ((1, True), (1, False))


def test_what_broke_may_be_begun_again() -> None:
    """Whoever does it is told of the fault; whoever waits for it, that nothing came of it."""
    once: Once[int] = Once()
    begun, go_on = Event(), Event()

    def broken() -> int:
        begun.set()
        assert go_on.wait(LONG)
        raise ValueError("wrong")

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(once.do, "a", broken)
        assert begun.wait(LONG)
        waited_for = once._begun["a"]
        go_on.set()
        with pytest.raises(CancelledError):
            waited_for.result(LONG)
        with pytest.raises(ValueError, match="wrong"):
            first.result(LONG)
    assert once.do("a", lambda: 3) == (3, True)


def test_what_came_to_nothing_may_be_begun_again() -> None:
    """And forgetting what was never begun does no harm."""
    once: Once[int] = Once()
    once.do("a", lambda: 1)
    once.forget("a")
    once.forget("b")
    assert once.do("a", lambda: 2) == (2, True)


def test_the_memory_is_bounded() -> None:
    """The oldest is forgotten first."""
    once: Once[int] = Once(most=2)
    for key in "abc":
        once.do(key, lambda: 1)
    assert not once.do("c", lambda: 1)[1]
    assert once.do("a", lambda: 1)[1]
