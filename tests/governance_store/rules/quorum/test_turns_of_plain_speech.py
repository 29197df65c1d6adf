from __future__ import annotations

import pytest

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.turns_of_plain_speech import TURNS


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (
            "Any three or, where that is greater, a third of those in post.",
            "The quorum is three members or one third of the members in post, whichever is greater.",
        ),
        (
            "Take a quarter of the total membership, go up to the next whole number, and add one.",
            "The quorum is one quarter of the members, rounded up plus one.",
        ),
        (
            "Three members make a quorum, the chair being one.",
            "The quorum is three members. At least one of them must be the chair.",
        ),
        (
            "A third of the members, leaving the chair out of the reckoning.",
            "The quorum is one third of the members, not counting the chair.",
        ),
        (
            "Sixty per cent, in the room or by telephone. A trustee cannot act through a proxy.",
            (
                "The quorum is 3/5 of the members. Proxies do not count towards the quorum. Members taking "
                "part remotely count towards the quorum."
            ),
        ),
        (
            "Five members, and the treasurer must be present for financial decisions.",
            "The quorum is five members. For financial, at least one of them must be the treasurer.",
        ),
        (
            "Five members, the majority lay, and the treasurer must be present for financial decisions.",
            (
                "The quorum is five members. More than half of those present must be lay members. "
                "For financial, at least one of them must be the treasurer."
            ),
        ),
        (
            "Unless the constitution says otherwise, a third of the members.",
            (
                "The quorum is one third of the members. Beside the quorum it is said: “Unless the "
                "constitution says otherwise”."
            ),
        ),
        (
            "The Mayor (or the deputy mayor, when the Mayor is away) and three councillors.",
            (
                "At least one of them must be a mayor or a deputy mayor. At least three of them must be "
                "councillors."
            ),
        ),
        ("A third of the lots, their shares being equal.", "The quorum is one third of the members."),
        (
            "The quorum is five if the board numbers eight or nine, and four if it numbers seven or less.",
            (
                "Where there are from 8 to 9 members, the quorum is five. Where there are at most 7 members, "
                "the quorum is four."
            ),
        ),
        (
            "The members council must have half of its representatives taking part.",
            "The quorum is half of the members.",
        ),
        (
            "The quorum is four. Nobody may substitute for a member.",
            "The quorum is four members. Deputies do not count towards the quorum.",
        ),
        (
            "The quorum is a majority, though for a council of nine members or more it is five.",
            (
                "The quorum is more than half of the members. Where there are at least 9 members, the "
                "quorum is five."
            ),
        ),
        (
            "Ten members. An hour without them ends a meeting members demanded and adjourns any other.",
            (
                "The quorum is ten members. If there is no quorum within 60 minutes, a requisitioned meeting "
                "is dissolved, any other meeting is adjourned."
            ),
        ),
    ],
)
def test_it_is_said_in_plain_words(clause: str, told: str) -> None:
    """A number, who is among them, who counts, a size, and what follows without them."""
    assert TURNS
    understood = read(clause)
    assert understood.whole
    assert in_words(understood.rule) == told


@pytest.mark.parametrize(
    "clause",
    [
        "Five trustees are a quorum, whether the meeting is the annual one where practicable.",
        "A majority is the quorum, except that where their number is large one half suffices.",
        "At least the chair, a lay member or a nurse must be present.",
        "Three members, including the chair, a lay member or a nurse.",
        "Decisions shall be made by two thirds of the members.",
        "The quorum is two members. Proxies count, but nobody there as member and proxy is counted twice.",
        "The quorum is two members. Where outsiders sit on the board, one of those present must be a nurse.",
    ],
)
def test_what_might_bear_on_it_is_named(clause: str) -> None:
    """A rider, an “or” without an “and”, who decides, a proxy counted once, and a condition on who sits."""
    assert not read(clause).whole


def test_what_must_attend_for_a_decision_is_no_aside() -> None:
    """“For the election of officers a majority must attend” is a quorum of its own."""
    understood = read("Two fifths of the committee. For the election of officers a majority must attend.")
    assert [one.test.total is not None for one in understood.rule.variants] == [True]


@pytest.mark.parametrize(
    "said",
    [
        "Members may participate in meetings by telephone, video or computer link.",
        (
            "Members can participate in meetings by two-way audio link including telephone, video or "
            "computer link. Participation in meetings in this manner shall be deemed to constitute presence "
            "in person at such meetings and count towards the quorum."
        ),
    ],
)
def test_who_joins_by_whatever_link_counts(said: str) -> None:
    """The stock wording of committees' terms of reference."""
    understood = read(f"The quorum is five. {said}")
    assert understood.whole
    assert understood.rule.remote


def test_other_ways_than_links_are_asked_about() -> None:
    """Who writes is not there."""
    assert not read("The quorum is five. Members may participate by telephone, video or post.").whole
