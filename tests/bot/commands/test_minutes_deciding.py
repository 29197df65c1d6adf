"""Whether decisions are stamped with the quorum of their instant, and votes counted of those who have one."""

from __future__ import annotations

import pytest

from governance_store.records.decision import Decision, DecisionStanding, Outcome
from governance_store.records.motion import Choice, Motion, Vote
from tests.bot.commands.sitting import ID, refusal, sitting
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OWEN, SAM, Spoken, words


@pytest.fixture
def board() -> Spoken:
    """The board, its minutes open; two of three who count are there."""
    return sitting()


def test_a_decision_is_stamped(board: Spoken) -> None:
    """With the rule's version, the counts, and who was excluded."""
    told = words(board.done("#agreed To adopt the plan", SAM))
    assert told == "Agreed, IB/2627/001(a): To adopt the plan. Quorate: 2 counted, 2 needed."
    board.done("#rejected To close site B", SAM)
    first, second = board.all(Decision)
    assert (first.standing, first.stamp.terms) == (DecisionStanding.DECIDED, "TOR-COM-001-v1")
    assert (second.outcome, second.reference) == (Outcome.REJECTED, "IB/2627/001(b)")


def test_a_decision_is_judged_by_the_quorum_that_the_clause_sets_for_it() -> None:
    """By its item or by its own words; the others by the usual one."""
    clause = "two members; to change the terms of reference the quorum is three members"
    board = sitting(before=(f'tor set board quorum "{clause}"',))
    board.done("#agreed To adopt the plan\n#topic Change of the terms of reference\n#agreed As tabled", SAM)
    board.done("#topic Other business\n#agreed To change the terms of reference", SAM)
    usual, by_item, by_words = board.all(Decision)
    assert (usual.standing, usual.stamp.required) == (DecisionStanding.DECIDED, 2)
    assert (by_item.standing, by_item.stamp.required) == (DecisionStanding.RECOMMENDED, 3)
    assert (by_words.standing, by_words.stamp.required) == (DecisionStanding.RECOMMENDED, 3)


def test_without_a_quorum_it_is_a_recommendation_for_the_next_agenda(board: Spoken) -> None:
    """It stands there until a quorate meeting has decided, and is settled by that decision."""
    board.done("#leave asha", SAM)
    told = words(board.done("#agreed To adopt the plan", SAM))
    assert told.startswith(
        "Recommended only, IB/2627/001(a): To adopt the plan. Not quorate: 1 counted, 2 needed."
    )
    assert "To be decided at the next quorate meeting (1)" in tables(board.done("#endmeeting", SAM))
    for day in (4, 11):
        board.done(f"meeting schedule board {day} Jan 2027 14:00 90m at here", LENA)
    titles = [row[2] for row in tables(board.done("agenda show MTG-2027-001"))["Agenda (7)"]]
    assert "Recommendation IB/2627/001(a): To adopt the plan" in titles
    board.clock.instant = board.clock.instant.replace(year=2027, month=1, day=4)
    board.done("minutes start board", SAM)
    board.done(
        "#topic 5\n#agreed Without a quorum again\n#arrive asha, cora at 14:00\n#agreed To adopt it", SAM
    )
    first, again, settled = board.all(Decision)
    assert (first.settled_by, again.settled_by) == (settled.id, None)
    board.done("#undo", SAM)
    assert board.all(Decision)[0].settled_by is None
    board.done("#agreed To adopt it after all", SAM)
    board.done("#endmeeting", SAM)
    titles = [row[2] for row in tables(board.done("agenda show MTG-2027-002"))["Agenda (7)"]]
    assert "Recommendation IB/2627/001(a): To adopt the plan" not in titles
    assert "Recommendation IB/2627/002(a): Without a quorum again" in titles


def test_who_has_an_interest_in_the_item_is_excluded(board: Spoken) -> None:
    """They do not count where the terms say so, do not vote, and are named by the stamp."""
    board.done("#declare asha “Director of ScanCo” item “MRI backlog” ruling stay without vote", SAM)
    board.done("#topic MRI backlog", SAM)
    board.done("#motion To buy it", SAM)
    assert "has declared an interest in this" in refusal(board, "#vote for", ASHA)
    board.done("#undo", SAM)
    told = words(board.done("#agreed To buy it", SAM))
    assert board.all(Decision)[0].stamp.excluded == (board.person(ASHA).id,)
    assert "The quorum could not be judged" in told
    board.done("#topic Other", SAM)
    board.done("#motion To lease it", SAM)
    board.done("#vote for", ASHA)


