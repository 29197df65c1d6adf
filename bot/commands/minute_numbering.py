"""How are the items of minutes numbered here? The network's pattern, and each committee's code in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bot.commands.base import Problem, Refused
from bot.parameters.text import Text
from governance_store.records.committee import Committee
from governance_store.rules.minute_numbers import PATTERN, missing_in

A_CODE: Final = Text(called="a code", longest=12)
A_PATTERN: Final = Text(called="a pattern", longest=40)
_CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*", re.ASCII)


def code_of(committee: Committee) -> str:
    """What stands for a committee in the numbers of its minutes."""
    return committee.code or committee.key.upper()


def refuse_code(code: str, others: Iterable[Committee]) -> None:
    """Raise Refused for a code that is none, or that another committee has."""
    if not _CODE.fullmatch(code):
        raise Refused(
            Problem(f"“{code}” is no code: it has letters, figures and hyphens, such as IB.", "code")
        )
    taken = next((one for one in others if code_of(one).casefold() == code.casefold()), None)
    if taken:
        told = f"“{code}” stands for {taken.name} already, and two items may not have one number."
        raise Refused(Problem(told, "code"))


def refuse_pattern(pattern: str) -> None:
    """Raise Refused for a pattern by which two items could have one number."""
    missing = missing_in(pattern)
    if missing:
        told = f"A pattern says {', '.join(missing)} once, such as: {PATTERN}."
        raise Refused(Problem(f"{told} Otherwise two items could have one number.", "pattern"))
