from __future__ import annotations

from templates.contexts.timeline import TIMELINE_SAMPLES, BarState, StepState


def test_the_samples_show_every_state_and_none() -> None:
    """Every colour and every shape; and a programme without an objective."""
    full, empty = TIMELINE_SAMPLES
    assert {bar.state for bar in full.bars} == set(BarState)
    assert {step.state for bar in full.bars for step in bar.steps} == set(StepState)
    assert (empty.bars, empty.today) == ((), ())
