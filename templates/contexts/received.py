"""What is there to say of a mail that came in, to whoever looks after the committee it is about?"""

from __future__ import annotations

from dataclasses import dataclass

from templates.contexts.letter import Recipient


@dataclass(frozen=True, slots=True)
class ReceivedLetter:
    """A mail passed on; `why` says what the clerk could not do with it, where it tried."""

    network: str
    demonstration: bool
    recipient: Recipient
    letter: str
    received: str
    writer: str
    arrived_on: str
    subject: str = ""
    about: str = ""
    why: str = ""
    text: str = ""
