"""What is somebody called who is needed? “the chair”, “a lay member”, “officers”, so that it reads again."""

from __future__ import annotations

import re
from typing import Final


def one_of(term: str) -> str:
    """Somebody who is such, as “the chair”, “a lay member”, “an officer”."""
    told = "scheme member representative" if term == "schememember" else _told(term)
    if is_office(term.replace("_", " ")):
        return f"the {told}"
    named = f"{told} member" if _adjective(told) else told
    return f"{'an' if named[0] in 'aeioN' else 'a'} {named}"


def several_of(term: str) -> str:
    """Some who are such, as “chairs”, “lay members”, “officers”."""
    told = _told(term)
    if term == "schememember":
        return "scheme member representatives"
    if _adjective(told):
        return f"{told} members"
    head, of, rest = told.partition(" of ")
    if re.search(r"\b(?:wo)?man$", head):
        return f"{head[:-2]}en{of}{rest}"
    if head.endswith("y") and head[-2:-1] not in "aeiou":
        return f"{head[:-1]}ies{of}{rest}"
    return f"{head}es{of}{rest}" if head.endswith(("s", "x", "ch", "sh")) else f"{head}s{of}{rest}"


def _told(term: str) -> str:
    """A term as it is said: “director of finance”, “NHS”."""
    head, *rest = term.replace("_", " ").split()
    if head in {"director", "head"} and rest:
        return f"{head} of {' '.join(rest)}"
    return " ".join({"nhs": "NHS", "gp": "GP"}.get(word, word) for word in (head, *rest))


_ADJECTIVES: Final = frozenset(
    "lay independent clinical elected appointed external internal executive registered "
    "professional staff public voluntary judicial medical sabbatical nhs acute coopted officio "
    "eligible qualifying ordinary staff senior patient senate house employer employee union "
    "tenant community faith local qualified statutory honorary primary secondary care political "
    "lead selected nominated industry academic user carer legal scientific".split()
)


def _adjective(told: str) -> bool:
    last = told.lower().rsplit(maxsplit=1)[-1]
    return last in _ADJECTIVES or last.startswith("non") or last.endswith(("al", "ive", "ed", "ary", "ory"))


def is_office(term: str) -> bool:
    """Whether a term is an office that one person holds."""
    heads = (
        "chair",
        "secretary",
        "treasurer",
        "president",
        "executive",
        "health",
        "convenor",
        "nurse",
        "principal",
    )
    return term.startswith("director ") or (
        term.endswith(heads) and not term.startswith(("non", "executive"))
    )
