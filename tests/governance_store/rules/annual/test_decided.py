"""Whether the decisions of a year are told, and which of them are not settled; nothing confidential."""

from __future__ import annotations

from datetime import date

from governance_store.records.decision import Decision
from governance_store.rules.annual.span import Span
from governance_store.rules.programmes import financial
from tests.bot.commands.a_year import a_year, on
from tests.bot.conftest import LENA, SAM
from tests.governance_store.rules.annual.of_a_year import ZONE, told


def test_each_decision_of_the_year_but_the_confidential_one() -> None:
    """What was taken without a quorum is left open."""
    house = a_year()
    assert len(house.all(Decision)) == 3
    found = told(house)
    assert [one.text for one in found.decisions] == ["To adopt the plan under WP01", "To lease a scanner"]
    assert [one.text for one in found.unsettled] == ["To lease a scanner"]


def test_in_the_next_year_only_what_is_not_settled_is_left() -> None:
    """It is no decision of that year."""
    house = a_year()
    on(house, 2027, 6, 1)
    found = told(house, Span(financial(2027), date(2027, 6, 1), ZONE))
    assert found.decisions == []
    assert [one.text for one in found.unsettled] == ["To lease a scanner"]


def test_an_approval_that_is_awaited_leaves_a_decision_open() -> None:
    """Until each of the boards has answered."""
    house = a_year()
    house.done("decision ask IB/2627/002(a) nht", LENA)
    assert len(told(house).unsettled) == 2
    house.done('decision approved IB/2627/002(a) by nht on 1 Apr 2027 minute "NHT/27/3"', SAM)
    assert len(told(house).unsettled) == 1
