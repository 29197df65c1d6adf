"""Whether results are told so that everybody sees how far they are from the target and from those before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.commands.audit_result_replies import before_and_after, better_in_words, distance
from tests.bot.commands.an_audit import audit, planned
from tests.bot.commands.test_audit_result import SHOWN
from tests.bot.conftest import ASHA, OBI, words
from tests.governance_store.rules.test_audits import resulted


@pytest.mark.parametrize(
    ("percent", "against", "told"),
    [
        (82.0, 95.0, ", 13 points below the target of 95%"),
        (82.4, 82.5, ", 0.1 points below the target of 82.5%"),
        (95.0, 95.0, ", which meets the target of 95%"),
        (95.0, None, ""),
    ],
)
def test_how_far_a_result_is_from_its_target(percent: float, against: float | None, told: str) -> None:
    """In points, to one place; without a target nothing is said."""
    one = audit(planned())
    assert distance(replace(resulted(one), percent=percent, against=against)) == told


@pytest.mark.parametrize(
    ("last", "told", "points"),
    [
        (95.5, "AU02 showed 95.5%, 13.5 points better than AU01 with 82%.", "+13.5"),
        (80.0, "AU02 showed 80%, 2 points worse than AU01 with 82%.", "-2"),
        (82.0, "AU02 showed 82%, the same as AU01 with 82%.", "+0"),
    ],
)
def test_before_and_after(last: float, told: str, points: str) -> None:
    """In words and in a table."""
    first = audit(planned())
    second = replace(first, reference="AU02")
    found = [(first, resulted(first)), (second, replace(resulted(first), percent=last))]
    assert better_in_words(found) == told
    assert [row[4] for row in before_and_after(found).rows] == ["–", points]
    assert better_in_words(found[:1]) == (
        "AU01 showed 82% on Monday 1 March 2027. It has not been repeated yet."
    )


def test_an_audit_shows_its_result_its_finding_and_who_knows_it() -> None:
    """And who that took part was not told by name."""
    house = planned()
    house.done(SHOWN, ASHA)
    house.done('audit shared AU01 with nht and "All" how "By mail"', ASHA)
    reply = house.done("audit show AU01", OBI)
    told = str(reply.parts)
    for text in (
        "('Result', '82% on Friday 30 October 2026, 13 points below the target of 95%')",
        "('To be repeated by', 'Saturday 30 October 2027')",
        "Forms were incomplete",
        "('1', 'Monday 2 November 2026', 'Northmoor Hospitals NHS Trust and All', 'By mail')",
    ):
        assert text in told, text
    assert "not shared with them by name: ClearView Diagnostics." in words(reply)
