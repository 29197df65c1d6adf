"""Whether audits read well: leads who have gone, actions that are nobody else's business, and ways on."""

from __future__ import annotations

from dataclasses import replace

from governance_store.records.action import Action
from tests.bot.commands.an_audit import audit, planned
from tests.bot.conftest import ASHA, LENA, OBI, OWEN, buttons, words
from tests.governance_store.rules.test_audits import put, resulted, shared


def test_a_lead_who_has_left_is_told_with_who_is_asked_instead() -> None:
    """Until another is named; a vacant lead role likewise."""
    house = planned()
    house.done('person leave "Asha Rahman"')
    told = words(house.done("audit show AU01", OBI))
    assert "Dr Asha Rahman, who leads on it, has left: until that is mended, Sam Secretary is asked." in told
    house.done('audit change AU01 lead "Radiology nurse lead"', LENA)
    told = words(house.done("audit show AU01", OBI))
    assert "The lead role “Radiology nurse lead”, which leads on it, is vacant" in told
    assert "('Lead', 'Radiology nurse lead (vacant)')" in str(house.done("audit show AU01", OBI).parts)


def test_its_actions_are_listed_but_never_a_confidential_one() -> None:
    """Which its owner finds on the log."""
    house = planned()
    for text in ("Change the form", "Speak to one person"):
        house.done(f'action add asha "{text}" by 3 Mar 2027', LENA)
    first, second = house.all(Action)
    of = audit(house).id
    put(house, replace(first, audit=of), replace(second, audit=of, confidential=True))
    told = str(house.done("audit show AU01", OBI).parts)
    assert "Change the form" in told
    assert "Speak to one person" not in told


def test_what_may_be_done_next_is_on_a_button() -> None:
    """It begins once."""
    house = planned()
    assert "audit start AU01" in [one.line for one in buttons(house.done("audit show AU01", ASHA))]
    house.done("audit start AU01", ASHA)
    assert "audit start AU01" not in [one.line for one in buttons(house.done("audit show AU01", ASHA))]


def test_what_somebody_leads_on_goes_with_everything_else_that_they_hand_over() -> None:
    """Listed with the line that names another lead; nothing is asked of what is shared and not repeated."""
    house = planned()
    one = audit(house)
    reply = house.done('person handover "Asha Rahman"', LENA)
    assert "Audit AU01: MRI safety screening" in str(reply.parts)
    assert "audit change AU01" in [each.line for each in buttons(reply)]
    house.delivered()
    house.done('lead handover "Asha Rahman" to "Owen Pritchard" now', LENA)
    assert audit(house).lead == house.person(OWEN).id
    told = dict(house.delivered())
    assert b"Audit AU01: MRI safety screening, Q4 2026/27" in b" ".join(told[OWEN].split())
    put(house, one, resulted(one), shared(one))
    assert "audit change AU01" not in [
        each.line for each in buttons(house.done('person handover "Asha Rahman"', LENA))
    ]
