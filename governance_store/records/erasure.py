"""What was lawfully taken out of the record? Digests only, so that a lawful gap can be told from a fault."""

from __future__ import annotations

from dataclasses import dataclass

from governance_store.records.kinds import record


@record("erasure")
@dataclass(frozen=True, slots=True)
class Erasure:
    """What was taken out: digests of payloads in the journal, and of files in the vault."""

    id: str
    payloads: tuple[str, ...]
    files: tuple[str, ...]
