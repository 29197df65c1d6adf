"""Whether what is kept of signing in is read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from governance_store.records.ids import PersonId, sign_in_id
from governance_store.records.kinds import kind_of
from governance_store.records.sign_in import LINK_LASTS, OpenSession, SignIn

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
WHO = PersonId("PER-001")
KEPT = SignIn(sign_in_id(WHO), WHO, 1, 0, (NOW,), (OpenSession("n", NOW, "a"),))


def test_it_is_read_back_as_it_was_written() -> None:
    """With its sessions, and the instants of the links."""
    kind = kind_of(SignIn)
    assert kind.decode(msgspec.json.decode(kind.encode(KEPT))) == KEPT


def test_the_newest_link_ends_in_time() -> None:
    """A quarter of an hour after it was asked for."""
    assert KEPT.good_until == NOW + LINK_LASTS
