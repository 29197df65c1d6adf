"""Whether an attendance list is read as people write it, and all that means nobody is told at once."""

from __future__ import annotations

import pytest

from governance_store.records.education import EducationAttendance
from tests.bot.commands.an_education import MRI, came, planned
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, LENA, MIA, OWEN, Spoken


def _who(house: Spoken, one: EducationAttendance) -> str:
    return one.name or next(
        p for p in (ASHA, MIA, OWEN, "jane.nht@example.org") if house.person(p).id == one.person
    )


@pytest.mark.parametrize(
    ("names", "who"),
    [
        ("Asha Rahman, Mia Member", [ASHA, MIA]),
        ("Asha Rahman and Mia Member", [ASHA, MIA]),
        ("asha, mia and owen", [ASHA, MIA, OWEN]),
        (f"{ASHA}; jane.nht@example.org", [ASHA, "jane.nht@example.org"]),
        ('"Dr Asha Rahman\\nMia Member\\n"', [ASHA, MIA]),
        ("Jo Bloggs (radiographer, County Hospital), Asha", ["Jo Bloggs", ASHA]),
        ("Jo Bloggs (radiographer, cvd)", ["Jo Bloggs"]),
        ("Mia Member (radiographer, cvd)", [MIA]),
        ("Siân O'Neill (nurse, County Hospital)", ["Siân O'Neill"]),
    ],
)
def test_a_list_of_names_is_read(names: str, who: list[str]) -> None:
    """Behind commas, an “and”, or one a line; by name or by address."""
    house = planned()
    house.done(f"education attended {MRI} {names}", LENA)
    assert [_who(house, one) for one in came(house)] == who


def test_an_organisation_that_is_known_is_taken_for_what_it_is() -> None:
    """Another is kept as it was written."""
    house = planned()
    house.done(f"education attended {MRI} Jo (nurse, ClearView Diagnostics), Al (porter, County)", LENA)
    jo, al = came(house)
    assert (jo.organisation is not None, jo.body) == (True, "")
    assert (al.organisation, al.body) == (None, "County")


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("Asha, Bob Unknown", "There is no person called “Bob Unknown” here."),
        ("Bob Unknown", "Somebody from outside: “Bob Unknown (profession, organisation)”."),
        ("Jane Smith", "“Jane Smith” fits more than one person: say jane.nht@example.org or jane.cvd"),
        ("Jo (radiographer)", "Of Jo both are needed in brackets"),
        ("Jo (radiographer, County", "A bracket is not closed"),
        (f"{'x' * 130} (nurse, County)", "has 120 letters at most"),
        (",", "The list names nobody."),
    ],
)
def test_what_means_nobody_is_told(names: str, told: str) -> None:
    """And nothing of the line is recorded."""
    assert told in refusal(planned(), f"education attended {MRI} {names}", LENA)


def test_everything_that_means_nobody_is_told_at_once() -> None:
    """Not one after the other."""
    told = refusal(planned(), f"education attended {MRI} Asha, Zeb Nought, Jane Smith", LENA)
    assert "“Zeb Nought”" in told
    assert "“Jane Smith” fits" in told
