"""Whether results are recorded, shared and acted on, and nothing is that cannot have been."""

from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.action import Action
from governance_store.records.audit import AuditResult, AuditSharing
from governance_store.records.period import Period, Unit
from tests.bot.commands.an_audit import audit, planned
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, BETH, LENA, MIA, OBI, OWEN, Spoken, buttons, the_form, words

SHOWN = 'audit result AU01 82% on 30 Oct 2026 began 1 Oct 2026 finding "Forms were incomplete"'


@pytest.fixture
def house() -> Spoken:
    """A network with an audit of the board's, which Asha leads; it is 2 November 2026."""
    return planned()


def test_a_result_is_held_against_the_target_and_falls_due_again(house: Spoken) -> None:
    """In twelve months, if nothing else is said; when it began is said with it."""
    said = words(house.done(SHOWN, ASHA))
    assert "AU01 showed 82% on Friday 30 October 2026, 13 points below the target of 95%." in said
    assert "It is to be repeated by Saturday 30 October 2027." in said
    (made,) = house.all(AuditResult)
    assert (made.percent, made.against, made.due) == (82.0, 95.0, date(2027, 10, 30))
    assert (made.finding, audit(house).began) == ("Forms were incomplete", date(2026, 10, 1))


def test_a_target_of_its_own_another_interval_or_none(house: Spoken) -> None:
    """Said with the result; what is left out of a second saying stays."""
    said = words(house.done("audit result AU01 96.5% against 90% began 1 Oct 2026 again in 6 months", ASHA))
    assert "which meets the target of 90%" in said
    (made,) = house.all(AuditResult)
    assert (made.interval, made.due) == (Period(6, Unit.MONTHS), date(2027, 5, 2))
    house.done("audit result AU01 96% no repeat", ASHA)
    (made,) = house.all(AuditResult)
    assert (made.percent, made.against, made.due, made.interval) == (96.0, 95.0, None, None)
    assert "not both" in refusal(house, "audit result AU01 96% no repeat again in 6 months", ASHA)
    house.done('audit add "Doses" in Q3', LENA)
    told = words(house.done("audit result AU02 50% began 1 Oct 2026", LENA))
    assert "No target is set" in told


def test_it_is_put_right_by_being_said_again(house: Spoken) -> None:
    """With what it was before, and that whoever knows the old one is to be told."""
    house.done(SHOWN, ASHA)
    before = house.commits()
    assert "recorded of AU01 already" in words(house.done(SHOWN, ASHA))
    assert house.commits() == before
    house.done("audit shared AU01 with nht", ASHA)
    told = words(house.done("audit result AU01 84% on 30 Oct 2026", ASHA))
    assert "82% was recorded before. That was shared already" in told
    (made,) = house.all(AuditResult)
    assert (made.finding, made.percent) == ("Forms were incomplete", 84.0)


def test_an_audit_that_never_began_has_no_result(house: Spoken) -> None:
    """A form asks since when."""
    reply = house.say("audit result AU01 82%", ASHA)
    assert not reply.ok
    assert "AU01 has not begun, as far as is recorded. Since when?" in str(reply.parts)
    assert "began" in [one.name for one in the_form(reply).fields]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("audit result AU01 82% on 1 Dec 2026 began 1 Oct 2026", "Tuesday 1 December 2026 is still to come"),
        (
            "audit result AU01 82% on 1 Sep 2026 began 1 Oct 2026",
            "began on Thursday 1 October 2026, so it had",
        ),
        ("audit result AU01 82% began 1 Dec 2026", "cannot have begun on Tuesday 1 December 2026"),
        ("audit result AU01 820%", "820% is not from 0% to 100%"),
        ("audit result AU01", "needs"),
        ("audit shared AU01 with nht", "AU01 has no result yet, so there is nothing to share."),
        ("audit shared AU01 with nht on 1 Dec 2026", "Tuesday 1 December 2026 is still to come."),
        ("audit shared AU01 with Northmor", "There is no organisation or committee called “Northmor” here."),
        ("audit again AU01", "AU01 has no result yet: it is repeated once it has one"),
    ],
)
def test_what_cannot_have_been_is_refused(house: Spoken, line: str, told: str) -> None:
    """With every reason."""
    reply = house.say(line, ASHA)
    assert not reply.ok
    assert told in words(reply) or told == "needs"


