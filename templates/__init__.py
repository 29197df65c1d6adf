"""The paper: what a document or a letter looks like. This is its door."""

from __future__ import annotations

from templates.catalogue import DOCUMENTS, LETTERS
from templates.editable import EDITABLE
from templates.engines.calendar_replies import CalendarReply, read_replies
from templates.engines.pdf import NoPdf, pdf_possible
from templates.engines.word_checking.findings import Finding
from templates.engines.word_reading import Aside, Block, CannotRead, Kind, ReadDocument, read_word
from templates.service import NoSuchPaper, RenderedFile, Written, as_pdf, render, write
from templates.trial import Examined, examined, still_wrong

__all__ = [
    "DOCUMENTS",
    "EDITABLE",
    "LETTERS",
    "Aside",
    "Block",
    "CalendarReply",
    "CannotRead",
    "Examined",
    "Finding",
    "Kind",
    "NoPdf",
    "NoSuchPaper",
    "ReadDocument",
    "RenderedFile",
    "Written",
    "as_pdf",
    "examined",
    "pdf_possible",
    "read_replies",
    "read_word",
    "render",
    "still_wrong",
    "write",
]
