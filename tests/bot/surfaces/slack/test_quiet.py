from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.surfaces.slack.quiet import Quiet

LONG = 30.0


def test_nobody_has_to_be_let_go_first_while_nobody_waits() -> None:
    """What follows an acknowledgement begins at once."""
    quiet = Quiet()
    assert quiet.wait(LONG)
    quiet.disturbed()
    quiet.settled()
    assert quiet.wait(LONG)


def test_it_is_quiet_only_once_everybody_has_been_acknowledged() -> None:
    """Two who wait are two: the first that is served does not count for both."""
    quiet = Quiet()
    quiet.disturbed()
    quiet.disturbed()
    asked = threading.Event()

    def follows() -> bool:
        asked.set()
        return quiet.wait(LONG)

    with ThreadPoolExecutor(1) as pool:
        later = pool.submit(follows)
        asked.wait(LONG)
        quiet.settled()
        assert not later.done()
        quiet.settled()
        assert later.result(LONG)


@pytest.mark.parametrize("most", [0.0, 0.01])
def test_nothing_is_put_off_for_ever(most: float) -> None:
    """However many wait, after a while it is the turn of what follows."""
    quiet = Quiet()
    quiet.disturbed()
    assert not quiet.wait(most)
