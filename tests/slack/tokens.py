"""Who may call? The bot's token for the methods, the app-level one for the socket; either can be revoked."""

from __future__ import annotations

from dataclasses import dataclass

from tests.slack.refusals import Refusal


@dataclass
class Tokens:
    """What the installation was given, and what secret requests to it are signed with."""

    bot: str = "xoxb-1-northmoor-made-up"
    app_level: str = "xapp-1-A0CLERKAPP-made-up"
    signing_secret: str = "made-up-8f742231b10e8888abcd99yyyzzz85a5"
    revoked: bool = False
    inactive: bool = False

    def check(self, token: str, *, app_level: bool) -> None:
        """Refuse a token that is missing, unknown, revoked or of the other sort."""
        if not token:
            raise Refusal("not_authed")
        if token not in (self.bot, self.app_level):
            raise Refusal("invalid_auth")
        if self.inactive:
            raise Refusal("account_inactive")
        if self.revoked:
            raise Refusal("token_revoked")
        if (token == self.app_level) != app_level:
            raise Refusal("not_allowed_token_type")
