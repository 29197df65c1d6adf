from __future__ import annotations

from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, MIA, OBI, OWEN, Spoken, words


def test_the_register_of_a_committee_names_who_has_not_said(house: Spoken) -> None:
    """Interests with their days, nil returns, and whose return is missing."""
    house.done('interest declare "Director, ScanCo Ltd" financial since 20 Oct 2026', ASHA)
    house.done("interest nil", MIA)
    house.done('interest declare "Trustee" indirect', OWEN)
    reply = house.done("interest list board", OBI)
    ((id_, name, what, kind, _since, _declared, ended),) = tables(reply)["Register of interests (1)"]
    assert (id_, name, what, kind, ended) == (
        "INT-0001",
        "Dr Asha Rahman",
        "Director, ScanCo Ltd",
        "financial",
        "–",
    )
    assert "1 nil return: Mia Member, on Monday 2 November 2026." in words(reply)
    assert "No return yet from Cora Chair and Sam Secretary." in words(reply)


def test_everybodys_and_one_persons(house: Spoken) -> None:
    """Who is on no committee stands on the register of all."""
    house.done('interest declare "Director" financial', ASHA)
    house.done('interest declare "Trustee" indirect', OWEN)
    assert len(tables(house.done("interest list", OBI))["Register of interests (2)"]) == 2
    one = tables(house.done('interest list of "Owen Pritchard"', OBI))["Register of interests (1)"]
    assert one[0][2] == "Trustee"
