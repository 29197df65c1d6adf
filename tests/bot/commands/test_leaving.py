"""Does a leaving leave nothing without somebody knowing?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.render.plain import plain
from bot.reply import Mood, Table
from governance_store.records.action import Action
from governance_store.records.person import Person, Post
from tests.bot.commands.a_plan import ADDED, CAPACITY
from tests.bot.conftest import ASHA, CORA, MIA, SAM, Spoken, buttons, moods, words


def test_what_is_left_behind_is_proposed_for_handover(house: Spoken) -> None:
    """Lead role and seat, each with the line that hands it over."""
    asha = house.person(ASHA).id
    reply = house.done('person leave "Asha Rahman"')
    lines = [button.line for button in buttons(reply)]
    assert lines[:3] == [f"lead handover {asha}", "post fill POST-001", "seat fill SEAT-001"]
    assert lines[-1].startswith("person return")


def test_a_leaving_to_come_ends_nothing_yet(house: Spoken) -> None:
    """It is written down, and what has to be handed over is shown."""
    reply = house.done('person leave "Asha Rahman" on 31 Mar 2027')
    asha = house.person(ASHA)
    assert (asha.active, asha.leaves) == (True, date(2027, 3, 31))
    assert house.get(Post, "POST-001").holder == asha.id
    assert "Until then nothing ends" in words(reply)
    again = house.say('person leave "Asha Rahman" on 31 Mar 2027')
    assert moods(again) == [Mood.NOTE]


def test_a_lead_role_is_vacant_from_the_day_of_leaving(house: Spoken) -> None:
    """Not from the day on which somebody got round to recording it."""
    house.done('person leave "Asha Rahman" on 20 Oct 2026')
    post = house.get(Post, "POST-001")
    assert (post.holder, post.vacant_since) == (None, date(2026, 10, 20))


def test_nobody_leaves_before_they_came(house: Spoken) -> None:
    """Both days are told."""
    house.done('person add "New Person" since 1 Oct 2026')
    reply = house.say('person leave "New Person" on 1 Sep 2026')
    assert not reply.ok
    assert "since Thursday 1 October 2026" in words(reply)


def test_an_officer_hands_over_the_office(house: Spoken) -> None:
    """The chair's line opens the committee's form."""
    reply = house.done('person handover "Cora Chair"', SAM)
    (table,) = (part for part in reply.parts if isinstance(part, Table))
    assert table.rows == (("Chair", "Imaging Network Board"),)
    assert [button.line for button in buttons(reply)] == [
        f"lead handover {house.person(CORA).id}",
        "committee set board",
    ]


def test_who_holds_nothing_leaves_nothing_behind(house: Spoken) -> None:
    """That is an answer too."""
    assert "holds no lead role" in words(house.done('person handover "Owen Pritchard"', SAM))


@pytest.mark.parametrize("email", [CORA, MIA])
def test_whoever_returns_is_no_longer_leaving(house: Spoken, email: str) -> None:
    """An announced day does not come back with them."""
    id_ = house.person(email).id
    house.done(f"person leave {id_}")
    house.done(f"person return {id_}")
    assert house.get(Person, id_).leaves is None
    house.clock.forward(timedelta(days=1))
    assert house.get(Person, id_).active


def test_a_plan_that_somebody_leads_on_is_left_behind(house: Spoken) -> None:
    """One that a lead role leads on goes with the lead role."""
    for line in ADDED:
        house.done(line)
    house.done(f'plan change {CAPACITY} lead "Owen Pritchard"')
    told = str(house.done('person handover "Owen Pritchard"').parts)
    assert "Plan: Capacity plan" in told
    assert f"plan change {CAPACITY}" in told
    assert "Plan:" not in str(house.done('person handover "Dr Asha Rahman"').parts)
    left = words(house.done('person leave "Owen Pritchard"'))
    assert "Nobody leads on “Capacity plan” (PLN-003) any more." in left


def test_what_somebody_was_asked_to_take_over_stays_where_it_is(house: Spoken) -> None:
    """No request waits for who will never answer; who has left is named so while their actions are open."""
    house.done('action add owen "Send it" by 1 Feb 2027 committee board', SAM)
    house.done("action reassign ACT-2026-0001 to asha", SAM)
    assert "Nobody is asked to take ACT-2026-0001 over any more." in words(house.done("person leave asha"))
    action = house.get(Action, "ACT-2026-0001")
    assert (action.offered_to, action.offered) == (None, None)
    assert "No longer takes part." in plain(house.done("action show ACT-2026-0001", SAM))
    house.done("person leave owen")
    assert "Owen Pritchard (has left)" in plain(house.done("action list board", SAM))
    handover = house.done('person handover "Owen Pritchard"', SAM)
    assert "has left this behind" in words(handover)
    assert "action reassign ACT-2026-0001" in [one.line for one in buttons(handover)]
    house.done("action close ACT-2026-0001", SAM)
    assert "has left" not in plain(house.done("action list board closed", SAM))


def test_what_somebody_was_to_bring_to_a_meeting_is_left_behind(house: Spoken) -> None:
    """It is handed over with all else."""
    house.done('agenda add board "MRI backlog" by owen', SAM)
    (table,) = (one for one in house.done("person handover owen", SAM).parts if isinstance(one, Table))
    assert ("Item: MRI backlog", "next agenda of Imaging Network Board") in table.rows
