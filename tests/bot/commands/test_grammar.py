from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from types import FrameType
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands import catalogue, grammar
from bot.commands.base import Command
from bot.commands.words import split
from bot.parameters.base import Scene
from bot.parameters.when import Hours
from tests.bot.commands.oddities import CHANNELS, FILES, odd, said_to
from tests.bot.conftest import LENA, Spoken, constituted, words

ODD: Final = odd(constituted())
COMMANDS: Final = tuple(catalogue.all_commands())


def scene(spoken: Spoken = ODD) -> Scene:
    """What lines are read against."""
    return replace(spoken.scene(LENA), attachments=FILES, channels=CHANNELS)


def read_line(line: str, spoken: Spoken = ODD) -> grammar.Reading:
    """What a line says to the command that it begins with."""
    meant = catalogue.find(split(line).words)
    assert isinstance(meant, catalogue.Meant), line
    return grammar.read(meant.command, meant.rest, scene(spoken))


def named(verb: str) -> Command:
    """The command of a verb."""
    found = catalogue.command_named(verb)
    assert found is not None
    return found


@cache
def said(verb: str) -> st.SearchStrategy[dict[str, Any]]:
    """Values for a command in the odd network: made and checked once, not for each example."""
    return said_to(named(verb), scene())


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one.verb)
@given(data=st.data())
def test_what_is_written_for_values_is_read_back(command: Command, data: st.DataObject) -> None:
    """A button's line, and a form sent as shown, give back the very values, whatever they are called."""
    values, here = data.draw(said(command.verb)), scene()
    answers = {name: command.parameter(name).param.type.answer(value, here) for name, value in values.items()}
    for line in (grammar.line(command, values, here), catalogue.line_of_form(command.verb, answers)):
        reading = read_line(line)
        assert reading.complete, (line, reading)
        assert reading.values == values, line


SCHEDULED: Final = {
    "day": "2026-12-17",
    "hours": "14:00",
    "minutes": "90",
    "place": "Room 4",
    "link": "https://example.org/join",
}


def heard(reading: grammar.Reading) -> dict[str, str]:
    """The values in plain words."""
    return {
        name: (value.start.isoformat("minutes") + (f"-{value.end:%H:%M}" if value.end else ""))
        if isinstance(value, Hours)
        else str(getattr(value, "key", value))
        for name, value in reading.values.items()
    }


VARIANTS: Final = {
    "as documented": 'schedule board 17 Dec 2026 14:00 90m at "Room 4" link https://example.org/join',
    "options in another order": "schedule link https://example.org/join at Room 4 90m 14:00 17 Dec 2026"
    " board",
    "unquoted place before an option": "schedule board at Room 4 link https://example.org/join"
    " 90m 17 Dec 2026 2pm",
    "unquoted place before a length": "schedule board at Room 4 90m link https://example.org/join"
    " 17 Dec 2026 2pm",
    "unquoted place before a day": "schedule board 2pm 90m link https://example.org/join at Room 4"
    " 17 Dec 2026",
    "at before a time and before a place": "schedule board 17/12/26 at 14.00 for an hour and a half at Room 4"
    " link https://example.org/join",
    "at 14:00 at Room 4": "schedule board at 14:00 at Room 4 17.12.2026 90m join https://example.org/join",
    "place before time": "schedule board at Room 4 at 14:00 17.12.2026 90m join https://example.org/join",
    "capitals": "SCHEDULE BOARD 17 DEC 2026 2PM 90M AT “Room 4” LINK https://example.org/join",
    "curly quotes": "schedule “board” 17 Dec 2026 14:00 90m at “Room 4” link “https://example.org/join”",
    "trailing commas": "schedule board, 17 Dec 2026, 14:00, 90m, at Room 4, link https://example.org/join,",
    "extra words": "schedule the board on the 17th of December 2026 at 2pm for 90 minutes, in Room 4,"
    " with the link https://example.org/join",
    "a full name": "schedule Imaging Network Board Thursday 17 December 2026 2 pm 90 min place Room 4"
    " link https://example.org/join",
    "part of a name": "schedule the network board 2026-12-17 14:00 1h30 at Room 4 link https://example.org/join",
    "a colon behind the keyword": "schedule board 17 Dec 2026 14:00 90m place: Room 4"
    " link: https://example.org/join",
    "a full stop at the end": "schedule board 17 Dec 2026 14:00 90m at Room 4 link https://example.org/join.",
    "tabs and many spaces": "schedule\tboard   17  Dec 2026\u00a014:00 90m at Room 4 link https://example.org/join",
}


