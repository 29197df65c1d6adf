"""Whether a committee decides in writing as its terms allow, and by nobody's vote but those who may."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.reply import Mood
from governance_store.records.decision import Decision, TakenBy
from governance_store.records.letter import Letter, Matter
from governance_store.records.motion import Choice
from governance_store.records.resolution import Ballot, Resolution, ResolutionState
from tests.bot.commands.a_resolution import OPENED, REFERENCE, asked, board, resolution
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, CORA, MIA, OBI, OWEN, SAM, Spoken, constituted, moods, words


@pytest.fixture
def house() -> Spoken:
    """The board was asked to adopt a policy."""
    return asked()


def votes(house: Spoken) -> dict[str, Choice | None]:
    """How each has voted, by the beginning of their address."""
    people = {house.person(one).id: one.partition(".")[0] for one in (ASHA, CORA, OWEN)}
    return {people[one.person]: one.choice for one in house.all(Ballot)}


def test_whoever_may_vote_is_asked_and_nobody_else() -> None:
    """With the threshold of the terms; Mia's seat has no vote, and the secretary none either."""
    house = board()
    told = words(house.done(OPENED, SAM))
    assert f"{REFERENCE} is opened" in told
    assert "2 of 3 members must agree" in told
    assert "Friday 13 November 2026" in told
    assert votes(house) == {"asha": None, "cora": None, "owen": None}
    letters = [one for one in house.all(Letter) if one.matter is Matter.RESOLUTION]
    assert {one.address for one in letters} == {ASHA, CORA, OWEN}


def test_it_is_refused_where_the_terms_do_not_allow_it() -> None:
    """With the line by which they would; without a threshold everybody must agree."""
    house = constituted()
    assert "do not allow decisions by written resolution" in refusal(house, OPENED)
    house.done("tor set board written resolution yes")
    assert "2 of 2 members must agree (all members entitled to vote)" in words(house.done(OPENED, SAM))


def test_the_vote_that_makes_enough_carries_it(house: Spoken) -> None:
    """It is in the register, and everybody who was asked is told."""
    assert "Votes for it: 1 of the 2 needed." in words(house.done("resolution vote WR01 for", ASHA))
    told = words(house.done("resolution vote WR01 yes", CORA))
    assert f"{REFERENCE} is carried" in told
    (made,) = house.all(Decision)
    assert (made.reference, made.taken_by, made.meeting) == (REFERENCE, TakenBy.RESOLUTION, None)
    assert (made.stamp.counted, made.stamp.required) == (2, 2)
    assert resolution(house).state is ResolutionState.CARRIED
    told_to = {one.address for one in house.all(Letter) if one.matter is Matter.RESOLUTION_SETTLED}
    assert told_to == {ASHA, CORA, OWEN}
    assert "Written resolution" in str(house.done(f"decision show {REFERENCE}").parts)
    assert "was carried on" in refusal(house, "resolution vote WR01 against", OWEN)


def test_one_vote_each_and_a_changed_vote_replaces(house: Spoken) -> None:
    """The same again changes nothing."""
    house.done("resolution vote WR01 for", ASHA)
    house.done("resolution vote WR01 against", ASHA)
    assert votes(house)["asha"] is Choice.AGAINST
    assert moods(house.done("resolution vote WR01 no", ASHA)) == [Mood.NOTE]
    house.done("resolution vote WR01 abstain", CORA)
    assert resolution(house).state is ResolutionState.OPEN


@pytest.mark.parametrize("who", [MIA, SAM, OBI])
def test_who_has_no_vote_is_told_so(house: Spoken, who: str) -> None:
    """A seat without a vote, the secretary, an observer."""
    assert "You have no vote on IB/2627/WR01" in refusal(house, "resolution vote WR01 for", who)


def test_the_secretary_enters_a_vote_that_came_by_other_ways(house: Spoken) -> None:
    """A member does not vote for another."""
    house.done("resolution vote WR01 for cast by owen", SAM)
    assert votes(house)["owen"] is Choice.FOR
    assert "enters the vote of somebody else" in refusal(house, "resolution vote WR01 for cast by owen", ASHA)


def test_who_has_an_interest_is_left_out_of_those_who_must_agree() -> None:
    """Beforehand by who asks; nobody can be left out who has no vote."""
    house = board()
    told = words(house.done(f'{OPENED} excluding "Owen Pritchard"', SAM))
    assert "2 of 2 members must agree" in told
    assert "Left out for an interest: Owen Pritchard" in told
    assert "an interest in IB/2627/WR01, and so no vote" in refusal(house, "resolution vote WR01 for", OWEN)
    assert "would have no vote" in refusal(house, f'{OPENED} excluding "Mia Member"')
    everybody = '"Owen Pritchard", "Cora Chair" and "Dr Asha Rahman"'
    assert "Nobody could vote" in refusal(house, f"{OPENED} excluding {everybody}")


def test_an_interest_is_declared_by_whoever_has_it(house: Spoken) -> None:
    """Their vote counts no longer; where the others are enough then, it is carried."""
    house.done("resolution vote WR01 against", OWEN)
    house.done("resolution vote WR01 for", ASHA)
    house.done("resolution declare WR01 I am a director of the seller", OWEN)
    assert votes(house)["owen"] is None
    assert resolution(house).state is ResolutionState.OPEN
    house.done("resolution declare WR01 I am another", CORA)
    assert resolution(house).state is ResolutionState.CARRIED


def test_it_lapses_by_itself_and_can_be_extended(house: Spoken) -> None:
    """A vote after the closing day is refused; the day itself is in time."""
    house.clock.instant = datetime(2026, 11, 13, 22, tzinfo=UTC)
    house.done("resolution vote WR01 for", ASHA)
    house.clock.instant = datetime(2026, 11, 14, 9, tzinfo=UTC)
    assert "lapsed: votes were taken until Friday 13 November" in refusal(
        house, "resolution vote WR01 for", CORA
    )
    assert "Lapsed" in str(house.done("resolution list").parts)
    house.done("resolution extend WR01 to 20 Nov 2026", SAM)
    house.done("resolution vote WR01 for", CORA)
    assert resolution(house).state is ResolutionState.CARRIED
    assert "was carried" in refusal(house, "resolution extend WR01 to 27 Nov 2026")


def test_it_is_not_extended_to_an_earlier_day(house: Spoken) -> None:
    """Nobody's time to vote is cut short."""
    told = refusal(house, "resolution extend WR01 to 10 Nov 2026")
    assert "until Friday 13 November 2026 already" in told


def test_references_run_by_committee_and_financial_year(house: Spoken) -> None:
    """The next is the second; from April they begin anew."""
    house.done(OPENED, SAM)
    house.clock.instant = datetime(2027, 4, 1, 9, tzinfo=UTC)
    house.done('resolution open board "To go on" by 9 Apr 2027', SAM)
    assert [one.reference for one in house.all(Resolution)] == [REFERENCE, "IB/2627/WR02", "IB/2728/WR01"]
    assert "There is no written resolution WR09" in refusal(house, "resolution show WR09")
    shown = words(house.done("resolution vote WR01 for", ASHA))
    assert "IB/2728/WR01" in shown
