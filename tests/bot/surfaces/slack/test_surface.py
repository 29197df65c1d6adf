from __future__ import annotations

import pytest

from bot.config import Slack as Settings
from bot.surfaces.slack.surface import Slack
from tests.bot.conftest import Spoken


def test_the_web_is_a_way_in_only_where_it_can_be_trusted(house: Spoken) -> None:
    """Without a signing secret nobody could tell who calls, so nothing answers."""
    api = "http://127.0.0.1:9/api/"
    assert not Slack(house.house, Settings("xoxb-1", "xapp-1", api_url=api)).hooks
    assert list(Slack(house.house, Settings("xoxb-1", signing_secret="s", api_url=api)).hooks) == [
        "/slack/events"
    ]


@pytest.mark.slow  # the library takes a second to let go
def test_it_starts_and_ends_while_slack_is_away(house: Spoken) -> None:
    """The clerk is served all the same."""
    slack = Slack(house.house, Settings("xoxb-1", "xapp-1", api_url="http://127.0.0.1:9/api/"))
    slack.start()
    house.house.stop.set()
    slack.finish()
    assert not any(one.is_alive() for one in slack._threads)
