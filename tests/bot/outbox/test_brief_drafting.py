"""Whether a brief says what waits for its reader and what is told of others, and keeps confidences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest

from bot.outbox.brief_drafting import parts_of
from bot.outbox.drafting import draft
from bot.outbox.reminders import queue_owed
from bot.outbox.rendered import Office
from bot.reply import Button
from governance_store.records.letter import Letter, Matter
from tests.bot.commands.an_action_log import HIDDEN, POLICY, SECRET, VAN, log
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OWEN, SAM, Spoken


@pytest.fixture
def board() -> Spoken:
    """A log; its letters so far have left."""
    house = log()
    house.delivered()
    return house


def briefs(house: Spoken, day: datetime) -> dict[str, str]:
    """The subject and the text of the briefs of a morning, by whom they are for."""
    house.clock.instant = day
    queue_owed(house.store, day, "test")
    found = {}
    for address, content in house.delivered():
        mail = message_from_bytes(content, policy=policy.default)
        body = mail.get_body(("plain",))
        if body and str(mail["Subject"]).startswith("Your brief"):
            found[address] = " ".join(f"{mail['Subject']}: {body.get_content()}".split())
    return found


def test_it_says_what_is_due_and_what_can_be_done(board: Spoken) -> None:
    """With the lines that do it."""
    told = briefs(board, datetime(2027, 2, 2, 9, tzinfo=UTC))[ASHA]
    assert "Your brief for Tuesday 2 February 2027: 1 action" in told
    assert f"{POLICY}: Due tomorrow, Wednesday 3 February 2027: Send the MRI safety policy to sites" in told
    assert "action done ACT-2026-0001" in told
    assert 'action extend ACT-2026-0001 to DATE because "TEXT"' in told


def test_it_says_how_often_it_comes(board: Spoken) -> None:
    """Once a day at most, or once a week to who chose that."""
    assert "one brief a day at most" in briefs(board, datetime(2027, 2, 2, 9, tzinfo=UTC))[ASHA]
    board.done("me brief weekly Monday", ASHA)
    told = briefs(board, datetime(2027, 2, 15, 9, tzinfo=UTC))[ASHA]
    assert "one brief a week at most" in told
    assert "a day" not in told


def test_what_is_not_ones_own_is_told_without_its_buttons(board: Spoken) -> None:
    """The chair hears whose it is and since when it is overdue, a deputy for whom they are told."""
    board.done("me away from 1 Feb 2027 until 28 Feb 2027", ASHA)
    board.done("seat deputy SEAT-001 owen", SAM)
    found = briefs(board, datetime(2027, 2, 15, 9, tzinfo=UTC))
    for who in (CORA, OWEN):
        assert "Of Dr Asha Rahman, who is away, overdue since Wednesday 3 February 2027: Send" in found[who]
        assert "action done" not in found[who]
        assert "action show ACT-2026-0001" in found[who]


def test_requests_and_closures_are_in_it(board: Spoken) -> None:
    """One brief of both sorts where both are there."""
    board.done("action reassign 001.2 to owen", SAM)
    board.done("action done 001.1", ASHA)
    found = briefs(board, datetime(2026, 12, 11, 9, tzinfo=UTC))
    assert f"{VAN}: You are asked to take it over from Cora Chair, without a day: Report on" in found[OWEN]
    assert 'action decline ACT-2026-0002 because "TEXT"' in found[OWEN]
    assert f"{POLICY}: Dr Asha Rahman proposes that it be closed: Send" in found[SAM]
    assert "action close ACT-2026-0001" in found[SAM]


def test_nothing_of_a_confidential_action_is_in_a_letter(board: Spoken) -> None:
    """But its reference and its day."""
    found = briefs(board, datetime(2027, 2, 1, 9, tzinfo=UTC))
    assert f"{HIDDEN}: Due today, Monday 1 February 2027: confidential; sign in to read it" in found[MIA]
    assert not [one for one in found.values() if SECRET in one]


def test_the_chair_has_a_line_for_the_agenda_about_what_did_not_move(board: Spoken) -> None:
    """It names the references, and none that is confidential."""
    board.done("meeting schedule board 14 Jan 2027 14:00 90m at here", LENA)
    told = briefs(board, datetime(2027, 1, 15, 9, tzinfo=UTC))[CORA]
    assert f"{POLICY}: Of Dr Asha Rahman, due in 19 days, Wednesday 3 February 2027, without movement" in told
    assert f'agenda add board "Actions without progress: {POLICY}, {VAN}" 10m for discussion' in told
    assert SECRET not in told


def test_in_a_chat_its_lines_are_buttons(board: Spoken) -> None:
    """A line that lacks something is one too: a form asks for it."""
    at = datetime(2027, 2, 2, 9, tzinfo=UTC)
    queue_owed(board.store, at, "test")
    asha = board.person(ASHA).id
    (letter,) = [one for one in board.all(Letter, person=asha) if one.matter is Matter.BRIEF]
    parcel = draft(Office(board.store, "clerk@x.org", "http://h"), letter, at)
    assert parcel.buttons == (
        Button(f"Done, {POLICY}", "action done ACT-2026-0001"),
        Button(f"Update, {POLICY}", "action update ACT-2026-0001"),
        Button(f"Extend, {POLICY}", "action extend ACT-2026-0001"),
        Button(f"Put aside, {POLICY}", "action snooze ACT-2026-0001"),
        Button(f"Hand over, {POLICY}", "action reassign ACT-2026-0001"),
        Button("See all that are yours", "action list mine"),
    )


def test_every_kind_of_prompt_is_in_the_same_brief(board: Spoken) -> None:
    """Terms to be reviewed, a term that ends and a lead role that is vacant: one letter, with their lines."""
    board.done("tor set board review 1 Mar 2027", SAM)
    board.done('tor adopt board since 2 Nov 2026 minute "1"', SAM)
    board.done('post fill "Clinical lead" mia since 2 Nov 2026 until 31 Mar 2027', LENA)
    board.delivered()
    told = briefs(board, datetime(2027, 2, 2, 9, tzinfo=UTC))
    assert "Your brief for Tuesday 2 February 2027: 3 things" in told[LENA]
    assert "Due: review of the terms of reference, Imaging Network Board" in told[LENA]
    assert "Read them: tor show board" in told[LENA]
    assert "Vacant: Radiology nurse lead" in told[LENA]
    assert "Term ending: Clinical lead" in told[LENA]
    assert "post set POST-001 until DATE" in told[LENA]
    assert "action list mine" not in told[LENA]
    assert "Term ending: Clinical lead" in told[MIA]


def test_a_brief_of_before_gathered_nothing_but_actions(board: Spoken) -> None:
    """It is written as ever."""
    at = datetime(2027, 2, 2, 9, tzinfo=UTC)
    queue_owed(board.store, at, "test")
    letter = next(one for one in board.all(Letter, matter=Matter.BRIEF) if one.address == ASHA)
    old = replace(letter, gathers=())
    office = Office(board.store, "clerk@x.org", "http://h")
    assert [one.matter for one in parts_of(old)] == [Matter.ACTION]
    assert draft(office, old, at).written == draft(office, letter, at).written


def test_beyond_eight_things_each_is_told_without_its_lines(board: Spoken) -> None:
    """The list of all that are one's own is a line away."""
    for number in range(9):
        board.done(f'action add asha "Thing {number}" by 3 Feb 2027 committee board', SAM)
    told = briefs(board, datetime(2027, 2, 2, 9, tzinfo=UTC))[ASHA]
    assert ": 10 actions" in told
    assert told.count("Due tomorrow, Wednesday 3 February 2027: Thing") == 9
    assert told.count("Done: action done") == 8
    assert "action list mine" in told


def test_what_somebody_left_behind_is_told_with_the_line_that_hands_it_over(board: Spoken) -> None:
    """Once for one action, although its day is near too."""
    board.done("person leave asha")
    found = briefs(board, datetime(2027, 2, 2, 9, tzinfo=UTC))[SAM]
    told = f"{POLICY}: Of Dr Asha Rahman, who no longer takes part, due tomorrow"
    assert found.count(told) == 1
    assert 'Hand over: action reassign ACT-2026-0001 to "NAME"' in found
