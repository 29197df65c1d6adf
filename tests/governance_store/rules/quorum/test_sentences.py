from __future__ import annotations

from governance_store.rules.quorum.sentences import sentences_of


def test_a_clause_falls_into_sentences() -> None:
    """What follows without a quorum stands alone, whatever the stops."""
    assert list(sentences_of("Five members. If there is no quorum, the meeting ends")) == [
        "Five members",
        "If there is no quorum, the meeting ends",
    ]
    assert len(list(sentences_of("Five members; a deputy counts."))) == 2
