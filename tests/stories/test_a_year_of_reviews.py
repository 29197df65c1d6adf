"""Eight months of plans under review, day by day, through briefs: who hears of what, when, and nothing twice.

One review is put on an agenda, comes to its meeting and is recorded late; one is put off; one is forgotten by
everybody, while the clerk is away for two weeks. The list was worked out from a calendar, by hand.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

import pytest

from bot.outbox.reminders import queue_owed
from governance_store.records.person import Person
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept
from tests.bot.conftest import ASHA, BETH, LENA, SAM, Spoken

pytestmark = pytest.mark.slow

FIRST: Final = date(2026, 11, 2)
LAST: Final = date(2027, 6, 30)
AWAY: Final = (date(2027, 2, 1), date(2027, 2, 14))
TOLD_OF: Final = ("plan-review:", "review-held:", "review-paper:", "review-without-meeting:")
EVENTS: Final = {
    date(2027, 1, 4): (ASHA, f"review agenda {WORKFORCE}"),
    date(2027, 3, 1): (SAM, f"review done {WORKFORCE} unchanged document DIGEST"),
    date(2027, 3, 15): (BETH, f"review postpone {GUIDELINE} to 1 Jul 2027 because of the census"),
}
HEARD: Final = [
    (date(2026, 12, 2), BETH, GUIDELINE, "no meeting"),
    (date(2026, 12, 3), LENA, CAPACITY, "T-90"),
    (date(2026, 12, 10), ASHA, WORKFORCE, "T-90"),
    (date(2027, 1, 4), BETH, GUIDELINE, "T-90"),  # 1 January is a bank holiday, a Friday
    (date(2027, 2, 15), LENA, CAPACITY, "T-30"),  # the clerk was away on the 1st
    (date(2027, 2, 24), LENA, CAPACITY, "T-7"),
    (date(2027, 2, 26), ASHA, WORKFORCE, "held"),
    (date(2027, 2, 26), SAM, WORKFORCE, "held"),
    (date(2027, 3, 2), BETH, GUIDELINE, "T-30"),
    (date(2027, 3, 3), LENA, CAPACITY, "T+0"),
    (date(2027, 3, 10), LENA, CAPACITY, "T+7"),
    (date(2027, 3, 16), BETH, GUIDELINE, "no meeting"),  # before the new day, too
    (date(2027, 3, 17), LENA, CAPACITY, "T+14"),
    (date(2027, 3, 24), LENA, CAPACITY, "T+21"),
    (date(2027, 3, 31), LENA, CAPACITY, "T+28"),
    (date(2027, 4, 2), BETH, GUIDELINE, "T-90"),
    (date(2027, 4, 30), LENA, CAPACITY, "T+58"),
    (date(2027, 6, 1), BETH, GUIDELINE, "T-30"),
    (date(2027, 6, 1), LENA, CAPACITY, "T+88"),  # 30 May is a Sunday, and the 31st a bank holiday
    (date(2027, 6, 24), BETH, GUIDELINE, "T-7"),
    (date(2027, 6, 29), LENA, CAPACITY, "T+118"),
]


def heard(house: Spoken, day: date, since: int) -> list[tuple[date, str, str, str]]:
    """What was told in the commits since, by whom it was for."""
    found = []
    for commit in house.store.commits(since):
        for key in commit.keys:
            if key.startswith(TOLD_OF):
                sort, plan, *rest = key.split(":")
                step = {"plan-review": rest[1:2], "review-held": ["held"]}.get(sort, ["no meeting"])[0]
                person = next(one for one in commit.keys if one.startswith("brief:")).split(":")[1]
                found.append((day, house.get(Person, person).emails[0], plan, step))
    return sorted(found)


def test_everybody_hears_of_each_review_when_it_is_time() -> None:
    """And of nothing on a day off, of nothing twice, and of nothing that is in hand."""
    house = kept()
    house.done("meeting schedule board 25 Feb 2027 14:00 90m at Here", LENA)
    digest = house.store.vault.keep(b"minutes")
    told: list[tuple[date, str, str, str]] = []
    for ahead in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=ahead)
        house.clock.instant = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
        since = house.commits()
        if not AWAY[0] <= day <= AWAY[1]:
            queue_owed(house.store, house.clock.now(), "test")
            house.delivered()
        told += heard(house, day, since)
        if day in EVENTS:
            who, line = EVENTS[day]
            house.done(line.replace("DIGEST", digest), who)
    assert told == HEARD
