"""Whether a work programme is kept from strangers, and holds nothing that has left, ended or is not done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.commands.programme_refusals import no_agreement
from governance_store.records.decision import Decision, DecisionStanding, Outcome, Stamp, TakenBy
from governance_store.records.ids import CommitteeId, DecisionId
from governance_store.records.programme import Brag
from tests.bot.commands.a_programme import begun, objective
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, BETH, CORA, LENA, Spoken, words

NOON = datetime(2026, 12, 10, 14, 30, tzinfo=UTC)
QUORATE = Decision(
    DecisionId("DCS-2026-0001"), CommitteeId("COM-001"), None, None, None, "IB/2627/001(a)", "x",
    Outcome.AGREED, DecisionStanding.DECIDED, NOON, Stamp(NOON, "quorate", 2, 1),
)  # fmt: skip


@pytest.fixture
def house() -> Spoken:
    """A board with an objective."""
    return begun()


@pytest.mark.parametrize(
    "line",
    [
        "programme change WP01 risk mine",
        "programme drop WP01 because it is ours",
        "programme carry WP01 to 2028/29",
        'programme add 2027/28 "Ours"',
    ],
)
def test_the_boards_programme_is_not_for_a_groups_chair(house: Spoken, line: str) -> None:
    """Whether the committee is named by the objective, or is meant where none is named; its own chair may."""
    assert "Imaging Network Board is for " in refusal(house, line, BETH)
    house.done(line, CORA)


def test_what_has_left_is_named_in_no_objective(house: Spoken) -> None:
    """Organisations, plans that were set aside, and people, who are not told to be unknown."""
    for line in ("organisation set cvd standing left", "plan add ai Rules"):
        house.done(line)
    house.done("plan set aside PLN-001 because it is merged")
    told = refusal(house, "programme change WP01 with cvd plans PLN-001", LENA)
    assert "ClearView Diagnostics has left the network." in told
    assert "“Rules” (PLN-001) was set aside" in told
    house.done('person leave "Owen Pritchard"')
    told = refusal(house, 'programme change WP01 lead "Owen Pritchard"', LENA)
    assert "Owen Pritchard has left, and cannot lead on anything." in told


def test_blue_wants_every_milestone_reached(house: Spoken) -> None:
    """Or given up; what is done is not carried on."""
    house.done('programme milestone WP01 "All send" by June 2027', ASHA)
    told = refusal(house, "programme progress WP01 blue because all of it", ASHA)
    assert "IB/2728/WP01 is not done while a milestone is open: 1." in told
    house.done("programme reached WP01 1", ASHA)
    house.done("programme progress WP01 blue because all of it", ASHA)
    assert objective(house).brag is Brag.BLUE
    assert "there is nothing to carry on" in refusal(house, "programme carry WP01 to 2028/29", LENA)


def test_whoever_has_left_leads_on_nothing_that_is_carried_on(house: Spoken) -> None:
    """Somebody else is named with it; a lead role goes on leading until it is used no longer."""
    house.done('programme change WP01 lead "Mia Member"', LENA)
    house.done('person leave "Mia Member"')
    told = refusal(house, "programme carry WP01 to 2028/29", LENA)
    assert "Mia Member led on IB/2728/WP01 and has left. Say who leads on it: “lead NAME”." in told
    house.done('programme carry WP01 to 2028/29 lead "Clinical lead"', LENA)
    made = objective(house, 2)
    assert (bool(made.post), made.lead, made.brag) == (True, None, Brag.GREEN)
    house.done('post vacate "Clinical lead"')
    house.done('post remove "Clinical lead"')
    told = refusal(house, "programme carry IB/2829/WP01 to 2029/30", LENA)
    assert "“Clinical lead”, which led on IB/2829/WP01, is in use no longer." in told


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, ""),
        ({"taken_by": TakenBy.RESOLUTION, "stamp": Stamp(NOON)}, ""),
        ({"taken_by": TakenBy.CHAIR, "stamp": Stamp(NOON)}, "is a chair's action"),
        ({"outcome": Outcome.REJECTED}, "was not agreed"),
        ({"standing": DecisionStanding.RECOMMENDED}, "was taken without a quorum"),
        ({"stamp": Stamp(NOON)}, "No quorum is recorded of IB/2627/001(a)"),
        ({"stamp": Stamp(NOON, "cannot_say")}, "No quorum is recorded of IB/2627/001(a)"),
    ],
)
def test_only_a_quorate_decision_of_the_committee_agrees(changed: dict[str, object], told: str) -> None:
    """A meeting's by its stamp, or a written resolution by its threshold; never the chair's alone."""
    decision = replace(QUORATE, **changed)  # type: ignore[arg-type]  # fields of a decision
    found = [one.sentence for one in no_agreement(decision)]
    assert len(found) == bool(told)
    assert told in "".join(found)


def test_what_somebody_leads_on_is_listed_when_they_leave(house: Spoken) -> None:
    """With the line that names another lead."""
    house.done('programme change WP01 lead "Owen Pritchard"', LENA)
    reply = house.done('person handover "Owen Pritchard"', LENA)
    assert "Objective IB/2728/WP01" in str(reply.parts)
    assert "programme change IB/2728/WP01" in str(reply.parts)
    assert "would leave this behind" in words(reply)
