"""Is a link good for what it was made for, until its time, and for nothing else?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.links import Expired, Links, NotOurs, Purpose, agenda_address

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
UNTIL = NOW + timedelta(days=1)
LINKS = Links(b"a secret", "https://clerk.example")


def token_of(link: str) -> str:
    """What stands behind the purpose in a link's address."""
    return link.rpartition("/")[2]


@given(st.lists(st.text(max_size=20), max_size=5))
def test_a_link_tells_what_it_was_made_about(about: list[str]) -> None:
    """Whatever it is about comes back unchanged, from an address that names its purpose."""
    link = LINKS.make(Purpose.ANSWER, *about, until=UNTIL)
    assert link.startswith("https://clerk.example/answer/")
    assert LINKS.read(Purpose.ANSWER, token_of(link), NOW) == tuple(about)


def test_a_link_is_good_for_its_own_purpose_only() -> None:
    """A link that answers an invitation signs nobody in."""
    token = token_of(LINKS.make(Purpose.ANSWER, "PER-001", until=UNTIL))
    with pytest.raises(NotOurs):
        LINKS.read(Purpose.SIGN_IN, token, NOW)


def test_a_link_of_another_network_is_not_ours() -> None:
    """Two networks have two secrets."""
    other = Links(b"another secret", "https://clerk.example")
    with pytest.raises(NotOurs):
        LINKS.read(Purpose.ANSWER, token_of(other.make(Purpose.ANSWER, "PER-001", until=UNTIL)), NOW)


@pytest.mark.parametrize("token", ["", "x", "." * 2000, "WzFd.abc", "é", "\x00"])
def test_what_was_never_a_link_is_not_ours(token: str) -> None:
    """Anything may be typed into an address bar."""
    with pytest.raises(NotOurs):
        LINKS.read(Purpose.ANSWER, token, NOW)


def test_a_changed_link_is_not_ours() -> None:
    """Nobody can make somebody else's link from their own."""
    token = token_of(LINKS.make(Purpose.ANSWER, "PER-001", until=UNTIL))
    for place in range(len(token)):
        other = "A" if token[place] != "A" else "B"
        changed = token[:place] + other + token[place + 1 :]
        if place == len(token) - 1:
            continue  # the last letter of a signature carries bits that mean nothing
        with pytest.raises(NotOurs):
            LINKS.read(Purpose.ANSWER, changed, NOW)


def test_an_agenda_has_an_address_without_a_secret() -> None:
    """Whoever opens it signs in."""
    assert agenda_address("https://x.example/", "MTG-2026-001") == "https://x.example/agenda/MTG-2026-001"


def test_a_link_ends_at_its_instant() -> None:
    """Good a second before, over at the second."""
    token = token_of(LINKS.make(Purpose.SIGN_IN, "PER-001", until=UNTIL))
    assert LINKS.read(Purpose.SIGN_IN, token, UNTIL - timedelta(seconds=1)) == ("PER-001",)
    with pytest.raises(Expired):
        LINKS.read(Purpose.SIGN_IN, token, UNTIL)
