"""Whether a session is its browser's own, and outlives a restart."""

from __future__ import annotations

import pytest

from bot.surfaces.console.sessions import MOST_SESSIONS, Sessions
from governance_store.records.ids import PersonId

SECRET = b"a secret of tests"


def test_a_cookie_leads_back_to_its_session() -> None:
    """What was written is read back as the same session."""
    sessions = Sessions(SECRET)
    session = sessions.of(None)
    assert sessions.of(sessions.write(session)) is session


def test_who_was_chosen_outlives_a_restart() -> None:
    """A new process with the same secret knows who one is, and the proofs of open pages hold."""
    before = Sessions(SECRET)
    session = before.of(None)
    session.person = PersonId("PER-007")
    after = Sessions(SECRET)
    again = after.of(before.write(session))
    assert (again.name, again.person) == (session.name, "PER-007")
    assert after.proves(again, before.proof(session))


@pytest.mark.parametrize("cookie", [None, "", "nonsense", "WyJhIiwiYiJd.AAAA"])
def test_a_cookie_that_is_not_ours_is_a_new_session(cookie: str | None) -> None:
    """What was not signed here says nothing."""
    session = Sessions(SECRET).of(cookie)
    assert session.person is None
    assert len(session.name) > 16


def test_a_cookie_of_another_secret_is_not_ours() -> None:
    """Another network's cookie neither counts nor has the same name."""
    other, ours = Sessions(b"another secret"), Sessions(SECRET)
    session = other.of(None)
    session.person = PersonId("PER-007")
    assert ours.of(other.write(session)).person is None
    assert ours.cookie != other.cookie


def test_too_many_sessions_forget_the_least_used() -> None:
    """Memory is bounded: the session that was longest unused goes first."""
    sessions = Sessions(SECRET)
    first, kept = sessions.of(None), sessions.of(None)
    for _ in range(MOST_SESSIONS - 1):
        sessions.of(sessions.write(kept))
        sessions.of(None)
    assert sessions.of(sessions.write(kept)) is kept
    assert sessions.of(sessions.write(first)) is not first


def test_a_session_that_is_not_kept_is_not_remembered() -> None:
    """Strangers at the door push nobody's conversation out of memory."""
    sessions = Sessions(SECRET)
    one = sessions.of(None, keep=False)
    assert sessions.of(sessions.write(one)) is not one


def test_a_session_that_begins_is_another_one() -> None:
    """Its name is new, and it is forgotten when it ends."""
    sessions = Sessions(SECRET)
    before = sessions.of(None)
    after = sessions.begin(PersonId("PER-007"), 60)
    assert after.name != before.name
    assert sessions.of(sessions.write(after)) is after
    sessions.end(after)
    again = sessions.of(sessions.write(after))
    assert again is not after
    assert (again.person, again.seen) == ("PER-007", 60)


def test_a_cookie_for_https_is_bound_to_its_host() -> None:
    """The name begins so that browsers take it from this very host alone, by HTTPS alone."""
    assert Sessions(SECRET, secure=True).cookie.startswith("__Host-clerk_")
