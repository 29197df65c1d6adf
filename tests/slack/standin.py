"""What stands in for Slack? A server for the Web API, one for sockets, and a workspace of people behind both.

with stand_in(manifest) as slack:
ada = slack.joins("Ada Admin", "ada@example.org")
with slack.application(data) as clerk: …
ada.types("help")
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests.slack.by_http import ByHttp
from tests.slack.by_socket import BySocket, socket_listening
from tests.slack.chat import answered_into
from tests.slack.delivery import Delivery, Outcome, Sort
from tests.slack.manifest import Manifest, read_manifest
from tests.slack.person import Person
from tests.slack.refusals import Payload
from tests.slack.server import Office, listening
from tests.slack.tokens import Tokens
from tests.slack.trouble import Trouble
from tests.slack.watch import Watch
from tests.slack.workspace import Workspace

RETRIES = 3


class StandIn:
    """Slack, as far as the clerk can tell."""

    def __init__(self, manifest: Manifest, watch: Watch) -> None:
        self.space = Workspace(manifest, watch)
        self.watch = watch
        self.tokens = Tokens()
        self.trouble = Trouble()
        self.office = Office(self.space, self.tokens, self.trouble)
        self.sockets = BySocket(self.space)
        self.http: ByHttp | None = None
        """Set once it is known where the application listens; deliveries go by socket otherwise."""
        self.outcomes: list[tuple[Delivery, Outcome]] = []
        self._retries = True

    @property
    def address(self) -> str:
        """What SLACK_API_URL is set to."""
        return f"{self.space.host}/api/"

    def settings(self, *, by_http: bool) -> dict[str, str]:
        """The settings of an application that speaks to this stand-in."""
        told = {"SLACK_BOT_TOKEN": self.tokens.bot, "SLACK_API_URL": self.address}
        if by_http:
            return told | {"SLACK_SIGNING_SECRET": self.tokens.signing_secret}
        return told | {"SLACK_APP_TOKEN": self.tokens.app_level}

    def joins(self, name: str, email: str, **known: object) -> Person:
        """Somebody joins the workspace."""
        return Person(self, self.space.joins(name, email, **known))

    def deliver(self, delivery: Delivery) -> Outcome:
        """Hand something to the application, the way it listens."""
        outcome = self.http.deliver(delivery) if self.http else self.sockets.deliver(delivery)
        self.outcomes.append((delivery, outcome))
        if not outcome.acknowledged:
            self.space.complaints.append(f"{delivery.sort}: not acknowledged in time: {outcome}")
        return outcome

    def deliver_event(self, told: Payload) -> Outcome:
        """Hand an event over, again where it is not acknowledged, as Slack does."""
        delivery = Delivery(Sort.EVENT, told)
        outcome = self.deliver(delivery)
        for number in range(1, RETRIES + 1):
            if outcome.acknowledged:
                break
            reason = "http_timeout" if not outcome.status else "http_error"
            outcome = self.deliver(replace(delivery, retry=number, reason=reason))
        return outcome

    def take_answer(self, outcome: Outcome, channel: str, user: str) -> None:
        """Show what came back with the acknowledgement of a command."""
        if outcome.acknowledged and outcome.answer:
            with self.space.changed:
                answered_into(self.space, outcome.answer, channel, user, "acknowledgement")


@contextmanager
def stand_in(
    manifest: Manifest | Path | None = None, *, running: bool = False, complaining: bool = True
) -> Iterator[StandIn]:
    """Slack for as long as the block lasts; in the end nothing may be left to complain of."""
    read = manifest if isinstance(manifest, Manifest) else read_manifest(*([manifest] if manifest else []))
    slack = StandIn(read, Watch(running=running))
    with listening(slack.office) as host, socket_listening(slack.sockets, slack.space):
        slack.space.host = host
        yield slack
    assert not slack.office.broken, slack.office.broken
    assert not (complaining and slack.space.complaints), slack.space.complaints
