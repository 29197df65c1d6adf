from __future__ import annotations

from governance_store.rules.quorum.words_of_presence import FROM_AFAR, INCLUDING, PRESENT


def test_no_phrase_stands_for_two() -> None:
    """To be there is not to be there from afar."""
    phrases = [set(" ".join(one.split()).split(" / ")) for one in (PRESENT, INCLUDING, FROM_AFAR)]
    assert sum(map(len, phrases)) == len(set().union(*phrases))
