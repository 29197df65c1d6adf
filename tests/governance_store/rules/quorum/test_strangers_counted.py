from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.strangers_counted import counts_strangely
from governance_store.rules.quorum.understanding import ALWAYS, ATTENDING


@pytest.mark.parametrize(
    "who",
    [
        "Members who have sent written comments in advance",
        "Members who have given their views by email",
        "Members who have submitted a written report",
        "An officer in attendance who is acting up for a member",
        "Officers with formal acting up status",
        "A person acting on behalf of a member",
        "Members on leave",
        "Former members",
        "Honorary members",
        "The chair and invited guests",
        "A member in attendance for part of the meeting",
    ],
)
def test_who_may_be_no_member_or_not_there_is_asked_about(who: str) -> None:
    """It is not only noted."""
    clause = f"The quorum is five members. {who} shall count towards the quorum."
    assert any(one.bears_on == ALWAYS for one in read(clause).not_understood)


@pytest.mark.parametrize("who", ["Invited guests", "The chief executive", "The Secretary", "Staff"])
def test_one_who_comes_along_matters_where_somebody_does(who: str) -> None:
    """A chief executive with a seat counts anyway."""
    (asked,) = read(f"The quorum is five members. {who} shall count towards the quorum.").not_understood
    assert asked.bears_on == ATTENDING


@pytest.mark.parametrize(
    "who",
    ["The chair", "Co-opted members", "Executive directors", "The chair and the vice chair",
     "Ex officio members", "All members present", "Members who are present", "Staff governors"],
)  # fmt: skip
def test_a_member_counts_as_any_other(who: str) -> None:
    """That says nothing new."""
    assert read(f"The quorum is five members. {who} shall count towards the quorum.").whole


@pytest.mark.parametrize(
    "said", ["observers are left out of the count", "members on video count towards the quorum",
             "at most two officers count towards the quorum", "abstentions count"]
)  # fmt: skip
def test_what_is_told_elsewhere_is_left_alone(said: str) -> None:
    """Who comes by video, who abstains, and how many of a sort count at most."""
    assert counts_strangely(said, noted=False) is None
