from __future__ import annotations

import json
from pathlib import Path

import pytest

from governance_store.rules.quorum.corpus import records_of
from governance_store.rules.quorum.facts import Matter
from governance_store.rules.quorum.judging import judge
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.verdict import Finding
from tests.governance_store.rules.quorum.committee import judged, members, seat

CORPUS = Path(__file__).parent / "published.json"
UNANSWERED: set[str] = set()
"""Every case of the published rules has its verdict."""


def test_published_rules_are_judged_as_expected() -> None:
    """No case is wrong, nor its two numbers; those that are not answered are known and name the part."""
    expected = {
        case["id"]: case for record in json.loads(CORPUS.read_text())["records"] for case in record["cases"]
    }
    silent = set()
    for record in records_of(CORPUS.read_bytes()):
        understood = read(record.clause)
        for case in record.cases:
            verdict = judge(understood, case.seats, case.here, case.matter)
            want = expected[case.id]
            if verdict.finding is Finding.CANNOT_SAY:
                silent.add(case.id)
                assert understood.not_understood
                continue
            told = (verdict.finding.value, verdict.counted, verdict.required)
            assert told == (want["expected"], want["expected_counted"], want["expected_required"]), case.id
    assert silent == UNANSWERED
    assert len(silent) <= 0.05 * len(expected)


def test_a_principal_and_the_deputy_count_once() -> None:
    """Two people for one seat are one."""
    verdict = judged("Two members. Deputies count.", members(3), "M1, Dee for M1")
    assert (verdict.finding, verdict.counted) == (Finding.NOT_QUORATE, 1)


def test_one_deputy_for_two_seats_counts_once() -> None:
    """A person is one, for however many they stand in."""
    assert judged("Two members. Deputies count.", members(3), "Dee for M1, Dee for M2").counted == 1


def test_a_deputy_counts_only_where_that_is_said() -> None:
    """And where the clause is silent and it matters, no verdict is given."""
    assert (
        judged("Two members. Deputies do not count.", members(3), "M1, Dee for M2").finding
        is Finding.NOT_QUORATE
    )
    silent = judged("Two members.", members(3), "M1, Dee for M2")
    assert silent.finding is Finding.CANNOT_SAY
    assert "deputies" in silent.doubts[0]


def test_deputies_of_one_sort() -> None:
    """Of those named they count, or not; of others nothing is said; a strange name is not guessed at."""
    seats = (seat("A executive_director"), seat("B executive_director"), seat("C lay"), seat("D lay"))
    sent = (
        "Two members. Executive directors may send a deputy, who counts. Lay members may not send deputies."
    )
    assert judged(sent, seats, "A, Dee for B").finding is Finding.QUORATE
    assert judged(sent, seats, "A, Dee for C").finding is Finding.NOT_QUORATE
    some = "Two members. Deputies of executive directors count towards the quorum."
    assert judged(some, seats, "A, Dee for B").finding is Finding.QUORATE
    assert judged(some, seats, "A, Dee for C").finding is Finding.CANNOT_SAY
    strange = "Two members. Deputies of the registrar do not count towards the quorum."
    assert judged(strange, seats, "A, Dee for B").finding is Finding.CANNOT_SAY
    assert judged(strange, seats, "A, B, Dee for C").finding is Finding.QUORATE
    both = "Two members. Deputies do not count. Deputies of lay members count towards the quorum."
    assert judged(both, seats, "A, Dee for C").finding is Finding.QUORATE
    assert judged(both, seats, "A, Dee for B").finding is Finding.NOT_QUORATE


def test_silence_that_makes_no_difference_is_not_in_the_way() -> None:
    """Two members are two, whether the third comes from afar or not."""
    assert judged("Two members.", members(3), "M1, M2, M3 remote").finding is Finding.QUORATE


def test_an_attendee_never_counts() -> None:
    """However many come."""
    assert judged("Two members.", members(3), "M1, A attending, B attending").counted == 1


def test_a_role_that_no_seat_has_is_named() -> None:
    """Nobody is taken for the treasurer."""
    verdict = judged("Two members including the treasurer.", members(3), "M1, M2")
    assert verdict.finding is Finding.CANNOT_SAY
    assert "treasurer" in verdict.doubts[0]


def test_a_conflicted_member_leaves_the_count() -> None:
    """For the item, where the clause says so; and the smaller quorum that it sets then."""
    clause = "Three members. A member who declares an interest is not counted"
    assert judged(f"{clause}.", members(5), "M1, M2, M3 conflicted").counted == 2
    smaller = judged(
        f"{clause}; if that leaves too few, the quorum for the item is two.",
        members(5),
        "M1, M2, M3 conflicted",
    )
    assert (smaller.finding, smaller.required) == (Finding.QUORATE, 2)


def test_a_decision_has_its_own_quorum() -> None:
    """And one that is only like it has no verdict."""
    clause = "Two members. For changes to the constitution, the quorum is four members."
    assert judged(clause, members(5), "M1, M2").required == 2
    assert judged(clause, members(5), "M1, M2", Matter(decision="amend_constitution")).required == 4
    alike = judged(clause, members(5), "M1, M2", Matter(decision="print_constitution"))
    assert alike.finding is Finding.CANNOT_SAY


def test_a_part_for_another_occasion_is_not_in_the_way() -> None:
    """What is not understood of adjourned meetings matters at those alone."""
    clause = "Two members. If there is no quorum, the meeting is adjourned until the moon is full."
    assert judged(clause, members(3), "M1, M2").finding is Finding.QUORATE
    assert judged(clause, members(3), "M1, M2", Matter(adjourned=True)).finding is Finding.CANNOT_SAY


@pytest.mark.parametrize(
    ("count", "finding"), [(6, Finding.CANNOT_SAY), (7, Finding.QUORATE), (5, Finding.NOT_QUORATE)]
)
def test_an_unsaid_rounding_is_not_guessed(count: int, finding: Finding) -> None:
    """Half of eleven plus one is six or seven."""
    there = ",".join(f"M{number}" for number in range(1, count + 1))
    assert judged("Half of the members plus one.", members(11), there).finding is finding


def test_vacant_and_suspended_seats() -> None:
    """Of all, both count in the base; in post, neither does; and nobody counts as present for either."""
    seats = (*members(4), seat("V vacant"), seat("S suspended"))
    assert judged("Half of the members.", seats, "M1, M2, S").required == 3
    assert judged("Half of the members in post.", seats, "M1, M2, S").required == 2
    assert judged("Half of the members.", seats, "M1, M2, S").counted == 2
