"""Who has which version of minutes? Checked by the chair, sent with a row for each recipient, verified.

The file that leaves is made before the commit that names it by its digest, so that any copy can be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, Final

from bot.commands.base import EVERYBODY, RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.minutes_book import Book
from bot.commands.minutes_on_paper import minutes_document, standing_of
from bot.commands.minutes_opening import minutes_of
from bot.commands.naming import committee_name, count, person_name, table
from bot.commands.template_in_use import template_bytes, version_in_use
from bot.outbox.minutes_letters import minutes_letters
from bot.parameters.files import A_FILE
from bot.parameters.people import A_MEETING_SITTING
from bot.parameters.when import A_NUMBER
from bot.reply import Attachment, Button, Choices, Facts, Mood, Part, Reply, Verdict
from governance_store import digest_of
from governance_store.records.attendance import Attendance
from governance_store.records.committee import Seat
from governance_store.records.ids import PersonId, minutes_edition_id, receipt_id
from governance_store.records.letter import Letter, LetterState
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.minutes import MinuteLine, Minutes, MinutesState
from governance_store.records.minutes_custody import (
    MinutesEdition,
    MinutesProposal,
    MinutesReceipt,
    ProposalState,
)
from governance_store.records.person import Person
from governance_store.rules.distribution import Informed, informed
from governance_store.rules.local_time import full, local

MEETING: Final = Param(A_MEETING_SITTING, "Meeting")


@command(
    "minutes check",
    "Say as chair that the draft minutes are right",
    who=EVERYBODY,
    examples=("minutes check board",),
    submit="They are right",
)
def check(act: Act, meeting: Annotated[Meeting, MEETING]) -> Reply:
    """Only who was in the chair, or the committee's chair; what is wrong is corrected before."""
    minutes = minutes_of(act, meeting)
    book = Book.of(act, meeting, minutes)
    chairs = {minutes.chair, book.committee.chair, book.committee.deputy_chair}
    if act.actor.id not in chairs:
        told = f"The minutes are checked by the chair: {person_name(act.view, minutes.chair)}."
        raise Refused(Problem(told, "meeting"))
    if minutes.state is MinutesState.OPEN:
        told = "These minutes are still open: “minutes close” ends them, and then they are checked."
        raise Refused(Problem(told, "meeting"), nearest=(f"minutes close {meeting.id}",))
    if minutes.state is not MinutesState.DRAFT:
        return Reply((Verdict(Mood.NOTE, f"{standing_of(act, minutes)}; nothing was changed."),))
    after = replace(minutes, state=MinutesState.CHECKED, checked=act.now, checked_by=act.actor.id)
    act.commit("minutes.checked", after)
    send = Choices((Button("Send them", f"minutes send {meeting.id}"),))
    told = f"The minutes of {book.committee.name} are checked, version {after.version}."
    return Reply((Verdict(Mood.GOOD, told), send), ids=(after.id, meeting.id))


@command(
    "minutes send",
    "Send the minutes of a meeting to everybody concerned",
    who=RECORDERS,
    examples=("minutes send board",),
    submit="Send",
)
def send(act: Act, meeting: Annotated[Meeting, MEETING]) -> Reply:
    """Members, whoever was invited or there, the distribution list; each has a row, reached or not."""
    minutes = minutes_of(act, meeting)
    if minutes.state is MinutesState.OPEN:
        told = "These minutes are still open: “minutes close” ends them, and then they are sent."
        raise Refused(Problem(told, "meeting"), nearest=(f"minutes close {meeting.id}",))
    editions = act.view.find(MinutesEdition, meeting=meeting.id)
    if editions and (editions[-1].version, editions[-1].state) == (minutes.version, minutes.state):
        told = f"Version {minutes.version} was sent as it stands already; nothing was sent."
        return Reply((Verdict(Mood.NOTE, told),), ids=(editions[-1].id,))
    edition = _edition(act, meeting, minutes, len(editions) + 1)
    sent = list(minutes_letters(act.view, act.now, edition, recipients(act, meeting)))
    letters = [letter for _row, letter in sent if letter]
    act.commit("minutes.sent", edition, *(row for row, _letter in sent), *letters)
    here = f"{committee_name(act.view, meeting.committee)}, version {edition.version}"
    told = f"The minutes of {here}, are sent: {count(len(letters), 'message leaves', 'messages leave')} now."
    unreached = [person_name(act.view, row.person) for row, letter in sent if letter is None]
    why = [f"No address is known of {', '.join(unreached)}: tell them yourself."] if unreached else []
    why += [
        f"The distribution list says “{line}”, and nobody of that name is known: tell them yourself."
        for line in _informed(act, meeting).unread
    ]
    rows = Choices((Button("Who has them", f"minutes receipts {meeting.id}"),))
    return Reply((Verdict(Mood.GOOD, told, tuple(why)), rows), ids=(edition.id, meeting.id))


