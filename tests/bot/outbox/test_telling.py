"""Whether each who can be reached has a letter, which names the versions that are written with it."""

from __future__ import annotations

from bot.outbox.telling import telling
from governance_store.records.ids import PersonId
from governance_store.records.letter import Matter
from governance_store.records.person import Person
from tests.bot.conftest import ASHA, CORA, constituted


def test_each_who_can_be_reached_has_one_in_a_thread_of_their_own() -> None:
    """A record that changes in the same commit is named by the version that it will have."""
    house = constituted()
    house.done('person leave "Obi Observer"')
    people = [house.person(one).id for one in (ASHA, CORA)]
    gone = next(one.id for one in house.all(Person) if one.name == "Obi Observer")
    asha = house.person(ASHA)
    with house.store.reading() as view:
        told = [(one, f"x:{one}", (asha,)) for one in (*people, gone, PersonId("PER-999"))]
        now = house.clock.now()
        changed = list(telling(view, now, Matter.CHAIRS_ACTION, told, [asha]))
        unchanged = list(telling(view, now, Matter.CHAIRS_ACTION, told, []))
        version = view.version(Person, asha.id)
    assert [(one.person, one.thread) for one in changed] == [(one, f"x:{one}") for one in people]
    assert len({one.id for one in changed}) == 2
    assert {one.renders[0].version for one in changed} == {version + 1}
    assert {one.renders[0].version for one in unchanged} == {version}
