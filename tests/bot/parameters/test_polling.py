from __future__ import annotations

from bot.commands.words import split
from bot.language.moments import Moment
from bot.language.reading import Fault, Took
from bot.parameters.base import Which, Words
from bot.parameters.polling import A_POLL, MOMENTS, MOMENTS_AHEAD, moments_of
from governance_store.records.poll import Poll
from tests.bot.conftest import LENA, Spoken

ASK = "meeting poll board 3, 8 or 10 Dec 2026 14:00"


def words(line: str) -> Words:
    """The words of a line."""
    return Words(split(line).words)


def test_past_days_are_refused_where_one_plans(still_house: Spoken) -> None:
    """What is answered may be of today or yesterday; what is asked lies ahead."""
    scene = still_house.scene()
    past = words("1 or 10 Nov 2026")
    found = MOMENTS_AHEAD.take(past, 0, scene)
    assert isinstance(found, Fault)
    assert "Sunday 1 November 2026 is in the past" in found.sentence
    assert isinstance(MOMENTS.take(past, 0, scene), Took)


def test_a_poll_is_meant_by_its_committee(house: Spoken) -> None:
    """While it is the only one that is open; two are asked about, and none is said."""
    house.done(ASK, LENA)
    (poll,) = house.all(Poll)
    scene = house.scene()
    assert A_POLL.take(words("board"), 0, scene) == Took(poll, 1)
    assert A_POLL.take(words("poll-2026-001"), 0, scene) == Took(poll, 1)
    assert moments_of(poll, scene) == "3 Dec 2026 14:00, 8 Dec 2026 14:00 or 10 Dec 2026 14:00"
    assert MOMENTS.take(words(moments_of(poll, scene)), 0, scene) is not None
    house.done(ASK, LENA)
    assert isinstance(A_POLL.take(words("board"), 0, house.scene()), Which)
    for missing in ("mri", "POLL-2026-099"):
        assert isinstance(A_POLL.take(words(missing), 0, house.scene()), Fault)


def test_moments_are_printed_as_they_are_typed(still_house: Spoken) -> None:
    """Each with its year."""
    value = (Moment(still_house.scene().today),)
    assert MOMENTS.line(value, still_house.scene()) == "2 Nov 2026"
