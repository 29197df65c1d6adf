"""Whether everything that is known of a year stands in it, in the order of its days, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from governance_store.records.action import Action
from governance_store.records.ids import CommitteeId
from governance_store.rules.programmes import Year, financial
from governance_store.rules.year_ahead import Happens, Sort, year_ahead
from tests.bot.commands.an_audit import planned
from tests.bot.commands.sitting import sitting
from tests.bot.commands.test_audit_result import SHOWN
from tests.bot.conftest import ASHA, LENA, SAM, Spoken

BOARD, MRI = CommitteeId("COM-001"), CommitteeId("COM-002")


def told(house: Spoken, year: Year, committee: CommitteeId | None = None) -> list[Happens]:
    """What falls into a year."""
    with house.store.reading() as view:
        return year_ahead(view, year, date(2026, 12, 10), ZoneInfo("Europe/London"), committee)


def full() -> Spoken:
    """A network of which one thing of each sort is known for 2027/28."""
    house = sitting("#topic MRI", "#agreed To adopt the guideline")
    for line in (
        "decision review 001(a) on 1 Mar 2028",
        "meeting schedule board 3 Jun 2027 14:00 90m at here",
        "meeting schedule mri 1 Apr 2027 00:15 60m at here",
        "meeting schedule mri 3 Apr 2028 10:00 60m at here",
        'plan add guideline "MRI safety" committee mri due 30 Sep 2027 topic "radiation safety"',
        'programme add 2027/28 "MRI waits are below six weeks" committee board',
        'programme milestone WP01 "All sites send their figures" by 30 Jun 2027',
        'education add "CT dose" 8 Oct 2027',
        'audit add "MRI screening" in Q2 2027/28 committee board',
        'post set "Clinical lead" until 31 Mar 2028',
    ):
        house.done(line, LENA)
    return house


def test_each_sort_stands_in_the_year_in_order() -> None:
    """From its first day to its last; a meeting by the clocks of the network, not by those of Greenwich."""
    assert [(one.day, one.sort, one.what) for one in told(full(), financial(2027))] == [
        (date(2027, 4, 1), Sort.MEETING, "Meeting"),
        (date(2027, 6, 3), Sort.MEETING, "Meeting"),
        (date(2027, 6, 30), Sort.MILESTONE, "IB/2728/WP01: All sites send their figures"),
        (date(2027, 9, 30), Sort.REVIEW, "Review: MRI safety"),
        (date(2027, 9, 30), Sort.AUDIT, "Audit AU01: MRI screening"),
        (date(2027, 10, 8), Sort.EDUCATION, "Education: CT dose"),
        (date(2028, 3, 1), Sort.REVIEW, "Review: decision IB/2627/001(a)"),
        (date(2028, 3, 31), Sort.TERM, "Term ends: Clinical lead"),
    ]


def test_of_one_committee_only_its_own_is_told() -> None:
    """A lead role belongs to the network as a whole."""
    house = full()
    assert {one.committee for one in told(house, financial(2027), MRI)} == {MRI}
    assert [one.sort for one in told(house, financial(2027), BOARD)] == [
        Sort.MEETING,
        Sort.MILESTONE,
        Sort.AUDIT,
        Sort.REVIEW,
    ]


def test_what_is_cancelled_taken_back_set_aside_or_dropped_is_not_in_it() -> None:
    """Each goes, and all else stays."""
    house = full()
    (meeting,) = {one.id for one in told(house, financial(2027), BOARD) if one.sort is Sort.MEETING}
    for line, who, what in (
        (f"meeting cancel {meeting} because so", LENA, "Meeting"),
        ("#undo", SAM, "Review: decision IB/2627/001(a)"),
        ("plan set aside PLN-001 because so", LENA, "Review: MRI safety"),
        ("audit drop AU01 because so", LENA, "Audit AU01: MRI screening"),
        ("education cancel EDU-001 because so", LENA, "Education: CT dose"),
        ("programme drop WP01 because so", LENA, "IB/2728/WP01: All sites send their figures"),
    ):
        before = told(house, financial(2027))
        house.done(line, who)
        gone = [one for one in before if one not in told(house, financial(2027))]
        assert [one.what for one in gone] == [what]


def test_the_milestones_of_a_plan_stand_in_the_year() -> None:
    """With whose plan it is, and whether it is done; without a day, or confidential, none does."""
    house = full()
    for line in (
        'action add asha "Fill two posts" by 1 Feb 2028 plan PLN-001',
        'action add asha "Some day" plan PLN-001',
    ):
        house.done(line, LENA)
    steps = [one for one in told(house, financial(2027), MRI) if one.sort is Sort.MILESTONE]
    assert [(one.day, one.what) for one in steps] == [(date(2028, 2, 1), "MRI safety: Fill two posts")]
    house.done(f"action close {steps[0].key}", LENA)
    done = [one.what for one in told(house, financial(2027), MRI) if one.sort is Sort.MILESTONE]
    assert done == ["MRI safety: Fill two posts (done)"]
    with house.store.writing() as desk:
        hush = replace(desk.get(Action, steps[0].key), confidential=True)
        desk.commit(at=house.clock.now(), actor="clerk", surface="test", verb="test", records=[hush])
    assert [one for one in told(house, financial(2027), MRI) if one.sort is Sort.MILESTONE] == []


def test_nothing_confidential_is_in_it() -> None:
    """Not even by its reference."""
    house = sitting("#topic MRI", "#confidential Money", "#agreed To pay for it")
    (made,) = house.done("decision list", SAM).ids
    house.done(f"decision review {made} on 1 Mar 2028", SAM)
    assert told(house, financial(2027)) == []


def test_audits_stand_at_the_end_of_their_quarter_then_where_they_showed_something_and_fall_due_again() -> (
    None
):
    """Until the one that repeats it is planned, which stands in its own quarter."""
    house = planned()
    year = Year(date(2026, 4, 1), date(2028, 3, 31))

    def seen() -> list[tuple[date, str]]:
        return [(one.day, one.what) for one in told(house, year) if one.sort is Sort.AUDIT]

    assert seen() == [(date(2027, 3, 31), "Audit AU01: MRI safety screening")]
    house.done(SHOWN, ASHA)
    shown = (date(2026, 10, 30), "Audit AU01: MRI safety screening (82%)")
    assert seen() == [shown, (date(2027, 10, 30), "Audit AU01: MRI safety screening, to be repeated")]
    house.done("audit again AU01 in Q2 2027/28", ASHA)
    assert seen() == [shown, (date(2027, 9, 30), "Audit AU02: MRI safety screening")]
    house.done("audit drop AU02 because so", LENA)
    assert [day for day, _what in seen()] == [date(2026, 10, 30), date(2027, 10, 30)]
    assert {one.whose for one in told(house, year) if one.sort is Sort.AUDIT} == {house.person(ASHA).id}
