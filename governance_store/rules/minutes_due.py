"""Are minutes sent as soon as the terms of reference promise, and who is told where they are not?

On the last day whoever looks after the committee is told, usually the secretary; once it is past, the chair.
Only of minutes that were begun: what was held before the clerk took minutes is not asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import Minutes, MinutesState
from governance_store.records.minutes_custody import MinutesEdition
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.rules.answerable import answerable
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.notice_period import after
from governance_store.rules.terms_in_force import terms_on

LATE = "late"
LAST_DAY = "T-0"


def minutes_by(record: Recorded, meeting: Meeting) -> date | None:
    """The last day on which draft minutes are sent in time; None where the terms promise none."""
    network, day = record.maybe(Network, NETWORK), today(record, meeting.starts)
    in_use = terms_on(record, meeting.committee, day)
    if network is None or in_use is None or in_use.terms.minutes is None:
        return None
    return after(day, in_use.terms.minutes, network.nation)


def minutes_due(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Minutes that were begun and that nobody was sent, on the last day and once it is past."""
    for minutes in record.find(Minutes):
        meeting = record.maybe(Meeting, minutes.meeting)
        sent = minutes.state is MinutesState.APPROVED or record.find(MinutesEdition, meeting=minutes.meeting)
        last = minutes_by(record, meeting) if meeting and not sent else None
        if meeting is None or last is None or today(record, at) < last:
            continue
        step = LATE if today(record, at) > last else LAST_DAY
        key = f"minutes-due:{meeting.id}:{last.isoformat()}:{step}"
        person = _whom(record, meeting, step)
        if person and not record.has_key(key):
            renders = as_it_stands(record, meeting)
            yield Owed(key, Matter.MINUTES_DUE, person.id, person.emails[0], key, renders)


def _whom(record: Recorded, meeting: Meeting, step: str) -> Person | None:
    committee = record.maybe(Committee, meeting.committee)
    chair = reachable(record, committee.chair) if committee and step == LATE else None
    return chair or answerable(record, committee)
