"""What does an agenda look like on paper? A document of what stands, made from the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Annotated, Final

from bot.commands.action_changes import owner_name
from bot.commands.action_list import found_for
from bot.commands.action_replies import due_in_words, state_in_words
from bot.commands.agenda_items import the_agenda
from bot.commands.agenda_publishing import entered_now
from bot.commands.agenda_readers import may_know
from bot.commands.agenda_replies import title_of
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_replies import moment
from bot.commands.naming import person_name
from bot.commands.template_in_use import template_bytes, version_in_use
from bot.commands.terms_document import A_SORT, Sort
from bot.parameters.people import A_MEETING
from bot.reply import Mood, Paper, Reply, Verdict
from governance_store.records.agenda import AgendaItem
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.records.paper import AgendaEdition
from governance_store.records.paper import Paper as Received
from governance_store.rules.action_rating import rating
from governance_store.rules.agenda_building import numbered, starts, times
from governance_store.rules.local_time import duration_text, full, local, time_text
from templates.contexts.agenda import DRAFT, PUBLISHED, AgendaAction, AgendaDocument, AgendaRow
from templates.contexts.terms_of_reference import Fact

_PAPERS: Final = {
    Sort.WORD: "agenda",
    Sort.PDF: "agenda",
    Sort.PAGE: "agenda page",
    Sort.TEXT: "agenda text",
}


@command(
    "agenda document",
    "Make a Word document of a meeting's agenda",
    who=EVERYBODY,
    writes=False,
    examples=("agenda document board", "agenda document board pdf"),
    submit="Make it",
)
def document(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING, "Meeting")],
    sort: Annotated[Sort, Param(A_SORT, "As")] = Sort.WORD,
) -> Reply:
    """As it stands now; one that was not sent out, or was changed since, says that it is a draft."""
    refuse_draft(meeting, "it has no agenda yet")
    made = agenda_document(act, meeting)
    told = f"The agenda of {made.committee} on {made.when}. {made.edition}."
    template = template_bytes(act, version_in_use(act, "agenda")) if sort in {Sort.WORD, Sort.PDF} else None
    paper = Paper(_PAPERS[sort], made, template, as_pdf=sort is Sort.PDF)
    return Reply((Verdict(Mood.GOOD, told),), ids=(meeting.id,), papers=(paper,))


def agenda_document(act: Act, meeting: Meeting) -> AgendaDocument:
    """Everything that the paper says of an agenda as it stands."""
    committee = act.view.get(Committee, meeting.committee)
    items, fresh = the_agenda(act, meeting)
    editions = act.view.find(AgendaEdition, meeting=meeting.id)
    last = editions[-1] if editions else None
    current = last is not None and last.items == entered_now(act, items, fresh)
    total = times(items, meeting.minutes)
    over = f"The items take {duration_text(total.over)} longer than the meeting." if total.over else ""
    return AgendaDocument(
        network=act.network.name,
        committee=committee.name,
        key=committee.key,
        day=f"{local(meeting.starts, act.zone):%Y-%m-%d}",
        status=PUBLISHED if current else DRAFT,
        edition=_edition(act, last, current=current),
        when=moment(act, meeting),
        where=meeting.place or meeting.link,
        length=duration_text(total.needed),
        overrun=over,
        header=tuple(_header(act, committee)),
        items=tuple(_rows(act, meeting, items)),
        actions=tuple(_actions(act, committee)),
        head_hash=act.store.head().hash,
        demonstration=act.network.demonstration,
    )


def _edition(act: Act, last: AgendaEdition | None, *, current: bool) -> str:
    if last is None:
        return "Not yet published"
    which = "First edition" if last.number == 1 else f"Revision {last.number - 1}"
    told = f"{which}, published on {full(last.published, act.zone)}"
    return told if current else f"{told}; changed since"


def _header(act: Act, committee: Committee) -> Iterator[Fact]:
    if committee.chair:
        yield Fact("Chair", person_name(act.view, committee.chair))
    if committee.secretary:
        yield Fact("Secretary", person_name(act.view, committee.secretary))


def _rows(act: Act, meeting: Meeting, items: Sequence[AgendaItem]) -> Iterator[AgendaRow]:
    for number, (minute, one) in enumerate(zip(starts(items), numbered(items), strict=True), start=1):
        hidden = not may_know(act, meeting, one)
        at = local(meeting.starts + timedelta(minutes=minute), act.zone).time()
        yield AgendaRow(
            number=str(number),
            time=time_text(at),
            title=title_of(act, meeting, one),
            purpose=one.purpose.value,
            lead=person_name(act.view, one.lead) if one.lead and not hidden else "",
            paper="" if hidden else _paper(act, one),
            minutes=str(one.minutes),
        )


def _actions(act: Act, committee: Committee) -> Iterator[AgendaAction]:
    """What is open on the committee's log; an agenda goes to everybody, so nothing confidential of it."""
    for one in found_for(act, {"committee": committee}):
        if not one.confidential:
            stands = rating(one, act.scene.today).value
            yield AgendaAction(
                reference=one.reference,
                action=one.text,
                owner=owner_name(act, one),
                due=due_in_words(one),
                state=f"{state_in_words(one)}, {stands}",
            )


def _paper(act: Act, item: AgendaItem) -> str:
    papers = act.view.find(Received, item=item.id)
    if not papers:
        return "To follow" if item.paper else ""
    return (papers[-1].name or papers[-1].link) + (" (late)" if papers[-1].late else "")
