"""What was found in an uploaded template, and where? Values, so that all of it is told at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

THE_FILE: Final = "The file itself"
MOST: Final = 40


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing: what, where, the nearest right words if any, and whether the template is refused for it."""

    what: str
    where: str = THE_FILE
    nearest: str = ""
    refused: bool = True


@dataclass(frozen=True, slots=True)
class Wanted:
    """A field that a template should print: what is lost without it, and whether it is refused for that.

    Of a `question`, asking is enough: what is said in words then is the template's own.
    """

    path: str
    lost: str
    needed: bool = False
    question: bool = False
    in_header: bool = False


def refusing(findings: tuple[Finding, ...]) -> bool:
    """Whether any of them keeps the template from being used."""
    return any(one.refused for one in findings)
