"""Is what a file adds found like what was there, and is nobody taken for somebody else?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.register import Foreseen, Register, untitled
from bot.commands.moving_in.told import Cell, Told
from governance_store.records.ids import OrganisationId, PersonId
from governance_store.records.network import Organisation, Sector
from governance_store.records.person import Person
from tests.bot.conftest import ASHA, Spoken

PLACE = Cell("S", 2, 1, "Holder")


def looked_up(house: Spoken, said: str) -> tuple[str, str]:
    """The name of who was found, and what was told."""
    told = Told()
    with house.store.reading() as view:
        found = Register(view).person(Cells(told, house.scene()), PLACE, said)
    return found.name if found else "", " ".join(one.sentence for one in told.faults)


@pytest.mark.parametrize(
    "said",
    [
        "Dr Asha Rahman",
        "asha rahman",
        "ASHA RAHMAN",
        "Rahman, Asha",
        "Rahman, Dr Asha",
        ASHA,
        ASHA.upper(),
        "PER-007",
    ],
)
def test_somebody_is_known_by_every_name(still_house: Spoken, said: str) -> None:
    """By address, identifier or name, with and without the title, either way round."""
    assert looked_up(still_house, said) == ("Dr Asha Rahman", "")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "Jane Smith",
            "“Jane Smith” may be Jane Smith (jane.nht@example.org) and Jane Smith (jane.cvd@example.org)",
        ),
        ("Asha Rahmen", "there is no person called “Asha Rahmen”. Did you mean Dr Asha Rahman?"),
        ("who@x.example", "nobody has the address who@x.example."),
    ],
)
def test_nobody_is_guessed(still_house: Spoken, said: str, told: str) -> None:
    """Whoever fits several, or nobody, is asked about."""
    name, fault = looked_up(still_house, said)
    assert name == ""
    assert fault.startswith(told)


def test_a_title_is_no_part_of_a_name() -> None:
    """Unless there is nothing else."""
    assert untitled("Prof. Dr Asha Rahman") == untitled("asha RAHMAN")
    assert untitled("Dr") == "dr"


def test_what_is_put_is_found_and_counted(house: Spoken) -> None:
    """New ones by identifiers that nothing has; what is put as it was is no change."""
    with house.store.reading() as view:
        register = Register(view)
        first, second = register.new_id("PER"), register.new_id("PER")
        assert (first, second) == ("PER-013", "PER-014")
        fresh = Person(PersonId(first), "Nia New", ("nia@x.example",))
        asha = next(one for one in register.all(Person) if ASHA in one.emails)
        register.put(fresh)
        register.put(asha)
        assert register.changes() == [(None, fresh)]
        register.put(replace(asha, profession="Chair"))
        assert [after.id for _before, after in register.changes()] == [first, asha.id]
        assert register.called(Person, "nia new") == [fresh]
        register.put(replace(fresh, name="Nia Newer"))
        assert register.called(Person, "nia new") == []


def test_the_record_as_it_will_be(house: Spoken) -> None:
    """Names of what the file brings are known, and everything else as before."""
    with house.store.reading() as view:
        register = Register(view)
        fresh = Organisation(OrganisationId("ORG-009"), "new", "New Trust", Sector.NHS)
        register.put(fresh)
        seen = Foreseen(register)
        assert seen.get(Organisation, "ORG-009") == fresh
        assert seen.get(Organisation, "ORG-001").key == "nht"
        assert seen.maybe(Organisation, "ORG-010") is None
