"""What is the application allowed and set up to do? Read from the manifest that an administrator pastes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

from tests.slack.refusals import Payload

ROOT: Final = Path(__file__).resolve().parents[2]
PATH: Final = ROOT / "slack-manifest.yaml"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A shortcut that the manifest declares."""

    kind: str
    name: str
    callback: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the stand-in needs to know of the manifest."""

    scopes: frozenset[str]
    commands: dict[str, bool]
    """Each slash command, and whether mentions in it are escaped."""
    shortcuts: tuple[Shortcut, ...]
    events: frozenset[str]
    home: bool
    messages: bool
    """Whether people can write to the bot: the messages tab is there and not for reading only."""
    interactive: bool
    socket_mode: bool

    def shortcut(self, callback: str) -> Shortcut:
        """The shortcut of an identifier."""
        return next(one for one in self.shortcuts if one.callback == callback)


def read_manifest(path: Path = PATH) -> Manifest:
    """The manifest of a file."""
    return manifest_of(yaml.safe_load(path.read_text(encoding="utf-8")))


def manifest_of(told: Payload) -> Manifest:
    """The manifest as it was parsed."""
    features, settings = told.get("features", {}), told.get("settings", {})
    home = features.get("app_home", {})
    return Manifest(
        scopes=frozenset(told["oauth_config"]["scopes"]["bot"]),
        commands={
            one["command"]: bool(one.get("should_escape")) for one in features.get("slash_commands", [])
        },
        shortcuts=tuple(
            Shortcut(one["type"], one["name"], one["callback_id"]) for one in features.get("shortcuts", [])
        ),
        events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", [])),
        home=bool(home.get("home_tab_enabled")),
        messages=bool(home.get("messages_tab_enabled")) and not home.get("messages_tab_read_only_enabled"),
        interactive=bool(settings.get("interactivity", {}).get("is_enabled")),
        socket_mode=bool(settings.get("socket_mode_enabled")),
    )
