from __future__ import annotations

import pytest

from governance_store.rules.quorum.noting import without_notes


def test_what_was_noted_before_is_noted_again() -> None:
    """The printed English of a rule keeps it word for word."""
    clause = "The quorum is three. Beside the quorum it is said: “tea is served”."
    assert without_notes(clause) == ("The quorum is three. ", ("tea is served",))


@pytest.mark.parametrize(
    ("clause", "bare"),
    [
        ("Three members, one of whom may be the chair", "Three members"),
        ("Three members, who may include the vice chair", "Three members"),
        ("Three members, one of whom may be a deputy", "Three members, one of whom may be a deputy"),
        ("Three members, who may include staff", "Three members, who may include staff"),
        ("Three members, two of whom may be lay", "Three members, two of whom may be lay"),
        ("Three members, none of whom may be a deputy", "Three members, none of whom may be a deputy"),
        ("Three members, up to two of whom may be lay", "Three members, up to two of whom may be lay"),
    ],
)
def test_what_may_be_so_asks_for_nothing(clause: str, bare: str) -> None:
    """“May” lets an officer be one of them; of others it may set a limit, or let in who is no member."""
    assert without_notes(clause)[0] == bare


@pytest.mark.parametrize(
    ("clause", "bare"),
    [
        ("Quorum: two members. In attendance: Chief Executive, Director of Finance.", "Quorum: two members."),
        ("In attendance: the clerk. The quorum is two.", "The quorum is two."),
        ("Quorum: two. Those in attendance at meetings: the clerk.", "Quorum: two."),
        ("In attendance: the chair and the clerk.", "In attendance: the chair and the clerk."),
        ("Quorum: in attendance: the chair.", "Quorum: in attendance: the chair."),
    ],
)
def test_a_list_of_those_in_attendance_asks_for_nobody(clause: str, bare: str) -> None:
    """Where the quorum is told beside it."""
    assert without_notes(clause)[0] == bare
