"""Which shortcuts are there in Slack? Those that the catalogue declares; each has a lasting identifier."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.commands import catalogue
from bot.commands.base import Command, Shortcut
from bot.surfaces.slack.incoming import Payload

ANYWHERE: Final = "open."
ON_A_MESSAGE: Final = "from-message."


@dataclass(frozen=True, slots=True)
class Declared:
    """A shortcut with the command that it opens."""

    command: Command
    shortcut: Shortcut

    @property
    def callback_id(self) -> str:
        """By what Slack tells that it was used."""
        kind = ON_A_MESSAGE if self.shortcut.on_message else ANYWHERE
        return kind + self.command.verb.replace(" ", "-")

    @property
    def type(self) -> str:
        """In which of Slack's menus it stands."""
        return "message" if self.shortcut.on_message else "global"


def declared() -> tuple[Declared, ...]:
    """Every shortcut there is."""
    return tuple(
        Declared(command, shortcut) for command in catalogue.all_commands() for shortcut in command.shortcuts
    )


def shortcut_of(callback_id: str) -> Declared | None:
    """The shortcut that was used."""
    return next((one for one in declared() if one.callback_id == callback_id), None)


def line_of(used: Declared, message: Payload, text: str, author: str) -> str:
    """The line that a shortcut types: on a message with its words, and with who wrote them."""
    if not used.shortcut.on_message:
        return used.command.verb
    answers = {used.shortcut.text: text}
    if used.shortcut.author and author and not message.get("bot_id"):
        answers[used.shortcut.author] = author
    return catalogue.line_of_form(used.command.verb, answers)
