from __future__ import annotations

import pytest

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.understanding import BY_PROXY, PROCEDURE, STANDING_IN


@pytest.mark.parametrize(
    ("clause", "bears"),
    [
        ("Formally appointed acting directors count towards the quorum, other deputies do not.", STANDING_IN),
        ("Acting directors count towards the quorum but other deputies do not.", STANDING_IN),
        (
            (
                "An officer attending for a member without formal acting up status may not count "
                "towards the quorum."
            ),
            STANDING_IN,
        ),
        (
            (
                "A person attending for an executive director without formal acting up status may not count "
                "towards the quorum."
            ),
            STANDING_IN,
        ),
        ("Email decisions require responses from at least five members.", PROCEDURE),
        ("Members may appoint a proxy.", BY_PROXY),
        ("Members may appoint an alternate.", STANDING_IN),
    ],
)
def test_what_is_said_of_some_only_is_asked_about(clause: str, bears: str) -> None:
    """Where somebody stands in, or it is decided in that way."""
    assert bears in [one.bears_on for one in read(f"The quorum is five. {clause}").not_understood]


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is ten members. Proxies count towards the quorum.",
        "The quorum is ten members present in person or by proxy.",
        "The quorum is ten members. Deputies do not count.",
        "Email decisions require the agreement of at least five members. The quorum is five.",
    ],
)
def test_what_is_said_of_all_is_read(clause: str) -> None:
    """Nothing is asked about."""
    assert read(clause).whole


@pytest.mark.parametrize(
    "when",
    [
        "at the time of voting",
        "at the time a vote is taken",
        "at the point of voting",
        "for a vote to be taken",
    ],
)
def test_the_time_of_a_vote_is_no_vote_of_members(when: str) -> None:
    """They are members, and not voting ones."""
    found = read(f"The quorum is ten members {when}.")
    assert (in_words(found.rule), found.whole) == ("The quorum is ten members.", True)
