"""Whether paragraphs under a heading are read as what they say, and what cannot be read is told."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.commands.minutes_import_finding import Finding
from bot.commands.minutes_import_wording import UnderHeading, needs_item, under_heading
from governance_store.records.decision import Outcome
from governance_store.records.minutes import LineKind
from tests.bot.conftest import Spoken

DAY = date(2026, 12, 10)


def read(house: Spoken, *paragraphs: str, kept: tuple[str, ...] = ()) -> tuple[UnderHeading, Finding]:
    """What stands under a heading, and what was found wrong."""
    finding = Finding(house.scene())
    return under_heading(paragraphs, "“Plan”", DAY, finding, kept=frozenset(kept)), finding


def test_what_reads_alike_is_compared_alike(still_house: Spoken) -> None:
    """However the label is spelt and the day is written; the words themselves are kept."""
    found, finding = read(
        still_house,
        "Time: 14.20",
        "Decided :  To   adopt “it”.",
        "Rejected: To buy it",
        "ACTION: asha and Cora Chair: Send the “plan”, by 3 Feb",
        "Link: https://example.org",
        "We talked.",
        "[What was said]",
    )
    assert not finding.problems
    assert found.reached == time(14, 20)
    assert [one.compared for one in found.lines] == [
        "Agreed: To adopt “it”.",
        "Not agreed: To buy it",
        "Action: Dr Asha Rahman and Cora Chair: Send the “plan”, by Wednesday 3 February 2027",
        "Link: https://example.org",
        "We talked.",
    ]
    agreed, rejected, action, link, said = found.lines
    assert (agreed.outcome, rejected.outcome) == (Outcome.AGREED, Outcome.REJECTED)
    assert action.task is not None
    assert (action.task.text, action.task.by_when) == ("Send the “plan”", date(2027, 2, 3))
    assert (link.kind, said.kind) == (LineKind.LINK, LineKind.INFORMATION)
    assert [needs_item(one) for one in found.lines] == [True, True, True, False, False]


@pytest.mark.parametrize(
    ("paragraph", "told"),
    [
        ("Action: send the plan", "the action “send the plan” names no owner: write it as"),
        ("Action: : send it", "names no owner"),
        ("Action: Asha: ", "says nothing that is to be done"),
        ("Action: Gwen: send it", "“Plan”, action “send it”: nobody here is called “Gwen”."),
        ("Action: Jane Smith: send it", "“Jane Smith” may be Jane Smith (jane.nht@example.org) and"),
        ("Action: Asha: send it by 3 Dec 2026", "is before the meeting of Thursday 10 December 2026"),
        ("Action: Asha: send it by 31 Feb 2027", "February"),
        (f"Agreed: {'x' * 5000}", "has 5,000 characters, where 4,000 may be"),
    ],
)
def test_what_cannot_be_taken_is_told_with_where_it_stands(
    still_house: Spoken, paragraph: str, told: str
) -> None:
    """Each in one sentence."""
    _found, finding = read(still_house, paragraph)
    assert any(told in one for one in finding.problems), finding.problems


def test_by_is_a_day_only_where_a_day_stands_behind_it(still_house: Spoken) -> None:
    """Otherwise it is a word like others."""
    found, finding = read(
        still_house, "Action: Asha: go by train by 3 Feb 2027", "Action: Asha: pass by Owen"
    )
    assert not finding.problems
    assert [(one.text, str(one.task.by_when)) for one in found.lines if one.task] == [
        ("go by train", "2027-02-03"),
        ("pass by Owen", "None"),
    ]


@pytest.mark.parametrize(
    "paragraph", ["Motion: That we meet monthly", "Votes: 3 for, 2 against", "It fell with two against."]
)
def test_a_vote_is_kept_as_words_and_named(still_house: Spoken, paragraph: str) -> None:
    """Nobody is counted from a document; what stands there already is not named again."""
    found, finding = read(still_house, paragraph)
    assert [(one.kind, one.text) for one in found.lines] == [(LineKind.INFORMATION, paragraph)]
    assert finding.votes == [f"“Plan”: {paragraph}"]
    assert not read(still_house, paragraph, kept=(paragraph,))[1].votes


def test_a_long_paragraph_is_parted_between_words(still_house: Spoken) -> None:
    """So that every word is kept."""
    text = "word " * 2000
    found, _finding = read(still_house, text)
    assert len(found.lines) == 3
    assert " ".join(one.text for one in found.lines).split() == text.split()


def test_an_action_that_is_kept_is_not_read_anew(still_house: Spoken) -> None:
    """Its owner may have left since."""
    line = "Action: Gone Person: send it, by Wednesday 3 February 2027"
    found, finding = read(still_house, line, kept=(line,))
    assert [one.compared for one in found.lines] == [line]
    assert not finding.problems
