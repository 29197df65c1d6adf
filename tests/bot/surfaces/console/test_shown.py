"""Whether a link to something in the record leads to it, for those who may see it."""

from __future__ import annotations

import httpx
import pytest

from tests.bot.conftest import LENA, Spoken, constituted
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Visitor, trusted


def test_a_link_shows_a_thing_and_its_buttons_lead_on(shown: Spoken, visitor: Visitor) -> None:
    """Looking records nothing; a button is a line of the conversation."""
    shown.done('plan add workforce "Workforce strategy" committee board due 1 Sep 2027', LENA)
    visitor.become("Mia Member")
    before = shown.commits()
    page = visitor.open("/shown/PLN-001")
    assert (page.status, "Workforce strategy" in page.text) == (200, True)
    page = visitor.open("/shown/MTG-2026-001")
    assert "Imaging Network Board" in page.text
    assert shown.commits() == before


@pytest.mark.parametrize("named", ["PLN-999", "nonsense", 'PLN-001"%20x', "PLN-001%0Ax", "draft"])
def test_what_is_not_there_and_what_is_not_for_its_reader_look_alike(
    shown: Spoken, visitor: Visitor, named: str
) -> None:
    """Nothing of the address is obeyed; that somebody prepares a meeting is not given away."""
    (draft,) = shown.done("meeting draft board 9 Mar 2027 14:00 2h", LENA).ids
    visitor.become("Mia Member")
    page = visitor.open(f"/shown/{draft if named == 'draft' else named}")
    assert page.status == 404
    assert "There is nothing of that name here that you may see." in page.text
    visitor.become("Lena Lead")
    assert visitor.open(f"/shown/{draft}").status == 200


def test_without_signing_in_nothing_is_shown() -> None:
    """The page leads to the sign-in page."""
    with served(constituted().house) as at, httpx.Client(base_url=at, verify=trusted()) as client:
        assert client.get("/shown/MTG-2026-001").headers["location"] == "/sign-in"
