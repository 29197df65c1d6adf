"""What is written, by the methods under `chat.`? Strict about where, by whom, and how much."""

from __future__ import annotations

import re
from typing import Any, Final

from tests.slack.checks import check_message, named
from tests.slack.limits import shouts
from tests.slack.method import Given, channel_of, member_of, method, require
from tests.slack.refusals import Payload, Refusal
from tests.slack.workspace import BOT, BOT_USER, TEAM, Channel, Message, Workspace

LONGEST_TEXT: Final = 40_000
_CONTENT: Final = ("text", "blocks", "attachments")
_LOOKS: Final = ("mrkdwn", "parse", "link_names", "metadata")
_STAMP: Final = re.compile(r"\d{10}\.\d{6}")


def content_of(space: Workspace, given: Given) -> tuple[str, list[Payload]]:
    """The text and the blocks of what is to be written."""
    text, blocks = given.text("text"), given.parsed("blocks") or []
    if not isinstance(blocks, list):
        raise Refusal("invalid_blocks_format")
    if not text and not blocks:
        raise Refusal("no_text")
    if len(text) > LONGEST_TEXT:
        raise Refusal("msg_too_long")
    check_message(text, blocks)
    return text, named(blocks, space.number)


def complain_of(space: Workspace, where: str, content: tuple[str, list[Payload]], given: Given) -> None:
    """Note what Slack lets pass and this house does not: calling people out, and links that unfold."""
    found = shouts({"text": content[0], "blocks": content[1]})
    if found:
        space.complaints.append(f"{where}: calls people, or hides where a link leads: {found}")
    if "chat.postMessage" in where and not (
        given.flag("unfurl_links") is False and given.flag("unfurl_media") is False
    ):
        space.complaints.append(f"{where}: links are unfolded")


def where_to(space: Workspace, id_: str) -> Channel:
    """The conversation that is written to: by its identifier, or a person's for the one with them."""
    if id_ in space.members:
        member = space.members[id_]
        if member.bot:
            raise Refusal("cannot_dm_bot")
        if member.deleted or member.stranger:
            raise Refusal("channel_not_found")
        return space.direct(id_)
    channel = channel_of(space, id_)
    if channel.archived:
        raise Refusal("is_archived")
    if BOT_USER not in channel.members:
        if channel.private:
            raise Refusal("channel_not_found")
        raise Refusal("not_in_channel")
    if channel.direct and any(space.members[one].deleted for one in channel.members):
        raise Refusal("channel_not_found")
    return channel


def as_told(space: Workspace, message: Message) -> Payload:
    """A message as Slack gives it back."""
    told: Payload = {
        "type": "message",
        "ts": message.ts,
        "text": message.text,
        "blocks": message.blocks,
        "team": TEAM,
    }
    if message.author == BOT_USER:
        told |= {"user": BOT_USER, "bot_id": BOT, "app_id": "A0CLERKAPP"}
    else:
        told["user"] = message.author
    if message.thread:
        told["thread_ts"] = message.thread
    if message.files:
        told["files"] = [{"id": one, "name": space.files[one].name} for one in message.files]
    return told


@method(
    "chat.postMessage",
    scopes=("chat:write",),
    needs=("channel",),
    takes=(*_CONTENT, *_LOOKS, "thread_ts", "reply_broadcast", "unfurl_links", "unfurl_media"),
)
def post_message(space: Workspace, given: Given) -> Payload:
    """Write where everybody of a conversation reads it."""
    channel = where_to(space, given.text("channel"))
    text, blocks = content_of(space, given)
    thread = _thread(space, channel, given.text("thread_ts"))
    complain_of(space, "chat.postMessage", (text, blocks), given)
    written = Message(channel.id, space.stamp(), BOT_USER, text, blocks, thread, how="chat.postMessage")
    space.write(written)
    return {"channel": channel.id, "ts": written.ts, "message": as_told(space, written)}


