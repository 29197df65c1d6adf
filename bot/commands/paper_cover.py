"""What stands on the cover sheet of a paper? What the record knows of its item, typed by nobody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final

from bot.commands.agenda_items import AN_ITEM, the_agenda
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.meeting_replies import moment
from bot.commands.naming import person_name
from bot.commands.paper_reading import item_to_read
from bot.commands.template_in_use import template_bytes, version_in_use
from bot.parameters.people import A_MEETING
from bot.reply import Mood, Paper, Reply, Verdict
from governance_store.records.agenda import AgendaItem, Purpose
from governance_store.records.committee import Committee
from governance_store.records.declaration import Declaration
from governance_store.records.meeting import Meeting
from governance_store.records.paper import Paper as Received
from governance_store.rules.agenda_building import number_of
from governance_store.rules.local_time import duration_text, full, local
from governance_store.rules.paper_readers import touches
from templates.contexts.cover_sheet import CoverSheet
from templates.contexts.terms_of_reference import Fact

_ASKED: Final = {
    Purpose.DECISION: "decide on what this paper recommends",
    Purpose.APPROVAL: "approve this paper",
    Purpose.DISCUSSION: "discuss this paper",
    Purpose.INFORMATION: "note this paper",
    Purpose.ASSURANCE: "say whether this paper assures it",
}


@command(
    "paper cover",
    "Make a cover sheet for the paper of an item",
    who=EVERYBODY,
    writes=False,
    examples=("paper cover board 5",),
    submit="Make it",
)
def cover(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING, "Meeting")],
    item: Annotated[str, Param(AN_ITEM, "Item", hint="Its number on the agenda.")],
) -> Reply:
    """For those who may have the paper; it can be made before the paper has come."""
    of = item_to_read(act, meeting, item)
    made = cover_sheet(act, meeting, of)
    told = f"The cover sheet for “{of.title}”, item {made.number}, {made.committee} on {made.when}."
    paper = Paper("cover sheet", made, template_bytes(act, version_in_use(act, "cover")))
    return Reply((Verdict(Mood.GOOD, told),), ids=(of.id, meeting.id), papers=(paper,))


def cover_sheet(act: Act, meeting: Meeting, item: AgendaItem) -> CoverSheet:
    """Everything that the sheet says, as the record stands."""
    committee = act.view.get(Committee, meeting.committee)
    items, _fresh = the_agenda(act, meeting)
    number = number_of(items, item.id)
    papers = act.view.find(Received, item=item.id)
    last = papers[-1] if papers else None
    return CoverSheet(
        network=act.network.name,
        committee=committee.name,
        key=committee.key,
        day=f"{local(meeting.starts, act.zone):%Y-%m-%d}",
        when=moment(act, meeting),
        number=str(number) if number else item.state.value,
        title=item.title,
        purpose=item.purpose.value,
        asked=f"The committee is asked to {_ASKED[item.purpose]}.",
        lead=person_name(act.view, item.lead) if item.lead else "",
        minutes=duration_text(item.minutes),
        kind=item.kind.value if item.kind else "",
        statements=", ".join(item.statements),
        paper=(last.name or last.link) if last else "",
        version=str(last.number) if last else "",
        received=full(last.received, act.zone) if last else "",
        late=bool(last and last.late),
        confidential=item.confidential,
        interests=tuple(_interests(act, meeting, item, number)),
        digest=last.digest if last else "",
        head_hash=act.store.head().hash,
        demonstration=act.network.demonstration,
    )


def _interests(act: Act, meeting: Meeting, item: AgendaItem, number: int) -> Iterator[Fact]:
    for one in act.view.find(Declaration, meeting=meeting.id, withdrawn=False):
        if touches(one, item, number):
            yield Fact(person_name(act.view, one.person), f"{one.interest}: {one.ruling.value}")
