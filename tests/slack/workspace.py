"""What is there in a workspace of Slack? People, conversations, messages, views and files."""

from __future__ import annotations

import itertools
import secrets
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, TypeVar

from tests.slack.manifest import Manifest
from tests.slack.refusals import Payload, Refusal
from tests.slack.tickets import Tickets
from tests.slack.watch import Watch

TEAM: Final = "T0NORTHMR"
APP: Final = "A0CLERKAPP"
BOT_USER: Final = "U0CLERKBOT"
BOT: Final = "B0CLERKBOT"
TRIGGER_LIFE: Final = timedelta(seconds=3)
ADDRESS_LIFE: Final = timedelta(minutes=30)
ADDRESS_USES: Final = 5
VIEWS_STACKED: Final = 3
T = TypeVar("T")


@dataclass
class Member:
    """Somebody of the workspace, or somebody who is seen in it."""

    id: str
    name: str
    email: str
    zone: str = "Europe/London"
    deleted: bool = False
    bot: bool = False
    guest: bool = False
    single_channel_guest: bool = False
    stranger: bool = False
    """Whether they come from another organisation, by a shared channel."""
    confirmed: bool = True
    """Whether their address was verified."""


@dataclass
class Channel:
    """A conversation: public (`C`), private (`G`), or of two (`D`)."""

    id: str
    name: str
    members: set[str]
    private: bool = False
    direct: bool = False
    archived: bool = False
    shared: bool = False
    """Whether other organisations read along."""


@dataclass
class Message:
    """Something that was written; an ephemeral one is seen by one person until they reload."""

    channel: str
    ts: str
    author: str
    text: str
    blocks: list[Payload] = field(default_factory=list)
    thread: str = ""
    only_for: str = ""
    files: tuple[str, ...] = ()
    how: str = ""
    """By which method, or as what, it came."""
    edits: int = 0
    deleted: bool = False
    seen: float = field(default_factory=time.monotonic)
    """When it was there to be read, by a clock that only measures."""


@dataclass
class View:
    """A modal that is open, or somebody's home."""

    id: str
    user: str
    payload: Payload
    hash: str
    open: bool = True
    updates: int = 0


@dataclass
class Stored:
    """A file."""

    id: str
    name: str
    length: int
    title: str = ""
    content: bytes | None = None
    owner: str = ""
    alternative: str = ""
    shared_in: tuple[str, ...] = ()
    key: str = ""


@dataclass
class Trigger:
    """Leave to open a modal, for three seconds and once."""

    user: str
    given: datetime
    used: bool = False
    view: str = ""


@dataclass
class Address:
    """A response_url: where to answer, five times within half an hour."""

    user: str
    channel: str
    given: datetime
    uses: int = 0
    message: str = ""


class Workspace:
    """Everything that is there, under one lock; whoever waits for a change is woken by each."""

    def __init__(self, manifest: Manifest, watch: Watch) -> None:
        self.manifest = manifest
        self.watch = watch
        self.changed = threading.Condition(threading.RLock())
        self.members: dict[str, Member] = {}
        self.channels: dict[str, Channel] = {}
        self.messages: list[Message] = []
        self.views: dict[str, View] = {}
        self.homes: dict[str, View] = {}
        self.files: dict[str, Stored] = {}
        self.triggers: dict[str, Trigger] = {}
        self.addresses: dict[str, Address] = {}
        self.news: list[Message | View] = []
        """Whatever was written, opened or changed, in the order in which it was."""
        self.complaints: list[str] = []
        """What Slack lets pass, or answers with silence, and this house does not."""
        self.host = ""
        self.tickets = Tickets()
        self._numbers = itertools.count(1)
        self.members[BOT_USER] = Member(BOT_USER, "Clerk", "", bot=True)

    def number(self) -> int:
        """A number that was not given before."""
        return next(self._numbers)

    def stamp(self) -> str:
        """A fresh `ts`: no two messages of a workspace have the same here."""
        return f"{int(self.watch.seconds())}.{self.number():06d}"

    def joins(self, name: str, email: str, **known: object) -> Member:
        """Somebody joins the workspace."""
        with self.changed:
            id_ = f"{'W' if known.get('stranger') else 'U'}{self.number():08d}X"
            found = self.members[id_] = Member(id_, name, email, **known)  # type: ignore[arg-type]  # as declared
            return found

    def opens_channel(self, name: str, members: Iterable[str] = (), **known: object) -> Channel:
        """A new channel, with the bot in it only where it is named among the members."""
        with self.changed:
            id_ = f"{'G' if known.get('private') else 'C'}{self.number():08d}X"
            found = self.channels[id_] = Channel(id_, name, set(members), **known)  # type: ignore[arg-type]  # likewise
            return found

    def direct(self, user: str) -> Channel:
        """The conversation of a person with the bot, opened where there is none."""
        found = next(
            (one for one in self.channels.values() if one.direct and one.members == {user, BOT_USER}), None
        )
        if found is None:
            id_ = f"D{self.number():08d}X"
            found = self.channels[id_] = Channel(id_, "", {user, BOT_USER}, direct=True, private=True)
        return found

    def trigger(self, user: str, view: str = "") -> str:
        """Leave to open a modal."""
        id_ = f"{self.number()}.{secrets.token_hex(8)}"
        self.triggers[id_] = Trigger(user, self.watch.now(), view=view)
        return id_

    def take_trigger(self, id_: str) -> Trigger:
        """Use a leave up; refused where it is not known, was used, or three seconds have passed."""
        found = self.triggers.get(id_)
        if found is None:
            raise Refusal("invalid_trigger_id")
        if found.used:
            raise Refusal("exchanged_trigger_id")
        if self.watch.now() - found.given > TRIGGER_LIFE:
            raise Refusal("expired_trigger_id")
        found.used = True
        return found

    def address(self, user: str, channel: str, message: str = "") -> str:
        """A response_url."""
        key = secrets.token_urlsafe(12)
        self.addresses[key] = Address(user, channel, self.watch.now(), message=message)
        return f"{self.host}/response/{key}"

    def write(self, message: Message) -> Message:
        """Put a message where it belongs."""
        self.messages.append(message)
        self.tell(message)
        return message

    def tell(self, thing: Message | View) -> None:
        """Let those who wait know of a change."""
        with self.changed:
            self.news.append(thing)
            self.changed.notify_all()

    def message(self, channel: str, ts: str) -> Message | None:
        """The message of a conversation with this `ts`, unless it was deleted."""
        return next(
            (
                one
                for one in self.messages
                if one.channel == channel and one.ts == ts and not one.deleted and not one.only_for
            ),
            None,
        )

    def open_views(self, user: str) -> list[View]:
        """The modals that lie over one another before a person, the topmost last."""
        return [one for one in self.views.values() if one.user == user and one.open]

    def sees(self, user: str, message: Message) -> bool:
        """Whether a person can read a message."""
        if message.deleted:
            return False
        if message.only_for:
            return message.only_for == user
        channel = self.channels[message.channel]
        return user in channel.members or not channel.private

    def waited_for(self, what: Callable[[], T | None], patience: float = 15.0) -> T:
        """What there is once there is something; fails where there is nothing in time."""
        with self.changed:
            self.changed.wait_for(lambda: what() is not None, timeout=patience)
            found = what()
        if found is None:
            told = f"Nothing came in {patience} seconds. Complaints: {self.complaints}"
            raise AssertionError(told)
        return found
