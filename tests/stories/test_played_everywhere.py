"""Every story of the house, from one description, on each surface that people have."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from governance_store.clock import SystemClock
from tests.browser.conftest import serving
from tests.slack.application import serving as in_slack_serving
from tests.slack.player import InSlack
from tests.slack.standin import stand_in
from tests.stories.players import Console, OnTheShell, play
from tests.stories.plays import PLAYS, Days, Player, Step
from tests.stories.plays_of_actions import acted_on
from tests.stories.plays_of_audits import audited
from tests.stories.plays_of_decisions import decided_in_writing
from tests.stories.plays_of_education import educated
from tests.stories.plays_of_programme_years import a_programme_year
from tests.stories.plays_of_programmes import a_years_work
from tests.stories.plays_of_reviews import plans_under_review
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

EVERY = (
    *PLAYS,
    decided_in_writing,
    plans_under_review,
    a_years_work,
    audited,
    educated,
    a_programme_year,
    acted_on,  # last, since it hands over what others have
)
ON_THE_SHELL = (plans_under_review, a_years_work, acted_on)


@pytest.fixture(scope="module")
def console(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Clerk, Player]]:
    """The console of a copy of it."""
    data = tmp_path_factory.mktemp("console") / "data"
    shutil.copytree(founded, data)
    with serving(data) as address, closing(Console(address, Clerk(data))) as player:
        yield Clerk(data), player


Play = Callable[[Days], tuple[Step, ...]]


@pytest.mark.parametrize("told", EVERY, ids=lambda one: one.__name__)
def test_in_the_console(console: tuple[Clerk, Player], told: Play) -> None:
    """By typing, pressing and filling in pages."""
    clerk, player = console
    play(player, clerk.data, told(Days(SystemClock().now())))
    clerk.verified()


@pytest.mark.parametrize("told", ON_THE_SHELL, ids=lambda one: one.__name__)
def test_on_the_shell(founded: Path, tmp_path: Path, told: Play) -> None:
    """By typing alone: a button is the line that it says, and a form the line that says as much."""
    shutil.copytree(founded, tmp_path / "data")
    clerk = Clerk(tmp_path / "data")
    with closing(OnTheShell(clerk)) as player:
        play(player, clerk.data, told(Days(SystemClock().now())))
    clerk.verified()


@pytest.fixture(scope="module", params=["by socket", "by HTTP"])
def in_slack(
    request: pytest.FixtureRequest, founded: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Clerk, Player]]:
    """A workspace of Slack, and the clerk in it, by both ways that there are."""
    data = tmp_path_factory.mktemp("slack") / "data"
    shutil.copytree(founded, data)
    with stand_in() as slack, in_slack_serving(slack, data, by_http=request.param == "by HTTP") as clerk:
        yield clerk, InSlack(slack)


@pytest.mark.parametrize("told", EVERY, ids=lambda one: one.__name__)
def test_in_slack(in_slack: tuple[Clerk, Player], told: Play) -> None:
    """By commands, messages, mentions, buttons and modals, each pressed as the finger slips."""
    clerk, player = in_slack
    play(player, clerk.data, told(Days(SystemClock().now())))
    clerk.verified()
