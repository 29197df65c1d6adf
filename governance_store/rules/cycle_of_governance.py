"""What does governance ask of a committee once a year, on which day, and is it done?

The review of its terms of reference, its next work programme, the report on the year before, which belongs to
its first meeting of the year, and everybody's return to the register of interests.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import minutes_id, return_id
from governance_store.records.interest import InterestsReturn
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.rules.duty import Recorded
from governance_store.rules.interests_due import YEAR
from governance_store.rules.local_time import local
from governance_store.rules.programmes import AGREED_BEFORE, Year, after, programmes_of, year_of
from governance_store.rules.terms_in_force import versions_of
from governance_store.rules.terms_review import terms_under_review

Days: TypeAlias = tuple[tuple[date, bool], ...]
"""The days of something within the year, and on each whether it was done."""
_REPORT: Final = "annual report"


def yearly(
    record: Recorded, committee: Committee, year: Year, today: date, zone: ZoneInfo
) -> Iterator[tuple[str, Days]]:
    """Each thing with its days, in order; without a day where nothing is known of it."""
    found = (
        ("Report on the year before", _report(record, committee, year, zone)),
        ("Terms of reference: review", _terms(record, committee, today)),
        (f"Work programme for {after(year)}: agreement", _programme(record, committee, year)),
        ("Returns to the register of interests", _returns(record, committee, zone)),
    )
    for what, days in found:
        yield what, tuple(sorted(one for one in days if year.starts <= one[0] <= year.ends))


def _report(
    record: Recorded, committee: Committee, year: Year, zone: ZoneInfo
) -> Iterator[tuple[date, bool]]:
    """On the day on which an item of minutes named it, else that of the first meeting of the year.

    A committee that has only begun to meet has no year before to report on.
    """
    called = record.find(Meeting, committee=committee.id, state=MeetingState.SCHEDULED)
    days = sorted((local(one.starts, zone).date(), one.id) for one in called)
    within = [(day, id_) for day, id_ in days if year.starts <= day <= year.ends]
    heard = [day for day, id_ in within if _names_it(record, minutes_id(id_))]
    has_met = bool(days) and days[0][0] < year.starts
    if has_met and (heard or within):
        yield (heard[0], True) if heard else (within[0][0], False)


def _names_it(record: Recorded, minutes: str) -> bool:
    lines = record.find(MinuteLine, taken_in=minutes)
    topics = (one for one in lines if one.kind is LineKind.TOPIC and not (one.withdrawn or one.confidential))
    return any(_REPORT in one.text.casefold() for one in topics)


def _terms(record: Recorded, committee: Committee, today: date) -> Iterator[tuple[date, bool]]:
    """A version that took force was reviewed then; the day that the one in force names is to come."""
    for version in versions_of(record, committee.id):
        if version.since and version.number > 1:
            yield version.since, True
    for review in terms_under_review(record, today):
        if review.committee.id == committee.id:
            yield review.due, False


def _programme(record: Recorded, committee: Committee, year: Year) -> Iterator[tuple[date, bool]]:
    """Of a committee that has had one: the day on which the next was agreed, or is to be."""
    known = programmes_of(record, committee.id)
    following = next((one for one in known if year_of(one) == after(year)), None)
    if following:
        yield (following.agreed, True) if following.agreed else (following.agree_by, False)
    elif known:
        yield after(year).starts - AGREED_BEFORE, False


def _returns(record: Recorded, committee: Committee, zone: ZoneInfo) -> Iterator[tuple[date, bool]]:
    """Everybody's last return, and a year later the next."""
    seats = record.find(Seat, committee=committee.id, active=True)
    officers = (committee.chair, committee.deputy_chair, committee.secretary)
    for who in dict.fromkeys((*officers, *(one.holder for one in seats))):
        last = record.maybe(InterestsReturn, return_id(who)) if who else None
        if last:
            day = local(last.at, zone).date()
            yield day, True
            yield day + YEAR, False
