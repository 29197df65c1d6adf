"""Whether a year of audits is seen by quarter and guideline, with what lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.bot.commands.an_audit import audit, planned
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import LENA, OBI, constituted, words
from tests.governance_store.rules.test_audits import put, resulted, shared


def test_each_quarter_says_how_its_audits_stand() -> None:
    """With the result where there is one, and whether it was shared."""
    house = planned()
    for line in ('audit add "Doses" in Q3', 'audit add "Reports" in Q4 2026/27', "audit start AU03"):
        house.done(line, LENA)
    put(house, replace(resulted(audit(house, 2)), against=90.0))
    (rows,) = tables(house.done("audit matrix", OBI)).values()
    assert rows == (
        ("MRI safety (PLN-002)", "–", "–", "–", "AU01: planned"),
        ("No guideline", "–", "–", "AU02: 82% (target 90%), not shared", "AU03: under way"),
    )
    put(house, shared(audit(house, 2)))
    told = str(house.done("audit matrix", OBI).parts)
    assert "AU02: 82% (target 90%)'" in told
    assert "Q4 2026/27" in told


def test_what_nobody_audits_and_what_an_earlier_year_owes_is_said() -> None:
    """And in which quarter one falls due again."""
    house = planned()
    house.clock.instant = datetime(2027, 5, 3, 9, tzinfo=UTC)
    told = words(house.done("audit matrix", OBI))
    assert "1 guideline without an audit in 2027/28: MRI safety." in told
    assert "From before 2027/28, without a result: AU01 (Q4 2026/27)." in told
    put(house, replace(resulted(audit(house)), due=date(2028, 3, 1)))
    assert "AU01 due again" in str(house.done("audit matrix", OBI).parts)
    assert words(house.done("audit matrix", OBI)) == ""


def test_a_member_that_is_named_in_no_audit_is_told() -> None:
    """As long as others are."""
    house = planned()
    assert "Named in no audit" not in words(house.done("audit matrix", OBI))
    house.done("audit change AU01 with nht", LENA)
    assert "Named in no audit of 2026/27: ClearView Diagnostics." in words(house.done("audit matrix", OBI))


def test_an_empty_year_says_how_it_is_filled() -> None:
    """Where no guideline is kept either; of one committee in its own name."""
    house = constituted()
    told = words(house.done("audit matrix 2030/31", OBI))
    assert told == "No audit is planned in 2030/31, and no guideline is kept. “audit add” plans one."
    assert "Audits 2030 of MRI Safety Group" in str(house.done("audit matrix 2030 mri", OBI).parts)
