from __future__ import annotations

import pytest

from governance_store.rules.quorum.applying import Applied
from governance_store.rules.quorum.counting import Committee, Counted, Doubt, Roll
from governance_store.rules.quorum.facts import Matter
from governance_store.rules.quorum.holding import held
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.verdict import Finding
from tests.governance_store.rules.quorum.committee import here, judged, members, seat


def parts(clause: str, there: str) -> list[bool]:
    """Which parts of a clause are met."""
    roll = Roll(Committee((*members(4), seat("L lay @N"))), tuple(map(here, there.split())))
    rule = read(clause).rule
    return [one.met for one in held(Applied(rule.test), Counted.of(rule, rule.test, roll), roll, Matter())]


def test_each_part_is_met_or_not() -> None:
    """The total first."""
    assert parts("Two members including one lay member.", "M1 M2") == [True, False]
    assert parts("Two members. More than half of those present must be lay.", "M1 L") == [True, False]
    assert parts("Two members. At most half of those present may be lay.", "M1 L") == [True, True]


def test_what_is_not_recorded_is_a_doubt() -> None:
    """Which seats are clinical, nobody has said."""
    with pytest.raises(Doubt, match="clinical"):
        parts("Two members including one clinical member.", "M1 M2")


def test_a_noun_that_some_seats_carry_is_asked_about() -> None:
    """“two councillors” are any two members only where that makes no difference."""
    seats = (seat("A councillor"), seat("B councillor"), seat("C officer"))
    assert judged("Two councillors.", seats, "A, B").finding is Finding.QUORATE
    assert judged("Two councillors.", seats, "A, C").finding is Finding.CANNOT_SAY


def test_one_person_who_would_be_two_of_a_list_is_doubted() -> None:
    """“two clinicians and the chair” may be three; “two, including the chair” are two."""
    seats = members(0, "Ann chair clinician", "Bob clinician", "Cal clinician", "Dee lay")
    listed = "A quorum is two clinicians and the chair."
    assert judged(listed, seats, "Ann, Bob").finding is Finding.CANNOT_SAY
    assert judged(listed, seats, "Ann, Bob, Cal").finding is Finding.QUORATE
    assert judged(listed, seats, "Ann, Dee").finding is Finding.NOT_QUORATE
    among = "Two clinicians must be present, including the chair."
    assert judged(among, seats, "Ann, Bob").finding is Finding.QUORATE


def test_which_of_more_organisations_are_meant_is_a_doubt() -> None:
    """Two of the two districts, where members of a third body sit too."""
    clause = "The group may meet so long as two of the two districts are represented."
    roll = Roll(Committee((seat("A @North"), seat("B @South"), seat("C @Trust"))), (here("A"), here("C")))
    rule = read(clause).rule
    with pytest.raises(Doubt, match="organisations"):
        held(Applied(rule.test), Counted.of(rule, rule.test, roll), roll, Matter())
