"""What does it mean when Slack does not do what it was asked? Wait, try again later, or give it up.

The codes: docs.slack.dev, under each method; rate limits: docs.slack.dev/apis/web-api/rate-limits.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from slack_sdk.errors import SlackApiError

from bot.outbox.sending import PutOff, Undeliverable, Unreachable
from governance_store import GovernanceError

_BUSY: Final = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
_THEIR_FAULT: Final = frozenset(
    {"internal_error", "fatal_error", "service_unavailable", "request_timeout", "accesslimited"}
)
_TOO_MANY: Final = 429
_SERVER_FAULT: Final = 500
_USUAL_WAIT: Final = 30
_IN_WORDS: Final[Mapping[str, str]] = {
    "account_inactive": "the clerk's own account in Slack was ended",
    "invalid_auth": "Slack does not know the clerk's token",
    "not_authed": "Slack does not know the clerk's token",
    "token_expired": "the clerk's token has expired",
    "token_revoked": "the clerk's token was revoked",
    "missing_scope": "the app was not given a scope that it needs",
    "is_archived": "the channel is archived",
    "channel_not_found": "the channel or person is not there, or cannot be seen by the clerk",
    "not_in_channel": "the clerk was not invited to the channel",
    "user_not_found": "the person is not in the workspace",
    "user_disabled": "the person's account in Slack was ended",
    "cannot_dm_bot": "a bot cannot be written to",
    "messages_tab_disabled": "people cannot be written to: the messages tab of the app is off",
    "msg_too_long": "the message is too long",
    "msg_blocks_too_long": "the message is too long",
    "restricted_action": "a rule of the workspace forbids it",
    "expired_trigger_id": "it took longer than three seconds",
    "file_not_found": "the file is not there, or cannot be seen by the clerk",
}


class NotDone(Undeliverable):
    """Slack was reached and refused; `code` is its own word for why."""

    def __init__(self, code: str) -> None:
        told = _IN_WORDS.get(code, f"it said “{code}”")
        super().__init__(f"Slack did not take it: {told}.", "docs/slack.md lists what is set up where.")
        self.code = code


def judged(fault: SlackApiError) -> GovernanceError:
    """What is to be raised for an answer that is no yes: PutOff with a wait, or NotDone."""
    response: Any = fault.response
    data = response.data if isinstance(response.data, dict) else {}
    code = str(data.get("error") or "")
    if response.status_code == _TOO_MANY or code in _BUSY:
        return PutOff("Slack asked for a pause.").after(_wait(response.headers))
    if response.status_code >= _SERVER_FAULT or code in _THEIR_FAULT or not code:
        return PutOff("Slack has a fault of its own.")
    return NotDone(code)


def _wait(headers: Mapping[str, str]) -> timedelta:
    """How long Slack asks for; its headers come in capitals and in small letters."""
    told = next((value for name, value in headers.items() if name.casefold() == "retry-after"), "")
    return timedelta(seconds=int(told) if str(told).isdecimal() else _USUAL_WAIT)


def not_reached() -> Unreachable:
    """What is to be raised where Slack did not answer at all."""
    return Unreachable("Slack was not reached.", "Look at the network, and at SLACK_API_URL.")
