"""Are organisations known by short name or name, and never listed twice?"""

from __future__ import annotations

import pytest

from governance_store.records.network import Organisation, Sector, Standing
from tests.bot.commands.moving_in.books import Rows, book, counts, faults, send, taken_in
from tests.bot.conftest import Spoken

HEADED = ["Name", "Short name", "Sector", "Standing"]


def test_a_trust_is_of_the_nhs_unless_it_says_otherwise(bare: Spoken) -> None:
    """Its name tells; its short name is made of first letters."""
    taken_in(bare, book(Organisations=[["Name"], ["Northmoor Hospitals NHS Trust"]]))
    (one,) = bare.all(Organisation)
    assert (one.key, one.sector, one.standing) == ("nhnt", Sector.NHS, Standing.MEMBER)


def test_a_change_is_known_by_the_short_name(house: Spoken) -> None:
    """A new name and a new standing of one that is there."""
    rows = [HEADED, ["Northmoor University Hospitals NHS Trust", "nht", "", "partner"]]
    taken_in(house, book(Organisations=rows))
    one = next(one for one in house.all(Organisation) if one.key == "nht")
    assert (one.name, one.standing) == ("Northmoor University Hospitals NHS Trust", Standing.PARTNER)
    assert len(house.all(Organisation)) == 2


def test_the_same_name_twice_in_a_file_is_one(bare: Spoken) -> None:
    """Written with and without accents and capitals."""
    rows = [HEADED, ["Ynys Môn Health", "ym", "other", ""], ["YNYS MON HEALTH", "ym", "", ""]]
    assert counts(send(bare, book(Organisations=rows)))["Organisations"][:2] == ("2", "1")
    bare.done("network import confirm IMP-001")
    assert [one.name for one in bare.all(Organisation)] == ["Ynys Môn Health"]


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([["ClearView", "cv", "", ""]], "row 2, column Sector (C2): ClearView has no sector"),
        ([["ClearView", "c", "independent", ""]], "column Short name (B2): “c” cannot be a short name"),
        ([["ClearView", "board", "charity", ""]], "“charity” is not a sector"),
        ([["", "cv", "independent", ""]], "an organisation has no name"),
        ([["A Trust", "x1", "nhs", ""], ["B Trust", "x1", "nhs", "gone"]], "“gone” is not a standing"),
        ([["Northmoor Hospitals NHS Trust", "other", "", ""]], "known under the short name nht"),
    ],
)
def test_what_is_wrong_is_named(house: Spoken, rows: Rows, fault: str) -> None:
    """With its place."""
    assert fault in " ".join(faults(send(house, book(Organisations=[HEADED, *rows]))))
