"""Can people say when they are away and how they are reached, and does that have its effect?"""

from __future__ import annotations

from datetime import date

import pytest

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.letter import Letter, Route
from governance_store.records.person import Reached
from tests.bot.conftest import LENA, MIA, OBI, SAM, Spoken, buttons, moods, words


def test_an_absence_is_said_back_in_full_with_the_meetings_in_it(house: Spoken) -> None:
    """Apologies are one press away."""
    reply = house.done("me away from 7 Dec 2026 until 11 Dec 2026", MIA)
    assert "from Monday 7 December 2026 up to and with Friday 11 December 2026" in words(reply)
    assert "Back on Saturday 12 December 2026" in words(reply)
    assert [button.line for button in buttons(reply)] == ["apologies MTG-2026-001"]


def test_a_meeting_outside_the_absence_is_not_mentioned(house: Spoken) -> None:
    """Nor one for which apologies were sent."""
    assert buttons(house.done("me away until 9 Dec 2026", MIA)) == []
    house.done("apologies", MIA)
    assert buttons(house.done("me away until 12 Dec 2026", MIA)) == []


def test_who_calls_a_meeting_sees_who_is_away(house: Spoken) -> None:
    """And who looks at it later."""
    house.done("me away until 31 Dec 2026", MIA)
    told = plain(house.done("meeting schedule board 17 Dec 2026 14:00 90m", LENA), width=300)
    assert "Mia Member (away until Thursday 31 December 2026)" in told


def test_an_absence_that_ends_before_it_begins_is_refused(house: Spoken) -> None:
    """Both days are told, and nothing is recorded."""
    before = house.commits()
    reply = house.say("me away from 20 Dec 2026 until 10 Dec 2026", MIA)
    assert "before it begins" in words(reply)
    assert (reply.ok, house.commits()) == (False, before)


def test_an_absence_can_be_ended(house: Spoken) -> None:
    """Once."""
    house.done("me away until 12 Dec 2026", MIA)
    assert words(house.done("me back", MIA)) == "You are back."
    assert moods(house.say("me back", MIA)) == [Mood.NOTE]
    assert house.person(MIA).away_until is None


def test_a_keeper_says_it_for_others(house: Spoken) -> None:
    """A member may not."""
    reply = house.done('person away "Mia Member" until 12 Dec 2026', SAM)
    assert [button.line for button in buttons(reply)] == [
        f"apologies MTG-2026-001 for {house.person(MIA).id}"
    ]
    assert house.person(MIA).away_until == date(2026, 12, 12)
    assert not house.say('person away "Mia Member" until 12 Dec 2026', OBI).ok


def test_the_same_again_changes_nothing(house: Spoken) -> None:
    """Neither absence nor route."""
    for line in ("me away until 12 Dec 2026", "me notify post"):
        house.done(line, MIA)
        before = house.commits()
        assert moods(house.say(line, MIA)) == [Mood.NOTE]
        assert house.commits() == before


def test_by_post_a_letter_waits_for_the_secretary(house: Spoken) -> None:
    """Who calls a meeting is told so."""
    house.done('person notify "Mia Member" post to "1 High Street, Northmoor"', SAM)
    reply = house.done("meeting schedule board 17 Dec 2026 14:00 90m", LENA)
    assert "post to 1 High Street, Northmoor" in plain(reply, width=300)
    letter = house.all(Letter, person=house.person(MIA).id)[-1]
    assert (letter.route, letter.address) == (Route.POST, "1 High Street, Northmoor")


def test_back_to_mail_needs_an_address(house: Spoken) -> None:
    """Nobody is reached at nowhere."""
    house.done('person add "Lay Member"')
    house.done('person notify "Lay Member" post', SAM)
    reply = house.say('person notify "Lay Member" mail', SAM)
    assert "has no e-mail address" in words(reply)
    house.done("me notify post", MIA)
    house.done("me notify mail", MIA)
    assert house.person(MIA).reached is Reached.MAIL


@pytest.mark.parametrize("line", ["me show", "person show mia"])
def test_what_is_recorded_of_oneself_is_what_others_see(house: Spoken, line: str) -> None:
    """Away and all."""
    house.done("me away until 12 Dec 2026", MIA)
    assert "until Saturday 12 December 2026" in plain(house.done(line, MIA), width=300)