def _edition(act: Act, meeting: Meeting, minutes: Minutes, number: int) -> MinutesEdition:
    from templates import render  # noqa: PLC0415 -- heavy, first use only

    context = minutes_document(act, Book.of(act, meeting, minutes))
    made = render("minutes", context, template=template_bytes(act, version_in_use(act, "minutes")))
    return MinutesEdition(
        id=minutes_edition_id(minutes.id, number, minutes.version),
        of=minutes.id,
        meeting=meeting.id,
        number=number,
        version=minutes.version,
        state=minutes.state,
        sent=act.now,
        sent_by=act.actor.id,
        file=act.store.vault.keep(made.content),
        file_name=made.name,
    )


def recipients(act: Act, meeting: Meeting) -> list[PersonId]:
    """Everybody concerned, each once: invited, there, on the committee or its distribution list."""
    view = act.view
    invited = [one.person for one in view.find(Invitation, meeting=meeting.id, withdrawn=False)]
    there = [one.person for one in view.find(Attendance, meeting=meeting.id, withdrawn=False)]
    seats = [one.holder for one in view.find(Seat, committee=meeting.committee, active=True) if one.holder]
    people = (
        view.maybe(Person, one)
        for one in dict.fromkeys([*invited, *there, *seats, *_informed(act, meeting).people])
    )
    return [one.id for one in people if one and one.active]


def _informed(act: Act, meeting: Meeting) -> Informed:
    return informed(act.view, meeting.committee, local(act.now, act.zone).date())


@command(
    "minutes acknowledge",
    "Say that you have received a version of minutes",
    who=EVERYBODY,
    examples=("minutes acknowledge board version 1",),
    submit="I have received it",
)
def acknowledge(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    version: Annotated[int | None, Param(A_NUMBER, "Version", "version")] = None,
) -> Reply:
    """Of that exact version; without one, of the last that was sent."""
    mine = list(_mine(act, meeting, version))
    if not mine:
        which = f"version {version} of these minutes" if version else "these minutes"
        raise Refused(Problem(f"You were not sent {which}, so there is nothing to acknowledge.", "meeting"))
    edition, receipt = mine[-1]
    which = f"version {edition.version} of the minutes of {committee_name(act.view, meeting.committee)}"
    if receipt.acknowledged:
        when = full(receipt.acknowledged, act.zone)
        told = f"You acknowledged {which} on {when} already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(receipt.id,))
    by_link = act.request.surface == "link"
    act.commit("minutes.acknowledged", replace(receipt, acknowledged=act.now, by_link=by_link))
    return Reply((Verdict(Mood.GOOD, f"You have received {which}. Thank you."),), ids=(receipt.id,))


def _mine(act: Act, meeting: Meeting, version: int | None) -> Iterator[tuple[MinutesEdition, MinutesReceipt]]:
    for one in act.view.find(MinutesEdition, meeting=meeting.id):
        row = act.view.maybe(MinutesReceipt, receipt_id(one.id, act.actor.id))
        if row and version in {None, one.version}:
            yield one, row


