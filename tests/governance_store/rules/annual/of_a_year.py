"""What the rules make of a board's year, 2026/27, as it is known on the first day behind it."""

from __future__ import annotations

from datetime import date
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import NETWORK, CommitteeId
from governance_store.records.kinds import Record
from governance_store.records.network import Network
from governance_store.rules.annual.membership import Kept, Versions
from governance_store.rules.annual.span import Span
from governance_store.rules.annual.whole import Annual, whole
from governance_store.rules.programmes import financial
from tests.bot.conftest import Spoken

R = TypeVar("R", bound=Record)

ZONE: Final = ZoneInfo("Europe/London")
SPAN: Final = Span(financial(2026), date(2027, 3, 31), ZONE)
BOARD: Final = CommitteeId("COM-001")


def kept(house: Spoken) -> Kept:
    """What the board and its seats were."""
    seats = tuple(_versions(house, one) for one in house.all(Seat, committee=BOARD))
    was = _versions(house, house.get(Committee, BOARD))
    return Kept(was, seats, was[0][0])


def _versions(house: Spoken, one: R) -> Versions[R]:
    history = house.store.history(type(one), one.id)
    return [(each.commit.at, each.record) for each in history if each.record]


def told(house: Spoken, span: Span = SPAN) -> Annual:
    """The board's year as a whole."""
    with house.store.reading() as view:
        network, board = view.get(Network, NETWORK), view.get(Committee, BOARD)
        return whole(view, network, board, kept(house), span, house.clock.now())
