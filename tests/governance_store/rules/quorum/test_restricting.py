from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is half of the members who have voted.",
        "The quorum is half of the members expected.",
        "The quorum is a third of the trustees who were admitted.",
        "The quorum is five less any vacancies.",
        "The quorum is five members. Members who have left are still counted.",
        "The quorum is four members. Postal votes count towards the quorum.",
        "A majority of the former member trusts must be represented.",
        "Two thirds of the larger trusts must be represented.",
        "The quorum is five members, including at least one suspended member from the County Council.",
        "Five absent members are a quorum.",
    ],
)
def test_what_an_amount_is_of_is_not_passed_over(clause: str) -> None:
    """Of fewer members than all, or of others too: it is asked about."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "clause", ["The quorum is half of the members.", "The quorum is a third of the members less vacancies."]
)
def test_an_amount_of_all_is_read(clause: str) -> None:
    """And a share of the seats that are filled."""
    assert read(clause).whole
