from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand

SAID = (
    (
        "The quorum is five, including: either the chair or the treasurer; one lay member; and one nurse.",
        "5, 1 chair|treasurer, 1 lay, 1 nurse",
    ),
    (
        "The quorum is a quarter of the members, provided that in no case shall it be less than three.",
        "max(1/4 3)",
    ),
    (
        (
            "A quorum is: (a) 10 members present in person or by proxy and entitled to vote upon the "
            "business to be conducted at the meeting; or (b) one tenth of the total membership, whichever is "
            "the greater."
        ),
        "max(10 1/10) voting; +proxies",
    ),
    (
        (
            "A charity trustee shall not be counted in the quorum present when any decision is made about a "
            "matter upon which he or she is not entitled to vote. The quorum is three."
        ),
        "3; conflict not counted",
    ),
    (
        (
            "The quorum for the purposes of appointing a parent governor, any vote on the removal of a "
            "governor, and any vote on the removal of the chair, shall be any two-thirds (rounded up to a "
            "whole number) of the persons who are at the time governors entitled to vote on those respective "
            "matters."
        ),
        "; appoint parent governor, remove governor, remove chair: 2/3 of votes up voting",
    ),
    ("Unless the directors decide otherwise, the quorum is two.", "2"),
    ("The quorum is half of the members, excluding vacant positions.", "1/2 in post"),
    ("The panel is quorate if the chair and at least two of the other three members attend.", "3, 1 chair"),
    ("The quorum is three members. A member on whose item the chair agrees may count.", "?"),
)


@pytest.mark.parametrize(("clause", "said"), SAID)
def test_a_turn_of_a_model_document_is_said_in_plainer_words(clause: str, said: str) -> None:
    """What thousands of bodies have taken over is read as it stands, and what is not is named."""
    understood = read(clause)
    assert (shorthand(understood.rule) if understood.whole else "?") == said


def test_a_number_at_odds_with_its_own_floor_is_refused() -> None:
    """“Never fewer than three, and unless fixed it is two” is no rule."""
    clause = (
        "The quorum for directors' meetings may be fixed by the directors, but it must never be less than {}"
    )
    assert not read(clause.format("three") + ", and unless otherwise fixed it is two.").whole
    assert read(clause.format("two") + ", and unless otherwise fixed it is two.").whole
