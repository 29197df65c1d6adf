from __future__ import annotations

from governance_store.rules.quorum.plain_words import PLAIN

DANGEROUS = {"not", "no", "unless", "or", "and", "more", "less", "except", "only"}


def test_no_word_that_turns_a_sentence_is_plain() -> None:
    """What changes the meaning is never passed over."""
    assert not DANGEROUS & {one.strip() for one in PLAIN.split("/")}
