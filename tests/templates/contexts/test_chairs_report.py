from __future__ import annotations

from dataclasses import fields

from templates.contexts.chairs_report import REPORT_SAMPLES


def test_the_samples_show_everything_and_little() -> None:
    """One has every value there is, the other only what every report has, and a point under one heading."""
    full, bare = REPORT_SAMPLES
    assert all(getattr(full, one.name) for one in fields(full))
    needed = {"network", "committee", "parent", "key", "day", "when", "chair", "author", "attended", "asked"}
    assert {one.name for one in fields(bare) if getattr(bare, one.name)} == needed | {"assure"}
