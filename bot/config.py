"""What has whoever runs the clerk decided? The only reader of the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from governance_store import GovernanceError

DEFAULT_DATA = "clerk-data"
DEFAULT_MAILBOX = "clerk@localhost"
DEFAULT_PORT = 8000
SECRET_FILE = "secret"  # noqa: S105 -- its name, not what it holds


class WrongSetting(GovernanceError):
    """A setting has a value that cannot be used."""


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
    )


def _proxy(said: str) -> str:
    try:
        return str(ip_address(said)) if said else ""
    except ValueError:
        raise WrongSetting(
            f"CLERK_PROXY is “{said}”, which is no address of a machine.", "Give one such as 127.0.0.1."
        ) from None
