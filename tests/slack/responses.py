"""What comes back to a response_url? Five answers within half an hour, or none."""

from __future__ import annotations

import json

from tests.slack.chat import answered_into, content_of
from tests.slack.method import Given
from tests.slack.refusals import Payload, Refusal, Status
from tests.slack.workspace import ADDRESS_LIFE, ADDRESS_USES, Address, Message, Workspace

_KNOWN = frozenset(
    {
        "text",
        "blocks",
        "attachments",
        "response_type",
        "replace_original",
        "delete_original",
        "thread_ts",
        "unfurl_links",
        "unfurl_media",
        "metadata",
    }
)


def respond(space: Workspace, key: str, body: bytes) -> None:
    """Take an answer, and show it where it belongs."""
    address = _good(space, key)
    try:
        told = json.loads(body)
    except ValueError:
        raise Status(400, "invalid_payload") from None
    if not isinstance(told, dict) or set(told) - _KNOWN:
        raise Status(400, "invalid_payload")
    address.uses += 1
    try:
        _shown(space, address, told)
    except Refusal as refusal:
        raise Status(400, json.dumps(refusal.answer)) from refusal


def _good(space: Workspace, key: str) -> Address:
    address = space.addresses.get(key)
    if address is None:
        raise Status(404, "no_such_url")
    if space.watch.now() - address.given > ADDRESS_LIFE:
        raise Status(404, "expired_url")
    if address.uses >= ADDRESS_USES:
        raise Status(404, "used_url")
    return address


def _shown(space: Workspace, address: Address, told: Payload) -> None:
    original = _original(space, address)
    if told.get("delete_original"):
        if original is not None:
            original.deleted = True
        return
    if told.get("replace_original") and original is not None:
        original.text, original.blocks = content_of(space, Given(told))
        original.edits += 1
        space.tell(original)
        return
    if answered_into(space, told, address.channel, address.user, "response_url") is None:
        raise Refusal("no_text")


def _original(space: Workspace, address: Address) -> Message | None:
    return next(
        (
            one
            for one in space.messages
            if address.message and (one.channel, one.ts) == (address.channel, address.message)
        ),
        None,
    )
