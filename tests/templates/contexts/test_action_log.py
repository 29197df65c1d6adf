"""Whether made-up logs have everything that the template may print."""

from __future__ import annotations

from dataclasses import fields

from templates.contexts.action_log import LOG_SAMPLES


def test_the_samples_have_everything_between_them() -> None:
    """Each field filled in one of them, and text that markup is made of."""
    full, bare = LOG_SAMPLES
    assert all(getattr(full, field.name) for field in fields(full))
    assert all(getattr(full.actions[0], field.name) for field in fields(full.actions[0]))
    assert not bare.actions
    assert "<" in full.actions[0].action
