from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("A deputy sent by an absent member makes up the number just as the member would", "; +deputies"),
        ("Whoever deputises for a member is treated as that member", "; +deputies"),
        (
            (
                "If you cannot make a meeting you may ask a colleague to sit in for you, and that "
                "colleague is counted"
            ),
            "; +deputies",
        ),
        (
            (
                "Each nominating body may name an alternate who acts when its representative is "
                "absent and who is then counted"
            ),
            "; +deputies",
        ),
        ("Substitutes have every right of the member whose place they take", "; +deputies"),
        ("It is not possible to send a deputy", "; -deputies"),
        ("A member's seat cannot be filled by a substitute", "; -deputies"),
        ("No member may send anybody in his or her place", "; -deputies"),
        (
            (
                "An officer in attendance for an executive director but without formal acting up "
                "status may not count towards the quorum"
            ),
            "; -deputies of executive_director",
        ),
        (
            "Officers attending on behalf of executive directors will not count towards the quorum",
            "; -deputies of executive_director",
        ),
        (
            (
                "Where an executive director is absent, their deputy may attend and will count "
                "towards the quorum"
            ),
            "; +deputies of executive_director",
        ),
        (
            "Executive directors may send a deputy, who counts, but a non-executive director may not",
            "; +deputies of executive_director; -deputies of non_executive_director",
        ),
        ("Non-executive directors may not send a deputy", "; -deputies of non_executive_director"),
        (
            "Substitutes for the employer or scheme member representatives are not permitted",
            "; -deputies of employer|schememember",
        ),
        ("The chief nurse's deputy counts in her absence", "; +deputies of chief_nurse"),
        ("Nobody may deputise for the chair", "; -deputies of chair"),
        (
            "Clinical directors may be deputised for, and their deputies count",
            "; +deputies of clinical_director",
        ),
        ("Deputies count but those of the chair do not", "; +deputies; -deputies of chair"),
        (
            "Executives may send a deputy, who counts; non-executives may not",
            "; +deputies of executive; -deputies of non_executive",
        ),
        ("An executive director's deputy does not count", "; -deputies of executive_director"),
        (
            "An officer sent along for an absent executive director does not count",
            "; -deputies of executive_director",
        ),
    ],
)
def test_whose_deputies_count(sentence: str, rule: str) -> None:
    """Of all members, or of one sort."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Only executive directors may send deputies",
        "Members other than the chair may send deputies who count",
        "Deputies from the same trust do not count",
        "A deputy without authority does not count",
        "Lay deputies count",
        "Their deputies count",
        "Deputies do not count unless formally appointed",
        "Deputies count except at the annual meeting",
        "Deputies for governors are not permitted",
        "Members may send a deputy to one meeting a year",
        "Members may send a deputy who may speak but not vote",
    ],
)
def test_deputies_of_whom_is_not_guessed(sentence: str) -> None:
    """Some of them, some of their deputies, a leave, an exception."""
    assert said(sentence) == "?"
