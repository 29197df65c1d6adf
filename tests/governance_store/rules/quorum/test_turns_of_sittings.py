from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand

SAID = (
    ("Seven justices hear ordinary appeals; a case that may overrule an earlier decision needs nine.",
     "7; case overrule earlier: 9"),
    ("The Bundestag can take decisions once more than half its members are there.", ">1/2"),
    ("Business of any kind may be done by twelve members.", "12"),
    ("Ordinary meeting: ten members. Extraordinary meeting: twenty members.", "10; extraordinary: 20"),
    ("The council works with a quarter of its members; it may report a bill only with a majority there.",
     "1/4; report bill: >1/2"),
    ("A disciplinary hearing goes ahead with three members; the committee otherwise needs six.",
     "6; disciplinary hearing: 3"),
)  # fmt: skip


@pytest.mark.parametrize(("clause", "said"), SAID)
def test_each_sort_of_sitting_has_its_number(clause: str, said: str) -> None:
    """Who may do any business is the quorum itself."""
    understood = read(clause)
    assert (shorthand(understood.rule) if understood.whole else "?") == said
