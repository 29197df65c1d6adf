"""How do a reply's papers become files? Made after the commit, outside the record's lock.

One that is wanted as a PDF, or with its changes marked, and cannot be made so, is handed over as it is, and
the answer says why.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.reply import Attachment, Marked, Mood, Paper, Part, Reply, Verdict

if TYPE_CHECKING:
    from templates import RenderedFile


def with_papers(reply: Reply, mailbox: str) -> Reply:
    """The reply with its papers made into attachments."""
    if not reply.papers:
        return reply
    made = [part for paper in reply.papers for part in _made(paper, mailbox)]
    return replace(reply.with_parts(*made), papers=())


def _made(paper: Paper, mailbox: str) -> list[Part]:
    from templates import NoPdf, NoRedline, as_pdf, render  # noqa: PLC0415 -- heavy, first use only

    file = render(paper.kind, paper.context, mailbox, paper.template)
    try:
        if paper.marked:
            return [_attached(_compared(paper, paper.marked, file, mailbox))]
        if paper.as_pdf:
            return [_attached(one) for one in as_pdf((file,))]
        return [replace(_attached(file), alternative=getattr(paper.context, "alternative", ""))]
    except (NoPdf, NoRedline) as failed:
        return [Verdict(Mood.WARNING, failed.sentence, (failed.hint,)), _attached(file)]


def _compared(paper: Paper, marked: Marked, file: RenderedFile, mailbox: str) -> RenderedFile:
    from templates import compared, render  # noqa: PLC0415 -- heavy, first use only

    before = render(paper.kind, marked.before, mailbox, paper.template)
    return compared(before, file, marked.author, marked.at)


def _attached(file: RenderedFile) -> Attachment:
    return Attachment(file.name, file.media_type, file.content)
