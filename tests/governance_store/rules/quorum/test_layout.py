from __future__ import annotations

import pytest

from governance_store.rules.quorum.layout import running


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (
            "Quorum: the following must be present: (a) the chair; (b) two trustees; and (c) the treasurer",
            "Quorum: the following must be present: the chair, two trustees, and the treasurer",
        ),
        ("3.1 The quorum is four", "The quorum is four"),
        ("Five members, no fewer, must attend", "Five members must attend"),
        ("Five members, no less.", "Five members."),
        ("Three, being: a) the chair, b) the clerk", "Three, being: the chair, the clerk"),
        (
            "Quorum = 5, at least 1 rep from each site",
            "quorum is 5, at least 1 representative from each site",
        ),
        (
            "The Senior Responsible Owner (SRO) and two members",
            "The Senior Responsible Owner and two members",
        ),
        ("The chair (or deputy) and two members", "The chair (or deputy) and two members"),
        (
            "Five members, to include: the chair or the lead; one nurse; and one doctor.",
            "Five members, to include the chair or the lead, one nurse, and one doctor.",
        ),
        ("The quorum is five; the chair must be there", "The quorum is five; the chair must be there"),
        ("The Committees in Common may act", "The committee may act"),
        ("Two of the Committee's non-executive members", "Two of the non-executive members"),
        ("Two of the Committee's members", "Two of the Committee's members"),
        ("For the sake of clarity: nobody counts twice", "nobody counts twice"),
        (
            "One third; and notwithstanding anything to the contrary, never fewer than three",
            "One third; and never fewer than three",
        ),
        (
            "Two trustees or such larger number as the trustees may decide from time to time.",
            (
                "Two trustees. Beside the quorum it is said: “or such larger number as the trustees may "
                "decide from time to time”."
            ),
        ),
        (
            "One third of the members. In calculating one third any fraction is ignored",
            "One third of the members, any fraction is ignored",
        ),
        (
            "A half, or a third in August, and in calculating one third any fraction is ignored",
            "A half, or a third in August, and in calculating one third any fraction is ignored",
        ),
    ],
)
def test_what_is_set_out_becomes_one_running_text(clause: str, told: str) -> None:
    """Marks go, and every item of a list stays."""
    assert running(clause) == told
