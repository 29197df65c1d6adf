from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.reply import Reply, Table
from tests.bot.conftest import OBI, SAM, Spoken, words

HALF_PAST = datetime(2026, 12, 10, 14, 30, tzinfo=UTC)


@pytest.fixture
def sitting(house: Spoken) -> Spoken:
    """The board's meeting: two members, one of whom left, the chair from afar, and a guest."""
    house.clock.instant = HALF_PAST
    house.done('apologies board because "unwell" for mia', SAM)
    house.done("meeting arrive board cora at 14:00 remote", SAM)
    house.done("meeting arrive board asha, owen at 14:00", SAM)
    house.done("meeting leave board asha at 14:20", SAM)
    return house


def tables(reply: Reply) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The tables of a reply by their captions."""
    return {part.caption: part.rows for part in reply.parts if isinstance(part, Table)}


def test_who_is_there_now(sitting: Spoken) -> None:
    """By organisation, with what they are there as and from when; who left is not among them."""
    told = tables(sitting.done("meeting present board", OBI))
    assert told["Present at 14:30 (1)"] == (
        ("Northmoor Hospitals NHS Trust", "Cora Chair, from afar", "chair", "14:00", "–"),
    )
    assert [row[1] for row in told["In attendance at 14:30 (1)"]] == ["Owen Pritchard"]


def test_who_was_there_at_an_earlier_time(sitting: Spoken) -> None:
    """Organisations stand in order, and the departure is told."""
    told = tables(sitting.done("meeting present board at 14:10", OBI))
    rows = told["Present at 14:10 (2)"]
    assert [row[1] for row in rows] == ["Cora Chair, from afar", "Dr Asha Rahman"]
    assert rows[1][3:] == ("14:00", "14:20")


def test_who_is_missing_is_named_with_their_answer(sitting: Spoken) -> None:
    """Apologies come with their reason; whoever came at any time is not among them."""
    told = tables(sitting.done("meeting present board", OBI))
    missing = next(rows for caption, rows in told.items() if caption.startswith("Invited, not"))
    assert ("Mia Member", "member", "apologies: unwell") in missing
    assert "Dr Asha Rahman" not in {row[0] for row in missing}


def test_once_it_is_over_everybody_who_came_is_told(sitting: Spoken) -> None:
    """Whoever left before the end was there all the same."""
    sitting.clock.instant = datetime(2026, 12, 20, 9, 0, tzinfo=UTC)
    told = tables(sitting.done("meeting present board", OBI))
    assert len(told["Present (2)"]) == 2


def test_nobody_yet(house: Spoken) -> None:
    """That nothing is recorded is said, not shown as an empty table."""
    house.clock.instant = HALF_PAST
    reply = house.done("meeting present board", OBI)
    assert "Nobody is recorded as present at 14:30." in words(reply)
