from __future__ import annotations

from governance_store.records.erasure import Erasure
from governance_store.records.kinds import kind_of


def test_an_erasure_holds_digests_only() -> None:
    """What was taken out is named by digests, so that its record tells nothing of it."""
    assert kind_of(Erasure).fields == {"id", "payloads", "files"}
