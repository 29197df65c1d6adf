"""Do lead roles come in with their holders, and stay where the file says nothing?"""

from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.person import Post
from tests.bot.commands.moving_in.books import Rows, book, counts, faults, send, taken_in
from tests.bot.conftest import Spoken

HEADED = ["Lead role", "Holder", "Since"]


def test_a_role_has_a_holder_or_is_vacant(house: Spoken) -> None:
    """A name with the surname first is known too."""
    rows = [
        HEADED,
        ["Medical physics lead", "Pritchard, Owen", "1 April 2026"],
        ["Commissioning lead", "", ""],
    ]
    taken_in(house, book(Posts=rows))
    physics, commissioning = house.all(Post)[-2:]
    assert (physics.title, physics.since) == ("Medical physics lead", date(2026, 4, 1))
    assert physics.holder
    assert commissioning.holder is None


def test_an_empty_holder_changes_nothing(house: Spoken) -> None:
    """Nothing is deleted by a file."""
    assert counts(send(house, book(Posts=[HEADED, ["Clinical lead", "", ""]])))["Posts"] == (
        "1",
        "0",
        "0",
        "1",
    )


def test_a_new_holder_is_a_change(house: Spoken) -> None:
    """The day of the one before is not theirs."""
    taken_in(house, book(Posts=[HEADED, ["clinical LEAD", "owen.pritchard@example.org", ""]]))
    lead = house.all(Post)[0]
    assert (lead.title, lead.since) == ("Clinical lead", None)


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([["", "Asha Rahman", ""]], "a lead role has no title"),
        ([["A lead", "", "1 April 2026"]], "a day goes with a holder"),
        ([["A lead", "", ""], ["a LEAD", "", ""]], "stands in row 2 already"),
        (
            [["A lead", "Jane Smith", ""]],
            "“Jane Smith” may be Jane Smith (jane.nht@example.org) and Jane Smith",
        ),
        ([["A lead", "nobody@x.example", ""]], "nobody has the address nobody@x.example"),
    ],
)
def test_what_is_wrong_is_named(house: Spoken, rows: Rows, fault: str) -> None:
    """With its place."""
    assert fault in " ".join(faults(send(house, book(Posts=[HEADED, *rows]))))
