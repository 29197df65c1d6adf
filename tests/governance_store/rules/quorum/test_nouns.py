from __future__ import annotations

import pytest

from governance_store.rules.quorum.nouns import one_of, several_of


@pytest.mark.parametrize(
    ("term", "one", "several"),
    [
        ("chair", "the chair", "chairs"),
        ("lay", "a lay member", "lay members"),
        ("officer", "an officer", "officers"),
        ("non_executive", "a non executive member", "non executive members"),
        ("director_finance", "the director of finance", "directors of finance"),
        ("nhs", "an NHS member", "NHS members"),
        ("deputy", "a deputy", "deputies"),
    ],
)
def test_somebody_is_called_by_a_noun(term: str, one: str, several: str) -> None:
    """An adjective is that of a member."""
    assert (one_of(term), several_of(term)) == (one, several)
