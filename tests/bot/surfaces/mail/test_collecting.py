"""Does a mail do what it may do, and is everything else shown to somebody?"""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.surfaces.mail.collecting import collect, take_up
from bot.surfaces.mail.inbox import Arrived
from governance_store.records.meeting import Answer, Invitation, Meeting
from governance_store.records.received import Received, Sort
from tests.bot.conftest import ASHA, CORA, LENA, MIA, Spoken
from tests.bot.surfaces.mail import post
from tests.bot.surfaces.mail.mailboxes import Mailbox

MEETING = "MTG-2026-001"


def arrives(house: Spoken, content: bytes, *, whole: bool = True) -> Received:
    """A mail is taken up; gives what was kept of it."""
    take_up(house.house, Arrived("1", content, whole))
    return house.all(Received)[-1]


def answer(house: Spoken, email: str) -> tuple[Answer, str]:
    """What somebody has answered, and why."""
    (found,) = house.all(Invitation, meeting=MEETING, person=house.person(email).id)
    return found.answer, found.because


def uid(house: Spoken) -> str:
    """What the meeting is called in calendars."""
    return house.get(Meeting, MEETING).uid


def test_accepting_in_a_calendar_is_attending(house: Spoken) -> None:
    """Recorded as a line that the person said by mail."""
    kept = arrives(house, post.reply(uid(house), MIA))
    assert answer(house, MIA) == (Answer.ATTENDING, "")
    assert (kept.sort, kept.person, kept.for_a_person) == (Sort.CALENDAR, house.person(MIA).id, False)
    commits = list(house.store.commits())
    assert [(one.verb, one.surface, one.actor) for one in commits[-2:]] == [
        ("attendance.promised", "mail", house.person(MIA).id),
        ("mail.received", "timetable", "clerk"),
    ]


def test_declining_in_a_calendar_is_apologies_with_the_comment(house: Spoken) -> None:
    """Whatever stands in it is text and nothing else."""
    arrives(house, post.reply(uid(house), MIA, "DECLINED", comment='On "leave" for board'))
    assert answer(house, MIA) == (Answer.APOLOGIES, 'On "leave" for board')


def test_a_tentative_answer_is_none_yet(house: Spoken) -> None:
    """Nobody is counted on it, and nobody is troubled."""
    kept = arrives(house, post.reply(uid(house), MIA, "TENTATIVE"))
    assert answer(house, MIA)[0] is Answer.NONE
    assert not kept.for_a_person


def test_the_last_answer_holds_in_whichever_order_they_come(house: Spoken) -> None:
    """Mail overtakes mail."""
    house.clock.forward(timedelta(days=2))
    arrives(house, post.reply(uid(house), MIA, "DECLINED", stamp="20261104T100000Z", name="<2@x>"))
    kept = arrives(house, post.reply(uid(house), MIA, "ACCEPTED", stamp="20261103T100000Z", name="<1@x>"))
    assert answer(house, MIA)[0] is Answer.APOLOGIES
    assert "later answer" in kept.outcome


def test_who_changes_their_mind_before_either_mail_is_read_is_understood(house: Spoken) -> None:
    """What counts is when an answer was given, not when the mailbox was read."""
    house.clock.forward(timedelta(days=5))
    arrives(house, post.reply(uid(house), MIA, "ACCEPTED", stamp="20261103T100000Z", name="<1@x>"))
    arrives(house, post.reply(uid(house), MIA, "DECLINED", stamp="20261103T100500Z", name="<2@x>"))
    assert answer(house, MIA)[0] is Answer.APOLOGIES


def test_an_answer_to_the_meeting_before_it_moved_does_not_count(house: Spoken) -> None:
    """The change asked for an answer anew."""
    house.done(f"meeting move {MEETING} to 17 Dec 15:00", LENA)
    kept = arrives(house, post.reply(uid(house), MIA, sequence=0))
    assert answer(house, MIA)[0] is Answer.NONE
    assert "before it was changed" in kept.outcome
    assert not kept.for_a_person


