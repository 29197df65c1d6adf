"""A process that is killed while a letter is on its way: `python -m tests.bot.outbox.dying DATA MAIL`."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

from bot.outbox.dispatcher import deliver
from bot.outbox.sending import Parcel
from bot.surfaces.mail.sender import FileSender
from governance_store import open_store
from tests.bot.outbox.scene import postroom


@dataclass
class Deadly:
    """Sends by file, and dies right after: nobody hears that the letter has left."""

    directory: Path

    def pack(self, parcel: Parcel) -> bytes:
        """As a file."""
        return FileSender(self.directory).pack(parcel)

    def send(self, content: bytes, address: str) -> str:
        """Send, and die."""
        FileSender(self.directory).send(content, address)
        os.kill(os.getpid(), signal.SIGKILL)
        return ""

    def close(self) -> None:
        """Never reached."""


if __name__ == "__main__":
    deliver(postroom(open_store(Path(sys.argv[1])), Deadly(Path(sys.argv[2]))))
