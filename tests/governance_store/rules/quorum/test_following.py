from __future__ import annotations

import pytest

from governance_store.rules.quorum.following import uncertain_following
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import QuorumRule


@pytest.mark.parametrize(
    "said",
    [
        "If it is not reached within half an hour, the meeting waits another half hour",
        "If it lacks a quorum within half an hour, or such longer time as the chair allows, it is adjourned",
        "If the chair is not there within fifteen minutes, the members choose a chair",
        "If the secretary is not there within ten minutes, another takes the minutes",
        "If there is no decision within half an hour, the meeting is adjourned",
        "If there is no quorum within 30 minutes the meeting is adjourned or dissolved",
        "At an adjourned meeting those present are a quorum, if notice was given",
        "At an adjourned meeting, with due notice, those present are a quorum",
        "At an adjourned meeting those present are a quorum for routine business",
        "After two adjournments those present are a quorum",
        "A meeting adjourned to another day needs fresh notice",
        "Votes by telephone are not allowed",
        "Half an hour without them does not end the meeting",
        "At the adjourned meeting the paid-up members present are a quorum",
        "At the adjourned meeting the members present may be a quorum",
        "If it is there within half an hour, whoever is present then is a quorum",
        "Half an hour without a vote ends the meeting",
        "If no quorum is present after 30 minutes the Chair may cancel the meeting",
        "Half an hour without a quorum, or the chair, means adjournment",
        "An adjourned meeting cannot go ahead with any four",
        "An adjourned meeting a week later can go ahead with any four, one of them the chair",
    ],
)
def test_what_may_not_follow_is_asked_about(said: str) -> None:
    """A time of something else, a longer time, a choice, or a condition on what is enough."""
    assert not read(f"The quorum is five. {said}.").whole


@pytest.mark.parametrize(
    "said",
    [
        "If there is no quorum within half an hour, the meeting is adjourned",
        "At an adjourned meeting those present are a quorum if they are three or more",
    ],
)
def test_what_follows_for_certain_is_read(said: str) -> None:
    """A floor is a part of the rule."""
    assert read(f"The quorum is five. {said}.").whole


def test_a_rule_without_what_follows_is_not_doubted() -> None:
    """There is nothing to hold against the words."""
    assert not list(uncertain_following("The quorum is five.", QuorumRule()))