def test_who_came_to_know_is_kept_with_when_and_how(house: Spoken) -> None:
    """Who took part and is not named yet is told, and that nothing says where it is found."""
    house.done(SHOWN, ASHA)
    said = words(house.done('audit shared AU01 with nht and "All radiographers" on 2 Nov 2026', ASHA))
    assert (
        "was shared on Monday 2 November 2026 with Northmoor Hospitals NHS Trust and All radiographers"
        in said
    )
    assert "Took part and is not named yet: ClearView Diagnostics." in said
    assert "Nothing says how" in said
    said = words(house.done('audit shared AU01 with cvd and board how "Slides, on the intranet"', ASHA))
    assert "not named yet" not in said
    assert "Nothing says how" not in said
    first, second = house.all(AuditSharing)
    assert (first.others, second.how, len(second.committees)) == (
        ("All radiographers",),
        "Slides, on the intranet",
        1,
    )
    assert "The result is of Friday 30 October 2026" in refusal(
        house, "audit shared AU01 with nht on 29 Oct 2026", ASHA
    )
    house.done("organisation set cvd standing left")
    assert "ClearView Diagnostics has left" in refusal(house, "audit shared AU01 with cvd", ASHA)


def test_what_was_not_shared_after_all_is_taken_back_by_its_number(house: Spoken) -> None:
    """It counts no longer, and its number is not used again."""
    house.done(SHOWN, ASHA)
    house.done("audit shared AU01 with cvd", ASHA)
    assert "leads on AU01: its lead can say that" in refusal(house, "audit take back AU01 1", MIA)
    said = words(house.done("audit take back AU01 1", ASHA))
    assert said == "That AU01 was shared with ClearView Diagnostics is taken back."
    told = str(house.done("audit show AU01", OBI).parts)
    assert "result in, not shared" in told
    assert "Shared (" not in told
    for number in (1, 7):
        again = f"audit take back AU01 {number}"
        assert f"was shared no time {number}" in refusal(house, again, ASHA)
    house.done("audit shared AU01 with nht", ASHA)
    assert [one.number for one in house.all(AuditSharing)] == [1, 2]


def test_its_actions_are_of_the_one_log_and_lead_back_to_it(house: Spoken) -> None:
    """Given by its lead to anybody; or put on the log by who looks after that."""
    house.done(SHOWN, ASHA)
    house.done('audit action AU01 "Owen Pritchard" "Change the form" by 12 Jan 2027', ASHA)
    house.done('action add "Owen Pritchard" "Teach it" by 12 Feb 2027 audit AU01', LENA)
    first, second = house.all(Action)
    assert (first.audit, second.audit) == (audit(house).id, audit(house).id)
    assert (first.owners, first.by_when) == ((house.person(OWEN).id,), date(2027, 1, 12))
    assert first.committee == "COM-001"
    reply = house.done(f"action show {first.id}", OBI)
    assert "('From', 'audit AU01: MRI safety screening')" in str(reply.parts)
    assert "audit show AU01" in [one.line for one in buttons(reply)]
    assert "Change the form" in str(house.done("audit show AU01", OBI).parts)
    assert "in the past" in refusal(house, 'audit action AU01 asha "x" by 1 Jan 2020', ASHA)


@pytest.mark.parametrize("who", [MIA, OBI, BETH])
@pytest.mark.parametrize(
    "line",
    [
        "audit result AU01 82% began 1 Oct 2026",
        "audit shared AU01 with nht",
        'audit action AU01 mia "x"',
        "audit again AU01",
    ],
)
def test_it_is_for_its_lead_and_who_keeps_the_record(house: Spoken, who: str, line: str) -> None:
    """Whoever else says it is told who can."""
    assert "Dr Asha Rahman leads on AU01: its lead can say that" in refusal(house, line, who)


@pytest.mark.parametrize(
    "line",
    ["audit result AU01 82%", "audit shared AU01 with nht", 'audit action AU01 asha "x"', "audit again AU01",
     'action add asha "x" audit AU01'],
)  # fmt: skip
def test_nothing_is_recorded_of_what_was_dropped(house: Spoken, line: str) -> None:
    """Its reason is told."""
    house.done("audit drop AU01 because it is national", LENA)
    assert "AU01 is no longer in the programme: it is national" in refusal(house, line, LENA)
