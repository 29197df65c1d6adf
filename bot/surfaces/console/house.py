"""What does the console need of the house that it stands in, and where may that house not be shown?"""

from __future__ import annotations

import threading
from ipaddress import ip_address
from typing import Protocol

from bot.commands.dispatch import Conversation
from governance_store import GovernanceError, Store
from governance_store.clock import Clock
from governance_store.records.ids import NETWORK
from governance_store.records.network import Network


class Settings(Protocol):
    """What has been decided for this process."""

    @property
    def secret(self) -> bytes:
        """What signs sessions."""
        ...

    @property
    def mailbox(self) -> str:
        """From where letters come."""
        ...

    @property
    def base_url(self) -> str:
        """Where people reach the pages."""
        ...

    @property
    def proxy(self) -> str:
        """Whose word on who is calling is taken."""
        ...


class House(Protocol):
    """One network's clerk in this process."""

    @property
    def config(self) -> Settings:
        """Its settings."""
        ...

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


class NotBeyondLoopback(GovernanceError):
    """A demonstration lets anybody be anybody, so nobody else may reach it."""

    def __init__(self, host: str) -> None:
        super().__init__(
            f"A demonstration network is served to this machine alone, and {host} is reached from others.",
            "Start it with --host 127.0.0.1, or leave --host out.",
        )


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine's own."""
    if host.casefold().rstrip(".") == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def network_of(house: House) -> Network:
    """The network that the house keeps."""
    with house.store.reading() as view:
        return view.get(Network, NETWORK)


def refuse_beyond_loopback(house: House, host: str) -> None:
    """Raise NotBeyondLoopback where a demonstration would be served to others."""
    if network_of(house).demonstration and not is_loopback(host):
        raise NotBeyondLoopback(host)
