from __future__ import annotations

from dataclasses import fields

from templates.contexts.annual_report import ANNUAL_SAMPLES


def test_the_samples_show_everything_and_little() -> None:
    """One has every value there is, the other only what every report has."""
    full, bare = ANNUAL_SAMPLES
    assert all(getattr(full, one.name) for one in fields(full))
    lists = {"places", "meetings", "members", "decisions", "objectives", "reviews", "overdue", "interests"}
    assert not [name for name in lists if getattr(bare, name)]
