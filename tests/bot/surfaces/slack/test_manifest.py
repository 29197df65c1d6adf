from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.surfaces.slack.listeners import COMMAND, EVENTS
from bot.surfaces.slack.shortcuts import declared
from tests.slack.method import METHODS
from tests.slack.server import Office

ROOT = Path(__file__).parents[4]
TEXT = (ROOT / "slack-manifest.yaml").read_text(encoding="utf-8")
MANIFEST: dict[str, Any] = yaml.safe_load(TEXT)
GUIDE = (ROOT / "docs" / "slack.md").read_text(encoding="utf-8")
# What each event that is asked for needs: docs.slack.dev, under each event.
NEEDED_FOR_EVENTS = {
    "app_home_opened": set[str](),
    "app_mention": {"app_mentions:read"},
    "message.im": {"im:history"},
}
# What the methods that the clerk calls need which the stand-in does not say by itself.
NEEDED_FOR_CHANNELS = {"channels:read", "groups:read"}


def called_methods() -> set[str]:
    """The methods of the Web API that the code names."""
    code = (ROOT / "bot" / "surfaces" / "slack" / "workspace.py").read_text(encoding="utf-8")
    names = set(re.findall(r"self\._client\.([a-z]+_[A-Za-z_0-9]+)", code))
    names |= (
        {"files_getUploadURLExternal", "files_completeUploadExternal"}
        if "files_upload_v2" in names
        else set()
    )
    return {name.replace("_", ".", 1) for name in names - {"files_upload_v2", "base_url"}}


def test_the_scopes_are_those_that_are_used_and_no_more() -> None:
    """Every method, event and feature has what it needs; nothing is asked for that nothing uses."""
    assert Office.__doc__  # its rooms declare the methods
    methods = called_methods()
    assert {"chat.postMessage", "views.open", "users.info"} <= methods <= set(METHODS)
    needed = {scope for name in methods for scope in METHODS[name].scopes}
    needed |= {scope for event in MANIFEST["settings"]["event_subscriptions"]["bot_events"]
               for scope in NEEDED_FOR_EVENTS[event]}  # fmt: skip
    needed |= NEEDED_FOR_CHANNELS | {"commands", "users:read.email"}
    assert set(MANIFEST["oauth_config"]["scopes"]["bot"]) == needed


def test_each_scope_has_its_reason_in_the_guide() -> None:
    """An administrator reads why before they agree."""
    for scope in MANIFEST["oauth_config"]["scopes"]["bot"]:
        assert f"| `{scope}` |" in GUIDE


def test_the_events_are_those_that_are_listened_to() -> None:
    """Asked for by Slack's finer names."""
    asked = {one.partition(".")[0] for one in MANIFEST["settings"]["event_subscriptions"]["bot_events"]}
    assert asked == set(EVENTS)


def test_the_shortcuts_are_those_of_the_catalogue() -> None:
    """With their names, kinds and identifiers; a later command brings its own."""
    wanted = [
        {
            "type": one.type,
            "name": one.shortcut.name,
            "callback_id": one.callback_id,
            "description": one.command.summary,
        }
        for one in declared()
    ]
    assert MANIFEST["features"]["shortcuts"] == wanted
    assert len(wanted) <= 10


def test_the_command_and_home_are_set_up() -> None:
    """Mentions come as identifiers, and people can write to the clerk."""
    (command,) = MANIFEST["features"]["slash_commands"]
    assert (command["command"], command["should_escape"]) == (COMMAND, True)
    home = MANIFEST["features"]["app_home"]
    assert home == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
    assert MANIFEST["settings"]["interactivity"]["is_enabled"]


@pytest.mark.parametrize(
    ("value", "most"),
    [
        (MANIFEST["display_information"]["name"], 35),
        (MANIFEST["display_information"]["description"], 140),
        *((one["description"], 150) for one in MANIFEST["features"]["shortcuts"]),
    ],
)
def test_the_texts_are_short_enough(value: str, most: int) -> None:
    """Slack refuses a manifest whose texts are too long."""
    assert len(value) <= most


def test_for_http_only_marks_are_taken_away() -> None:
    """With the marks before the addresses gone, and Socket Mode out, it is the manifest for HTTP."""
    lines = [line for line in TEXT.splitlines() if "socket_mode_enabled" not in line or line.startswith("#")]
    http = yaml.safe_load("\n".join(re.sub(r"^(\s+)# (\w+: https://)", r"\1\2", line) for line in lines))
    address = "https://CLERK_BASE_URL/slack/events"
    settings = http["settings"]
    assert "socket_mode_enabled" not in settings
    assert settings["event_subscriptions"]["request_url"] == address
    assert settings["interactivity"]["request_url"] == address
    assert settings["interactivity"]["message_menu_options_url"] == address
    assert http["features"]["slash_commands"][0]["url"] == address
    assert "request_url" not in str(MANIFEST)
