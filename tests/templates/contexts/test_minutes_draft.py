"""Whether made-up drafts of minutes have everything that the template may print."""

from __future__ import annotations

from dataclasses import fields

from templates.contexts.minutes_draft import DRAFT_SAMPLES


def test_the_samples_have_everything_between_them() -> None:
    """Each field filled in one of them, and text that markup is made of."""
    full, bare = DRAFT_SAMPLES
    assert all(getattr(full, field.name) for field in fields(full))
    assert not bare.items
    assert "<" in full.items[1].heading
