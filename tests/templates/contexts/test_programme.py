from __future__ import annotations

from dataclasses import fields

from templates.contexts.programme import PROGRAMME_SAMPLES


def test_the_samples_show_everything_and_little() -> None:
    """One has every value there is, the other only what every programme has."""
    full, bare = PROGRAMME_SAMPLES
    assert all(getattr(full, one.name) for one in fields(full))
    needed = {"network", "committee", "key", "year", "made", "agreed", "months"}
    assert {one.name for one in fields(bare) if getattr(bare, one.name)} == needed
