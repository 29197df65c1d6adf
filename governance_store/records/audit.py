"""Which audits does a network do, against which guideline, what did each show, and who came to know of it?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from governance_store.records.ids import (
    AuditId,
    AuditResultId,
    AuditSharingId,
    CommitteeId,
    OrganisationId,
    PersonId,
    PlanId,
    PostId,
)
from governance_store.records.kinds import record
from governance_store.records.period import Period


@record("audit", indexes=("committee", "lead", "post", "again_of"))
@dataclass(frozen=True, slots=True)
class Audit:
    """One audit of the rolling programme. Its lead is a person, or whoever holds a lead role.

    `quarter` is the first day of the quarter in which it is planned, `first_planned` of the one that was
    planned first, where it was moved. `guidelines` are kept as plans, `testing` names in words what is not.
    `target` is a percentage. `again_of` is the audit that this one repeats; `because` is why it was dropped.
    """

    id: AuditId
    number: int
    reference: str
    title: str
    quarter: date
    added: date
    committee: CommitteeId | None = None
    lead: PersonId | None = None
    post: PostId | None = None
    professions: tuple[str, ...] = ()
    organisations: tuple[OrganisationId, ...] = ()
    guidelines: tuple[PlanId, ...] = ()
    testing: str = ""
    sample: str = ""
    standard: str = ""
    target: float | None = None
    began: date | None = None
    first_planned: date | None = None
    again_of: AuditId | None = None
    active: bool = True
    because: str = ""


@record("audit result", indexes=("audit",))
@dataclass(frozen=True, slots=True)
class AuditResult:
    """What an audit showed on a day, in per cent of its cases, against a target where there was one.

    It is audited again `interval` later, by the day `due`; never, where it has none.
    """

    id: AuditResultId
    audit: AuditId
    percent: float
    against: float | None
    on: date
    finding: str
    interval: Period | None
    due: date | None
    recorded: datetime
    by: PersonId


@record("audit sharing", indexes=("audit",))
@dataclass(frozen=True, slots=True)
class AuditSharing:
    """One time that a result was shared: with whom, when, how, and where those who were absent find it.

    `others` are groups of people in the words of whoever shared it.
    """

    id: AuditSharingId
    audit: AuditId
    number: int
    on: date
    at: datetime
    by: PersonId
    organisations: tuple[OrganisationId, ...] = ()
    committees: tuple[CommitteeId, ...] = ()
    others: tuple[str, ...] = ()
    how: str = ""
    withdrawn: bool = False
