"""What does a document propose for the minutes of a meeting? All that would be recorded, before any of it is.

It is written into a book that nobody has committed: what is shown is what would stand there, and the same is
committed when it is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.commands.base import Act, Problem, Refused
from bot.commands.minutes_book import Book
from bot.commands.minutes_deciding import stamp_in_words
from bot.commands.minutes_draft import book_to_write, minutes_draft
from bot.commands.minutes_import_attendance import take_attendance
from bot.commands.minutes_import_finding import WHAT, Difference, Finding, How
from bot.commands.minutes_import_lines import take_lines
from bot.commands.minutes_import_reading import NOBODY, MinutesRead, read_minutes
from bot.commands.minutes_in_word import action_in_words
from bot.commands.minutes_on_paper import standing_in_words
from bot.commands.minutes_opening import refuse_not_held, refuse_unwritable
from bot.commands.naming import person_name
from bot.parameters.base import cut
from bot.parameters.named import fold
from governance_store import View
from governance_store.records.action import Action
from governance_store.records.agenda import AgendaItem
from governance_store.records.attendance import Attendance
from governance_store.records.decision import Decision
from governance_store.records.declaration import Declaration
from governance_store.records.ids import PersonId, minutes_id
from governance_store.records.kinds import Record
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import MinuteLine, Minutes
from governance_store.rules.local_time import local, time_text
from templates.engines.word_blocks import Aside, WordDocument


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a document comes to: the book as it would be, and what was found on the way."""

    book: Book
    finding: Finding
    records: tuple[Record, ...]


def propose(act: Act, meeting: Meeting, document: WordDocument, *, keeping: bool = False) -> Proposal:
    """Read a document against what is recorded now; raises Refused with everything that is wrong."""
    refuse_not_held(act, meeting)
    refuse_unwritable(act, meeting)
    read = read_minutes(document)
    finding = Finding(act.scene, left=[*read.left])
    _refuse_another(meeting, read)
    book = book_to_write(act, meeting)
    taker = book.minutes.taker
    take_attendance(act, book, read.people, finding)
    take_lines(act, book, read.items, finding, keeping=keeping)
    _take_officers(act, book, read, finding)
    finding.refuse()
    _read_back(act, book, finding)
    finding.left += _not_taken(act, book, read)
    records = tuple(_changed(act.view, book.pending.records))
    if taker != book.minutes.taker:
        finding.notes.append(f"From then on {person_name(act.view, book.minutes.taker)} takes these minutes.")
    return Proposal(book, finding, records)


def _refuse_another(meeting: Meeting, read: MinutesRead) -> None:
    """Raise Refused for a document that is none of this meeting's minutes."""
    problems = []
    said = read.particulars.get("meeting", "")
    if said and said != meeting.id:
        told = f"The document is of the meeting {cut(said)}, and not of {meeting.id}."
        problems.append(Problem(told, WHAT))
    if read.lacks:
        told = " and no ".join(f"heading “{one}”" for one in read.lacks)
        begin = f"“minutes draft {meeting.id}” makes one to begin with; keep its headings"
        problems.append(Problem(f"The document has no {told}: {begin}.", WHAT))
    if problems:
        raise Refused(*problems, nearest=(f"minutes draft {meeting.id}",))


def _take_officers(act: Act, book: Book, read: MinutesRead, finding: Finding) -> None:
    minutes = book.minutes
    chair = _officer(read, "in the chair", finding)
    taker = _officer(read, "minutes taken by", finding)
    after = replace(minutes, chair=chair or minutes.chair, taker=taker or minutes.taker)
    if after == minutes:
        return
    pairs = (("In the chair", minutes.chair, after.chair), ("Minutes taken by", minutes.taker, after.taker))
    for what, before, now in pairs:
        if before != now:
            names = (person_name(act.view, before), person_name(act.view, now))
            finding.differences.append(Difference(what, *names))
    book.put_minutes(after)


def _officer(read: MinutesRead, label: str, finding: Finding) -> PersonId | None:
    said = read.particulars.get(label, "")
    person = None if fold(said) in NOBODY else finding.person(said, f"“{label.capitalize()}”")
    return person.id if person else None


def _changed(view: View, records: Iterable[Record]) -> Iterator[Record]:
    """What is not recorded so already."""
    yield from (one for one in records if view.maybe(type(one), one.id) != one)


def _read_back(act: Act, book: Book, finding: Finding) -> None:
    """Each decision and action of the open part, as it would stand."""
    topics = {one.reference: one.text for one in book.live if one.reference}
    for decision in book.decisions:
        if not (decision.withdrawn or decision.confidential):
            at = time_text(local(decision.stamp.at, act.zone).time())
            standing = standing_in_words(act, decision)
            item = topics.get(decision.reference.rpartition("(")[0], "")
            stamp = f"{stamp_in_words(decision.stamp)}, at {at}"
            row = (item, decision.text, standing, stamp, _how(act, decision))
            finding.decisions.append(row)
    for action in book.actions:
        if not (action.withdrawn or action.confidential):
            item = topics.get(action.reference.rpartition(".")[0], "")
            finding.actions.append((item, action_in_words(act, action), _how(act, action)))


def _how(act: Act, one: Decision | Action) -> str:
    before = act.view.maybe(type(one), one.id)
    return (How.NEW if before is None else How.THERE if before == one else How.CHANGED).value


def _not_taken(act: Act, book: Book, read: MinutesRead) -> Iterator[Aside]:
    """Apologies and interests that are not recorded so: they are recorded in a line of their own."""
    known = minutes_draft(act, book)
    apologies = {fold(one.name) for one in known.apologies}
    for row in read.apologies:
        if fold(row["name"]) not in apologies:
            yield Aside("apologies, recorded with “apologies”", " ".join(filter(None, row.values())))
    interests = {(fold(one.name), fold(one.interest)) for one in known.interests}
    for row in read.interests:
        if (fold(row["name"]), fold(row.get("interest", ""))) not in interests:
            yield Aside("interest, recorded with “meeting declare”", " ".join(filter(None, row.values())))


def against(view: View, meeting: Meeting) -> tuple[str, ...]:
    """What a proposal is made against: the minutes, and who was there, each with its version."""
    minutes = view.find(Minutes, meeting=meeting.id)
    held: list[Record] = [*minutes]
    held += view.find(MinuteLine, taken_in=minutes_id(meeting.id))
    held += view.find(Decision, taken_in=minutes_id(meeting.id))
    held += view.find(Action, taken_in=minutes_id(meeting.id))
    held += view.find(Attendance, meeting=meeting.id)
    held += view.find(Declaration, meeting=meeting.id)
    held += view.find(AgendaItem, meeting=meeting.id)
    return tuple(f"{one.id}={view.version(type(one), one.id)}" for one in held)
