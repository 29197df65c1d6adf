from __future__ import annotations

import re

import pytest

from governance_store.rules.quorum.doing import DOING, IT


@pytest.mark.parametrize(
    "told",
    ["act", "validly transact any business", "be competent to act", "exercise its powers", "make decisions"],
)
def test_whatever_a_body_does_when_it_meets(told: str) -> None:
    """It is quorate then."""
    assert re.fullmatch(DOING, told)


@pytest.mark.parametrize("told", ["amend the rules", "elect a chair", "decide to dissolve"])
def test_what_is_an_occasion_of_its_own(told: str) -> None:
    """A decision that is named may need more than others."""
    assert not re.fullmatch(DOING, told)


@pytest.mark.parametrize("told", ["the court of aldermen", "it", "the fellows of the college", "a meeting"])
def test_whoever_meets(told: str) -> None:
    """A body by any name, or those who sit on it."""
    assert re.fullmatch(IT, told, re.IGNORECASE)
