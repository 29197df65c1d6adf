"""Whether an education event is known by its identifier, its topic, and its day where two have one topic."""

from __future__ import annotations

from bot.commands.words import split
from bot.language.reading import Took
from bot.parameters.base import Which, Words
from bot.parameters.education import AN_EVENT
from tests.bot.commands.an_education import MRI, event, planned
from tests.bot.conftest import LENA


def test_it_is_known_by_number_and_by_topic() -> None:
    """In whatever case, and printed by its number."""
    house = planned()
    scene = house.scene(LENA)
    for said in ("edu-001", "MRI safety", "mri"):
        read = AN_EVENT.take(Words(split(said).words), 0, scene)
        assert isinstance(read, Took)
        assert read.value == event(house)
    assert AN_EVENT.line(event(house), scene) == MRI


def test_two_of_one_topic_are_told_apart_by_their_days() -> None:
    """And people are asked."""
    house = planned()
    house.done('education add "MRI safety" 9 Mar 2027', LENA)
    read = AN_EVENT.take(Words(split("MRI safety").words), 0, house.scene(LENA))
    assert isinstance(read, Which)
    assert [label for label, _one in read.options] == [
        "MRI safety (Tuesday 12 January 2027)",
        "MRI safety (Tuesday 9 March 2027)",
    ]
