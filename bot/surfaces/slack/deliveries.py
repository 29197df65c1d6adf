"""How is a delivery of Slack answered? In the thread that brings it, in its turn, and acknowledged once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from slack_bolt import BoltRequest, BoltResponse

from bot.surfaces.slack.patience import Give, Patience, Promise
from bot.surfaces.slack.quiet import Quiet
from bot.surfaces.slack.turns import Turns

PROMISE: Final = "promise"
"""Where a listener finds the promise of its delivery, in Bolt's context."""
_FAULT: Final = 500
Dispatch = Callable[[BoltRequest], BoltResponse]


class Deliveries:
    """Takes in what Slack delivers, by whatever way."""

    def __init__(self, dispatch: Dispatch, unacknowledged: Quiet) -> None:
        self._dispatch = dispatch
        self._unacknowledged = unacknowledged
        self._unanswered = Quiet()
        self._turns = Turns()
        self._patience = Patience()

    def take(self, request: BoltRequest, give: Give) -> None:
        """Have a delivery answered, and its acknowledgement given; perhaps long before this returns."""
        self._unanswered.disturbed()
        self._unacknowledged.disturbed()
        promise = Promise(partial(self._acknowledged, give), self._patience)
        request.context[PROMISE] = promise
        try:
            with self._turns.one():
                promise.keep(self._dispatch(request))
        finally:
            promise.keep(BoltResponse(status=_FAULT))
            self._unanswered.settled()

    def _acknowledged(self, give: Give, response: BoltResponse) -> None:
        self._unacknowledged.settled()
        give(response)

    def finish(self, most: float) -> None:
        """Wait until all that was delivered is answered, so many seconds at most."""
        self._unanswered.wait(most)
        self._patience.finish()
