from __future__ import annotations

import pytest

from governance_store.rules.quorum.plain_shares import plain_shares
from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2/3rds of", "2/3 of"),
        ("1/20th of", "1/20 of"),
        ("3/4s", "3/4"),
        ("2/3 rds", "2/3"),
        ("⅔rds of", "⅔ of"),
        ("2/3ds", "2/3"),
        ("33 1/3% of", "1/3 of"),
        ("66⅔ per cent", "2/3"),
        ("12½%", "1/8"),
        ("1 1/0%", "1 1/0%"),
        ("5/2025", "5/2025"),
    ],
)
def test_shares_in_figures_are_plain(text: str, told: str) -> None:
    """Endings go, and a percentage with a part is one fraction."""
    assert plain_shares(text) == told


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        ("The quorum is 2/3rds of the membership.", "2/3"),
        ("The quorum is 33⅓% of members.", "1/3"),
        ("The quorum is 33 and one third per cent of members.", "1/3"),
    ],
)
def test_they_are_read(clause: str, rule: str) -> None:
    """And no number is left over."""
    understood = read(clause)
    assert understood.whole
    assert shorthand(understood.rule) == rule


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is two-thirds less one.",
        "The quorum is two thirds less one of the members.",
        "A quorum shall be half less one.",
        "The quorum is half minus one of the members.",
        "The quorum is thirty-three and a third per cent of members.",
    ],
)
def test_what_is_no_plain_share_is_asked_about(clause: str) -> None:
    """“less” and “per cent” name nobody."""
    assert not read(clause).whole
