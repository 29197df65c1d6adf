"""Is nothing of terms of reference left without a place on paper?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from templates.contexts.terms_of_reference import MemberRow, Section, TermsDocument, placed

BARE = TermsDocument("Northern Imaging Network", "Board", "board", "DRAFT", 1)
SEAT = MemberRow("North", "Chair")


def test_sections_that_say_where_are_left_alone() -> None:
    """Whoever builds the document decides where its members and its quorum stand."""
    said = replace(
        BARE,
        membership=(SEAT,),
        quorum_words="Three.",
        sections=(Section("A", "Who sits", membership=True), Section("B", "How many", quorum=True)),
    )
    assert placed(said) == said


def test_members_and_quorum_get_sections_of_their_own() -> None:
    """Where no section shows them, they are added at the end, numbered on."""
    said = replace(BARE, membership=(SEAT,), quorum_words="Three.", sections=(Section("1", "Purpose"),))
    assert [(one.number, one.title, one.membership, one.quorum) for one in placed(said).sections[1:]] == [
        ("2", "Membership", True, False),
        ("3", "Quorum", False, True),
    ]


@pytest.mark.parametrize(
    ("given", "titles"),
    [
        pytest.param(BARE, [], id="nothing to show"),
        pytest.param(replace(BARE, membership=(SEAT,)), ["Membership"], id="only members"),
        pytest.param(replace(BARE, quorum_words="Three."), ["Quorum"], id="only a quorum"),
    ],
)
def test_nothing_is_added_for_nothing(given: TermsDocument, titles: list[str]) -> None:
    """A section without anything in it is not printed."""
    assert [section.title for section in placed(given).sections] == titles
