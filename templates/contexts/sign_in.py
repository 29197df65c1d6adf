"""What is there to say in a letter that lets somebody sign in?"""

from __future__ import annotations

from dataclasses import dataclass

from templates.contexts.letter import Recipient
from templates.filters import web_link


@dataclass(frozen=True, slots=True)
class SignInLetter:
    """A letter with a link that signs its recipient in, once, until an instant."""

    network: str
    demonstration: bool
    recipient: Recipient
    letter: str
    link: str
    until: str

    @property
    def href(self) -> str:
        """The link as an address that may be followed."""
        return web_link(self.link)
