from __future__ import annotations

from governance_store.records.feed import Feed, Scope
from governance_store.records.ids import FeedId, PersonId
from governance_store.records.kinds import kind_of


def test_a_feed_is_kept_as_it_is() -> None:
    """What is read back is what was written, with no field for the address itself."""
    one = Feed(FeedId("FEED-001"), PersonId("PER-001"), "0" * 64, Scope.NETWORK)
    assert b"token" not in kind_of(Feed).encode(one)
