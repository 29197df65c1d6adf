"""Whether audits stand in the right row and quarter, and guidelines that nobody audits are seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from governance_store.records.ids import CommitteeId
from governance_store.records.plan import Plan
from governance_store.rules.audit_matrix import audit_matrix
from governance_store.rules.programmes import Year, financial
from tests.bot.commands.an_audit import audit, planned
from tests.bot.conftest import LENA, Spoken
from tests.governance_store.rules.test_audits import put, resulted


def seen(house: Spoken, year: Year, committee: str = "") -> dict[str, list[str]]:
    """Each row by its name, with the references of each quarter."""
    with house.store.reading() as view:
        rows = audit_matrix(view, year, CommitteeId(committee) if committee else None)
    return {
        (one.guideline.id if one.guideline else one.words): [
            " ".join(f"{each.audit.reference}{'?' if each.again else ''}" for each in cell)
            for cell in one.cells
        ]
        for one in rows
    }


def test_a_row_for_each_guideline_and_for_what_is_named_in_words() -> None:
    """Last for what tests none; what was dropped stands nowhere."""
    house = planned()
    for line in (
        'plan add guideline "Chest pathway"',
        'audit add "Reporting times" in Q3 2026/27 testing "RCR reporting standards"',
        'audit add "Doses" in Q4 2026/27',
        'audit add "Gone" in Q4 2026/27',
        "audit drop AU04 because so",
    ):
        house.done(line, LENA)
    assert seen(house, financial(2026)) == {
        "PLN-004": ["", "", "", ""],
        "PLN-002": ["", "", "", "AU01"],
        "RCR reporting standards": ["", "", "AU02", ""],
        "": ["", "", "", "AU03"],
    }
    assert seen(house, financial(2030)) == {"PLN-004": ["", "", "", ""], "PLN-002": ["", "", "", ""]}


def test_what_falls_due_again_stands_where_it_does_until_it_is_planned() -> None:
    """Then the audit that repeats it stands there in its place."""
    house = planned()
    put(house, replace(resulted(audit(house)), due=date(2028, 3, 1)))
    assert seen(house, financial(2027))["PLN-002"] == ["", "", "", "AU01?"]
    again = replace(
        audit(house), id=type(audit(house).id)("AUD-0009"), reference="AU02", again_of=audit(house).id
    )
    put(house, replace(again, quarter=date(2028, 1, 1)))
    assert seen(house, financial(2027))["PLN-002"] == ["", "", "", "AU02"]


def test_of_one_committee_only_what_is_its_own() -> None:
    """With the guidelines that it reviews, or that nobody does; one that is set aside shows by its audits."""
    house = planned()
    house.done('plan add guideline "Chest pathway" committee mri')
    assert set(seen(house, financial(2026), "COM-001")) == {"PLN-002"}
    assert set(seen(house, financial(2026), "COM-002")) == {"PLN-002", "PLN-004"}
    put(house, replace(house.get(Plan, "PLN-002"), active=False))
    assert seen(house, financial(2026), "COM-001")["PLN-002"] == ["", "", "", "AU01"]
    assert "PLN-002" not in seen(house, financial(2027))
