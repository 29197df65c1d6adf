"""What has whoever runs the clerk decided? The only reader of the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from governance_store import GovernanceError

DEFAULT_DATA = "clerk-data"
DEFAULT_MAILBOX = "clerk@localhost"
DEFAULT_PORT = 8000
SECRET_FILE = "secret"  # noqa: S105 -- its name, not what it holds
SLACK_API = "https://slack.com/api/"


class WrongSetting(GovernanceError):
    """A setting has a value that cannot be used."""


@dataclass(frozen=True)
class Slack:
    """How the clerk is reached in Slack: with an app token by Socket Mode, with a signing secret by HTTP."""

    bot_token: str = field(repr=False)
    app_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    api_url: str = SLACK_API


@dataclass(frozen=True)
class Config:
    """The settings of one process."""

    data: Path
    mail_url: str
    mailbox: str
    base_url: str
    port: int
    given_secret: str = ""
    inbox_url: str = ""
    proxy: str = ""
    """The address of the reverse proxy whose word on who is calling is taken."""
    slack: Slack | None = None
    """None where Slack is off."""

    @property
    def secret(self) -> bytes:
        """What signs links and sessions; made by `create_secret` unless it is given."""
        if self.given_secret:
            return self.given_secret.encode()
        try:
            return (self.data / SECRET_FILE).read_bytes()
        except FileNotFoundError:
            return create_secret(self.data)


def create_secret(data: Path) -> bytes:
    """Make the secret of a data directory, readable by its owner alone."""
    secret = os.urandom(32).hex().encode()
    handle = os.open(data / SECRET_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secret)
    return secret


def read_config(data: str | None = None, environment: Mapping[str, str] | None = None) -> Config:
    """The settings from the environment, with the data directory of the command line where it is given."""
    said = os.environ if environment is None else environment
    directory = Path(data or said.get("CLERK_DATA") or DEFAULT_DATA)
    port = said.get("PORT") or str(DEFAULT_PORT)
    if not port.isdecimal() or int(port) > 65_535:  # noqa: PLR2004 -- the highest port there is
        raise WrongSetting(f"PORT is “{port}”, which is no port.", "Give a number from 0 to 65535.")
    mailbox = said.get("MAIL_FROM") or DEFAULT_MAILBOX
    if mailbox.count("@") != 1 or not mailbox.isprintable() or " " in mailbox:
        raise WrongSetting(
            f"MAIL_FROM is “{mailbox}”, which is no address.", "Give an address such as clerk@example.org."
        )
    return Config(
        data=directory,
        mail_url=said.get("MAIL_URL") or f"file:{directory / 'mail'}",
        mailbox=mailbox,
        base_url=(said.get("CLERK_BASE_URL") or f"http://127.0.0.1:{port}").rstrip("/"),
        port=int(port),
        given_secret=said.get("CLERK_SECRET", ""),
        inbox_url=said.get("INBOX_URL", ""),
        proxy=_proxy(said.get("CLERK_PROXY", "")),
        slack=_slack(said),
    )


def _slack(said: Mapping[str, str]) -> Slack | None:
    bot, app, secret = (
        said.get(name, "").strip() for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET")
    )
    if not (bot or app or secret):
        return None
    _refuse_other_tokens(bot, app)
    if not bot:
        raise WrongSetting(
            "SLACK_BOT_TOKEN is not set, and Slack cannot be spoken to without it.",
            "Copy the “Bot User OAuth Token” from the app's page “OAuth & Permissions”.",
        )
    if not (app or secret):
        raise WrongSetting(
            "SLACK_BOT_TOKEN is set, and nothing says how Slack reaches the clerk.",
            "Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP: docs/slack.md says how.",
        )
    if said.get("SLACK_CLIENT_ID") and said.get("SLACK_CLIENT_SECRET"):
        raise WrongSetting(
            "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are set, which are for apps of many workspaces.",
            "Unset both: the clerk of one network stands in one workspace, and needs neither.",
        )
    return Slack(bot, app, secret, _slack_api(said.get("SLACK_API_URL") or SLACK_API))


def _refuse_other_tokens(bot: str, app: str) -> None:
    """Two tokens are easily mistaken for one another; neither is shown."""
    wanted = (("SLACK_BOT_TOKEN", bot, "xoxb-"), ("SLACK_APP_TOKEN", app, "xapp-"))
    for name, token, beginning in wanted:
        if token and not token.startswith(beginning):
            raise WrongSetting(
                f"{name} does not begin with {beginning}, so it is another token.",
                "docs/slack.md says where each token is found.",
            )


def _slack_api(said: str) -> str:
    where = urlsplit(said)
    if where.scheme not in {"http", "https"} or not where.hostname:
        raise WrongSetting(
            f"SLACK_API_URL is “{said}”, which is no web address.", f"Leave it out for {SLACK_API}."
        )
    if where.scheme == "http" and not _is_this_machine(where.hostname):
        raise WrongSetting(
            "SLACK_API_URL begins with http://, so anybody on the way could read the tokens.",
            "Give one that begins with https://; only this machine itself is spoken to without it.",
        )
    return said.rstrip("/") + "/"


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _proxy(said: str) -> str:
    try:
        return str(ip_address(said)) if said else ""
    except ValueError:
        raise WrongSetting(
            f"CLERK_PROXY is “{said}”, which is no address of a machine.", "Give one such as 127.0.0.1."
        ) from None
