from __future__ import annotations

import pytest

from governance_store.rules.quorum.terms_of_people import canonical, is_anybody, meant, role_at


@pytest.mark.parametrize(
    ("term", "labels", "found"),
    [
        ("non_executive_director", {"ned", "executive"}, {"ned"}),
        ("registered_osteopath", {"registered", "lay"}, {"registered"}),
        ("vice_chair", {"chair", "deputy_chair"}, {"deputy_chair"}),
        ("deputy_chair", {"chair"}, set()),
        ("speech_language_pathologist", {"slp"}, {"slp"}),
        ("treasurer", {"chair", "lay"}, set()),
        ("executive_director", {"non_executive"}, set()),
    ],
)
def test_a_term_means_its_label_and_no_other(term: str, labels: set[str], found: set[str]) -> None:
    """Other spellings are found; what is only like it is not."""
    assert meant(term, labels) == found


def test_offices_and_anybody() -> None:
    """An office is told by its words; a member is nobody in particular."""
    assert role_at(["director", "of", "public", "health"], 0) == ("director_public_health", 4)
    assert is_anybody("board_member")
    assert not is_anybody("lay_member")
    assert canonical("lay_member") == {"lay"}


def test_an_office_ends_where_another_begins() -> None:
    """“the chief nurse and medical director” are two."""
    assert role_at(["chief", "nurse", "and", "medical", "director"], 0) == ("chief_nurse", 2)
    assert role_at(["director", "of", "nursing", "and", "quality"], 0) == ("director_nursing_and_quality", 5)
    assert role_at(["director", "and", "medical", "director"], 0) is None
