"""Whether the interests that were declared are told, but for those in a confidential item."""

from __future__ import annotations

from datetime import date

from governance_store.rules.annual.span import Span
from governance_store.rules.programmes import financial
from tests.bot.commands.a_year import a_year, on
from tests.bot.conftest import LENA, SAM
from tests.governance_store.rules.annual.of_a_year import ZONE, told


def test_what_was_declared_is_told_with_its_meeting() -> None:
    """One interest, in one item."""
    ((meeting, declared),) = told(a_year()).declared
    assert declared.interest == "Director of the supplier"
    assert meeting.id == "MTG-2026-001"


def test_what_touches_a_confidential_item_is_not() -> None:
    """By its number or its title, or by what it was minuted as."""
    house = a_year()
    house.done("meeting schedule board 3 Jun 2027 14:00 60m at x", LENA)
    house.done('agenda add board "Dismissal" 5m confidential', SAM)
    on(house, 2027, 6, 3, 14, 5)
    house.done('meeting declare board asha "A friend" item Dismissal', SAM)
    house.done("minutes start board", SAM)
    house.done("#confidential because staff are named", SAM)
    house.done("#topic A contract", SAM)
    house.done('meeting declare board asha "An owner" item "A contract"', SAM)
    house.done('meeting declare board asha "A shareholder"', SAM)
    following = Span(financial(2027), date(2027, 6, 3), ZONE)
    assert [one.interest for _, one in told(house, following).declared] == ["A shareholder"]
