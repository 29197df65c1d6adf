from __future__ import annotations

from fractions import Fraction

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Base, Condition, Count, Share, Total, Unit, When
from governance_store.rules.quorum.ruling import joined_tests


def test_two_totals_for_one_meeting_are_refused() -> None:
    """Which of them counts is not guessed."""
    assert joined_tests(Condition(Total((Count(3),))), Condition(Total((Count(4),)))) is None
    assert not read("Three members are a quorum. Four members are a quorum.").whole


def test_a_number_said_by_the_way_has_to_be_the_quorum() -> None:
    """“With fewer than five” of a quorum of four is asked about; where no other is set, it is the quorum."""
    assert not read("Four members. With fewer than five the meeting is closed.").whole
    assert read("If fewer than five remain, the meeting is closed.").rule.test.total == Total((Count(5),))


def test_the_one_meeting_beside_decisions_is_the_usual_one() -> None:
    """“a meeting of the board” is any meeting, where only a decision has a quorum of its own."""
    rule = read("The quorum for a meeting of the Board is four. For the removal of a member it is six.").rule
    assert rule.test.total == Total((Count(4),))
    assert [one.when for one in rule.variants] == [When.DECISION]


def test_two_sorts_of_meeting_stay_apart() -> None:
    """Which of them a meeting is, the clause does not say."""
    rule = read("The quorum for the annual general meeting is ten, and for a meeting of the board four.").rule
    assert len(rule.variants) == 2


def test_half_at_the_adjourned_meeting_is_of_the_same_seats() -> None:
    """“when half will suffice”, after vacant seats were left out."""
    clause = (
        "Two thirds of the members in post must attend. If numbers are short after 20 minutes the meeting is "
        "put off for seven days, when half will suffice."
    )
    fallback = read(clause).rule.fallback
    assert fallback
    assert fallback.adjourned == Total((Share(Fraction(1, 2), Base.IN_POST),))


def test_who_has_no_vote_may_be_left_out_of_the_whole() -> None:
    """“left out of account” is of the share too; that they do not count leaves open of whom the share is."""
    clause = "Half of the members are a quorum. Non-voting members are"
    voters = read(f"{clause} left out of account.").rule.test
    assert voters.total == Total((Share(Fraction(1, 2), Base.VOTING),))
    assert voters.unit is Unit.VOTING
    assert not read(f"{clause} not counted.").whole
    assert not read(f"{clause} disregarded at special meetings.").whole
    assert not read(f"{clause} disregarded when votes are counted.").whole
