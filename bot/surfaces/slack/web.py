"""How does Slack reach a clerk that can be called? By signed requests at one address.

The signature and its age are checked by the library, over the body as it came:
docs.slack.dev/authentication/verifying-requests-from-slack.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from slack_bolt import BoltRequest, BoltResponse

from bot.surfaces.slack.deliveries import Deliveries

ADDRESS: Final = "/slack/events"
Answer: TypeAlias = tuple[int, Mapping[str, str], bytes]
Hook: TypeAlias = Callable[[bytes, Mapping[str, str], Callable[[Answer], None]], None]
_NOT_TEXT: Final = (400, {"content-type": "text/plain"}, b"not understood")


def hook(deliveries: Deliveries) -> Hook:
    """What answers a request to the address; it takes its time and belongs in a thread."""

    def take(body: bytes, headers: Mapping[str, str], give: Callable[[Answer], None]) -> None:
        try:
            text = body.decode()
        except UnicodeDecodeError:
            give(_NOT_TEXT)
            return
        deliveries.take(
            BoltRequest(body=text, headers=dict(headers)), lambda response: give(_answer(response))
        )

    return take


def _answer(response: BoltResponse) -> Answer:
    headers = {name: values[0] for name, values in response.headers.items() if values}
    return response.status, headers, str(response.body or "").encode()
