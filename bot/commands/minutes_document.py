"""What do minutes look like on paper? A document of the open part, or of the confidential part by itself."""

from __future__ import annotations

from typing import Annotated, Final

from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.confidences import may_read, refuse_overheard
from bot.commands.minutes_book import Book
from bot.commands.minutes_on_paper import minutes_document
from bot.commands.minutes_opening import minutes_of
from bot.commands.template_in_use import template_bytes, version_in_use
from bot.commands.terms_document import A_SORT, Sort
from bot.parameters.people import A_MEETING_SITTING
from bot.parameters.text import A_FLAG
from bot.reply import Mood, Paper, Reply, Verdict
from governance_store.records.meeting import Meeting

_PAPERS: Final = {
    Sort.WORD: "minutes",
    Sort.PDF: "minutes",
    Sort.PAGE: "minutes page",
    Sort.TEXT: "minutes text",
}


@command(
    "minutes document",
    "Make a Word document of a meeting's minutes",
    who=EVERYBODY,
    writes=False,
    examples=("minutes document board", "minutes document board pdf"),
    submit="Make it",
)
def document(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING_SITTING, "Meeting")],
    sort: Annotated[Sort, Param(A_SORT, "As")] = Sort.WORD,
    confidential: Annotated[bool, Param(A_FLAG, "The confidential part", "confidential")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Until they are approved they say that they are a draft; the confidential part is a paper of its own."""
    book = Book.of(act, meeting, minutes_of(act, meeting))
    if confidential:
        refuse_overheard(act)
        refuse_unread(act, book)
    made = minutes_document(act, book, confidential=confidential)
    told = f"{made.title} of {made.committee} on {made.when}, version {made.version}. {made.standing}."
    template = template_bytes(act, version_in_use(act, "minutes")) if sort in {Sort.WORD, Sort.PDF} else None
    paper = Paper(_PAPERS[sort], made, template, as_pdf=sort is Sort.PDF)
    return Reply((Verdict(Mood.GOOD, told),), ids=(book.minutes.id, meeting.id), papers=(paper,))


def refuse_unread(act: Act, book: Book) -> None:
    """Raise Refused where there is no confidential part, or where somebody was not there for all of it."""
    lines = [one for one in book.live if one.confidential]
    if not lines:
        raise Refused(Problem("This meeting had no confidential part.", "confidential"))
    if not all(may_read(book, act.actor, one) for one in lines):
        told = "You were not there for the whole confidential part, so its minutes are not yours to have."
        raise Refused(Problem(told, "confidential"))
