"""What happens to a line from Slack? Who speaks is found out, and the conversation answers them.

The work is done in the thread of whoever brings it; what follows an acknowledgement has threads of its own.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final

from bot.commands import catalogue
from bot.commands.answers import failed
from bot.commands.base import Request
from bot.commands.words import split
from bot.outbox.guarded import guarded, unstoppable
from bot.parameters.base import Channel
from bot.parameters.channels import AChannel
from bot.reply import Button, Choices, Mood, Reply, Verdict, Weight
from bot.surfaces.slack.house import House
from bot.surfaces.slack.incoming import Mentioned, Payload, Place, Said, channels_in, unmarked
from bot.surfaces.slack.once import Once
from bot.surfaces.slack.people import SERVICE, People, Speaker
from bot.surfaces.slack.quiet import Quiet
from bot.surfaces.slack.workspace import Workspace
from governance_store import GovernanceError

SURFACE: Final = "slack"
CONNECT: Final = "me connect"
_WORKERS: Final = 16
_BREATH: Final = 0.01
_MOST_PENDING: Final = 1_000


@dataclass(frozen=True, slots=True)
class Answered:
    """The reply to a line; `lasts` where something was recorded, so that its answer has to be kept."""

    said: Said
    reply: Reply
    speaker: Speaker | None = None
    lasts: bool = False


class Saying:
    """Answers lines, each delivery once."""

    def __init__(self, house: House, workspace: Workspace, people: People, quiet: Quiet) -> None:
        self._quiet = quiet
        self._house = house
        self._workspace = workspace
        self._people = people
        self._delivered: Once[Answered] = Once()
        self._pressed: Once[Answered] = Once()
        self._pending: dict[str, str] = {}
        self._behind = ThreadPoolExecutor(_WORKERS, thread_name_prefix="slack answers")

    def answer(self, said: Said, *, ask: bool = False) -> tuple[Answered, bool]:
        """Answer a line, and whether nobody else has answered it; `ask`: its form alone is wanted.

        A delivery counts once for ever. A button that writes counts once for each who presses it, unless it
        came to nothing: then it may be pressed again.
        """
        alone = True

        def work() -> Answered:
            nonlocal alone
            if ask or said.key == said.delivery or not writes_down(said.line):
                return self._answered(said, ask=ask)
            answered, alone = self._pressed.do(said.key, lambda: self._answered(said, ask=False))
            if alone and not answered.lasts:
                self._pressed.forget(said.key)
            return answered

        answered, fresh = self._delivered.do(said.delivery, work)
        return answered, fresh and alone

    def later(self, work: Callable[[], object], what: str) -> None:
        """Do something behind an acknowledgement; what goes wrong is in the log."""
        self._behind.submit(self._after_a_breath, work, what)

    def _after_a_breath(self, work: Callable[[], object], what: str) -> None:
        """What follows an acknowledgement is begun once that has left, and nobody else waits for theirs."""
        time.sleep(_BREATH)
        self._quiet.wait()
        unstoppable(work, what)

    def finish(self) -> None:
        """Wait until whatever follows has been done."""
        self._behind.shutdown()

    def _answered(self, said: Said, *, ask: bool) -> Answered:
        try:
            return guarded(lambda: self._answer(said, ask=ask), "a line from Slack")
        except GovernanceError as refusal:
            return Answered(said, failed(refusal, recorded=False))

    def _overheard(self, place: Place) -> bool:
        """Whether the answer stands in a channel: to a message there, or to a button that all of it saw."""
        alone = place.direct or place.channel == self._people.direct_with(place.user)
        commanded = bool(place.response_url) and not place.message
        return bool(place.channel) and not (alone or commanded or place.fleeting)

    def _answer(self, said: Said, *, ask: bool) -> Answered:
        speaker = self._people.speaker(said.place)
        line = self._typed(said)
        if not speaker.confirmed and line.split() != CONNECT.split():
            self._remember(said.place.user, line)
            return Answered(said, who_are_you(speaker), speaker)
        request = Request(
            person=speaker.person.id,
            line=line,
            surface=SURFACE,
            at=self._house.clock.now(),
            attachments=tuple(self._workspace.fetch(one) for one in said.files),
            key=said.key,
            seen=said.seen,
            pressed=bool(said.block),
            account=speaker.account,
            channels=self._channels(said, line),
            overheard=self._overheard(said.place),
        )
        if ask:
            return Answered(said, self._house.conversation.ask(request), speaker)
        before = self._house.conversation.answer(request)
        reply = self._with_what_was_asked(said.place.user, line, before)
        return Answered(said, reply, speaker, lasts=reply.ok and writes_down(line))

    def _typed(self, said: Said) -> str:
        return (
            unmarked(said.line, Mentioned(self._people.called, _channel_word)) if said.marked else said.line
        )

    def _channels(self, said: Said, line: str) -> tuple[Channel, ...]:
        """The channels that a line names: those that Slack has marked, else those that are so called."""
        marked = channels_in(said.line) if said.marked else ()
        if marked or "#" not in line or not _names_channels(line):
            return tuple(self._channel(said, self._workspace.channel(id_)) for id_, _name in marked)
        return tuple(self._channel(said, told) for told in self._workspace.channels())

    def _channel(self, said: Said, told: Payload) -> Channel:
        id_, name = str(told.get("id")), str(told.get("name") or "")
        return Channel(SERVICE, said.place.team, id_, name, shared=is_shared(told))

    def _remember(self, user: str, line: str) -> None:
        if line and len(self._pending) < _MOST_PENDING:
            self._pending[user] = line

    def _with_what_was_asked(self, user: str, line: str, reply: Reply) -> Reply:
        """Behind the confirmation: a button for what was asked before it."""
        if line.split() != CONNECT.split() or not reply.ok:
            return reply
        asked = self._pending.pop(user, "")
        if not asked:
            return reply
        first, *rest = reply.parts
        again = Choices((Button("Go on with it", asked, Weight.PRIMARY),), "You had asked:")
        return replace(reply, parts=(first, again, *rest))


def who_are_you(speaker: Speaker) -> Reply:
    """What is asked of a person whose account was matched and not confirmed yet."""
    person = speaker.person
    told = f"By your e-mail address you are {person.name} ({person.emails[0]}) in this network. Is that so?"
    why = "It is asked once. From then on what this Slack account says is said by you."
    yes = Button("Yes, that is me", CONNECT, Weight.PRIMARY)
    return Reply((Verdict(Mood.NOTE, told, (why,)), Choices((yes,))), ok=False)


def writes_down(line: str) -> bool:
    """Whether the command that a line begins with may change the record."""
    meant = catalogue.find(split(line).words)
    return isinstance(meant, catalogue.Meant) and meant.command.writes


def _names_channels(line: str) -> bool:
    """Whether the command that a line begins with takes a channel."""
    meant = catalogue.find(split(line).words)
    known = meant.command.parameters if isinstance(meant, catalogue.Meant) else ()
    return any(isinstance(one.param.type, AChannel) for one in known)


def is_shared(told: Payload) -> bool:
    """Whether other organisations read a channel, or are about to."""
    return any(told.get(one) for one in ("is_ext_shared", "is_pending_ext_shared"))


def _channel_word(id_: str, name: str) -> str:
    return f"#{name or id_}"
