"""How does a mail leave through a server, and what does the server's answer mean?

RFC 5321; RFC 3207 for encryption, 4954 for login, 6531 for addresses beyond ASCII. A 4xx answer, a lost
connection or a silence means later; a 5xx answer for the recipient or the message means never. A server that
cannot be reached or does not let us in concerns every letter; what happens after that may lie in the letter.
"""

from __future__ import annotations

import contextlib
import smtplib
import socket
import ssl
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import SMTP as MAIL_POLICY
from typing import Final

from bot.outbox.sending import Parcel, PutOff, Undeliverable, Unreachable
from bot.surfaces.mail.encryption import is_here, trust
from bot.surfaces.mail.mail_url import Server
from bot.surfaces.mail.message import mail_address, message
from templates.filters import one_line

_PATIENCE: Final = 30.0
_LONGEST_TOLD: Final = 300
_OK: Final = range(200, 300)
_LATER: Final = range(400, 500)
_GONE: Final = frozenset({421, -1})
_WANTS_LOGIN: Final = frozenset({530, 534, 535, 538})
_LOOK: Final = "Look at MAIL_URL, and whether the server is running; letters are tried again by themselves."


class SmtpSender:
    """Mail through one server, over one connection for as many letters as it lasts."""

    def __init__(self, server: Server, patience: float = _PATIENCE) -> None:
        self._server = server
        self._patience = patience
        self._line: smtplib.SMTP | None = None

    def pack(self, parcel: Parcel) -> bytes:
        """The bytes of the mail."""
        return message(parcel)

    def send(self, content: bytes, address: str) -> str:
        """Hand a mail to the server; raises PutOff, Unreachable or Undeliverable."""
        recipient, mailbox = mail_address(address), _mailbox(content)
        with self._told(Unreachable):
            line = self._open()
        with self._told(PutOff):
            code, answer = self._hand_over(line, mailbox, recipient, content)
        return f"The mail server took it: {self._quoted(code, answer)}"

    def close(self) -> None:
        """End the connection, if there is one."""
        line, self._line = self._line, None
        if line is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                line.quit()
            line.close()

    @contextmanager
    def _told(self, meaning: type[PutOff]) -> Iterator[None]:
        """Say what a fault on the line means for letters; a line that failed is not used again."""
        try:
            yield
        except smtplib.SMTPAuthenticationError as fault:
            self._drop()
            told = f"The mail server {self._name} refused the clerk's login: {self._quoted(*_answer(fault))}"
            raise meaning(told, "Correct the user and password in MAIL_URL.") from fault
        except smtplib.SMTPResponseException as fault:
            self._drop()
            raise meaning(
                f"The mail server {self._name} said: {self._quoted(*_answer(fault))}", _LOOK
            ) from fault
        except (OSError, smtplib.SMTPException) as fault:
            self._drop()
            raise meaning(f"The mail server {self._name} {_silence(fault)}.", _LOOK) from fault

    @property
    def _name(self) -> str:
        return f"{self._server.host}:{self._server.port}"

    def _quoted(self, code: int, answer: bytes) -> str:
        said = one_line(answer.decode("utf-8", "replace"))
        for secret in (self._server.password, self._server.user):
            said = said.replace(secret, "…") if secret else said
        return f"{code} {said[:_LONGEST_TOLD]}".strip()

    def _drop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.close()

    def _open(self) -> smtplib.SMTP:
        """The connection that is there, if the server still answers on it; otherwise a new one."""
        if self._line is not None and not _alive(self._line):
            self._drop()
        if self._line is None:
            self._line = self._dial()
        return self._line

    def _dial(self) -> smtplib.SMTP:
        server = self._server
        if server.encrypted:
            line: smtplib.SMTP = smtplib.SMTP_SSL(
                server.host, server.port, _own_name(), timeout=self._patience, context=trust(server.host)
            )
        else:
            line = smtplib.SMTP(server.host, server.port, _own_name(), timeout=self._patience)
        try:
            self._greet(line)
        except BaseException:
            line.close()
            raise
        return line

    def _greet(self, line: smtplib.SMTP) -> None:
        line.ehlo_or_helo_if_needed()
        if not self._server.encrypted and line.has_extn("starttls"):
            line.starttls(context=trust(self._server.host))
            line.ehlo_or_helo_if_needed()
        if not self._server.user:
            return
        if not isinstance(line.sock, ssl.SSLSocket) and not is_here(self._server.host):
            told = (
                f"The mail server {self._name} offers no encryption, so it was not sent the clerk's password."
            )
            raise Unreachable(told, "Use smtps://, or a server that offers STARTTLS.")
        _log_in(line, self._server.user, self._server.password)

    def _hand_over(
        self, line: smtplib.SMTP, mailbox: str, recipient: str, content: bytes
    ) -> tuple[int, bytes]:
        self._judge(
            line,
            *line.mail(mailbox, _options(line, mailbox, recipient)),
            about="mail from the clerk",
            final=False,
        )
        self._judge(line, *line.rcpt(recipient), about="the recipient")
        try:
            code, answer = line.data(content)
        except smtplib.SMTPDataError as refusal:
            code, answer = _answer(refusal)
        self._judge(line, code, answer, about="the message")
        return code, answer

    def _judge(self, line: smtplib.SMTP, code: int, answer: bytes, *, about: str, final: bool = True) -> None:
        """Let an agreeing answer pass; anything else ends this letter's turn."""
        if code in _OK:
            return
        told = f"The mail server did not take {about}: {self._quoted(code, answer)}"
        if code in _GONE:
            self._drop()
            raise PutOff(told)
        if not _reset(line):
            self._drop()
        if code in _LATER or not final or code in _WANTS_LOGIN:
            raise PutOff(told)
        raise Undeliverable(told)


