"""Lines that cannot be obeyed: each gets a sentence that says what is wrong and what to do next."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Final

import pytest

from tests.stories.conftest import Loaded
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

LEAD: Final = "marcus.adeyinka@nht.example"
WRONG: Final = {
    "an unknown command": ("frobnicate the board", ("I do not know what to do", "help")),
    "a misspelt command": (
        "meeting shedule board 17 Dec 14:00",
        ("meeting schedule board 17 Dec 2026 14:00",),
    ),
    "a noun alone": ("meeting", ("meeting list", "meeting schedule")),
    "a misspelt committee": ("meeting schedule bord 17 Dec 14:00", ("Did you mean Imaging Network Board?",)),
    "an unknown committee": ("meeting schedule radiators 17 Dec 14:00", ("no committee called “radiators”",)),
    "an unknown person": ('attend board for "Nobody Atall"', ("There is no person called “Nobody Atall”",)),
    "two people of one name": (
        "person show Davies",
        ("more than one person", "Siân Davies", "Gareth Davies"),
    ),
    "two people of one first name": ("attend board for Davies", ("Which one?", 'for "Gareth Davies"')),
    "31 November": (
        "meeting schedule board 31 Nov 14:00",
        ("November has 30 days", "30 Nov 2026", "1 Dec 2026"),
    ),
    "29 February of no leap year": ("meeting schedule board 29 Feb 2027", ("28 days", "28 Feb 2027")),
    "a time that does not exist": (
        "meeting schedule board 28 Mar 2027 01:30",
        ("does not exist: the clocks go forward", "00:30 or 02:30"),
    ),
    "a time that exists twice": (
        "meeting schedule board 31 Oct 2027 01:30",
        ("happens twice: the clocks go back", "00:30 or 02:30"),
    ),
    "25 o'clock": ("meeting schedule board 17 Dec 25:00", ("25:00 is not a time",)),
    "a past date": ("meeting schedule board 17 Nov 2026 14:00", ("Tuesday 17 November 2026 is in the past",)),
    "a past hour": ("meeting schedule board today 08:00", ("08:00 is in the past",)),
    "a year too far": ("meeting schedule board 17 Dec 99999", ("outside the years",)),
    "an end before the start": ("meeting schedule board 17 Dec 15:00-14:00", ("before the start",)),
    "no length at all": ("meeting schedule board 17 Dec 14:00 0m", ("no time at all",)),
    "short notice": ("meeting schedule board tomorrow", ("no clear days' notice", "extraordinary because")),
    "a time that is taken": (
        "meeting schedule board 5 Jan 2027 14:30",
        ("already called for Tuesday 5 January 2027, 14:00", "meeting move MTG-2027-001"),
    ),
    "an option without its value": ("meeting schedule board 17 Dec at", ("Nothing follows “at”",)),
    "an open quotation": ('meeting schedule board 17 Dec at "Room 4', ("never closed",)),
    "nothing but a quotation mark": ('"', ("never closed",)),
    "words that nobody takes": ("meeting schedule board 17 Dec 14:00 tralala", ("not understand “tralala”",)),
    "a meeting that is not there": (
        "meeting move MTG-1999-001 to 17 Dec",
        ("There is no meeting MTG-1999-001",),
    ),
    "a meeting that is over": ("meeting cancel MTG-2026-001 because x", ("is over",)),
    "a meeting that was cancelled": ("attend MTG-2026-016", ("cancelled", "PACS supplier")),
    "a meeting to which one is not invited": ("attend workforce", ("not invited",)),
    "a link that is none": ("meeting schedule board 17 Dec 14:00 link nonsense", ("begins with https://",)),
    "too long a line": ("help " + "x" * 60_000, ("A line may have 60,000 characters; this one has 60,005",)),
    "too long a reason": (f'meeting cancel board because "{"ŵ" * 4_001}"', ("4,000 characters", "4,001")),
    "an address that is taken": (
        'person add "Another" email ASHA.RAHMAN@nht.example',
        ("Dr Asha Rahman's address already",),
    ),
    "everything wrong at once": (
        "meeting schedule bord 31 Nov 25:00",
        ("no committee called “bord”", "November has 30 days", "25:00 is not a time"),
    ),
}
NOT_FOR_A_LEAD: Final = {
    "founding a committee": (
        'committee add "MRI Safety Group"',
        ("for the administrator", "Hannah Whitcombe"),
    ),
    "granting a role": ('role grant "Owen Pritchard" lead', ("for the administrator", "Hannah Whitcombe")),
}
INCOMPLETE: Final = {
    "nothing but the verb": ("meeting schedule", "committee, date"),
    "no reason": ("meeting cancel board", "reason"),
    "nothing to change": ("meeting move board", "What is to be changed?"),
}
EVERY_LINE: Final = {
    **dict((WRONG | NOT_FOR_A_LEAD).values()),
    **{line: (words,) for line, words in INCOMPLETE.values()},
}


@pytest.fixture(scope="module")
def answers(loaded: Loaded, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What the lead is answered to every line, all said to one process; none changes the record."""
    data = tmp_path_factory.mktemp("wrong") / "data"
    shutil.copytree(loaded.data, data)
    clerk, journal = Clerk(data), (data / "journal.jsonl").read_bytes()
    told = clerk.say_all(list(EVERY_LINE), loaded.cast.only("lead"))
    assert clerk.journal.read_bytes() == journal
    assert "Nothing was owed" in clerk.tick()["text"]
    return dict(zip(EVERY_LINE, told, strict=True))


