from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.turns_of_people import TURNS


def test_from_whom_somebody_comes_is_said_plainly() -> None:
    """“Members representing employers” are employers' representatives."""
    assert TURNS
    assert reworded("two members representing employers") == "two employers representatives"


@pytest.mark.parametrize(
    ("clause", "of"),
    [
        ("Three members, one of whom must be the Chair or their nominated deputy.", ("chair",)),
        ("Half of the members, including the Chair or nominated deputy.", ("chair",)),
        ("Four members, and the chair or a named deputy must be one of them.", ("chair",)),
        ("The quorum is five, including the chair or their substitute.", ("chair",)),
        ("The Chair, or their deputy, and at least four other members must be present.", ("chair",)),
        (
            "Six, including the medical director or their deputy and the chief nurse or nominated deputy.",
            ("medical_director", "chief_nurse"),
        ),
    ],
)
def test_the_deputy_of_somebody_who_is_needed_counts(clause: str, of: tuple[str, ...]) -> None:
    """That one may be stood in for: of other deputies nothing is said."""
    understood = read(clause)
    assert understood.whole
    assert understood.rule.deputised == of
    assert understood.rule.deputies is None
