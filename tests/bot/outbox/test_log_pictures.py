"""Whether a weekly brief shows the log of those who look after it, and nobody else's brief does."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from PIL import Image

from bot.outbox.log_pictures import log_pictures
from bot.outbox.reminders import queue_owed
from bot.surfaces.console.mailbox import content_of, html_of
from governance_store.records.action import Action
from governance_store.records.ids import CLERK
from governance_store.records.person import Person
from templates.contexts.chart import Pictured
from tests.bot.commands.an_action_log import log
from tests.bot.conftest import ASHA, CORA, MIA, SAM, Spoken

DAY = datetime(2027, 2, 15, 9, tzinfo=UTC)
"""A Monday, on which Asha's action is overdue and so told to the chair."""


@pytest.fixture
def board() -> Spoken:
    """A log whose chair has their brief on Mondays, and one who does the work too."""
    house = log()
    house.delivered()
    for who in (CORA, ASHA):
        house.done("me brief weekly Monday", who)
    return house


def brief(house: Spoken, email: str) -> EmailMessage:
    """Somebody's brief of that Monday, as a mail."""
    house.clock.instant = DAY
    queue_owed(house.store, DAY, "test")
    (content,) = [content for address, content in house.delivered() if address == email]
    return message_from_bytes(content, policy=default)


def pictures(house: Spoken, email: str) -> list[Pictured]:
    """What somebody's brief would show."""
    with house.store.reading() as view:
        return list(log_pictures(view, view.get(Person, house.person(email).id), DAY))


def test_the_chairs_weekly_brief_shows_the_log(board: Spoken) -> None:
    """A picture beside the HTML that names it, its facts in words, and its numbers in both texts."""
    mail = brief(board, CORA)
    (picture,) = [one for one in mail.walk() if one.get_content_type() == "image/png"]
    assert Image.open(io.BytesIO(content_of(picture))).format == "PNG"
    text, html = (content_of(one).decode() for one in mail.walk() if one.get_content_maintype() == "text")
    told = "On Monday 15 February 2027: 1 open, 1 overdue and 0 closed."
    assert f'src="cid:{picture["Content-ID"].strip("<>")}" alt="{told}' in html
    assert told in text
    assert "    Jan 2027: 2 open, 0 overdue, 0 closed" in text
    assert '<th scope="row"' in html
    assert [one.get_content_type() for one in mail.walk()][2:] == [
        "multipart/related",
        "text/html",
        "image/png",
    ]


def test_the_console_shows_the_mail_with_its_picture(board: Spoken) -> None:
    """Held in the page, which fetches nothing."""
    shown = html_of(brief(board, CORA))
    assert shown is not None
    assert b'src="data:image/png;base64,iVBOR' in shown
    assert b"cid:" not in shown


def test_members_and_daily_briefs_have_none(board: Spoken) -> None:
    """Neither who has a log of their own alone, nor a secretary who is told daily."""
    assert [one.get_content_type() for one in brief(board, ASHA).walk()][1:] == ["text/plain", "text/html"]
    assert (pictures(board, ASHA), pictures(board, SAM)) == ([], [])
    board.done("me brief weekly Friday", SAM)
    assert len(pictures(board, SAM)) == 1


def test_what_is_confidential_or_taken_back_is_not_counted(board: Spoken) -> None:
    """And a log in which nothing else is has no picture."""
    (before,) = pictures(board, CORA)
    assert before.rows[-1].first == "1"
    with board.store.writing() as writing:
        taken_back = [replace(one, withdrawn=True) for one in board.all(Action) if not one.confidential]
        writing.commit(
            at=board.clock.now(), actor=CLERK, surface="test", verb="action.withdrawn", records=taken_back
        )
    assert pictures(board, CORA) == []
    assert pictures(board, MIA) == []
