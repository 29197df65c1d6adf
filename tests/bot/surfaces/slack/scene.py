"""The constituted network with the stand-in for Slack before it, by HTTP, in one process."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from bot.config import Slack as Settings
from bot.outbox.dispatcher import Postroom, deliver
from bot.outbox.reminders import queue_owed
from bot.outbox.sending import Sender
from bot.surfaces.slack.sender import slack_sender
from bot.surfaces.slack.surface import Slack
from governance_store.records.chat_account import ChatAccount
from governance_store.records.ids import chat_account_id
from governance_store.records.letter import Route
from tests.bot.conftest import ADA, LENA, MIA, OBI, Spoken, constituted
from tests.bot.outbox.scene import Pigeonholes
from tests.bot.surfaces.console.lobby import served
from tests.slack.by_http import ByHttp
from tests.slack.person import Person, Sight, words
from tests.slack.standin import StandIn, stand_in
from tests.slack.workspace import TEAM

T = TypeVar("T")


@dataclass
class Placed:
    """The clerk in a workspace, and how tests speak to both."""

    spoken: Spoken
    slack: StandIn
    settings: Settings
    surface: Slack
    mail: Pigeonholes

    def comes(self, email: str, *, confirmed: bool = True, **known: object) -> Person:
        """Somebody of the network joins the workspace; confirmed, unless it is that which is tried."""
        person = self.slack.joins(self.spoken.person(email).name, email, **known)
        if confirmed:
            self.confirm(person, email)
        return person

    def confirm(self, person: Person, email: str) -> None:
        """As if they had pressed the button."""
        record = ChatAccount(
            chat_account_id("slack", TEAM, person.id),
            self.spoken.person(email).id,
            "slack",
            TEAM,
            person.id,
            self.spoken.clock.now(),
        )
        with self.spoken.store.writing() as desk:
            desk.commit(
                at=self.spoken.clock.now(),
                actor=record.person,
                surface="test",
                verb="chat-account.confirmed",
                records=(record,),
            )

    def room(self) -> Postroom:
        """Where letters leave from: by Slack, and mail into pigeonholes."""
        senders: dict[Route, Sender] = {Route.SLACK: slack_sender(self.settings), Route.MAIL: self.mail}
        return Postroom(
            self.spoken.store, self.spoken.clock, senders, "clerk@example.org", "http://127.0.0.1"
        )

    def tick(self) -> None:
        """Queue what is owed, and let leave what is due."""
        queue_owed(self.spoken.store, self.spoken.clock.now(), "test")
        deliver(self.room())

    def calls(self, method: str) -> int:
        """How often a method was called."""
        return len(self.slack.office.called(method))

    def awaited(self, what: Callable[[], T | None]) -> T:
        """What there is once there is something; the record tells nobody, so it is asked again and again."""
        until = time.monotonic() + 15
        while (found := what()) is None:
            assert time.monotonic() < until, f"nothing came; complaints: {self.slack.space.complaints}"
            time.sleep(0.01)
        return found


def read(sight: Sight) -> str:
    """All that is to be read, on one line."""
    return " ".join(words(sight).split())


@contextmanager
def placed(spoken: Spoken | None = None, *, complaining: bool = True) -> Iterator[Placed]:
    """The network in a workspace for as long as the block lasts."""
    house = spoken or constituted()
    with stand_in(complaining=complaining) as slack:
        settings = Settings(
            slack.tokens.bot, signing_secret=slack.tokens.signing_secret, api_url=slack.address
        )
        surface = Slack(house.house, settings, pace=0.05)
        with served(house.house, surface.hooks) as address:
            slack.http = ByHttp(address, slack.tokens)
            surface.start()
            try:
                yield Placed(house, slack, settings, surface, Pigeonholes())
            finally:
                house.house.stop.set()
                slack.http.close()
                surface.finish()


__all__ = ["ADA", "LENA", "MIA", "OBI", "Placed", "placed", "read"]
