"""Fields that contradict one another are told, and those that agree are not."""

from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.ids import ClauseId, TermsId
from governance_store.records.nation import Nation
from governance_store.records.terms_of_reference import Clause
from governance_store.rules.terms import terms_of
from governance_store.rules.terms_at_odds import at_odds

A_THURSDAY = date(2026, 7, 16)


def told(**fields: str) -> list[str]:
    """What is said of fields, each by its key with low strokes."""
    clauses = [
        Clause(ClauseId(f"{key}"), TermsId("T"), key.replace("_", "-"), text) for key, text in fields.items()
    ]
    return list(at_odds(terms_of(clauses), A_THURSDAY, Nation.ENG))


ODD = [
    pytest.param(
        {"least_attendance": "4", "frequency": "twice a year"}, "there may be only 2 a year", id="attendance"
    ),
    pytest.param(
        {"least_attendance": "5", "frequency": "every 3 months"}, "only 4 a year", id="attendance by a cycle"
    ),
    pytest.param(
        {"notice": "5 clear days", "papers": "5 working days"},
        "Papers are sent 5 working days before a meeting, but it need be called only 5 clear days before.",
        id="papers before the notice",
    ),
    pytest.param({"notice": "3 days", "agenda": "4 days"}, "The agenda is sent 4 days", id="agenda"),
    pytest.param(
        {"notice": "3 days", "extraordinary": "2 weeks"}, "needs longer notice (2 weeks)", id="extraordinary"
    ),
    pytest.param({"chairs_limits": "None", "chairs_action": "no"}, "no chair's action", id="chair's action"),
    pytest.param({"remote_how": "By video.", "remote": "no"}, "that nobody does", id="from afar"),
    pytest.param({"deputies_vote": "yes", "deputies_count": "no"}, "might be taken without", id="deputies"),
]


@pytest.mark.parametrize(("fields", "said"), ODD)
def test_a_contradiction_is_told_once(fields: dict[str, str], said: str) -> None:
    """In one sentence, with what stands on either side."""
    (sentence,) = told(**fields)
    assert said in sentence


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"least_attendance": "4"},
        {"least_attendance": "4", "frequency": "every 3 months"},
        {"least_attendance": "1", "frequency": "every 18 months"},
        {"notice": "10 clear days", "agenda": "5 working days", "papers": "5 working days"},
        {"notice": "10 clear days", "extraordinary": "2 days"},
        {"papers": "20 days", "extraordinary": "30 days"},
        {"chairs_limits": "None", "chairs_action": "yes", "remote": "no"},
        {"deputies_vote": "no", "deputies_count": "yes"},
    ],
)
def test_what_fits_together_is_not_mentioned(fields: dict[str, str]) -> None:
    """Nor is anything that the terms leave open."""
    assert told(**fields) == []
