from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes
from email.policy import SMTP

import pytest

from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Answer, Capacity, Invitation, Meeting
from tests.bot.conftest import ASHA, BETH, CORA, FINN, LENA, MIA, OWEN, SAM, Spoken, words

ID = "MTG-2026-001"
CLAUSE = "A member who cannot come sends a named deputy."
LATER = timedelta(minutes=3)


@pytest.fixture
def board(house: Spoken) -> Spoken:
    """The network, whose board's terms let members send deputies; its invitations have left."""
    house.done(f'tor set board deputies "{CLAUSE}"')
    house.delivered()
    return house


def invitation(house: Spoken, email: str) -> Invitation:
    """Somebody's invitation to the board's meeting."""
    return house.get(Invitation, f"{ID}:{house.person(email).id}")


def mails(house: Spoken, after: timedelta = LATER) -> dict[str, tuple[str, str]]:
    """Who gets what: the subject, and the words with the calendar's method."""
    found = {}
    for address, content in house.delivered(after):
        mail = message_from_bytes(content, policy=SMTP)
        method = next(
            (p.get_param("method") for p in mail.walk() if p.get_content_type() == "text/calendar"), ""
        )
        body = mail.get_body(("plain",))
        assert body is not None
        found[address] = (str(mail["Subject"]), f"{method} {body.get_content()}")
    return found


def test_a_deputy_is_invited_and_told_for_whom(board: Spoken) -> None:
    """With an entry of their own, as a deputy; nobody else hears of it, and the terms are quoted."""
    reply = board.done("apologies board deputy owen", MIA)
    theirs = invitation(board, OWEN)
    assert (theirs.capacity, theirs.deputises) == (Capacity.DEPUTY, board.person(MIA).id)
    assert invitation(board, MIA).deputy == board.person(OWEN).id
    told = words(reply)
    assert "Owen Pritchard deputises for you" in told
    assert CLAUSE in told
    sent = mails(board)
    assert set(sent) == {OWEN}
    assert sent[OWEN][0].startswith("Invitation: Imaging Network Board")
    assert sent[OWEN][1].startswith("REQUEST")
    assert "deputise for Mia Member (Provider representative)" in " ".join(sent[OWEN][1].split())


def test_the_deputy_answers_for_themself(board: Spoken) -> None:
    """As anybody who is invited does; the member stays away."""
    board.done("apologies board deputy owen", MIA)
    board.done("attend board", OWEN)
    assert (invitation(board, OWEN).answer, invitation(board, MIA).answer) == (
        Answer.ATTENDING,
        Answer.APOLOGIES,
    )


def test_who_comes_after_all_needs_no_deputy(board: Spoken) -> None:
    """The deputy's entry leaves their calendar, with a word that the meeting goes on."""
    board.done("apologies board deputy owen", MIA)
    mails(board)
    assert "need not come any more" in words(board.done("attend board", MIA))
    assert (invitation(board, OWEN).withdrawn, invitation(board, MIA).deputy) == (True, None)
    subject, body = mails(board)[OWEN]
    assert (subject.startswith("No longer invited"), body.startswith("CANCEL")) == (True, True)
    assert board.get(Meeting, ID).sequence == 1  # calendars pass over a cancellation that is no later
    assert "not invited" in words(board.say("attend board", OWEN))


def test_who_was_not_told_yet_is_told_nothing(board: Spoken) -> None:
    """A mind changed within the minute: the deputy's invitation never leaves."""
    board.done("apologies board deputy owen", MIA)
    board.done("attend board", MIA)
    assert mails(board) == {}


def test_another_deputy_takes_the_place(board: Spoken) -> None:
    """The first is let go and the second invited, in one commit; naming nobody keeps who is named."""
    board.done("apologies board deputy owen", MIA)
    mails(board)
    board.done("apologies board deputy beth", MIA)
    sent = mails(board)
    assert {one: told[1].split()[0] for one, told in sent.items()} == {OWEN: "CANCEL", BETH: "REQUEST"}
    board.done('apologies board because "on leave"', MIA)
    assert invitation(board, MIA).deputy == board.person(BETH).id
    board.done("apologies board without deputy", MIA)
    assert invitation(board, MIA).deputy is None
    assert set(mails(board)) == {BETH}


def test_one_who_was_let_go_may_be_asked_again(board: Spoken) -> None:
    """Their invitation stands again, and is sent again."""
    sent: dict[str, tuple[str, str]] = {}
    for line in ("apologies board deputy owen", "attend board", "apologies board deputy owen"):
        board.done(line, MIA)
        sent = mails(board)
    assert not invitation(board, OWEN).withdrawn
    assert sent[OWEN][1].startswith("REQUEST")


