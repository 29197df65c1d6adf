"""Whether the record decides who is signed in, and not the cookie."""

from __future__ import annotations

import pytest

from bot.links import Links
from bot.outbox.signing_in import UsedLink, ask_by_hand, sign_in_link
from bot.surfaces.console.admission import admit, dismiss, signed_in, welcomed
from bot.surfaces.console.sessions import Session, Sessions
from tests.bot.conftest import ADA, Spoken

LINKS = Links(b"secret", "http://127.0.0.1")


def _token(bare: Spoken) -> str:
    asked = ask_by_hand(bare.store, bare.person(ADA), bare.clock.now(), "root")
    return sign_in_link(LINKS, asked, ADA).rpartition("/")[2]


def test_a_link_admits_once(bare: Spoken) -> None:
    """The session holds, after a restart too; the link is over."""
    sessions, token = Sessions(b"secret"), _token(bare)
    assert welcomed(bare.house, LINKS, token).person.name == "Ada Admin"
    session = admit(bare.house, LINKS, sessions, token)
    again = Sessions(b"secret").of(sessions.write(session))
    assert signed_in(bare.house, LINKS, again) == bare.person(ADA)
    with pytest.raises(UsedLink):
        admit(bare.house, LINKS, sessions, token)


def test_a_session_that_was_never_begun_is_nobodys(bare: Spoken) -> None:
    """A name and a person alone are worth nothing, though the cookie be signed."""
    assert signed_in(bare.house, LINKS, Session("made up", bare.person(ADA).id)) is None


def test_another_mark_of_the_address_ends_the_session(bare: Spoken) -> None:
    """A session is bound to the address its link went to."""
    session = admit(bare.house, LINKS, Sessions(b"secret"), _token(bare))
    assert signed_in(bare.house, Links(b"other", ""), session) is None


@pytest.mark.parametrize("everywhere", [False, True])
def test_a_dismissed_session_is_over(bare: Spoken, everywhere: bool) -> None:
    """Whatever copies of the cookie there are; and every other session too, where that was meant."""
    sessions = Sessions(b"secret")
    one, other = (admit(bare.house, LINKS, sessions, _token(bare)) for _ in range(2))
    dismiss(bare.house, sessions, one, bare.person(ADA), everywhere=everywhere)
    assert signed_in(bare.house, LINKS, one) is None
    assert (signed_in(bare.house, LINKS, other) is None) is everywhere
