"""Whether what is kept of an audit is read back as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from governance_store.records.audit import Audit, AuditResult, AuditSharing
from governance_store.records.ids import (
    AuditId,
    OrganisationId,
    PersonId,
    PlanId,
    audit_result_id,
    audit_sharing_id,
)
from governance_store.records.kinds import kind_of
from governance_store.records.period import Period, Unit

OF = AuditId("AUD-0001")
DAY = date(2027, 1, 1)
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
YEAR = Period(12, Unit.MONTHS)


def test_they_are_read_back() -> None:
    """Under stored names that stay; a percentage keeps its place behind the point."""
    asha = PersonId("PER-001")
    result = AuditResult(audit_result_id(OF), OF, 82.5, 95.0, DAY, "x", YEAR, date(2028, 1, 1), NOON, asha)
    sharing = AuditSharing(audit_sharing_id(OF, 1), OF, 1, DAY, NOON, asha, (OrganisationId("ORG-001"),))
    for made, name in (
        (Audit(OF, 1, "AU01", "x", DAY, DAY, guidelines=(PlanId("PLN-001"),), target=95.0), "audit"),
        (result, "audit result"),
        (sharing, "audit sharing"),
    ):
        kind = kind_of(type(made))
        assert kind.name == name
        assert kind.decode(msgspec.json.decode(kind.encode(made))) == made
