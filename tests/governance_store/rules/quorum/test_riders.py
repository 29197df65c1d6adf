from __future__ import annotations

import pytest

from governance_store.rules.quorum.riders import has_rider


@pytest.mark.parametrize(
    ("text", "rider"),
    [
        ("vacant seats are left out", False),
        ("as if it had no vacancies", False),
        ("vacant seats are left out unless the chair decides otherwise", True),
        ("other business where practicable", True),
    ],
)
def test_a_condition_is_seen(text: str, rider: bool) -> None:
    """And a comparison is none."""
    assert has_rider(text) is rider
