"""Whether the minutes of a year are held against its objectives, and only what is meant is found."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from governance_store.records.programme import Programme
from governance_store.rules.programme_minuted import Found, Minuted, Sort, minuted
from tests.bot.commands.a_year import a_year, on
from tests.bot.conftest import LENA, SAM, Spoken


def found(house: Spoken, number: int = 1) -> list[Found]:
    """Where an objective of the first programme was found."""
    return list(_all(house)[number - 1].found)


def _all(house: Spoken) -> list[Minuted]:
    with house.store.reading() as view:
        return minuted(view, view.find(Programme)[0], ZoneInfo("Europe/London"))


def places(house: Spoken, number: int = 1) -> list[tuple[Sort, str]]:
    """Of each place the sort and the words."""
    return [(one.sort, one.text) for one in found(house, number)]


def meeting(house: Spoken, *lines: str) -> None:
    """The board meets once more within the year, and this is minuted."""
    on(house, 2027, 3, 1)
    house.done("meeting schedule board 30 Mar 2027 14:00 60m at x", LENA)
    on(house, 2027, 3, 30, 14, 5)
    for line in ("minutes start board", *lines):
        house.done(line, SAM)


def test_a_decision_names_its_objective() -> None:
    """By its short reference; of the others nothing is said."""
    house = a_year()
    (one,) = found(house)
    assert (one.sort, one.reference, one.meeting) == (Sort.DECISION, "IB/2627/002(a)", "MTG-2026-001")
    assert [bool(each.found) for each in _all(house)] == [True, False, False, False]


def test_items_lines_and_actions_count_too() -> None:
    """By the whole reference, in any case, or by the objective's own words."""
    house = a_year()
    meeting(
        house,
        "#topic Progress of ib/2627/wp02",
        "#info WP02, WP03 are late",
        "#action @asha Finish WP02 by 30 Apr 2027",
        "#info a shared rota is not wanted",
    )
    assert places(house, 2) == [
        (Sort.ITEM, "Progress of ib/2627/wp02"),
        (Sort.LINE, "WP02, WP03 are late"),
        (Sort.ACTION, "Finish WP02"),
    ]
    assert places(house, 3) == [(Sort.LINE, "WP02, WP03 are late")]
    assert places(house, 4) == [(Sort.LINE, "a shared rota is not wanted")]


def test_another_years_objective_and_a_longer_number_are_none() -> None:
    """Nor is a word that only holds it."""
    house = a_year()
    meeting(house, "#topic IB/2728/WP02", "#info WP021 and XWP02 and IB/2526/WP02")
    assert places(house, 2) == []


def test_nothing_confidential_is_told() -> None:
    """Though it names an objective."""
    house = a_year()
    meeting(house, "#topic Staff", "#confidential because staff are named", "#info WP02 costs a post")
    assert places(house, 2) == []


def test_what_was_decided_between_meetings_counts() -> None:
    """And an action that was raised outside of a meeting."""
    house = a_year()
    on(house, 2027, 3, 20)
    house.done("tor set board chair's action yes", LENA)
    line = (
        'chair action board "To pay for WP02" urgent "the offer ends" consulted "Asha Rahman" within limits'
    )
    house.done(line, "cora.chair@example.org")
    house.done('action add asha "Order WP02" by 30 Apr 2027 committee board', SAM)
    assert places(house, 2) == [(Sort.DECISION, "To pay for WP02"), (Sort.ACTION, "Order WP02")]


def test_a_plan_that_it_serves_leads_to_it() -> None:
    """By its review on an agenda, and by an action of its plan; each says which plan."""
    house = a_year()
    on(house, 2027, 3, 1)
    house.done("programme change IB/2627/WP02 plans PLN-002", LENA)
    house.done("meeting schedule board 30 Mar 2027 14:00 60m at x", LENA)
    house.done("review agenda PLN-002 board", LENA)
    house.done('action add asha "Ask the vendors" by 30 Apr 2027 committee board plan PLN-002', SAM)
    on(house, 2027, 3, 30, 14, 5)
    house.done("minutes start board", SAM)
    house.done("#topic Review: CT contrast", SAM)
    assert [(one.sort, one.plan) for one in found(house, 2)] == [
        (Sort.ACTION, "PLN-002"),
        (Sort.ITEM, "PLN-002"),
    ]
    assert places(house, 3) == []


def test_what_a_decision_changed_leads_to_it() -> None:
    """As it was recorded with the decision."""
    house = a_year()
    house.done('decision effect IB/2627/003(a) work programme "WP03 is begun"', LENA)
    assert places(house, 3) == [(Sort.DECISION, "To lease a scanner")]
