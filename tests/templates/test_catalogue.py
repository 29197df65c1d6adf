"""Is every paper declared, with a template for each letter?"""

from __future__ import annotations

from governance_store.records.letter import Matter
from templates.catalogue import DOCUMENTS, LETTERS
from templates.engines.text import FILES
from tests.templates.scene import BOARD, context


def test_every_matter_has_a_letter() -> None:
    """Whatever the record may queue can be written."""
    assert set(LETTERS) == set(Matter)


def test_every_letter_has_both_templates() -> None:
    """Plain text for those who read it so, HTML for the others."""
    looked_for = [
        f"letters/{form.template}.{kind}.j2" for form in LETTERS.values() for kind in ("txt", "html")
    ]
    assert not [name for name in looked_for if not (FILES / name).is_file()]


def test_a_calendar_file_is_named_for_its_committee_and_day() -> None:
    """Whoever saves several can tell them apart; nothing in a key reaches another directory."""
    name = DOCUMENTS["calendar"].name
    assert name(context()) == "board-2026-12-10.ics"
    odd = type(BOARD)(BOARD.id, "../../etc", BOARD.name)
    assert name(context(committee=odd)) == "etc-2026-12-10.ics"
