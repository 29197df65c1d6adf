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
from templates.contexts.annual_overview import OVERVIEW_SAMPLES
from templates.contexts.annual_report import ANNUAL_SAMPLES
from templates.contexts.audit_programme import AUDIT_SAMPLES
from templates.contexts.chairs_report import REPORT_SAMPLES
from templates.contexts.chart import CHART_SAMPLES
from templates.contexts.cover_sheet import COVER_SAMPLES
from templates.contexts.minutes import MINUTES_SAMPLES
from templates.contexts.minutes_draft import DRAFT_SAMPLES
from templates.contexts.programme import PROGRAMME_SAMPLES
from templates.contexts.terms_of_reference import Section, TermsDocument
from templates.contexts.timeline import TIMELINE_SAMPLES
from templates.contexts.wheel import WHEEL_SAMPLES
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


SAMPLES: Final = {
    "agenda": AGENDA_SAMPLES,
    "minutes": MINUTES_SAMPLES,
    "minutes to write": DRAFT_SAMPLES,
    "action log": LOG_SAMPLES,
    "annual overview": OVERVIEW_SAMPLES,
    "annual report": ANNUAL_SAMPLES,
    "audit programme": AUDIT_SAMPLES,
    "chair's report": REPORT_SAMPLES,
    "work programme": PROGRAMME_SAMPLES,
    "cover sheet": COVER_SAMPLES,
}


def printed() -> dict[str, RenderedFile]:
    """Every Word document that there is, by what it shows; each kind with everything and with little."""
    found = {f"terms-{name}": render("terms of reference", one) for name, one in SHOWN.items()}
    for kind, samples in SAMPLES.items():
        name = kind.replace("'", "").replace(" ", "-")
        found |= {f"{name}-{number}": render(kind, one) for number, one in enumerate(samples, start=1)}
    return found


@pytest.mark.slow
@pytest.mark.looks
def test_pictures() -> None:
    """Each document page by page, two versions compared, and the samples on which a template is tried."""
    LOOKS.mkdir(parents=True, exist_ok=True)
    shown = printed()
    was = render("terms of reference", changed())
    shown["terms-compared"] = compared(was, shown["terms-in-force"], "Northern Imaging Network", AT)
    tried = examined("tor", SHIPPED).samples
    shown |= {f"template-sample-{number}": one for number, one in enumerate(tried, start=1)}
    for name, file in zip(shown, as_pdf(list(shown.values())), strict=True):
        assert pages(file, LOOKS, name)
    drawn = [render("chart", one) for one in CHART_SAMPLES]
    drawn += [render("timeline", one) for one in TIMELINE_SAMPLES]
    for file in (*drawn, *(render("wheel of a year", one) for one in WHEEL_SAMPLES)):
        (LOOKS / file.name).write_bytes(file.content)


def words(file: RenderedFile, directory: Path) -> str:
    """What LibreOffice read and printed, on one line."""
    source = directory / "one.pdf"
    source.write_bytes(file.content)
    done = subprocess.run(["pdftotext", str(source), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@pytest.mark.slow
def test_another_program_reads_them_whole(tmp_path: Path) -> None:
    """LibreOffice opens each without repair: its words are there, each page, and no tag."""
    shown = printed()
    for name, file in zip(shown, as_pdf(list(shown.values())), strict=True):
        read = words(file, tmp_path)
        assert "{%" not in read, name
        assert "{{" not in read, name
        assert f"Page 1 of {read.count('Page ')}" in read, name
    for terms in (SHOWN["in-force"], SHOWN["draft"], SHOWN["signs"]):
        (file,) = as_pdf([render("terms of reference", terms)])
        read = words(file, tmp_path)
        assert " ".join(terms.committee.split()) in read
        assert "Date:" in read
