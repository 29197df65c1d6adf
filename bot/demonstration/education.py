"""Which education events does the demonstration have? Two with a list of who came, and one ahead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.demonstration.days import Step, week, working_day
from bot.demonstration.people import LEAD
from governance_store.rules.local_time import date_short

_RHIANNON: Final = "Rhiannon Parry-Jones"
EVENTS: Final = (
    (
        "MRI safety for those who are new",
        -16,
        "14:00-16:00",
        "Aoife Brennan, Oluwaseun Bankole, Imran Qureshi",
    ),
    ("Contrast and its reactions", -4, "9:30-11:00", "Llŷr ap Gwilym, Caitlin Fraser, Aoife Brennan"),
    ("Children in CT", 6, "13:00-15:00", ""),
)
"""Topic, week, hours, and who came; in the order of their numbers."""


def education(today: date) -> Iterator[Step]:
    """Each is put down ten weeks before, and who came is written down on the next day."""
    for number, (topic, in_week, hours, came) in enumerate(EVENTS, start=1):
        on = working_day(week(today, in_week, 1))
        line = f'education add "{topic}" {date_short(on)} {hours} lead "{_RHIANNON}" at "Seminar room 2"'
        yield Step(working_day(week(today, in_week - 10)), LEAD, line)
        if came:
            yield Step(
                working_day(week(today, in_week, 2)), _RHIANNON, f"education attended EDU-{number:03d} {came}"
            )
