from __future__ import annotations

from governance_store.rules.quorum.words_of_choice import GREATER, LESSER


def test_no_phrase_is_of_both_sorts() -> None:
    """The greater is never the lesser."""
    greater, lesser = ({" ".join(one.split()) for one in text.split("/")} for text in (GREATER, LESSER))
    assert not greater & lesser
