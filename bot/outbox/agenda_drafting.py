"""What does a letter say that brings an agenda, and which papers go along? By the edition that was frozen.

Items and papers that somebody may not have are not in their letter: of a confidential item its place alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store import View
from governance_store.records.agenda import AgendaItem
from governance_store.records.committee import Committee
from governance_store.records.declaration import Declaration
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.network import Network
from governance_store.records.paper import AgendaEdition, Entered, Paper
from governance_store.records.person import Person
from governance_store.rules.local_time import date_in_full, duration_text, full, local, time_text
from governance_store.rules.paper_readers import may_know_item, may_read_paper
from governance_store.rules.papers_due import papers_by
from templates import Enclosed
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, the

MOST_ENCLOSED: Final = 15 * 1024 * 1024
"""What mail servers commonly take, as bytes of files; what is beyond it is fetched by its reference."""


@dataclass(frozen=True, slots=True)
class _Row:
    """An item of the edition, its number, when it is due, and the paper that this person may have."""

    number: int
    item: AgendaItem
    at: datetime
    known: bool
    paper: Paper | None


def agenda_sent(office: Office, letter: Letter, _now: datetime) -> Notice:
    """The agenda, item by item, with what is enclosed."""
    edition = record_in(named(office.store, letter, AgendaEdition))
    meeting = record_in(named(office.store, letter, Meeting))
    rows = list(_rows(office, letter))
    with office.store.reading() as view:
        committee, zone = view.get(Committee, meeting.committee), _zone(view)
        facts = tuple(
            (f"{one.number}. {time_text(local(one.at, zone).time())}", _told(view, one)) for one in rows
        )
    when, name = full(meeting.starts, zone), one_line(committee.name)
    which = "Agenda" if edition.number == 1 else f"Agenda, revision {edition.number - 1}"
    where = one_line(meeting.place or meeting.link)
    sentences = [f"This is the agenda of {the(name)} on {when}{f', {where}' if where else ''}."]
    if edition.number > 1:
        sentences.append(f"It is revision {edition.number - 1}, and takes the place of what was sent before.")
    enclosed = [one for one in rows if one.paper]
    if enclosed:
        sentences.append("Papers that could be are enclosed; others stand behind their items as a link.")
    return notice_to(
        office,
        letter,
        meeting.id,
        f"{which}: {name}, {when}",
        tuple(sentences),
        facts,
        (Step("See the agenda as it is now:", f"agenda show {meeting.id}"),),
    )


def papers_enclosed(office: Office, letter: Letter) -> tuple[Enclosed, ...]:
    """The files that go along with the agenda, as far as a mail bears them."""
    found, size = [], 0
    for row in _rows(office, letter):
        if row.paper is None or not row.paper.digest:
            continue
        content = office.store.vault.read(row.paper.digest)
        size += len(content)
        if size <= MOST_ENCLOSED:
            found.append(Enclosed(f"{row.number} {row.paper.name}", row.paper.media_type, content))
    return tuple(found)


def _rows(office: Office, letter: Letter) -> Iterator[_Row]:
    edition = record_in(named(office.store, letter, AgendaEdition))
    invited = record_in(named(office.store, letter, Invitation))
    meeting = record_in(named(office.store, letter, Meeting))
    items = [_as_entered(office, one) for one in edition.items]
    at = meeting.starts
    with office.store.reading() as view:
        committee = view.get(Committee, meeting.committee)
        declared = view.find(Declaration, meeting=meeting.id)
        for number, (item, entered) in enumerate(zip(items, edition.items, strict=True), start=1):
            known = may_know_item(committee, invited, item)
            reads = may_read_paper(committee, invited, item, number, declared)
            paper = view.maybe(Paper, entered.paper) if entered.paper and reads else None
            yield _Row(number, item, at, known, paper)
            at += timedelta(minutes=item.minutes)


def _as_entered(office: Office, entered: Entered) -> AgendaItem:
    versions = office.store.history(AgendaItem, entered.item)
    return record_in(next(one for one in versions if one.version == entered.version))


def _told(view: View, row: _Row) -> str:
    if not row.known:
        return "Confidential item"
    lead = view.maybe(Person, row.item.lead) if row.item.lead else None
    by = f", {one_line(lead.name)}" if lead else ""
    paper = (row.paper.name or row.paper.link) if row.paper else "verbal" if not row.item.paper else ""
    late = " (late)" if row.paper and row.paper.late else ""
    told = f"{one_line(row.item.title)}: for {row.item.purpose.value}{by}, {duration_text(row.item.minutes)}"
    return f"{told}; {one_line(paper)}{late}" if paper else told


def paper_awaited(office: Office, letter: Letter, _now: datetime) -> Notice:
    """A promised paper is asked for, or said to be missing."""
    item = record_in(named(office.store, letter, AgendaItem))
    meeting = record_in(named(office.store, letter, Meeting))
    with office.store.reading() as view:
        committee, zone = view.get(Committee, meeting.committee), _zone(view)
        last = papers_by(view, meeting)
        lead = view.maybe(Person, item.lead) if item.lead else None
    when, name, title = full(meeting.starts, zone), one_line(committee.name), one_line(item.title)
    by = date_in_full(last) if last else "the day that was set"
    whose = "you" if lead and lead.id == letter.person else one_line(lead.name) if lead else "somebody"
    return notice_to(
        office,
        letter,
        item.id,
        f"Paper due: {title}, {name}",
        (f"A paper for “{title}” is promised by {whose} for {the(name)} on {when}, to be in by {by}.",),
        (("Item", title), ("Paper to be in by", by)),
        (Step("Hand it in, with the file:", f'paper add {meeting.id} {item.id} "FILE"'),),
    )


def _zone(view: View) -> ZoneInfo:
    return ZoneInfo(view.get(Network, NETWORK).zone)
