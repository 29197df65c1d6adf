"""What did somebody say in Slack, and where? Each sort of payload becomes a line with its place and its key.

Slack writes `&`, `<` and `>` of what was typed as entities, and what it recognised in angle brackets:
docs.slack.dev/messaging/formatting-message-text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final

Payload = Mapping[str, Any]
_MARKED: Final = re.compile(r"<([^<>\n]*)>")
_TO_MANY: Final = frozenset({"channel", "here", "everyone"})
_BESIDE_WORDS: Final = ("message", "file_share", "thread_broadcast", "me_message")


@dataclass(frozen=True, slots=True)
class Place:
    """Who speaks, and where an answer may go.

    `message` is the one whose button was pressed; `fleeting` where that was shown to one person alone.
    """

    team: str
    user: str
    user_team: str = ""
    channel: str = ""
    thread: str = ""
    direct: bool = False
    shared: bool = False
    response_url: str = ""
    trigger: str = ""
    message: Payload = field(default_factory=dict)
    fleeting: bool = False
    view: Payload = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Said:
    """A line as it came: `key` stands in the commit that it leads to, `delivery` tells deliveries apart.

    What people typed comes `marked`: entities escaped, mentions as references. Buttons and forms come as they
    are, and what looks like a reference in them was meant.
    """

    place: Place
    line: str
    key: str
    delivery: str
    files: tuple[Payload, ...] = ()
    label: str = ""
    block: str = ""
    """The button that was pressed, and the block in which it stands."""
    seen: tuple[tuple[str, int], ...] = ()
    marked: bool = False


def of_command(body: Payload) -> Said:
    """What was typed behind `/clerk`."""
    place = Place(
        team=str(body["team_id"]),
        user=str(body["user_id"]),
        channel=str(body.get("channel_id", "")),
        response_url=str(body.get("response_url", "")),
        trigger=str(body.get("trigger_id", "")),
    )
    key = f"slack:{place.team}:{place.trigger}"
    return Said(place, str(body.get("text") or "").strip(), key, key, marked=True)


def of_message(body: Payload, bot: str) -> Said | None:
    """A direct message, or one that mentions the clerk; None where nobody speaks to it.

    A mention comes twice where both events are asked for; the key is the message's own.
    """
    event = body["event"]
    said = str(event.get("text") or "")
    direct = event.get("channel_type") == "im"
    if event.get("bot_id") or not event.get("user") or event.get("subtype", "message") not in _BESIDE_WORDS:
        return None
    if not direct and f"<@{bot}" not in said:
        return None
    place = Place(
        team=str(body.get("team_id") or event.get("team") or ""),
        user=str(event["user"]),
        user_team=str(event.get("user_team") or ""),
        channel=str(event["channel"]),
        thread=str(event.get("thread_ts") or ("" if direct else event["ts"])),
        direct=direct,
        shared=bool(body.get("is_ext_shared_channel")),
    )
    key = f"slack:{place.team}:{place.channel}:{event['ts']}"
    line = re.sub(rf"<@{re.escape(bot)}(\|[^>]*)?>[,:]?", " ", said).strip() if bot else said.strip()
    return Said(place, line, key, key, tuple(event.get("files") or ()), marked=True)


def of_press(body: Payload, action: Payload) -> Said:
    """A button that carries a line. Pressing it twice, before anything else is shown, is one act."""
    container, view = body.get("container") or {}, body.get("view") or {}
    message = body.get("message") or {}
    channel = str((body.get("channel") or {}).get("id") or container.get("channel_id") or "")
    place = Place(
        team=str(body["team"]["id"]),
        user=str(body["user"]["id"]),
        user_team=str(body["user"].get("team_id") or ""),
        channel=channel,
        thread=str(message.get("thread_ts") or ""),
        response_url=str(body.get("response_url") or ""),
        trigger=str(body.get("trigger_id") or ""),
        message=message,
        fleeting=bool(container.get("is_ephemeral")),
        view=view,
    )
    line = str(action.get("value") or "")
    about = message.get("ts") or container.get("message_ts") or f"{view.get('id')}:{view.get('hash')}"
    digest = sha256(line.encode()).hexdigest()[:16]
    key = f"slack:{place.team}:{channel or 'view'}:{about}:{place.user}:{digest}"
    label = str((action.get("text") or {}).get("text") or "")
    delivery = f"slack:{place.team}:{place.trigger}"
    return Said(place, line, key, delivery, label=label, block=str(action.get("block_id") or ""))


def of_view(body: Payload) -> Place:
    """Where somebody is who fills in, searches or sends a modal."""
    return Place(
        team=str(body["team"]["id"]),
        user=str(body["user"]["id"]),
        user_team=str(body["user"].get("team_id") or ""),
        trigger=str(body.get("trigger_id") or ""),
        view=body.get("view") or {},
    )


def of_shortcut(body: Payload) -> Place:
    """Where somebody is who used a shortcut, and on which message, where it was on one."""
    channel = str((body.get("channel") or {}).get("id") or "")
    return Place(
        team=str(body["team"]["id"]),
        user=str(body["user"]["id"]),
        user_team=str(body["user"].get("team_id") or ""),
        channel=channel,
        response_url=str(body.get("response_url") or ""),
        trigger=str(body.get("trigger_id") or ""),
        message=body.get("message") or {},
    )


@dataclass(frozen=True, slots=True)
class Mentioned:
    """How what Slack has recognised in a line is said: people and channels, by their identifiers."""

    person: Callable[[str, str], str]
    channel: Callable[[str, str], str]


def unmarked(line: str, mentioned: Mentioned) -> str:
    """A line as it was typed, with its mentions as the record knows them."""

    def plain(found: re.Match[str]) -> str:
        target, _, label = found[1].partition("|")
        if target.startswith("@"):
            return mentioned.person(target[1:], label)
        if target.startswith("#"):
            return mentioned.channel(target[1:], label)
        if target.startswith("!"):
            name = target.removeprefix("!").partition("^")[0]
            return f"@{name}" if name in _TO_MANY else label or name
        return target.removeprefix("mailto:").removeprefix("tel:") if target else found[0]

    return _entities(_MARKED.sub(plain, line))


def _entities(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def channels_in(line: str) -> tuple[tuple[str, str], ...]:
    """The channels that Slack has recognised in a line: identifier and name."""
    found = (one[1].partition("|") for one in _MARKED.finditer(line))
    return tuple((target[1:], label) for target, _, label in found if target.startswith("#"))
