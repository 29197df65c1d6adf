"""How does a Word document become a PDF? LibreOffice turns a whole batch over at once, where there is one.

Its start takes longer than its work, so documents go in batches, one batch at a time, outside any command,
and it is kept ready for a while (`office`).
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from governance_store.errors import GovernanceError
from templates.engines.office import Keeper, Office, started

MEDIA_TYPE: Final = "application/pdf"
KEEPER: Final = Keeper()
_START: Final = 60.0
_EACH: Final = 20.0
_TAGGED: Final = (
    'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},'
    '"ExportBookmarks":{"type":"boolean","value":"true"}}'
)


class NoPdf(GovernanceError):
    """No PDF could be made; the Word document is unharmed."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"No PDF could be made: {reason}.",
            "The Word document is there; it can be saved as a PDF from Word.",
        )


def pdf_possible() -> bool:
    """Whether this machine has what it takes."""
    return _program() is not None


def pdf_files(documents: Sequence[bytes], seconds: float | None = None) -> tuple[bytes, ...]:
    """A PDF of each Word document, with tags for screen readers; all of them, or it raises NoPdf."""
    program = _program()
    if program is None:
        raise NoPdf("LibreOffice Writer is not installed where the clerk runs")
    if not documents:
        return ()
    allowed = _START + _EACH * len(documents) if seconds is None else seconds
    with KEEPER.office(program) as office, tempfile.TemporaryDirectory(prefix="clerk-pdf-") as directory:
        return _converted(office, Path(directory), documents, allowed)


def _program() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")


def _converted(
    office: Office, directory: Path, documents: Sequence[bytes], seconds: float
) -> tuple[bytes, ...]:
    written = [directory / f"{number}.docx" for number in range(len(documents))]
    for path, content in zip(written, documents, strict=True):
        path.write_bytes(content)
    options = ("--convert-to", _TAGGED, "--outdir", str(directory))
    _run((*office.command, *options, *map(str, written)), office.directory, seconds)
    office.done += len(documents)
    made = [path.with_suffix(".pdf") for path in written]
    if not all(path.is_file() for path in made):
        raise NoPdf("LibreOffice could not read what it was given")
    return tuple(path.read_bytes() for path in made)


def _run(command: tuple[str, ...], directory: Path, seconds: float) -> None:
    process = started(command, directory, subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired as late:
        os.killpg(process.pid, signal.SIGKILL)  # its starter leaves the real one behind otherwise
        process.wait()
        raise NoPdf(f"LibreOffice did not finish within {seconds:.0f} seconds") from late