def _thread(space: Workspace, channel: Channel, ts: str) -> str:
    if not ts:
        return ""
    if not _STAMP.fullmatch(ts):
        raise Refusal("invalid_thread_ts")
    parent = space.message(channel.id, ts)
    if parent is None:
        raise Refusal("thread_not_found")
    return parent.thread or ts


@method(
    "chat.postEphemeral",
    scopes=("chat:write",),
    needs=("channel", "user"),
    takes=(*_CONTENT, *_LOOKS, "thread_ts"),
)
def post_ephemeral(space: Workspace, given: Given) -> Payload:
    """Write what one person of a conversation sees until they reload."""
    channel = where_to(space, channel_of(space, given.text("channel")).id)
    user = member_of(space, given.text("user"), "user_not_in_channel")
    if user.id not in channel.members:
        raise Refusal("user_not_in_channel")
    text, blocks = content_of(space, given)
    complain_of(space, "chat.postEphemeral", (text, blocks), given)
    stamp, thread = space.stamp(), given.text("thread_ts")
    space.write(Message(channel.id, stamp, BOT_USER, text, blocks, thread, user.id, how="chat.postEphemeral"))
    return {"message_ts": stamp}


@method(
    "chat.update",
    scopes=("chat:write",),
    needs=("channel", "ts"),
    takes=(*_CONTENT, *_LOOKS, "reply_broadcast", "file_ids"),
)
def update(space: Workspace, given: Given) -> Payload:
    """Write one of the bot's own messages anew."""
    message = _own(space, given, "cant_update_message")
    text, blocks = content_of(space, given)
    complain_of(space, "chat.update", (text, blocks), given)
    message.text, message.blocks = text, blocks
    message.edits += 1
    space.tell(message)
    return {
        "channel": message.channel,
        "ts": message.ts,
        "text": text,
        "message": as_told(space, message),
    }


@method("chat.delete", scopes=("chat:write",), needs=("channel", "ts"))
def delete(space: Workspace, given: Given) -> Payload:
    """Take one of the bot's own messages away."""
    message = _own(space, given, "cant_delete_message")
    message.deleted = True
    return {"channel": message.channel, "ts": message.ts}


def _own(space: Workspace, given: Given, otherwise: str) -> Message:
    channel = channel_of(space, given.text("channel"))
    message = space.message(channel.id, given.text("ts"))
    if message is None:
        raise Refusal("message_not_found")
    if message.author != BOT_USER:
        raise Refusal(otherwise)
    if channel.archived:
        raise Refusal("is_archived")
    return message


@method("chat.getPermalink", needs=("channel", "message_ts"), json_too=False)
def permalink(space: Workspace, given: Given) -> Payload:
    """The address of a message."""
    channel = channel_of(space, given.text("channel"))
    if space.message(channel.id, given.text("message_ts")) is None:
        raise Refusal("message_not_found")
    stamp = given.text("message_ts").replace(".", "")
    return {"channel": channel.id, "permalink": f"{space.host}/archives/{channel.id}/p{stamp}"}


@method("reactions.add", needs=("channel", "timestamp", "name"))
def react(space: Workspace, given: Given) -> Payload:
    """A small picture under a message, which is all that Slack calls it."""
    require(space, "reactions:write")
    channel = channel_of(space, given.text("channel"))
    if space.message(channel.id, given.text("timestamp")) is None:
        raise Refusal("message_not_found")
    return {}


def answered_into(space: Workspace, values: Payload, channel: str, user: str, how: str) -> Message | None:
    """What comes back with an acknowledgement or to a response_url, as the message that it becomes."""
    given = Given(values)
    kind: Any = values.get("response_type", "ephemeral")
    if kind not in ("ephemeral", "in_channel"):
        raise Refusal("invalid_payload", "response_type is ephemeral or in_channel")
    if not given.text("text") and not given.parsed("blocks"):
        return None
    text, blocks = content_of(space, given)
    complain_of(space, how, (text, blocks), given)
    only_for = user if kind == "ephemeral" else ""
    thread = given.text("thread_ts")
    return space.write(Message(channel, space.stamp(), BOT_USER, text, blocks, thread, only_for, how=how))
