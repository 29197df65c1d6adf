"""Which conversations are there, and who is in them? The methods under `conversations.`."""

from __future__ import annotations

from typing import Final

from tests.slack.chat import as_told
from tests.slack.method import Given, channel_of, member_of, method, require
from tests.slack.refusals import Payload, Refusal
from tests.slack.workspace import BOT_USER, TEAM, Channel, Workspace

_MOST: Final = 1_000


def told(channel: Channel) -> Payload:
    """A conversation as Slack describes it."""
    if channel.direct:
        (user,) = channel.members - {BOT_USER}
        return {
            "id": channel.id,
            "is_im": True,
            "is_channel": False,
            "is_private": True,
            "user": user,
            "is_archived": False,
            "is_org_shared": False,
        }
    return {
        "id": channel.id,
        "name": channel.name,
        "is_im": False,
        "is_mpim": False,
        "is_channel": not channel.private,
        "is_group": channel.private,
        "is_private": channel.private,
        "is_archived": channel.archived,
        "is_member": BOT_USER in channel.members,
        "is_shared": channel.shared,
        "is_ext_shared": channel.shared,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "context_team_id": TEAM,
        "num_members": len(channel.members),
    }


def require_sort(space: Workspace, channel: Channel, verb: str) -> None:
    """The scope for a sort of conversation: `channels:read`, `groups:history` and so on."""
    sort = "im" if channel.direct else "groups" if channel.private else "channels"
    require(space, f"{sort}:{verb}")


def visible(space: Workspace, id_: str) -> Channel:
    """A conversation that the bot may know of: a private one only from within."""
    channel = channel_of(space, id_)
    if channel.private and BOT_USER not in channel.members:
        raise Refusal("channel_not_found")
    return channel


@method("conversations.info", needs=("channel",), takes=("include_locale", "include_num_members"))
def info(space: Workspace, given: Given) -> Payload:
    """One conversation."""
    channel = visible(space, given.text("channel"))
    require_sort(space, channel, "read")
    return {"channel": told(channel)}


@method("conversations.members", needs=("channel",), takes=("cursor", "limit"))
def members(space: Workspace, given: Given) -> Payload:
    """Who is in a conversation, page by page."""
    channel = visible(space, given.text("channel"))
    require_sort(space, channel, "read")
    found, cursor = _page(space, sorted(channel.members), given)
    return {"members": found, "response_metadata": {"next_cursor": cursor}}


@method("conversations.list", takes=("types", "exclude_archived", "limit", "cursor", "team_id"))
def listed(space: Workspace, given: Given) -> Payload:
    """The conversations of the sorts that are asked for, page by page."""
    sorts = set(given.text("types", "public_channel").replace(" ", "").split(","))
    if not sorts <= {"public_channel", "private_channel", "im", "mpim"}:
        raise Refusal("invalid_types")
    for sort, scope in (("public_channel", "channels:read"), ("private_channel", "groups:read")):
        if sort in sorts:
            require(space, scope)
    found = [
        channel.id
        for channel in space.channels.values()
        if not channel.direct
        and (("private_channel" if channel.private else "public_channel") in sorts)
        and (not channel.private or BOT_USER in channel.members)
        and not (channel.archived and given.flag("exclude_archived"))
    ]
    page, cursor = _page(space, sorted(found), given)
    channels = [told(space.channels[one]) for one in page]
    return {"channels": channels, "response_metadata": {"next_cursor": cursor}}


def _page(_space: Workspace, all_: list[str], given: Given) -> tuple[list[str], str]:
    limit = given.number("limit", 100)
    if not 0 < limit <= _MOST:
        raise Refusal("invalid_limit")
    cursor = given.text("cursor", "0")
    if not cursor.isdecimal() or int(cursor) > len(all_):
        raise Refusal("invalid_cursor")
    start = int(cursor)
    end = start + limit
    return all_[start:end], str(end) if end < len(all_) else ""


@method("conversations.open", takes=("users", "channel", "return_im", "prevent_creation"))
def opened(space: Workspace, given: Given) -> Payload:
    """The conversation with a person."""
    if "channel" in given:
        channel = channel_of(space, given.text("channel"))
    else:
        names = (
            given.parsed("users") if "[" in str(given.values.get("users", "")) else given.values.get("users")
        )
        users = names if isinstance(names, list) else [one for one in str(names or "").split(",") if one]
        if not users:
            raise Refusal("users_list_not_supplied")
        if len(users) > 1:
            require(space, "mpim:write")
        require(space, "im:write")
        user = member_of(space, str(users[0]))
        if user.deleted:
            raise Refusal("user_disabled")
        if user.bot:
            raise Refusal("cannot_dm_bot")
        if user.stranger:
            raise Refusal("user_not_visible")
        channel = space.direct(user.id)
    return {"channel": told(channel) if given.flag("return_im") else {"id": channel.id}}


@method("conversations.join", scopes=("channels:join",), needs=("channel",))
def join(space: Workspace, given: Given) -> Payload:
    """Go into a public channel."""
    channel = visible(space, given.text("channel"))
    if channel.archived:
        raise Refusal("is_archived")
    if channel.private:
        raise Refusal("method_not_supported_for_channel_type")
    channel.members.add(BOT_USER)
    return {"channel": told(channel)}


@method(
    "conversations.history", needs=("channel",), takes=("cursor", "limit", "latest", "oldest", "inclusive")
)
def history(space: Workspace, given: Given) -> Payload:
    """What was written in a conversation that the bot is in, the newest first."""
    channel = visible(space, given.text("channel"))
    require_sort(space, channel, "history")
    if BOT_USER not in channel.members:
        raise Refusal("not_in_channel")
    oldest, latest = float(given.text("oldest", "0")), float(given.text("latest", "9e9"))
    found = [
        as_told(space, one)
        for one in reversed(space.messages)
        if one.channel == channel.id
        and not (one.deleted or one.only_for)
        and not (one.thread and one.thread != one.ts)
        and oldest <= float(one.ts) <= latest
    ]
    return {"messages": found[: given.number("limit", 100)], "has_more": False}


@method(
    "conversations.replies",
    needs=("channel", "ts"),
    takes=("cursor", "limit", "latest", "oldest", "inclusive"),
)
def replies(space: Workspace, given: Given) -> Payload:
    """A thread, with the message that began it."""
    channel = visible(space, given.text("channel"))
    require_sort(space, channel, "history")
    ts = given.text("ts")
    found = [
        as_told(space, one)
        for one in space.messages
        if one.channel == channel.id and ts in (one.ts, one.thread) and not (one.deleted or one.only_for)
    ]
    if not found:
        raise Refusal("thread_not_found")
    return {"messages": found, "has_more": False}
