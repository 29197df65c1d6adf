"""Whether it is recorded what each organisation does for a plan, and who was engaged in developing it."""

from __future__ import annotations

import pytest

from bot.reply import Mood
from governance_store.records.plan import PlanEngagement, PlanPart
from tests.bot.commands.a_plan import CAPACITY, WORKFORCE, kept
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ADA, ASHA, OBI, Spoken, moods, the_form, words

FORUM = f'plan engaged {CAPACITY} "Patient forum" for patients on 1 Oct 2026 how "two evenings"'


@pytest.fixture
def house() -> Spoken:
    """A network with three plans, and two member organisations."""
    return kept()


def shown(house: Spoken, id_: str) -> str:
    """All that is shown of a plan."""
    return str(house.done(f"plan show {id_}").parts)


def test_each_organisation_has_its_part(house: Spoken) -> None:
    """Whose is missing is named; said again it replaces the one before, and can be taken out."""
    assert "No part is recorded of Northmoor Hospitals NHS Trust and ClearView" in shown(house, WORKFORCE)
    house.done(f'plan part {WORKFORCE} nht "One reporting post"', ASHA)
    house.done(f'plan part {WORKFORCE} nht "Two reporting posts"', ASHA)
    told = shown(house, WORKFORCE)
    assert "Two reporting posts" in told
    assert "One reporting post" not in told
    assert "No part is recorded of ClearView Diagnostics" in told
    again = house.done(f'plan part {WORKFORCE} nht "Two reporting posts"', ASHA)
    assert moods(again) == [Mood.NOTE]
    assert "taken out" in words(house.done(f"plan part {WORKFORCE} nht none"))
    assert [one.text for one in house.all(PlanPart)] == [""]
    assert moods(house.done(f"plan part {WORKFORCE} cvd none")) == [Mood.NOTE]


def test_a_part_is_asked_for_where_it_lacks(house: Spoken) -> None:
    """And either said or taken out, by whoever may."""
    assert "text" in {one.name for one in the_form(house.say(f"plan part {WORKFORCE} nht")).fields}
    assert "either" in refusal(house, f'plan part {WORKFORCE} nht "x" none', ADA)
    assert "leads on" in refusal(house, f'plan part {WORKFORCE} nht "x"', OBI)


def test_who_was_engaged_stands_with_the_plan(house: Spoken) -> None:
    """Patients among them, whose absence is named where the standard wants them."""
    assert "No patient or carer was engaged" in shown(house, CAPACITY)
    assert "No patient or carer was engaged" not in shown(house, WORKFORCE)
    assert "for patients and carers" in words(house.done(FORUM))
    told = shown(house, CAPACITY)
    assert "two evenings" in told
    assert "No patient or carer was engaged" not in told


def test_what_cannot_have_been_is_refused(house: Spoken) -> None:
    """A day to come, the same again, and what somebody else leads on."""
    house.done(FORUM)
    assert "recorded already" in refusal(house, FORUM, ADA)
    assert "still to come" in refusal(house, f"plan engaged {CAPACITY} Staff on 1 Oct 2027", ADA)
    assert "Nobody leads on" in refusal(house, f"plan engaged {CAPACITY} Staff", OBI)


def test_what_was_recorded_by_mistake_is_taken_back(house: Spoken) -> None:
    """Once, by its number; then it may be recorded again."""
    house.done(FORUM)
    assert "is taken back" in words(house.done(f"plan take back {CAPACITY} 1"))
    assert "No patient or carer was engaged" in shown(house, CAPACITY)
    for number in (1, 2):
        assert f"has no {number} among" in refusal(house, f"plan take back {CAPACITY} {number}", ADA)
    house.done(FORUM)
    assert [one.withdrawn for one in house.all(PlanEngagement)] == [True, False]
