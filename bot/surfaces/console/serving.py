"""How is the console served? By one process, on this machine alone unless told otherwise, until stopped."""

from __future__ import annotations

import errno
import signal
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from bot.surfaces.console.house import House
from governance_store import GovernanceError

if TYPE_CHECKING:
    from uvicorn import Server

    from bot.surfaces.console.hooks import Hook

_PATIENCE = 3
_print = partial(print, flush=True)
"""Whoever started us may be reading a pipe, and waits for the address."""
_WAIT = 0.2
_LAST_PORT = 65_535


class CannotListen(GovernanceError):
    """The address cannot be listened at."""


def serve(
    house: House,
    host: str,
    port: int,
    *,
    any_port: bool = False,
    tell: Callable[[str], None] = _print,
    listening: Callable[[], None] = lambda: None,
    hooks: Mapping[str, Hook] | None = None,
) -> None:
    """Serve the console until the house is stopped, by a signal or by another part of it.

    A busy port is replaced where any will do, and said; otherwise it is a refusal. `listening` is called once
    nothing can be refused any more. `hooks` answer other programs, each at its address.
    """
    from bot.surfaces.console.app import make_app  # noqa: PLC0415 -- heavy, first use only

    app = make_app(house, host, hooks or {})
    with _listening(host, port, any_port=any_port) as listener, _stopped_by_signals(house.stop):
        taken = listener.getsockname()[1]
        if port not in (0, taken):
            tell(f"Port {port} is busy, so another one is taken.")
        tell(f"The console is at {address(host, taken)}")
        listening()
        _run(server_of(app), listener, house.stop)


def address(host: str, port: int) -> str:
    """Where a browser on this machine finds the console."""
    shown = "127.0.0.1" if host in ("", "0.0.0.0", "::") else host  # noqa: S104 -- compared, not bound
    return f"http://{f'[{shown}]' if ':' in shown else shown}:{port}/"


@contextmanager
def _listening(host: str, port: int, *, any_port: bool) -> Iterator[socket.socket]:
    try:
        listener = listen(host, port)
    except OSError as fault:
        if fault.errno != errno.EADDRINUSE or not any_port:
            raise _cannot(host, port, fault) from fault
        listener = listen(host, 0)
    with listener:
        yield listener


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens at an address, any free port for 0; raises CannotListen or OSError."""
    if not 0 <= port <= _LAST_PORT:
        raise CannotListen(f"There is no port {port}.", f"Check --host and --port: ports go to {_LAST_PORT}.")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family, backlog=128)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else the end of a page waits for 40 ms
    return listener


def _cannot(host: str, port: int, fault: OSError) -> CannotListen:
    if fault.errno == errno.EADDRINUSE:
        return CannotListen(
            f"Port {port} is taken by another program, perhaps by another clerk.",
            "Choose another one with --port, or let one be found with --any-port.",
        )
    if fault.errno == errno.EACCES:
        return CannotListen(
            f"Port {port} may not be listened at by you.", "Choose one above 1023 with --port."
        )
    return CannotListen(
        f"{host} port {port} cannot be listened at: {fault.strerror or fault}.", "Check --host and --port."
    )


def server_of(app: Any) -> Server:  # noqa: ANN401 -- uvicorn and Starlette type an application differently
    """What answers for an application once it is run, with what holds for every console."""
    from uvicorn import Config, Server  # noqa: PLC0415 -- heavy, first use only

    return Server(
        Config(
            app,
            access_log=False,
            log_level="warning",
            lifespan="off",
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=_PATIENCE,
        )
    )


def _run(server: Server, listener: socket.socket, stop: threading.Event) -> None:
    """Run the server beside this thread, which waits: signals reach nobody but the main thread."""

    def served() -> None:
        try:
            server.run(sockets=[listener])
        finally:
            stop.set()

    thread = threading.Thread(target=served, name="console")
    thread.start()
    while not stop.wait(_WAIT):
        pass
    server.should_exit = True
    thread.join()


@contextmanager
def _stopped_by_signals(stop: threading.Event) -> Iterator[None]:
    """Ctrl-C and a polite end stop the house; both are ours only in the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    former = {one: signal.signal(one, lambda *_: stop.set()) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in former.items():
            signal.signal(one, handler)
