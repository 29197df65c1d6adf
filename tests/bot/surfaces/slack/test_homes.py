from __future__ import annotations

import pytest

from governance_store.records.chat_account import ChatAccount
from tests.bot.conftest import constituted
from tests.bot.surfaces.slack.scene import ADA, LENA, MIA, Placed, placed, read
from tests.slack.trouble import says, too_many
from tests.slack.workspace import View


def test_each_sees_what_is_for_them(there: Placed) -> None:
    """Members, leads and administrators have different sections."""
    mia, lena, ada = there.comes(MIA), there.comes(LENA), there.comes(ADA)
    for one in (mia, lena, ada):
        one.opens_home()
    assert "Setting up" not in read(mia.home())
    assert "Setting up the network" in read(lena.home())
    assert "Looking after the clerk" in read(ada.home())


def test_home_is_fresh_after_what_concerns_its_reader(there: Placed) -> None:
    """Whoever changed it, wherever; and it is not shown again to whom nothing changed."""
    mia, lena = there.comes(MIA), there.comes(LENA)
    mia.opens_home()
    lena.opens_home()
    before = (mia.home(), lena.home())
    lenas = lena.home().updates
    since, others = mia.mark(), lena.mark()
    there.spoken.done("meeting schedule board 14 Jan 2027 14:00 90m", LENA)
    mia.sees(since, lambda one: isinstance(one, View) and "MTG-2027-001" in str(one.payload))
    assert not [one for one in lena.seen(others) if isinstance(one, View)]
    assert (before[1].updates, lenas) == (lenas, lenas)


def test_somebody_who_never_opened_home_is_shown_what_changed(there: Placed) -> None:
    """An account that is known is kept fresh from when the clerk was started."""
    spoken = constituted()
    with placed(spoken) as first:
        mia = first.comes(MIA)
        records = spoken.all(ChatAccount)
    spoken.house.stop.clear()
    with placed(spoken) as again:
        member = again.slack.space.joins("Mia Member", MIA)
        again.slack.space.members[mia.id] = member
        member.id = mia.id
        again.awaited(lambda: True if again.surface._homes._shown else None)
        spoken.done("meeting schedule board 14 Jan 2027 14:00 90m", LENA)
        shown = again.awaited(lambda: again.slack.space.homes.get(mia.id))
        assert "MTG-2027-001" in str(shown.payload)
    assert [one.user for one in records] == [mia.id]


def test_who_is_not_known_or_not_confirmed_is_told_so_at_home(there: Placed) -> None:
    """And shown nothing of the record."""
    mia = there.comes(MIA, confirmed=False)
    mia.opens_home()
    assert "you are Mia Member" in read(mia.home())
    nobody = there.slack.joins("Nobody", "nobody@example.org")
    nobody.opens_home()
    assert "Nobody in this network" in read(nobody.home())
    assert "MTG" not in read(nobody.home())


@pytest.mark.slow  # Slack counts in whole seconds
def test_where_slack_asks_for_a_pause_home_follows(there: Placed) -> None:
    """What could not be shown now is shown after it."""
    mia = there.comes(MIA)
    mia.opens_home()
    mia.home()
    since = mia.mark()
    there.slack.trouble.on("views.publish", too_many(1))
    there.spoken.done("meeting schedule board 14 Jan 2027 14:00 90m", LENA)
    mia.sees(since, lambda one: isinstance(one, View) and "MTG-2027-001" in str(one.payload))


def test_somebody_who_is_gone_is_shown_nothing_more(there: Placed) -> None:
    """And keeps nobody else from being shown theirs."""
    mia, ada = there.comes(MIA), there.comes(ADA)
    mia.opens_home()
    ada.opens_home()
    mia.home()
    ada.home()
    there.slack.trouble.on(
        "views.publish", says("user_not_found"), when=lambda given: given["user_id"] == mia.id
    )
    since = ada.mark()
    there.spoken.done("meeting schedule board 14 Jan 2027 14:00 90m", LENA)
    there.spoken.done('post add "New role"', ADA)
    ada.sees(since, lambda one: isinstance(one, View) and "New role" in read(one))
    there.awaited(lambda: True if mia.id not in there.surface._homes._shown else None)
