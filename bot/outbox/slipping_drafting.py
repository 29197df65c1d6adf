"""What is said to those whose committee has not been called as often as it agreed to meet?"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.rules.local_time import date_in_full, date_short, local
from governance_store.rules.meeting_frequency import earliest_meeting, slip
from governance_store.rules.terms_in_force import terms_on
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, the


def slipping_told(office: Office, letter: Letter, now: datetime) -> Notice:
    """Told by what holds when it is written; the last meeting is the one of which the letter was queued."""
    last = record_in(named(office.store, letter, Meeting))
    with office.store.reading() as view:
        network, committee = view.get(Network, NETWORK), view.get(Committee, last.committee)
        zone = ZoneInfo(network.zone)
        held, today = local(last.starts, zone).date(), local(now, zone).date()
        in_use = terms_on(view, committee.id, today)
    notice, often = (in_use.terms.notice, in_use.terms.frequency) if in_use else (None, None)
    due = slip(held, often, notice, network.nation).due if often else today
    earliest = earliest_meeting(today, notice, network.nation)
    name, over = one_line(committee.name), today > due
    again = "should have met again by" if over else "should meet again by"
    told = f"By its terms of reference it meets {often}, so it {again} {date_in_full(due)}." if often else ""
    sentence = f"No meeting of {the(name)} is called, and none is being prepared."
    return notice_to(
        office,
        letter,
        one_line(committee.key),
        f"{name}: the next meeting is not called, and {'was' if over else 'is'} due by {date_in_full(due)}",
        (f"{sentence} {told}".strip(), "You will not be told again of this meeting."),
        (
            ("Last met", f"{date_in_full(held)} ({last.id})"),
            ("Can be held", f"from {date_in_full(earliest)}, if it is called today"),
        ),
        (
            Step(
                "Prepare a meeting, and tell nobody:", f"meeting draft {committee.key} {date_short(earliest)}"
            ),
            Step(
                "Call one, and invite everybody:", f"meeting schedule {committee.key} {date_short(earliest)}"
            ),
        ),
    )
