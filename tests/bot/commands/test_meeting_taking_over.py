"""Is a meeting organised from here only once it is cancelled elsewhere?"""

from __future__ import annotations

from datetime import timedelta

import vobject  # type: ignore[import-untyped]  # an independent reader, for tests only

from governance_store.records.letter import Letter
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from tests.bot.commands.calendar_files import bring, invitation
from tests.bot.conftest import ASHA, LENA, MIA, Spoken, buttons, words
from tests.bot.outbox.scene import part, read

ID = "MTG-2026-002"
OVER = f"meeting take over {ID}"


def test_the_old_organiser_is_to_cancel_first(house: Spoken) -> None:
    """Nothing is changed; the answer explains, counts, and has the line for the next step."""
    bring(house, invitation())
    before = house.commits()
    reply = house.done(OVER, LENA)
    told = words(reply)
    assert "has to be cancelled by Jane Roe (jane.roe@trust.example) first" in told
    assert "4 invitations leave at once" in told
    assert [one.line for one in buttons(reply)] == [f"{OVER} cancelled there"]
    assert house.commits() == before


def test_then_it_is_ours_and_everybody_is_invited(house: Spoken) -> None:
    """Under a new identity in calendars, so that nothing of the old entry is touched; answers stand."""
    bring(house, invitation())
    house.delivered()
    reply = house.done(f"{OVER} cancelled there", LENA)
    assert "4 invitations leave now" in words(reply)
    made = house.get(Meeting, ID)
    assert (made.uid, made.sequence) == ("mtg-2026-002.test@nmr.network-clerk", 0)
    assert (made.organised_elsewhere, made.taken_over_from) == ("", "AAMk-outlook-1")
    mails = house.delivered()
    assert len(mails) == 4
    for _, content in mails:
        calendar = vobject.readOne(part(read(content), "text/calendar").get_content())
        assert (calendar.method.value, calendar.vevent.uid.value) == ("REQUEST", made.uid)
        assert calendar.vevent.organizer.value == "mailto:clerk@example.org"
    found = {one.person: one.answer for one in house.all(Invitation, meeting=ID)}
    assert found[house.person(ASHA).id] is Answer.ATTENDING
    assert found[house.person(MIA).id] is Answer.APOLOGIES
    assert house.say(f"meeting move {ID} 15:00", LENA).ok


def test_what_its_organiser_cancelled_already_needs_no_asking(house: Spoken) -> None:
    """The file that cancelled it is the proof."""
    bring(house, invitation())
    bring(house, invitation(method="CANCEL", sequence=1))
    assert "is organised from here now" in words(house.done(OVER, LENA))
    assert house.get(Meeting, ID).state is MeetingState.SCHEDULED


def test_the_old_file_is_known_afterwards(house: Spoken) -> None:
    """It neither moves our meeting nor makes another."""
    bring(house, invitation())
    house.done(f"{OVER} cancelled there", LENA)
    before = house.commits()
    told = words(bring(house, invitation(method="CANCEL", sequence=5)))
    assert f"That meeting is {ID}, which is organised here: it was taken over" in told
    assert house.commits() == before


def test_what_is_ours_or_over_is_not_taken_over(house: Spoken) -> None:
    """With the reason."""
    assert "is organised here already" in words(house.say("meeting take over board", LENA))
    bring(house, invitation())
    house.clock.forward(timedelta(days=60))
    letters = len(house.all(Letter))
    assert "is not taken over any more" in words(house.say(OVER, LENA))
    assert len(house.all(Letter)) == letters
