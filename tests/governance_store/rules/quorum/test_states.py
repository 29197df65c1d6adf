from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.states import State, state_of, tells_of_posts, without_states


@pytest.mark.parametrize(
    "state", [State(filled, seat) for filled in (True, False) for seat in ("", "independent_chair", "mayor")]
)
def test_the_signs_of_a_state_tell_it_again(state: State) -> None:
    """And those of the other one tell the other."""
    assert state_of(state.signs) == state
    assert state_of(state.other.signs) == state.other != state


@pytest.mark.parametrize("signs", ["", "vacancies", "there is a vacancy", "mayor in office", "appoint mayor"])
def test_other_words_tell_no_state(signs: str) -> None:
    """Occasions are told by their own words."""
    assert state_of(signs) is None


@pytest.mark.parametrize(
    ("state", "told_by_no"),
    [
        (State(True), True),
        (State(False, "mayor"), True),
        (State(False), False),
        (State(True, "mayor"), False),
    ],
)
def test_what_there_is_not_tells_a_state(state: State, told_by_no: bool) -> None:
    """“there is no vacancy”, “no mayor is in post”."""
    assert state.told_by_no is told_by_no


def test_a_state_is_taken_out_of_a_text() -> None:
    """The rest says who has to come."""
    assert without_states("two, or three where a chair has been appointed, must attend") == (
        "two, or three then, must attend"
    )
    assert without_states("five members must be elected") == "five members must be elected"


@pytest.mark.parametrize(
    ("clause", "hinges"),
    [
        ("Three members.", False),
        ("Three members or, if fewer than three are in office, all of them.", True),
        ("Four, dropping to three while there is any vacancy.", True),
        ("Three, or two where there are fewer than six members in post.", True),
        ("Three, or two where there are fewer than six members.", False),
    ],
)
def test_a_rule_tells_whether_it_hinges_on_posts(clause: str, hinges: bool) -> None:
    """On who is in post, and not on how many seats there are."""
    assert tells_of_posts(read(clause).rule) is hinges
