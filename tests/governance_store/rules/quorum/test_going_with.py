from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    "clause",
    [
        "There have to be six people in total, and the Clinical Chair or Assistant Clinical Chair.",
        "Five members, two of whom must be lay, plus the Chair.",
        "Five members, who must include a patient representative and two medical members, plus the Chair.",
        "The quorum is the chair, two members and a nurse.",
        "The quorum is twelve. A proposal may be adopted only with seven members of either chamber there.",
        "The quorum is six with the chair or vice chair there in person. Deputies count.",
        "Nine members must be present representing at least half of the member organisations.",
        (
            "Three of the five named officers must be present: chair, secretary, treasurer, "
            "registrar and bursar."
        ),
        (
            "Present must be two executive directors, one of which must be a clinician, and two "
            "non-executives, one "
            "of which must be the Chair or Senior Independent Director."
        ),
        "At the first meeting after an election two thirds of those elected must attend; thereafter half.",
    ],
)
def test_what_may_be_joined_otherwise_is_asked_about(clause: str) -> None:
    """Each of these was read as a rule that its sentence does not say."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is the chair and two members.",
        "Six members in total, including the chair.",
        "Five members, two of whom must be lay.",
        "The quorum is six, with the chair there in person.",
        "Nine members from at least four of the member organisations must be present.",
        "Three of the five named officers must be present.",
        "Two executive directors and two non-executive directors must be present.",
    ],
)
def test_what_goes_together_plainly_is_read(clause: str) -> None:
    """Where no neighbour is in the way."""
    assert read(clause).whole
