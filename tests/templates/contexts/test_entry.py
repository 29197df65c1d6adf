"""Does a calendar entry hold the values of its meeting?"""

from __future__ import annotations

from dataclasses import replace

from templates.contexts.entry import Method, entry
from tests.templates.scene import CALLED, MAILBOX, context


def test_a_cancelled_meeting_says_so_in_its_title() -> None:
    """Some calendars keep the entry, and people look at the title."""
    made = entry(context(), Method.CANCEL, mailbox=MAILBOX, description="")
    assert made.summary == "Cancelled: Imaging Network Board"


def test_a_download_of_a_cancelled_meeting_says_so_too() -> None:
    """It is published, not cancelled, and is off all the same."""
    told = replace(context(), cancelled=True)
    assert entry(told, Method.PUBLISH, mailbox=MAILBOX, description="").off
    assert not entry(context(), Method.PUBLISH, mailbox=MAILBOX, description="").off


def test_where_there_is_no_place_the_link_stands_for_one() -> None:
    """A calendar shows the place in its list, and the link may be all there is."""
    made = entry(context(replace(CALLED, place="")), Method.REQUEST, mailbox=MAILBOX, description="")
    assert made.location == CALLED.link


def test_a_link_that_may_not_be_followed_is_told_as_a_place_only() -> None:
    """Nothing but the web becomes an address that a calendar opens."""
    told = context(replace(CALLED, place="", link="javascript:alert(1)"))
    made = entry(told, Method.REQUEST, mailbox=MAILBOX, description="")
    assert (made.location, made.link) == ("javascript:alert(1)", "")
