from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.pieces import Occasion, Pieces
from governance_store.rules.quorum.composed.subjects import case, occasion, subject
from governance_store.rules.quorum.rule import When


def _whole(found: object, text: str) -> list[Pieces]:
    words = tuple(text.split())
    terminal = subject if found == "subject" else occasion
    return [pieces for end, pieces in terminal(words, 0) if end == len(words)]


@pytest.mark.parametrize(
    "text",
    [
        "the board of the trust",
        "the synod",
        "any meeting",
        "meetings of the trustees",
        "safeguarding board meetings",
        "the police and crime panel",
        "the kirk session",
    ],
)
def test_a_body_is_spoken_of(text: str) -> None:
    """By what it is called, by its members, or by its meetings; that asks for no occasion of its own."""
    assert _whole("subject", text) == [()]


@pytest.mark.parametrize(
    "text", ["good character", "every member of the board", "five members", "the court and a dog"]
)
def test_a_rider_is_no_body(text: str) -> None:
    """Nor is who sits on one, or how many."""
    assert not _whole("subject", text)


def test_an_occasion_is_named() -> None:
    """A decision, by its words."""
    assert _whole("occasion", "a vote on the budget") == [(Occasion("budget", When.DECISION),)]


@pytest.mark.parametrize("text", ["condition that the chair agrees", "safeguarding board meetings"])
def test_other_words_are_no_occasion(text: str) -> None:
    """A condition, and the meetings of a body by its name."""
    assert not _whole("occasion", text)


def test_a_case_has_a_subject() -> None:
    """A clause that begins with its verb tells of nothing."""
    assert not list(case(("is", "the", "budget", "is", "set"), 0))


@pytest.mark.parametrize("text", ["in office", "in post", "for so long as an investor director"])
def test_what_is_held_is_no_occasion(text: str) -> None:
    """“fewer than four in office”."""
    assert not _whole("occasion", text)
