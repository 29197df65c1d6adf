"""How does a letter leave by Slack? As messages to its reader, or to the channel of a committee.

A channel is looked at before it is told anything: one that another organisation reads is told nothing.
A calendar entry and papers go along as files, since no chat puts anything into a calendar by itself.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from hashlib import sha256
from typing import Final
from zoneinfo import ZoneInfo

from bot.outbox.sending import Parcel, Undeliverable
from bot.render.blockkit import messages
from bot.reply import Attachment, Choices, Heading, Reply, Text
from bot.surfaces.slack.house import Settings
from bot.surfaces.slack.packing import files_in, pack, unpack
from bot.surfaces.slack.saying import is_shared
from bot.surfaces.slack.workspace import Workspace, client_of
from templates import Written
from templates.contexts.meeting import ZONE

_MOST: Final = 1_000
_ENTRY: Final = (
    "The calendar entry is the file below: open it and your calendar takes it up. "
    "“feed create” gives your calendar an address at which it follows all your meetings by itself."
)
_ENTRY_NAME: Final = "meeting.ics"


class SlackSender:
    """A way of sending that ends in a conversation of Slack."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._sent: OrderedDict[str, tuple[int, str]] = OrderedDict()
        """How many messages of an interrupted letter have left, and to where: none leaves twice."""

    def pack(self, parcel: Parcel) -> bytes:
        """The messages: the letter's words, and what can be answered at once."""
        files = tuple(_along(parcel.written))
        parts = (Heading(parcel.written.subject), Text(parcel.written.text))
        note = (Text(_ENTRY),) if parcel.written.calendar else ()
        choices = (Choices(parcel.buttons),) if parcel.buttons else ()
        return pack(messages(Reply((*parts, *note, *choices)), ZoneInfo(ZONE)), files)

    def send(self, content: bytes, address: str) -> str:
        """Write them; raises PutOff or Undeliverable."""
        if address.startswith(("C", "G")) and is_shared(self._workspace.channel(address)):
            raise Undeliverable("Another organisation reads this channel, so nothing is told there.")
        name = sha256(content + address.encode()).hexdigest()
        said, files = unpack(content), files_in(content)
        done, channel = self._sent.get(name, (0, address))
        for number, one in enumerate(said[done:], start=done + 1):
            channel, _ts = self._workspace.post(address, one)
            self._note(name, number, channel)
        self._workspace.hand_over(channel, files)
        self._sent.pop(name, None)
        return "Written in Slack."

    def _note(self, name: str, number: int, channel: str) -> None:
        self._sent[name] = number, channel
        while len(self._sent) > _MOST:
            self._sent.popitem(last=False)

    def close(self) -> None:
        """Nothing is held open."""


def _along(written: Written) -> Iterator[Attachment]:
    if written.calendar:
        yield Attachment(_ENTRY_NAME, "text/calendar", written.calendar)
    for one in written.enclosed:
        yield Attachment(one.name, one.media_type, one.content)
    for picture in written.pictures:
        yield Attachment(picture.name, picture.media_type, picture.content, picture.alternative)


def slack_sender(settings: Settings) -> SlackSender:
    """The way that the settings say."""
    return SlackSender(Workspace(client_of(settings)))
