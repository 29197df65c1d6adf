from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands import catalogue
from bot.commands.catalogue import Meant, NotKnown, all_commands, command_named, find, line_of_form
from bot.commands.words import split


def meant(line: str) -> tuple[str, str]:
    """The verb that a line begins with, and the words behind it."""
    found = find(split(line).words)
    assert isinstance(found, Meant), found
    return found.command.verb, " ".join(word.typed for word in found.rest)


def likely(line: str) -> list[str]:
    """The commands that were probably meant by a line that begins with none."""
    found = find(split(line).words)
    assert isinstance(found, NotKnown), found
    return [one.verb for one in found.likely]


@pytest.mark.parametrize(
    ("line", "verb", "rest"),
    [
        ("meeting schedule board", "meeting schedule", "board"),
        ("schedule meeting board", "meeting schedule", "board"),
        ("schedule a meeting of the board", "meeting schedule", "of the board"),
        ("meetings list", "meeting list", ""),
        ("list meetings", "meeting list", ""),
        ("list the meetings", "meeting list", ""),
        ("MEETING Schedule board", "meeting schedule", "board"),
        ("please meeting list", "meeting list", ""),
        ("please, could you list meetings", "meeting list", ""),
        ("clerk: meeting list", "meeting list", ""),
        ("/clerk meeting list", "meeting list", ""),
        ("attend board", "attend", "board"),
        ("apologies", "apologies", ""),
        ("help meeting", "help", "meeting"),
        ("tor set board", "tor set", "board"),
        ("meeting series board", "meeting series", "board"),
        ("meeting series change board", "series change", "board"),
        ("series list", "series list", ""),
        ("committees list", "committee list", ""),
        ("meeting, list", "meeting list", ""),
        ("meeting take over board cancelled there", "meeting take over", "board cancelled there"),
        ("meetings take over board", "meeting take over", "board"),
        ('post add "Clinical lead"', "post add", '"Clinical lead"'),
    ],
)
def test_a_line_begins_with_a_verb(line: str, verb: str, rest: str) -> None:
    """Noun and verb either way round, singular or plural, with courtesies and capitals."""
    assert meant(line) == (verb, rest)


@pytest.mark.parametrize(
    ("line", "verbs"),
    [
        ("meeting shedule board", ["meeting schedule"]),
        ("meting schedule board", ["meeting schedule"]),
        ("comittee add", ["committee add"]),
        ("attnd board", ["attend"]),
        ("hlep", ["help"]),
        ("cancel board", ["meeting cancel", "education cancel", "poll cancel", "series cancel"]),
        (
            "please cancel the board meeting",
            ["meeting cancel", "education cancel", "poll cancel", "series cancel"],
        ),
        ("shedule board", ["meeting schedule"]),
        ("resend LTR-00001", ["letter resend"]),
        ("xyzzy plugh", []),
        ("", []),
        ('"meeting schedule" board', []),
        ("please", []),
    ],
)
def test_what_was_probably_meant(line: str, verbs: list[str]) -> None:
    """A slip is seen through but not acted on; nonsense has no likely command."""
    assert likely(line) == verbs


def test_a_noun_alone_lists_its_commands() -> None:
    """Who says `meeting` is shown everything that can be done with one."""
    assert set(likely("meeting")) == {one.verb for one in all_commands() if one.verb.startswith("meeting ")}


@given(st.lists(st.text(max_size=12), max_size=6).map(" ".join))
def test_finding_never_raises(line: str) -> None:
    """Whatever a line begins with, it is a command or it is not."""
    assert isinstance(find(split(line).words), Meant | NotKnown)


def test_commands_are_in_order_and_known_by_verb() -> None:
    """Help, table and forms list them alike."""
    verbs = [one.verb for one in all_commands()]
    assert verbs == sorted(verbs)
    assert command_named("meeting schedule") is not None
    assert command_named("meeting") is None
    assert catalogue.command_named("") is None


def test_a_form_becomes_a_line() -> None:
    """Answers stand in the command's own order; empty ones are left out."""
    answers = {"link": " https://example.org/join ", "committee": "board", "day": "10 Dec 2026", "place": ""}
    line = line_of_form("meeting schedule", answers)
    assert line == 'meeting schedule "board" 10 Dec 2026 link https://example.org/join'