def _log_in(line: smtplib.SMTP, user: str, password: str) -> None:
    if (user + password).isascii():
        line.login(user, password)
        return
    said = b64encode(f"\0{user}\0{password}".encode()).decode()  # RFC 4616; the library knows ASCII only
    code, answer = line.docmd("AUTH", f"PLAIN {said}")
    if code not in _OK:
        raise smtplib.SMTPAuthenticationError(code, answer)


def _mailbox(content: bytes) -> str:
    header = message_from_bytes(content, policy=MAIL_POLICY)["From"]
    return str(header.addresses[0].addr_spec)


def _options(line: smtplib.SMTP, *addresses: str) -> list[str]:
    """What this mail asks of the server; raises Undeliverable where it asks for too much."""
    if all(one.isascii() for one in addresses):
        return []
    if not line.has_extn("smtputf8"):
        raise Undeliverable(
            "The mail server cannot write to an address with letters beyond ASCII.",
            "Ask for another address of that person.",
        )
    line.command_encoding = "utf-8"
    return ["SMTPUTF8", "BODY=8BITMIME"]


def _answer(fault: smtplib.SMTPResponseException) -> tuple[int, bytes]:
    said = fault.smtp_error
    return fault.smtp_code, said if isinstance(said, bytes) else said.encode()


def _silence(fault: Exception) -> str:
    """Why nothing was to be had from the server, without repeating what may hold a secret."""
    if isinstance(fault, TimeoutError) or isinstance(fault.__context__, TimeoutError):
        return "did not answer in time"
    match fault:
        case smtplib.SMTPNotSupportedError():
            return "offers no way to log in, or none that the clerk knows"
        case ssl.SSLError():
            return "did not agree on encryption, or its certificate is not trusted"
        case ConnectionRefusedError():
            return "refused the connection: nothing listens there"
        case socket.gaierror():
            return "is not known by that name"
        case _:
            return "broke off the connection"


def _alive(line: smtplib.SMTP) -> bool:
    try:
        return line.noop()[0] in _OK
    except (OSError, smtplib.SMTPException):
        return False


def _reset(line: smtplib.SMTP) -> bool:
    try:
        return line.rset()[0] in _OK
    except (OSError, smtplib.SMTPException):
        return False


def _own_name() -> str:
    """What we call ourselves: no name server is asked, as that may take longer than the letter."""
    name = socket.gethostname()
    return name if "." in name and name.isascii() else "[127.0.0.1]"
