from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            (
                "A third of the members makes a quorum and where the figure is fractional the next "
                "higher whole "
                "number applies"
            ),
            "1/3 up",
        ),
        ("Half of the membership must be present, a half being reckoned as a whole", "1/2 up"),
        ("One third of members, to be rounded down where it is not a whole number", "1/3 down"),
        ("A third of the members must attend, any remainder being thrown away", "1/3 down"),
        ("Two fifths of the members must attend, counting any fraction as one", "2/5 up"),
        ("A third of the members must attend, rounded up or down", "?"),
        ("A third of the members must attend, rounded as the chair sees fit", "?"),
        (
            "A third of the members must be present, and if a third is not a whole number it is rounded up",
            "1/3 up",
        ),
        (
            "A third of the members must be present, a third being taken to the nearest whole number",
            "1/3 nearest",
        ),
        ("Half of the members or, if half is not a whole number, the next whole number up", "1/2 up"),
        ("Any fraction of a third of the members over a half counts as one", "?"),
    ],
)
def test_what_is_said_of_it(sentence: str, rule: str) -> None:
    """What becomes of a part of a person; what may be meant otherwise is not read."""
    assert said(sentence) == rule
