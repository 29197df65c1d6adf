from __future__ import annotations

from datetime import timedelta

import pytest

from governance_store.records.chat_account import ChatAccount
from tests.bot.surfaces.slack.scene import ADA, MIA, OBI, Placed, read
from tests.slack.trouble import says


def test_somebody_is_asked_once_who_they_are_and_goes_on(there: Placed) -> None:
    """Matched by address, confirmed by a button, and then what was asked first is at hand."""
    mia = there.comes(MIA, confirmed=False)
    since = mia.mark()
    mia.types("meeting list")
    question = mia.reads(since, "By your e-mail address you are Mia Member")
    since = mia.mark()
    mia.presses(question, "Yes, that is me")
    done = mia.reads(since, "Go on with it")
    (account,) = there.spoken.all(ChatAccount)
    assert (account.person, account.user) == (there.spoken.person(MIA).id, mia.id)
    since = mia.mark()
    mia.presses(done, "Go on with it")
    mia.reads(since, "Imaging Network Board")
    since = mia.mark()
    mia.types("brief")
    assert "By your e-mail" not in read(mia.sees(since))


@pytest.mark.parametrize(
    ("known", "told"),
    [
        pytest.param({"guest": True}, "guest in this Slack workspace", id="a guest"),
        pytest.param({"single_channel_guest": True}, "guest in this Slack", id="a guest of one channel"),
        pytest.param({"stranger": True}, "another organisation's Slack", id="a stranger"),
        pytest.param({"deleted": True}, "deactivated", id="deactivated"),
        pytest.param({"confirmed": False}, "no confirmed e-mail address", id="an address nobody verified"),
    ],
)
def test_who_is_no_full_member_is_refused_with_a_sentence(
    there: Placed, known: dict[str, bool], told: str
) -> None:
    """Their address alone opens nothing, and nothing is recorded."""
    person = there.slack.joins("Mia Member", MIA, **known)
    before = there.spoken.commits()
    since = person.mark()
    person.types("me away until 10 Jan 2027")
    assert told in read(person.sees(since))
    assert there.spoken.commits() == before


def test_an_account_that_was_confirmed_is_refused_once_it_is_a_guest(there: Placed) -> None:
    """What Slack says is asked again after some minutes."""
    mia = there.comes(MIA)
    mia.types("brief")
    mia.member.guest = True
    there.spoken.clock.forward(timedelta(minutes=6))
    since = mia.mark()
    mia.types("brief")
    mia.reads(since, "You are a guest")


def test_somebody_whom_nobody_knows_is_told_what_to_do(there: Placed) -> None:
    """An address that is not in the record, and a person who has left it."""
    somebody = there.slack.joins("Nobody", "nobody@example.org")
    since = somebody.mark()
    somebody.types("help")
    assert "Ask an administrator" in read(somebody.sees(since))
    obi = there.comes(OBI)
    there.spoken.done("person leave Obi", ADA)
    since = obi.mark()
    obi.types("help")
    assert "no longer take part" in read(obi.sees(since))


def test_a_further_address_of_a_person_is_theirs(there: Placed) -> None:
    """One person has several addresses, and several accounts."""
    there.comes(MIA)
    there.spoken.done('person set "Mia Member" also email mia@second.example.org', ADA)
    second = there.slack.joins("Mia", "MIA@second.example.org")
    since = second.mark()
    second.types("help")
    second.reads(since, "you are Mia Member")


def test_where_slack_cannot_say_who_it_is_nothing_is_done(there: Placed) -> None:
    """A refusal in plain words, whatever Slack's was."""
    mia = there.comes(MIA)
    there.slack.trouble.on("users.info", says("user_not_found"))
    since = mia.mark()
    mia.types("me away until 10 Jan 2027")
    assert "not in the workspace" in read(mia.sees(since))
    assert there.spoken.person(MIA).away_until is None


def test_a_mention_of_a_person_is_that_person(there: Placed) -> None:
    """Who is known by account or address is meant, whatever they are called in Slack."""
    ada, mia = there.comes(ADA), there.comes(MIA)
    since = ada.mark()
    ada.types(f"person show @{mia.id}")
    assert "Mia Member" in read(ada.sees(since))
