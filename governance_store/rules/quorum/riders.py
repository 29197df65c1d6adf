"""Which words make a sentence say something else on some occasion? “Unless …”, “where practicable”.

Where a sentence is told by what it is about and not word for word, one of these makes it not understood.
"""

from __future__ import annotations

import re
from typing import Final

_RIDERS: Final = re.compile(
    r"\b(unless|except|save|practicable|possible|noon|not later|provided|only|"
    r"emergenc\w+(?! (?:meeting|session|short|general)s?)|decides otherwise|"
    r"may direct|other than|character|agrees)\b|(?<!as )\bif\b"
)


def has_rider(text: str) -> bool:
    """Whether a text, in small letters, has a condition or an exception."""
    return bool(_RIDERS.search(text))
