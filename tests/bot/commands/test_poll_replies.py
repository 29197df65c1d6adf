from __future__ import annotations

from bot.reply import Table
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OBI, SAM, Spoken, buttons, words

ASK = "meeting poll board 3, 8 or 17 Dec 2026 14:00"
THIRD, EIGHTH = "Thursday 3 December 2026, 14:00", "Tuesday 8 December 2026, 14:00"


def test_the_best_date_stands_first(house: Spoken) -> None:
    """With who can, whether the chair can, and who has not answered; nothing is hidden in a number alone."""
    house.done(ASK, LENA)
    house.done("poll answer board yes 8 and 17 Dec no 3 Dec", CORA)
    house.done("poll answer board yes 3 and 8 Dec", ASHA)
    reply = house.done("poll show board", LENA)
    dates, people = [part for part in reply.parts if isinstance(part, Table)]
    assert dates.rows[0][0] == EIGHTH
    assert dates.rows[0][1:] == ("2", "0", "0", "2", "2", "can come")
    by_name = {row[0]: row for row in people.rows}
    assert by_name["Dr Asha Rahman"][3:7] == ("yes", "yes", "–", "line")
    told = words(reply)
    assert f"{EIGHTH} suits best so far: 2 members can come, and the chair can come." in told
    assert "Not answered yet: Mia Member and Sam Secretary." in told


def test_buttons_are_for_who_may_press_them(house: Spoken) -> None:
    """A member answers; who calls meetings chooses, the best date first; an observer only looks."""
    house.done(ASK, LENA)
    assert [one.line for one in buttons(house.done("poll show board", MIA))] == [
        "poll answer POLL-2026-001 all",
        "poll answer POLL-2026-001 none",
        "poll answer POLL-2026-001",
    ]
    lines = [one.line for one in buttons(house.done("poll show board", SAM))]
    assert "poll choose POLL-2026-001 3 Dec 2026 14:00" in lines
    assert buttons(house.done("poll show board", OBI)) == []


def test_what_needs_one_includes_a_poll(house: Spoken) -> None:
    """Until it is answered."""
    house.done(ASK, LENA)
    brief = [one.line for one in buttons(house.say("brief", MIA))]
    assert "poll answer POLL-2026-001 all" in brief
    house.done("poll answer board none", MIA)
    assert "poll answer POLL-2026-001 all" not in [one.line for one in buttons(house.say("brief", MIA))]
