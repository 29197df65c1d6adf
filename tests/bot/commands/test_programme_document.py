"""Whether a printed programme says all of it: the objectives, the year by month, and where they came from."""

from __future__ import annotations

from bot.reply import Attachment
from tests.bot.commands.a_programme import begun
from tests.bot.conftest import ASHA, LENA, OBI, Spoken
from tests.templates.word import as_text


def handed(house: Spoken, line: str) -> Attachment:
    """The file that a line hands over."""
    reply = house.done(line, OBI)
    (file,) = [one for one in reply.parts if isinstance(one, Attachment)]
    return file


def test_the_word_document_tells_all_of_it() -> None:
    """By the words of people, with what is due in which month."""
    house = begun()
    house.done('programme milestone WP01 "All send" by 30 Jun 2027', ASHA)
    house.done('programme milestone WP01 "Half is gone" by 31 Jan 2028', ASHA)
    house.done("programme progress WP01 amber because It is slow", ASHA)
    house.done("programme carry WP01 to 2028/29", LENA)
    file = handed(house, "programme document 2027/28")
    assert file.name == "work-programme-board-2027-28.docx"
    told = as_text(file.content)
    for text in (
        "[Title] Work programme 2027/28",
        "| WP01 | MRI waits are below six weeks | DM01 | Clinical lead (Dr Asha Rahman) |",
        "30 Jun 2027: All send; 31 Jan 2028: Half is gone",
        "| Sort | Business | Apr | May | Jun |",
        "| Programme | WP01: MRI waits are below six weeks | – | – | due | – |",
        "| WP01 | to IB/2829/WP01",
        "It is slow",
    ):
        assert text in told, text
    (row,) = [line for line in told.splitlines() if line.startswith("| Programme")]
    assert row.count("due") == 2


def test_the_table_has_days_as_days() -> None:
    """In Excel, and as values."""
    house = begun()
    assert handed(house, "programme document 2027/28 excel").name == "work-programme-board-2027-28.xlsx"
    values = handed(house, "programme document 2027/28 csv").content.decode("utf-8-sig")
    assert "IB/2728/WP01" in values
