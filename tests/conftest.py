"""What may no test do? Reach beyond this machine, read a developer's settings, or skip where none may skip.

The fixtures that tests build with stand nearer to them; here are only the guards that hold for all.
"""

from __future__ import annotations

import gc
import ipaddress
import os
import socket
from collections.abc import Generator
from typing import Any, Final, NoReturn

import pytest
from hypothesis import HealthCheck, settings

SETTINGS_OF_THE_CLERK: Final = ("SLACK_", "CLERK_", "MAIL_", "INBOX_")
NO_SKIPS: Final = os.environ.get("CLERK_NO_SKIPS", "") == "1"

# Derandomised: what passed once passes again, so a red check always means a change.
# To search further: pytest --hypothesis-profile=soak.
_patient: Final = settings(deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", _patient, max_examples=4, derandomize=True)
settings.register_profile("full", _patient, max_examples=60, derandomize=True)
settings.register_profile("soak", _patient, max_examples=5_000, derandomize=False)
settings.load_profile("quick")


class Outward(AssertionError):
    """A test tried to reach beyond this machine."""


def _is_here(host: object) -> bool:
    if host in {None, "", "localhost", b"localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(host).split("%", maxsplit=1)[0]).is_loopback
    except ValueError:
        return False


def _refuse(host: object) -> NoReturn:
    message = f"A test tried to reach {host!r}; tests speak only to this machine's loopback addresses."
    raise Outward(message)


@pytest.fixture(scope="session", autouse=True)
def no_network_beyond_loopback() -> Generator[None]:
    """Sockets of this process reach Unix addresses and the loopback range; only localhost is looked up."""
    patch = pytest.MonkeyPatch()
    for verb in ("connect", "connect_ex", "sendto"):
        patch.setattr(socket.socket, verb, _guarded(getattr(socket.socket, verb)))
    real_lookup = socket.getaddrinfo

    def lookup(host: Any, *rest: Any, **named: Any) -> Any:  # noqa: ANN401 -- the signature of the socket module
        return real_lookup(host, *rest, **named) if _is_here(host) else _refuse(host)

    patch.setattr(socket, "getaddrinfo", lookup)
    yield
    patch.undo()


def _guarded(real: Any) -> Any:  # noqa: ANN401 -- three methods of different signatures
    def call(this: socket.socket, *given: Any) -> Any:  # noqa: ANN401 -- likewise
        address = given[-1]
        if this.family != socket.AF_UNIX and not _is_here(address[0]):
            _refuse(address[0])
        return real(this, *given)

    return call


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests, and the processes they start, see none of the settings that the developer's own clerk uses."""
    for name in list(os.environ):
        if name.startswith(SETTINGS_OF_THE_CLERK) or name == "PORT":
            monkeypatch.delenv(name)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files of slow tests go first: a long file that begins last is waited for while nothing else is left."""
    slow = {one.path for one in items if any(map(one.get_closest_marker, ("slow", "browser")))}
    items.sort(key=lambda one: one.path not in slow)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """All that is collected lasts: looking for garbage in it takes a fifth of the time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where everything is to be had, a skipped test is a failure."""
    report = yield
    if NO_SKIPS and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"Skipped, where no test may be skipped: {_reason(report.longrepr)}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a whole module that skips itself."""
    report = yield
    if NO_SKIPS and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"Skipped, where no test may be skipped: {_reason(report.longrepr)}"
    return report


def _reason(longrepr: object) -> str:
    return str(longrepr[2]) if isinstance(longrepr, tuple) else str(longrepr)