@command(
    "minutes receipts",
    "Show who was sent the minutes, what became of it, and who acknowledged them",
    who=RECORDERS,
    writes=False,
    examples=("minutes receipts board",),
)
def receipts(act: Act, meeting: Annotated[Meeting, MEETING]) -> Reply:
    """A row for each recipient of the last edition; what failed can be sent again."""
    editions = act.view.find(MinutesEdition, meeting=meeting.id)
    if not editions:
        raise Refused(
            Problem("These minutes were sent to nobody yet.", "meeting"),
            nearest=(f"minutes send {meeting.id}",),
        )
    last = editions[-1]
    rows = act.view.find(MinutesReceipt, edition=last.id)
    have = sum(one.acknowledged is not None for one in rows)
    told = f"Version {last.version}, sent on {full(last.sent, act.zone)}: {have} of {len(rows)} acknowledged."
    listed = table(
        "Recipients",
        ("Name", "Sent", "What became of it", "Acknowledged"),
        (_receipt_row(act, one) for one in rows),
    )
    parts = (Verdict(Mood.NOTE, told), listed, *_proposed(act, meeting), Choices(tuple(_again(act, rows))))
    return Reply(parts, ids=(last.id, meeting.id))


def _proposed(act: Act, meeting: Meeting) -> Iterator[Part]:
    """The corrections that were proposed, and what became of each."""
    found = act.view.find(MinutesProposal, meeting=meeting.id)
    if not found:
        return
    confidential = {one.number for one in act.view.find(MinuteLine, taken_in=found[0].of) if one.confidential}
    rows = (
        (
            one.id,
            str(one.line),
            "(confidential)" if one.line in confidential else one.text,
            person_name(act.view, one.by),
            f"{one.state.value}: {one.because}" if one.because else one.state.value,
        )
        for one in found
    )
    yield table("Corrections proposed", ("Reference", "Line", "Should read", "By", "State"), rows)
    waiting = [one for one in found if one.state is ProposalState.PROPOSED]
    lines = ((f"Accept {one.id}", f"minutes accept {one.id}") for one in waiting)
    yield Choices(tuple(Button(label, line) for label, line in lines))


def _receipt_row(act: Act, one: MinutesReceipt) -> tuple[str, ...]:
    letter = act.view.maybe(Letter, one.letter) if one.letter else None
    how = " by the link" if one.by_link else ""
    said = f"{full(one.acknowledged, act.zone)}{how}" if one.acknowledged else "not yet"
    if letter is None:
        return person_name(act.view, one.person), "no address", "tell them yourself", said
    became = f"{letter.state.value}: {letter.outcome}" if letter.outcome else letter.state.value
    return person_name(act.view, one.person), f"{letter.route.value} to {letter.address}", became, said


def _again(act: Act, rows: list[MinutesReceipt]) -> Iterator[Button]:
    for one in rows:
        letter = act.view.maybe(Letter, one.letter) if one.letter else None
        if letter and letter.state is LetterState.FAILED:
            yield Button(f"Send again to {person_name(act.view, one.person)}", f"letter resend {letter.id}")


@command(
    "minutes verify",
    "Say which version of which minutes a file is a copy of, if any",
    who=EVERYBODY,
    writes=False,
    examples=('minutes verify "minutes.docx"',),
    submit="Verify",
)
def verify(act: Act, file: Annotated[Attachment, Param(A_FILE, "File", example='"minutes.docx"')]) -> Reply:
    """A file is a copy where every byte is; whether a later version was sent is told with it."""
    digest = digest_of(file.content)
    facts = Facts((("File", file.name), ("Bytes", f"{len(file.content):,}"), ("Digest", digest)))
    edition = act.view.one(MinutesEdition, file=digest)
    if edition is None:
        told = f"“{file.name}” is not a copy of any minutes that were sent: none has these very bytes."
        return Reply((Verdict(Mood.WARNING, told), facts), ok=False)
    meeting = act.view.get(Meeting, edition.meeting)
    last = act.view.find(MinutesEdition, meeting=meeting.id)[-1]
    here = f"{committee_name(act.view, meeting.committee)}, {full(meeting.starts, act.zone)}"
    told = f"“{file.name}” is version {edition.version} of the minutes of {here}, byte for byte."
    why = f"It was sent on {full(edition.sent, act.zone)}, {edition.state.value}."
    if last.id != edition.id:
        later = f"Version {last.version}, {last.state.value}, was sent on {full(last.sent, act.zone)}."
        return Reply((Verdict(Mood.WARNING, told, (why, later)), facts), ids=(edition.id,))
    return Reply((Verdict(Mood.GOOD, told, (why, "It is the last that was sent.")), facts), ids=(edition.id,))
