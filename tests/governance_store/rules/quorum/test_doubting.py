from __future__ import annotations

import pytest

from governance_store.rules.quorum.doubting import doubt_of, doubt_of_occasion
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Condition, Needed


@pytest.mark.parametrize(
    ("text", "terms", "why"),
    [
        ("unless six members ask for it", ("chair",), "no attendance"),
        ("a majority must attend", ("election_officer",), "nobody who comes"),
        ("a majority must attend", ("themselves",), "come themselves"),
    ],
)
def test_what_may_say_something_else_is_doubted(text: str, terms: tuple[str, ...], why: str) -> None:
    """A demand, what is decided, and who comes themselves."""
    assert why in doubt_of(text, Condition(needed=(Needed(1, terms),)))


@pytest.mark.parametrize("term", ["appointment_committee_member", "chair"])
def test_what_is_told_plainly_is_not(term: str) -> None:
    """A member of an appointments committee is somebody."""
    assert not doubt_of("four justices have answered the roll call", Condition(needed=(Needed(1, (term,)),)))


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is half the members plus the chair.",
        "Quorum is half of those invited.",
        "Five members. If a trust's members all declare interests the quorum is four.",
        "Five members; at special meetings chair.",
        "Five members excluding staff and three nurses.",
        "The chair and three trust representatives must be present.",
        "Six members, of whom no fewer than three shall be radiologists and radiographers.",
        "The quorum is four members, two nurses, one lay member, chair or deputy chair.",
        "Four members and not more than half from one trust.",
        "The quorum is four. Where a member is conflicted the quorum for that item is reduced by one.",
        "Five. At the adjourned meeting those present are a quorum provided two are lay members.",
        "Five. At the adjourned meeting those present are a quorum so long as the chair is there.",
    ],
)
def test_a_doubtful_clause_is_named_as_a_whole(clause: str) -> None:
    """Each was once read as something that it does not say."""
    assert not read(clause).whole


def test_what_is_reckoned_is_no_occasion() -> None:
    """“in calculating one third” says of what a share is, where there are two of them: that is asked."""
    assert doubt_of_occasion("calculating", Condition())
    assert not read(
        "Half of the members, or a third in August. In calculating a third fractions count as one."
    ).whole


def test_a_number_may_be_of_the_first_of_those_listed() -> None:
    """“two nurses and one doctor” sets each of them, and no other number."""
    assert read("The quorum is two nurses and one doctor.").whole
    assert not read("The quorum is two of the nurses and one doctor.").whole
