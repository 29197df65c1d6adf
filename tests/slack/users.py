"""Who is who in the workspace? The methods under `users.`, and what a token is."""

from __future__ import annotations

from tests.slack.method import Given, member_of, method
from tests.slack.refusals import Payload, Refusal
from tests.slack.workspace import BOT, BOT_USER, TEAM, Member, Workspace


def told(space: Workspace, member: Member) -> Payload:
    """Somebody as Slack describes them; their address only where the manifest asks for it."""
    profile: Payload = {"real_name": member.name, "display_name": member.name.partition(" ")[0], "team": TEAM}
    if "users:read.email" in space.manifest.scopes and not member.bot and not member.stranger:
        profile["email"] = member.email
    if member.stranger:
        return {
            "id": member.id,
            "team_id": "T0ELSEWHER",
            "name": member.id.lower(),
            "deleted": member.deleted,
            "is_bot": False,
            "is_stranger": True,
            "profile": profile,
        }
    return {
        "id": member.id,
        "team_id": TEAM,
        "name": member.id.lower(),
        "real_name": member.name,
        "deleted": member.deleted,
        "tz": member.zone,
        "tz_offset": 0,
        "is_bot": member.bot,
        "is_app_user": False,
        "is_admin": False,
        "is_restricted": member.guest or member.single_channel_guest,
        "is_ultra_restricted": member.single_channel_guest,
        "is_email_confirmed": member.confirmed,
        "profile": profile,
    }


@method("users.info", scopes=("users:read",), needs=("user",), takes=("include_locale",))
def info(space: Workspace, given: Given) -> Payload:
    """Somebody by their identifier."""
    return {"user": told(space, member_of(space, given.text("user")))}


@method("users.lookupByEmail", scopes=("users:read.email",), needs=("email",), json_too=False)
def lookup(space: Workspace, given: Given) -> Payload:
    """Somebody by their address; who is deactivated is not found."""
    asked = given.text("email").casefold()
    found = next(
        (
            one
            for one in space.members.values()
            if one.email.casefold() == asked and not (one.deleted or one.bot or one.stranger)
        ),
        None,
    )
    if found is None:
        raise Refusal("users_not_found")
    return {"user": told(space, found)}


@method("users.list", scopes=("users:read",), takes=("cursor", "limit", "include_locale", "team_id"))
def listed(space: Workspace, given: Given) -> Payload:
    """Everybody, page by page."""
    everybody = sorted(space.members.values(), key=lambda one: one.id)
    start, limit = int(given.text("cursor") or 0), given.number("limit", 200)
    end = start + limit
    members = [told(space, one) for one in everybody[start:end]]
    cursor = str(end) if end < len(everybody) else ""
    return {"members": members, "response_metadata": {"next_cursor": cursor}}


@method("auth.test")
def whose(space: Workspace, _given: Given) -> Payload:
    """Whose token it is."""
    return {
        "url": f"{space.host}/",
        "team": "Northmoor",
        "user": "clerk",
        "team_id": TEAM,
        "user_id": BOT_USER,
        "bot_id": BOT,
        "is_enterprise_install": False,
    }


@method("team.info", scopes=("team:read",), takes=("team", "domain"))
def team(_space: Workspace, _given: Given) -> Payload:
    """The workspace itself."""
    return {"team": {"id": TEAM, "name": "Northmoor", "domain": "northmoor"}}
