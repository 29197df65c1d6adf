"""What does Slack send? The payloads as it writes them, from what somebody did."""

from __future__ import annotations

import re
import uuid
from typing import Any, Final

from tests.slack import files, views
from tests.slack.chat import as_told
from tests.slack.refusals import Payload
from tests.slack.workspace import APP, BOT_USER, TEAM, Channel, Member, Message, View, Workspace

TOKEN: Final = "deprecated-verification-token"
_ADDRESS: Final = re.compile(r"(?<![\w@/.])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)")
_LINK: Final = re.compile(r"https?://[^\s|>]+")
_SHOUT: Final = re.compile(r"@(channel|here|everyone)\b")
_SOMEBODY: Final = re.compile(r"@([UW][0-9A-Z]{8,})")
_CHANNEL: Final = re.compile(r"#([CG][0-9A-Z]{8,})")


def as_sent(text: str, space: Workspace) -> str:
    """What people type, as Slack passes it on: escaped, with mentions and links in angle brackets."""
    told = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    told = _LINK.sub(lambda found: f"<{found[0]}>", told)
    told = _ADDRESS.sub(lambda found: f"<mailto:{found[1]}|{found[1]}>", told)
    told = _SHOUT.sub(lambda found: f"<!{found[1]}>", told)
    told = _SOMEBODY.sub(lambda found: f"<@{found[1]}>" if found[1] in space.members else found[0], told)
    return _CHANNEL.sub(
        lambda found: (
            f"<#{found[1]}|{space.channels[found[1]].name}>" if found[1] in space.channels else found[0]
        ),
        told,
    )


def command(space: Workspace, member: Member, channel: Channel, name: str, text: str) -> Payload:
    """A slash command, as the form that it comes in."""
    escaped = space.manifest.commands[name]
    return {
        "token": TOKEN,
        "team_id": TEAM,
        "team_domain": "northmoor",
        "channel_id": channel.id,
        "channel_name": "directmessage" if channel.direct else channel.name,
        "user_id": member.id,
        "user_name": member.id.lower(),
        "command": name,
        "text": as_sent(text, space) if escaped else text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": space.address(member.id, channel.id),
        "trigger_id": space.trigger(member.id),
    }


