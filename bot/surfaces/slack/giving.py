"""How does an answer reach whoever asked? Where they asked; alone, where it is theirs; and never lost.

What is only for the moment is whispered, what must last is a direct message, and in a channel that others
read the answer stands in a thread. A channel that other organisations read is told nothing of the record.
What Slack does not take now is kept as a letter, and follows by itself.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.outbox.backoff import LEASE
from bot.outbox.kept_answers import keep_answer
from bot.outbox.sending import PutOff
from bot.render.blockkit import LONGEST_TEXT, Message, ended, escape, messages
from bot.reply import Attachment, Form, Reply, Verdict
from bot.surfaces.slack.house import House
from bot.surfaces.slack.incoming import Place
from bot.surfaces.slack.packing import pack
from bot.surfaces.slack.people import People
from bot.surfaces.slack.saying import Answered
from bot.surfaces.slack.workspace import Workspace
from governance_store import GovernanceError
from governance_store.records.letter import Route

WORKING: Final = "Working on it. The answer follows."
_MOST_RESPONSES: Final = 4
_log = logging.getLogger(__name__)


class Giving:
    """Gives answers."""

    def __init__(self, house: House, workspace: Workspace, people: People, zone: ZoneInfo) -> None:
        self._house = house
        self._workspace = workspace
        self._people = people
        self._zone = zone

    def messages(self, answered: Answered) -> tuple[Message, ...]:
        """The answer as messages."""
        return messages(answered.reply, self._zone, answered.said.line)

    # A slash command.

    def acknowledgement(self, answered: Answered, said: Sequence[Message]) -> dict[str, Any]:
        """What is answered to a command at once: all of it, or its finding where the rest is sent.

        Alone with the clerk everything stays where it is said.
        """
        place = answered.said.place
        if place.channel == self._people.direct_with(place.user) and said:
            return _shown(said[0]) | {"response_type": "in_channel"}
        first = self._finding(answered) if self._is_sent(answered) else said[:1]
        return _shown(first[0]) if first else {}

    def follows(self, answered: Answered, said: Sequence[Message]) -> bool:
        """Whether anything is still to be given once a command was acknowledged."""
        alone = answered.said.place.channel == self._people.direct_with(answered.said.place.user)
        sent = bool(answered.reply.attachments) if alone else self._is_sent(answered)
        return sent or len(said) > 1

    def after_command(self, answered: Answered, *, late: bool = False) -> None:
        """What follows the acknowledgement; where that promised nothing, the answer."""
        place = answered.said.place
        if place.channel == self._people.direct_with(place.user):
            self._tell(answered, place.channel, self.messages(answered)[0 if late else 1 :])
            self._hand_over(answered, place.channel)
            return
        if self._is_sent(answered):
            self.to_person(answered)
            if late:
                self._respond(answered, self._finding(answered))
            return
        rest = self.messages(answered)[0 if late else 1 :]
        self._respond(answered, rest[:_MOST_RESPONSES])
        if more := rest[_MOST_RESPONSES:]:
            self._tell(answered, self._direct(answered.said.place), more)

    def _is_sent(self, answered: Answered) -> bool:
        """Whether an answer to a command is a direct message: it lasts, or hands over files."""
        return answered.lasts or bool(answered.reply.attachments)

    def _finding(self, answered: Answered) -> tuple[Message, ...]:
        found = (one for one in answered.reply.parts if isinstance(one, Verdict))
        first = next(found, None)
        short = Reply((first,) if first else (), ok=answered.reply.ok)
        return messages(short, self._zone) or (Message("Sent to you as a direct message.", ()),)

    def _respond(self, answered: Answered, said: Sequence[Message]) -> None:
        place = answered.said.place
        for number, one in enumerate(said):
            try:
                self._workspace.respond(place.response_url, _shown(one))
            except GovernanceError:
                self._tell(answered, self._direct(place), said[number:])
                return

    # A message.

    def to_message(self, answered: Answered) -> None:
        """Answer where somebody wrote: to them alone in their conversation, in the thread of a channel."""
        place = answered.said.place
        if place.direct:
            self._tell(answered, place.channel, self.messages(answered), place.thread)
            self._hand_over(answered, place.channel, place.thread)
        elif place.shared:
            self._in_shared_channel(answered)
        elif answered.reply.ok or answered.reply.forms:
            self._tell(answered, place.channel, self.messages(answered), place.thread)
            self._hand_over(answered, place.channel, place.thread)
        else:
            self.whisper(answered, self.messages(answered))

    def _in_shared_channel(self, answered: Answered) -> None:
        """Others read along: whoever asked is answered alone, and strangers are told why not."""
        if answered.speaker is None:
            self.whisper(answered, self.messages(answered))
            return
        note = "Another organisation reads this channel, so my answer is in our direct messages."
        self.whisper(answered, (Message(note, ()),))
        self.to_person(answered)

    def working(self, answered_place: Place) -> None:
        """Say that something takes a while, where somebody waits for it."""
        said = Message(WORKING, ())
        if answered_place.direct:
            self._workspace.post(answered_place.channel, said, answered_place.thread)
        elif answered_place.channel:
            self._workspace.whisper(answered_place.channel, answered_place.user, said, answered_place.thread)

    # A button.

    def to_press(self, answered: Answered) -> None:
        """Answer who pressed a button, and take the buttons away that were used."""
        place, said = answered.said.place, self.messages(answered)
        if place.fleeting and answered.reply.ok:
            self._replace(answered, said)
            return
        if place.fleeting or not answered.reply.ok:
            self.whisper(answered, said)
            return
        self._use_up(answered)
        thread = place.thread or ("" if self._is_direct(place) else str(place.message.get("ts") or ""))
        self._tell(answered, place.channel, said, thread)
        self._hand_over(answered, place.channel, thread)

    def _replace(self, answered: Answered, said: tuple[Message, ...]) -> None:
        """What one person alone saw makes way for the answer."""
        place = answered.said.place
        try:
            first = _shown(said[0]) | {"replace_original": True} if said else {"delete_original": True}
            self._workspace.respond(place.response_url, first)
        except GovernanceError:
            self._tell(answered, self._direct(place), said)
            return
        self._respond(answered, said[1:])
        if answered.lasts or answered.reply.attachments:
            self.to_person(answered)

    def _use_up(self, answered: Answered) -> None:
        """The message as it was, without the buttons of which one was used, and which that was."""
        place, label = answered.said.place, answered.said.label
        if not answered.lasts:
            return
        kept = [
            one for one in place.message.get("blocks") or () if one.get("block_id") != answered.said.block
        ]
        who = answered.speaker.person.name if answered.speaker else ""
        told = f"{label} – {who}"
        mark = {"type": "context", "elements": [{"type": "plain_text", "text": told, "emoji": False}]}
        text = str(place.message.get("text") or "")
        last = f"\n{escape(told)}"
        changed = Message(ended(text, LONGEST_TEXT - len(last)) + last, (*kept, mark))
        try:
            self._workspace.change(place.channel, str(place.message.get("ts")), changed)
        except GovernanceError as fault:
            _log.info("a message whose button was used stays as it was: %s", type(fault).__name__)

    # Everywhere.

    def to_person(self, answered: Answered) -> None:
        """Answer in a direct message, with files."""
        channel = self._tell(answered, self._direct(answered.said.place), self.messages(answered))
        self._hand_over(answered, channel)

    def whisper(self, answered: Answered, said: Sequence[Message]) -> None:
        """Tell one person alone, where they are; where there is no such place, directly."""
        place = answered.said.place
        if not place.channel or self._is_direct(place):
            self._tell(answered, place.channel or self._direct(place), said, place.thread)
            return
        for number, one in enumerate(said):
            try:
                self._workspace.whisper(place.channel, place.user, one, place.thread)
            except GovernanceError:
                self._tell(answered, self._direct(place), said[number:])
                return

    def _is_direct(self, place: Place) -> bool:
        return place.direct or place.channel == self._people.direct_with(place.user)

    def _direct(self, place: Place) -> str:
        return self._people.direct_with(place.user) or place.user

    def _tell(self, answered: Answered, channel: str, said: Sequence[Message], thread: str = "") -> str:
        """Write all messages; those that Slack does not take now are kept. Gives where they stand."""
        for number, one in enumerate(said):
            try:
                channel, _ts = self._workspace.post(channel, one, thread)
            except GovernanceError as fault:
                self._keep(answered, said[number:], fault)
                return channel
        self._people.meet(answered.said.place.user, channel)
        return channel

    def _keep(self, answered: Answered, said: Sequence[Message], fault: GovernanceError) -> None:
        if answered.speaker is None:
            _log.warning("an answer to somebody unknown was not taken: %s", type(fault).__name__)
            return
        now = self._house.clock.now()
        wait = fault.wait if isinstance(fault, PutOff) else None
        due = now + (wait or (LEASE / 10 if isinstance(fault, PutOff) else LEASE * 0))
        keep_answer(
            self._house.store,
            answered.speaker.person.id,
            Route.SLACK,
            answered.said.place.user,
            pack(said),
            now,
            due,
        )
        self._house.wake.set()

    def _hand_over(self, answered: Answered, channel: str, thread: str = "") -> None:
        files = answered.reply.attachments
        if not files:
            return
        try:
            self._workspace.hand_over(channel, files, thread)
        except GovernanceError as fault:
            self._keep(answered, _not_handed_over(files, fault), fault)


def _not_handed_over(files: Sequence[Attachment], fault: GovernanceError) -> tuple[Message, ...]:
    names = ", ".join(one.name for one in files)
    return (Message(escape(f"{names} could not be handed over here. {fault} Ask for it again."), ()),)


def _shown(message: Message) -> dict[str, Any]:
    """A message as it is answered to one person alone."""
    told: dict[str, Any] = {"response_type": "ephemeral", "text": message.text}
    return told | ({"blocks": list(message.blocks)} if message.blocks else {})


def without_forms(reply: Reply) -> Reply:
    """The reply as it reads beside its form."""
    return replace(reply, parts=tuple(one for one in reply.parts if not isinstance(one, Form)))


Later = Callable[[Callable[[], object], str], None]
State = Mapping[str, Any]
