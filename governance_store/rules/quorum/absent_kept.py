"""Is nothing done where one of several is away, or where all are? “in the absence of the chair and clerk”."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.rule import QuorumRule

_ABSENCE: Final = re.compile(
    r"\babsence of (?!both |either |any )(?P<one>[\w' ]+?(?:, [\w' ]+?)*),? "
    r"and (?P<two>[\w']+(?: [\w']+){0,4})"
)


def absent_together(text: str, rule: QuorumRule) -> str:
    """Why those of whose absence a sentence, in small letters, speaks may not each be needed; or nothing."""
    told = _ABSENCE.search(text)
    if not told or " or " in told["one"]:
        return ""
    needed = [need for need in rule.test.needed if len(need.any_of) == 1]
    names = [need.any_of[0].replace("_", " ") for need in needed]
    if any(name in told["one"] for name in names) and any(name in told["two"] for name in names):
        return "whether one of them, or all of them, must be away for that is not said"
    return ""
