"""What does a minute-taker who writes in Word begin with? A draft in which everything known is filled in.

Who came, decisions and actions stand in it so that `minutes import` can read them back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final

from bot.commands.agenda_items import the_agenda
from bot.commands.base import RECORDERS, Act, Param, command
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_present import as_what, organisation_of
from bot.commands.meeting_replies import moment
from bot.commands.minutes_book import Book
from bot.commands.minutes_in_word import TopicLines, as_paragraph, heading_of, in_topics, open_items
from bot.commands.minutes_on_paper import next_meeting
from bot.commands.naming import count, organisation_name, person_name
from bot.parameters.people import A_MEETING_SITTING
from bot.reply import Mood, Paper, Reply, Verdict
from governance_store.records.agenda import AgendaItem
from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.committee import Committee, Seat
from governance_store.records.declaration import Declaration
from governance_store.records.ids import PersonId, minutes_id
from governance_store.records.meeting import Answer, Capacity, Invitation, Meeting
from governance_store.records.minutes import Minutes
from governance_store.records.person import Person
from governance_store.rules.local_time import local, time_text
from governance_store.rules.minute_wording import PROMPTS
from templates.contexts.minutes import Apology, Interest
from templates.contexts.minutes_draft import DraftItem, DraftLine, Expected, MinutesDraft
from templates.contexts.terms_of_reference import Fact

GUIDE: Final = (
    "Write under each item as you would: your words are kept as they stand. Keep the headings.",
    "Begin what was decided with “Agreed:” or “Not agreed:”.",
    "Begin an action with “Action:”: “Action: Asha Rahman: send the plan, by 3 February 2027”.",
    "Under “Present” say “yes” or “remotely” for whoever was there, with times where they came or left.",
    "Add a row for anybody else. “Deputy for” and a name under “As” says whose place they took.",
    "What stands in square brackets is to be written over.",
    "Then give it back: “minutes import” reads it to you before anything is recorded.",
)
_EXPECTED: Final = {Answer.ATTENDING: "expected", Answer.REMOTE: "expected remotely"}


@command(
    "minutes draft",
    "Make a Word draft of a meeting's minutes, for whoever writes them in Word",
    who=RECORDERS,
    writes=False,
    examples=("minutes draft board",),
    submit="Make it",
)
def draft(act: Act, meeting: Annotated[Meeting, Param(A_MEETING_SITTING, "Meeting")]) -> Reply:
    """Who is expected, apologies, interests and the agenda; where minutes are begun, their lines too."""
    refuse_draft(meeting, "it has no minutes yet")
    book = book_to_write(act, meeting)
    made = minutes_draft(act, book)
    told = f"A draft of the minutes of {made.committee}, {made.when}, to be written in Word."
    hidden = sum(one.confidential for one in book.agenda)
    why = [f"Written, it is read back with: minutes import {meeting.id} “file.docx”."]
    if hidden:
        items = count(hidden, "confidential item is", "confidential items are")
        why.append(f"{items} left out: they are minuted with #confidential, never in this file.")
    paper = Paper("minutes to write", made)
    return Reply((Verdict(Mood.GOOD, told, tuple(why)),), ids=(meeting.id,), papers=(paper,))


def book_to_write(act: Act, meeting: Meeting) -> Book:
    """The minutes of a meeting as they stand, or as they would begin; nothing of it is recorded."""
    known = act.view.maybe(Minutes, minutes_id(meeting.id))
    if known:
        return Book.of(act, meeting, known)
    committee = act.view.get(Committee, meeting.committee)
    begun = Minutes(
        id=minutes_id(meeting.id),
        meeting=meeting.id,
        committee=meeting.committee,
        taker=act.actor.id,
        started=act.now,
        chair=committee.chair,
    )
    book = Book.of(act, meeting, begun)
    book.put(*the_agenda(act, meeting)[1])
    book.put_minutes(begun)
    return book


def minutes_draft(act: Act, book: Book) -> MinutesDraft:
    """Everything that is known of a meeting, as the draft prints it."""
    meeting = book.meeting
    return MinutesDraft(
        network=act.network.name,
        committee=book.committee.name,
        key=book.committee.key,
        day=f"{local(meeting.starts, act.zone):%Y-%m-%d}",
        meeting=meeting.id,
        when=moment(act, meeting),
        where=meeting.place or meeting.link,
        guide=GUIDE,
        header=(
            Fact("In the chair", person_name(act.view, book.minutes.chair)),
            Fact("Minutes taken by", person_name(act.view, book.minutes.taker)),
        ),
        present=tuple(_sorted(_members(act, book))),
        in_attendance=tuple(_sorted(_guests(act, book))),
        apologies=tuple(_apologies(act, meeting)),
        interests=tuple(_interests(act, book)),
        items=tuple(_items(act, book)),
        next_meeting=next_meeting(act, meeting),
        head_hash=act.store.head().hash,
        demonstration=act.network.demonstration,
    )


def _sorted(rows: Iterator[Expected]) -> list[Expected]:
    return sorted(rows, key=lambda one: (one.organisation.casefold(), one.name.casefold()))


def _recorded(act: Act, book: Book, *, guests: bool) -> Iterator[Expected]:
    for one in sorted(book.attendance, key=lambda entry: entry.arrived):
        if not one.withdrawn and (one.attends is AttendsAs.IN_ATTENDANCE) is guests:
            yield Expected(
                organisation_of(act, one),
                person_name(act.view, one.person),
                as_what(act, one),
                "remotely" if one.remote else "yes",
                since_text(act, book, one),
                until_text(act, book, one),
            )


def since_text(act: Act, book: Book, one: Attendance) -> str:
    """From when somebody was there, as the draft prints it."""
    return "start" if one.arrived <= book.meeting.starts else _clock(act, one)


def _clock(act: Act, one: Attendance) -> str:
    return time_text(local(one.arrived, act.zone).time())


def until_text(act: Act, book: Book, one: Attendance) -> str:
    """Until when somebody was there, as the draft prints it."""
    ends = book.minutes.ended or book.meeting.ends
    return time_text(local(one.left, act.zone).time()) if one.left and one.left < ends else "end"


def _members(act: Act, book: Book) -> Iterator[Expected]:
    yield from _recorded(act, book, guests=False)
    seen = {one.person for one in book.attendance if not one.withdrawn}
    invited = {one.person: one for one in _invited(act, book.meeting)}
    for seat in act.view.find(Seat, committee=book.committee.id, active=True):
        if seat.holder and seat.holder not in seen:
            seen.add(seat.holder)
            body = organisation_name(act.view, seat.organisation)
            yield _expected(act, seat.holder, body, seat.role, invited.get(seat.holder))
    for one in invited.values():
        if one.person not in seen and one.capacity is not Capacity.IN_ATTENDANCE:
            seen.add(one.person)
            whose = f"deputy for {person_name(act.view, one.deputises)}" if one.deputises else "chair"
            yield _expected(act, one.person, _own_body(act, one.person), whose, one)


def _guests(act: Act, book: Book) -> Iterator[Expected]:
    yield from _recorded(act, book, guests=True)
    seen = {one.person for one in book.attendance if not one.withdrawn}
    seen |= {
        one.holder for one in act.view.find(Seat, committee=book.committee.id, active=True) if one.holder
    }
    for one in _invited(act, book.meeting):
        if one.person not in seen and one.capacity is Capacity.IN_ATTENDANCE:
            yield _expected(act, one.person, _own_body(act, one.person), "in attendance", one)


def _invited(act: Act, meeting: Meeting) -> list[Invitation]:
    return act.view.find(Invitation, meeting=meeting.id, withdrawn=False)


def _own_body(act: Act, id_: PersonId) -> str:
    person = act.view.maybe(Person, id_)
    return organisation_name(act.view, person.organisation if person else None)


def _expected(act: Act, person: PersonId, body: str, role: str, asked: Invitation | None) -> Expected:
    said = _EXPECTED.get(asked.answer, asked.answer.value) if asked else "not invited"
    return Expected(body, person_name(act.view, person), role, said)


def _apologies(act: Act, meeting: Meeting) -> Iterator[Apology]:
    for one in _invited(act, meeting):
        if one.answer is Answer.APOLOGIES:
            yield Apology(
                person_name(act.view, one.person), person_name(act.view, one.deputy) if one.deputy else ""
            )


def _interests(act: Act, book: Book) -> Iterator[Interest]:
    hidden = {str(at) for at, one in enumerate(book.agenda, start=1) if one.confidential}
    hidden |= {one.title.casefold() for one in book.agenda if one.confidential}
    for one in act.view.find(Declaration, meeting=book.meeting.id, withdrawn=False):
        if one.item.casefold() not in hidden:
            item = one.item or "the whole meeting"
            yield Interest(person_name(act.view, one.person), one.interest, item, one.ruling.value)


def _items(act: Act, book: Book) -> Iterator[DraftItem]:
    """The topics of the minutes in order; an item that was not dealt with stands behind the one before it."""
    numbers = {item.id: number for number, item in open_items(book)}
    order: list[TopicLines | AgendaItem] = list(in_topics(book))
    after = 0
    for _number, item in open_items(book):
        at = next((at for at, one in enumerate(order) if _deals_with(one, item)), None)
        if at is None:
            order.insert(after, item)
            after += 1
        else:
            after = at + 1
    for one in order:
        if isinstance(one, AgendaItem):
            yield DraftItem(heading_of(one.title, numbers[one.id]), _PROMPTS)
        elif one.topic is None:
            yield DraftItem(BEFORE, tuple(as_paragraph(act, book, line) for line in one.lines))
        else:
            number = numbers.get(one.topic.agenda, 0) if one.topic.agenda else 0
            lines = tuple(as_paragraph(act, book, line) for line in one.lines)
            yield DraftItem(heading_of(one.topic.text, number), lines or _PROMPTS)


def _deals_with(one: TopicLines | AgendaItem, item: AgendaItem) -> bool:
    return isinstance(one, TopicLines) and one.topic is not None and one.topic.agenda == item.id


BEFORE: Final = "Before the first item"
"""The heading over what was minuted before any topic."""
_PROMPTS: Final = tuple(DraftLine(words, label) for label, words in PROMPTS)
