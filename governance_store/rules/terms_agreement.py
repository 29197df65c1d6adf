"""Who has to agree to terms of reference before they take force, who is missing, and since when do they hold?

Source: IN-601 has the quorum of a network board agreed by its membership, so a board's terms are agreed by
every NHS and independent member organisation; a group's by the group itself and by the committee above it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeAlias

from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, OrganisationId
from governance_store.records.network import Organisation, Sector, Standing
from governance_store.records.terms_of_reference import Agreement

Body: TypeAlias = OrganisationId | CommitteeId

_WHO_AGREE = (Sector.NHS, Sector.INDEPENDENT)


def who_agree(committee: Committee, organisations: Iterable[Organisation]) -> tuple[Body, ...]:
    """The bodies that must agree; a board without a single member organisation agrees for itself."""
    if committee.parent is not None:
        return (committee.id, committee.parent)
    members = (one for one in organisations if one.standing is Standing.MEMBER and one.sector in _WHO_AGREE)
    return tuple(one.id for one in members) or (committee.id,)


def body_of(agreement: Agreement) -> Body:
    """Who agreed."""
    body = agreement.organisation or agreement.committee
    assert body is not None  # noqa: S101 -- an agreement is somebody's
    return body


def still_missing(needed: Sequence[Body], given: Iterable[Agreement]) -> tuple[Body, ...]:
    """The bodies that have not agreed yet."""
    agreed = {body_of(one) for one in given}
    return tuple(one for one in needed if one not in agreed)


def takes_force(needed: Sequence[Body], given: Iterable[Agreement]) -> date | None:
    """The day from which a version holds: that of the last agreement needed; None while one is missing."""
    rows = {body_of(one): one.on for one in given}
    if not needed or any(one not in rows for one in needed):
        return None
    return max(rows[one] for one in needed)
