"""Is a letter queued for everybody concerned, in the versions that the same commit makes?"""

from __future__ import annotations

from dataclasses import replace

from bot.outbox.letters import letters
from governance_store.records.ids import invitation_id
from governance_store.records.letter import LetterState, Matter, Rendered
from governance_store.records.meeting import Invitation
from tests.bot.outbox.scene import CALLED, CHAIR, MEETING, NOW, PEOPLE, call, house, letter_of, move


def test_everybody_gets_one_letter_in_a_thread_of_their_own() -> None:
    """Numbered in order, queued and due at once."""
    store = house()
    found = [letter_of(store, id_) for id_ in call(store)]
    assert [one.id for one in found] == ["LTR-00001", "LTR-00002", "LTR-00003"]
    assert len({one.thread for one in found}) == len(found)
    assert {(one.state, one.queued, one.due) for one in found} == {(LetterState.QUEUED, NOW, NOW)}


def test_letters_name_the_versions_that_they_tell_of() -> None:
    """The meeting as this commit makes it, the invitation as it was."""
    store = house()
    call(store)
    told = letter_of(store, move(store, replace(CALLED, place="Room 5", sequence=1))[0])
    assert told.renders == (
        Rendered("meeting", MEETING, 2),
        Rendered("invitation", invitation_id(MEETING, CHAIR), 1),
    )


def test_somebody_without_an_address_gets_no_letter() -> None:
    """The reply to the line says so; here nothing is queued that could not leave."""
    store = house(replace(PEOPLE[0], emails=()), without=PEOPLE[:1])
    call(store)
    with store.reading() as view:
        invited = view.find(Invitation, meeting=MEETING)
        queued = list(letters(view, NOW, CALLED, [(Matter.INVITATION, one) for one in invited], ()))
    assert CHAIR in {one.person for one in invited}
    assert CHAIR not in {one.person for one in queued}
