"""What do the documents look like? Every page as a picture for people to look at, in build/looks."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from templates import RenderedFile, as_pdf, compared, examined, pdf_possible, render
from templates.contexts.action_log import LOG_SAMPLES
from templates.contexts.agenda import AGENDA_SAMPLES
from templates.contexts.cover_sheet import COVER_SAMPLES
from templates.contexts.minutes import MINUTES_SAMPLES
from templates.contexts.minutes_draft import DRAFT_SAMPLES
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
AT: Final = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
pytestmark = pytest.mark.skipif(
    not pdf_possible() or not shutil.which("pdftoppm"), reason="LibreOffice or pdftoppm is not installed"
)


def changed() -> TermsDocument:
    """The terms in force as they may have been before: a section less, and two that said something else."""
    first, second, *rest = BOARD_TERMS.sections
    other = replace(first, paragraphs=(*first.paragraphs, "It answers to nobody else."))
    return replace(
        BOARD_TERMS,
        version=1,
        sections=(other, replace(second, bullets=second.bullets[1:]), *rest[:-1]),
        quorum_words="one third of the voting members, including the chair",
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
    """Terms of reference page by page, two compared, samples of a template, agendas, minutes."""
    LOOKS.mkdir(parents=True, exist_ok=True)
    printed = [render("terms of reference", terms) for terms in SHOWN.values()]
    marked = [compared(render("terms of reference", changed()), printed[0], "Northern Imaging Network", AT)]
    assert pages(as_pdf(marked)[0], LOOKS, "terms-compared")
    made = as_pdf(printed)
    for agenda, file in zip(
        AGENDA_SAMPLES, as_pdf([render("agenda", one) for one in AGENDA_SAMPLES]), strict=True
    ):
        assert pages(file, LOOKS, f"agenda-{agenda.status.lower()}")
    minutes = as_pdf([render("minutes", one) for one in MINUTES_SAMPLES])
    for sort, file in zip(("full", "bare", "confidential"), minutes, strict=True):
        assert pages(file, LOOKS, f"minutes-{sort}")
    drafts = as_pdf([render("minutes to write", one) for one in DRAFT_SAMPLES])
    for sort, file in zip(("full", "bare"), drafts, strict=True):
        assert pages(file, LOOKS, f"minutes-to-write-{sort}")
    logs = as_pdf([render("action log", one) for one in LOG_SAMPLES])
    for sort, file in zip(("full", "bare"), logs, strict=True):
        assert pages(file, LOOKS, f"action-log-{sort}")
    covers = as_pdf([render("cover sheet", one) for one in COVER_SAMPLES])
    for sheet, file in zip(("full", "bare"), covers, strict=True):
        assert pages(file, LOOKS, f"cover-{sheet}")
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
