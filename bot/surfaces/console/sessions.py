"""Who sits at this browser, and did this page really come from us? A signed cookie, and proof in every form.

In a demonstration a person is chosen, not signed in. The cookie holds the session's random name, who one is
and when one was last seen, so that a restart of the clerk loses the transcript and nothing else. Whether a
session of a person who signed in still holds, the record says (`admission.py`).
"""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import compare_digest, digest
from typing import Final

from itsdangerous import BadData, URLSafeSerializer

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
    seen: int = 0
    """When a page was last asked for, in seconds, to the minute; nothing in a demonstration."""
    lock: threading.Lock = field(default_factory=threading.Lock)
    _said: OrderedDict[PersonId, Transcript] = field(default_factory=OrderedDict)

    @property
    def mark(self) -> str:
        """Its name so that it can be compared and not used."""
        return sha256(self.name.encode()).hexdigest()[:32]

    def transcript(self, person: PersonId) -> Transcript:
        """What a person has said in this browser."""
        transcript = self._said.setdefault(person, Transcript())
        self._said.move_to_end(person)
        while len(self._said) > _MOST_PEOPLE:
            self._said.popitem(last=False)
        return transcript


class Sessions:
    """Every session of this process, the least used of too many forgotten."""

    def __init__(self, secret: bytes, *, secure: bool = False) -> None:
        self._signer = URLSafeSerializer(secret, salt=_SALT)
        self._secret = secret
        self._sessions: OrderedDict[str, Session] = OrderedDict()
        self._lock = threading.Lock()
        self.secure: Final = secure
        host = "__Host-" if secure else ""
        self.cookie: Final = f"{host}clerk_{sha256(b'cookie' + secret).hexdigest()[:8]}"
        """Its own name, as browsers share cookies among all ports of a machine."""

    def of(self, cookie: str | None, *, keep: bool = True) -> Session:
        """The session that a cookie names, or a new one, which is remembered only where that is wanted."""
        name, person, seen = self._read(cookie)
        with self._lock:
            session = self._sessions.get(name) or Session(name, person, seen)
            if keep or name in self._sessions:
                self._keep(session)
        return session

    def hold(self, session: Session) -> Session:
        """The session as it is remembered, from now on where it was not."""
        with self._lock:
            held = self._sessions.setdefault(session.name, session)
            self._keep(held)
        return held

    def _keep(self, session: Session) -> None:
        self._sessions[session.name] = session
        self._sessions.move_to_end(session.name)
        while len(self._sessions) > MOST_SESSIONS:
            self._sessions.popitem(last=False)

    def begin(self, person: PersonId, seen: int) -> Session:
        """A session of its own for who has signed in: a name that was known before is worth nothing."""
        session = Session(secrets.token_urlsafe(16), person, seen)
        with self._lock:
            self._keep(session)
        return session

    def end(self, session: Session) -> None:
        """Forget a session and all that was said in it."""
        with self._lock:
            self._sessions.pop(session.name, None)

    def _read(self, cookie: str | None) -> tuple[str, PersonId | None, int]:
        try:
            match self._signer.loads(cookie or ""):
                case [str(name), str(person), *seen]:
                    return name, PersonId(person) if person else None, int(seen[0]) if seen else 0
        except BadData:
            pass
        return secrets.token_urlsafe(16), None, 0

    def write(self, session: Session) -> str:
        """What the cookie of a session holds."""
        return str(self._signer.dumps([session.name, session.person or "", session.seen]))

    def proof(self, session: Session) -> str:
        """What every form of this session carries, and no other page can know."""
        return digest(self._secret, f"csrf {session.name}".encode(), "sha256").hex()

    def proves(self, session: Session, proof: str) -> bool:
        """Whether a form came from a page of this session."""
        return compare_digest(self.proof(session).encode(), proof.encode("utf-8", "replace"))
