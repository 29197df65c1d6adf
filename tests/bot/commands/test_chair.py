"""Whether a chair decides what cannot wait only as the terms allow, and everybody hears of it."""

from __future__ import annotations

import pytest

from governance_store.records.agenda import AgendaItem
from governance_store.records.chairs_action import ChairsAction
from governance_store.records.decision import Decision, DecisionStanding, TakenBy
from governance_store.records.letter import Letter, Matter
from tests.bot.commands.sitting import BEGUN, ID, refusal
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OBI, SAM, Spoken, constituted, words

HIRE = 'chair action board "To hire a scanner" urgent "The old one failed" consulted "Dr Asha Rahman"'


@pytest.fixture
def house() -> Spoken:
    """A board whose terms allow it, within limits."""
    found = constituted()
    found.done("committee set board code IB")
    found.done('tor set board chair\'s action yes limits "No more than £25,000 is committed."')
    return found


def told(house: Spoken) -> list[str]:
    """Who was told of it, in order."""
    return [one.address for one in house.all(Letter) if one.matter is Matter.CHAIRS_ACTION]


def test_the_chair_decides_and_everybody_who_votes_is_told(house: Spoken) -> None:
    """A decision with its reference, the terms it was taken by, why at once, and who was asked."""
    said = words(house.done(f"{HIRE} within limits", CORA))
    assert "IB/2627/CA01 is decided: To hire a scanner." in said
    (made,) = house.all(Decision)
    (taken,) = house.all(ChairsAction)
    assert (made.taken_by, made.standing) == (TakenBy.CHAIR, DecisionStanding.DECIDED)
    assert made.outside == taken.id
    assert taken.consulted == (house.person(ASHA).id,)
    assert taken.urgent == "The old one failed"
    assert taken.limits == "No more than £25,000 is committed."
    assert ASHA in told(house)
    assert CORA not in told(house)
    assert len(told(house)) == len(set(told(house)))


def test_who_was_consulted_hears_of_it_without_a_vote(house: Spoken) -> None:
    """As what became of their advice."""
    house.done(HIRE.replace("Dr Asha Rahman", "Obi Observer") + " within limits", CORA)
    assert OBI in told(house)


def test_only_where_the_terms_allow_it() -> None:
    """And the line that lets them is named."""
    bare = constituted()
    said = refusal(bare, f"{HIRE} within limits", CORA)
    assert "do not allow chair's action" in said


def test_the_limits_are_told_and_whether_it_keeps_to_them_is_said(house: Spoken) -> None:
    """The clerk does not judge money; the chair does, on the record."""
    said = refusal(house, HIRE, CORA)
    assert "“No more than £25,000 is committed”" in said
    assert "within limits" in said
    assert "within limits" in refusal(house, HIRE.replace("Dr Asha Rahman", "Cora Chair"), CORA)


def test_it_is_for_the_chair_or_the_deputy_chair(house: Spoken) -> None:
    """Not for whoever keeps the record, nor for who has a seat."""
    for who in (SAM, ASHA, LENA):
        assert "is for Cora Chair alone to take" in refusal(house, f"{HIRE} within limits", who)
    house.done('committee set board deputy "Mia Member"')
    house.done(f"{HIRE} within limits", MIA)
    assert house.all(ChairsAction)[0].taken_by == house.person(MIA).id


def test_nobody_consults_themselves(house: Spoken) -> None:
    """Somebody else has to have been asked."""
    said = refusal(house, HIRE.replace("Dr Asha Rahman", "Cora Chair") + " within limits", CORA)
    assert "You cannot have consulted yourself" in said
    assert "Consulted" in str(house.say('chair action board "To hire" urgent "so"', CORA).parts)


def test_it_is_taken_back_until_a_meeting_has_minuted_it(house: Spoken) -> None:
    """Its number is not used again; the register forgets it, the record does not."""
    house.done(f"{HIRE} within limits", CORA)
    assert "is for Cora Chair" in refusal(house, "chair withdraw CA01 because so", SAM)
    before = len(told(house))
    said = words(house.done("chair withdraw CA01 because it works again", CORA))
    assert "IB/2627/CA01 is taken back" in said
    assert house.all(ChairsAction)[0].because == "it works again"
    assert len(told(house)) == 2 * before
    assert "is not the reference of a decision" in refusal(house, "chair withdraw CA01 because so", CORA)
    house.done(f"{HIRE} within limits", CORA)
    assert [one.reference for one in house.all(Decision)] == ["IB/2627/CA01", "IB/2627/CA02"]


def test_what_a_meeting_has_minuted_stays(house: Spoken) -> None:
    """It stands on the next agenda; once its topic is in the minutes, it is not taken back."""
    house.done(f"{HIRE} within limits", CORA)
    house.clock.instant = BEGUN
    house.done("minutes start board", SAM)
    items = sorted(house.all(AgendaItem), key=lambda one: one.id)
    (item,) = [one for one in items if one.outside]
    assert item.title == "Chair's action IB/2627/CA01: To hire a scanner"
    house.done(f"#topic {item.title}", SAM)
    assert f"stands in the minutes of {ID}" in refusal(house, "chair withdraw CA01 because so", CORA)


def test_another_decision_is_not_the_chairs_to_take_back(house: Spoken) -> None:
    """A meeting's stays with the meeting."""
    house.clock.instant = BEGUN
    for line in ("minutes start board", "#arrive asha, cora at 14:00", "#topic X", "#agreed To meet monthly"):
        house.done(line, SAM)
    assert "was taken by a meeting" in refusal(house, "chair withdraw 001(a) because so", CORA)
