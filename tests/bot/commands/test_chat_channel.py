from __future__ import annotations

from bot.parameters.base import Channel
from governance_store.records.chat_channel import ChatChannel
from tests.bot.conftest import LENA, Spoken, words

BOARD = Channel("slack", "T1", "C1", "board")
SHARED = Channel("slack", "T1", "C2", "partners", shared=True)


def test_a_committee_is_linked_with_a_channel(house: Spoken) -> None:
    """Once; a second time says so, and another committee is refused with the way on."""
    assert house.say("committee link board #board", LENA, channels=(BOARD,)).ok
    (one,) = house.all(ChatChannel)
    assert (one.channel, one.name, one.active) == ("C1", "board", True)
    assert "already" in words(house.say("committee link board #board", LENA, channels=(BOARD,)))
    other = house.say("committee link mri #board", LENA, channels=(BOARD,))
    assert not other.ok
    assert "Imaging Network Board" in words(other)


def test_a_shared_channel_is_refused(house: Spoken) -> None:
    """Nothing of the record may be read by another organisation."""
    refused = house.say("committee link board #partners", LENA, channels=(SHARED,))
    assert "another organisation" in words(refused)
    assert not house.all(ChatChannel)


def test_a_link_is_taken_back(house: Spoken) -> None:
    """And may be made again, with another committee."""
    house.say("committee link board #board", LENA, channels=(BOARD,))
    assert house.say("committee unlink #board", LENA, channels=(BOARD,)).ok
    assert "linked with no committee" in words(house.say("committee unlink #board", LENA, channels=(BOARD,)))
    assert house.say("committee link mri #board", LENA, channels=(BOARD,)).ok


def test_what_stood_before_is_not_announced(house: Spoken) -> None:
    """Only what comes after the link is news."""
    house.say("committee link board #board", LENA, channels=(BOARD,))
    with house.store.reading() as view:
        assert view.has_key("channel:slack:T1:C1:MTG-2026-001:1")
