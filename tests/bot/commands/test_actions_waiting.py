"""Whether the brief names the actions that wait for its reader, with buttons, and keeps confidences."""

from __future__ import annotations

from datetime import timedelta

from bot.render.plain import plain
from governance_store.records.ids import CLERK, CommitteeId, clause_id, terms_id
from governance_store.records.terms_of_reference import Clause
from tests.bot.commands.an_action_log import HIDDEN, POLICY, SECRET, VAN, log, prompts
from tests.bot.commands.test_confidences import overheard
from tests.bot.conftest import ASHA, CORA, MIA, OWEN, SAM, Spoken, buttons


def waits(house: Spoken, who: str) -> list[str]:
    """The lines about actions that somebody's brief offers."""
    return [one.line for one in buttons(house.done("brief", who)) if one.line.startswith("action")]


def test_what_is_soon_due_waits_for_its_owner() -> None:
    """From a week before; what is proposed for closure falls silent, and waits for who agrees."""
    house = log()
    assert waits(house, ASHA) == []
    house.clock.forward(timedelta(days=48))
    assert waits(house, ASHA) == [
        f"action {one} {POLICY}" for one in ("done", "update", "extend", "reassign")
    ]
    assert "Due on Wednesday 3 February 2027: IB/2627/001.1" in prompts(house.done("brief", ASHA))
    house.clock.forward(timedelta(days=10))
    assert "Overdue since Wednesday 3 February 2027" in prompts(house.done("brief", ASHA))
    house.done(f"action done {POLICY}", ASHA)
    assert waits(house, ASHA) == []
    assert waits(house, SAM) == [f"action {one} {POLICY}" for one in ("close", "reopen", "show")]


def test_what_a_meeting_agrees_waits_for_the_meeting() -> None:
    """Nobody is asked to agree alone."""
    house = log()
    house.done("committee set board actions closed by meeting", SAM)
    house.done(f"action done {VAN}", CORA)
    assert waits(house, SAM) == []


def test_what_one_is_asked_to_take_over_waits_for_an_answer() -> None:
    """With its words and its day; a confidential one's words are not said where others read along."""
    house = log()
    house.done(f"action reassign {HIDDEN} to owen", SAM)
    assert waits(house, OWEN) == [f"action accept {HIDDEN}", f"action decline {HIDDEN}"]
    assert SECRET in plain(house.done("brief", OWEN))
    assert SECRET not in plain(overheard(house, "brief", OWEN))


def test_a_clause_on_reminders_that_is_not_understood_is_named_to_who_looks_after_it() -> None:
    """It stands in the terms from before the clerk read it, so nobody is reminded by it."""
    house = log()
    terms = terms_id(CommitteeId("COM-001"), 1)
    old = Clause(clause_id(terms, "reminders"), terms, "reminders", "as the chair sees fit")
    with house.store.writing() as desk:
        desk.commit(at=house.clock.now(), actor=CLERK, surface="test", verb="terms.set", records=(old,))
    told = "Imaging Network Board: nobody is reminded of actions. I did not understand “as”, “sees”, “fit”"
    assert told in prompts(house.done("brief", SAM))
    assert told not in prompts(house.done("brief", MIA))


def test_of_many_the_most_urgent_are_named() -> None:
    """The others are counted, one button away."""
    house = log()
    for number in range(8):
        house.done(f'action add mia "Number {number}" by 11 Dec 2026 committee board', SAM)
    assert "3 further actions of yours are due." in prompts(house.done("brief", MIA))
    assert waits(house, MIA)[-1] == "action list mine"
    house.done(f"action done {' '.join(f'ACT-2026-{number:04}' for number in range(4, 12))}", MIA)
    assert "3 further actions are proposed for closure." in prompts(house.done("brief", SAM))
