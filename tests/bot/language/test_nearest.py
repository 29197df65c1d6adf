"""Whether misspelt words are recognised, and strangers are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.nearest import nearest, slip_of, slips

VERBS = ("schedule", "move", "cancel", "show", "list")
NAMES = ("january", "march", "june", "december", "thursday", "wednesday", "dec")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("schedle", "schedule", id="a letter left out"),
        pytest.param("SCHEDULE", "schedule", id="capitals"),
        pytest.param("cancell", "cancel", id="a letter too many"),
        pytest.param("mvoe", "move", id="two letters swapped"),
        pytest.param("shaw", "show", id="a letter changed"),
        pytest.param("sched", "schedule", id="the beginning of one word"),
        pytest.param("apologies", None, id="nothing alike"),
        pytest.param("x", None, id="one letter"),
        pytest.param("", None, id="empty"),
    ],
)
def test_the_nearest_word(word: str, expected: str | None) -> None:
    """A misspelt verb finds the verb, and a strange word finds none."""
    assert nearest(word, VERBS) == expected


def test_a_beginning_that_two_words_share_is_no_answer_by_itself() -> None:
    """Where two words begin alike, only spelling decides, and here it does not."""
    assert nearest("infi", ["Infirmary", "Infirmity"]) is None


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("decmber", "december", id="a letter left out"),
        pytest.param("thrusday", "thursday", id="two letters swapped"),
        pytest.param("wensday", "wednesday", id="two slips in a long name"),
        pytest.param("dce", "dec", id="an abbreviation swapped"),
        pytest.param("jane", None, id="Jane is no June"),
        pytest.param("marsh", None, id="a marsh is no March"),
        pytest.param("member", None, id="a member is no December"),
        pytest.param("december", None, id="rightly spelt"),
    ],
)
def test_a_plain_slip(word: str, expected: str | None) -> None:
    """Only what can hardly be another word is taken for a slip."""
    assert slip_of(word, NAMES) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("board", "board", 0, id="alike"),
        pytest.param("board", "bord", 1, id="left out"),
        pytest.param("board", "baord", 1, id="swapped"),
        pytest.param("board", "baords", 2, id="swapped and put in"),
        pytest.param("board", "zzzzz", 3, id="past what is bearable"),
        pytest.param("board", "boardroom", 3, id="far too long"),
    ],
)
def test_slips_are_counted_up_to_what_is_bearable(one: str, other: str, expected: int) -> None:
    """Two slips are bearable here; whatever needs more counts as three."""
    assert slips(one, other, 2) == expected


@given(st.text(max_size=12), st.text(max_size=12))
def test_slips_are_the_same_both_ways(one: str, other: str) -> None:
    """It does not matter which of two words is the misspelt one."""
    assert slips(one, other, 3) == slips(other, one, 3)


@given(st.text(min_size=1, max_size=12))
def test_a_known_word_is_nearest_to_itself(word: str) -> None:
    """A word that needs no mending is its own answer."""
    assert nearest(word, [word]) == word
