"""Whether a line about an action says why it is told, offers what can be done, and keeps confidences."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.links import Links
from bot.outbox.action_drafting import action_told
from bot.outbox.rendered import Office
from governance_store.records.letter import Matter
from templates.contexts.notice import Notice
from tests.bot.commands.an_action_log import HIDDEN, POLICY, SECRET, log
from tests.bot.conftest import ASHA, CORA, MIA, SAM, Spoken
from tests.bot.outbox.prompted import prompted

OVERDUE = datetime(2027, 2, 15, 9, tzinfo=UTC)


@pytest.fixture
def board() -> Spoken:
    """A log; its letters so far have left."""
    house = log()
    house.delivered()
    return house


def told(house: Spoken, email: str, at: datetime = OVERDUE) -> list[Notice]:
    """What somebody is told of actions at an instant, each as a notice."""
    office = Office(house.store, "clerk@x.org", "http://h", Links(b"secret", "http://h"))
    who = house.person(email).id
    letters = [one for one in prompted(house, at) if one.matter is Matter.ACTION and one.person == who]
    return [action_told(office, one, at) for one in letters]


def test_the_owner_is_offered_what_they_may_do(board: Spoken) -> None:
    """As lines, and as one link to a page."""
    (one,) = told(board, ASHA)
    assert one.subject.startswith(f"{POLICY}: Overdue since Wednesday 3 February 2027: Send the MRI")
    assert [step.what for step in one.steps] == ["Done:", "Update:", "Extend:", "Put aside:", "Hand over:"]
    assert [link.label for link in one.links] == [f"Act on {POLICY}"]


def test_the_chair_is_told_whose_it_is_and_may_look(board: Spoken) -> None:
    """No button acts for somebody else, and no link does."""
    (one,) = [one for one in told(board, CORA) if one.about == POLICY]
    assert one.subject.startswith(f"{POLICY}: Of Dr Asha Rahman, overdue since Wednesday 3 February 2027: ")
    assert [step.line for step in one.steps] == ["action show ACT-2026-0001"]
    assert one.links == ()


def test_whoever_agrees_is_offered_both_answers(board: Spoken) -> None:
    """The closure, or that it stays open."""
    board.done("action done 001.1", ASHA)
    (one,) = told(board, SAM)
    assert "Dr Asha Rahman proposes that it be closed" in one.subject
    assert [step.what for step in one.steps] == ["Agree that it is closed:", "Keep open:"]


def test_a_confidential_one_is_told_by_its_reference_and_day_alone(board: Spoken) -> None:
    """A letter may be read by others."""
    (one,) = told(board, MIA)
    assert one.subject.startswith(f"{HIDDEN}: Overdue since Monday 1 February 2027: confidential")
    assert SECRET not in str(one)
