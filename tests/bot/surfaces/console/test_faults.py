"""Whether everything that goes wrong gets a page in plain words."""

from __future__ import annotations

import pytest
from starlette.exceptions import HTTPException
from starlette.requests import Request

from bot.surfaces.console.faults import FaultPages
from bot.surfaces.console.typesetting import Pages
from bot.surfaces.console.visits import NotShown
from governance_store import GovernanceError

FAULTS = FaultPages(Pages())
REQUEST = Request({"type": "http", "headers": []})


@pytest.mark.parametrize("status", [400, 404, 405, 413, 418, 421, 500, 503])
def test_each_status_is_said_in_words(status: int) -> None:
    """A heading, what to do next, and the way back; never a number or a technical word alone."""
    response = FAULTS.of_status(status)
    said = bytes(response.body).decode()
    assert response.status_code == status
    assert "Go to the console" in said
    assert "Traceback" not in said


def test_a_refusal_is_shown_in_its_own_words() -> None:
    """The record's sentences and hints are fit for people, and escaped."""
    response = FAULTS.of_refusal(REQUEST, GovernanceError("R&D <busy>.", "Wait."))
    said = bytes(response.body).decode()
    assert (response.status_code, "R&amp;D &lt;busy&gt;." in said, "Wait." in said) == (503, True, True)


def test_a_page_that_is_not_shown_has_its_own_status() -> None:
    """What says which status it is keeps it."""
    assert FAULTS.of_refusal(REQUEST, NotShown(409, "No.")).status_code == 409


def test_a_mistake_shows_nothing_of_itself() -> None:
    """A mistake of ours is owned up to without its words, which may hold anything."""
    said = bytes(FAULTS.of_mistake(REQUEST, ValueError("secret words")).body).decode()
    assert "secret words" not in said
    assert "made a mistake of its own" in said


def test_what_http_refuses_keeps_its_headers() -> None:
    """A refused method still says which are allowed."""
    fault = HTTPException(405, headers={"Allow": "POST"})
    assert FAULTS.of_http(REQUEST, fault).headers["allow"] == "POST"
