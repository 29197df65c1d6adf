from __future__ import annotations

import gc
import time

import pytest

from bot.config import Slack as Settings
from bot.surfaces.slack.surface import Slack
from tests.bot.conftest import ADA, constituted
from tests.slack.standin import stand_in
from tests.slack.trouble import status


@pytest.mark.slow
@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # the library leaves a cut line open
def test_a_socket_comes_back_after_every_sort_of_end() -> None:
    """Slack refuses at first, closes politely, and cuts the line: each time the clerk is there again."""
    spoken = constituted()
    with stand_in(complaining=False) as slack:
        slack.trouble.on("apps.connections.open", status(503), times=1)
        settings = Settings(slack.tokens.bot, slack.tokens.app_level, api_url=slack.address)
        surface = Slack(spoken.house, settings, pace=0.1)
        surface.start()
        try:
            slack.sockets.wait_open()
            ada = slack.joins("Ada Admin", ADA)
            assert ada.types("help").acknowledged
            for end in (slack.sockets.ask_to_reconnect, slack.sockets.cut):
                connected = slack.sockets.connections
                end()
                until = time.monotonic() + 20
                while slack.sockets.connections == connected and time.monotonic() < until:
                    time.sleep(0.05)
                slack.sockets.wait_open()
                assert any(ada.types("help").acknowledged for _ in range(5))
        finally:
            spoken.house.stop.set()
            surface.finish()
            gc.collect()  # what the library left open is closed here, and not in another test
