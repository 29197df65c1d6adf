"""How does Slack reach a clerk that can be called? By signed requests at one address.

The signature and its age are checked by the library, over the body as it came:
docs.slack.dev/authentication/verifying-requests-from-slack.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from slack_bolt import App, BoltRequest

ADDRESS: Final = "/slack/events"
Answer: TypeAlias = tuple[int, Mapping[str, str], bytes]
Hook: TypeAlias = Callable[[bytes, Mapping[str, str]], Answer]
_NOT_TEXT: Final = 400


def hook(app: App) -> Hook:
    """What answers a request to the address; it takes its time and belongs in a thread."""

    def answer(body: bytes, headers: Mapping[str, str]) -> Answer:
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return _NOT_TEXT, {"content-type": "text/plain"}, b"not understood"
        response = app.dispatch(BoltRequest(body=text, headers=dict(headers)))
        told = {name: values[0] for name, values in response.headers.items() if values}
        return response.status, told, str(response.body or "").encode()

    return answer
