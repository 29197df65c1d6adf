"""Which version of a committee's terms of reference holds on a day, and what does it say with its parent's?

A version that was agreed holds from its day until the next takes force. While none was ever agreed, meetings
are judged by the newest draft, since a network has to meet before it can agree to anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId
from governance_store.records.terms_of_reference import Clause, TermsOfReference, TermsState
from governance_store.rules.recorded import Recorded
from governance_store.rules.terms import Terms, terms_of


@dataclass(frozen=True, slots=True)
class InUse:
    """The version that holds on a day, and what it says."""

    version: TermsOfReference
    terms: Terms

    @property
    def is_draft(self) -> bool:
        """Whether nobody has agreed to it yet."""
        return self.version.state is TermsState.DRAFT


def in_force_on(versions: Sequence[TermsOfReference], day: date) -> TermsOfReference | None:
    """The version that was in force on a day, or None where none had been agreed by then."""
    return next((one for one in reversed(versions) if _holds(one, day)), None)


def _holds(one: TermsOfReference, day: date) -> bool:
    return one.since is not None and one.since <= day and (one.until is None or day < one.until)


def judged_by(versions: Sequence[TermsOfReference], day: date) -> TermsOfReference | None:
    """The version by which a day is judged: that in force, else the first agreed, else the newest draft."""
    agreed = [one for one in versions if one.since is not None]
    return in_force_on(versions, day) or next(iter(agreed), None) or next(reversed(versions), None)


def versions_of(record: Recorded, committee: CommitteeId) -> list[TermsOfReference]:
    """Every version of a committee's terms, the oldest first."""
    return sorted(record.find(TermsOfReference, committee=committee), key=lambda one: one.number)


def terms_on(record: Recorded, committee: CommitteeId, day: date) -> InUse | None:
    """What a committee keeps to on a day, or None where it has no terms of reference of its own."""
    version = judged_by(versions_of(record, committee), day)
    return InUse(version, read_version(record, version, day)) if version else None


def read_version(record: Recorded, version: TermsOfReference, day: date) -> Terms:
    """What one version says, with what it inherits from the terms that hold above it on a day."""
    own = terms_of(record.find(Clause, terms=version.id))
    committee = record.maybe(Committee, version.committee)
    above = terms_on(record, committee.parent, day) if committee and committee.parent else None
    return own.above(above.terms, above.version.committee) if above else own


def last_day(version: TermsOfReference, today: date) -> date:
    """The day as of which a version is read: the last on which it held, otherwise today."""
    return version.until - timedelta(days=1) if version.until else today