@pytest.mark.parametrize(
    ("line", "words"), (WRONG | NOT_FOR_A_LEAD).values(), ids=(WRONG | NOT_FOR_A_LEAD).keys()
)
def test_a_wrong_line_is_answered(
    answers: dict[str, dict[str, Any]], line: str, words: tuple[str, ...]
) -> None:
    """The answer is a refusal or a question that names the fault, and nothing is done."""
    told = answers[line]
    text = " ".join(told["text"].split())
    assert not told["ok"]
    assert not told["ids"]
    assert not [one for one in words if one not in text]


@pytest.mark.parametrize(("line", "asked"), INCOMPLETE.values(), ids=INCOMPLETE.keys())
def test_an_incomplete_line_opens_a_form(answers: dict[str, dict[str, Any]], line: str, asked: str) -> None:
    """What lacks is named, and the form to fill in comes with it."""
    told = answers[line]
    assert asked in told["text"]
    assert "form" in [part["part"] for part in told["parts"]]


def test_a_refusal_in_words_ends_with_status_1(clerk: Clerk, lead: str) -> None:
    """The sentence is on standard output, as every reply is."""
    ran = clerk.run("say", "meeting schedule board 31 Nov", "--as", lead, "--at", clerk.at.isoformat())
    assert (ran.status, ran.err) == (1, "")
    assert "November has 30 days" in ran.out


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("say", "help"), id="nobody speaks"),
        pytest.param(("say", "help", "--as", "a@b.example", "--at", "noon"), id="no instant"),
        pytest.param(("say", "help", "--as", LEAD, "--file", "not there"), id="no such file"),
        pytest.param(("fly",), id="no such command"),
        pytest.param(("tick", "--loud"), id="no such option"),
        pytest.param((), id="nothing"),
    ],
)
def test_wrong_use_ends_with_status_2(clerk: Clerk, arguments: tuple[str, ...]) -> None:
    """What is wrong with the command line is said on standard error."""
    ran = clerk.run(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err


def test_a_stranger_is_refused(clerk: Clerk) -> None:
    """Nobody speaks for an address that the network does not know."""
    ran = clerk.run("say", "meeting list", "--as", "stranger@elsewhere.example")
    assert ran.status == 1
    assert "stranger@elsewhere.example" in ran.err


def test_a_committee_that_cannot_meet_yet_says_all_that_it_lacks(
    clerk: Clerk, loaded: Loaded, lead: str
) -> None:
    """No terms of reference, no chair, no members: each with the line that would mend it."""
    administrator = loaded.cast.only("administrator")
    clerk.done('committee add "MRI Safety Group" short mri parent board', administrator)
    text = clerk.say("meeting schedule mri 17 Dec 14:00", lead)["text"]
    assert all(mending in text for mending in ("tor set mri", "committee set mri chair", "seat add mri"))
    clerk.done('tor set mri quorum "two members"', administrator)
    clerk.done('committee set mri chair "Oluwaseun Bankole"', administrator)
    clerk.done('seat add mri "MRI lead" of nht for "Aoife Brennan"', administrator)
    clerk.done("meeting schedule mri 17 Dec 14:00 1h", lead)


def test_bytes_that_are_no_text_are_answered(clerk: Clerk, lead: str) -> None:
    """What is piped in damaged is shown as damaged; the line is not obeyed."""
    ran = clerk.run(
        "say", "-", "--as", lead, "--at", clerk.at.isoformat(), typed="meeting show \udcff\udcfe\n"
    )
    assert ran.status == 1
    assert "�" in ran.out


def test_the_data_directory_is_named_where_there_is_none(tmp_path: Path) -> None:
    """Somebody who begins is told with what."""
    ran = Clerk(tmp_path / "none").run("say", "help", "--as", "a@b.example")
    assert ran.status == 1
    assert "clerk init" in ran.err
    assert not (tmp_path / "none").exists()
