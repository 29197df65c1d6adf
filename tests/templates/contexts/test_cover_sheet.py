from __future__ import annotations

from dataclasses import fields

from templates.contexts.cover_sheet import COVER_SAMPLES


def test_the_samples_show_everything_and_nothing() -> None:
    """One has every value there is, the other only what every sheet has."""
    full, bare = COVER_SAMPLES
    assert all(getattr(full, one.name) for one in fields(full))
    needed = {"network", "committee", "key", "day", "when", "number", "title", "purpose", "asked"}
    assert {one.name for one in fields(bare) if getattr(bare, one.name)} == needed
