"""Is a letter tried again at the right times, and given up when it should be?"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.outbox import backoff
from governance_store.records.ids import LetterId
from governance_store.records.letter import Letter, LetterState, Matter, Route
from tests.bot.outbox.scene import CHAIR, NOW

LETTER = Letter(LetterId("LTR-00001"), CHAIR, Route.MAIL, "e@n.example", Matter.INVITATION, "t", (), NOW, NOW)


def test_waits_grow_from_a_minute_to_half_a_day() -> None:
    """Greylisting is over after minutes, an outage after hours."""
    waits = [backoff.put_off(replace(LETTER, attempts=n), NOW, "").due - NOW for n in range(1, 10)]
    assert [wait // timedelta(minutes=1) for wait in waits] == [1, 5, 15, 60, 180, 360, 720, 720, 720]


def test_a_letter_put_off_is_queued_with_the_reason() -> None:
    """Whoever looks at it sees why it has not left."""
    after = backoff.put_off(replace(LETTER, attempts=1), NOW, "Greylisted.")
    assert (after.state, after.outcome, after.settled) == (LetterState.QUEUED, "Greylisted.", None)


def test_after_two_days_it_is_given_up() -> None:
    """It fails visibly, and says how often it was tried."""
    after = backoff.put_off(replace(LETTER, attempts=9), NOW + timedelta(hours=48), "No answer.")
    assert (after.state, after.settled) == (LetterState.FAILED, NOW + timedelta(hours=48))
    assert "9 times" in after.outcome
    assert "No answer." in after.outcome


def test_a_letter_that_waited_because_the_clerk_was_off_gets_a_fair_trial() -> None:
    """Two days without a running clerk are not two days of trying."""
    after = backoff.put_off(replace(LETTER, attempts=1), NOW + timedelta(days=7), "Greylisted.")
    assert after.state is LetterState.QUEUED


def test_an_attempt_names_its_bytes_and_holds_for_ten_minutes() -> None:
    """Nobody else takes it up as long as it may still be on its way."""
    after = backoff.attempted(LETTER, NOW, "sha256:x", "<m@x>")
    assert (after.state, after.attempts, after.digest, after.message_id, after.due) == (
        LetterState.ATTEMPTED,
        1,
        "sha256:x",
        "<m@x>",
        NOW + timedelta(minutes=10),
    )


def test_a_letter_taken_back_is_settled_with_its_reason() -> None:
    """It was never tried, and nobody need look after it any more."""
    after = backoff.withdrawn(LETTER, NOW, "A later letter says it.")
    assert (after.state, after.settled, after.outcome) == (
        LetterState.WITHDRAWN,
        NOW,
        "A later letter says it.",
    )


def test_a_letter_whose_link_ends_is_tried_often_and_not_beyond() -> None:
    """Somebody waits for it; after a quarter of an hour it would only lead to a link that is over."""
    link = replace(LETTER, matter=Matter.SIGN_IN, attempts=3)
    again = backoff.put_off(link, NOW + timedelta(minutes=6), "Greylisted.")
    assert (again.state, again.due) == (LetterState.QUEUED, NOW + timedelta(minutes=9))
    over = backoff.put_off(link, NOW + timedelta(minutes=12), "No answer.")
    assert (over.state, over.settled) == (LetterState.FAILED, NOW + timedelta(minutes=12))
    assert "Its link has ended" in over.outcome
    assert "No answer." in over.outcome


def test_a_letter_whose_link_ended_while_nothing_ran_is_taken_back() -> None:
    """It never left; one that was tried is given up; any other is of use however late it comes."""
    link, at = replace(LETTER, matter=Matter.SIGN_IN), NOW + timedelta(minutes=15)
    assert backoff.too_late(link, NOW + timedelta(minutes=14)) is None
    taken_back, given_up = backoff.too_late(link, at), backoff.too_late(replace(link, attempts=1), at)
    assert taken_back is not None
    assert given_up is not None
    assert (taken_back.state, given_up.state) == (LetterState.WITHDRAWN, LetterState.FAILED)
    assert "before it left: its link has ended" in taken_back.outcome
    assert backoff.too_late(LETTER, NOW + timedelta(days=9)) is None
