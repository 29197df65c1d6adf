"""How does the demonstration come into a data directory? Told in memory, then put there whole or not."""

from __future__ import annotations

from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Final
from zoneinfo import ZoneInfo

from bot.bootstrap import Founding, House, found_in, open_house
from bot.config import SECRET_FILE, Config, create_secret
from bot.demonstration.days import FOUNDED, NATION, week, working_day
from bot.demonstration.people import ADMINISTRATOR, ADMINISTRATOR_EMAIL
from bot.demonstration.telling import OFFICES_OPEN, Teller
from bot.demonstration.year import constitution, year
from governance_store import GovernanceError, copy_store, memory_store
from governance_store.clock import Clock, FixedClock
from governance_store.records.committee import Committee, Seat
from governance_store.records.person import Person
from governance_store.rules.invitees import invitees
from governance_store.rules.local_time import instant_of

KEY: Final = "northmoor"
NAME: Final = "Northmoor Imaging Network"
_ZONE: Final = ZoneInfo("Europe/London")
_YEARS: Final = range(2000, 2090)


class OutOfTime(GovernanceError):
    """The demonstration is not told for such a day."""

    def __init__(self, day: date) -> None:
        super().__init__(
            f"The demonstration has no calendar for the year {day.year}.",
            f"Give --at an instant from {_YEARS.start} to {_YEARS.stop - 1}, or none for today.",
        )


def load(config: Config, clock: Clock) -> House:
    """Put the demonstration network, as it stands at the clock's instant, into an empty data directory.

    Raises OutOfTime, or JournalUnreadable where there is a record already; both before anything is told.
    """
    instant = clock.now()
    _day_of(instant)
    copy_store(lambda: told_in_memory(config, instant).store, config.data).close()
    if not (config.given_secret or (config.data / SECRET_FILE).exists()):
        create_secret(config.data)
    return open_house(config, clock)


def told_in_memory(config: Config, instant: datetime) -> House:
    """The demonstration network in a record that is gone with its process."""
    today = _day_of(instant)
    founded = instant_of(working_day(week(today, FOUNDED)), OFFICES_OPEN, _ZONE)
    house = found_in(memory_store(), config, FixedClock(founded), _founding(instant))
    teller = Teller(house, _ZONE)
    teller.tell(constitution(today))
    teller.tell(year(today, _rosters(house)))
    teller.remind(today, instant)
    return house


def _day_of(instant: datetime) -> date:
    today = instant.astimezone(_ZONE).date()
    if today.year not in _YEARS:
        raise OutOfTime(today)
    return today


def _founding(instant: datetime) -> Founding:
    """The same instant gives the same network, calendar entries included."""
    token = sha256(instant.astimezone(UTC).isoformat().encode()).hexdigest()[:10]
    return Founding(KEY, NAME, NATION, ADMINISTRATOR, ADMINISTRATOR_EMAIL, demonstration=True, token=token)


def _rosters(house: House) -> dict[str, list[str]]:
    """Who is invited to the meetings of each committee, the chair first."""
    with house.store.reading() as view:
        return {
            one.key: [
                view.get(Person, invited.person).name
                for invited in invitees(one, view.find(Seat, committee=one.id))
            ]
            for one in view.find(Committee)
        }
