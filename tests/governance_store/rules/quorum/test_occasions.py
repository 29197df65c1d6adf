from __future__ import annotations

from governance_store.rules.quorum.occasions import occasion_of, statements_of, words_of


def test_an_occasion_is_told_from_what_it_needs() -> None:
    """Before or behind."""
    before = statements_of("for changes to the constitution, the quorum is ten members")
    behind = statements_of("the quorum is five members, but eight for a decision to remove the chair")
    assert [one.occasion for one in before] == ["change constitution"]
    assert [one.occasion for one in behind] == ["", "remove chair"]


def test_an_occasion_is_the_same_in_other_words() -> None:
    """Amending is changing."""
    assert (
        words_of("amend_constitution") == words_of("amendments to the constitution") == "change constitution"
    )


def test_a_share_of_those_who_come_stays_one() -> None:
    """“of them” is whoever was spoken of before; “of those present” is not."""
    (statement,) = statements_of("for nomination committee, more than half of those present must be public")
    assert statement.text == "more than half of those present must be public"


def test_the_start_of_a_meeting_and_a_scheduled_one_are_of_every_meeting() -> None:
    """“at the commencement of the meeting”, “any scheduled meeting”."""
    for text in (
        "the commencement of the meeting",
        "outset",
        "any scheduled meeting",
        "the relevant meeting",
    ):
        assert occasion_of(text) == ("", "decision")
