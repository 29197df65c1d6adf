"""A board with a year of business behind it: 2026/27, told on Thursday 1 April 2027."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Final

from bot.reply import Attachment
from tests.bot.conftest import ASHA, LENA, SAM, Spoken, constituted, twin
from tests.templates.word import as_text

AFTER: Final = datetime(2027, 4, 1, 9, tzinfo=UTC)
"""The first day behind the year."""
_BEFORE: Final = (
    "committee set board code IB",
    'tor set board purpose "To oversee imaging across the network." minutes 10 working days',
    "tor set board papers 5 working days agenda 5 working days written resolution yes least attendance 2",
    'programme add 2026/27 "MRI waits are below six weeks" lead "Clinical lead"',
    'programme add 2026/27 "One safety policy at all sites" lead "Lena Lead"',
    'programme add 2026/27 "A mobile scanner" lead "Lena Lead"',
    'programme add 2026/27 "A shared rota" lead "Lena Lead"',
    'programme milestone WP01 "All sites send figures" by 31 Jan 2027',
    'programme milestone WP01 "Half the backlog is gone" by 28 Feb 2027',
    'plan add guideline "MRI safety" committee board due 15 Jan 2027 topic "radiation safety"',
    'plan add guideline "CT contrast" committee board due 10 Mar 2027 topic "contrast"',
)
_DECEMBER: Final = (
    "minutes start board",
    "#arrive asha, cora, mia at 14:00",
    "#topic Minutes of the last meeting",
    "#topic MRI backlog",
    "#agreed To adopt the plan under WP01",
    "#action @asha Send the figures by 15 Jan 2027",
    "#action @lena Write the policy by 20 Jan 2027",
    "#action @mia Ask the supplier by 28 Feb 2027",
    "#confidential because staff are named",
    "#agreed To dismiss somebody",
    "#action @asha Tell them by 15 Dec 2026",
    "#public",
    "#endmeeting",
)
_FEBRUARY: Final = (
    "minutes start board",
    "#arrive finn at 14:00",
    "#topic Mobile scanner",
    "#agreed To lease a scanner",
)


def on(house: Spoken, year: int, month: int, day: int, hour: int = 9, minute: int = 0) -> None:
    """It is then."""
    house.clock.instant = datetime(year, month, day, hour, minute, tzinfo=UTC)


def say(house: Spoken, who: str, *lines: str) -> None:
    """Somebody says this, line by line."""
    for line in lines:
        house.done(line, who)


def a_year() -> Spoken:
    """The year with everything that a report tells of, on the first day behind it."""
    return twin(_told_once())


@cache
def _told_once() -> Spoken:
    house = constituted()
    say(house, LENA, *_BEFORE)
    on(house, 2026, 11, 20)
    say(house, LENA, 'seat fill SEAT-003 "Finn Far"', "meeting schedule board 4 Feb 2027 14:00 60m at x")
    say(house, LENA, "meeting schedule board 4 Mar 2027 14:00 60m at x", "agenda publish board")
    on(house, 2026, 12, 10, 14, 5)
    say(house, SAM, 'meeting declare board mia "Director of the supplier" item "MRI backlog"', *_DECEMBER)
    on(house, 2026, 12, 17)
    say(house, SAM, "minutes send board")
    on(house, 2027, 1, 14)
    say(
        house,
        ASHA,
        "action done ACT-2026-0001",
        "programme reached WP01 1",
        "programme progress WP01 amber because late",
    )
    on(house, 2027, 1, 30)
    say(house, LENA, "action done ACT-2026-0002", "programme progress WP02 blue because All sites have it")
    say(house, LENA, "action close ACT-2026-0001", "action close ACT-2026-0002")
    say(house, LENA, 'meeting cancel board 4 Mar 2027 because "a clash"')
    on(house, 2027, 2, 4, 14, 10)
    say(house, LENA, *_FEBRUARY)
    on(house, 2027, 2, 4, 14, 20)
    say(house, LENA, "#arrive asha")
    on(house, 2027, 2, 4, 14, 40)
    say(house, LENA, "#endmeeting")
    on(house, 2027, 2, 20)
    say(house, LENA, "review done PLN-001 unchanged decision IB/2627/002(a)", "seat vacate SEAT-002")
    say(house, LENA, "programme drop WP04 because nobody asks for it", "programme carry WP03 to 2027/28")
    house.clock.instant = AFTER
    return house


def printed(house: Spoken) -> str:
    """The board's annual report of that year in Word, line by line."""
    reply = house.done("report annual board 2026/27", SAM)
    (file,) = [one for one in reply.parts if isinstance(one, Attachment)]
    return as_text(file.content)
