"""Whether what is said of a plan is true of it: who leads, how often it is reviewed, what it lacks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.commands.plan_replies import rhythm
from bot.render.plain import plain
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Anniversary
from tests.bot.commands.a_plan import GUIDELINE, WORKFORCE, kept, plan
from tests.bot.commands.an_audit import planned
from tests.bot.commands.test_audit_result import SHOWN
from tests.bot.conftest import ASHA, Spoken, words


@pytest.fixture
def house() -> Spoken:
    """A network with three plans."""
    return kept()


def test_a_rhythm_is_told_in_years_where_it_can_be(house: Spoken) -> None:
    """And with where it is counted from."""
    one = plan(house, WORKFORCE)
    assert rhythm(one) == "every year, from its completion"
    assert rhythm(replace(one, interval=Period(10, Unit.WEEKS))) == "every 10 weeks, from its completion"
    assert rhythm(replace(one, anniversary=Anniversary(4, 1))) == "every year, on 1 April"


def test_a_vacant_lead_role_is_named(house: Spoken) -> None:
    """With the word that it is vacant."""
    assert "Radiology nurse lead (vacant)" in plain(house.done(f"plan show {GUIDELINE}"))


def test_a_lead_who_left_is_told_so(house: Spoken) -> None:
    """With who is asked instead, and what would mend it."""
    house.done(f'plan change {WORKFORCE} lead "Owen Pritchard"')
    house.done('person leave "Owen Pritchard"')
    told = " ".join(plain(house.done(f"plan show {WORKFORCE}")).split())
    assert "Owen Pritchard (has left)" in told
    assert "who leads on it, has left: until that is mended, Sam Secretary is asked" in told


def test_what_is_overdue_is_asked_for_at_once(house: Spoken) -> None:
    """Also a plan that is kept under review only after its day, or within its window."""
    told = words(house.done('plan add audit "Audit" lead asha committee board due 1 Jan 2026'))
    assert "Dr Asha Rahman is asked for it at once, since that day has passed" in told
    told = words(house.done('plan add ai "Rules" lead asha committee board due 1 Jan 2027'))
    assert "Dr Asha Rahman is asked for it at once." in told


def test_a_guideline_shows_what_audits_showed_of_it() -> None:
    """Also those that are still to come; another plan shows none."""
    house = planned()
    house.done(SHOWN, ASHA)
    house.done("audit again AU01", ASHA)
    told = plain(house.done(f"plan show {GUIDELINE}"))
    assert "Audited (2)" in told
    assert "82% (target 95%)" in told
    assert "Audited" not in plain(house.done(f"plan show {WORKFORCE}"))
