"""What is said of a work programme that is not agreed? By when it is to be, and what stands in it so far."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter
from governance_store.records.network import Network
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.programme_due import next_due
from governance_store.rules.programmes import objectives_of
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, the


def programme_awaited(office: Office, letter: Letter, now: datetime) -> Notice:
    """Told by what holds when it is written."""
    committee = record_in(named(office.store, letter, Committee))
    with office.store.reading() as view:
        zone = ZoneInfo(view.get(Network, NETWORK).zone)
        due = next_due(view, committee, local(now, zone).date())
        count = len(objectives_of(view, due.begun.id)) if due and due.begun else 0
    assert due is not None  # noqa: S101 -- a programme is never taken away
    name = one_line(committee.name)
    sofar = f"{count} so far" if due.begun else "none yet"
    return notice_to(
        office,
        letter,
        one_line(committee.key),
        f"Work programme {due.year} of {name}: to be agreed by {date_in_full(due.by)}",
        (f"The work programme of {the(name)} for {due.year} is to be agreed by {date_in_full(due.by)}.",),
        (("Objectives", sofar),),
        (
            Step("See it:", f"programme show {due.year} committee {committee.key}"),
            Step("Add an objective:", f'programme add {due.year} "OBJECTIVE" committee {committee.key}'),
            Step("It was agreed:", f"programme agree {due.year} by DECISION committee {committee.key}"),
        )
        if due.begun
        else (
            Step("Begin it:", f'programme add {due.year} "OBJECTIVE" committee {committee.key}'),
            Step("Carry on what is open:", f"programme carry OBJECTIVE to {due.year}"),
        ),
    )
