"""Terms of reference from a change to their review, told on a shell and on the console by HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.bootstrap import open_house
from bot.config import read_config
from governance_store.clock import FixedClock
from templates import pdf_possible
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Visitor
from tests.stories.conftest import Loaded
from tests.stories.shell import Clerk
from tests.stories.telling import OnTheConsole, OnTheShell, Step, Teller, told_on
from tests.stories.terms_told import ANOTHER_LOOK, AS_PDF, BOARDS_LIFE, FROM_THE_PAST

pytestmark = pytest.mark.slow

STORIES = {
    "a board's life": BOARDS_LIFE,
    "from the past": FROM_THE_PAST,
    "another look": ANOTHER_LOOK,
}


@pytest.fixture(params=["shell", "console"])
def teller(request: pytest.FixtureRequest, clerk: Clerk, loaded: Loaded, tmp_path: Path) -> Iterator[Teller]:
    """Somebody who tells a story on the one surface or the other, of a copy of the demonstration."""
    if request.param == "shell":
        yield OnTheShell(clerk, loaded.cast, tmp_path)
        return
    house = open_house(read_config(str(clerk.data), {}), FixedClock(clerk.at))
    assert isinstance(house.clock, FixedClock)
    with served(house) as address, Visitor(address) as visitor:
        yield OnTheConsole(visitor, house.clock, loaded.cast)


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES.keys())
def test_the_story_goes_the_same_way_on_every_surface(teller: Teller, story: tuple[Step, ...]) -> None:
    """Each line is answered so, and gives these files."""
    told_on(teller, [step for step in story if step not in AS_PDF or pdf_possible()])
