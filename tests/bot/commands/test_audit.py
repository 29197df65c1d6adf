"""Whether audits are planned, changed, started and dropped, each under a reference of its own."""

from __future__ import annotations

from datetime import date

from governance_store.records.audit import Audit
from tests.bot.commands.an_audit import audit, planned
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, BETH, CORA, LENA, Spoken, the_form, words


def test_an_audit_is_planned_with_everything_that_was_said() -> None:
    """Its quarter is said back with its months; the next one has the next reference."""
    house = planned()
    made = audit(house)
    assert (made.reference, made.quarter, made.lead) == ("AU01", date(2027, 1, 1), house.person(ASHA).id)
    assert (made.guidelines, made.testing, made.target) == (("PLN-002",), "", 95.0)
    assert made.professions == ("radiographers", "radiologists", "physicists")
    assert (made.sample, made.standard) == ("50 requests from each site", "Screened before the scan")
    assert len(made.organisations) == 2
    assert made.committee == "COM-001"
    said = words(house.done('audit add "Doses" in Q1', LENA))
    assert "AU02 is planned for Q1 2027/28 (April to June 2027): Doses." in said
    for lack in (
        "Nobody leads on it: until that is mended, Sam Secretary is asked. “audit change AU02 lead NAME”",
        "It tests no guideline",
        "Audits are for several professions",
        "Nothing says what it is held against",
    ):
        assert lack in said


def test_what_cannot_be_planned_is_refused_with_the_nearest_line() -> None:
    """A quarter that is over, a guideline that nobody keeps, a title twice, who left, and more than all."""
    house = planned()
    house.done('person leave "Owen Pritchard"')
    for line, why in (
        ('audit add "x" in Q1 2026/27', "Q1 2026/27 (April to June 2026) ended on Tuesday 30 June 2026"),
        ('audit add "x" in Q1 guideline "MRI saftey"', "There is no guideline called “MRI saftey” here"),
        ('audit add "mri safety screening" in Q1', "is in the programme already, as AU01"),
        ('audit add "x" in Q1 lead "Owen Pritchard"', "Owen Pritchard has left, and cannot lead on anything"),
        ('audit add "x" in Q1 target 101%', "101% is not from 0% to 100%"),
    ):
        assert why in refusal(house, line, LENA), line
    told = refusal(house, 'audit add "x" in Q1 2020/21 guideline "MRI saftey" target 120%', LENA)
    assert all(why in told for why in ("ended on", "no guideline", "is not from 0%"))
    reply = house.say('audit add "x" in Q1 2026/27', LENA)
    assert 'audit add "x" in Q3 2026/27' in str(reply.parts)
    assert the_form(house.say('audit add "x"', LENA)).verb == "audit add"


def test_what_has_left_is_in_no_audit() -> None:
    """Organisations, and guidelines that were set aside; both are told."""
    house = planned()
    house.done("organisation set cvd standing left")
    house.done("plan set aside PLN-002 because it is merged")
    told = refusal(house, "audit change AU01 with cvd guideline PLN-002", LENA)
    assert "ClearView Diagnostics has left the network." in told
    assert "“MRI safety” (PLN-002) was set aside, so nothing is audited against it." in told


def test_what_is_left_out_of_a_change_stays() -> None:
    """A lead role takes the place of a person."""
    house = planned()
    house.done('audit change AU01 lead "Clinical lead" target 98% professions nurses; nurses', LENA)
    made = audit(house)
    assert made.post
    assert (made.lead, made.target, made.professions) == (None, 98.0, ("nurses",))
    assert (made.sample, made.guidelines) == ("50 requests from each site", ("PLN-002",))
    assert "What is to be changed of AU01?" in str(house.say("audit change AU01", LENA).parts)


def test_a_later_quarter_needs_its_reason_and_the_first_is_kept() -> None:
    """An earlier one is just set; back in the first quarter, nothing was moved."""
    house = planned()
    assert "say why it comes later" in refusal(house, "audit change AU01 in Q1 2027/28", LENA)
    house.done("audit change AU01 in Q1 2027/28 because the forms come later", LENA)
    house.done("audit change AU01 in Q2 2027/28 because they are not here yet", LENA)
    assert (audit(house).quarter, audit(house).first_planned) == (date(2027, 7, 1), date(2027, 1, 1))
    assert "('First planned for', 'Q4 2026/27')" in str(house.done("audit show AU01").parts)
    house.done("audit change AU01 in Q4 2026/27", LENA)
    assert audit(house).first_planned is None


def test_it_is_dropped_with_its_reason_and_its_reference_is_not_used_again() -> None:
    """Nothing more is recorded of it."""
    house = planned()
    house.done("audit drop AU01 because a national audit covers it", LENA)
    for line in ("audit drop AU01 because x", "audit change AU01 target 9%", "audit start AU01"):
        told = refusal(house, line, LENA)
        assert "AU01 is no longer in the programme: a national audit covers it" in told
    house.done('audit add "MRI safety screening" in Q1', LENA)
    assert [one.reference for one in house.all(Audit)] == ["AU01", "AU02"]


def test_it_begins_once_on_a_day_that_has_come() -> None:
    """Said by its lead, or who keeps the record; another day puts it right."""
    house = planned()
    assert "is still to come" in refusal(house, "audit start AU01 on 1 Dec 2026", ASHA)
    said = words(house.done("audit start AU01", ASHA))
    assert "AU01 began on Monday 2 November 2026. Its result is awaited by the end of Q4 2026/27" in said
    assert "that is recorded already" in refusal(house, "audit start AU01", ASHA)
    house.done("audit start AU01 on 30 Oct 2026", CORA)
    assert audit(house).began == date(2026, 10, 30)


def test_where_several_committees_have_none_above_them_it_is_the_networks_own() -> None:
    """For who keeps the record."""
    house: Spoken = planned()
    house.done('committee add "Second board" short second chair "Mia Member"')
    house.done('audit add "Doses" in Q1', LENA)
    assert audit(house, 2).committee is None
    assert "The network's audits are for who keeps the record." in refusal(
        house, "audit drop AU02 because x", BETH
    )
