from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "Calling or dismissing a minister is governed by a separate article",
        "The appointment of a minister is dealt with elsewhere in this constitution",
        "Removal of the chair is a matter for the trust board",
        "Changes to the constitution are covered in section 9",
        "Section 9 deals with changes to the constitution",
        "Complaints are left to the ethics officer",
    ],
)
def test_what_is_told_elsewhere_is_noted(sentence: str) -> None:
    """It bears on no verdict."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "The quorum for elections is governed by section 5",
        "Who must be present is dealt with in section 5",
        "The presence of the chair is a matter for the board",
        "Elections are for the whole council to decide",
        "Changes to the rules are a matter for ten members",
        "Changes to the rules are for the trustees and two doctors",
        "Deputies are dealt with in article 3",
        "Business is subject to the consent of the clerk",
    ],
)
def test_what_may_bear_is_no_aside(sentence: str) -> None:
    """A number, a presence, a deputy or business in it may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)