def test_an_answer_still_counts_where_only_somebody_else_was_uninvited(house: Spoken) -> None:
    """The meeting counts a change for their calendar; to all others nothing has changed."""
    house.done(f"meeting uninvite {MEETING} asha", LENA)
    kept = arrives(house, post.reply(uid(house), MIA, sequence=0))
    assert answer(house, MIA)[0] is Answer.ATTENDING
    assert "before it was changed" not in kept.outcome


def test_an_answer_for_another_entry_is_shown_to_somebody(house: Spoken) -> None:
    """The meeting of another network."""
    kept = arrives(house, post.reply("other@elsewhere", MIA))
    assert "not a meeting of this network" in kept.outcome
    assert kept.for_a_person


@pytest.mark.parametrize(
    ("attendee", "sender", "told"),
    [
        pytest.param(MIA, ASHA, "was sent from asha.rahman@example.org", id="from a colleague"),
        pytest.param(MIA, "x@elsewhere.example", "was sent from x@elsewhere.example", id="from a stranger"),
        pytest.param("x@elsewhere.example", MIA, "an address that nobody here has", id="for a stranger"),
        pytest.param(MIA, "", "was sent from nowhere", id="from nobody"),
    ],
)
def test_nobody_answers_for_another(house: Spoken, attendee: str, sender: str, told: str) -> None:
    """A forwarded invitation, or a forged answer, is for a person to judge."""
    content = post.reply(uid(house), attendee, sender=sender or attendee)
    kept = arrives(house, content if sender else content.replace(b"From: Somebody", b"X-From: Somebody"))
    assert answer(house, MIA)[0] is Answer.NONE
    assert told in kept.outcome
    assert kept.for_a_person


def test_an_answer_after_the_cancellation_is_shown_with_the_reason(house: Spoken) -> None:
    """They will have had the cancellation since; the secretary sees that somebody answered."""
    house.done(f'meeting cancel {MEETING} because "snow"', LENA)
    kept = arrives(house, post.reply(uid(house), MIA, sequence=1))
    assert "is cancelled" in kept.outcome
    assert kept.for_a_person


def test_a_proposal_of_another_time_is_for_a_person(house: Spoken) -> None:
    """COUNTER asks for something that no rule decides."""
    assert arrives(house, post.reply(uid(house), MIA, method="COUNTER")).for_a_person


def test_a_persons_words_are_for_a_person(house: Spoken) -> None:
    """Kept as they are."""
    kept = arrives(house, post.letter(CORA, "May we meet earlier?\n"))
    assert (kept.sort, kept.text, kept.for_a_person) == (Sort.WORDS, "May we meet earlier?", True)


def test_an_automatic_reply_is_kept_and_troubles_nobody(house: Spoken) -> None:
    """Nobody need read that somebody is away."""
    kept = arrives(house, post.away(MIA))
    assert (kept.sort, kept.for_a_person) == (Sort.AUTOMATIC, False)


def test_a_mail_that_is_too_large_is_for_a_person(house: Spoken) -> None:
    """It says so, and lies in the mailbox."""
    kept = arrives(house, b"From: Mia <mia.member@example.org>\r\n\r\n", whole=False)
    assert "larger than 2 MB" in kept.outcome
    assert kept.for_a_person


def test_the_same_mail_twice_has_one_effect(house: Spoken) -> None:
    """Also where the first time ended between the answer and the keeping."""
    content = post.reply(uid(house), MIA)
    arrives(house, content)
    before = house.commits()
    arrives(house, content)
    assert house.commits() == before


def test_a_whole_mailbox_is_taken_up_through_a_real_server(house: Spoken, box: Mailbox) -> None:
    """Whatever came, once, and the next look finds nothing."""
    for content in (post.reply(uid(house), MIA), post.letter(CORA, "Hello.\n"), post.away(ASHA), b"\x00"):
        box.put(content)
    assert collect(house.house, box.folder()) == 4
    assert collect(house.house, box.folder()) == 0
    assert [one.sort for one in house.all(Received)] == [
        Sort.CALENDAR,
        Sort.WORDS,
        Sort.AUTOMATIC,
        Sort.WORDS,
    ]
    assert answer(house, MIA)[0] is Answer.ATTENDING
