from __future__ import annotations

from tests.bot.conftest import ASHA, LENA, MIA, Spoken, buttons, words

ID = "MTG-2026-001"


def test_who_joins_remotely_may_still_come_to_the_room(house: Spoken) -> None:
    """Each answer offers the others, as lines that do them."""
    house.done("tor set board remote yes")
    lines = [one.line for one in buttons(house.done("attend board remotely", ASHA))]
    assert lines[:2] == [f"apologies {ID}", f"attend {ID}"]
    assert f"attend {ID} remote" in [one.line for one in buttons(house.done(lines[1], ASHA))]


def test_remote_is_offered_only_where_it_is_allowed(house: Spoken) -> None:
    """No button leads to a refusal."""
    assert all("remote" not in one.line for one in buttons(house.done("attend board", ASHA)))


def test_a_meeting_without_a_link_is_told(house: Spoken) -> None:
    """Whoever joins from afar has nothing to join by yet."""
    house.done("tor set board remote yes")
    house.done("meeting unset board link", LENA)
    assert "no link to join by yet" in words(house.done("attend board remote", MIA))
