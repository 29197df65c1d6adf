from __future__ import annotations

import pytest

from governance_store.rules.quorum.naming import is_nobody, nobody_among


@pytest.mark.parametrize(
    "term",
    [
        "chair_normally",
        "written_request",
        "casting",
        "told",
        "chair_leave",
        "late",
        "trustee_sign",
        "sort",
        "favour",
        "conclusion",
        "chair_announce",
    ],
)
def test_a_thing_an_act_or_a_state_is_nobody(term: str) -> None:
    """No seat carries such a name."""
    assert is_nobody(term)


@pytest.mark.parametrize(
    "term",
    [
        "chair",
        "legally_qualified_chair",
        "employernominated",
        "nursing",
        "staff_governor",
        "sabbatical_leave",
    ],
)
def test_an_office_or_a_sort_of_member_is_somebody(term: str) -> None:
    """Such may sit, or be left out."""
    assert not is_nobody(term)


def test_the_first_that_is_nobody_is_named() -> None:
    """In words, as the clause has it."""
    assert nobody_among(("chair", "written_request")) == "written request"
    assert not nobody_among(("chair",))


def test_a_member_on_leave_is_somebody() -> None:
    """Of whatever sort the leave is; leave alone is nobody."""
    assert not is_nobody("member_on_leave")
    assert not is_nobody("member_on_sabbatical_leave")
    assert is_nobody("leave")