def event(space: Workspace, inner: Payload, channel: Channel | None = None) -> Payload:
    """An event in its wrapping."""
    return {
        "token": TOKEN,
        "team_id": TEAM,
        "context_team_id": TEAM,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": f"Ev{uuid.uuid4().hex[:12].upper()}",
        "event_time": int(space.watch.seconds()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": TEAM,
                "user_id": BOT_USER,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": bool(channel and channel.shared),
        "event_context": "4-made-up",
    }


def written(space: Workspace, message: Message, type_: str = "message") -> Payload:
    """The event of something that was written."""
    channel = space.channels[message.channel]
    member = space.members[message.author]
    inner: Payload = {
        "type": type_,
        "user": member.id,
        "ts": message.ts,
        "event_ts": message.ts,
        "client_msg_id": str(uuid.uuid4()),
        "text": message.text,
        "team": TEAM,
        "user_team": "T0ELSEWHER" if member.stranger else TEAM,
        "channel": channel.id,
        "blocks": [],
    }
    if type_ == "message":
        inner["channel_type"] = "im" if channel.direct else "group" if channel.private else "channel"
    if message.thread:
        inner["thread_ts"] = message.thread
    if message.files:
        inner["files"] = [files.told(space, space.files[one]) for one in message.files]
        inner |= {"subtype": "file_share", "upload": True} if type_ == "message" else {"upload": True}
    return event(space, inner, channel)


def home_opened(space: Workspace, member: Member, tab: str) -> Payload:
    """The event of somebody who looks at the application's home, or at its messages."""
    inner: Payload = {
        "type": "app_home_opened",
        "user": member.id,
        "channel": space.direct(member.id).id,
        "tab": tab,
        "event_ts": space.stamp(),
    }
    if member.id in space.homes:
        inner["view"] = views.told(space, space.homes[member.id])
    return event(space, inner)


def _interaction(member: Member, type_: str) -> Payload:
    return {
        "type": type_,
        "token": TOKEN,
        "api_app_id": APP,
        "team": {"id": TEAM, "domain": "northmoor"},
        "user": {
            "id": member.id,
            "username": member.id.lower(),
            "name": member.id.lower(),
            "team_id": "T0ELSEWHER" if member.stranger else TEAM,
        },
        "enterprise": None,
        "is_enterprise_install": False,
    }


def pressed_in_message(
    space: Workspace, member: Member, message: Message, action: Payload, state: Payload
) -> Payload:
    """Something pressed or chosen in a message."""
    channel = space.channels[message.channel]
    return {
        **_interaction(member, "block_actions"),
        "container": {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": channel.id,
            "is_ephemeral": bool(message.only_for),
        },
        "trigger_id": space.trigger(member.id),
        "channel": {"id": channel.id, "name": "directmessage" if channel.direct else channel.name},
        "message": as_told(space, message) if not message.only_for else {"ts": message.ts, "type": "message"},
        "state": {"values": state},
        "response_url": space.address(member.id, channel.id, message.ts),
        "actions": [action],
    }


def pressed_in_view(space: Workspace, member: Member, view: View, action: Payload, state: Payload) -> Payload:
    """Something pressed or chosen in a modal or at home."""
    told = views.told(space, view)
    return {
        **_interaction(member, "block_actions"),
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": space.trigger(member.id, view.id if view.payload["type"] == "modal" else ""),
        "view": told | {"state": {"values": state}},
        "actions": [action],
    }


def submitted(space: Workspace, member: Member, view: View, state: Payload) -> Payload:
    """A modal that was filled in and sent."""
    return {
        **_interaction(member, "view_submission"),
        "trigger_id": space.trigger(member.id, view.id),
        "view": views.told(space, view) | {"state": {"values": state}},
        "response_urls": [],
    }


def closed(space: Workspace, member: Member, view: View) -> Payload:
    """A modal that was closed without being sent."""
    return {
        **_interaction(member, "view_closed"),
        "view": views.told(space, view),
        "is_cleared": False,
    }


def searched(space: Workspace, member: Member, view: View, block: str, action: str, said: str) -> Payload:
    """Letters typed into a list that the application fills."""
    return {
        **_interaction(member, "block_suggestion"),
        "container": {"type": "view", "view_id": view.id},
        "action_id": action,
        "block_id": block,
        "value": said,
        "view": views.told(space, view),
    }


def shortcut(space: Workspace, member: Member, callback: str) -> Payload:
    """A global shortcut."""
    return {
        **_interaction(member, "shortcut"),
        "callback_id": callback,
        "action_ts": space.stamp(),
        "trigger_id": space.trigger(member.id),
    }


def message_shortcut(space: Workspace, member: Member, callback: str, message: Message) -> Payload:
    """A shortcut used on a message."""
    channel = space.channels[message.channel]
    return {
        **_interaction(member, "message_action"),
        "callback_id": callback,
        "action_ts": space.stamp(),
        "message_ts": message.ts,
        "trigger_id": space.trigger(member.id),
        "response_url": space.address(member.id, channel.id),
        "channel": {"id": channel.id, "name": "directmessage" if channel.direct else channel.name},
        "message": as_told(space, message),
    }


def changed(space: Workspace, message: Message, before: str) -> Payload:
    """The event of a message that somebody wrote anew; it has no text at its top."""
    channel = space.channels[message.channel]
    inner: dict[str, Any] = {
        "type": "message",
        "subtype": "message_changed",
        "channel": channel.id,
        "ts": space.stamp(),
        "event_ts": space.stamp(),
        "channel_type": "im" if channel.direct else "channel",
        "message": as_told(space, message) | {"edited": {"user": message.author, "ts": space.stamp()}},
        "previous_message": as_told(space, message) | {"text": before},
    }
    return event(space, inner, channel)
