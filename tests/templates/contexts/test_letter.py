"""Is what a letter says of its recipient, and of changes, what the record says?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from governance_store.records.ids import InvitationId, LetterId, PersonId
from governance_store.records.letter import Letter, Matter, Route
from governance_store.records.meeting import Answer, Capacity, Invitation
from governance_store.records.person import Person
from templates.contexts.letter import changes, recipient, what_failed
from tests.templates.scene import CALLED, WRITTEN, context

LETTER = Letter(
    LetterId("LTR-00001"),
    PersonId("p"),
    Route.MAIL,
    "sam@x.example",
    Matter.INVITATION,
    "t",
    (),
    WRITTEN,
    WRITTEN,
)


def test_only_what_differs_counts_as_changed() -> None:
    """A new place is a change; the day and the hours are as they were."""
    told = changes(context(), context(replace(CALLED, place="Room 5")))
    assert [one.label for one in told if one.changed] == ["Place"]


def test_what_a_meeting_neither_had_nor_has_is_not_told() -> None:
    """A meeting without a link does not get a row about links."""
    bare = context(replace(CALLED, link=""))
    assert "Link" not in [one.label for one in changes(bare, bare)]


def test_a_recipient_has_the_letters_address_and_the_invitations_answer() -> None:
    """The address is that of the letter, whatever the person's is by now."""
    person = Person(PersonId("p"), "Sam\nO'Neill", ("new@x.example",))
    invited = Invitation(InvitationId("i"), CALLED.id, person.id, Capacity.CHAIR, answer=Answer.ATTENDING)
    told = recipient(LETTER, person, invited)
    assert (told.name, told.address, told.capacity, told.answer) == (
        "Sam O'Neill",
        "sam@x.example",
        Capacity.CHAIR,
        Answer.ATTENDING,
    )


@pytest.mark.parametrize("matter", Matter)
def test_every_matter_can_be_told_of(matter: Matter) -> None:
    """Whatever sort of letter failed, there are words for it."""
    assert what_failed(replace(LETTER, matter=matter, outcome="Gone."))[1] == "Gone."
