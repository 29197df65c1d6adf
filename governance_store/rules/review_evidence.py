"""Is what showed a review still there? A decision or a minute may be taken back, a file may be erased."""

from __future__ import annotations

from collections.abc import Callable

from governance_store.records.decision import Decision
from governance_store.records.minutes import MinuteLine
from governance_store.records.plan import Evidence, EvidenceKind
from governance_store.rules.duty import Recorded


def why_gone(record: Recorded, is_kept: Callable[[str], bool], evidence: Evidence) -> str:
    """Why a piece of evidence does not stand any more; empty while it does."""
    match evidence.kind:
        case EvidenceKind.DOCUMENT:
            return "" if is_kept(evidence.digest) else "the file is in the vault no longer"
        case EvidenceKind.DECISION:
            decision = record.maybe(Decision, evidence.decision or "")
            return "" if decision and not decision.withdrawn else "the decision was taken back"
        case EvidenceKind.MINUTE:
            line = record.maybe(MinuteLine, evidence.line or "")
            return "" if line and not line.withdrawn else "the item was taken out of the minutes"
