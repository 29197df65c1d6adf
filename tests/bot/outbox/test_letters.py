from __future__ import annotations

from datetime import timedelta

from bot.outbox.letters import SETTLING
from governance_store.records.letter import Letter, LetterState, Matter, Route
from governance_store.records.meeting import Invitation, Meeting
from tests.bot.conftest import ASHA, CORA, LENA, MIA, Spoken, constituted

ID = "MTG-2026-001"


def letters_of(house: Spoken, seq: int) -> list[Letter]:
    """The letters of one commit."""
    return [house.get(Letter, one.id) for one in house.store.commit(seq).changes if one.kind == "letter"]


def assert_they_tell_of_that_commit(house: Spoken, seq: int) -> None:
    """Each letter names its meeting and its invitation in the versions that its own commit left."""
    commit = house.store.commit(seq)
    for letter in letters_of(house, seq):
        meeting, invitation = letter.renders
        for told, type_ in ((meeting, Meeting), (invitation, Invitation)):
            upto = [
                one.version for one in house.store.history(type_, told.id) if one.commit.seq <= commit.seq
            ]
            assert told.version == upto[-1], (letter.id, told)
        assert (meeting.kind, meeting.id) == ("meeting", ID)
        assert (invitation.kind, invitation.id) == ("invitation", letter.thread)
        assert letter.thread == f"{ID}:{letter.person}"


def test_an_invitation_goes_to_everybody_who_is_invited() -> None:
    """By mail, to the first address, queued and due at the instant of the call."""
    house = constituted()
    letters = letters_of(house, house.commits())
    assert [one.address for one in letters][:2] == [CORA, ASHA]
    assert {(one.route, one.matter, one.state) for one in letters} == {
        (Route.MAIL, Matter.INVITATION, LetterState.QUEUED)
    }
    assert {(one.queued, one.due) for one in letters} == {(house.clock.now(), house.clock.now())}
    assert_they_tell_of_that_commit(house, house.commits())


def test_one_letter_a_person_and_change() -> None:
    """Through answers, moves and a cancellation, each names the versions of its own commit."""
    house = constituted()
    for line in (
        f"meeting move {ID} to 17 Dec 2026",
        f'meeting move {ID} at "Room 9"',
        f"meeting move {ID} 2h",
        f"meeting cancel {ID} because snow",
    ):
        house.delivered(timedelta(minutes=2))
        house.done(f"attend {ID}", MIA)
        house.done(f'apologies {ID} because "on leave"', ASHA)
        house.done(line, LENA)
        letters = letters_of(house, house.commits())
        assert len({one.person for one in letters}) == len(letters) == 4
        assert_they_tell_of_that_commit(house, house.commits())
    assert len({one.id for one in house.all(Letter)}) == 20


def test_an_answer_that_is_taken_back_is_told_as_not_given() -> None:
    """A letter about a new time names the invitation as it is asked anew, not as it was answered."""
    house = constituted()
    house.done(f"attend {ID}", ASHA)
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    by_person = {one.person: one.renders for one in letters_of(house, house.commits())}
    asha, mia = by_person[house.person(ASHA).id], by_person[house.person(MIA).id]
    assert [one.version for one in asha] == [2, 3]
    assert [one.version for one in mia] == [2, 1]


def test_who_has_no_address_gets_no_letter() -> None:
    """They are invited all the same."""
    house = constituted()
    house.done('person add "Gwen Jones"')
    house.done("seat fill SEAT-003 gwen")
    house.done("meeting schedule board 21 Jan 2027", LENA)
    assert len(letters_of(house, house.commits())) == 4
    assert len(house.all(Invitation, meeting="MTG-2027-001")) == 5


def test_a_new_address_is_used_from_the_next_letter_on() -> None:
    """What has left keeps the address that held when it was queued."""
    house = constituted()
    house.delivered()
    house.done("person set asha email new@example.org")
    house.done(f"meeting cancel {ID} because snow", LENA)
    asha = [one.address for one in house.all(Letter, person="PER-007")]
    assert asha == [ASHA, "new@example.org"]


def test_letters_are_numbered_on_for_ever() -> None:
    """No number is given twice, also after letters were erased."""
    house = constituted()
    house.delivered()
    house.done("person erase mia because asked")
    house.done(f"meeting cancel {ID} because snow", LENA)
    assert [one.id for one in house.all(Letter)] == [
        "LTR-00001", "LTR-00002", "LTR-00004", "LTR-00005", "LTR-00006", "LTR-00007",
    ]  # fmt: skip


def test_who_joined_is_invited_in_the_moment_in_which_the_others_are_told() -> None:
    """All letters of one change leave together, as the answer says."""
    house = constituted()
    house.delivered()
    house.done("seat fill SEAT-003 owen")
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    letters = letters_of(house, house.commits())
    assert [one.matter for one in letters] == [Matter.MEETING_CHANGED] * 4 + [Matter.INVITATION]
    assert {one.due for one in letters} == {house.clock.now() + SETTLING}
    assert len(house.delivered(SETTLING)) == 5
