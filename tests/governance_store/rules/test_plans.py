"""Whether it is known whose a plan is, and which plans it must agree with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from governance_store.records.ids import PlanKindId
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Plan
from governance_store.rules.plan_kinds import kinds_of
from governance_store.rules.plans import (
    Asked,
    aligned_with,
    asked_of,
    interval_of_terms,
    lead_of,
    not_aligned_yet,
    reviewed_since,
    reviewing,
    without_lead,
)
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept, plan
from tests.bot.conftest import ASHA, LENA, SAM, Spoken


@pytest.fixture
def house() -> Spoken:
    """A network with three plans."""
    return kept()


def asked(house: Spoken, plan_: Plan) -> Asked:
    """Who is asked for it."""
    with house.store.reading() as view:
        found = asked_of(view, plan_)
    assert found is not None
    return found


def test_whoever_holds_the_lead_role_is_asked(house: Spoken) -> None:
    """As its lead, and with no word of anybody else."""
    with house.store.reading() as view:
        assert lead_of(view, plan(house, WORKFORCE)) == house.person(ASHA).id
    assert asked(house, plan(house, WORKFORCE)) == Asked(house.person(ASHA))


def test_where_the_role_is_vacant_the_secretary_is_asked(house: Spoken) -> None:
    """And is told so; the MRI group has no secretary, so its chair is."""
    vacant = asked(house, plan(house, GUIDELINE))
    assert vacant.person.name == "Beth Other"
    assert "“Radiology nurse lead”, which leads on it, is vacant" in vacant.instead
    house.done(f"plan change {GUIDELINE} committee board")
    assert asked(house, plan(house, GUIDELINE)).person == house.person(SAM)


def test_where_there_is_neither_lead_nor_committee_the_networks_lead_is(house: Spoken) -> None:
    """Nobody leads on the capacity plan."""
    found = asked(house, plan(house, CAPACITY))
    assert (found.person, found.instead) == (house.person(LENA), "Nobody leads on it, so this comes to you.")


def test_it_is_said_why_the_lead_is_not_asked(house: Spoken) -> None:
    """They have left, cannot be reached, or their role is in use no longer."""
    house.done(f'plan change {WORKFORCE} lead "Owen Pritchard"')
    before = plan(house, WORKFORCE)
    house.done('person leave "Owen Pritchard"')
    house.done('post remove "Radiology nurse lead"')
    with house.store.reading() as view:
        assert without_lead(view, before) == "Owen Pritchard, who leads on it, has left"
        assert "in use no longer" in without_lead(view, plan(house, GUIDELINE))
    assert asked(house, before).person == house.person(SAM)


def test_a_link_holds_from_either_side(house: Spoken) -> None:
    """Of two linked plans, the one reviewed earlier is told of the other; a plan set aside counts no more."""
    with house.store.reading() as view:
        assert list(not_aligned_yet(view, plan(house, WORKFORCE))) == ["capacity and demand plan"]
    house.done(f"plan link {WORKFORCE} with {CAPACITY}")
    one, other = plan(house, WORKFORCE), plan(house, CAPACITY)
    with house.store.reading() as view:
        assert aligned_with(view, one) == [other]
        assert aligned_with(view, other) == [one]
        assert reviewed_since(view, other) == [one]
        assert reviewed_since(view, one) == []
        assert reviewed_since(view, replace(one, reviewed=date(2026, 3, 3))) == []
        assert reviewed_since(view, replace(one, reviewed=None)) == [other]
        assert list(not_aligned_yet(view, one)) == []
    house.done(f"plan set aside {CAPACITY} because it is merged")
    with house.store.reading() as view:
        assert aligned_with(view, one) == []


def test_a_committee_that_was_dissolved_reviews_nothing(house: Spoken) -> None:
    """Its officers are not asked, but whoever leads the network."""
    house.done("committee dissolve mri because its work is done")
    with house.store.reading() as view:
        assert reviewing(view, plan(house, GUIDELINE)) is None
        assert reviewing(view, plan(house, WORKFORCE)) is not None
    assert asked(house, plan(house, GUIDELINE)).person == house.person(LENA)
    assert "was dissolved, so it comes on no agenda" in str(house.done(f"plan show {GUIDELINE}").parts)


def test_terms_of_reference_set_the_interval_of_one_sort(house: Spoken) -> None:
    """That of capacity and demand plans, for the committee that reviews them."""
    house.done("tor set board capacity and demand twice a year")
    day, board = date(2026, 11, 2), plan(house, WORKFORCE).committee
    with house.store.reading() as view:
        known = {one.id: one for one in kinds_of(view).values()}
        found = [
            interval_of_terms(view, known[PlanKindId(one)], board, day) for one in ("capacity", "workforce")
        ]
        assert found == [Period(6, Unit.MONTHS), None]
        assert interval_of_terms(view, known[PlanKindId("capacity")], None, day) is None
