"""How does somebody get a paper? Whoever is invited may, unless the chair withholds it from them."""

from __future__ import annotations

from typing import Annotated

from bot.commands.agenda_items import AN_ITEM, item_meant, the_agenda
from bot.commands.agenda_readers import why_no_paper
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.meeting_draft import refuse_draft
from bot.commands.naming import person_name
from bot.parameters.people import A_MEETING
from bot.parameters.versions import A_VERSION
from bot.reply import Attachment, Mood, Part, Reply, Verdict
from governance_store.records.agenda import AgendaItem
from governance_store.records.meeting import Meeting
from governance_store.records.paper import Paper
from governance_store.rules.agenda_building import number_of
from governance_store.rules.local_time import full


@command(
    "paper get",
    "Hand out the paper of an item of the agenda",
    who=EVERYBODY,
    writes=False,
    examples=("paper get board 5", "paper get board 5 v1"),
    submit="Get it",
)
def get(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING, "Meeting")],
    item: Annotated[str, Param(AN_ITEM, "Item", hint="Its number on the agenda.")],
    version: Annotated[int | None, Param(A_VERSION, "Version", hint="The last one, if left empty.")] = None,
) -> Reply:
    """The file as it was received, to the byte, or where the paper is to be read."""
    of = item_to_read(act, meeting, item)
    paper = _version(act, of, version)
    told = f"The paper for “{of.title}”, version {paper.number}: {paper.name or paper.link}."
    late = ", late" if paper.late else ""
    came = (
        f"Received from {person_name(act.view, paper.received_by)} on {full(paper.received, act.zone)}{late}."
    )
    kept = (f"It is kept as {paper.digest}.",) if paper.digest else ()
    parts: tuple[Part, ...] = (Verdict(Mood.GOOD, told, (came, *kept)),)
    if paper.digest:
        content = act.store.vault.read(paper.digest)
        parts = (*parts, Attachment(paper.name, paper.media_type, content))
    return Reply(parts, ids=(paper.id, meeting.id))


def item_to_read(act: Act, meeting: Meeting, said: str) -> AgendaItem:
    """The item that is meant; raises Refused where its paper is not for whoever asks."""
    refuse_draft(meeting, "it has no agenda yet")
    items, _fresh = the_agenda(act, meeting)
    item = item_meant(act, meeting, items, said)
    if told := why_no_paper(act, meeting, item, number_of(items, item.id)):
        raise Refused(Problem(told, "item"))
    return item


def _version(act: Act, item: AgendaItem, number: int | None) -> Paper:
    versions = act.view.find(Paper, item=item.id)
    if not versions:
        why = "It is promised, and has not come yet." if item.paper else "The item is verbal."
        raise Refused(Problem(f"There is no paper for “{item.title}”. {why}", "item"))
    if number is None:
        return versions[-1]
    found = next((one for one in versions if one.number == number), None)
    if found is None:
        known = f"v1 to v{versions[-1].number}" if len(versions) > 1 else "v1 alone"
        raise Refused(Problem(f"There is no version {number} of this paper: there is {known}.", "version"))
    return found
