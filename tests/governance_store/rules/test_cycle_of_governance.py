"""Whether what governance asks once a year is known with its day, and whether it is done."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId
from governance_store.rules.cycle_of_governance import Days, yearly
from governance_store.rules.programmes import financial
from tests.bot.commands.a_year import a_year, on
from tests.bot.conftest import ASHA, LENA, SAM, Spoken

BOARD = CommitteeId("COM-001")


def asked(house: Spoken, first: int = 2027) -> dict[str, Days]:
    """What is asked in a year, with its days."""
    with house.store.reading() as view:
        board, today = view.get(Committee, BOARD), house.clock.now().date()
        return dict(yearly(view, board, financial(first), today, ZoneInfo("Europe/London")))


def test_the_report_on_the_year_before_belongs_to_the_first_meeting() -> None:
    """Until a meeting has come to it; a committee that had not met before has nothing to report."""
    house = a_year()
    assert asked(house, 2026)["Report on the year before"] == ()
    house.done("meeting schedule board 3 Jun 2027 14:00 60m at x", LENA)
    house.done("meeting schedule board 2 Sep 2027 14:00 60m at x", LENA)
    assert asked(house)["Report on the year before"] == ((date(2027, 6, 3), False),)
    on(house, 2027, 9, 2, 14, 5)
    for line in ("minutes start board", "#topic Annual report 2026/27"):
        house.done(line, SAM)
    assert asked(house)["Report on the year before"] == ((date(2027, 9, 2), True),)


def test_the_terms_are_reviewed_by_the_day_that_they_name() -> None:
    """Which a version that takes force answers."""
    house = a_year()
    house.done("tor set board review 1 Jun 2027", LENA)
    assert asked(house)["Terms of reference: review"] == ()
    house.done("tor adopt board since 1 Feb 2027 minute IB/2627/002", LENA)
    assert asked(house)["Terms of reference: review"] == ((date(2027, 6, 1), False),)
    assert asked(house, 2026)["Terms of reference: review"] == ()
    house.done("tor set board notice 12 clear days", LENA)
    house.done('tor agree board by all members meeting board 4 Feb 2027 because "it was read out"', LENA)
    assert asked(house, 2026)["Terms of reference: review"] == ((date(2027, 2, 4), True),)


def test_a_programme_is_agreed_or_is_to_be() -> None:
    """On the day that was set for it; of a committee that never had one nothing is asked."""
    house = a_year()
    assert asked(house)["Work programme for 2028/29: agreement"] == ((date(2028, 3, 4), False),)
    assert asked(house, 2026)["Work programme for 2027/28: agreement"] == ((date(2027, 3, 4), False),)
    house.done("programme agree 2027/28 by IB/2627/002(a)", LENA)
    assert asked(house, 2026)["Work programme for 2027/28: agreement"] == ((date(2026, 12, 10), True),)


def test_everybody_returns_their_interests_once_a_year() -> None:
    """Whoever has done so is asked a year later."""
    house = a_year()
    assert asked(house)["Returns to the register of interests"] == ()
    house.done("interest nil", ASHA)
    days = asked(house)["Returns to the register of interests"]
    assert days == ((date(2027, 4, 1), True), (date(2028, 3, 31), False))
