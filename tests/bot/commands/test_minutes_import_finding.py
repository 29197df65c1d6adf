"""Whether a name in a document means one person, and whoever it does not mean is told of."""

from __future__ import annotations

import pytest

from bot.commands.base import Refused
from bot.commands.minutes_import_finding import Finding
from tests.bot.conftest import Spoken


def test_people_are_known_by_their_name_or_a_part_of_it(still_house: Spoken) -> None:
    """Or by their address; of two of one name, whoever is of the organisation beside it."""
    finding = Finding(still_house.scene())
    for said in ("Dr Asha Rahman", "asha", "asha.rahman@example.org", "@Rahman"):
        found = finding.person(said, "Here")
        assert found is not None
        assert found.name == "Dr Asha Rahman"
    for organisation, address in (("ClearView Diagnostics", "jane.cvd"), ("nht", "jane.nht")):
        found = finding.person("Jane Smith", "Here", organisation)
        assert found is not None
        assert found.emails[0].startswith(address)
    assert not finding.problems


def test_a_row_of_names_means_everybody_in_it(still_house: Spoken) -> None:
    """Behind commas and “and”; a name that holds neither is one."""
    finding = Finding(still_house.scene())
    people = finding.people("Asha Rahman, Cora Chair and Owen Pritchard", "Here")
    assert [one.name for one in people or ()] == ["Dr Asha Rahman", "Cora Chair", "Owen Pritchard"]
    assert finding.people("Cora Chair & Nobody", "Here") is None


def test_whoever_is_not_known_or_could_be_two_is_told_of(still_house: Spoken) -> None:
    """With all the others that are wrong, in one refusal, and with the line that mends it."""
    finding = Finding(still_house.scene())
    assert finding.person("Gwen Jones", "Under “Present”") is None
    assert finding.person("Jane Smith", "Here") is None
    assert finding.people("Jane Smith", "Here") is None
    assert finding.person("Assha Rahman", "Here") is None
    with pytest.raises(Refused) as refused:
        finding.refuse()
    told = [one.sentence for one in refused.value.problems]
    assert told[0] == "Under “Present”: nobody here is called “Gwen Jones”."
    two = "Jane Smith (jane.nht@example.org) and Jane Smith (jane.cvd@example.org)"
    assert told[1] == f"Here: “Jane Smith” may be {two}: write the address instead of the name."
    assert "Did you mean Dr Asha Rahman?" in told[2]
    assert refused.value.nearest[0] == 'person add "Gwen Jones"'


def test_nothing_wrong_is_not_refused(still_house: Spoken) -> None:
    """An empty finding passes."""
    Finding(still_house.scene()).refuse()
