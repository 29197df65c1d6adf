from __future__ import annotations

from governance_store.rules.quorum.words_of_bases import ENTITLED, IN_POST, VACANT_OR_NOT, VOTING


def test_no_phrase_stands_for_two_bases() -> None:
    """Of whom a share is taken is said by one sort of words alone."""
    phrases = [set(" ".join(one.split()).split(" / ")) for one in (VOTING, IN_POST, VACANT_OR_NOT, ENTITLED)]
    assert sum(map(len, phrases)) == len(set().union(*phrases))
