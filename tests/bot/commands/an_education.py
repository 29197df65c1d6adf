"""A network with two education events, on 12 January and 20 February 2027; it is the day of the first."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from governance_store.records.education import EducationAttendance, EducationEvent
from tests.bot.conftest import LENA, Spoken, constituted

MRI: Final = "EDU-001"
CT: Final = "EDU-002"
ADDED: Final = (
    'education add "MRI safety" 12 Jan 2027 14:00-16:00 lead "Asha Rahman" at "Seminar room 2"',
    'education add "CT dose" 20 Feb 2027 professions "radiographers and physicists" invite nht',
)
ON_THE_DAY: Final = datetime(2027, 1, 12, 14, 30, tzinfo=UTC)
AFTER: Final = datetime(2027, 1, 14, 9, 0, tzinfo=UTC)


def planned(*, at: datetime = ON_THE_DAY) -> Spoken:
    """Both events are put down; nobody has attended."""
    house = constituted()
    for line in ADDED:
        house.done(line, LENA)
    house.clock.instant = at
    return house


def held() -> Spoken:
    """Two days after the first, to which Asha and Mia came, and Jo Bloggs from outside."""
    house = planned(at=AFTER)
    names = "Asha Rahman, Mia Member, Jo Bloggs (radiographer, County Hospital)"
    house.done(f"education attended {MRI} {names}", LENA)
    return house


def event(house: Spoken, id_: str = MRI) -> EducationEvent:
    """An event, as it stands."""
    return house.get(EducationEvent, id_)


def came(house: Spoken, id_: str = MRI) -> list[EducationAttendance]:
    """Who is on the attendance list."""
    return house.all(EducationAttendance, event=id_, withdrawn=False)
