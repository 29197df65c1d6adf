"""The paper: what a document or a letter looks like. This is its door."""

from __future__ import annotations

from templates.catalogue import DOCUMENTS, LETTERS
from templates.engines.calendar_replies import CalendarReply, read_replies
from templates.engines.pdf import NoPdf, pdf_possible
from templates.service import NoSuchPaper, RenderedFile, Written, as_pdf, render, write

__all__ = [
    "DOCUMENTS",
    "LETTERS",
    "CalendarReply",
    "NoPdf",
    "NoSuchPaper",
    "RenderedFile",
    "Written",
    "as_pdf",
    "pdf_possible",
    "read_replies",
    "render",
    "write",
]
