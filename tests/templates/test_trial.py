"""An uploaded template is tried in a process of its own; a hostile one is stopped by what is guarded."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from templates import RenderedFile
from templates.engines.confined import Limits, Stopped, confined
from templates.engines.word import Properties, word_file
from templates.trial import Examined, examined, samples, still_wrong, try_it
from tests.templates.edited import BODY, FOOTER, SHIPPED, TOR, edited, template
from tests.templates.shipped.blocks import Column, only, paragraph, row, table
from tests.templates.word import as_text

pytestmark = pytest.mark.slow


ENDLESS = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
GREEDY = "{{ 'x' * 9999999999 }}"
FEW = Limits(seconds=2, wall_seconds=30, memory=640 * 1024 * 1024)
HERE = "tests.templates.test_trial"


def unguarded(given: bytes) -> bytes:
    """What would happen to a template if nobody had looked at it: printed by the same engine, unheld."""
    return word_file("unguarded", given, TOR.samples[0], Properties("T", "A"))


def hungry(_: bytes) -> bytes:
    """A trial that finds out nothing and takes everything."""
    return b"x" * (8 * 1024**3)


def words_of(found: Examined) -> str:
    """All that was found."""
    return " ".join(f"{one.where}: {one.what}" for one in found.findings)


def test_a_sound_template_comes_back_with_its_samples() -> None:
    """A draft and terms in force; the bare one is tried too, and not shown."""
    found = examined("tor", edited((BODY, "Signed, chair:", "Signed in the chair:")))
    assert found.findings == ()
    assert [one.name for one in found.samples] == [
        "terms-of-reference-sample-v3-draft.docx",
        "terms-of-reference-sample-v2.docx",
    ]
    draft = as_text(found.samples[0].content)
    assert "Signed in the chair:" in draft
    assert draft.count("Bwrdd Iechyd Llŷr") > 6
    assert "{{" not in draft
    assert isinstance(found.samples[0], RenderedFile)


@pytest.mark.parametrize("hostile", [ENDLESS, GREEDY], ids=["endless loops", "a text without end"])
def test_a_hostile_template_is_stopped_and_would_not_be_without_the_guard(hostile: str) -> None:
    """It is refused before it runs; printed without the guard it takes all that its process is given."""
    content = template(paragraph("BodyText", hostile))
    found = examined("tor", content)
    assert found.refused
    assert "a template may loop, ask with if, and print fields" in words_of(found)
    assert found.samples == ()
    with pytest.raises(Stopped):
        confined(f"{HERE}:unguarded", content, FEW)


def test_the_process_is_the_second_wall() -> None:
    """Whatever a trial may fall for, it takes no more than its process may have."""
    found = examined("tor", SHIPPED, FEW, f"{HERE}:hungry")
    assert found.refused
    assert "needs more than 640 MB or 2 seconds" in words_of(found)


def test_what_is_too_large_is_not_even_handed_over() -> None:
    """Fifty million letters of nothing."""
    assert "47.7 MB" in words_of(examined("tor", b"PK\x03\x04" + b"\0" * 50_000_000))


def test_a_document_that_word_would_repair_is_found_on_the_samples() -> None:
    """A cell that is left empty where nobody deputises: seen only when it is printed."""
    column = (Column("A", "x", 2000),)
    empty = table("T", "t", column, [row(column)]).replace(
        paragraph("TableText", "x"), only("if agreed") + paragraph("TableText", "x") + only("endif")
    )
    found = examined("tor", edited((BODY, "<w:body>", f"<w:body>{empty}")))
    assert "A cell of a table is left without any paragraph" in words_of(found)
    assert "in the sample of terms-of-reference-sample-v3-draft.docx" in words_of(found)


def test_what_was_kept_is_checked_again_where_it_is_put_in_use() -> None:
    """An older clerk may have known fields that there are no more."""
    assert still_wrong("tor", SHIPPED) == ()
    assert "netwrok" in still_wrong("tor", edited((FOOTER, "{{ network }}", "{{ netwrok }}")))[0].what


def test_the_samples_of_the_shipped_template() -> None:
    """All of them, and each is a zip that is whole."""
    for one in samples(TOR, None):
        with zipfile.ZipFile(io.BytesIO(one.content)) as file:
            assert file.testzip() is None


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_template_that_another_program_has_saved_still_passes_and_prints(tmp_path: Path) -> None:
    """It comes back with other runs, styles and parts: that is how people's templates come."""
    (tmp_path / "ours.docx").write_bytes(SHIPPED)
    office = ("soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless")
    saving = (*office, "--convert-to", "docx", "--outdir", "saved", "ours.docx")
    subprocess.run(saving, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    saved = (tmp_path / "saved/ours.docx").read_bytes()
    assert saved != SHIPPED
    found = examined("tor", saved)
    assert found.findings == ()
    draft = as_text(found.samples[0].content)
    for words in ("DRAFT, version 3", "One third of the members", "Vacant", "Page", "Head of the record"):
        assert words in draft


def test_within_the_process_nothing_is_left_behind(tmp_path: Path) -> None:
    """What is handed over is one line of findings, and the samples behind it."""
    line, _, files = try_it(b"tor\n" + SHIPPED).partition(b"\n")
    assert line.startswith(b'{"findings": []')
    assert files.startswith(b"PK")
    assert not list(tmp_path.iterdir())
