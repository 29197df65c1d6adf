"""Whether each recipient of minutes has one row and one letter, in the commit that sends them."""

from __future__ import annotations

from governance_store.records.letter import Letter, Matter
from governance_store.records.minutes_custody import MinutesEdition, MinutesReceipt
from tests.bot.commands.sitting import sitting
from tests.bot.conftest import SAM


def test_rows_and_letters_belong_together() -> None:
    """A letter names the edition that it brings; a second edition has rows and letters of its own."""
    house = sitting("#topic Budget", "#endmeeting")
    before = house.commits()
    house.done("minutes send board", SAM)
    assert house.commits() == before + 1
    letters = {one.id: one for one in house.all(Letter) if one.matter is Matter.MINUTES}
    (edition,) = house.all(MinutesEdition)
    rows = house.all(MinutesReceipt)
    assert {one.letter for one in rows} == set(letters)
    assert all(letters[one.letter].person == one.person for one in rows if one.letter)
    assert all(
        ("minutes edition", edition.id) in [(r.kind, r.id) for r in one.renders] for one in letters.values()
    )
    house.done("minutes correct board 1 Finance", SAM)
    house.done("minutes send board", SAM)
    assert len(house.all(MinutesReceipt)) == 2 * len(rows)
    assert len({one.id for one in house.all(Letter) if one.matter is Matter.MINUTES}) == 2 * len(rows)
