"""Whether the letters of a resolution say what is to be decided, how one votes, and what became of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.links import Links
from bot.outbox.drafting import draft
from bot.outbox.reminders import queue_owed
from bot.outbox.rendered import Office
from governance_store.records.letter import Letter, Matter
from tests.bot.commands.a_resolution import POLICY, REFERENCE, asked
from tests.bot.conftest import ASHA, CORA, SAM, Spoken


@pytest.fixture
def house() -> Spoken:
    """The board was asked to adopt a policy."""
    return asked()


def written(house: Spoken, matter: Matter, who: str) -> str:
    """The text of somebody's last letter about a matter, with its buttons."""
    letters = [one for one in house.all(Letter) if one.address == who]
    found = [one for one in letters if matter in {one.matter, *(each.matter for each in one.gathers)}]
    office = Office(house.store, "clerk@x.org", "http://h", Links(b"secret", "http://h"))
    parcel = draft(office, found[-1], house.clock.now())
    buttons = "\n".join(f"[{one.label}] {one.line}" for one in parcel.buttons)
    return f"{parcel.written.subject}\n{parcel.written.text}\n{buttons}"


def test_who_is_asked_is_told_what_by_when_and_how(house: Spoken) -> None:
    """The lines to type, and the link for who has no account."""
    told = " ".join(written(house, Matter.RESOLUTION, ASHA).split())
    for said in (
        f"Your vote by Friday 13 November 2026: {REFERENCE}",
        POLICY,
        "The old one has expired.",
        "Any member may ask that a meeting decides instead.",
        f"[I agree] resolution vote {REFERENCE} for",
        "/resolution/",
    ):
        assert said in told


def test_a_reminder_says_that_it_is_one(house: Spoken) -> None:
    """And asks the same."""
    house.clock.instant = datetime(2026, 11, 11, 9, tzinfo=UTC)
    queue_owed(house.store, house.clock.now(), "test")
    assert "A reminder: you are asked to decide" in " ".join(
        written(house, Matter.RESOLUTION_REMINDER, CORA).split()
    )


def test_what_became_of_it_is_told_with_its_reason(house: Spoken) -> None:
    """Carried with the votes; withdrawn and brought to a meeting with why."""
    house.done("resolution withdraw WR01 because the price has changed", SAM)
    told = " ".join(written(house, Matter.RESOLUTION_SETTLED, ASHA).split())
    assert f"Withdrawn: {REFERENCE}" in told
    assert "the price has changed" in told
    house.done(f'resolution open board "{POLICY}" by 13 Nov 2026', SAM)
    house.done("resolution vote WR02 for", ASHA)
    house.done("resolution vote WR02 for", CORA)
    told = " ".join(written(house, Matter.RESOLUTION_SETTLED, ASHA).split())
    assert "Decided: IB/2627/WR02" in told
    assert "2 for, 0 against, 0 abstained; 1 of 3 did not vote" in told


def test_who_looks_after_the_committee_hears_that_it_lapsed(house: Spoken) -> None:
    """With the lines that go on from there."""
    house.clock.instant = datetime(2026, 11, 16, 9, tzinfo=UTC)
    queue_owed(house.store, house.clock.now(), "test")
    told = " ".join(written(house, Matter.RESOLUTION_LAPSED, SAM).split())
    assert f"Lapsed: {REFERENCE}" in told
    assert "0 of the 2 who had to agree did, so nothing is decided." in told
    assert f"resolution extend {REFERENCE} to" in told
