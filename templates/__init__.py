"""The paper: what a document or a letter looks like. This is its door."""

from __future__ import annotations

from templates.catalogue import DOCUMENTS, LETTERS
from templates.engines.pdf import NoPdf, pdf_possible
from templates.service import NoSuchPaper, RenderedFile, Written, as_pdf, event, feed, render, write

__all__ = [
    "DOCUMENTS",
    "LETTERS",
    "NoPdf",
    "NoSuchPaper",
    "RenderedFile",
    "Written",
    "as_pdf",
    "event",
    "feed",
    "pdf_possible",
    "render",
    "write",
]
