"""What is handed to the application, and what came of it?"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from urllib.parse import urlencode

from tests.slack.refusals import Payload

PATIENCE: Final = 3.0
"""So many seconds Slack waits for an acknowledgement."""


class Sort(StrEnum):
    """The sorts of delivery, by the names that envelopes have for them."""

    COMMAND = "slash_commands"
    INTERACTION = "interactive"
    EVENT = "events_api"


@dataclass(frozen=True)
class Delivery:
    """One payload on its way."""

    sort: Sort
    payload: Payload
    retry: int = 0
    reason: str = ""

    @property
    def answerable(self) -> bool:
        """Whether something may come back with the acknowledgement."""
        return self.sort is not Sort.EVENT

    @property
    def body(self) -> tuple[bytes, str]:
        """The payload as it goes by HTTP, with its media type."""
        if self.sort is Sort.EVENT:
            return json.dumps(self.payload).encode(), "application/json"
        form = self.payload if self.sort is Sort.COMMAND else {"payload": json.dumps(self.payload)}
        return urlencode(form).encode(), "application/x-www-form-urlencoded"


@dataclass
class Outcome:
    """How the application took it: whether it acknowledged in time, with what, after how many seconds."""

    acknowledged: bool
    answer: Payload = field(default_factory=dict)
    seconds: float = 0.0
    status: int = 0
    text: str = ""
