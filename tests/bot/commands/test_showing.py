"""Whether everything of a year can be shown by a line, and nothing is that is not there."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from bot.commands.showing import line_showing
from governance_store.rules.programmes import Year
from governance_store.rules.year_ahead import Sort, year_ahead
from tests.bot.conftest import LENA, constituted
from tests.governance_store.rules.test_year_ahead import full


def test_everything_that_falls_into_a_year_can_be_shown() -> None:
    """Each line is answered, and speaks of that very thing; terms of reference by their version."""
    house = full()
    house.done("tor set board review 1 May 2027", LENA)
    house.done('education add "CT dose" 19 Oct 2027', LENA)
    (audit,) = house.done('audit add "Contrast consent" in Q1 2027/28', LENA).ids
    with house.store.reading() as view:
        found = year_ahead(
            view, Year(date(2026, 4, 1), date(2029, 4, 1)), date(2026, 12, 10), ZoneInfo("UTC")
        )
        lines = {id_: line_showing(view, id_) for id_ in (*(one.id for one in found), audit)}
    assert {one.sort for one in found} == set(Sort)
    for id_, line in lines.items():
        assert line is not None, id_
        assert house.done(line, LENA).ids, line


def test_what_is_not_there_is_shown_by_no_line() -> None:
    """Neither a wrong identifier nor something that no page shows."""
    with constituted().store.reading() as view:
        assert [line_showing(view, id_) for id_ in ("PLN-999", "", "board", "MTG-2026-001 x")] == [None] * 4
