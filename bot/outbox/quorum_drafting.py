"""What does a letter say of a meeting's quorum? The forecast as it stands then, and a call to a deputy."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store import View
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import NETWORK, PersonId
from governance_store.records.letter import Letter
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.rules.local_time import full, local
from governance_store.rules.quorum_forecast import Forecast, Outlook, forecast
from governance_store.rules.quorum_membership import Membership, membership
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, the

IN_BRIEF: Final = {
    Outlook.QUORATE: "Quorate",
    Outlook.OPEN: "Quorum not certain",
    Outlook.NOT_QUORATE: "No quorum in sight",
    Outlook.CANNOT_SAY: "Quorum not to be judged",
}


def quorum_foretold(office: Office, letter: Letter, _now: datetime) -> Notice:
    """The forecast for whoever looks after the committee, told by the answers as they are now."""
    meeting = record_in(named(office.store, letter, Meeting))
    with office.store.reading() as view:
        committee, zone = view.get(Committee, meeting.committee), _zone(view)
        by = membership(view, committee, local(meeting.starts, zone).date())
        seen = forecast(view, meeting, committee, by) if by else None
        facts = tuple(_facts(view, by, seen)) if by and seen else ()
    when = full(meeting.starts, zone)
    name = one_line(committee.name)
    brief = IN_BRIEF[seen.outlook] if seen else "No quorum set"
    told = (
        f"By the answers so far, {the(name)} on {when} is {seen.outlook.value}."
        if seen
        else f"The terms of reference of {the(name)} set no quorum any more."
    )
    steps = (
        Step("See the forecast as it is now:", f"quorum check {meeting.id}"),
        Step("See who was invited, and what they answered:", f"meeting show {meeting.id}"),
    )
    return notice_to(office, letter, meeting.id, f"{brief}: {name}, {when}", (told,), facts, steps)


def _facts(view: View, by: Membership, seen: Forecast) -> list[tuple[str, str]]:
    required = str(seen.coming.required) if seen.coming.required is not None else ""
    asked = ", ".join(f"{_name(view, one.deputy)} (for {one.seat.role})" for one in seen.calls)
    return [
        ("Clause", one_line(by.clause)),
        ("Counted so far", str(seen.coming.counted)),
        ("Needed", required),
        ("Missing", seen.coming.repair),
        ("Not certain", " ".join(seen.coming.doubts)),
        ("Not answered", ", ".join(_name(view, one) for one in seen.unanswered)),
        ("Deputies called", asked),
    ]


def deputy_called(office: Office, letter: Letter, _now: datetime) -> Notice:
    """A named deputy is asked to come for the one seat that would make the difference."""
    meeting = record_in(named(office.store, letter, Meeting))
    seat = record_in(named(office.store, letter, Seat))
    with office.store.reading() as view:
        committee, zone = view.get(Committee, meeting.committee), _zone(view)
        holder = _name(view, seat.holder) if seat.holder else one_line(seat.role)
        tell = view.maybe(Person, committee.secretary or committee.chair or "")
    when, name = full(meeting.starts, zone), one_line(committee.name)
    whom = f"{one_line(tell.name)}{f', {tell.emails[0]}' if tell.emails else ''}" if tell else ""
    said = f"Please tell {whom} whether you can come." if whom else "Please say whether you can come."
    return notice_to(
        office,
        letter,
        meeting.id,
        f"Can you deputise? {name}, {when}",
        (
            f"{holder} cannot come to {the(name)} on {when}, and you are named as a deputy for that seat.",
            "As the answers stand there would be no quorum, and your coming would help to one.",
            said,
        ),
        (("When", when), ("Where", one_line(meeting.place or meeting.link)), ("Seat", one_line(seat.role))),
    )


def _zone(view: View) -> ZoneInfo:
    return ZoneInfo(view.get(Network, NETWORK).zone)


def _name(view: View, id_: PersonId) -> str:
    person = view.maybe(Person, id_)
    return one_line(person.name) if person else id_
