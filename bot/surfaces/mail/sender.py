"""By which way does mail leave? As files in a directory, or through a server; chosen by `MAIL_URL`."""

from __future__ import annotations

import os
import re
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path
from typing import Final

from bot.outbox.sending import Parcel, Sender, Unreachable
from bot.surfaces.mail.mail_url import Server, read_mail_url
from bot.surfaces.mail.message import message

_NOT_IN_A_NAME: Final = re.compile(r"[^A-Za-z0-9._-]")


def sender_for(mail_url: str) -> Sender:
    """The way that a setting asks for; raises MailUrlUnclear."""
    where = read_mail_url(mail_url)
    if isinstance(where, Server):
        from bot.surfaces.mail.smtp import SmtpSender  # noqa: PLC0415 -- heavy, first use only

        return SmtpSender(where)
    return FileSender(where)


class FileSender:
    """Mail as files, one `.eml` a message; a second copy of a letter takes the place of the first."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def pack(self, parcel: Parcel) -> bytes:
        """The bytes of the mail."""
        return message(parcel)

    def send(self, content: bytes, address: str) -> str:  # noqa: ARG002 -- whoever it is for, it lies in the directory
        """Put the mail there whole, or not at all; raises Unreachable where the disk does not take it."""
        path = self._directory / f"{letter_name(content)}.eml"
        try:
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(path, content)
        except OSError as fault:
            told = f"The mail could not be written to the mail directory: {os.strerror(fault.errno or 0)}."
            raise Unreachable(told, "Look at the disk, and at whom the directory belongs to.") from fault
        return f"Written to {path.name} in the mail directory."

    def close(self) -> None:
        """Nothing is held open."""


def letter_name(content: bytes) -> str:
    """The part of a mail's Message-ID that names the letter, fit for a file's name."""
    found = str(message_from_bytes(content, policy=SMTP)["Message-ID"] or "")
    return _NOT_IN_A_NAME.sub("_", found.strip().strip("<>").partition("@")[0]).lstrip(".") or "letter"


def _write(path: Path, content: bytes) -> None:
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:  # noqa: PTH123 -- with a mode
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
