"""What was found is a value: its sentence, its place, and whether it refuses."""

from __future__ import annotations

from templates.engines.word_checking.findings import THE_FILE, Finding, refusing


def test_one_finding_that_refuses_refuses_all() -> None:
    """A note alone does not."""
    note, fault = Finding("It has comments.", refused=False), Finding("It is a PDF.")
    assert fault.where == THE_FILE
    assert refusing((note, fault))
    assert not refusing((note,))
    assert not refusing(())
