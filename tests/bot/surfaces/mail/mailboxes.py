"""A real mailbox on the loopback address: Dovecot, with a folder that tests put mail into."""

from __future__ import annotations

import base64
import imaplib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from bot.surfaces.mail.mail_url import Folder, Server
from tests.bot.surfaces.mail.servers import free_port

USER, PASSWORD = "clerk", 'p%ss "w:rd\\'
_CERTIFICATE: Final = Path(__file__).parent / "made_up_certificate.pem"
_PATIENCE: Final = 20.0
_SETTINGS: Final = """\
base_dir = {home}/run
log_path = {home}/log
protocols = imap
listen = 127.0.0.1
default_login_user = {user}
default_internal_user = {user}
default_internal_group = {group}
first_valid_uid = 1
mail_location = maildir:{home}/mail
ssl = {ssl}
ssl_cert = <{certificate}
ssl_key = <{certificate}
disable_plaintext_auth = no
auth_failure_delay = 0
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {secure}
  }}
}}
service anvil {{
  chroot =
  # whoever gave a wrong password would wait for seconds at each login that follows
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
passdb {{
  driver = passwd-file
  args = {home}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}
}}
"""


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A running server: where it listens, and how a test puts a mail there or looks at one."""

    port: int
    secure: int

    def folder(self, name: str = "INBOX", *, encrypted: bool = False, password: str = PASSWORD) -> Folder:
        """The folder as the clerk's settings would name it."""
        port = self.secure if encrypted else self.port
        return Folder(Server("127.0.0.1", port, encrypted, USER, password), name)

    def put(self, content: bytes) -> None:
        """A mail arrives."""
        with self.line() as line:
            line.append("INBOX", "", imaplib.Time2Internaldate(1_800_000_000), content)

    def flags(self) -> list[bytes]:
        """The marks of every mail there, as the server tells them."""
        with self.line() as line:
            line.select("INBOX", readonly=True)
            found = line.fetch("1:*", "(FLAGS)")[1]
            return [one for one in found if isinstance(one, bytes)]

    def read_by_somebody(self) -> None:
        """A person opens the mailbox and reads everything."""
        with self.line() as line:
            line.select("INBOX")
            line.store("1:*", "+FLAGS", r"\Seen")

    @contextmanager
    def line(self) -> Iterator[imaplib.IMAP4]:
        """A connection of the test's own."""
        line = imaplib.IMAP4("127.0.0.1", self.port, timeout=_PATIENCE)
        line.login(USER, PASSWORD)
        try:
            yield line
        finally:
            line.logout()


@contextmanager
def mailbox(*, ssl: str = "yes") -> Iterator[Mailbox]:
    """A server for as long as the block lasts; skips the test where Dovecot is not installed."""
    program = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin")
    if program is None:
        pytest.skip("Dovecot is not installed")
    home = Path(tempfile.mkdtemp(prefix="clerk-imap-"))
    try:
        with _running(program, home, ssl) as found:
            yield found
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def _running(program: str, home: Path, ssl: str) -> Iterator[Mailbox]:
    found = Mailbox(free_port(), free_port())
    settings = _written(home, found, ssl)
    process = subprocess.Popen([program, "-F", "-c", str(settings)], stderr=subprocess.PIPE)
    try:
        _wait(found.port, process)
        yield found
    finally:
        process.terminate()
        process.wait(_PATIENCE)
        if process.stderr:
            process.stderr.close()


def _written(home: Path, found: Mailbox, ssl: str) -> Path:
    """The server's settings; it keeps no mail as root, so that of root belongs to nobody."""
    who = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
    certificate = home / "certificate.pem"
    shutil.copy(_CERTIFICATE, certificate)
    settings = home / "dovecot.conf"
    settings.write_text(
        _SETTINGS.format(
            home=home,
            user=who.pw_name,
            group=_group(who.pw_gid),
            uid=who.pw_uid,
            gid=who.pw_gid,
            certificate=certificate,
            port=found.port,
            secure=found.secure,
            ssl=ssl,
        )
    )
    coded = base64.b64encode(PASSWORD.encode()).decode()
    (home / "users").write_text(f"{USER}:{{PLAIN.b64}}{coded}\n")
    home.chmod(0o755)
    if os.getuid() == 0:
        os.chown(home, who.pw_uid, who.pw_gid)
    return settings


def _group(gid: int) -> str:
    import grp  # noqa: PLC0415 -- beside pwd, for this alone

    return grp.getgrgid(gid).gr_name


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            told = process.stderr.read().decode() if process.stderr else ""
            raise AssertionError(f"Dovecot did not start: {told}")
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("Dovecot did not listen in time")
