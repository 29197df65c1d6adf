from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is five. Deputies at the first meeting count.",
        "The quorum is four members. Deputies count at ordinary meetings.",
        "The quorum is five. At the annual meeting it is twenty. Proxies do not count then.",
        "The quorum is five. At the annual meeting it is twenty, and proxies count.",
        "The quorum is five. At the annual meeting it is twenty, in person or by proxy.",
        "The quorum is five. At the annual meeting it is twenty in person.",
        "The quorum is five in person, or by proxy for the annual meeting.",
        "The quorum is six in person or by video, but in person at the annual meeting.",
        "The quorum is six. For elections it is thirty, counting proxies.",
        "The quorum is six. For dismissals eight are needed and deputies do not count.",
    ],
)
def test_who_counts_on_one_occasion_is_asked_about(clause: str) -> None:
    """Whether it is so at other meetings is not said."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum at a general meeting is ten members, present in person or by proxy.",
        "The quorum is ten members in person or by proxy, or twenty to change the rules.",
    ],
)
def test_the_occasion_of_the_whole_clause_limits_nothing(clause: str) -> None:
    """Number and way are of the same meetings."""
    assert read(clause).whole
