"""Do letters by post reach somebody's hands, and count as sent only when somebody says so?"""

from __future__ import annotations

import pytest

from bot.outbox.brief_drafting import parts_of
from bot.outbox.timetable import tick
from bot.reply import Mood
from bot.serving import postroom_of
from governance_store.records.letter import Letter, LetterState, Matter
from tests.bot.conftest import LENA, MIA, SAM, Spoken, buttons, moods, words


@pytest.fixture
def by_post(house: Spoken, tmp_path: object) -> Spoken:
    """A house of which one member is reached by post, and whose letters have left."""
    house.done('person notify "Mia Member" post to "1 High Street, Northmoor"', SAM)
    house.done("meeting schedule board 17 Dec 2026 14:00 90m", LENA)
    object.__setattr__(house.house.config, "mail_url", f"file:{tmp_path}/mail")
    for _minute in range(2):
        tick(postroom_of(house.house))
    return house


def mias(house: Spoken) -> Letter:
    """The letter on paper."""
    return house.all(Letter, person=house.person(MIA).id)[-1]


def test_a_letter_by_post_is_laid_out_and_does_not_count_as_sent(by_post: Spoken) -> None:
    """The secretary hears of it by mail."""
    assert mias(by_post).state is LetterState.TO_POST
    (brief,) = by_post.all(Letter, matter=Matter.BRIEF, person=by_post.person(SAM).id)
    (notice,) = [one for one in parts_of(brief) if one.matter is Matter.TO_PRINT]
    assert notice.person == by_post.person(SAM).id


def test_what_is_printed_is_what_is_kept(by_post: Spoken) -> None:
    """To the byte, with the address on it."""
    reply = by_post.done("letter print", SAM)
    (page,) = reply.attachments
    assert page.content == by_post.store.vault.read(mias(by_post).digest)
    assert b"1 High Street<br>Northmoor" in page.content
    assert [button.line for button in buttons(reply)] == [f"letter posted {mias(by_post).id}"]


def test_what_is_posted_counts_from_then_on(by_post: Spoken) -> None:
    """By whoever says so, on the day that they say."""
    by_post.done("letter posted on 1 Nov 2026", SAM)
    letter = mias(by_post)
    assert letter.state is LetterState.ACCEPTED
    assert letter.outcome == "Posted on Sunday 1 November 2026, as Sam Secretary says."
    for line in ("letter print", "letter posted"):
        assert moods(by_post.say(line, SAM)) == [Mood.NOTE]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("letter posted LTR-00001", "does not wait to be posted"),
        ("letter posted on 1 Dec 2026", "is still to come"),
        ("letter print LTR-00001", "does not wait to be posted"),
    ],
)
def test_what_cannot_be_is_refused(by_post: Spoken, line: str, told: str) -> None:
    """And nothing is recorded."""
    before = by_post.commits()
    assert told in words(by_post.say(line, SAM))
    assert by_post.commits() == before


def test_members_do_not_print_others_letters(by_post: Spoken) -> None:
    """They are for who keeps the record."""
    assert not by_post.say("letter print", MIA).ok
