from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from slack_bolt import BoltResponse

from bot.surfaces.slack import patience
from bot.surfaces.slack.patience import Patience, Promise

LONG = 30.0
EXCUSE = BoltResponse(status=200, body="Working on it.")
ANSWER = BoltResponse(status=200, body="Done.")


class Given:
    """What was given, in order, by whoever gave it."""

    def __init__(self) -> None:
        self.answers: list[BoltResponse] = []
        self.some = threading.Event()

    def __call__(self, response: BoltResponse) -> None:
        """Take it."""
        self.answers.append(response)
        self.some.set()


def test_what_is_done_in_time_is_answered_and_not_excused() -> None:
    """Nothing is begun for it either."""
    given, watched, begun = Given(), Patience(), threading.Event()
    promise = Promise(given, watched)
    with promise.or_else(lambda: EXCUSE, begun.set) as waiting:
        pass
    promise.keep(ANSWER)
    watched.finish()
    assert given.answers == [ANSWER]
    assert (waiting.late, waiting.meanwhile, begun.is_set()) == (False, None, False)


def test_what_takes_long_is_excused_once_and_its_answer_is_no_acknowledgement(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What was begun meanwhile is there when the answer is."""
    monkeypatch.setattr(patience, "PATIENCE", 0.01)
    given, watched = Given(), Patience()
    promise = Promise(given, watched)
    with promise.or_else(lambda: EXCUSE, lambda: "a modal") as waiting:
        assert given.some.wait(LONG)
    promise.keep(ANSWER)
    watched.finish()
    assert given.answers == [EXCUSE]
    assert (waiting.late, waiting.meanwhile) == (True, "a modal")


def test_an_excuse_that_is_being_given_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer that is ready at that moment finds the modal open that was begun for it."""
    monkeypatch.setattr(patience, "PATIENCE", 0.01)
    given, watched, go_on = Given(), Patience(), threading.Event()

    def opened() -> str:
        assert go_on.wait(LONG)
        return "a modal"

    def ready() -> str | None:
        with Promise(given, watched).or_else(lambda: EXCUSE, opened) as waiting:
            assert given.some.wait(LONG)
        return waiting.meanwhile

    with ThreadPoolExecutor(1) as pool:
        later = pool.submit(ready)
        assert given.some.wait(LONG)
        assert not later.done()
        go_on.set()
        assert later.result(LONG) == "a modal"
    watched.finish()


def test_one_that_is_slow_keeps_no_other_from_being_excused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither its work nor its excuse."""
    monkeypatch.setattr(patience, "PATIENCE", 0.01)
    watched, slow, quick = Patience(), Given(), Given()
    with Promise(slow, watched).or_else(lambda: EXCUSE, lambda: quick.some.wait(LONG)) as first:
        assert slow.some.wait(LONG)
        with Promise(quick, watched).or_else(lambda: EXCUSE, lambda: None):
            assert quick.some.wait(LONG)
    watched.finish()
    assert first.meanwhile is True


def test_a_fault_ends_the_waiting_as_well() -> None:
    """It is told by whoever answers for it, and not excused afterwards."""
    given, watched = Given(), Patience()
    with (
        pytest.raises(ValueError, match="wrong"),
        Promise(given, watched).or_else(lambda: EXCUSE, lambda: None) as waiting,
    ):
        raise ValueError("wrong")
    waiting.run_out()
    watched.finish()
    assert not given.answers
