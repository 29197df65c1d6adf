"""Whether a link offers what its reader may do with an action as it stands, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.links import Expired, Links, NotOurs
from bot.outbox.action_links import LABELS, Deed, acting, action_link
from bot.outbox.answer_links import NoLongerAsked
from tests.bot.commands.an_action_log import POLICY, action, log
from tests.bot.conftest import ADA, ASHA, OWEN, SAM, Spoken

LINKS = Links(b"secret", "http://h")
NOW = datetime(2027, 2, 1, 9, tzinfo=UTC)


def deeds(house: Spoken, email: str, now: datetime = NOW) -> tuple[Deed, ...]:
    """What somebody's link offers."""
    token = action_link(LINKS, action(house, POLICY), house.person(email), NOW).rpartition("/")[2]
    with house.store.reading() as view:
        return acting(view, LINKS, token, now).deeds


def test_it_offers_what_can_be_done_now() -> None:
    """To the owner, to whoever is asked, to who agrees that it is closed; one that is over offers nothing."""
    house = log()
    own = (Deed.DONE, Deed.UPDATE, Deed.EXTEND, Deed.SNOOZE, Deed.REASSIGN)
    assert deeds(house, ASHA) == own
    with pytest.raises(NoLongerAsked, match="it is open"):
        deeds(house, OWEN)
    house.done("action reassign 001.1 to owen", SAM)
    assert deeds(house, OWEN) == (Deed.ACCEPT, Deed.DECLINE)
    house.done("action done 001.1", ASHA)
    assert deeds(house, SAM) == (Deed.CLOSE, Deed.REOPEN)
    with pytest.raises(NoLongerAsked, match="proposed for closure"):
        deeds(house, ASHA)
    house.done("action close 001.1", SAM)
    with pytest.raises(NoLongerAsked, match="it is closed"):
        deeds(house, SAM)
    assert set(LABELS) == set(Deed)


def test_a_link_ends() -> None:
    """After sixty days, with whoever leaves, and where it is not ours."""
    house = log()
    with pytest.raises(Expired):
        deeds(house, ASHA, NOW + timedelta(days=60))
    with house.store.reading() as view, pytest.raises(NotOurs):
        acting(view, LINKS, "x.y", NOW)
    asha = house.person(ASHA)
    house.done("person leave asha", ADA)
    token = action_link(LINKS, action(house, POLICY), asha, NOW).rpartition("/")[2]
    with house.store.reading() as view, pytest.raises(NoLongerAsked, match="no longer takes part"):
        acting(view, LINKS, token, NOW)


def test_what_somebody_left_behind_is_handed_over_by_whoever_looks_after_it() -> None:
    """By nobody else, and by nothing but that."""
    house = log()
    house.done("person leave asha", ADA)
    assert deeds(house, SAM) == (Deed.REASSIGN,)
    with pytest.raises(NoLongerAsked, match="it is open"):
        deeds(house, OWEN)
