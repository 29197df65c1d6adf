"""Whether a committee's annual report is made for who asks, of which year, and of all committees at once."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.reply import Attachment, Reply
from tests.bot.commands.a_year import a_year, on
from tests.bot.commands.sitting import refusal
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ADA, LENA, OBI, buttons, constituted


def handed(reply: Reply) -> list[str]:
    """The files that come with a reply."""
    return [one.name for one in reply.parts if isinstance(one, Attachment)]


def test_it_comes_as_a_word_document() -> None:
    """For whoever asks, of the year that they name."""
    reply = a_year().done("report annual board 2026/27", OBI)
    assert handed(reply) == ["annual-report-board-2026-27.docx"]


def test_of_all_committees_it_is_a_line_each() -> None:
    """Those with nothing to tell, too."""
    reply = a_year().done("report annual 2026/27", OBI)
    assert handed(reply) == ["annual-report-network-2026-27.docx"]
    (rows,) = tables(reply).values()
    assert rows == (
        ("Imaging Network Board", "2", "1 of 2, 50%", "5 of 8, 63%", "2", "1 of 4", "0 of 2, 0%"),
        ("MRI Safety Group", "0", "none to count", "none to count", "0", "none", "none to count"),
    )


def test_without_a_year_it_is_the_present_one() -> None:
    """As far as it has come."""
    house = a_year()
    on(house, 2027, 6, 1)
    told = str(house.done("report annual board", OBI).parts)
    assert "Annual report 2027/28" in told
    assert "1 April 2027 to 1 June 2027; the year is not over" in told


def test_of_a_year_ahead_there_is_none() -> None:
    """Which is said with its first day, and the report there is, of the same committee."""
    house = constituted()
    told = refusal(house, "report annual board 2027/28", OBI)
    assert "2027/28 begins on Thursday 1 April 2027: there is nothing to report yet." in told
    assert [one.line for one in buttons(house.say("report annual board 2027/28", OBI))] == [
        "report annual board 2026/27"
    ]


def test_who_was_there_before_the_network_was_opened_did_not_join() -> None:
    """What was moved in while it was silent is no news."""
    house = constituted()
    house.clock.instant = datetime(2026, 11, 5, 9, tzinfo=UTC)
    house.done('seat fill SEAT-003 "Finn Far"', LENA)
    assert "Joined: Finn Far (Lay member, 5 November 2026)." in str(
        house.done("report annual board", OBI).parts
    )


def test_what_was_erased_stands_in_no_report() -> None:
    """The name of whoever was a member is told as erased."""
    house = a_year()
    house.done("person leave Mia", ADA)
    house.done('person erase Mia because "they asked for it"', ADA)
    reply = house.done("report annual board 2026/27", OBI)
    assert "Mia" not in str(reply.parts[:-1])
    assert "details erased" in str(reply.parts)
