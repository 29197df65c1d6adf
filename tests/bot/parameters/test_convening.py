"""Who may know of a meeting?"""

from __future__ import annotations

import pytest

from bot.parameters.convening import convenes, may_know, permissions_held
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.records.person import Permission
from tests.bot.conftest import ADA, BETH, CORA, LENA, MIA, OBI, SAM, Spoken


@pytest.mark.parametrize(
    ("who", "may"),
    [(LENA, True), (CORA, True), (SAM, True), (ADA, False), (MIA, False), (OBI, False), (BETH, False)],
)
def test_drafts_are_known_to_those_who_may_call_meetings(house: Spoken, who: str, may: bool) -> None:
    """Of that committee: the chair of another is as much a stranger as a member; what is called all know."""
    house.done("meeting draft board 21 Jan 2027", LENA)
    person = house.person(who).id
    with house.store.reading() as view:
        draft, called = view.get(Meeting, "MTG-2027-001"), view.get(Meeting, "MTG-2026-001")
        assert convenes(view, person, draft.committee) is may
        assert may_know(view, person, draft) is may
        assert may_know(view, person, called)


def test_what_a_person_is_depends_on_the_committee(house: Spoken) -> None:
    """A chair there is nothing here."""
    beth = house.person(BETH).id
    with house.store.reading() as view:
        board, mri = view.one(Committee, key="board"), view.one(Committee, key="mri")
        assert permissions_held(view, beth, board) == frozenset()
        assert permissions_held(view, beth, mri) == {Permission.CHAIR}
        assert permissions_held(view, beth, None) == {Permission.CHAIR}
