from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Count
from tests.governance_store.rules.quorum.shorthand import shorthand

_THIRD = "A third of the members make a quorum"
_UNCLEAR = "?"


def _read(sentence: str, before: str = _THIRD) -> str:
    understood = read(f"{before}. {sentence}.")
    return shorthand(understood.rule) if understood.whole else _UNCLEAR


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("An empty seat is no part of the total", "1/3 in post"),
        ("An empty seat is no part of the total, and observers are not members", "1/3 in post"),
        ("Any governor who has been suspended is not to be counted as in office", "1/3 in post"),
        ("Governor posts standing vacant are left out of the reckoning", "1/3 in post"),
        ("It does not matter how many seats are vacant", "1/3"),
        ("Vacant posts are counted in working out the third", "1/3"),
        ("An office counts in the total even while it is vacant", "1/3"),
        ("Suspended members are left out of the calculation", _UNCLEAR),
        ("Total strength shall not include directors whose places are vacant", "1/3 in post"),
        ("Seats that nobody holds are not counted", "1/3 in post"),
        ("For this purpose no account is taken of vacant seats", "1/3 in post"),
        ("Only filled places are counted", "1/3 in post"),
        ("The quorum is reckoned on members in post", "1/3 in post"),
        ("In reckoning it, leave out any position that is vacant", "1/3 in post"),
        ("The number is worked out on the full complement", "1/3"),
        ("The percentage is taken of serving members only", "1/3 in post"),
        ("The total is reduced by one for each seat that is vacant", "1/3 in post"),
        ("Membership here means filled seats", "1/3 in post"),
        ("Vacancies count against it", "1/3"),
        ("That means those in post on the day of the meeting", "1/3 in post"),
        ("Total membership means the number of seats provided for in the constitution", "1/3"),
        ("The third is a third of the positions, occupied or not", "1/3"),
        ("The third is worked out as though every seat were filled", "1/3"),
        ("Vacant seats will not be counted in the third", "1/3 in post"),
        ("If there are vacancies they are taken off the total first", "1/3 in post"),
        ("The number does not go down when members leave", "1/3"),
        ("Vacancies may be left out", _UNCLEAR),
        ("Vacancies on the audit panel are left out", _UNCLEAR),
        ("Vacant seats of elected members are left out", _UNCLEAR),
        ("Vacant seats are counted unless the council decides otherwise", _UNCLEAR),
        ("At special meetings vacant seats are left out", _UNCLEAR),
        ("Vacant seats are left out. Vacant seats are counted", _UNCLEAR),
        ("Neither vacant seats nor suspended members are left out", _UNCLEAR),
        ("Every vacancy lowers the number by one", _UNCLEAR),
    ],
)
def test_a_share_is_of_the_seats_that_are_told(sentence: str, rule: str) -> None:
    """Of filled seats, or of every one; what is said of some seats only is not read over."""
    assert _read(sentence) == rule


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("A third of the members is a quorum, the whole number being that fixed by the order", "1/3"),
        ("Half of the members, meaning half of those in office", "1/2 in post"),
        ("Half of the board, vacancy or no vacancy", "1/2"),
        ("A third of the members are needed, vacancies being left out", "1/3 in post"),
        ("A majority of the members, a vacant seat not being counted as a member", ">1/2 in post"),
        (
            "A majority of the board is a quorum, and a seat counts although nobody has been appointed to it",
            ">1/2",
        ),
    ],
)
def test_it_may_be_told_in_the_same_sentence(sentence: str, rule: str) -> None:
    """The share said just before is what it is of."""
    understood = read(sentence)
    assert (understood.whole, shorthand(understood.rule)) == (True, rule)


def test_votes_are_of_filled_seats_in_any_case() -> None:
    """A share of the votes, or of those in post, and of every seat: it is said both ways."""
    assert _read("Vacant seats are counted", "Half of the voting members") == _UNCLEAR
    assert _read("Vacancies do not change the number", "Half of the members in office") == _UNCLEAR


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is seven, less one for every vacancy",
        "The quorum is seven; every vacancy on the board brings it down by one",
        "The board needs seven members. For each seat that is vacant the number falls by one",
    ],
)
def test_a_number_may_fall_by_one_for_each_vacancy(clause: str) -> None:
    """In the sentence that sets it, or in one of its own."""
    understood = read(clause)
    assert understood.whole
    assert understood.rule.test.total
    assert understood.rule.test.total.amounts == (Count(7, less_vacancies=True),)
