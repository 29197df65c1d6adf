"""Which of the files that were sent in name somebody? They go with a person who is erased."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.parameters.named import fold
from governance_store import GovernanceError, Store, View
from governance_store.records.importing import Import
from templates.contexts.sheets import Workbook


def files_that_name(store: Store, view: View, texts: Sequence[str]) -> Iterator[str]:
    """The digests of kept files in which any of these texts stands, in one cell or over a row."""
    wanted = [fold(one) for one in texts]
    for digest in dict.fromkeys(one.file for one in view.find(Import)):
        book = _book(store, digest)
        if book and any(_names(row, wanted) for sheet in book.sheets for row in sheet.rows):
            yield digest


def _book(store: Store, digest: str) -> Workbook | None:
    from templates.engines.sheet import read_workbook  # noqa: PLC0415 -- heavy, first use only

    try:
        return read_workbook(store.vault.read(digest))
    except GovernanceError:  # erased before, or missing: there is nothing in it to be taken out
        return None


def _names(row: Sequence[object], wanted: Sequence[str]) -> bool:
    said = [fold(str(value)) for value in row if value is not None]
    turned = [" ".join(reversed([part.strip() for part in one.split(",")])) for one in said]
    whole = (" ".join(said), " ".join(reversed(said)), *turned)
    return any(text in line for text in wanted for line in whole)
