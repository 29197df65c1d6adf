from __future__ import annotations

from bot.outbox.series_letters import numbered, series_letters
from governance_store.records.ids import PersonId
from governance_store.records.letter import Letter, Matter, Rendered
from governance_store.records.series import Series
from tests.bot.commands.test_meeting_series import LINE, called
from tests.bot.conftest import LENA, MIA, Spoken


def test_a_letter_names_the_series_as_its_commit_leaves_it(house: Spoken) -> None:
    """One to each who can be reached, in the thread of their entry."""
    called(house, LINE)
    (series,) = house.all(Series)
    mia = house.person(MIA).id
    house.done('person add "Gwen Jones"')
    gwen = PersonId("PER-015")
    with house.store.reading() as view:
        made = list(
            series_letters(
                view, house.clock.now(), Matter.SERIES_CHANGED, series, (mia, gwen, mia, PersonId("x"))
            )
        )
        first, second = numbered(view, made * 2)
    (one,) = made
    assert (one.person, one.address, one.thread) == (mia, MIA, f"SER-2027-001:{mia}")
    assert one.renders == (Rendered("series", "SER-2027-001", 2),)
    assert (first.id, second.id) == ("LTR-00009", "LTR-00010")


def test_letters_about_one_meeting_wait_for_those_about_its_series(house: Spoken) -> None:
    """No cancellation overtakes the entry that it belongs to; what was added has an entry of its own."""
    called(house, LINE)
    house.done("meeting cancel MTG-2027-002 because snow", LENA)
    house.done("series add board 14 Sep 2027", LENA)
    mia = house.person(MIA).id
    threads = [one.thread for one in house.all(Letter, person=mia)]
    assert threads[1:] == [f"SER-2027-001:{mia}", f"SER-2027-001:{mia}", f"MTG-2027-007:{mia}"]
