from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        ("Three partners shall be a quorum, but the practice manager may attend.", "3"),
        ("The quorum is three members and the treasurer can attend.", "3"),
        ("The quorum is three members and the treasurer is allowed to attend.", "3"),
        ("Three non-executive members form a quorum but executives may attend.", "3, 3 non_executive"),
        ("Four lay members shall be a quorum but clinicians may be present.", "4, 4 lay"),
        ("The quorum is three clinicians but nurses can also attend.", "3, 3 clinician"),
        ("The quorum is three members with the chair in attendance.", "3, 1 chair"),
        ("The quorum is three members with at least one nurse in attendance.", "3, 1 nurse"),
    ],
)
def test_who_may_come_need_not(clause: str, rule: str) -> None:
    """Nobody is asked for because he may attend; who presides is one of the members."""
    understood = read(clause)
    assert understood.whole
    assert shorthand(understood.rule) == rule


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is three non-executive directors, with the finance director in attendance.",
        "The quorum is three non-executive directors, with the finance director attending.",
        "The quorum is three members with the clerk in attendance.",
        "The quorum is three members, with a minute taker in attendance.",
        "The quorum is any two directors together with the company secretary in attendance.",
        "A quorum is three trustees, the treasurer being in attendance.",
        "The quorum is three non-executive directors but the chief executive will attend.",
        "The quorum is three members, the treasurer having the right to attend.",
        "The quorum is five members and the chief nurse might also be present.",
    ],
)
def test_who_is_only_in_attendance_is_asked_about(clause: str) -> None:
    """Whoever serves a meeting may be none of those who are counted."""
    assert not read(clause).whole
