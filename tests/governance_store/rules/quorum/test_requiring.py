from __future__ import annotations

from fractions import Fraction

import pytest

from governance_store.rules.quorum.requiring import required_of, share_of
from governance_store.rules.quorum.rule import Count, Rounding, Share, Total


@pytest.mark.parametrize(
    ("share", "whole", "needed"),
    [
        (Share(Fraction(1, 3)), 13, 5),
        (Share(Fraction(1, 2), strict=True), 8, 5),
        (Share(Fraction(1, 2), rounding=Rounding.DOWN, plus=1), 11, 6),
        (Share(Fraction(1, 2), rounding=Rounding.NEAREST), 5, 3),
    ],
)
def test_shares_of_people(share: Share, whole: int, needed: int) -> None:
    """Rounded as is said, or up; more than half of eight is five."""
    assert share_of(share, whole) == needed


def test_the_greater_or_the_lesser() -> None:
    """And one less for each vacancy where that is said."""
    amounts = (Share(Fraction(1, 3)), Count(3))
    assert required_of(Total(amounts), lambda _: 6) == 3
    assert required_of(Total(amounts, lesser=True), lambda _: 6) == 2
    assert required_of(Total((Count(7, less_vacancies=True),)), lambda _: 9, vacant=2) == 5
