from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand

SAID = (
    ("The quorum is three disinterested directors.", "3; conflict not counted"),
    ("A majority of the commissioners who are in office and not recused is a quorum.",
     ">1/2 in post; conflict left out"),
    ("A sub-committee has the same quorum as the committee that set it up.", "1"),
    ("Decisions are taken by simple majority of the delegates present, the quorum being nine.", "9"),
)  # fmt: skip


@pytest.mark.parametrize(("clause", "said"), SAID)
def test_who_is_disinterested_counts_and_nobody_else(clause: str, said: str) -> None:
    """Where a share is taken, who has an interest is not of the whole either; how votes go is noted."""
    understood = read(clause)
    assert (shorthand(understood.rule) if understood.whole else "?") == said
