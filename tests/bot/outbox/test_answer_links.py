from __future__ import annotations

from datetime import timedelta

import pytest

from bot.links import Expired, Links, NotOurs, Purpose
from bot.outbox.answer_links import Asked, NoLongerAsked, Said, answer_links, asked
from governance_store.records.meeting import Invitation, Meeting
from tests.bot.conftest import ADA, ASHA, LENA, Spoken

ID = "MTG-2026-001"
LINKS = Links(b"secret", "https://clerk.example.org")


def links(house: Spoken, *, remote: bool = True) -> dict[str, str]:
    """The tokens of Asha's links, by their labels."""
    meeting = house.get(Meeting, ID)
    invitation = house.get(Invitation, f"{ID}:{house.person(ASHA).id}")
    made = answer_links(LINKS, meeting, invitation, remote=remote)
    return {one.label: one.link.removeprefix("https://clerk.example.org/answer/") for one in made}


def read(house: Spoken, token: str) -> Asked:
    """What a link is about, now."""
    with house.store.reading() as view:
        return asked(view, LINKS, token, house.clock.now())


def test_each_link_says_who_answers_what(house: Spoken) -> None:
    """One for each answer that is possible, all about the same person and meeting."""
    found = {label: read(house, token) for label, token in links(house).items()}
    assert {label: one.said for label, one in found.items()} == {
        "I shall attend": Said.ATTEND,
        "I shall join remotely": Said.REMOTE,
        "I send my apologies": Said.APOLOGIES,
    }
    assert {(one.person.name, one.meeting.id, one.moved) for one in found.values()} == {
        ("Dr Asha Rahman", ID, False)
    }
    assert "I shall join remotely" not in links(house, remote=False)


def test_a_link_of_another_purpose_is_none(house: Spoken) -> None:
    """A link that signs somebody in answers nothing, whatever stands in it."""
    about = (f"{ID}:{house.person(ASHA).id}", "attend", "1")
    made = LINKS.make(Purpose.SIGN_IN, *about, until=house.clock.now() + timedelta(days=1))
    with pytest.raises(NotOurs):
        read(house, made.rpartition("/")[2])
    with pytest.raises(NotOurs):
        read(house, links(house)["I shall attend"][:-2])


def test_a_link_ends_with_its_meeting(house: Spoken) -> None:
    """Up to its last minute it may be used; nobody answers afterwards."""
    token = links(house)["I shall attend"]
    house.clock.forward(house.get(Meeting, ID).ends - house.clock.now() - timedelta(seconds=1))
    assert read(house, token).meeting.id == ID
    house.clock.forward(timedelta(seconds=1))
    with pytest.raises(Expired):
        read(house, token)


def test_a_moved_meeting_is_told_apart(house: Spoken) -> None:
    """The link still works, and what it leads to knows that it was sent for another time."""
    token = links(house)["I shall attend"]
    before = house.get(Meeting, ID).starts
    house.done("meeting move board to 9 Dec 2026 16:00", LENA)
    found = read(house, token)
    assert (found.moved, found.starts) == (True, before)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (f'meeting cancel {ID} because "no quorum"', "is cancelled. Reason given: no quorum"),
        (f"meeting uninvite {ID} asha", "no longer invited"),
        ("person leave asha", "no longer takes part"),
    ],
)
def test_an_invitation_that_stands_no_more(house: Spoken, line: str, said: str) -> None:
    """A clear sentence says why."""
    token = links(house)["I shall attend"]
    house.done(line, ADA if line.startswith("person") else LENA)
    with pytest.raises(NoLongerAsked, match=said):
        read(house, token)
