from __future__ import annotations

from templates.contexts.wheel import WHEEL_SAMPLES


def test_every_mark_stands_in_a_ring_and_in_the_year() -> None:
    """Each has a number of its own; there are twelve months."""
    for wheel in WHEEL_SAMPLES:
        assert len(wheel.months) == 12
        assert all(0 <= one.ring < len(wheel.rings) and 0 <= one.part <= 1 for one in wheel.marks)
        assert len({one.number for one in wheel.marks}) == len(wheel.marks)
        assert wheel.alternative
