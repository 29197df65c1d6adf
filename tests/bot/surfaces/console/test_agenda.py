"""Whether the link in a calendar entry leads to the agenda, for those who may see it."""

from __future__ import annotations

import httpx
import pytest

from bot.reply import Attachment
from tests.bot.conftest import ASHA, SAM, Spoken, constituted
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Visitor, trusted

PAPER = Attachment("MRI backlog.pdf", "application/pdf", b"%PDF-1.7 backlog")


@pytest.fixture
def papered(shown: Spoken) -> Spoken:
    """The board's agenda, with a paper."""
    shown.done('agenda add board "MRI backlog" 15m for decision by asha with paper', SAM)
    assert shown.say('paper add board 5 "MRI backlog.pdf"', ASHA, attachments=(PAPER,)).ok
    return shown


def test_a_member_reads_the_agenda_and_fetches_its_paper(papered: Spoken, visitor: Visitor) -> None:
    """Looking records nothing; the button hands the paper out, to the byte."""
    visitor.become("Mia Member")
    before = papered.commits()
    page = visitor.open("/agenda/MTG-2026-001")
    assert (page.status, "MRI backlog" in page.text) == (200, True)
    page = visitor.press("Paper 5: MRI backlog")
    (link,) = [one for one in page.links if one.startswith("/files/")]
    assert visitor.client.get(link).content == PAPER.content
    assert papered.commits() == before


@pytest.mark.parametrize("meeting", ["MTG-2026-999", "nonsense", 'MTG-2026-001"%20x', "MTG-2026-001%0Ax"])
def test_what_is_no_meeting_is_told(papered: Spoken, visitor: Visitor, meeting: str) -> None:
    """Nothing of the address is obeyed."""
    visitor.become("Mia Member")
    before = papered.commits()
    page = visitor.open(f"/agenda/{meeting}")
    assert "MRI backlog" not in page.text
    assert "no" in page.text.casefold()
    assert papered.commits() == before


def test_without_signing_in_nothing_is_shown() -> None:
    """The page leads to the sign-in page."""
    with served(constituted().house) as at, httpx.Client(base_url=at, verify=trusted()) as client:
        assert client.get("/agenda/MTG-2026-001").headers["location"] == "/sign-in"