@pytest.mark.parametrize("said", VARIANTS.values(), ids=VARIANTS)
@pytest.mark.parametrize("before", ["meeting ", "please meeting ", "Meetings "])
def test_near_variants_are_the_same(still_house: Spoken, before: str, said: str) -> None:
    """However the same is said, the same is understood."""
    reading = read_line(before + said, still_house)
    assert reading.complete, reading
    assert heard(reading) == {"committee": "board", **SCHEDULED}


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("from 14:00 to 15:30", {"hours": "14:00-15:30"}),
        ("14:00-15:30", {"hours": "14:00-15:30"}),
        ("2-3.30pm", {"hours": "14:00-15:30"}),
        ("at noon", {"hours": "12:00"}),
        ("noon", {"hours": "12:00"}),
        ("in 2 weeks 2pm", {"day": "2026-11-16", "hours": "14:00"}),
        ("next Thursday 2pm", {"day": "2026-11-05", "hours": "14:00"}),
        ("17 Dec 2026 noon", {"day": "2026-12-17", "hours": "12:00"}),
        ("17 Dec 2026 12 noon", {"day": "2026-12-17", "hours": "12:00"}),
        ("at the Infirmary", {"place": "the Infirmary"}),
        ("at 12 High Street", {"place": "12 High Street"}),
        ("at Room 4 at the Infirmary", {"place": "Room 4 at the Infirmary"}),
        ('at "Room 4, link https://example.org/x"', {"place": "Room 4, link https://example.org/x"}),
        ('at "May Friday 14:00"', {"place": "May Friday 14:00"}),
        (
            "extraordinary because the scanner failed at 14:00",
            {"extraordinary": "the scanner failed at 14:00"},
        ),
        ('urgent because "it broke" at Room 4', {"extraordinary": "it broke", "place": "Room 4"}),
    ],
)
def test_what_stands_where(still_house: Spoken, said: str, wanted: dict[str, str]) -> None:
    """A time, a place, a span and a reason are told apart by what they are."""
    reading = read_line(f"meeting schedule board {said}", still_house)
    assert not reading.faults, reading.faults
    assert heard(reading) == {"committee": "board", **wanted}


@pytest.mark.parametrize(
    ("line", "named_words"),
    [
        ("meeting schedule board 17 Dec 2026 14:00 bananas", ["“bananas”"]),
        ("meeting schedule board 17 Dec 2026 18 Dec 2026 14:00", ["“18 Dec 2026”"]),
        ("meeting schedule board 17 Dec 2026 2pm link https://a.org link https://b.org", ["said before"]),
        ("meeting schedule board 17 Dec 2026 bananas 14:00 of pears", ["“bananas”", "“pears”"]),
        ("meeting schedule board 17 Dec 2026 14:00 bananas of the world", ["“bananas of the world”"]),
        ("meeting list bananas", ["“bananas”"]),
        ("network show me", ["“me”"]),
        ('network show ""', ["“”"]),
        ("person list all", ["“all”"]),
        ("meeting schedule board 31 Nov 25:00 lnk https://example.org/x bananas",
         ["31 November", "25:00", "Did you mean “link”?", "bananas"]),
        ("meeting schedule bord 31 Nov", ["bord", "31 November"]),
        ("meeting schedule board 17 Dec 2026 14:00 at Room 4 link foo", ["“foo” is not a web address"]),
        ("meeting schedule board 17 Dec 2026 14:00 link", ["Nothing follows “link”"]),
        ("person add Asha email foo", ["“foo” is not an e-mail address"]),
        ("person add Asha at nth", ["Did you mean Northmoor Hospitals NHS Trust?"]),
        ("committee set board authority delegated", ["“delegated” is not an authority"]),
        ("meeting list bord", ["Did you mean Imaging Network Board?"]),
    ],
)  # fmt: skip
def test_everything_wrong_is_said_at_once(still_house: Spoken, line: str, named_words: list[str]) -> None:
    """No word is ignored, and nobody mends one fault to be told of the next."""
    told = " ".join(fault.sentence for fault in read_line(line, still_house).faults)
    assert [words for words in named_words if words not in told] == []


