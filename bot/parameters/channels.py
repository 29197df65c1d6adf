"""Which channel of a chat service is meant? One that the line names, and that the service has told us of."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.reading import Fault, Took
from bot.parameters.base import Channel, Plain, Scene, Words, cut


@dataclass(frozen=True)
class AChannel(Plain[Channel]):
    """A channel as it is named there: `#board`."""

    called: str = "a channel such as #board"

    def take(self, words: Words, start: int, scene: Scene) -> Took[Channel] | Fault | None:
        """Read a name behind a hash; one that the service does not know here is named."""
        said = words.items[start].text.strip(",;.")
        if not said.startswith("#") or len(said) < 2:  # noqa: PLR2004 -- the mark and one letter
            return None
        wanted = said.removeprefix("#").casefold()
        for one in scene.channels:
            if wanted in {one.name.casefold(), one.id.casefold()}:
                return Took(one, start + 1)
        told = f"I do not know the channel {cut(said)}. Name it in Slack, and invite me to it first."
        return Fault(told, (), start, start + 1)

    def line(self, value: Channel, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its name behind a hash."""
        return f"#{value.name or value.id}"


A_CHANNEL = AChannel()
