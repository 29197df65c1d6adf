"""Whether it is told in time what lacks of education, to whoever sees to it, and once a step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta

import pytest

from governance_store.records.education import EducationEvaluation
from governance_store.records.ids import CLERK, education_evaluation_id
from governance_store.rules.duty import Owed, Recorded
from governance_store.rules.education_due import (
    evaluations_missing,
    latest,
    lists_missing,
    organisations_unreached,
)
from tests.bot.commands.an_education import CT, MRI, event, held, planned
from tests.bot.conftest import ASHA, LENA, MIA, OWEN, Spoken

DAY = date(2027, 1, 12)
Rule = Callable[[Recorded, datetime], Iterable[Owed]]


def owed(house: Spoken, rule: Rule, day: date) -> list[Owed]:
    """What a rule owes on a day."""
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    with house.store.reading() as view:
        return list(rule(view, at))


def told(house: Spoken, rule: Rule, after: int) -> list[str]:
    """Who is told so many days after the first event."""
    return [one.address for one in owed(house, rule, DAY + timedelta(days=after))]


@pytest.mark.parametrize(("gone", "step"), [(2, None), (3, 3), (13, 3), (14, 14), (100, 42)])
def test_the_latest_step_is_told(gone: int, step: int | None) -> None:
    """After an outage not every one of them."""
    assert latest((3, 14, 42), gone) == step


def test_an_event_without_a_list_is_told_to_convenor_and_lead() -> None:
    """Three days after it, until there is a list; each step has a key of its own."""
    house = planned()
    assert told(house, lists_missing, 2) == []
    assert told(house, lists_missing, 3) == [ASHA, LENA]
    keys = {one.key for at in (3, 5, 14) for one in owed(house, lists_missing, DAY + timedelta(days=at))}
    assert len(keys) == 4
    assert told(held(), lists_missing, 3) == []


def test_what_was_cancelled_or_is_long_past_is_let_rest() -> None:
    """An event that is put down years later is not asked after."""
    house = planned()
    house.done(f"education cancel {MRI} because nobody can", LENA)
    assert told(house, lists_missing, 3) == []
    house.done('education add "Old" 12 Jan 2026', LENA)
    assert told(house, lists_missing, 3) == []


def test_an_event_to_which_people_came_is_to_be_evaluated() -> None:
    """A week after it, until one has answered; without a list, the list is asked for first."""
    house = held()
    assert told(house, evaluations_missing, 6) == []
    assert told(house, evaluations_missing, 7) == [ASHA, LENA]
    assert told(planned(), evaluations_missing, 7) == []
    one = EducationEvaluation(education_evaluation_id(event(house).id, "x"), event(house).id, 5, 5, 5)
    with house.store.writing() as desk:
        desk.commit(at=house.clock.now(), actor=CLERK, surface="test", verb="test.said", records=[one])
    assert told(house, evaluations_missing, 7) == []


def test_whoever_leads_on_the_programme_is_told_in_the_place_of_the_networks_lead() -> None:
    """Once, where they convene it too."""
    house = planned()
    house.done('plan add education "Education programme" lead "Mia Member" due 1 Jun 2027', LENA)
    assert told(house, lists_missing, 3) == [ASHA, MIA]
    house.done('plan change PLN-001 lead "Asha Rahman"', LENA)
    assert told(house, lists_missing, 3) == [ASHA]


def test_members_that_nobody_came_from_are_told_of_to_the_lead() -> None:
    """In March of what was held by then; in January nothing had been; never of who was not invited."""
    house = planned()
    house.clock.instant += timedelta(days=41)
    house.done(f"education cancel {MRI} because nobody can", LENA)
    house.done(f"education attended {CT} Jo (nurse, County Hospital)", LENA)
    assert owed(house, organisations_unreached, date(2027, 2, 28)) == []
    (one,) = owed(house, organisations_unreached, date(2027, 3, 1))
    assert (one.address, [each.id for each in one.renders]) == (LENA, ["ORG-001"])
    (again,) = owed(house, organisations_unreached, date(2027, 3, 31))
    assert again.key == one.key
    assert owed(house, organisations_unreached, date(2027, 4, 1)) == []


def test_of_an_event_without_a_list_nobody_says_who_did_not_come() -> None:
    """It may be that they came."""
    assert owed(planned(), organisations_unreached, date(2027, 3, 1)) == []


def test_once_somebody_has_come_nobody_is_told() -> None:
    """From NHT one came to the second event, to which it alone was invited."""
    house = planned()
    house.clock.instant += timedelta(days=41)
    house.done(f"education attended {CT} Owen", LENA)
    house.done(f"education attended {MRI} Mia", LENA)
    assert house.person(OWEN).organisation
    assert owed(house, organisations_unreached, date(2027, 3, 1)) == []
