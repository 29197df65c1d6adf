from __future__ import annotations

from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.spelling import singular


def test_words_are_made_even() -> None:
    """Small, without hyphens, and one of each."""
    assert even("Vice-Chair’s") == "vice chair"
    assert (singular("members"), singular("bodies"), singular("less")) == ("member", "body", "less")


def test_the_longest_phrase_is_taken() -> None:
    """A whole phrase, not its first words."""
    symbols = "".join(
        one.symbol for one in phrases_of("not less than three of the voting members are present")
    )
    assert symbols == "Lnvmp"


def test_an_unknown_word_stays_unknown() -> None:
    """It is never passed over."""
    assert [one.symbol for one in phrases_of("wombat")] == ["x"]


def test_both_of_one_sort_are_two_where_others_are_joined() -> None:
    """“both sorts and others” are not told by this."""
    assert even("Both co-chairs and three members") == "two co chairs and three members"
    assert even("both clinicians and one nurse") == "two clinicians and one nurse"
    assert even("both clinicians and managers") == "both clinicians and managers"
    assert even("both the chair and a nurse") == "both the chair and a nurse"


def test_an_office_with_an_article_of_its_own_is_another() -> None:
    """“the director of nursing and the executive officer” are two."""
    found = [one.text for one in phrases_of("the director of nursing and the executive officer")]
    assert found[0] == "director of nursing"
