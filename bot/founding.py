"""Can a network be founded with this? Checks what `clerk init` was given, all of it at once."""

from __future__ import annotations

import re

from bot.bootstrap import Founding
from governance_store import GovernanceError


class CannotFound(GovernanceError):
    """What was given cannot stand."""


def checked(founding: Founding) -> Founding:
    """What was given, as it is; raises CannotFound naming everything that is wrong with it."""
    faults = []
    if not re.fullmatch(r"[a-z][a-z0-9-]{1,29}", founding.key):
        faults.append(f"--network “{founding.key}” must be 2 to 30 small letters, figures and hyphens.")
    if not founding.name.strip() or len(founding.name) > 200 or not founding.name.isprintable():  # noqa: PLR2004 -- a line of print
        faults.append("--name must be the network's name, of at most 200 characters.")
    if not founding.admin_name.strip() or not founding.admin_name.isprintable():
        faults.append("--admin-name must be a person's name.")
    if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", founding.admin_email):
        faults.append(f"--admin-email “{founding.admin_email}” is not an e-mail address.")
    if faults:
        raise CannotFound(" ".join(faults), "Nothing was founded.")
    return founding
