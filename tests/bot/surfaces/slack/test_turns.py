from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.surfaces.slack.turns import Turns

LONG = 30.0


def test_one_goes_on_at_a_time() -> None:
    """Of many threads no two are ever inside together."""
    turns, inside, most = Turns(LONG), 0, 0

    def once(_: int) -> None:
        nonlocal inside, most
        with turns.one():
            inside += 1
            most = max(most, inside)
            inside -= 1

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(once, range(200)))
    assert most == 1


def test_whoever_takes_long_is_passed_by() -> None:
    """And gives the turn back once they are done, so that it is one at a time again."""
    turns, go_on, begun = Turns(0.01), threading.Event(), threading.Event()

    def slow() -> None:
        with turns.one():
            begun.set()
            assert go_on.wait(LONG)

    with ThreadPoolExecutor(1) as pool:
        later = pool.submit(slow)
        assert begun.wait(LONG)
        with turns.one():
            assert not later.done()
        go_on.set()
        later.result(LONG)
    assert turns._free.acquire(blocking=False)
    assert not turns._free.acquire(blocking=False)


def test_a_turn_ends_with_a_fault_as_well() -> None:
    """What went wrong for one holds nobody up."""
    turns = Turns(LONG)
    with pytest.raises(ValueError, match="wrong"), turns.one():
        raise ValueError("wrong")
    with turns.one():
        pass
