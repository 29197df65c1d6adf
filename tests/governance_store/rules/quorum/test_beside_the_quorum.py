from __future__ import annotations

import pytest

from governance_store.rules.quorum.beside_the_quorum import without_besides
from governance_store.rules.quorum.reading import read

OF_SOMETHING_ELSE = (
    "A motion needs two thirds of those present to pass",
    "At least seven days' notice must be given to all members",
    "In the absence of the chair and vice chair, those present elect one of their number",
    "The chair's absence does not affect the quorum",
    "If the chair is absent for more than three months the deputy chair acts",
    "Quorum may be varied by the Board",
    "Each sub-group sets its own quorum, which must be at least three",
    "A quorum must be present when each vote is taken",
    "Members who attend fewer than half of meetings lose their seat",
    "Late arrivals are counted from when they arrive",
    "The chair may take chair's action in consultation with two members",
    "Absent members may send written views, which do not count as attendance",
    "The chair with a conflict hands over to the vice chair",
    "The vice chair will deputise for the chair",
    "Members must notify the secretary if they cannot attend",
    "The chair may invite any person to attend for specific items",
    "If neither is present the members will choose one of their number to chair the meeting",
    "In the case of equality of votes the chair has a second or casting vote",
    "Members of the public may attend but not speak",
    "A meeting at which a quorum is present is competent to exercise all powers",
    "Attendance below 75% will be reviewed by the chair",
    "A defect in an appointment does not invalidate decisions",
    "Interests will be managed in line with the conflicts of interest policy",
    "The chair will decide how a conflict is to be managed",
    "Conflicted members must not vote",
    "Conflicted members may be asked to leave the room",
    "Deputies should be of appropriate seniority",
    "The secretary will keep a list of deputies",
    "Where it is anticipated that the quorum will not be met, the meeting will be rearranged",
    "Where a meeting is not quorate, notes will be taken",
)


@pytest.mark.parametrize("sentence", OF_SOMETHING_ELSE)
def test_a_sentence_of_something_else_is_kept_as_it_is_told(sentence: str) -> None:
    """Before the quorum and after it; the rule is that of the quorum alone."""
    for clause in (f"The quorum is five. {sentence}.", f"{sentence}. The quorum is five."):
        rest, noted = without_besides(clause)
        assert (rest, noted) == ("The quorum is five.", (sentence,))
        understood = read(clause)
        assert understood.whole
        assert understood.rule.test == read("The quorum is five.").rule.test


@pytest.mark.parametrize(
    "sentence",
    [
        "A motion needs two thirds of the members to pass",
        "At least seven days' notice must be given to at least five members",
        "In the absence of the chair the meeting needs six",
        "In the absence of the chair and vice chair the meeting is not quorate",
        "The Board may lower the quorum to four for meetings in August",
        "A quorum of seven must be present when each vote is taken",
        "Members who attend fewer than half of meetings are not counted",
        "Members who arrive more than 30 minutes late are not counted",
        "Absent members may send written views, which are counted as attendance",
    ],
)
def test_what_may_set_a_number_is_none_of_them(sentence: str) -> None:
    """However near its words come."""
    assert without_besides(f"The quorum is five. {sentence}.")[1] == ()
