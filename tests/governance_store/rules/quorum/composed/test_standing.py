from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "The area's elected councillors belong to it ex officio, with no right to vote",
        "Associate governors, who may be appointed for their specialist advice, have no vote",
        "Advisers are on the board too, but they are not voting members",
        "The chair is independent and without a vote",
        "Members from non-constituent councils ordinarily have no vote",
        "Local Enterprise Partnership members have no vote unless the authority gives them one",
        "The member from the partnership and the one from the non-constituent council sit without a vote",
        "Those it has co-opted are full members with votes",
        "Others, such as the chief officer or a carers' representative, belong to the board without a vote",
        "The harbour master attends all meetings without a vote",
        "Every member is expected to come",
        "Having a layperson is preferred",
        "The attendance of a lay person is desirable",
        "It would be preferable for a nurse to attend",
        "The chief executive sits on the board as a non-voting member",
        "Business managers from the children's partnership and the adults board sit on it as well",
        "The vice-chancellor is a member ex officio",
        "Student members have a full vote",
    ],
)
def test_belonging_and_votes_bear_on_no_number_of_members(sentence: str) -> None:
    """Each seat says for itself whether it has a vote."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "Members in arrears have no vote",
        "Members of the staff have no vote",
        "Only the treasurer is a full member with a vote",
        "Five members belong to it without a vote",
        "The treasurer has no vote but must be present",
        "The treasurer is independent and must be present",
        "The officers sit on it, two of whom must attend",
        "Officers belong to it if fewer than five members come",
        "Three lay members are preferred",
        "Every member is expected to come, or else there is no quorum",
        "Some members have no vote",
        "Non-executive directors attend every meeting",
        "Those it has co-opted are not full members",
        "Business managers from the two trusts must sit on it as well",
        "Student members have a vote and two must attend",
    ],
)
def test_a_need_or_a_passing_state_is_no_standing(sentence: str) -> None:
    """A number, a need, an exception or what holds only at times may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)


def test_a_clause_with_standing_is_read_whole() -> None:
    """As who belongs says nothing of how many come."""
    clause = "Five members are a quorum. The chair is independent and without a vote."
    assert read(clause).whole
