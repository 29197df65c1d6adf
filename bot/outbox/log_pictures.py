"""Whose action logs are pictured in a brief? Those of committees that its reader looks after, once a week.

Who has a brief every day has none: a picture of months looks the same from one day to the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from governance_store import View
from governance_store.records.action import Action, ActionEntry
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.rules.action_history import month_ends, stood
from governance_store.rules.local_time import full, local
from templates.contexts.action_chart import over_time
from templates.contexts.chart import Pictured, pictured

_MONTHS: Final = 6
_MOST: Final = 3


def log_pictures(view: View, person: Person, now: datetime) -> Iterator[Pictured]:
    """The logs over time, without what is confidential; of three committees at most, by name."""
    if person.brief_on is None:
        return
    zone = ZoneInfo(view.get(Network, NETWORK).zone)
    days = month_ends(local(now, zone).date(), _MONTHS)
    logs = ((one, _log(view, one)) for one in _looked_after(view, person))
    for committee, actions in [one for one in logs if one[1]][:_MOST]:
        entries = {one.id: view.find(ActionEntry, action=one.id) for one in actions}
        past = stood(actions, entries, days, zone)
        name = f"action-log-{committee.key}-over-time"
        yield pictured(over_time(committee.name, name, past, full(now, zone)))


def _looked_after(view: View, person: Person) -> list[Committee]:
    found = (one for one in view.find(Committee) if person.id in {one.chair, one.deputy_chair, one.secretary})
    return sorted(found, key=lambda one: one.name.casefold())


def _log(view: View, committee: Committee) -> list[Action]:
    found = view.find(Action, committee=committee.id)
    return [one for one in found if not (one.withdrawn or one.confidential)]
