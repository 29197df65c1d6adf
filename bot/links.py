"""Did this link come from us, for this purpose, and is it still good? Signed, never stored.

Each purpose signs with a key of its own, so a link that answers an invitation can never sign anybody in. It
says until when it is good; whether it may be used only once is for the record to know, by a commit's key.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Final

from itsdangerous import BadSignature, URLSafeSerializer

from governance_store.errors import GovernanceError

_LONGEST: Final = 1000
_PSEUDONYM: Final = 24


class Purpose(StrEnum):
    """What a link is for, which is also the beginning of its address. Once sent, a name stays."""

    SIGN_IN = "sign-in"
    ANSWER = "answer"
    ANSWER_ALL = "answer-all"
    POLL = "poll"
    MINUTES = "minutes-received"
    ACTION = "action"
    RESOLUTION = "resolution"
    EVALUATION = "evaluation"


class NotOurs(GovernanceError):
    """A link that was not made here, was changed, or is for something else."""

    def __init__(self) -> None:
        super().__init__(
            "This link is not one of ours, or it came through damaged. Nothing was done.",
            "Open it again from the message itself; a long link is sometimes broken over two lines.",
        )


class Expired(GovernanceError):
    """A link whose time is over."""

    def __init__(self) -> None:
        super().__init__("This link has expired. Nothing was done.", "Ask for a new one.")


@dataclass(frozen=True)
class Links:
    """Makes and reads the links of one network; `base_url` is where its pages are reached."""

    secret: bytes
    base_url: str

    def make(self, purpose: Purpose, *about: str, until: datetime) -> str:
        """The address of a link about something, good until an instant."""
        token = self._signer(purpose).dumps([int(until.timestamp()), *about])
        return f"{self.base_url}/{purpose}/{token}"

    def read(self, purpose: Purpose, token: str, now: datetime) -> tuple[str, ...]:
        """What the token of a link is about; raises NotOurs or Expired."""
        try:
            until, *about = self._signer(purpose).loads(token[:_LONGEST])
        except BadSignature as fault:
            raise NotOurs from fault
        if now.timestamp() >= until:
            raise Expired
        return tuple(about)

    def pseudonym(self, purpose: Purpose, *about: str) -> str:
        """A name for who holds a link, always the same; only the secret leads back from it to them."""
        said = "\0".join((f"pseudonym {purpose}", *about)).encode()
        return hmac.new(self.secret, said, sha256).hexdigest()[:_PSEUDONYM]

    def _signer(self, purpose: Purpose) -> URLSafeSerializer:
        return URLSafeSerializer(self.secret, salt=f"link {purpose}")


def shown_address(base_url: str, id_: str) -> str:
    """Where something that is recorded is shown to who has signed in, and may see it."""
    return f"{base_url.rstrip('/')}/shown/{id_}"


def agenda_address(base_url: str, meeting: str) -> str:
    """Where the agenda of a meeting and its papers are read by who has signed in; no secret is in it."""
    return f"{base_url.rstrip('/')}/agenda/{meeting}"
