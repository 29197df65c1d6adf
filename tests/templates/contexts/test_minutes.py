"""Whether made-up minutes have everything that a template may print."""

from __future__ import annotations

from dataclasses import fields

from templates.contexts.minutes import APPROVED, CHECKED, DRAFT, MINUTES_SAMPLES


def test_the_samples_have_everything_between_them() -> None:
    """Each state, each list filled and empty, and text that markup is made of."""
    assert {one.status for one in MINUTES_SAMPLES} == {DRAFT, CHECKED, APPROVED}
    for field in fields(MINUTES_SAMPLES[0]):
        assert any(getattr(one, field.name) for one in MINUTES_SAMPLES), field.name
    long, bare, _ = MINUTES_SAMPLES
    assert len(long.rows) > 50
    assert "&" in long.rows[0].text
    assert not bare.present
