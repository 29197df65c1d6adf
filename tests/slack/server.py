"""Where does the stand-in listen? A real HTTP server on the loopback address, one thread a connection."""

from __future__ import annotations

import json
import socket
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from tests.slack import chat, connections, conversations, files, responses, users, views
from tests.slack.method import METHODS, Call, obey
from tests.slack.refusals import Dropped, Payload, Refusal, Status
from tests.slack.tokens import Tokens
from tests.slack.trouble import Trouble
from tests.slack.workspace import Workspace

_ROOMS: Final = (chat, connections, conversations, files, users, views)
"""Imported so that they declare their methods."""
_RESET: Final = struct.pack("ii", 1, 0)


class Office:
    """What answers a call, whoever carries it in."""

    def __init__(self, space: Workspace, tokens: Tokens, trouble: Trouble) -> None:
        self.space = space
        self.tokens = tokens
        self.trouble = trouble
        self.calls: list[Call] = []
        self.broken: list[str] = []
        """What the stand-in itself could not do, which fails the test that meets it."""

    def call(self, name: str, given: Payload, bearer: str, *, as_json: bool) -> Payload:
        """The answer to a call of a method."""
        try:
            self.trouble.befall(name, given)
            with self.space.changed:
                answer = self._answer(name, given, bearer, as_json=as_json)
                self.space.changed.notify_all()
            self.trouble.befall(name, given, after=True)
        except Refusal as refusal:
            answer = refusal.answer
        self.calls.append(Call(name, given, answer, time.monotonic()))
        return answer

    def _answer(self, name: str, given: Payload, bearer: str, *, as_json: bool) -> Payload:
        found = METHODS.get(name)
        if found is None:
            raise Refusal("unknown_method", req_method=name)
        self.tokens.check(str(given.get("token") or bearer), app_level=found.app_level)
        if as_json and not found.json_too:
            raise Refusal("invalid_arguments", "this method takes forms, and no JSON")
        return obey(self.space, found, given)

    def called(self, name: str) -> list[Call]:
        """The calls of a method so far."""
        return [one for one in list(self.calls) if one.method == name]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    office: Office

    def do_GET(self) -> None:
        """Answer what is asked for."""
        self._served()

    def do_POST(self) -> None:
        """Answer what is handed in."""
        self._served()

    def _served(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        try:
            content, kind = self._content(body)
        except Dropped:
            self._break_off()
        except Status as status:
            self._send(status.code, status.text.encode(), "application/json", status.headers)
        except Refusal as refusal:
            self._send(200, json.dumps(refusal.answer).encode(), "application/json", {})
        except Exception as fault:
            self.office.broken.append(f"{self.path}: {type(fault).__name__}: {fault}")
            self._send(500, b"the stand-in is broken", "text/plain", {})
            raise
        else:
            self._send(200, content, kind, {})

    def _content(self, body: bytes) -> tuple[bytes, str]:
        parts = urlsplit(self.path)
        room, _, rest = parts.path.strip("/").partition("/")
        match room:
            case "api":
                given, as_json = self._given(body, parts.query)
                answer = self.office.call(rest, given, self._bearer(), as_json=as_json)
                return json.dumps(answer).encode(), "application/json; charset=utf-8"
            case "response":
                return self._response(rest, body), "text/plain"
            case "upload":
                return self._upload(rest, body), "text/plain"
            case "files-pri":
                return self._download(rest)
            case _:
                raise Status(404, "not found")

    def _given(self, body: bytes, query: str) -> tuple[Payload, bool]:
        given: Payload = dict(parse_qsl(query, keep_blank_values=True))
        kind = self.headers.get_content_type()
        if kind == "application/json" and body:
            try:
                told = json.loads(body)
            except ValueError:
                raise Refusal("invalid_json") from None
            if not isinstance(told, dict):
                raise Refusal("json_not_object")
            return given | told, True
        if kind == "multipart/form-data":
            return given | {name: value.decode() for name, value in _parts(self.headers, body)}, False
        return given | dict(parse_qsl(body.decode(), keep_blank_values=True)), False

    def _bearer(self) -> str:
        return (self.headers.get("Authorization") or "").removeprefix("Bearer ")

    def _response(self, key: str, body: bytes) -> bytes:
        self.office.trouble.befall("response_url", {})
        with self.office.space.changed:
            responses.respond(self.office.space, key, body)
            self.office.space.changed.notify_all()
        return b"ok"

    def _upload(self, rest: str, body: bytes) -> bytes:
        self.office.trouble.befall("upload", {})
        id_, _, key = rest.partition("/")
        if self.headers.get_content_type() == "multipart/form-data":
            (_name, body), *_more = _parts(self.headers, body)
        with self.office.space.changed:
            return files.take_bytes(self.office.space, id_, key, body).encode()

    def _download(self, rest: str) -> tuple[bytes, str]:
        self.office.trouble.befall("download", {})
        id_, _, key = rest.replace("/download", "").partition("/")
        try:
            self.office.tokens.check(self._bearer(), app_level=False)
            return files.download(self.office.space, id_, key), "application/octet-stream"
        except Refusal:  # as Slack does: its page to sign in, with status 200
            return b"<!DOCTYPE html><html><title>Sign in to Slack</title></html>", "text/html"

    def _send(self, code: int, content: bytes, kind: str, headers: dict[str, str]) -> None:
        with suppress(BrokenPipeError, ConnectionResetError):  # who asked may have gone
            self.send_response(code)
            for name, value in {**headers, "Content-Type": kind, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

    def _break_off(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self.connection.close()
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 -- the library's signature
        """Say nothing."""


def _parts(headers: Any, body: bytes) -> list[tuple[str, bytes]]:  # noqa: ANN401 -- the library's headers
    head = f"Content-Type: {headers['Content-Type']}\r\n\r\n".encode()
    mail = BytesParser(_class=EmailMessage, policy=HTTP).parsebytes(head + body)
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            bytes(part.get_payload(decode=True) or b""),
        )
        for part in mail.iter_parts()
        if isinstance(part, EmailMessage)
    ]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, _request: Any, _client: Any) -> None:  # noqa: ANN401 -- the library's signature
        """A line that broke is no fault of the stand-in; whatever else is noted where it happened."""


@contextmanager
def listening(office: Office) -> Iterator[str]:
    """The server for as long as the block lasts; gives its address."""
    handler = type("Handler", (_Handler,), {"office": office})
    with (
        _Server(("127.0.0.1", 0), handler) as server,
        in_thread(lambda: server.serve_forever(poll_interval=0.02), "slack web"),
    ):
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()


@contextmanager
def in_thread(run: Callable[[], object], name: str) -> Iterator[None]:
    """A thread that ends with the block."""
    thread = Thread(target=run, name=name, daemon=True)
    thread.start()
    try:
        yield
    finally:
        thread.join(timeout=10)
