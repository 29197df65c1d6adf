from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.outbox.routes import COMPANION, account_of, given_up, routed
from governance_store.records.chat_account import ChatAccount
from governance_store.records.ids import LetterId, PersonId, chat_account_id
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, LetterState, Matter, Route
from governance_store.records.person import Person, Reached
from tests.bot.outbox.scene import MEMBER, NOW, PEOPLE, found, house

MIA = next(one for one in PEOPLE if one.id == MEMBER)
ACCOUNT = ChatAccount(chat_account_id("slack", "T1", "U1"), MEMBER, "slack", "T1", "U1", NOW)
LETTER = Letter(
    LetterId("LTR-00001"), MEMBER, Route.MAIL, MIA.emails[0], Matter.INVITATION, "MTG:PER", (), NOW, NOW
)


def letters(person: Person, *records: Record, known: Sequence[Record] = ()) -> list[Letter]:
    """The letters of a commit as they are written down."""
    store = house(ACCOUNT, person, *known, without=[MIA])
    with store.reading() as view:
        return [one for one in routed(view, records or (LETTER,)) if isinstance(one, Letter)]


def test_each_letter_goes_as_its_reader_chose() -> None:
    """By mail, in Slack, or both; each of two in a thread of its own."""
    assert letters(MIA) == [LETTER]
    (slack,) = letters(replace(MIA, reached=Reached.SLACK))
    assert (slack.route, slack.address, slack.thread) == (Route.SLACK, "U1", LETTER.thread)
    mail, beside = letters(replace(MIA, reached=Reached.BOTH))
    assert mail == LETTER
    assert (beside.id, beside.route, beside.address) == ("LTR-00002", Route.SLACK, "U1")
    assert beside.thread == LETTER.thread + COMPANION


def test_without_an_account_letters_go_by_mail() -> None:
    """An account that was ended counts no more, and neither does one of another service."""
    chosen = replace(MIA, reached=Reached.SLACK)
    for account in (replace(ACCOUNT, active=False), replace(ACCOUNT, service="other")):
        store = house(account, chosen, without=[MIA])
        with store.reading() as view:
            assert account_of(view, MEMBER) is None
            assert routed(view, (LETTER,)) == (LETTER,)


def test_the_account_that_was_confirmed_last_is_written_to() -> None:
    """Somebody who moves to another account is followed."""
    newer = ChatAccount(
        chat_account_id("slack", "T1", "U2"), MEMBER, "slack", "T1", "U2", NOW.replace(hour=12)
    )
    with house(ACCOUNT, newer).reading() as view:
        assert account_of(view, MEMBER) == newer


@pytest.mark.parametrize(
    "letter",
    [
        pytest.param(replace(LETTER, matter=Matter.SIGN_IN), id="a link to sign in"),
        pytest.param(replace(LETTER, route=Route.POST), id="by post"),
        pytest.param(replace(LETTER, state=LetterState.ACCEPTED), id="one that has left"),
    ],
)
def test_some_letters_keep_their_way(letter: Letter) -> None:
    """Whatever their reader chose."""
    assert letters(replace(MIA, reached=Reached.SLACK), letter) == [letter]
    assert letters(replace(MIA, reached=Reached.BOTH), letter) == [letter]


def test_a_letter_that_is_known_is_not_doubled() -> None:
    """What is committed again is the same letter."""
    later = replace(LETTER, attempts=1)
    assert letters(replace(MIA, reached=Reached.BOTH), later, known=(LETTER,)) == [later]


def test_what_is_taken_back_is_taken_back_both_ways() -> None:
    """As long as neither was tried."""
    beside = replace(
        LETTER, id=LetterId("LTR-00002"), route=Route.SLACK, address="U1", thread=LETTER.thread + COMPANION
    )
    back = replace(LETTER, state=LetterState.WITHDRAWN, settled=NOW, outcome="changed")
    both = replace(MIA, reached=Reached.BOTH)
    first, second = letters(both, back, known=(LETTER, beside))
    assert (first, second.id, second.state) == (back, beside.id, LetterState.WITHDRAWN)
    assert letters(both, back, known=(LETTER, replace(beside, attempts=1))) == [back]


FAILED = replace(LETTER, route=Route.SLACK, address="U1", state=LetterState.FAILED, settled=NOW)


def test_where_slack_fails_a_mail_goes_instead() -> None:
    """And the failure says which."""
    with house(ACCOUNT, LETTER).reading() as view:
        failed, mail = given_up(view, FAILED, NOW)
    assert failed.instead == mail.id == "LTR-00002"
    assert (mail.route, mail.address, mail.thread) == (Route.MAIL, MIA.emails[0], LETTER.thread)
    assert mail.renders == LETTER.renders


def test_where_the_mail_went_along_no_other_goes() -> None:
    """The companion's failure names it."""
    beside = replace(FAILED, id=LetterId("LTR-00002"), thread=LETTER.thread + COMPANION)
    with house(ACCOUNT, LETTER).reading() as view:
        assert given_up(view, beside, NOW) == (replace(beside, instead=LETTER.id),)


def test_where_nobody_can_be_written_to_the_failure_stands() -> None:
    """Without an address, or for a channel, which is nobody."""
    without = replace(MIA, emails=())
    with house(ACCOUNT, without, without=[MIA]).reading() as view:
        assert given_up(view, FAILED, NOW) == (FAILED,)
        channel = replace(FAILED, person=PersonId("clerk"))
        assert given_up(view, channel, NOW) == (channel,)
        mail = replace(LETTER, state=LetterState.FAILED)
        assert given_up(view, mail, NOW) == (mail,)


def test_the_scene_is_written_down() -> None:
    """A commit of the house takes routed records as they are."""
    store = house(ACCOUNT, replace(MIA, reached=Reached.BOTH), without=[MIA])
    with store.reading() as view:
        records = routed(view, (LETTER,))
    found(store, *records)
    with store.reading() as view:
        assert len(view.find(Letter)) == 2
