from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.committee import judged, members

CHAIRED = "Two members, or three where an independent chair has been appointed."
VACANT = "Quorum is set at 4, dropping to 3 while there is any vacancy."
SERVING = (
    "Three commissioners are a quorum, but when vacancies have left only three members "
    "serving two of them do."
)
MAYOR = (
    "Four members including the chair form a quorum; where no chair is in post, four "
    "including the vice chair."
)


@pytest.mark.parametrize(
    ("clause", "further", "there", "finding"),
    [
        (CHAIRED, ("Ida independent_chair",), "M1,M2", "not_quorate"),
        (CHAIRED, ("Ida independent_chair",), "M1,M2,Ida", "quorate"),
        (CHAIRED, ("Ida independent_chair vacant",), "M1,M2", "quorate"),
        (CHAIRED, ("Ida independent_chair suspended",), "M1,M2", "cannot_say"),
        (CHAIRED, (), "M1,M2", "cannot_say"),
        (CHAIRED, ("Ida independent_chair", "Ivo independent_chair vacant"), "M1,M2", "cannot_say"),
        (VACANT, (), "M1,M2,M3", "not_quorate"),
        (VACANT, ("Ann vacant",), "M1,M2,M3", "quorate"),
        (SERVING, (), "M1,M2", "not_quorate"),
        (SERVING, ("Ann vacant",), "M1,M2", "not_quorate"),
        (MAYOR, ("Ann chair", "Bob vice_chair"), "M1,M2,M3,Ann", "quorate"),
        (MAYOR, ("Ann chair", "Bob vice_chair"), "M1,M2,M3,Bob", "not_quorate"),
        (MAYOR, ("Ann chair vacant", "Bob vice_chair"), "M1,M2,M3,Bob", "quorate"),
        (MAYOR, ("Ann chair vacant", "Bob vice_chair"), "M1,M2,M3,M4", "not_quorate"),
    ],
)
def test_a_committee_is_judged_as_it_stands(
    clause: str, further: tuple[str, ...], there: str, finding: str
) -> None:
    """By whether a post is filled and by vacancies; unless that is not recorded for certain."""
    assert judged(clause, members(4, *further), there).finding == finding


def test_those_in_post_alone_may_be_meant() -> None:
    """Vacant seats decide nothing then."""
    seats = members(3, "Ann vacant", "Bob vacant")
    assert judged(SERVING, seats, "M1,M2").finding == "quorate"
    assert judged("Three, or two where there are fewer than four members.", seats, "M1,M2").finding == (
        "cannot_say"
    )


@pytest.mark.parametrize(
    ("there", "finding"), [("M1,M2,M3,M4,M5", "quorate"), ("M1,M2,M3,M4", "not_quorate")]
)
def test_of_two_sizes_that_hold_the_narrower_counts(there: str, finding: str) -> None:
    """“five up to ten members, eight up to twenty”."""
    clause = "Five members for a board with up to ten members, eight for one with up to twenty."
    assert judged(clause, members(9), there).finding == finding


def test_two_numbers_for_one_committee_are_a_doubt() -> None:
    """A vacancy and a size, where neither is within the other."""
    clause = "Four. While there is a vacancy, three. If only four members are in office, two."
    assert judged(clause, members(4, "Ann vacant"), "M1,M2").finding == "cannot_say"


def test_a_need_for_fewer_takes_the_place_of_the_usual_one() -> None:
    """“four doctors; while there is a vacancy three doctors will do”."""
    clause = (
        "Four members, four of them doctors. While there is a vacancy three members, three of them doctors."
    )
    doctors = members(0, *(f"D{number} doctor" for number in range(1, 5)), "Ann doctor vacant")
    assert judged(clause, doctors, "D1,D2,D3").finding == "quorate"


def test_who_is_missing_is_told_by_the_number_that_holds() -> None:
    """The smallest change is to the number for the committee as it stands."""
    verdict = judged(CHAIRED, members(4, "Ida independent_chair"), "M1")
    assert (verdict.required, verdict.repair) == (3, "2 more members")
