"""Would Slack show it? Messages and views within every limit of Block Kit, or a refusal that says where."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tests.slack.limits import message_faults, view_faults
from tests.slack.refusals import Payload, Refusal

_READ_ONLY: Final = {"mrkdwn", "plain_text", "image"}


def named(blocks: list[Payload], number: Callable[[], int]) -> list[Payload]:
    """The blocks with the identifiers that Slack gives to those that have none."""
    for block in blocks:
        block.setdefault("block_id", f"b{number()}")
        inside = [*block.get("elements", []), block.get("accessory"), block.get("element")]
        for element in inside:
            if isinstance(element, dict) and element.get("type") not in _READ_ONLY:
                element.setdefault("action_id", f"a{number()}")
    return blocks


def check_message(text: str, blocks: list[Payload]) -> None:
    """Refuse what is over a limit of a message."""
    faults = message_faults({"text": text, "blocks": blocks})
    if faults:
        raise Refusal("invalid_blocks", *faults)


def check_view(view: Payload) -> None:
    """Refuse what is over a limit of a view."""
    faults = view_faults(view)
    if faults:
        raise Refusal("invalid_arguments", *faults)
