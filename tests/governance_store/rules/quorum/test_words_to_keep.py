from __future__ import annotations

import re

from governance_store.rules.quorum.words_to_keep import ROWS


def test_each_pattern_may_be_tried() -> None:
    """And is, where one of its words is there; what it asks about is told in words."""
    for words, pattern, _, why in ROWS:
        re.compile(pattern)
        assert all(word == word.lower() for word in words)
        assert len(why.split()) > 3
