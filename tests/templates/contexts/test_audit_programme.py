from __future__ import annotations

from dataclasses import fields

from templates.contexts.audit_programme import AUDIT_SAMPLES


def test_the_samples_show_everything_and_little() -> None:
    """One has every value there is, the other only what every year has."""
    full, bare = AUDIT_SAMPLES
    assert all(getattr(full, one.name) for one in fields(full))
    needed = {"network", "whose", "key", "year", "made", "counted", "quarters"}
    assert {one.name for one in fields(bare) if getattr(bare, one.name)} == needed
