from __future__ import annotations

from datetime import timedelta

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.outbox.sending import PutOff, Undeliverable, Unreachable
from bot.surfaces.slack.failures import NotDone, judged, not_reached


def refused(code: str, status: int = 200, **headers: str) -> SlackApiError:
    """The library's error for an answer."""
    answer = SlackResponse(
        client=None,
        http_verb="POST",
        api_url="x",
        req_args={},
        data={"ok": False, "error": code} if code else {},
        headers=headers,
        status_code=status,
    )
    return SlackApiError("refused", answer)  # type: ignore[no-untyped-call]  # as the library has it


@pytest.mark.parametrize("name", ["Retry-After", "retry-after"])
def test_a_pause_is_as_long_as_slack_asks(name: str) -> None:
    """However the header is written."""
    found = judged(refused("ratelimited", 429, **{name: "17"}))
    assert isinstance(found, PutOff)
    assert found.wait == timedelta(seconds=17)


@pytest.mark.parametrize(("code", "status"), [("internal_error", 200), ("", 503), ("fatal_error", 500)])
def test_what_is_slacks_own_fault_is_tried_again(code: str, status: int) -> None:
    """Not given up for what may pass."""
    found = judged(refused(code, status))
    assert isinstance(found, PutOff)
    assert found.wait is None


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("token_revoked", "was revoked"),
        ("is_archived", "archived"),
        ("channel_not_found", "not there"),
        ("user_not_found", "not in the workspace"),
        ("something_new", "“something_new”"),
    ],
)
def test_a_no_is_a_no(code: str, told: str) -> None:
    """Told in words where they are known, and given up at once."""
    found = judged(refused(code))
    assert isinstance(found, NotDone)
    assert isinstance(found, Undeliverable)
    assert told in found.sentence
    assert found.code == code


def test_silence_shuts_the_route_for_now() -> None:
    """No other letter need be tried."""
    assert isinstance(not_reached(), Unreachable)
