"""What does Slack need of the house that it stands in?"""

from __future__ import annotations

import threading
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.commands.dispatch import Conversation
from governance_store import Store
from governance_store.clock import Clock
from governance_store.records.ids import NETWORK
from governance_store.records.network import Network


class Settings(Protocol):
    """What has been decided for Slack."""

    @property
    def bot_token(self) -> str:
        """As whom the clerk speaks."""
        ...

    @property
    def app_token(self) -> str:
        """With what sockets are opened; empty without Socket Mode."""
        ...

    @property
    def signing_secret(self) -> str:
        """By what requests over HTTP are known to be Slack's; empty without HTTP."""
        ...

    @property
    def api_url(self) -> str:
        """Where the Web API is."""
        ...


class House(Protocol):
    """One network's clerk in this process."""

    @property
    def store(self) -> Store:
        """Its record."""
        ...

    @property
    def clock(self) -> Clock:
        """What tells it the time."""
        ...

    @property
    def conversation(self) -> Conversation:
        """What answers lines."""
        ...

    @property
    def stop(self) -> threading.Event:
        """Set when the process is to end."""
        ...

    @property
    def wake(self) -> threading.Event:
        """Set where a letter should leave at once."""
        ...


def zone_of(house: House) -> ZoneInfo:
    """The zone in which the network's replies write their times."""
    with house.store.reading() as view:
        return ZoneInfo(view.get(Network, NETWORK).zone)
