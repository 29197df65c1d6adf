"""Whether what follows from a decision is recorded: effects, approvals of boards, and reviews."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from governance_store.records.decision_follow_up import Changes, FollowUp
from tests.bot.commands.sitting import refusal, sitting
from tests.bot.commands.test_decision_replies import facts
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, MIA, OBI, SAM, Spoken, words


@pytest.fixture
def house() -> Spoken:
    """The board has agreed to something, and not to something else."""
    return sitting("#topic MRI", "#agreed To adopt the guideline", "#rejected To buy a scanner")


def follow_up(house: Spoken) -> FollowUp:
    """What is recorded of it."""
    (one,) = house.all(FollowUp)
    return one


def test_what_it_changes_is_recorded_once(house: Spoken) -> None:
    """Each thing, by its sort and its name."""
    said = words(house.done('decision effect 001(a) guideline "MRI safety, version 3"', SAM))
    assert "IB/2627/001(a) changes: guideline, “MRI safety, version 3”." in said
    house.done('decision effect 001(a) tor "Board, version 2"', SAM)
    assert [one.on for one in follow_up(house).effects] == [Changes.GUIDELINE, Changes.TERMS]
    assert "recorded already" in refusal(house, 'decision effect 001(a) guideline "MRI safety, version 3"')
    told = facts(house, "decision show 001(a)")
    assert told["Changes"] == "guideline: MRI safety, version 3; terms of reference: Board, version 2"


def test_terms_that_name_it_as_their_minute_are_an_effect_by_themselves(house: Spoken) -> None:
    """Nobody records them twice."""
    house.done('tor agree board by all members on 10 Dec 2026 minute "IB/2627/001(a)"', SAM)
    told = facts(house, "decision show 001(a)")
    assert told["Changes"] == "terms of reference: Imaging Network Board, version 1"


def test_each_board_has_a_row_until_it_has_answered(house: Spoken) -> None:
    """Asked, approved with its minute, or not approved with the reason; the register finds what waits."""
    house.done("decision ask 001(a) nht", SAM)
    assert "has a row for that already" in refusal(house, "decision ask 001(a) nht")
    assert "IB/2627/001(a)" in str(house.done("decision list awaiting approval", OBI).parts)
    (rows,) = tables(house.done("decision show 001(a)", OBI)).values()
    assert list(rows) == [
        ("Northmoor Hospitals NHS Trust", "Awaited", "asked Thursday 10 December 2026", "–")
    ]
    house.clock.instant += timedelta(days=7)
    house.done('decision approved 001(a) by nht on 16 Dec 2026 minute "NHT/3"', SAM)
    (rows,) = tables(house.done("decision show 001(a)", OBI)).values()
    assert list(rows) == [
        ("Northmoor Hospitals NHS Trust", "Approved", "Wednesday 16 December 2026", "NHT/3")
    ]
    assert "No decision in the register answers that" in words(
        house.done("decision list awaiting approval", OBI)
    )
    house.done("decision declined 001(a) by nht on 17 Dec 2026 because it costs too much", SAM)
    (rows,) = tables(house.done("decision show 001(a)", OBI)).values()
    assert rows[0][1:] == ("Not approved", "Thursday 17 December 2026", "it costs too much")


def test_an_answer_that_nobody_asked_for_is_no_answer(house: Spoken) -> None:
    """The line that asks is offered; a day to come, or before the decision, is refused."""
    said = refusal(house, 'decision approved 001(a) by nht on 10 Dec 2026 minute "N/1"')
    assert "does not await the approval of Northmoor" in said
    house.done("decision ask 001(a) nht", SAM)
    for day, why in (("11 Dec 2026", "still to come"), ("9 Dec 2026", "is before IB/2627/001(a) was made")):
        assert why in refusal(house, f'decision approved 001(a) by nht on {day} minute "N/1"')


def test_a_review_is_set_done_and_set_again(house: Spoken) -> None:
    """What came of it stays; without a next day none follows."""
    house.done("decision review 001(a) on 20 Dec 2026", SAM)
    assert "IB/2627/001(a)" in str(house.done("decision list review due", OBI).parts)
    house.clock.instant += timedelta(days=11)
    house.done('decision reviewed 001(a) outcome "Still right" next 1 Mar 2029', SAM)
    assert follow_up(house).review == date(2029, 3, 1)
    told = facts(house, "decision show 001(a)")
    assert told["Reviewed"] == "Monday 21 December 2026: Still right"
    assert told["Next review"] == "Thursday 1 March 2029"
    house.done('decision reviewed 001(a) outcome "Done with"', SAM)
    assert follow_up(house).review is None
    assert "still to come" in refusal(house, 'decision reviewed 001(a) outcome "x" on 1 Jan 2027')


def test_nothing_follows_from_what_was_not_agreed(house: Spoken) -> None:
    """However it is asked."""
    assert "was not agreed, so nothing follows" in refusal(house, "decision ask 001(b) nht")


def test_it_is_for_who_keeps_the_record_of_that_committee(house: Spoken) -> None:
    """Members read it."""
    for who in (ASHA, MIA, OBI):
        assert "is for" in refusal(house, "decision review 001(a) on 20 Dec 2026", who)
