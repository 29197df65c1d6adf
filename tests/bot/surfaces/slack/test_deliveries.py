from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from slack_bolt import BoltRequest, BoltResponse

from bot.surfaces.slack.deliveries import PROMISE, Deliveries
from bot.surfaces.slack.quiet import Quiet

LONG = 30.0
ANSWER = BoltResponse(status=200, body="Done.")


def request() -> BoltRequest:
    """Something that Slack delivers."""
    return BoltRequest(body="{}", mode="socket_mode")


def test_whoever_is_acknowledged_waits_no_longer() -> None:
    """What follows an acknowledgement is held up while somebody waits, and no longer."""
    quiet = Quiet()
    given: list[BoltResponse] = []

    def listener(_: BoltRequest) -> BoltResponse:
        assert not quiet.wait(0)
        return ANSWER

    Deliveries(listener, quiet).take(request(), given.append)
    assert given == [ANSWER]
    assert quiet.wait(0)


def test_one_acknowledged_early_holds_nothing_up_and_is_not_acknowledged_again() -> None:
    """Though it is not answered yet."""
    quiet = Quiet()
    given: list[BoltResponse] = []
    early = BoltResponse(status=200, body="Working on it.")

    def listener(told: BoltRequest) -> BoltResponse:
        told.context[PROMISE].keep(early)
        assert quiet.wait(0)
        return ANSWER

    Deliveries(listener, quiet).take(request(), given.append)
    assert given == [early]


def test_a_fault_is_acknowledged_as_one() -> None:
    """Slack delivers it again; nobody waits for it meanwhile."""
    quiet = Quiet()
    given: list[BoltResponse] = []

    def listener(_: BoltRequest) -> BoltResponse:
        raise ValueError("wrong")

    with pytest.raises(ValueError, match="wrong"):
        Deliveries(listener, quiet).take(request(), given.append)
    assert [one.status for one in given] == [500]
    assert quiet.wait(0)


def test_the_end_waits_for_what_is_being_answered() -> None:
    """What was delivered before the clerk was stopped is answered."""
    begun, go_on = threading.Event(), threading.Event()
    given: list[BoltResponse] = []

    def listener(_: BoltRequest) -> BoltResponse:
        begun.set()
        assert go_on.wait(LONG)
        return ANSWER

    deliveries = Deliveries(listener, Quiet())
    with ThreadPoolExecutor(2) as pool:
        taken = pool.submit(deliveries.take, request(), given.append)
        assert begun.wait(LONG)
        ended = pool.submit(deliveries.finish, LONG)
        assert not ended.done()
        go_on.set()
        ended.result(LONG)
        taken.result(LONG)
    assert given == [ANSWER]
