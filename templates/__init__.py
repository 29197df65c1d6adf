"""The paper: what a document or a letter looks like. This is its door."""

from __future__ import annotations

from templates.catalogue import DOCUMENTS, LETTERS
from templates.editable import EDITABLE
from templates.engines.calendar_replies import CalendarReply, read_replies
from templates.engines.pdf import NoPdf, pdf_possible
from templates.engines.redline import NoRedline
from templates.engines.word_checking.findings import Finding
from templates.service import (
    Enclosed,
    NoSuchPaper,
    RenderedFile,
    Shown,
    Written,
    as_pdf,
    asked_again,
    compared,
    event,
    feed,
    render,
    whole_day,
    write,
)
from templates.trial import Examined, examined, still_wrong

__all__ = [
    "DOCUMENTS",
    "EDITABLE",
    "LETTERS",
    "CalendarReply",
    "Enclosed",
    "Examined",
    "Finding",
    "NoPdf",
    "NoRedline",
    "NoSuchPaper",
    "RenderedFile",
    "Shown",
    "Written",
    "as_pdf",
    "asked_again",
    "compared",
    "event",
    "examined",
    "feed",
    "pdf_possible",
    "read_replies",
    "render",
    "still_wrong",
    "whole_day",
    "write",
]
