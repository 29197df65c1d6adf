"""What is open before a person? The methods under `views.`, and their homes."""

from __future__ import annotations

import secrets
from typing import Any

from tests.slack.checks import check_view, named
from tests.slack.method import Given, member_of, method
from tests.slack.refusals import Payload, Refusal
from tests.slack.workspace import APP, BOT, TEAM, VIEWS_STACKED, View, Workspace


def told(space: Workspace, view: View) -> Payload:
    """A view as Slack gives it back: with its identifiers, its hash, and what is filled in already."""
    stack = [one for one in space.open_views(view.user) if one.id != view.id] if view.open else []
    return {
        **view.payload,
        "id": view.id,
        "team_id": TEAM,
        "app_id": APP,
        "bot_id": BOT,
        "app_installed_team_id": TEAM,
        "hash": view.hash,
        "state": {"values": {}},
        "root_view_id": stack[0].id if stack else view.id,
        "previous_view_id": stack[-1].id if stack else None,
        "callback_id": view.payload.get("callback_id", ""),
        "private_metadata": view.payload.get("private_metadata", ""),
        "external_id": view.payload.get("external_id", ""),
    }


def checked(space: Workspace, payload: Any, kind: str) -> Payload:  # noqa: ANN401 -- as it came
    """A view that Slack would show."""
    if not isinstance(payload, dict) or payload.get("type") != kind:
        raise Refusal("invalid_arguments", f"must be a view of type {kind} [json-pointer:/view]")
    check_view(payload)
    named(payload["blocks"], space.number)
    external = payload.get("external_id")
    if external and any(
        one.open and one.payload.get("external_id") == external for one in space.views.values()
    ):
        raise Refusal("duplicate_external_id")
    return payload


def fresh(space: Workspace, user: str, payload: Payload) -> View:
    """A view, opened."""
    view = View(f"V{space.number():08d}X", user, payload, _hash(space))
    space.views[view.id] = view
    space.tell(view)
    return view


def _hash(space: Workspace) -> str:
    return f"{int(space.watch.seconds())}.{secrets.token_hex(4)}"


def change(space: Workspace, view: View, payload: Payload) -> None:
    """Show something else in a view; what was filled in stays where the identifiers stay."""
    view.payload, view.hash = payload, _hash(space)
    view.updates += 1
    space.tell(view)


@method("views.open", needs=("view",), takes=("trigger_id", "interactivity_pointer"))
def opened(space: Workspace, given: Given) -> Payload:
    """Open a modal, while the trigger lives."""
    payload = checked(space, given.parsed("view"), "modal")
    trigger = space.take_trigger(given.text("trigger_id"))
    if space.open_views(trigger.user):
        for one in space.open_views(trigger.user):
            one.open = False
    return {"view": told(space, fresh(space, trigger.user, payload))}


@method("views.push", needs=("view",), takes=("trigger_id", "interactivity_pointer"))
def pushed(space: Workspace, given: Given) -> Payload:
    """Lay a modal over the one that is open."""
    payload = checked(space, given.parsed("view"), "modal")
    trigger = space.take_trigger(given.text("trigger_id"))
    under = space.open_views(trigger.user)
    if not under or not trigger.view:
        raise Refusal("no_view_to_push_onto")
    if len(under) >= VIEWS_STACKED:
        raise Refusal("push_limit_reached")
    return {"view": told(space, fresh(space, trigger.user, payload))}


@method("views.update", needs=("view",), takes=("view_id", "external_id", "hash"))
def updated(space: Workspace, given: Given) -> Payload:
    """Show something else in a modal that is open, unless it has changed since it was read."""
    found = _sought(space, given)
    if "hash" in given and given.text("hash") != found.hash:
        raise Refusal("hash_conflict")
    payload = given.parsed("view")
    external = found.payload.pop("external_id", None)
    try:
        payload = checked(space, payload, "modal")
    finally:
        if external:
            found.payload["external_id"] = external
    change(space, found, payload)
    return {"view": told(space, found)}


def _sought(space: Workspace, given: Given) -> View:
    if "view_id" in given:
        found = space.views.get(given.text("view_id"))
    else:
        sought = given.text("external_id")
        if not sought:
            raise Refusal("invalid_arguments", "view_id or external_id is required")
        views = space.views.values()
        found = next((one for one in views if one.open and one.payload.get("external_id") == sought), None)
    if found is None or not found.open:
        raise Refusal("not_found")
    return found


@method("views.publish", needs=("user_id", "view"), takes=("hash",))
def published(space: Workspace, given: Given) -> Payload:
    """Write somebody's home anew."""
    if not space.manifest.home:
        raise Refusal("not_enabled")
    user = member_of(space, given.text("user_id"))
    if user.deleted or user.bot:
        raise Refusal("user_not_found")
    payload = checked(space, given.parsed("view"), "home")
    home = space.homes.get(user.id)
    if "hash" in given and (home is None or home.hash != given.text("hash")):
        raise Refusal("hash_conflict")
    if home is None:
        home = space.homes[user.id] = View(f"V{space.number():08d}H", user.id, payload, _hash(space))
        space.tell(home)
    else:
        change(space, home, payload)
    return {"view": told(space, home)}
