"""Are the sorts of received mail stored under names that stay?"""

from __future__ import annotations

from governance_store.records.kinds import kind_of
from governance_store.records.received import Received, Sort


def test_the_stored_names_stay() -> None:
    """Once written they are read for ever."""
    assert kind_of(Received).name == "received"
    assert {one.value for one in Sort} == {"calendar answer", "returned mail", "automatic reply", "letter"}
