"""Where does the application listen to Slack by Socket Mode?"""

from __future__ import annotations

from tests.slack.method import Given, method
from tests.slack.refusals import Payload, Refusal
from tests.slack.workspace import Workspace


@method("apps.connections.open", app_level=True)
def opened(space: Workspace, _given: Given) -> Payload:
    """Where to connect."""
    if not space.manifest.socket_mode:
        raise Refusal("not_allowed", "Socket Mode is not turned on")
    return {"url": space.tickets.ticket()}
