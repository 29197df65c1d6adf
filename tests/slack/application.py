"""How is the clerk started against the stand-in? As users start it: `clerk serve`, with its settings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.slack.by_http import ByHttp
from tests.slack.standin import StandIn
from tests.stories.shell import Clerk


@contextmanager
def serving(slack: StandIn, data: Path, *, by_http: bool, **settings: str) -> Iterator[Clerk]:
    """`clerk serve` beside the stand-in, stopped politely in the end; gives a shell with its settings."""
    clerk = Clerk(data, settings=slack.settings(by_http=by_http) | settings)
    with clerk.start("serve", "--port", "0") as process:
        try:
            assert process.stdout is not None
            line = next((one for one in process.stdout if "http://" in one), "")
            assert line, process.stderr.read() if process.stderr else ""
            slack.http = ByHttp(line.split()[-1], slack.tokens) if by_http else None
            if not by_http:
                slack.sockets.wait_open()
            yield clerk
        finally:
            if slack.http is not None:
                slack.http.close()
            process.terminate()
            _out, told = process.communicate(timeout=20)
            assert process.returncode == 0, told
            assert "Traceback" not in told, told
