from __future__ import annotations

from dataclasses import fields

from templates.contexts.annual_overview import OVERVIEW_SAMPLES


def test_the_samples_show_everything_and_little() -> None:
    """One has every value there is, the other only what every overview has."""
    full, bare = OVERVIEW_SAMPLES
    assert all(getattr(full, one.name) for one in fields(full))
    assert {one.name for one in fields(bare) if getattr(bare, one.name)} == {
        "network",
        "year",
        "told_of",
        "made",
    }
