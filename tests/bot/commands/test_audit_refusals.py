"""Whether an audit is kept from strangers, and from days and quarters that it cannot have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.bot.commands.an_audit import audit, planned
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, BETH, LENA, MIA, OBI, Spoken
from tests.governance_store.rules.test_audits import put, resulted


@pytest.fixture
def house() -> Spoken:
    """A network with an audit of the board's."""
    return planned()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("audit change AU01 target 1%", "Dr Asha Rahman leads on AU01: its lead can say that, or whoever"),
        ("audit drop AU01 because so", "“audit drop” for Imaging Network Board is for the"),
        ('audit add "Ours" in Q1', "The audits of Imaging Network Board are for who keeps the record of"),
    ],
)
def test_the_boards_audits_are_not_for_a_groups_chair(house: Spoken, line: str, told: str) -> None:
    """Whether the committee is known by the audit, or is meant where none is named."""
    assert told in refusal(house, line, BETH)


@pytest.mark.parametrize("who", [MIA, OBI, BETH])
def test_only_its_lead_and_who_keeps_the_record_say_how_it_goes(house: Spoken, who: str) -> None:
    """Everybody else is told who can."""
    told = refusal(house, "audit start AU01", who)
    assert "Dr Asha Rahman leads on AU01: its lead can say that, or whoever keeps the record of" in told
    house.done("audit start AU01", ASHA)


def test_what_showed_something_stays_in_its_quarter_and_in_the_programme(house: Spoken) -> None:
    """It began before the day of its result."""
    put(house, replace(resulted(audit(house)), on=audit(house).added))
    told = refusal(house, "audit change AU01 in Q1 2027/28 because x", LENA)
    assert "AU01 has its result, so its quarter stays Q4 2026/27." in told
    assert "AU01 showed 82% on Monday 2 November 2026, and that stays." in refusal(
        house, "audit drop AU01 because x", LENA
    )
    house.clock.instant = house.clock.instant.replace(day=5)
    assert "has its result of Monday 2 November 2026, which is earlier" in refusal(
        house, "audit start AU01", LENA
    )
