from __future__ import annotations

from templates.contexts.agenda import AGENDA_SAMPLES, DRAFT, PUBLISHED


def test_the_samples_try_everything_and_nothing() -> None:
    """One has a value in every field, the other only what every agenda has."""
    full, bare = AGENDA_SAMPLES
    assert (full.status, bare.status) == (PUBLISHED, DRAFT)
    assert all((full.where, full.length, full.overrun, full.header, full.head_hash, full.demonstration))
    assert full.actions
    assert not bare.actions
    assert all((row.lead, row.paper) for row in full.items)
    assert not any((bare.where, bare.length, bare.overrun, bare.header, bare.head_hash, bare.demonstration))
