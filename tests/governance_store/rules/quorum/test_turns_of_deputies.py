from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.turns_of_deputies import TURNS
from tests.governance_store.rules.quorum.shorthand import shorthand

FIVE = "The quorum is five members"


@pytest.mark.parametrize(
    ("clause", "of"),
    [
        (
            f"{FIVE} and must include the Chief Nurse (or a deputy) and the Medical Director (or a deputy).",
            ("chief_nurse", "medical_director"),
        ),
        (
            f"{FIVE}, to include the Medical Director (or deputy) and the Chief Nurse (or deputy).",
            ("medical_director", "chief_nurse"),
        ),
        (
            "Quorum: Chair (or deputy), Medical Director (or deputy) and Chief Nurse (or deputy).",
            ("chair", "medical_director", "chief_nurse"),
        ),
        (f"{FIVE}, including the Chief Executive or deputy.", ("chief_executive",)),
        (f"{FIVE}, two of whom must be executive directors or their deputies.", ("executive_director",)),
        (
            f"{FIVE}, including the Medical Director and Chief Nurse or their deputies.",
            ("medical_director", "chief_nurse"),
        ),
        (f"{FIVE}, including the Chair or Vice Chair or their nominated deputies.", ("chair", "vice_chair")),
        ("The quorum is the Chair or their nominated deputy plus two other members.", ("chair",)),
        (f"{FIVE}, one of whom must be the Chair of the Committee or their deputy.", ("chair",)),
        (
            f"{FIVE} including the Chair or nominated deputy, one member from each Trust and one nurse.",
            ("chair",),
        ),
        ("The quorum is 5 of the 8 trusts represented and the Chair or nominated deputy.", ("chair",)),
    ],
)
def test_deputies_are_of_each_who_is_named_so(clause: str, of: tuple[str, ...]) -> None:
    """Of all those named, and of nobody else."""
    understood = read(clause)
    assert understood.whole
    assert understood.rule.deputies is None
    assert understood.rule.deputised == of


def test_who_needs_to_be_there_is_kept() -> None:
    """The chief nurse and the medical director are two."""
    clause = f"{FIVE} and must include the Chief Nurse (or deputy) and the Medical Director (or deputy)."
    assert shorthand(read(clause).rule).startswith("5, 1 chief_nurse, 1 medical_director")


def test_deputies_who_do_not_count_are_those_of_whoever_sends_them() -> None:
    """The executive directors themselves count."""
    assert TURNS
    understood = read(
        f"{FIVE}. Executive directors may send deputies, who will not count towards the quorum."
    )
    assert understood.whole
    assert understood.rule.undeputised == ("executive_director",)
    assert not understood.rule.test.uncounted


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is five members or their deputies",
        "Five members, including the chair or deputy",
        "In the absence of the Chair or their deputy, those present elect one of the members",
    ],
)
def test_others_are_not_said_apart(clause: str) -> None:
    """Deputies of all, the deputy chair, and whoever is away."""
    assert "Deputies of" not in reworded(clause)
