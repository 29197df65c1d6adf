"""What has been said in the console so far? Kept in memory, and not for ever: the record is elsewhere."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from bot.reply import Attachment, Reply

MOST_TURNS = 20


@dataclass(frozen=True, slots=True)
class Turn:
    """A line, the files that went with it, and its reply."""

    number: int
    line: str
    files: tuple[str, ...]
    reply: Reply
    at: datetime
    key: str = ""


@dataclass
class Transcript:
    """The last turns of one person, oldest first."""

    turns: deque[Turn] = field(default_factory=lambda: deque(maxlen=MOST_TURNS))
    forgotten: int = 0
    _count: int = 0

    def add(self, line: str, files: tuple[str, ...], reply: Reply, at: datetime, key: str) -> Turn:
        """Note a turn; the oldest is forgotten where there are too many."""
        self.forgotten += len(self.turns) == MOST_TURNS
        self._count += 1
        turn = Turn(self._count, line, files, reply, at, key)
        self.turns.append(turn)
        return turn

    def of_key(self, key: str) -> Turn | None:
        """The turn that a key has come to already, where one pressed twice."""
        return next((turn for turn in self.turns if key and turn.key == key), None)

    def file(self, number: int, place: int) -> Attachment | None:
        """A file of a turn's reply."""
        for turn in self.turns:
            if turn.number == number and 0 <= place < len(turn.reply.attachments):
                return turn.reply.attachments[place]
        return None
