"""Whether each who votes has one letter of a resolution, in one thread."""

from __future__ import annotations

from governance_store.records.letter import Letter, Matter
from governance_store.records.resolution import Ballot
from tests.bot.commands.a_resolution import asked
from tests.bot.conftest import SAM


def test_each_has_one_letter_and_later_ones_follow_it() -> None:
    """What became of it never overtakes the question."""
    house = asked()
    house.done("resolution withdraw WR01 because so", SAM)
    letters = [one for one in house.all(Letter) if one.matter.value.startswith("written resolution")]
    threads = {one.id: one.person for one in house.all(Ballot)}
    for thread, person in threads.items():
        mine = [one for one in letters if one.thread == thread]
        assert [one.matter for one in mine] == [Matter.RESOLUTION, Matter.RESOLUTION_SETTLED]
        assert {one.person for one in mine} == {person}
    assert len({one.id for one in letters}) == len(letters) == 6
