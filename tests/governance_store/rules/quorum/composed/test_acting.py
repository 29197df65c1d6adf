from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Only if a quarter of the members are there can the assembly proceed", "1/4"),
        ("Not until six members have taken their seats can the court sit", "6"),
        ("Unless and until four members are present, the meeting does not begin", "4"),
        ("Fewer than four members cannot do business", "4"),
        ("A meeting attended by fewer than four members cannot decide anything", "4"),
        ("The committee is competent to act provided that four members are present", "4"),
        ("There being fewer than four members, no business can be done", "4"),
        ("Nothing decided by fewer than six members has any force", "6"),
        ("Resolutions passed with fewer than five members present are void", "5"),
        ("Meetings without a tenth of the members present have no standing", "1/10"),
        ("A third of its members present, the council may act", "1/3"),
        ("The committee, provided that three of its members are present, may exercise its powers", "3"),
        ("It is not a meeting unless half the members are there", "1/2"),
        ("The trustees may not meet in numbers below three", "3"),
        ("Should fewer than four members attend, no business can be transacted", "4"),
        ("Voting can take place only if five members are there", "5"),
        ("If there are not at least five members in the room, there is no quorum", "5"),
        ("It is only with seven members present that the board can decide anything", "7"),
        ("The mayor may not start the meeting until six councillors are there", "6"),
        (
            "No board may conduct official business unless 51 per cent or more of its members are present",
            "51/100",
        ),
        ("Any three commissioners have the power to act", "3"),
    ],
)
def test_it_acts_with_so_many(sentence: str, rule: str) -> None:
    """Able with them, unable without: as a condition, as an aside, turned about."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "The board may act without five members",
        "No business may be done while five members are present",
        "The committee may act unless five members are present",
        "The committee may not act if five members are present",
        "The committee may act with no more than five members",
        "If more than five members are absent there is no quorum",
        "If there are not five members present the meeting may still proceed",
        "Meetings without five members present are valid",
        "It is only with five members present that the chair may vote",
        "Until five members have been appointed the committee cannot meet",
        "Five members have no power to act",
        "Three members may vote",
    ],
)
def test_another_thing_is_no_quorum(sentence: str) -> None:
    """What they do, their absence, or a number that is a limit."""
    assert said(sentence) == "?"
