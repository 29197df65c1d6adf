"""Whether it is known which events fall into a year, for whom they were, and who leads on education."""

from __future__ import annotations

from datetime import date

from governance_store.records.network import Organisation
from governance_store.rules.education import (
    attendances_of,
    education_lead,
    education_plan,
    events_of,
    invited,
    members,
    year_on,
)
from governance_store.rules.programmes import financial
from tests.bot.commands.an_education import CT, MRI, event, held, planned
from tests.bot.conftest import ASHA, LENA, MIA


def test_a_year_begins_in_april() -> None:
    """And ends with March."""
    assert year_on(date(2027, 3, 31)) == financial(2026)
    assert year_on(date(2027, 4, 1)) == financial(2027)


def test_the_events_of_a_year_are_in_order_and_not_cancelled() -> None:
    """Those of another year are not among them; cancelled ones where they are asked for."""
    house = planned()
    house.done('education add "Earlier" 1 Apr 2026', LENA)
    house.done('education add "Before" 31 Mar 2026', LENA)
    house.done(f"education cancel {CT} because nobody can", LENA)
    with house.store.reading() as view:
        assert [one.id for one in events_of(view, financial(2026))] == ["EDU-003", MRI]
        assert [one.id for one in events_of(view, financial(2026), also_cancelled=True)] == [
            "EDU-003",
            MRI,
            CT,
        ]


def test_who_was_taken_off_the_list_did_not_attend() -> None:
    """The others did."""
    house = held()
    house.done(f"education remove {MRI} Mia", LENA)
    with house.store.reading() as view:
        assert [one.person or one.name for one in attendances_of(view, event(house).id)] == [
            house.person(ASHA).id,
            "Jo Bloggs",
        ]


def test_an_event_is_for_every_member_or_those_it_names() -> None:
    """A partner is no member."""
    house = planned()
    house.done('organisation add "Academy" other short aca')
    house.done("organisation set aca standing partner")
    with house.store.reading() as view:
        here = members(view)
        assert [one.key for one in here] == ["cvd", "nht"]
        assert invited(event(house), here) == {one.id for one in here}
        nht = next(one.id for one in view.find(Organisation, key="nht"))
        assert invited(event(house, CT), here) == {nht}


def test_who_leads_on_the_programme_leads_on_education() -> None:
    """Without such a plan, or without a lead, the network's lead does."""
    house = planned()
    with house.store.reading() as view:
        assert education_plan(view) is None
        assert education_lead(view) == house.person(LENA)
    house.done('plan add education "Education programme" lead "Mia Member" due 1 Jun 2027')
    with house.store.reading() as view:
        found = education_plan(view)
        assert found is not None
        assert found.title == "Education programme"
        assert education_lead(view) == house.person(MIA)
    house.done('plan change PLN-001 lead "Radiology nurse lead"')
    with house.store.reading() as view:
        assert education_lead(view) == house.person(LENA)
