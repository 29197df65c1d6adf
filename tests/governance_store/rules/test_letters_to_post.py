"""Does somebody hear of letters to be posted, each time that there is something new, and not again?"""

from __future__ import annotations

from dataclasses import replace

from governance_store.records.ids import LetterId
from governance_store.records.letter import Letter, LetterState, Route
from governance_store.rules.letters_to_post import letters_to_post, waiting_for_the_post
from tests.governance_store.rules.test_owed import FIRST, LETTER, NOW, SECRETARY, record

FIRST_ONE, SECOND_ONE = (
    replace(LETTER, id=LetterId(f"LTR-0000{n}"), route=Route.POST, state=LetterState.TO_POST) for n in (1, 2)
)


def told(*letters: Letter, keys: tuple[str, ...] = ()) -> list[tuple[str, str, int]]:
    """To whom, by which key, of how many letters."""
    with record(*letters, keys=keys).reading() as view:
        return [(one.person, one.key, len(one.renders)) for one in letters_to_post(view, NOW)]


def test_all_that_wait_are_told_in_one_notice_to_the_secretary() -> None:
    """Again only when there is a further one."""
    key = "letters-to-post:LTR-00002"
    assert told(FIRST_ONE, SECOND_ONE) == [(SECRETARY, key, 2)]
    assert told(FIRST_ONE, SECOND_ONE, keys=(key,)) == []
    assert told(FIRST_ONE, keys=(key,)) == [(SECRETARY, "letters-to-post:LTR-00001", 1)]


def test_a_letter_about_no_meeting_is_for_an_administrator() -> None:
    """Nothing is left lying."""
    assert told(replace(FIRST_ONE, renders=())) == [(FIRST, "letters-to-post:LTR-00001", 1)]


def test_what_was_posted_or_goes_by_mail_does_not_wait() -> None:
    """Only what somebody has to print."""
    posted, queued = (replace(FIRST_ONE, state=one) for one in (LetterState.ACCEPTED, LetterState.QUEUED))
    for letter in (posted, queued):
        with record(letter).reading() as view:
            assert waiting_for_the_post(view) == []
        assert told(letter) == []
