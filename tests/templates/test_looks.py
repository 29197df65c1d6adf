"""What do the documents look like? Every page as a picture for people to look at, in build/looks."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from templates import RenderedFile, as_pdf, examined, pdf_possible, render
from templates.contexts.terms_of_reference import Section, TermsDocument
from tests.templates.edited import SHIPPED
from tests.templates.hostile import HOSTILE, everywhere
from tests.templates.terms import BOARD_TERMS, DRAFT_TERMS, SUPERSEDED_TERMS

LOOKS: Final = Path(__file__).resolve().parents[2] / "build" / "looks"
SHOWN: Final = {
    "in-force": BOARD_TERMS,
    "draft": DRAFT_TERMS,
    "superseded": SUPERSEDED_TERMS,
    "bare": TermsDocument("Northern Imaging Network", "Imaging Network Board", "board", "DRAFT", 1),
    "long": replace(
        BOARD_TERMS,
        sections=tuple(Section(str(one), f"Section {one}", ("Words. " * 80,)) for one in range(1, 61)),
        membership=BOARD_TERMS.membership * 6,
        approvals=BOARD_TERMS.approvals * 9,
    ),
    "welsh": everywhere(HOSTILE["Welsh"]),
    "right-to-left": everywhere(HOSTILE["right to left"]),
    "signs": everywhere(HOSTILE["signs"]),
}
pytestmark = pytest.mark.skipif(
    not pdf_possible() or not shutil.which("pdftoppm"), reason="LibreOffice or pdftoppm is not installed"
)


def pages(file: RenderedFile, directory: Path, name: str) -> list[Path]:
    """The pages of a PDF as pictures."""
    source = directory / "one.pdf"
    source.write_bytes(file.content)
    for old in directory.glob(f"{name}-*.png"):
        old.unlink()
    subprocess.run(["pdftoppm", "-r", "80", "-png", str(source), str(directory / name)], check=True)
    source.unlink()
    return sorted(directory.glob(f"{name}-*.png"))


@pytest.mark.slow
@pytest.mark.looks
def test_pictures() -> None:
    """Each sort of terms of reference, page by page, and the samples on which a template is tried."""
    LOOKS.mkdir(parents=True, exist_ok=True)
    made = as_pdf([render("terms of reference", terms) for terms in SHOWN.values()])
    tried = as_pdf(examined("tor", SHIPPED).samples)
    for name, file in zip(("draft", "in-force"), tried, strict=True):
        assert pages(file, LOOKS, f"template-sample-{name}")
    for name, file in zip(SHOWN, made, strict=True):
        assert pages(file, LOOKS, f"terms-{name}")


def words(file: RenderedFile, directory: Path) -> str:
    """What LibreOffice read and printed, on one line."""
    source = directory / "one.pdf"
    source.write_bytes(file.content)
    done = subprocess.run(["pdftotext", str(source), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@pytest.mark.slow
def test_another_program_reads_them_whole(tmp_path: Path) -> None:
    """LibreOffice opens them without repair: the first words are there, the last, and no tag."""
    shown = {name: SHOWN[name] for name in ("in-force", "draft", "signs")}
    for terms, file in zip(
        shown.values(), as_pdf([render("terms of reference", one) for one in shown.values()]), strict=True
    ):
        read = words(file, tmp_path)
        assert " ".join(terms.committee.split()) in read
        assert "Date:" in read
        assert "{%" not in read
        assert f"Page 1 of {read.count('Page ')}" in read
