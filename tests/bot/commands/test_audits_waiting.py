"""Whether the brief names the audits that wait for its reader, with the buttons that see to them."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.bot.commands.an_audit import planned
from tests.bot.commands.test_audit_result import SHOWN
from tests.bot.conftest import ASHA, LENA, SAM, Spoken, buttons


def waits(house: Spoken, who: str = ASHA) -> list[str]:
    """The lines about audits that somebody's brief offers."""
    return [one.line for one in buttons(house.done("brief", who)) if one.line.startswith("audit")]


def test_an_audit_waits_for_its_lead_from_the_middle_of_its_quarter() -> None:
    """To begin, and then for its result; for nobody else."""
    house = planned()
    assert waits(house) == []
    house.clock.instant = datetime(2027, 2, 15, 9, tzinfo=UTC)
    assert waits(house) == ["audit start AU01", "audit change AU01"]
    assert waits(house, SAM) == []
    house.done("audit start AU01", ASHA)
    assert waits(house) == []
    house.clock.instant = datetime(2027, 4, 1, 9, tzinfo=UTC)
    assert waits(house) == ["audit result AU01", "audit change AU01"]
    house.done('person leave "Asha Rahman"')
    assert waits(house, SAM) == ["audit result AU01", "audit change AU01"]


def test_a_result_waits_to_be_shared_at_once_and_to_be_repeated_a_quarter_ahead() -> None:
    """Until each is in hand; nothing waits of what was dropped."""
    house = planned()
    house.done(SHOWN, ASHA)
    assert waits(house) == ["audit shared AU01", "audit action AU01"]
    house.done("audit shared AU01 with nht", ASHA)
    assert waits(house) == []
    house.clock.instant = datetime(2027, 8, 1, 9, tzinfo=UTC)
    assert waits(house) == ["audit again AU01"]
    house.done("audit again AU01 in Q2 2027/28", ASHA)
    assert waits(house) == []
    house.clock.instant = datetime(2027, 10, 1, 9, tzinfo=UTC)
    assert waits(house) == ["audit result AU02", "audit change AU02"]
    house.done("audit drop AU02 because so", LENA)
    assert waits(house) == ["audit again AU01"]
