"""Which papers belong to a meeting's agenda? Promised with their items, received as a file or a link."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Annotated, Final

from bot.commands.agenda_items import AN_ITEM, item_meant, refuse_no_agenda, the_agenda
from bot.commands.base import EVERYBODY, PARTICIPANTS, Act, Incomplete, Param, Problem, Refused, command
from bot.commands.naming import person_name, table
from bot.parameters.files import A_FILE
from bot.parameters.people import A_MEETING
from bot.parameters.text import A_LINK
from bot.reply import Attachment, Button, Choices, Mood, Reply, Verdict
from governance_store.records.agenda import AgendaItem, ItemState
from governance_store.records.ids import PaperId
from governance_store.records.meeting import Meeting
from governance_store.records.paper import Paper
from governance_store.rules.agenda_building import numbered
from governance_store.rules.local_time import date_in_full, full
from governance_store.rules.papers_due import papers_by

MOST_BYTES: Final = 20 * 1024 * 1024
KINDS: Final = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".png": "image/png",
    ".jpg": "image/jpeg",
}
_LONGEST_NAME: Final = 120
_UNSOUND: Final = re.compile(r"[/\\:\x00-\x1f\x7f]|\.\.|^\.")
MEETING: Final = Param(A_MEETING, "Meeting")


@command(
    "paper add",
    "Hand in the paper of an item of the agenda",
    who=PARTICIPANTS,
    examples=('paper add board 5 "MRI backlog.pdf"', "paper add board 5 link https://example.org/paper"),
    submit="Hand in",
)
def add(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    item: Annotated[str, Param(AN_ITEM, "Item", hint="Its number on the agenda.")],
    file: Annotated[Attachment | None, Param(A_FILE, "File", example='"MRI backlog.pdf"')] = None,
    link: Annotated[str | None, Param(A_LINK, "Link", "link")] = None,
) -> Reply:
    """A file is kept under its digest; a further one for the same item is its next version."""
    refuse_no_agenda(act, meeting)
    items, fresh = the_agenda(act, meeting)
    of = item_meant(act, meeting, items, item)
    if of.state is not ItemState.ACCEPTED:
        raise Refused(Problem(f"“{of.title}” is {of.state.value}: it has to be accepted first.", "item"))
    if file is None and link is None:
        raise Incomplete("file", ask="Which file? Or say a link instead.")
    if file is not None:
        refuse_unsound(file, "Link to it instead: paper add … link https://…")
    paper = received(act, meeting, of, file, link or "")
    if act.view.maybe(Paper, paper.id):
        told = f"That is version {paper.number} of this paper already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(paper.id,))
    act.commit("paper.received", *fresh, paper)
    return _received(act, meeting, of, paper)


def received(act: Act, meeting: Meeting, of: AgendaItem, file: Attachment | None, link: str = "") -> Paper:
    """The next version of an item's paper, its file in the vault; the last one, where that is the same."""
    versions = act.view.find(Paper, item=of.id)
    digest = act.store.vault.keep(file.content) if file else ""
    if versions and (versions[-1].digest, versions[-1].link) == (digest, link):
        return versions[-1]
    last = papers_by(act.view, meeting)
    return Paper(
        id=PaperId(act.new_id("PAP", 4)),
        meeting=meeting.id,
        item=of.id,
        number=len(versions) + 1,
        received=act.now,
        received_by=act.actor.id,
        name=file.name if file else "",
        media_type=KINDS[_ending(file.name)] if file else "",
        digest=digest,
        link=link,
        late=last is not None and act.scene.today > last,
    )


def _ending(name: str) -> str:
    ending = PurePosixPath(name).suffix.lower()
    return ".jpg" if ending == ".jpeg" else ending


def refuse_unsound(file: Attachment, instead: str = "") -> None:
    """Raise Refused for a file that papers do not come in; `instead` is what to do with one too large."""
    problems = []
    if not file.content:
        problems.append(Problem(f"“{file.name}” is empty: it has 0 bytes.", "file"))
    if len(file.content) > MOST_BYTES:
        size = len(file.content) / 1024 / 1024
        most = MOST_BYTES // 1024 // 1024
        told = f"“{file.name}” has {size:.0f} megabytes; a paper may have {most}."
        problems.append(Problem(f"{told} {instead}".strip(), "file"))
    if _UNSOUND.search(file.name) or len(file.name) > _LONGEST_NAME:
        problems.append(
            Problem("The file's name may not hold paths or marks: rename it and send it again.", "file")
        )
    elif _ending(file.name) not in KINDS:
        known = ", ".join(one.lstrip(".") for one in KINDS)
        problems.append(Problem(f"“{file.name}” is not a kind of file that papers come in: {known}.", "file"))
    if problems:
        raise Refused(*problems)


def _received(act: Act, meeting: Meeting, of: AgendaItem, paper: Paper) -> Reply:
    what = paper.name or paper.link
    told = f"The paper for “{of.title}” is received: {what}, version {paper.number}."
    last = papers_by(act.view, meeting)
    why = (f"It is late: papers were to be in by {date_in_full(last)}.",) if paper.late and last else ()
    kept = (f"It is kept as {paper.digest}.",) if paper.digest else ()
    again = Choices((Button("Publish the agenda", f"agenda publish {meeting.id}"),))
    return Reply((Verdict(Mood.GOOD, told, (*why, *kept)), again), ids=(paper.id, meeting.id))


@command(
    "paper list",
    "List the papers of a meeting, promised and received",
    who=EVERYBODY,
    writes=False,
    examples=("paper list board",),
)
def list_papers(act: Act, meeting: Annotated[Meeting, MEETING]) -> Reply:
    """Each item with a paper: which version was received when, by whom, and whether it was late."""
    items, _fresh = the_agenda(act, meeting)
    rows = [
        row
        for number, one in enumerate(numbered(items), start=1)
        if not one.confidential
        for row in _rows(act, number, one)
    ]
    last = papers_by(act.view, meeting)
    due = (Verdict(Mood.NOTE, f"Papers are to be in by {date_in_full(last)}."),) if last else ()
    listed = table("Papers", ("Item", "Title", "Paper", "Version", "Received", "From"), rows)
    return Reply((*due, listed), ids=(meeting.id,))


def _rows(act: Act, number: int, item: AgendaItem) -> list[tuple[str, ...]]:
    versions = act.view.find(Paper, item=item.id)
    if not versions:
        return [(str(number), item.title, "promised", "–", "not yet", "–")] if item.paper else []
    return [
        (
            str(number),
            item.title,
            one.name or one.link,
            str(one.number),
            full(one.received, act.zone) + (", late" if one.late else ""),
            person_name(act.view, one.received_by),
        )
        for one in versions
    ]
