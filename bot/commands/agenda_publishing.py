"""Is an agenda sent out? A version of it is frozen, and goes with its papers to everybody who was invited.

What is changed later is a revision, numbered, and goes to everybody again. What was frozen is named by the
very versions of its items, so that what somebody received can be told from what was changed after.
"""

from __future__ import annotations

from typing import Annotated

from bot.commands.agenda_items import refuse_no_agenda, the_agenda
from bot.commands.agenda_readers import may_know
from bot.commands.base import CONVENORS, Act, Param, command
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name, count, person_name, table
from bot.outbox.agenda_letters import agenda_letters
from bot.outbox.reaching import reach
from bot.parameters.people import A_MEETING
from bot.reply import Mood, Reply, Verdict
from governance_store.records.agenda import AgendaItem
from governance_store.records.ids import edition_id
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.paper import AgendaEdition, Entered, Paper
from governance_store.records.person import Person
from governance_store.rules.agenda_building import numbered, times
from governance_store.rules.local_time import duration_text


@command(
    "agenda publish",
    "Send the agenda and its papers to everybody who is invited",
    who=CONVENORS,
    examples=("agenda publish board",),
    submit="Publish",
)
def publish(act: Act, meeting: Annotated[Meeting, Param(A_MEETING, "Meeting")]) -> Reply:
    """Freeze what stands, and queue one letter a person; nothing where nothing has changed since."""
    refuse_no_agenda(act, meeting)
    items, fresh = the_agenda(act, meeting)
    on = numbered(items)
    entered = entered_now(act, items, fresh)
    editions = act.view.find(AgendaEdition, meeting=meeting.id)
    if editions and editions[-1].items == entered:
        told = f"Edition {editions[-1].number} says all of that already; nothing was sent."
        return Reply((Verdict(Mood.NOTE, told),), ids=(editions[-1].id,))
    number = len(editions) + 1
    edition = AgendaEdition(
        edition_id(meeting.id, number), meeting.id, number, act.now, act.actor.id, entered
    )
    invited = [one for one in act.view.find(Invitation, meeting=meeting.id) if not one.withdrawn]
    queued = list(agenda_letters(act.view, act.now, edition, invited))
    act.commit("agenda.published" if number == 1 else "agenda.revised", *fresh, edition, *queued)
    return _published(act, meeting, edition, on, invited, len(queued))


def entered_now(act: Act, items: list[AgendaItem], fresh: list[AgendaItem]) -> tuple[Entered, ...]:
    """What an edition would freeze at this moment."""
    return tuple(_entered(act, one, fresh) for one in numbered(items))


def _entered(act: Act, item: AgendaItem, fresh: list[AgendaItem]) -> Entered:
    papers = act.view.find(Paper, item=item.id)
    version = act.next_version(item) if item in fresh else act.view.version(AgendaItem, item.id)
    return Entered(item.id, version, papers[-1].id if papers else None)


def _published(
    act: Act,
    meeting: Meeting,
    edition: AgendaEdition,
    on: tuple[AgendaItem, ...],
    invited: list[Invitation],
    letters: int,
) -> Reply:
    here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
    which = "The agenda" if edition.number == 1 else f"Revision {edition.number - 1} of the agenda"
    told = f"{which} of {here} is published: {count(letters, 'message leaves', 'messages leave')} now."
    awaited = [
        f"“{one.title}”" if may_know(act, meeting, one) else "a confidential item"
        for one, entered in zip(on, edition.items, strict=True)
        if one.paper and not entered.paper
    ]
    total = times(on, meeting.minutes)
    warnings = [f"The paper for {one} has not come." for one in awaited]
    if total.over:
        warnings.append(f"The items take {duration_text(total.over)} longer than the meeting.")
    rows = ((person_name(act.view, one.person), one.capacity.value, _how(act, one)) for one in invited)
    parts = (
        Verdict(Mood.GOOD, told),
        *((Verdict(Mood.WARNING, warnings[0], tuple(warnings[1:])),) if warnings else ()),
        table("Who is sent it, and how", ("Name", "As", "Reached by"), rows),
    )
    return Reply(parts, ids=(edition.id, meeting.id))


def _how(act: Act, one: Invitation) -> str:
    reached = reach(act.view.maybe(Person, one.person))
    return reached.words if reached else "no address: tell them yourself"
