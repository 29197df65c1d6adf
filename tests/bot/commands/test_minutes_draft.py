"""Whether a draft for Word holds everything that is known of a meeting, and nothing confidential."""

from __future__ import annotations

from templates.engines.word_blocks import Paragraph, Rows, Title, WordDocument
from templates.engines.word_reading import read_word
from tests.bot.commands.sitting import ID, refusal, sitting
from tests.bot.conftest import ASHA, LENA, MIA, OWEN, SAM, Spoken, constituted, words


def drafted(house: Spoken) -> WordDocument:
    """The draft as it is read."""
    before = house.commits()
    (file,) = house.done(f"minutes draft {ID}", SAM).attachments
    assert file.name == "minutes-board-2026-12-10-to-write.docx"
    assert house.commits() == before
    return read_word(file.name, file.content)


def rows_under(document: WordDocument, heading: str) -> list[tuple[str, ...]]:
    """The rows of the table under a heading, without the first."""
    at = next(at for at, one in enumerate(document.blocks) if getattr(one, "text", "") == heading)
    table = document.blocks[at + 1]
    assert isinstance(table, Rows)
    return list(table.rows[1:])


def headings(document: WordDocument) -> list[str]:
    """The headings of the items."""
    return [one.text for one in document.blocks if isinstance(one, Title) and one.level == 2]


def test_before_anything_is_minuted_it_says_who_is_expected() -> None:
    """By organisation, with what each answered; apologies with their deputy; the agenda in order."""
    house = constituted()
    house.done('agenda add board "MRI & CT backlog" 15m for decision', SAM)
    house.done("attend board", ASHA)
    house.done('seat deputy SEAT-002 "Beth Other"')
    house.done('apologies board deputy "Beth Other"', MIA)
    document = drafted(house)
    assert [row[1:4] for row in rows_under(document, "Present")] == [
        ("Beth Other", "deputy for Mia Member", "not answered"),
        ("Mia Member", "Provider representative", "apologies"),
        ("Cora Chair", "chair", "not answered"),
        ("Dr Asha Rahman", "Trust representative", "expected"),
    ]
    assert rows_under(document, "Apologies") == [("Mia Member", "Beth Other")]
    assert headings(document)[0] == "1. Welcome, apologies and quorum"
    assert any(one.endswith(". MRI & CT backlog") for one in headings(document))
    agreed = [one for one in document.blocks if isinstance(one, Paragraph) and one.text.startswith("Agreed:")]
    assert len(agreed) == len(headings(document))


def test_what_is_minuted_already_stands_in_it() -> None:
    """Lines under their topic as they are read back, and items that were not dealt with in their place."""
    house = sitting(
        "#topic 1",
        "#topic Budget & plan",
        "#info We looked",
        "#agreed To buy <it>",
        "#action @asha send it by 3 Feb",
        "#leave asha at 14:05",
    )
    document = drafted(house)
    texts = [one.text for one in document.blocks if isinstance(one, Paragraph)]
    assert "Agreed: To buy <it>" in texts
    assert "Action: Dr Asha Rahman: send it, by Wednesday 3 February 2027" in texts
    assert "Budget & plan" in headings(document)
    assert "2. Declarations of interest" in headings(document)
    asha = next(row for row in rows_under(document, "Present") if row[1] == "Dr Asha Rahman")
    assert asha[3:] == ("yes", "start", "14:05")


def test_nothing_confidential_stands_in_it() -> None:
    """Neither an item of the agenda nor a line; that something is left out is said."""
    house = constituted()
    house.done('agenda add board "Grievance" 15m for decision confidential', SAM)
    document = drafted(house)
    assert not any("Grievance" in one for one in headings(document))
    assert "1 confidential item is left out" in words(house.done(f"minutes draft {ID}", SAM))


def test_it_is_for_who_takes_minutes() -> None:
    """A member who asks is told so."""
    house = constituted()
    assert refusal(house, f"minutes draft {ID}", OWEN)
    assert house.say(f"minutes draft {ID}", LENA).ok
