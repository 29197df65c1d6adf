"""Who sits at this browser, and did this page really come from us? A signed cookie, and proof in every form.

In a demonstration a person is chosen, not signed in. The cookie holds the session's random name and who was
chosen, so that a restart of the clerk loses the transcript and nothing else.
"""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import compare_digest, digest
from typing import Final

from itsdangerous import BadSignature, URLSafeSerializer

from bot.surfaces.console.transcript import Transcript
from governance_store.records.ids import PersonId

MOST_SESSIONS: Final = 64
_MOST_PEOPLE: Final = 40
_SALT: Final = "console session"


@dataclass
class Session:
    """One browser: who was chosen, and what each person it was has said."""

    name: str
    person: PersonId | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)
    _said: OrderedDict[PersonId, Transcript] = field(default_factory=OrderedDict)

    def transcript(self, person: PersonId) -> Transcript:
        """What a person has said in this browser."""
        transcript = self._said.setdefault(person, Transcript())
        self._said.move_to_end(person)
        while len(self._said) > _MOST_PEOPLE:
            self._said.popitem(last=False)
        return transcript


class Sessions:
    """Every session of this process, the least used of too many forgotten."""

    def __init__(self, secret: bytes) -> None:
        self._signer = URLSafeSerializer(secret, salt=_SALT)
        self._secret = secret
        self._sessions: OrderedDict[str, Session] = OrderedDict()
        self._lock = threading.Lock()
        self.cookie: Final = f"clerk_{sha256(b'cookie' + secret).hexdigest()[:8]}"
        """Its own name, as browsers share cookies among all ports of a machine."""

    def of(self, cookie: str | None) -> Session:
        """The session that a cookie names, or a new one."""
        name, person = self._read(cookie)
        with self._lock:
            session = self._sessions.setdefault(name, Session(name, person))
            self._sessions.move_to_end(name)
            while len(self._sessions) > MOST_SESSIONS:
                self._sessions.popitem(last=False)
        return session

    def _read(self, cookie: str | None) -> tuple[str, PersonId | None]:
        try:
            match self._signer.loads(cookie or ""):
                case [str(name), str(person)]:
                    return name, PersonId(person) if person else None
        except BadSignature:
            pass
        return secrets.token_urlsafe(16), None

    def write(self, session: Session) -> str:
        """What the cookie of a session holds."""
        return str(self._signer.dumps([session.name, session.person or ""]))

    def proof(self, session: Session) -> str:
        """What every form of this session carries, and no other page can know."""
        return digest(self._secret, f"csrf {session.name}".encode(), "sha256").hex()

    def proves(self, session: Session, proof: str) -> bool:
        """Whether a form came from a page of this session."""
        return compare_digest(self.proof(session).encode(), proof.encode("utf-8", "replace"))
