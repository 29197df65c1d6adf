from __future__ import annotations

import pytest

from governance_store.rules.quorum.besides import is_beside, needs_no_quorum


@pytest.mark.parametrize(
    ("sentence", "beside"),
    [
        ("The chair has a casting vote", True),
        ("Minutes are kept by the secretary", True),
        ("The quorum must be present throughout the meeting", True),
        ("The meeting must remain quorate throughout", True),
        ("The quorum has to last for the whole meeting", True),
        ("The quorum must be present throughout the meeting with two nurses", False),
        ("In the absence of the Chair, the Deputy Chair shall chair the meeting", True),
        ("If the Chair is absent, the Deputy Chair will chair the meeting", True),
        ("If the Chair is absent, the Deputy Chair must be there", False),
        ("Decisions made at non-quorate meetings must be ratified at the next quorate meeting", True),
        ("Decisions made at non-quorate meetings must be ratified by two thirds of the members", False),
        (
            (
                "In the absence of the Committee Chair and/or an appointed deputy, the remaining members "
                "present shall elect one of themselves to chair the meeting"
            ),
            True,
        ),
        ("In the absence of the Chair, the remaining members present shall elect two doctors", False),
        (
            (
                "If a quorum is then not available for the discussion of any matter, that matter may not be "
                "discussed further or voted upon at that meeting"
            ),
            True,
        ),
        (
            (
                "For all committees and sub-committees, the details of the quorum are set out in the "
                "appropriate terms of reference"
            ),
            True,
        ),
        ("For all committees and sub-committees, the quorum is three", False),
        ("Four members must be present", False),
        ("The chair counts twice and reports to the board", False),
    ],
)
def test_what_boards_do_besides_bears_on_no_verdict(sentence: str, beside: bool) -> None:
    """But for what also speaks of who counts or of how many."""
    assert is_beside(sentence) is beside


def test_what_needs_no_quorum_is_named() -> None:
    """What is excepted from a ban on business."""
    line = "No business other than the election of a chair may be done unless a quorum is present"
    assert needs_no_quorum(line) == "the election of a chair"
    assert needs_no_quorum("No business may be done unless a quorum is present") == ""
