"""Whether arrivals, departures and interests are minuted by the meeting's own commands, said in short."""

from __future__ import annotations

from governance_store.records.attendance import Attendance
from governance_store.records.declaration import Declaration
from tests.bot.commands.sitting import refusal, sitting
from tests.bot.conftest import ASHA, SAM, words


def test_people_come_and_leave_by_a_word() -> None:
    """With all that the command takes; the quorum is told where it is lost."""
    house = sitting("#here @mia at 14:02 remote", "#arrive owen in attendance")
    assert len(house.all(Attendance)) == 4
    told = words(house.done("#leave asha, mia", SAM))
    assert "Dr Asha Rahman and Mia Member left at 14:05" in told
    assert "not quorate: 1 counted, 2 needed" in told
    entry = house.all(Attendance, person=house.person(ASHA).id)[0]
    assert entry.left is not None


def test_an_interest_is_declared_by_a_word() -> None:
    """With its item and its ruling."""
    house = sitting('#declare asha "Director of ScanCo" item 5 ruling leave')
    assert house.all(Declaration)[0].item == "5"


def test_what_cannot_be_is_refused_in_the_commands_own_words() -> None:
    """Somebody unknown, somebody who never came, a time that has not come, nothing said."""
    house = sitting()
    assert "is not recorded as having come" in refusal(house, "#leave mia")
    assert "has not come yet" in refusal(house, "#arrive mia at 15:00")
    assert "There is no person called “nobody”" in refusal(house, "#arrive nobody")
    assert "lacks: Who" in refusal(house, "#arrive")
    assert "fits more than one person" in refusal(house, "#arrive jane")
    assert "never closed" in refusal(house, '#arrive "mia')
