"""How does a Word document become a PDF? LibreOffice turns a whole batch over at once, where there is one.

Its start takes longer than its work, so documents go in batches, one batch at a time, outside any command.
It has a profile of its own, thrown away afterwards: that of a person would be locked while they use it.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from governance_store.errors import GovernanceError

MEDIA_TYPE: Final = "application/pdf"
_ONE_AT_A_TIME: Final = threading.Lock()
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
    return _office() is not None


def pdf_files(documents: Sequence[bytes], seconds: float | None = None) -> tuple[bytes, ...]:
    """A PDF of each Word document, with tags for screen readers; all of them, or it raises NoPdf."""
    office = _office()
    if office is None:
        raise NoPdf("LibreOffice Writer is not installed where the clerk runs")
    allowed = _START + _EACH * len(documents) if seconds is None else seconds
    with _ONE_AT_A_TIME, tempfile.TemporaryDirectory(prefix="clerk-pdf-") as directory:
        return _converted(office, Path(directory), documents, allowed) if documents else ()


def _office() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")


def _converted(office: str, directory: Path, documents: Sequence[bytes], seconds: float) -> tuple[bytes, ...]:
    written = [directory / f"{number}.docx" for number in range(len(documents))]
    for path, content in zip(written, documents, strict=True):
        path.write_bytes(content)
    profile = f"-env:UserInstallation={(directory / 'profile').as_uri()}"
    options = ("--headless", "--norestore", "--convert-to", _TAGGED, "--outdir", str(directory))
    _run((office, profile, *options, *map(str, written)), directory, seconds)
    made = [path.with_suffix(".pdf") for path in written]
    if not all(path.is_file() for path in made):
        raise NoPdf("LibreOffice could not read what it was given")
    return tuple(path.read_bytes() for path in made)


def _run(command: Sequence[str], directory: Path, seconds: float) -> None:
    process = subprocess.Popen(  # noqa: S603 -- LibreOffice, with names of our own making
        command,
        cwd=directory,
        env={"HOME": str(directory), "PATH": os.defpath, "LANG": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired as late:
        os.killpg(process.pid, signal.SIGKILL)  # its starter leaves the real one behind otherwise
        process.wait()
        raise NoPdf(f"LibreOffice did not finish within {seconds:.0f} seconds") from late
