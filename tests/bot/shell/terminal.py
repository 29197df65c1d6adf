"""How a command line is run in this process."""

from __future__ import annotations

from pathlib import Path

from bot.__main__ import main

AT = "2026-11-23T09:00:00+00:00"


def clerk(*arguments: str | Path) -> int:
    """Run one command line in this process."""
    return main([str(one) for one in arguments])


def founding(
    name: str, key: str = "nmr", admin: str = "Ada", email: str = "ada@example.org"
) -> tuple[str, ...]:
    """The options with which a network is founded."""
    return ("--network", key, "--name", name, "--admin-name", admin, "--admin-email", email)
