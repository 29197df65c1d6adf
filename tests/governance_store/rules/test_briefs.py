"""Whether each has one brief a day at most, of everything at once, at their hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.outbox.dispatcher import Postroom, deliver
from bot.outbox.reminders import queue_owed
from bot.outbox.sending import PutOff
from governance_store.records.action import Action
from governance_store.records.letter import Letter, Matter, Route
from tests.bot.commands.an_action_log import log
from tests.bot.conftest import ASHA, SAM, Spoken, twin
from tests.bot.outbox.scene import Pigeonholes, troubled

MORNING = datetime(2027, 1, 27, 9, 0, tzinfo=UTC)


@pytest.fixture
def board() -> Spoken:
    """Asha has three actions, all due on Wednesday 3 February 2027."""
    house = log()
    for text in ("Two", "Three"):
        house.done(f'action add asha "{text}" by 3 Feb 2027 committee board', SAM)
    house.done("action close 001.3", SAM)
    house.delivered()
    return house


def queued(house: Spoken, at: datetime) -> list[Letter]:
    """The briefs with actions that are queued at an instant."""
    house.clock.instant = at
    letters = [house.get(Letter, one) for one in queue_owed(house.store, at, "test")]
    return [one for one in letters if Matter.ACTION in {each.matter for each in one.gathers}]


def test_three_actions_are_one_brief(board: Spoken) -> None:
    """It names them all, and a second look, another process or a week's outage brings it once."""
    (brief,) = queued(board, MORNING)
    assert brief.address == ASHA
    assert [one.kind for one in brief.renders] == ["action"] * 3
    assert queued(board, MORNING + timedelta(minutes=1)) == []
    assert queued(twin(board), MORNING + timedelta(hours=1)) == []


def test_after_an_outage_there_is_one_catch_up(board: Spoken) -> None:
    """Of each action the latest rung alone; the chair is told of the rest in the same brief."""
    briefs = queued(board, datetime(2027, 2, 15, 9, 0, tzinfo=UTC))
    assert [[each.kind for each in one.renders].count("action") for one in briefs] == [3, 3]
    assert {one.address.split(".")[0] for one in briefs} == {"asha", "cora"}
    assert queued(board, datetime(2027, 2, 16, 9, 0, tzinfo=UTC)) == []


def test_nobody_has_one_at_night_or_on_a_day_off(board: Spoken) -> None:
    """What became due then is told in the morning."""
    for at in (MORNING.replace(hour=7, minute=59), MORNING.replace(hour=18), MORNING.replace(day=30)):
        assert queued(board, at) == []
    assert len(queued(board, MORNING.replace(hour=8))) == 1


def test_at_ones_own_hour_and_on_ones_own_day(board: Spoken) -> None:
    """Whoever wants it weekly has everything of the week at once."""
    board.done("me brief at 10:30", ASHA)
    assert queued(board, MORNING) == []
    board.done("me brief weekly monday", ASHA)
    assert queued(board, MORNING.replace(hour=17)) == []
    assert len(queued(board, datetime(2027, 2, 1, 10, 30, tzinfo=UTC))) == 1


def test_there_is_no_second_while_the_first_has_not_left_or_left_today(board: Spoken) -> None:
    """What comes meanwhile is in the next one, and a brief that waits is not sent at night."""
    assert len(queued(board, MORNING)) == 1
    stuck = Postroom(
        board.store, board.clock, {Route.MAIL: troubled(*[PutOff("Later.")] * 99)}, "c@x.org", "http://h"
    )
    deliver(stuck)
    assert queued(board, datetime(2027, 2, 2, 9, 0, tzinfo=UTC)) == []
    open_ = Pigeonholes()
    room = Postroom(board.store, board.clock, {Route.MAIL: open_}, "c@x.org", "http://h")
    board.clock.instant = datetime(2027, 2, 2, 22, 0, tzinfo=UTC)
    deliver(room)
    assert ASHA not in dict(open_.sent)
    board.clock.instant = datetime(2027, 2, 3, 8, 0, tzinfo=UTC)
    deliver(room)
    assert [one for one, _content in open_.sent].count(ASHA) == 1
    assert queued(board, datetime(2027, 2, 3, 9, 0, tzinfo=UTC)) == []
    assert len(queued(board, datetime(2027, 2, 4, 9, 0, tzinfo=UTC))) == 1
    assert len(board.all(Action)) == 5
