"""The paper: what a document or a letter looks like. This is its door."""

from __future__ import annotations

from templates.catalogue import DOCUMENTS, LETTERS
from templates.service import NoSuchPaper, RenderedFile, Written, render, write

__all__ = ["DOCUMENTS", "LETTERS", "NoSuchPaper", "RenderedFile", "Written", "render", "write"]
