"""Does a fault stop nothing else, and is it never swallowed silently?"""

from __future__ import annotations

from functools import partial
from typing import NoReturn

import pytest

from bot.outbox.guarded import guarded, unstoppable
from bot.outbox.sending import PutOff, Undeliverable


def trip(fault: BaseException) -> NoReturn:
    """Raise something."""
    raise fault


def test_a_fault_of_ours_becomes_a_reason_to_try_later(caplog: pytest.LogCaptureFixture) -> None:
    """The log names the letter, the sort of fault and the place, and nothing of what was in it."""
    with pytest.raises(PutOff, match="LTR-00001"):
        guarded(partial(trip, KeyError("a secret")), "letter LTR-00001")
    assert "KeyError" in caplog.text
    assert "test_guarded.py" in caplog.text
    assert "a secret" not in caplog.text


def test_what_was_foreseen_passes() -> None:
    """A refusal is no fault."""
    with pytest.raises(Undeliverable):
        guarded(partial(trip, Undeliverable("No such mailbox.")), "letter LTR-00001")


@pytest.mark.parametrize("fault", [ValueError("x"), PutOff("The record is locked.")])
def test_the_unstoppable_goes_on_and_says_so(fault: Exception, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever goes wrong stands in the log."""
    unstoppable(partial(trip, fault), "the sweep")
    assert "the sweep" in caplog.text


def test_being_told_to_stop_is_no_fault() -> None:
    """Control-C still ends the process."""
    with pytest.raises(KeyboardInterrupt):
        unstoppable(partial(trip, KeyboardInterrupt()), "the sweep")
