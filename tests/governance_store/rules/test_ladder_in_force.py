"""Whether a committee's own clause holds, else its parent's, else the usual ladder."""

from __future__ import annotations

from datetime import date

from governance_store.records.committee import Committee
from governance_store.records.ids import CLERK, clause_id, terms_id
from governance_store.records.terms_of_reference import Clause
from governance_store.rules.ladder_in_force import ladder_on
from governance_store.rules.reminder_ladder import USUAL, Ladder, NotUnderstood, read_ladder
from tests.bot.conftest import NOW, SAM, Spoken, constituted

DAY = date(2027, 1, 4)


def held(house: Spoken, key: str) -> Ladder | NotUnderstood:
    """The ladder of a committee."""
    with house.store.reading() as view:
        (committee,) = view.find(Committee, key=key)
        return ladder_on(view, committee.id, DAY)


def test_a_group_keeps_to_its_parents_ladder() -> None:
    """Until it has its own; where nobody says anything the usual one holds, for the network's own log too."""
    house = constituted()
    assert held(house, "mri") == held(house, "board") == read_ladder(USUAL)
    house.done('tor set board reminders "a week before"', SAM)
    assert held(house, "mri") == held(house, "board") == read_ladder("a week before")
    house.done('tor set mri reminders "none"')
    assert held(house, "mri") == Ladder()
    with house.store.reading() as view:
        assert ladder_on(view, None, DAY) == read_ladder(USUAL)


def test_an_old_clause_that_is_not_understood_is_said_to_be_none() -> None:
    """The usual ladder never takes its place without a word."""
    house = constituted()
    terms = terms_id(house.all(Committee, key="board")[0].id, 1)
    old = Clause(clause_id(terms, "reminders"), terms, "reminders", "as the chair sees fit")
    with house.store.writing() as desk:
        desk.commit(at=NOW, actor=CLERK, surface="test", verb="terms.set", records=(old,))
    assert isinstance(held(house, "board"), NotUnderstood)
