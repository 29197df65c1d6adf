"""Which roles and categories does a clause name, and which seats are meant? Names made even, and matched.

A term that no seat carries is not guessed at: the judgement names it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.vocabulary import CHAIRS, GENERIC

_PREFIXES: Final = frozenset(
    "vice deputy co acting honorary lead senior assistant associate joint hon independent general permanent "
    "parliamentary principal executive lord sub pro".split()
)
_OFFICES: Final = frozenset(
    "chair secretary treasurer president convenor convener rector chancellor principal headteacher"
    " mayor provost warden speaker accountant leader moderator".split()
)
_OF: Final = frozenset("director head lead chief".split())
_JOINING: Final = frozenset(("and", "of", "for", "the"))
_OBJECTS: Final = frozenset(
    "public nursing finance children adult operation strategy workforce quality governance "
    "education study"
    " planning research health medicine social service resource people service digital information "
    "estate"
    " pharmacy midwifery commissioning transformation technology executive officer nurse medical "
    "operating"
    " financial accounting information".split()
)
_SYNONYMS: Final[dict[str, str]] = {
    "ned": "nonexecutive", "non executive director": "nonexecutive", "non executive": "nonexecutive",
    "nonexec": "nonexecutive", "non exec": "nonexecutive",
    "independent non executive": "independent nonexecutive",
    "exec": "executive", "ceo": "chief executive", "chief executive officer": "chief executive",
    "cfo": "chief finance officer", "director finance": "chief finance officer",
    "finance director": "chief finance officer", "chief financial officer": "chief finance officer",
    "dph": "director public health", "coo": "chief operating officer", "cno": "chief nurse",
    "chief nursing officer": "chief nurse", "director nursing": "chief nurse",
    "nursing director": "chief nurse",
    "cmo": "medical director", "chief medical officer": "medical director",
    "gp": "general practitioner", "head teacher": "headteacher", "principal": "principal",
    "registrant": "registered", "clinician": "clinical", "clinically qualified": "clinical",
    "lay person": "lay", "layperson": "lay", "layman": "lay", "vice chair": "deputy chair",
    "dcs": "director children service",
    "student": "student", "elected": "elected", "nurse": "nurse", "worker": "staff", "employee": "staff",
    "doctor": "medical", "physician": "medical", "cochair": "co chair", "convener": "convenor",
    "scrutineer": "scrutineer", "cllr": "councillor", "honorary treasurer": "treasurer",
    "honorary secretary": "secretary",
    "hon treasurer": "treasurer", "hon secretary": "secretary", "resident": "tenant", "parent": "parent",
    "mother": "parent", "senator": "senate", "houserepresentative": "house",
    "member representative": "schememember", "scheme member representative": "schememember",
    "scheme member": "schememember", "employee representative": "staff",
    "vice president": "vice president", "sid": "senior independent director",
}  # fmt: skip
_ANYBODY: Final = frozenset(
    "member person people individual representative rep seat post attendee membership man somebody "
    "someone"
    " anyone anybody place committee_member board_member".split()
)
_BODIES: Final = frozenset("board committee panel group tribunal trust network partnership forum".split())
_SPARE: Final = GENERIC | {"board", "committee", "council", "trust", "panel", "network"}


def role_at(words: Sequence[str], place: int) -> tuple[str, int] | None:
    """The office that is named here, as chair or director of public health, and how many words it takes."""
    at = place
    while at < len(words) and words[at] in _PREFIXES:
        at += 1
    if at >= len(words):
        return None
    if words[at] in _OFFICES:
        return "_".join(words[place : at + 1]), at + 1 - place
    if words[at] in _OF:
        end = at + 1
        while end < len(words) and words[end] in _OBJECTS | _JOINING and end - at < 5:  # noqa: PLR2004 -- no longer office
            end += 1
        end = _own_end(words, at + 1, end)
        if end > at + 1:
            return "_".join(word for word in words[place:end] if word != "of"), end - place
    return None


_HEADS: Final = frozenset("director officer lead manager head chief executive".split())


def _own_end(words: Sequence[str], start: int, end: int) -> int:
    """Where an office ends: “chief nurse and medical director” are two, and “medical” is of the other."""
    if "and" in words[start:end] and words[end : end + 1] and words[end] in _HEADS:
        end = max(place for place in range(start, end) if words[place] == "and")
    while words[end - 1] in _JOINING:
        end -= 1
    return end


@cache
def canonical(term: str) -> frozenset[str]:
    """The words that set a term apart, whatever its spelling; empty where it names everyone."""
    text = " ".join(CHAIRS.get(word, word) for word in re.split(r"[_\s-]+", term.lower()))
    text = _SYNONYMS.get(text, text)
    words = [word for word in text.split() if word not in {"the", "of", "a", "an", "s", "for"}]
    words = _SYNONYMS.get(" ".join(words), " ".join(words)).split()
    words = re.sub(r"\b(\w+) (nominated|elected|appointed|led)\b", r"\1\2", " ".join(words)).split()
    telling = [word for word in words if word not in _SPARE]
    telling = telling or [word for word in words if word not in _ANYBODY] or words
    spelt = " ".join(telling)
    spelt = _SYNONYMS.get(spelt) or _SYNONYMS.get(" ".join(map(singular, telling)), spelt)
    return frozenset(singular(word) for word in re.sub(r"\bnon (\w+)", r"non\1", spelt).split())


def is_generic(term: str) -> bool:
    """Whether a term names anyone who sits."""
    return all(word in GENERIC or word in _SPARE for word in re.split(r"[_\s]+", term))


def is_anybody(term: str) -> bool:
    """Whether a term names nobody in particular: a member, somebody."""
    words = re.split(r"[_\s]+", term)
    if words[0] == "of" and words[-1] == "number":
        return True  # “four of their own number”
    return words[-1] in _ANYBODY and all(word in _ANYBODY or word in _BODIES for word in words)


_GRADES: Final = frozenset("deputy vice co acting assistant associate former non".split())
_ONLOOKERS: Final = frozenset("observer visitor guest".split())
"""“Student observers” are none of the students who sit."""


def same_as(term: str, labels: Iterable[str]) -> frozenset[str]:
    """The labels that are a term in other spelling."""
    wanted = canonical(term)
    return frozenset(label for label in labels if canonical(label) == wanted)


def meant(term: str, labels: Iterable[str]) -> frozenset[str]:
    """Which of the labels that seats carry a term means; none where it is not certain."""
    there = tuple(labels)
    exact = frozenset(label for label in there if label == term)
    if exact:
        return exact
    wanted = canonical(term)
    if same := same_as(term, there):
        return same
    initials = "".join(word[0] for word in re.split(r"[_\s]+", term))
    if len(initials) > 1 and initials in there:
        return frozenset((initials,))
    return frozenset(label for label in there if _within(canonical(label), wanted)) or _sole(wanted, there)


_QUALITIES: Final = frozenset(
    "independent lay external elected appointed qualified legally nonexecutive clinical".split()
)


def _sole(wanted: frozenset[str], labels: Sequence[str]) -> frozenset[str]:
    """The only chair there is, where the clause says of what sort its chair is: “the independent chair”."""
    if not wanted & _QUALITIES or wanted - _QUALITIES != {"chair"}:
        return frozenset()
    chairs = [label for label in labels if "chair" in canonical(label) and not canonical(label) & _GRADES]
    return frozenset(chairs) if len(chairs) == 1 and canonical(chairs[0]) == {"chair"} else frozenset()


def _within(label: frozenset[str], wanted: frozenset[str]) -> bool:
    """Whether a label says the telling part of a longer term: “registered” of “registered osteopath”."""
    if not label or not label < wanted:
        return False
    rest = wanted - label
    chairs = {"chair", "president", "secretary", "treasurer", "director", "officer", "executive", "lead"}
    other = rest & (_GRADES | _ONLOOKERS) or any(word.startswith("non") for word in rest)
    return not other and not label & chairs
