"""Does a day of review follow when terms of reference take force?"""

from __future__ import annotations

from datetime import date, datetime

from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from bot.render.plain import plain
from governance_store.records.letter import Matter
from governance_store.records.terms_of_reference import Clause
from tests.bot.conftest import SAM, Spoken, words
from tests.bot.outbox.prompted import prompted

AGREE = 'tor agree board by all members on 1 Oct 2026 minute "IB/1" because "typed in from paper"'


def review(house: Spoken, version: int = 1) -> str:
    """The day of review of the board's terms."""
    found = house.all(Clause, field="review", terms=f"TOR-COM-001-v{version}")
    return found[-1].text if found else ""


def test_the_interval_sets_the_day(house: Spoken) -> None:
    """One interval after the day on which they took force, and the answer says so."""
    house.done("tor set board reviewed once a year", SAM)
    reply = house.done(AGREE, SAM)
    assert review(house) == "2027-10-01"
    assert "Their review is due by Friday 1 October 2027" in words(reply)


def test_a_day_that_was_set_holds(house: Spoken) -> None:
    """Where both are set the day wins."""
    house.done("tor set board reviewed once a year review 31 Mar 2027", SAM)
    assert "review is due" not in words(house.done(AGREE, SAM))
    assert review(house) == "2027-03-31"


def test_a_day_of_the_version_before_gives_way(house: Spoken) -> None:
    """What was copied from the version before lies behind by then."""
    house.done("tor set board reviewed once a year review 31 Dec 2026", SAM)
    house.done(AGREE, SAM)
    house.done("tor set board casting vote yes", SAM)
    house.clock.instant = datetime(2027, 2, 1, 9, tzinfo=house.clock.now().tzinfo)
    house.done('tor agree board by all members on 20 Jan 2027 minute "IB/2"', SAM)
    assert review(house, 2) == "2028-01-20"


def test_without_an_interval_nothing_follows(house: Spoken) -> None:
    """The clerk invents no day."""
    house.done(AGREE, SAM)
    assert review(house) == ""


def test_terms_that_are_adopted_get_their_day_too(house: Spoken) -> None:
    """Counted from the day since which they have held, even where it lies behind."""
    house.done("tor set board reviewed every 2 years", SAM)
    reply = house.done('tor adopt board since 4 Mar 2025 minute "IB/2425/011"', SAM)
    assert review(house) == "2027-03-04"
    assert "Thursday 4 March 2027" in plain(reply)


def test_the_prompt_says_which_version_since_when_and_what_to_type(house: Spoken) -> None:
    """In words of our own."""
    house.done("tor set board review 30 Nov 2026", SAM)
    house.done(AGREE, SAM)
    at = datetime(2026, 12, 2, 10, tzinfo=house.clock.now().tzinfo)
    (letter,) = [one for one in prompted(house, at) if one.person == house.person(SAM).id]
    assert letter.matter is Matter.TERMS_REVIEW
    written = draft(Office(house.store, "clerk@example.org", "http://127.0.0.1:8000"), letter, at).written
    assert written.subject == "Overdue: review of the terms of reference, Imaging Network Board"
    for said in ("were to be reviewed by Monday 30 November 2026", "tor agree board", "1, since"):
        assert said in written.text
    assert date(2026, 12, 2) == at.date()
