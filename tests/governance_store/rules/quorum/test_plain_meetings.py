from __future__ import annotations

import pytest

from governance_store.rules.quorum.plain_meetings import with_plain_meetings
from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read

NAMES = (
    "ethics", "research ethics", "quality", "clinical governance", "health and safety", "planning", "people",
    "patient and public involvement", "finance and performance", "people and culture", "remuneration",
    "appointments", "imaging network", "staff", "infection control", "strategy",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("body", ["committee", "group", "board"])
@pytest.mark.parametrize(
    "clause",
    [
        "A {name} {body} meeting is quorate with seven members.",
        "The quorum for a {name} {body} meeting is seven members.",
        "For {name} {body} meetings, seven members must be present.",
        "The {name} {body} shall be quorate with seven members present.",
        "Seven members of the {name} {body} shall constitute a quorum.",
        "No business shall be transacted at a meeting of the {name} {body} unless seven members are present.",
    ],
)
def test_what_a_body_is_called_asks_for_nobody(clause: str, name: str, body: str) -> None:
    """Neither is one “quality” needed, nor is it so for one sort of decision only."""
    understood = read(clause.format(name=name, body=body))
    assert understood.whole
    assert in_words(understood.rule) == "The quorum is seven members."


@pytest.mark.parametrize(
    "clause",
    [
        "An annual council meeting needs ten members.",
        "A committee meeting needs ten members.",
        "A sub-committee meeting needs ten members.",
        "A board meeting needs seven members. A planning committee meeting needs three.",
        "Seven are a quorum. For a planning committee meeting three are.",
        "The chair and the network board must agree.",
        "At least one member of the audit and risk committee sits on the quality and safety committee.",
    ],
)
def test_a_kind_of_meeting_and_one_of_two_bodies_keep_their_names(clause: str) -> None:
    """Which of them is meant is told by its name."""
    assert with_plain_meetings(clause) == clause


def test_a_vote_at_the_meeting_is_of_every_meeting() -> None:
    """“Any vote thereat” was once read as a decision of that name, and so asked for nobody at others."""
    for where in ("thereat", "at it", "at such a meeting"):
        understood = read(
            f"The quorum for a meeting of the council and any vote on any matter {where} shall be three."
        )
        assert not understood.whole or not understood.rule.variants
