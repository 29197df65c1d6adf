"""Whether audits are listed as they are looked for, and one is shown with all that came of it."""

from __future__ import annotations

from tests.bot.commands.an_audit import audit, planned
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, LENA, OBI, Spoken, words
from tests.governance_store.rules.test_audits import put, resulted


def listed(house: Spoken, line: str, who: str = OBI) -> list[str]:
    """The references of a list."""
    return [row[0] for rows in tables(house.done(line, who)).values() for row in rows]


def test_which_audits_are_listed() -> None:
    """In the order of their quarters; what was dropped only among all."""
    house = planned()
    for line in (
        'audit add "Doses" in Q3',
        'audit add "Gone" in Q1',
        "audit drop AU03 because so",
        'audit add "Reports" in Q1 committee mri lead asha',
    ):
        house.done(line, LENA)
    put(house, resulted(audit(house, 2)))
    assert listed(house, "audit list") == ["AU02", "AU01", "AU04"]
    assert listed(house, "audit list all") == ["AU02", "AU01", "AU03", "AU04"]
    assert listed(house, "audit list open") == ["AU01", "AU04"]
    assert listed(house, "audit list done") == ["AU02"]
    assert listed(house, "audit list mine", ASHA) == ["AU01", "AU04"]
    assert listed(house, "audit list mri") == ["AU04"]
    assert "No such audit is in the programme." in words(house.done("audit list done mri", OBI))


def test_an_audit_is_shown_with_what_was_planned() -> None:
    """And, while it is under way, with what it lacks."""
    house = planned()
    told = str(house.done("audit show AU01", OBI).parts)
    for text in (
        "AU01: MRI safety screening (planned)",
        "('Quarter', 'Q4 2026/27 (January to March 2027)')",
        "('Tests', 'MRI safety')",
        "('Professions', 'radiographers, radiologists and physicists')",
        "('Target', '95%')",
    ):
        assert text in told
    assert words(house.done("audit show AU01", OBI)) == ""
    house.done('audit add "Doses" in Q3', LENA)
    assert "It tests no guideline" in words(house.done("audit show AU02", OBI))
    assert "There is no audit called “AU09” here." in words(house.say("audit show AU09", OBI))