@pytest.mark.parametrize(
    ("line", "missing"),
    [
        ("meeting schedule", ["committee", "day"]),
        ("meeting schedule board", ["day"]),
        ("committee dissolve bord", ["because"]),
        ("seat add", ["committee", "role"]),
        ("person erase Owen", ["because"]),
    ],
)
def test_what_is_missing_is_known(still_house: Spoken, line: str, missing: list[str]) -> None:
    """What a command needs and was not said; a parameter that is at fault is not also missing."""
    assert read_line(line, still_house).missing == missing


def test_words_of_an_open_question_are_kept(still_house: Spoken) -> None:
    """Two people of one name: the question keeps what was typed, for the line that resolves another."""
    reading = read_line('seat add board Observer for "jane" deputy Jane Smith', still_house)
    assert [(one.name, one.said) for one in reading.questions] == [
        ("holder", '"jane"'),
        ("deputy", "Jane Smith"),
    ]
    assert reading.values["role"] == "Observer"


def test_a_text_is_not_swallowed_by_a_keyword_without_its_value(still_house: Spoken) -> None:
    """An option with a wrong value is a fault, never part of the text before it."""
    reading = read_line("organisation add Some Body shrt x", still_house)
    assert "name" in reading.values or reading.faults
    assert read_line("person add Asha Rahman email asha(at)x", still_house).values == {"name": "Asha Rahman"}


@pytest.mark.parametrize(("answer", "ticked"), [("yes", True), ("on", True), ("no", False), ("", False)])
def test_a_tick_box_is_a_word_or_nothing(answer: str, ticked: bool) -> None:
    """What a box sends is no word of the line."""
    line = catalogue.line_of_form("meeting list", {"everything": answer})
    assert line == ("meeting list all" if ticked else "meeting list")


def test_answers_are_typed_as_they_came(still_house: Spoken) -> None:
    """Wrong answers come back as a fault at their field, whatever they hold."""
    answers = {"committee": "nobody's group", "day": "31 Nov", "place": 'the "Hub"\nfloor 2', "link": "foo"}
    line = catalogue.line_of_form("meeting schedule", answers)
    reading = read_line(line, still_house)
    assert {fault.name for fault in reading.faults} == {"committee", "day", "link"}
    assert heard(reading) == {"place": 'the "Hub" floor 2'}


JUNK: Final = ("board", "x", "of", "at", "10", "dec", "link", "jane", "“", '"', "name", "14:00", "all")


@given(junk=st.lists(st.sampled_from(JUNK), max_size=40))
def test_reading_never_raises(junk: list[str]) -> None:
    """Whatever stands in a line, every command says what is wrong with it."""
    for command in COMMANDS:
        reading = grammar.read(command, split(" ".join(junk)).words, scene())
        unread = [fault for fault in reading.faults if not fault.sentence]
        assert not unread


@pytest.mark.slow
@pytest.mark.parametrize("junk", ["x ", "of x ", "the ", "dr ", "jane of ", "10 ", "link ", "x the "])
@pytest.mark.parametrize("verb", ["committee add", "meeting schedule", "seat add", "person set", "tor set"])
def test_work_grows_with_the_words_only(verb: str, junk: str) -> None:
    """Twice the words take about twice the work, so a line of 20,000 characters is answered at once."""
    count = 400 // len(junk.split())
    assert _calls(verb, junk * 2 * count) < 2.4 * _calls(verb, junk * count) + 2_000


def _calls(verb: str, junk: str) -> int:
    """How many functions are called to read a line; the same on every machine."""
    words, here, calls = split(junk).words, scene(), 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        grammar.read(named(verb), words, here)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "word", ["link", "at", "for", "may", "friday", "noon", "ten", "today", "all", "nhs", "voting"]
)
def test_a_word_with_a_meaning_is_no_short_name(house: Spoken, word: str) -> None:
    """A committee called `at` could not be spoken of; the reason is told before it is constituted."""
    reply = house.say(f'committee add "Some Group" short "{word}"')
    assert not reply.ok
    assert "says something else in a line" in words(reply)


@pytest.mark.parametrize("word", ["board", "mri", "nht", "ops", "quality", "maya", "links"])
def test_other_words_are_short_names(word: str) -> None:
    """Ordinary words and initials have no meaning of their own."""
    assert not grammar.means_something(word)
