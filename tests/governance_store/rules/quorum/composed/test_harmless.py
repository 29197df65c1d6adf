from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.harmless import BEARING, further, inert, is_harmless, somebody


@pytest.mark.parametrize(
    "word", ["five", "half", "present", "absent", "must", "unless", "counted", "quorum", "void"]
)
def test_a_word_that_may_bear_is_not_harmless(word: str) -> None:
    """Numbers, presence, needs, exceptions and the like."""
    assert not is_harmless((word,), 0)


def test_an_office_is_no_stand_in() -> None:
    """“deputy chair”; a deputy may be one who counts."""
    assert is_harmless(("deputy", "chair"), 0)
    assert not is_harmless(("deputy",), 0)
    assert "deputy" in BEARING


def test_a_name_ends_before_what_may_bear() -> None:
    """“the parent bodies each”: each is none of the name."""
    ends = [end for end, _ in somebody(("the", "parent", "bodies", "each"), 0)]
    assert ends == [2, 3]
    assert not list(somebody(("the", "meeting"), 0))
    assert not list(somebody(("the", "latter"), 0))


def test_the_rest_may_have_commas_or_not() -> None:
    """“for advice, and help”."""
    words = ("for", "advice", ",", "and", "help")
    assert max(end for end, _ in further(commas=True)(words, 0)) == len(words)
    assert max(end for end, _ in further(commas=False)(words, 0)) == 2


@pytest.mark.parametrize(
    ("sentence", "harmless"),
    [
        ("the trust employs the clerk and pays her", True),
        ("the clerk is named in the charter", True),
        ("the treasurer signs in", False),
        ("the treasurer is at hand", False),
        ("the council names three", False),
        ("doctors gargle", False),
        ("a nurse supports the meeting", False),
    ],
)
def test_a_sentence_may_be_inert(sentence: str, harmless: bool) -> None:
    """It says what somebody does, and no word of it could bear on a quorum."""
    assert bool(list(inert(tuple(sentence.split()), 0))) is harmless