def test_an_officer_who_deputises_stays_invited(board: Spoken) -> None:
    """Told of it, told that it is over, and at no time uninvited."""
    board.done("apologies board deputy sam", MIA)
    assert mails(board)[SAM][0].startswith("Deputising:")
    board.done("attend board", MIA)
    assert mails(board)[SAM][0].startswith("No longer deputising:")
    theirs = invitation(board, SAM)
    assert (theirs.withdrawn, theirs.deputises, theirs.capacity) == (False, None, Capacity.IN_ATTENDANCE)


def test_the_member_hears_of_a_deputy_who_does_not_come(board: Spoken) -> None:
    """Once, with the reason and what to do; the seat would be empty otherwise and nobody knew."""
    board.done("apologies board deputy owen", MIA)
    mails(board)
    board.done('apologies board because "in clinic"', OWEN)
    board.done('apologies board because "in theatre"', OWEN)
    (told,) = [one for one in board.all(Letter) if one.matter is Matter.DEPUTY_DECLINED]
    assert told.person == board.person(MIA).id
    body = mails(board)[MIA][1]
    assert "Owen Pritchard was to deputise for you" in " ".join(body.split())
    assert "in clinic" in body


def test_a_cancelled_meeting_is_told_to_the_deputy_too(board: Spoken) -> None:
    """Like to everybody who is invited; afterwards nobody can be named."""
    board.done("apologies board deputy owen", MIA)
    mails(board)
    board.done('meeting cancel board because "no quorum"', LENA)
    assert mails(board)[OWEN][1].startswith("CANCEL")
    assert "is cancelled" in words(board.say(f"apologies {ID} deputy beth", MIA))


def test_a_moved_meeting_asks_both_again(board: Spoken) -> None:
    """Who was named stays named until the member answers for the new day."""
    board.done("apologies board deputy owen", MIA)
    mails(board)
    board.done("meeting move board to 17 Dec 2026", LENA)
    assert {MIA, OWEN} <= set(mails(board))
    assert (invitation(board, MIA).answer, invitation(board, MIA).deputy) == (
        Answer.NONE,
        board.person(OWEN).id,
    )
    board.done("attend board", MIA)
    assert invitation(board, OWEN).withdrawn


@pytest.mark.parametrize(
    ("line", "who", "said"),
    [
        pytest.param("apologies board deputy mia", MIA, "cannot be their own deputy", id="oneself"),
        pytest.param("apologies board deputy asha", MIA, "in their own right", id="a member"),
        pytest.param("apologies board deputy cora", MIA, "in their own right", id="the chair"),
        pytest.param("apologies board deputy owen", SAM, "no seat", id="an officer has none"),
        pytest.param("apologies board deputy owen without deputy", MIA, "not both", id="both"),
        pytest.param("apologies board deputy nobody", MIA, "nobody", id="no such person"),
    ],
)
def test_what_stands_against_a_deputy(board: Spoken, line: str, who: str, said: str) -> None:
    """Said in a sentence; nothing is recorded and nobody written to."""
    before = board.commits()
    reply = board.say(line, who)
    assert (reply.ok, board.commits()) == (False, before)
    assert said in words(reply)


def test_one_deputy_for_two_is_refused(board: Spoken) -> None:
    """With whom they deputise for already."""
    board.done("apologies board deputy owen", MIA)
    reply = board.say("apologies board deputy owen", ASHA)
    assert "Owen Pritchard deputises for Mia Member at this meeting already" in words(reply)


def test_deputies_in_a_circle_are_refused(board: Spoken) -> None:
    """Whose deputy one already is, one cannot send in turn."""
    board.done("apologies board deputy owen", MIA)
    board.done('seat add board "Nursing" of nht for owen')
    board.done(f"meeting uninvite {ID} owen", LENA)
    board.done(f"meeting invite {ID} owen", LENA)
    board.done("apologies board", ASHA)
    assert "has sent apologies" in words(board.say("apologies board deputy asha", OWEN))


@pytest.mark.parametrize("line", ['tor set board deputies "No deputies are allowed."', "help"])
def test_the_terms_of_reference_decide(house: Spoken, line: str) -> None:
    """Where they allow none, or say nothing and the seat names nobody, nobody deputises."""
    house.done(line)
    reply = house.say("apologies board deputy owen", MIA)
    assert not reply.ok
    assert "terms of reference" in words(reply)


def test_the_seats_own_deputies_come_first(board: Spoken) -> None:
    """Another than the seat names is refused with the line that names them, and no line is guessed."""
    board.done("seat deputy SEAT-002 finn")
    assert 'seat deputy SEAT-002 "Owen Pritchard"' in words(board.say("apologies board deputy owen", MIA))
    board.done("apologies board deputy finn", MIA)
    assert invitation(board, FINN).deputises == board.person(MIA).id


def test_the_chair_answers_for_a_member_who_rang(board: Spoken) -> None:
    """The deputy is told for whom, and the answer says who gave it."""
    reply = board.done("apologies board deputy owen for mia", CORA)
    assert "Owen Pritchard deputises for Mia Member" in words(reply)
    assert invitation(board, MIA).told_by == board.person(CORA).id
