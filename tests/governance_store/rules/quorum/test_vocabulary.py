from __future__ import annotations

from governance_store.rules.quorum.vocabulary import PHRASES


def test_every_sort_has_one_sign() -> None:
    """One letter or mark a sort, so that patterns can be written over them."""
    assert all(len(sign) == 1 and phrases.strip() for sign, phrases in PHRASES.items())
