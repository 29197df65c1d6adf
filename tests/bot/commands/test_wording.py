"""Is every answer fit for a chair? A long conversation, of which each word is looked at."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest

from bot.commands.base import DECLARED
from bot.render.plain import plain
from bot.reply import Attachment, Choices, Form, Reply
from bot.surfaces.mail.collecting import take_up
from bot.surfaces.mail.inbox import Arrived
from governance_store.records.kinds import KINDS
from tests.bot.commands.conversation import CONVERSATION, FIRST_LINE, PEOPLE
from tests.bot.commands.sitting import BEGUN
from tests.bot.commands.terms_documents import members_in_a_table
from tests.bot.commands.written_minutes import NAME, outlined
from tests.bot.conftest import ASHA, Spoken, constituted
from tests.house_rules.test_names import american_words


def lines() -> Iterator[tuple[str, str]]:
    """Each line of the conversation with the address of who says it."""
    for said in CONVERSATION.strip().splitlines():
        who, _, line = said.partition(":")
        yield line.strip(), PEOPLE[who]


def said_in(house: Spoken) -> Iterator[tuple[str, Reply]]:
    """Each line with its answer; the meeting is on from the first line of its minutes."""
    for line, who in lines():
        if line == FIRST_LINE:
            house.clock.instant = BEGUN
        yield line, house.say(line, who, attachments=_came_with(line))


def _came_with(line: str) -> tuple[Attachment, ...]:
    """The document that comes with a line which names it."""
    if line.endswith(NAME):
        return (outlined(),)
    return (Attachment("terms.docx", "", members_in_a_table()),) if line.endswith("terms.docx") else ()


OF_THE_MACHINE: Final = re.compile(
    r"\bNone\b|\bTrue\b|\bFalse\b|Traceback|Error\b|Exception|\[\]|\{|\}|<\w|\b__\w+__\b|\w=\w|0x[0-9a-f]{4}"
    r"|\d{4}-\d\d-\d\d[T ]\d|\+00:00|\btuple\b|\bdataclass|\bNoneType|\b[a-z]+_[a-z]+\b"
)
SHORT_DATE: Final = re.compile(r"\b\d{1,2} (Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) \d{4}")


def class_names() -> set[str]:
    """What records and their parts are called in the program, where that is more than one word."""
    types = [kind.type for kind in KINDS.values()] + list(enum.StrEnum.__subclasses__())
    return {one.__name__ for one in types if re.search(r"[a-z][A-Z]", one.__name__)}


@pytest.fixture(scope="module")
def heard() -> list[tuple[str, str]]:
    """Each line with what was answered, forms, tables, buttons and all."""
    house: Spoken = constituted()
    take_up(house.house, Arrived("1", f"From: {ASHA}\r\nSubject: Late\r\n\r\nI may be late.\r\n".encode()))
    return [(line, plain(reply, width=300)) for line, reply in said_in(house)]


def test_every_command_is_spoken_of(heard: list[tuple[str, str]]) -> None:
    """The conversation leaves out no command, so that no answer goes unread here."""
    said = {" ".join(line.split()[:length]) for line, _ in heard for length in (1, 2, 3)}
    assert set(DECLARED) <= said


def test_every_line_is_answered(heard: list[tuple[str, str]]) -> None:
    """Nobody is left without a word, and the clerk never has to own up to a mistake."""
    assert not [line for line, told in heard if not told.strip() or "mistake of its own" in told]


def test_nothing_of_the_machine_shows(heard: list[tuple[str, str]]) -> None:
    """No value of the program, no name of a class, no traceback and no bare instant."""
    found = [
        (line, match.group(), told[max(0, match.start() - 60) : match.end() + 40])
        for line, told in heard
        for match in OF_THE_MACHINE.finditer(told)
    ]
    assert not found
    names = re.compile(r"\b(" + "|".join(sorted(class_names())) + r")\b")
    assert not [(line, names.findall(told)) for line, told in heard if names.search(told)]


def test_everything_is_in_british_english(heard: list[tuple[str, str]]) -> None:
    """As the people who use it spell it."""
    assert not [(line, found) for line, told in heard if (found := american_words(told))]


def test_verdicts_end_as_sentences_do(heard: list[tuple[str, str]]) -> None:
    """What was found ends with a full stop, a question mark, or what somebody typed."""
    verdict = re.compile(r"^(?:Done|Note|Warning|Refused): (.*)$", re.MULTILINE)
    loose = [
        (line, said)
        for line, told in heard
        for said in verdict.findall(told)
        if not said.endswith((".", "?"))
    ]
    assert not loose


def test_answers_tell_dates_in_full() -> None:
    """With the weekday, so that nobody comes a day late; only what is typed into forms and lines is short."""
    house = constituted()
    for line, reply in said_in(house):
        if "." in line or any(isinstance(part, Form) for part in reply.parts) or line.startswith("help"):
            continue
        told = tuple(part for part in reply.parts if not isinstance(part, Choices))
        shown = plain(replace(reply, parts=told), width=300)
        assert not SHORT_DATE.search(shown), f"{line}: {SHORT_DATE.findall(shown)}"
