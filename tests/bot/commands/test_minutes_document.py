"""Whether minutes are made into a paper of the form that is asked for, and the confidential part apart."""

from __future__ import annotations

import io

import pytest
from docx import Document

from tests.bot.commands.sitting import refusal, sitting
from tests.bot.conftest import ASHA, CORA, OBI, SAM, Spoken, words

SECRET = "Grievance"


@pytest.fixture(scope="module")
def told() -> Spoken:
    """A meeting with a confidential part that Asha left before."""
    return sitting(
        "#topic Budget & plan",
        "#agreed To buy <it>",
        "#action @asha send it by 3 Feb",
        "#leave asha",
        "#confidential because staff are named",
        f"#topic {SECRET}",
        f"#agreed {SECRET} upheld",
        "#public",
        "#endmeeting",
    )


@pytest.mark.parametrize(
    ("sort", "name"),
    [
        ("", "minutes-board-2026-12-10-v1-draft.docx"),
        ("page", "minutes-board-2026-12-10-v1-draft.html"),
        ("text", "minutes-board-2026-12-10-v1-draft.txt"),
    ],
)
def test_everybody_may_have_the_open_part(told: Spoken, sort: str, name: str) -> None:
    """In Word, as a page or as text; nothing confidential stands in it."""
    (file,) = told.done(f"minutes document board {sort}", OBI).attachments
    assert file.name == name
    if not sort:
        tables = Document(io.BytesIO(file.content)).tables
        whole = " ".join(cell.text for table in tables for row in table.rows for cell in row.cells)
    else:
        whole = file.content.decode()
    assert SECRET not in whole
    assert "To buy" in whole


@pytest.mark.parametrize("who", [SAM, CORA])
def test_the_confidential_part_is_a_paper_of_its_own(told: Spoken, who: str) -> None:
    """With its reason and who stayed, for who was there."""
    (file,) = told.done("minutes document board text confidential", who).attachments
    whole = file.content.decode()
    assert file.name == "confidential-minutes-board-2026-12-10-v1-draft.txt"
    assert f"Agreed: {SECRET} upheld" in " ".join(whole.split()) or f"{SECRET} upheld" in whole
    assert "In confidence because: staff are named" in whole
    assert "Cora Chair" in whole
    assert "Asha" not in whole
    assert "Budget" not in whole


def test_nobody_else_gets_it(told: Spoken) -> None:
    """Not a member who had left; and where there is none, that is said."""
    for who in (ASHA, OBI):
        assert "You were not there" in refusal(told, "minutes document board confidential", who)
    house = sitting("#topic Budget")
    assert "had no confidential part" in refusal(house, "minutes document board confidential")
    assert (
        "No minutes of" in words(told.say("minutes document mri", SAM))
        or not told.say("minutes document mri").ok
    )
