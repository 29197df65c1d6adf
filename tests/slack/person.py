"""What do people do in Slack? They type, press, fill in and drop files, and the application hears of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.slack import files, payloads
from tests.slack.delivery import Delivery, Outcome, Sort
from tests.slack.modal import Modal
from tests.slack.reading import Control, controls, read
from tests.slack.refusals import Payload
from tests.slack.workspace import BOT_USER, Channel, Member, Message, View

if TYPE_CHECKING:
    from tests.slack.standin import StandIn

Sight = Message | View


def shown(sight: Sight) -> list[Payload]:
    """The blocks of what is seen."""
    return sight.blocks if isinstance(sight, Message) else list(sight.payload["blocks"])


def words(sight: Sight) -> str:
    """All that can be read in what is seen."""
    if isinstance(sight, Message):
        return read(sight.blocks) if sight.blocks else read([{"type": "mrkdwn", "text": sight.text}])
    titles = [sight.payload[name] for name in ("title", "submit", "close") if name in sight.payload]
    return read([*titles[:1], *shown(sight)])


@dataclass
class Person:
    """Somebody of the workspace with Slack before them."""

    desk: StandIn
    member: Member

    @property
    def id(self) -> str:
        """Their identifier."""
        return self.member.id

    @property
    def direct(self) -> Channel:
        """Their conversation with the bot."""
        with self.desk.space.changed:
            return self.desk.space.direct(self.id)

    def types(self, text: str, channel: Channel | None = None, command: str = "/clerk") -> Outcome:
        """Type a slash command, anywhere."""
        space = self.desk.space
        where = channel or self.direct
        with space.changed:
            told = payloads.command(space, self.member, where, command, text)
        outcome = self.desk.deliver(Delivery(Sort.COMMAND, told))
        self.desk.take_answer(outcome, where.id, self.id)
        return outcome

    def writes(
        self, text: str, channel: Channel | None = None, *, thread: str = "", files_: tuple[str, ...] = ()
    ) -> Message:
        """Write a message: to the bot, or in a channel; the events that the manifest asks for go out."""
        space = self.desk.space
        where = channel or self.direct
        assert not (where.direct and not space.manifest.messages), "the manifest lets nobody write to the bot"
        assert self.id in where.members, f"{self.member.name} is not in #{where.name}"
        with space.changed:
            sent = payloads.as_sent(text, space)
            message = space.write(
                Message(where.id, space.stamp(), self.id, sent, thread=thread, files=files_, how="person")
            )
            events = [payloads.written(space, message, kind) for kind in self._events(message, where)]
        for told in events:
            self.desk.deliver_event(told)
        return message

    def _events(self, message: Message, where: Channel) -> list[str]:
        wanted = self.desk.space.manifest.events
        sort = "im" if where.direct else "groups" if where.private else "channels"
        if BOT_USER not in where.members:
            return []
        found = ["message"] if f"message.{sort}" in wanted else []
        if f"<@{BOT_USER}>" in message.text and not where.direct and "app_mention" in wanted:
            found.insert(0, "app_mention")
        return found

    def mentions(self, text: str, channel: Channel, *, thread: str = "") -> Message:
        """Write to the bot where others read it."""
        return self.writes(f"@{BOT_USER} {text}", channel, thread=thread)

    def drops(self, name: str, content: bytes, text: str = "", channel: Channel | None = None) -> Message:
        """Drop a file, with a line."""
        space = self.desk.space
        where = channel or self.direct
        with space.changed:
            file = files.keep(space, name, len(content), self.id, content)
            file.shared_in = (where.id,)
        return self.writes(text, where, files_=(file.id,))

    def edits(self, message: Message, text: str) -> None:
        """Write a message of theirs anew."""
        space = self.desk.space
        with space.changed:
            before, message.text = message.text, payloads.as_sent(text, space)
            told = payloads.changed(space, message, before)
        self.desk.deliver_event(told)

    def opens_home(self, tab: str = "home") -> Outcome:
        """Look at the application's home."""
        with self.desk.space.changed:
            told = payloads.home_opened(self.desk.space, self.member, tab)
        return self.desk.deliver_event(told)

    def uses(self, callback: str, message: Message | None = None) -> Outcome:
        """Use a shortcut of the manifest, on a message where it is of that kind."""
        space = self.desk.space
        declared = space.manifest.shortcut(callback)
        assert (declared.kind == "message") == (message is not None), (
            f"{callback} is a {declared.kind} shortcut"
        )
        with space.changed:
            if message is None:
                told = payloads.shortcut(space, self.member, callback)
            else:
                told = payloads.message_shortcut(space, self.member, callback, message)
        return self.desk.deliver(Delivery(Sort.INTERACTION, told))

    def control(self, sight: Sight, label: str) -> Control:
        """What is called so in what is seen; the only one of that name, or the first."""
        found = [one for one in controls(shown(sight)) if one.label == label]
        found = found or [one for one in controls(shown(sight)) if one.label.startswith(label)]
        assert found, f"there is no {label!r} among {[one.label for one in controls(shown(sight))]}"
        return found[0]

    def presses(self, sight: Sight, label: str, *, times: int = 1) -> Outcome:
        """Press a button in a message, in a modal or at home; twice where the finger slips."""
        delivery = self.pressing(sight, self.control(sight, label))
        outcomes = [self.desk.deliver(delivery) for _ in range(times)]
        return outcomes[0]

    def pressing(self, sight: Sight, control: Control, state: Payload | None = None) -> Delivery:
        """The delivery that pressing a button makes."""
        action = self._action(control)
        space = self.desk.space
        with space.changed:
            if isinstance(sight, Message):
                assert space.sees(self.id, sight), f"{self.member.name} does not see this message"
                told = payloads.pressed_in_message(space, self.member, sight, action, state or {})
            else:
                told = payloads.pressed_in_view(space, self.member, sight, action, state or {})
        return Delivery(Sort.INTERACTION, told)

    def _action(self, control: Control) -> Payload:
        block, action = control.names
        element = control.element
        told: Payload = {
            "type": element["type"],
            "block_id": block,
            "action_id": action,
            "action_ts": self.desk.space.stamp(),
        }
        if element["type"] == "button":
            told |= {"text": element["text"], **({"value": element["value"]} if "value" in element else {})}
        return told

    def modal(self, view: View) -> Modal:
        """A modal that is open before them, to be filled in."""
        return Modal(self, view)

    # What they see.

    def mark(self) -> int:
        """How much has happened so far."""
        return len(self.desk.space.news)

    def seen(self, since: int = 0) -> list[Sight]:
        """What they have got to see since, each time it changed; their own words are not news."""
        space = self.desk.space
        with space.changed:
            return [one for one in space.news[since:] if self._sees(one)]

    def _sees(self, sight: Sight) -> bool:
        if isinstance(sight, View):
            return sight.user == self.id
        return sight.author != self.id and self.desk.space.sees(self.id, sight)

    def sees(
        self, since: int, wanted: Callable[[Sight], bool] = lambda _sight: True, patience: float = 15.0
    ) -> Sight:
        """The first thing since that is wanted, once it is there."""

        def found() -> list[Sight] | None:
            return list(filter(wanted, self.seen(since))) or None

        return self.desk.space.waited_for(found, patience)[0]

    def reads(self, since: int, text: str, patience: float = 15.0) -> Sight:
        """The first thing since in which a text stands."""
        try:
            return self.sees(since, lambda sight: text in " ".join(words(sight).split()), patience)
        except AssertionError:
            told = "\n---\n".join(words(one) for one in self.seen(since))
            raise AssertionError(f"{text!r} is not to be read in:\n{told}") from None

    def home(self) -> View:
        """Their home, once there is one."""
        return self.desk.space.waited_for(lambda: self.desk.space.homes.get(self.id))

    def open_modal(self) -> View:
        """The modal that lies on top before them, once there is one."""
        space = self.desk.space
        return space.waited_for(lambda: next(reversed(space.open_views(self.id)), None))
