"""Whether everybody is shown the minutes, and the confidential part only who was there."""

from __future__ import annotations

import pytest

from bot.render.plain import plain
from tests.bot.commands.sitting import sitting
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OBI, SAM, Spoken, words

SECRET = "Grievance"


@pytest.fixture(scope="module")
def told() -> Spoken:
    """A meeting that Asha left before its confidential part, with a motion open."""
    return sitting(
        "#topic Budget",
        "#agreed To buy",
        "#action @asha, @mia send it by 3 Feb",
        "#motion That it be so",
        "#vote for by asha",
        "#endvote",
        "#leave asha",
        "#confidential because staff are named",
        f"#topic {SECRET}",
        f"#agreed {SECRET} upheld",
        f"#action @cora {SECRET} letter",
        "#public",
        "#topic Plan",
        "#motion That it be adopted",
        "#vote for by cora",
    )


def test_everything_stands_in_tables(told: Spoken) -> None:
    """Lines with their numbers, decisions with stamp and votes, actions with owner and day."""
    shown = tables(told.done("minutes show board", OBI))
    assert shown["Lines (8)"][0] == ("1", "14:05", "IB/2627/001", "Budget", "Sam Secretary")
    assert shown["Decisions (2)"][1] == (
        "IB/2627/001(b)",
        "That it be so",
        "decided, agreed",
        "Quorate: 2 counted, 2 needed",
        "1 for, 0 against, 0 abstained",
    )
    owners = "Dr Asha Rahman and Mia Member"
    assert list(shown["Actions (1)"]) == [("001.1", "send it", owners, "Wednesday 3 February 2027")]
    assert list(shown["Votes so far (1)"]) == [("Cora Chair", "for")]


@pytest.mark.parametrize("who", [OBI, ASHA, MIA, LENA])
@pytest.mark.parametrize("line", ["minutes show board", "minutes show board confidential"])
def test_who_was_not_there_is_not_told_what_is_confidential(told: Spoken, who: str, line: str) -> None:
    """Neither a member who had left, nor one who never came, nor whoever leads the network."""
    assert SECRET not in plain(told.done(line, who))


@pytest.mark.parametrize("who", [CORA, SAM])
def test_who_was_there_and_who_takes_the_minutes_read_it(told: Spoken, who: str) -> None:
    """Apart from the rest."""
    whole = plain(told.done("minutes show board confidential", who))
    assert f"{SECRET} upheld" in whole
    assert f"{SECRET} letter" in whole
    assert "Budget" not in whole
    assert SECRET not in plain(told.done("minutes show board", who))
    assert "staff are named" in whole


def test_it_is_said_why_nothing_is_shown(told: Spoken) -> None:
    """To who asks for the confidential part without having been there."""
    assert "You were not there for the confidential part" in words(
        told.done("minutes show board confidential", ASHA)
    )
