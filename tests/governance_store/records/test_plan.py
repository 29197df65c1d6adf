"""Whether what is kept of a plan and of its reviews is read back as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from governance_store.records import ids
from governance_store.records.ids import OrganisationId
from governance_store.records.kinds import kind_of
from governance_store.records.period import Period, Unit
from governance_store.records.plan import (
    Anniversary,
    Evidence,
    EvidenceKind,
    Plan,
    PlanEngagement,
    PlanKind,
    PlanLink,
    PlanPart,
    PlanReview,
    Postponement,
    ReviewOutcome,
)

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
DAY = date(2026, 12, 10)
ID, OTHER = ids.PlanId("PLN-001"), ids.PlanId("PLN-002")
PERSON = ids.PersonId("PER-001")
TRUST = OrganisationId("ORG-1")
YEAR = Period(12, Unit.MONTHS)
SHOWN = (Evidence(EvidenceKind.DOCUMENT, "review.docx", digest="sha256:00"),)
MADE = (
    (PlanKind(ids.PlanKindId("PLK-001"), "green plan", "x", YEAR, ("IN-603",)), "plan kind"),
    (
        Plan(ID, ids.PlanKindId("ai"), "AI", YEAR, YEAR, DAY, lead=PERSON, anniversary=Anniversary(2, 29)),
        "plan",
    ),
    (PlanLink(ids.plan_link_id(OTHER, ID), (ID, OTHER)), "plan link"),
    (PlanPart(ids.plan_part_id(ID, TRUST), ID, TRUST, "x"), "plan part"),
    (PlanEngagement(ids.plan_engagement_id(ID, 1), ID, "Patients", True, DAY), "plan engagement"),
    (
        PlanReview(
            ids.plan_review_id(ID, 1), ID, 1, DAY, DAY, PERSON, DAY, ReviewOutcome.AMENDED, "x", SHOWN, DAY,
            NOON, PERSON,
        ),
        "plan review",
    ),
    (Postponement(ids.postponement_id(ID, 1), ID, DAY, DAY, "x", NOON, PERSON), "plan postponement"),
)  # fmt: skip


def test_they_are_read_back() -> None:
    """Under stored names that stay."""
    for made, name in MADE:
        kind = kind_of(type(made))
        assert kind.name == name
        assert kind.decode(msgspec.json.decode(kind.encode(made))) == made


def test_a_link_is_the_same_from_either_side() -> None:
    """So two plans are linked once."""
    assert ids.plan_link_id(ID, OTHER) == ids.plan_link_id(OTHER, ID)


def test_an_anniversary_is_told_as_a_day() -> None:
    """The day, then the month."""
    assert str(Anniversary(4, 1)) == "1 April"
