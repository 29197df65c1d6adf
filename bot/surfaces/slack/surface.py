"""How is Slack joined to the house? One application of Slack's library, and the ways in that are set up."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from typing import Final

from slack_bolt import App

from bot.surfaces.slack.deliveries import Deliveries
from bot.surfaces.slack.giving import Giving
from bot.surfaces.slack.homes import Homes
from bot.surfaces.slack.house import House, Settings, zone_of
from bot.surfaces.slack.listeners import Listeners
from bot.surfaces.slack.modals import Modals
from bot.surfaces.slack.people import People
from bot.surfaces.slack.quiet import Quiet
from bot.surfaces.slack.saying import Saying
from bot.surfaces.slack.sockets import PACE, QUIET, Sockets
from bot.surfaces.slack.web import ADDRESS, Hook, hook
from bot.surfaces.slack.workspace import Workspace, client_of

_LEAVE: Final = 10.0
_log = logging.getLogger(__name__)


class Slack:
    """The clerk in one workspace of Slack."""

    def __init__(self, house: House, settings: Settings, pace: float = PACE) -> None:
        """Join a house; every `pace` seconds the sockets are looked after, and twice as often each Home."""
        self._house = house
        self._pace = pace
        self._settings = settings
        client = client_of(settings)
        zone, workspace = zone_of(house), Workspace(client)
        people, quiet = People(house, workspace), Quiet()
        self._homes = Homes(house, workspace, people, zone, quiet, pace / 2)
        self._app = App(
            client=client,
            logger=QUIET,
            signing_secret=settings.signing_secret,
            token_verification_enabled=False,
            process_before_response=True,
        )
        saying = self._saying = Saying(house, workspace, people, quiet)
        giving = Giving(house, workspace, people, zone)
        Listeners(saying, giving, Modals(workspace, zone), self._homes, people).listen(self._app)
        self._deliveries = Deliveries(self._app.dispatch, quiet)
        self._threads: list[threading.Thread] = []

    @property
    def hooks(self) -> Mapping[str, Hook]:
        """What answers requests, by its address; nothing where no signing secret is set."""
        return {ADDRESS: hook(self._deliveries)} if self._settings.signing_secret else {}

    def start(self) -> None:
        """Open sockets where an app token is set, and keep every Home fresh."""
        work = [("slack homes", self._homes.watch)]
        if self._settings.app_token:
            sockets = Sockets(self._app, self._deliveries, self._settings.app_token, self._pace)
            work.append(("slack sockets", sockets.keep_open))
        for name, target in work:
            thread = threading.Thread(target=target, args=(self._house.stop,), name=name, daemon=True)
            thread.start()
            self._threads.append(thread)

    def finish(self) -> None:
        """Wait until what was begun has ended; the house was told to stop."""
        for thread in self._threads:
            thread.join(timeout=_LEAVE)
        self._deliveries.finish(_LEAVE)
        self._saying.finish()
