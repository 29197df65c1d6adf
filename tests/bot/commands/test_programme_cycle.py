"""Whether the cycle of business is shown month by month, explained, and handed over as a table."""

from __future__ import annotations

from bot.reply import Attachment, Text
from tests.bot.commands.a_year import a_year
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import OBI, buttons, constituted, words


def test_each_group_is_a_table_of_the_months_in_which_anything_happens() -> None:
    """Meetings with their day; what is empty has a dash."""
    reply = a_year().done("programme cycle 2026/27", OBI)
    found = tables(reply)
    assert list(found) == [
        "Meetings (1)",
        "Standing business (4)",
        "Once a year (1)",
        "Plans under review (2)",
        "Work programme (1)",
    ]
    assert found["Meetings (1)"] == (("Meetings", "10 held", "–", "4 held", "4 off"),)
    assert found["Work programme (1)"] == (
        ("WP01: MRI waits are below six weeks", "–", "done", "overdue", "–"),
    )


def test_the_words_are_explained() -> None:
    """Those that stand in the tables, and no others."""
    (key,) = [
        one.text for one in a_year().done("programme cycle 2026/27", OBI).parts if isinstance(one, Text)
    ]
    assert key.startswith("Held: the meeting was held; off: the meeting was cancelled; heard: dealt with")
    assert "to come" not in key


def test_the_same_is_a_table_of_excel_or_values() -> None:
    """With the year beside each month; its button types the line."""
    house = a_year()
    reply = house.done("programme cycle 2026/27", OBI)
    line = next(one.line for one in buttons(reply) if "Excel" in one.label)
    assert line == "programme cycle 2026/27 excel committee board"
    (file,) = [one for one in house.done(line, OBI).parts if isinstance(one, Attachment)]
    assert file.name == "cycle-of-business-board-2026-27.xlsx"
    reply = house.done("programme cycle 2026/27 csv", OBI)
    (values,) = [one for one in reply.parts if isinstance(one, Attachment)]
    first, *rows = values.content.decode("utf-8-sig").splitlines()
    assert first.startswith("Sort,Business,Apr 2026,")
    assert first.endswith("Mar 2027")
    assert "Reviews,MRI safety (PLN-001),,,,,,,,,,,done," in rows


def test_several_of_a_sort_in_a_month_are_counted() -> None:
    """As returns of interests, which come together."""
    house = a_year()
    for who in ("asha.rahman@example.org", "cora.chair@example.org"):
        house.done("interest nil", who)
    found = tables(house.done("programme cycle 2027/28", OBI))
    assert found["Once a year (2)"][1] == ("Returns to the register of interests", "2 done", "2 due")


def test_of_an_empty_year_that_is_said() -> None:
    """Of whichever committee; without a year it is the present one."""
    house = constituted()
    assert "Nothing is known of 2040/41 yet" in words(
        house.done("programme cycle 2040/41 committee mri", OBI)
    )
    assert "Cycle of business 2026/27: Imaging Network Board" in str(house.done("programme cycle", OBI).parts)
