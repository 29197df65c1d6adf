"""How does a letter leave by Slack? As messages to its reader, or to the channel of a committee.

A channel is looked at before it is told anything: one that another organisation reads is told nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from hashlib import sha256
from typing import Final
from zoneinfo import ZoneInfo

from bot.outbox.sending import Parcel, Undeliverable
from bot.render.blockkit import messages
from bot.reply import Choices, Heading, Reply, Text
from bot.surfaces.slack.house import Settings
from bot.surfaces.slack.packing import pack, unpack
from bot.surfaces.slack.saying import is_shared
from bot.surfaces.slack.workspace import Workspace, client_of
from templates.contexts.meeting import ZONE

_MOST: Final = 1_000


class SlackSender:
    """A way of sending that ends in a conversation of Slack."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._sent: OrderedDict[str, int] = OrderedDict()
        """How many messages of a letter have left that was interrupted, so that none leaves twice."""

    def pack(self, parcel: Parcel) -> bytes:
        """The messages: the letter's words, and what can be answered at once."""
        parts = (Heading(parcel.written.subject), Text(parcel.written.text))
        choices = (Choices(parcel.buttons),) if parcel.buttons else ()
        return pack(messages(Reply((*parts, *choices)), ZoneInfo(ZONE)))

    def send(self, content: bytes, address: str) -> str:
        """Write them; raises PutOff or Undeliverable."""
        if address.startswith(("C", "G")) and is_shared(self._workspace.channel(address)):
            raise Undeliverable("Another organisation reads this channel, so nothing is told there.")
        name = sha256(content + address.encode()).hexdigest()
        said = unpack(content)
        for number, one in enumerate(said):
            if number >= self._sent.get(name, 0):
                self._workspace.post(address, one)
                self._note(name, number + 1)
        self._sent.pop(name, None)
        return "Written in Slack."

    def _note(self, name: str, number: int) -> None:
        self._sent[name] = number
        while len(self._sent) > _MOST:
            self._sent.popitem(last=False)

    def close(self) -> None:
        """Nothing is held open."""


def slack_sender(settings: Settings) -> SlackSender:
    """The way that the settings say."""
    return SlackSender(Workspace(client_of(settings)))