def test_the_entitled_vote_once_each(board: Spoken) -> None:
    """A changed vote replaces; the result carries the counts."""
    board.done("#motion That we meet monthly", SAM)
    assert words(board.done("#vote yes", ASHA)) == "Dr Asha Rahman: for."
    board.done("#vote no", CORA)
    assert "abstain instead of what was voted before" in words(board.done("#VOTE abstain by cora", SAM))
    assert len(board.all(Vote)) == 2
    told = words(board.done("#endvote", SAM))
    assert "Agreed, IB/2627/001(a): That we meet monthly. Votes: 1 for, 0 against, 1 abstained." in told
    assert "The vote on “That we meet monthly” is closed" in refusal(board, "#vote no", ASHA)
    board.done("#undo", SAM)
    assert board.all(Motion)[0].ended is None
    board.done("#vote no", ASHA)
    board.done("#endvote", SAM)
    assert board.all(Decision)[-1].outcome is Outcome.REJECTED


def test_nobody_else_votes(board: Spoken) -> None:
    """Each refusal says why."""
    assert "Nothing is put to the vote" in refusal(board, "#vote yes", ASHA)
    board.done("#motion That we meet monthly", SAM)
    assert "A motion is open already" in refusal(board, "#motion another")
    assert "Mia Member is not recorded as present" in refusal(board, "#vote yes", MIA)
    board.done("#arrive mia, sam", SAM)
    assert "Mia Member holds a seat without a vote" in refusal(board, "#vote yes", MIA)
    assert "Sam Secretary is in attendance" in refusal(board, "#vote yes")
    assert "recorded for others only by" in refusal(board, "#vote yes by cora", ASHA)
    assert "Say #vote for, #vote against or #vote abstain" in refusal(board, "#vote perhaps", ASHA)
    assert "Say #vote for" in refusal(board, "#vote", ASHA)
    both = refusal(board, "#vote for by asha, mia, sam")
    assert "without a vote" in both
    assert "in attendance" in both
    assert not board.all(Vote)


@pytest.mark.parametrize(("says", "votes"), [("yes", True), ("no", False)])
def test_whether_a_deputy_votes_is_for_the_terms_to_say(board: Spoken, says: str, votes: bool) -> None:
    """Where they say nothing, that is told beside the vote; a seat votes once."""
    board.done("#leave asha", SAM)
    board.done(f"meeting arrive {ID} owen for asha", SAM)
    board.done("#motion That we meet monthly", SAM)
    told = words(board.done("#vote for by owen", SAM))
    assert "do not say whether deputies vote" in told
    board.done("#arrive asha", SAM)
    assert "Somebody else has voted for the seat" in refusal(board, "#vote for", ASHA)
    board.done(f"tor set board deputies vote {says}")
    again = board.say("#vote against by owen", SAM)
    assert again.ok is votes
    assert ("deputies do not vote" in words(again)) is not votes
    assert {one.person for one in board.all(Vote)} == {board.person(OWEN).id}


def test_a_tie_is_lost_unless_the_chair_has_a_casting_vote(board: Spoken) -> None:
    """The clerk asks for it, and takes none where the terms give none."""
    board.done("#motion That we meet monthly", SAM)
    for who, choice in ((ASHA, "for"), (CORA, "against")):
        board.done(f"#vote {choice}", who)
    assert "There is no casting vote here" in refusal(board, "#endvote for")
    board.done('tor set board casting vote yes decisions "By consensus where possible."')
    assert "the chair has the casting vote" in refusal(board, "#endvote")
    told = words(board.done("#endvote for", SAM))
    assert "Agreed" in told
    assert "the chair gave the casting vote" in told
    assert "The terms of reference say of decisions: By consensus where possible." in told
    board.done("#motion Another", SAM)
    board.done("#vote for", ASHA)
    assert "the votes are not equal" in refusal(board, "#endvote against")
    assert board.all(Vote)[-1].choice is Choice.FOR


def test_where_the_terms_set_no_quorum_the_stamp_says_so() -> None:
    """It is decided all the same."""
    house = sitting("#agreed x", before=("tor unset board quorum",))
    assert "No quorum is set by the terms of reference" in words(house.done("#agreed y", SAM))
    assert house.all(Decision)[0].standing is DecisionStanding.DECIDED
