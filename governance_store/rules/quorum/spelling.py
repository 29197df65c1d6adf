"""How is a word spelt for one of them? “members” is “member”, and every chair is one word."""

from __future__ import annotations

from functools import cache
from typing import Final

from governance_store.rules.quorum.vocabulary import CHAIRS, NOT_SINGULAR

_IRREGULAR: Final = {
    "gps": "gp",
    "men": "man",
    "women": "woman",
    "people": "people",
    "bodies": "body",
    "criteria": "criterion",
}

_NO_MEN: Final = frozenset(("specimen", "regimen", "abdomen"))


@cache
def singular(word: str) -> str:
    """The word for one of them, and one word for a chair."""
    word = CHAIRS.get(word, word)
    if word.endswith("men") and len(word) > len("women") and word not in _NO_MEN:
        return f"{word[:-2]}an"
    if word in NOT_SINGULAR or not word.endswith("s") or len(word) < 4 or word.endswith("ss"):  # noqa: PLR2004 -- short words are no plurals
        return _IRREGULAR.get(word, word)
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1]
