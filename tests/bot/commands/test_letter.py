from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.commands.letter import standing
from bot.render.plain import plain
from bot.reply import Mood, Table
from governance_store.records.letter import Letter, LetterState
from governance_store.records.person import Person
from tests.bot.conftest import ASHA, LENA, MIA, OBI, SAM, Spoken, buttons, moods, words

ONE = "LTR-00001"


def becomes(house: Spoken, id_: str = ONE, **changes: object) -> Letter:
    """What the outbox makes of a letter."""
    letter = replace(house.get(Letter, id_), **changes)  # type: ignore[arg-type]  # fields by name
    with house.store.writing() as desk:
        desk.commit(
            at=house.clock.now(), actor="clerk", surface="test", verb="letter.tried", records=(letter,)
        )
    return letter


def failed(house: Spoken, id_: str = ONE) -> Letter:
    """A letter that was given up."""
    return becomes(house, id_, state=LetterState.FAILED, attempts=8, outcome="no such mailbox")


def listed(house: Spoken, line: str) -> list[tuple[str, ...]]:
    """The rows of a list of letters."""
    (table,) = (part for part in house.say(line, SAM).parts if isinstance(part, Table))
    return list(table.rows)


def test_letters_are_listed_the_newest_first(house: Spoken) -> None:
    """With person, matter and how each stands."""
    house.delivered()
    house.done('meeting cancel board because "snow"', LENA)
    rows = listed(house, "letter list")
    assert [row[0] for row in rows] == [f"LTR-0000{n}" for n in range(8, 0, -1)]
    assert rows[0][1:4] == ("Sam Secretary", "meeting cancelled", "queued")


@pytest.mark.parametrize(
    ("which", "expected"),
    [("failed", {ONE}), ("accepted", {"LTR-00002"}), ("waiting", {"LTR-00003", "LTR-00004"})],
)
def test_letters_are_listed_by_how_they_stand(house: Spoken, which: str, expected: set[str]) -> None:
    """What failed, what was accepted, and what is still to leave."""
    failed(house)
    becomes(house, "LTR-00002", state=LetterState.ACCEPTED, attempts=1)
    becomes(house, "LTR-00003", state=LetterState.ATTEMPTED, attempts=1)
    assert {row[0] for row in listed(house, f"letter list {which}")} == expected


def test_what_failed_is_said_first(house: Spoken) -> None:
    """Nobody has to look for it in the list."""
    assert moods(house.say("letter list", SAM)) == []
    failed(house)
    reply = house.say("letter list", SAM)
    assert moods(reply) == [Mood.WARNING]
    assert "1 letter could not be delivered." in words(reply)


def test_a_letter_is_shown_with_its_fate(house: Spoken) -> None:
    """To whom, when, how often tried and with what outcome; a failed one can be sent again."""
    told = plain(house.say(f"letter show {ONE.lower()}", SAM), width=200)
    for fact in ("Cora Chair, cora.chair@example.org", "Monday 2 November 2026, 09:00", "none yet"):
        assert fact in told
    failed(house)
    reply = house.say(f"letter show {ONE}", SAM)
    assert "no such mailbox" in plain(reply)
    assert [one.line for one in buttons(reply)] == [f"letter resend {ONE}"]


def test_a_failed_letter_is_queued_again_as_it_is(house: Spoken) -> None:
    """Same person, same content, from the first attempt, due at once."""
    before = failed(house)
    house.clock.forward(timedelta(hours=2))
    house.done(f"letter resend {ONE}", SAM)
    after = house.get(Letter, ONE)
    assert (after.state, after.attempts, after.due) == (LetterState.QUEUED, 0, house.clock.now())
    assert (after.person, after.renders, after.digest) == (before.person, before.renders, before.digest)


def test_a_corrected_address_gets_the_letter_written_anew(house: Spoken) -> None:
    """What failed at an old address goes to the new one, as a message of its own."""
    before = failed(house)
    name = house.get(Person, before.person).name
    house.done(f'person set "{name}" email new.address@example.org')
    house.done(f"letter resend {ONE}", SAM)
    after = house.get(Letter, ONE)
    assert (after.address, after.digest, after.message_id) == ("new.address@example.org", "", "")


@pytest.mark.parametrize("state", [LetterState.QUEUED, LetterState.ATTEMPTED, LetterState.ACCEPTED])
def test_nobody_gets_a_letter_twice(house: Spoken, state: LetterState) -> None:
    """Only what failed is sent again."""
    becomes(house, state=state)
    before = house.commits()
    reply = house.say(f"letter resend {ONE}", SAM)
    assert not reply.ok
    assert "only what failed is" in words(reply)
    assert house.commits() == before


@pytest.mark.parametrize(
    ("state", "attempts", "demonstration", "said"),
    [
        (LetterState.QUEUED, 0, False, "queued"),
        (LetterState.QUEUED, 2, False, "to be tried again"),
        (LetterState.ATTEMPTED, 1, False, "on its way"),
        (LetterState.ACCEPTED, 1, True, "accepted for delivery (demonstration)"),
        (LetterState.FAILED, 8, False, "failed"),
    ],
)
def test_how_a_letter_stands_in_words(
    still_house: Spoken, state: LetterState, attempts: int, demonstration: bool, said: str
) -> None:
    """Each state as people say it; a demonstration is marked."""
    letter = still_house.get(Letter, ONE)
    assert standing(replace(letter, state=state, attempts=attempts, demonstration=demonstration)) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [("letter show LTR-99999", "no letter LTR-99999"), ("letter show yesterday", "is not a letter such as")],
)
def test_a_letter_that_is_not_there_is_named(still_house: Spoken, line: str, said: str) -> None:
    """The refusal says what was looked for."""
    assert said in words(still_house.say(line, SAM))


@pytest.mark.parametrize("who", [ASHA, MIA, OBI])
@pytest.mark.parametrize("line", ["letter list", f"letter show {ONE}", f"letter resend {ONE}"])
def test_letters_are_for_those_who_keep_the_record(still_house: Spoken, line: str, who: str) -> None:
    """Addresses of others are not for every member."""
    reply = still_house.say(line, who)
    assert not reply.ok
    assert "@" not in plain(reply)
