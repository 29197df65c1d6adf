from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is five, including the chair at the annual meeting.",
        "Five are a quorum, of whom two are lay at the annual meeting.",
        "Five are a quorum. Each partner must be represented at the annual meeting.",
        "The quorum is five. If the annual meeting lacks a quorum within half an hour, it is adjourned.",
        "The quorum is five. If a meeting called by members lacks a quorum, it is dissolved.",
        "The quorum is five. For every matter, three lay members must be there.",
        "The quorum is five members in term time.",
        "The quorum is five. A reconvened meeting needs three.",
        "The quorum is five; for expulsions add two.",
        "The quorum is five. For elections it rises by two.",
    ],
)
def test_what_is_of_another_occasion_than_it_was_read_for_is_asked_about(clause: str) -> None:
    """A kind of meeting that is named, what is no decision, a number that is a change of another."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    ("clause", "occasion"),
    [
        ("The quorum is five. The treasurer must be present at the annual meeting.", "annual"),
        ("The quorum is five. At the annual meeting the quorum is twenty.", "annual"),
        ("The quorum is five. To change the constitution the quorum is seven.", "change constitution"),
    ],
)
def test_what_is_read_for_its_own_occasion_is_kept(clause: str, occasion: str) -> None:
    """A meeting or a decision of its own."""
    understood = read(clause)
    assert understood.whole, understood.not_understood
    assert [one.words for one in understood.rule.variants] == [occasion]


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "If the meeting is inquorate, the chair may proceed, with decisions ratified at the next "
            "quorate meeting"
        ),
        "Decisions made at an inquorate meeting must be ratified by the board",
        "In the absence of a quorum, decisions taken require ratification by the full committee",
        "Where quorum is not met, decisions must be ratified by absent members",
        "Decisions of inquorate meetings are to be treated as recommendations only",
        "Inquorate meetings may make recommendations to the board",
    ],
)
def test_no_sentence_is_passed_over(sentence: str) -> None:
    """One that changes nothing of what was read is named."""
    found = read(f"The quorum is five. {sentence}.")
    assert [(one.words, one.bears_on) for one in found.not_understood] == [(sentence, "adjourned")]


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is five members. Ex officio members count.",
        "The quorum is five members in person. Proxies are not counted for the purpose.",
        "The quorum is five. If the meeting is inquorate any decision shall be ratified at the next meeting.",
    ],
)
def test_what_says_nothing_new_is_read(clause: str) -> None:
    """Only members count anyway."""
    assert read(clause).whole


@pytest.mark.parametrize(
    ("said", "bears"),
    [
        ("If fewer come, those present decide", "always"),
        ("Without a quorum decisions are valid", "always"),
        ("If fewer are present the meeting is valid", "always"),
        (
            "In the absence of a quorum, decisions taken require ratification by the full committee",
            "adjourned",
        ),
    ],
)
def test_what_may_make_a_meeting_good_without_its_quorum_bears_always(said: str, bears: str) -> None:
    """No verdict hangs on a sentence that may undo it; what is ratified later undoes none."""
    assert [one.bears_on for one in read(f"The quorum is five members. {said}.").not_understood] == [bears]
