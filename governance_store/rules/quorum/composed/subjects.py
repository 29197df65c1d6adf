"""Of what does a sentence speak? A body by its name, any meeting, or a decision or meeting of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from governance_store.rules.quorum.amounts import amount_at
from governance_store.rules.quorum.composed.chart import End
from governance_store.rules.quorum.composed.lexicon import FUNCTION, LONGEST_SPAN, body, is_one_of
from governance_store.rules.quorum.composed.pieces import Occasion, Pieces
from governance_store.rules.quorum.occasions import is_of_deciding, occasion_of
from governance_store.rules.quorum.spelling import singular

_Words = tuple[str, ...]
_LONGEST_NAME: Final = 3


def occasion(words: _Words, at: int) -> Iterator[End]:
    """Words that name a decision, a sort of meeting, or any business."""
    if words[at] in {"but", "and", "or"}:
        return
    for end in range(at + 1, min(at + LONGEST_SPAN, len(words)) + 1):
        if _NEVER_IN_OCCASION.intersection(words[at:end]):
            return
        span = words[at:end]
        if "," in span and (span[-1] == "," or "or" not in span[span.index(",") :]):
            continue
        if _meets(span):
            continue
        named = _occasion(" ".join(span))
        if named is not None:
            yield end, named


_NEVER_IN_OCCASION: Final = frozenset(
    "event room table hall case addition register roll condition footing basis proviso ground grounds "
    "understanding account behalf "
    "must shall need needs needed require requires required have has there is are can may takes take".split()
)


@lru_cache(maxsize=4096)
def _occasion(text: str) -> Pieces | None:
    named = occasion_of(text)
    if named is None:
        return None
    return (Occasion(*named),) if named[0] else ()


_ANY_MEETING: Final = frozenset(
    ("a meeting", "the meeting", "any meeting", "every meeting", "each meeting", "meetings", "its meetings",
     "all meetings", "it", "this", "business", "any business", "they", "we")
)  # fmt: skip


def subject(words: _Words, at: int) -> Iterator[End]:
    """What needs a quorum: a body by its name, its members, any meeting; or a decision of its own."""
    for end in range(at + 1, min(at + LONGEST_SPAN, len(words)) + 1):
        if words[end - 1] in {",", "(", ")", "unless", "if", "when"}:
            return
        found = _subject(words[at:end])
        if found is not None:
            yield end, found


_MEETINGS: Final = frozenset(("meeting", "meetings"))
_SORTS: Final = frozenset(
    "annual special emergency extraordinary general ordinary urgent adjourned reconvened requisitioned "
    "statutory private public closed joint full extra".split()
)
_COURTS: Final = frozenset("session synod presbytery bench court tribunal".split())
_NO_SUBJECT: Final = frozenset("who which that each every no nothing with without where while".split())
_PLAIN_OF: Final = frozenset("a an the of or its for and at this that our".split())


_LED: Final = frozenset("the its this that our".split())
_HAPPENS: Final = re.compile(r"(?:tion|sion|ment|ing|al|ings)s?$")
"""“the application”, “the hearing”: what happens is no body, whatever its name."""


@lru_cache(maxsize=4096)
def _subject(words: _Words) -> Pieces | None:
    text = " ".join(words)
    if text in _ANY_MEETING:
        return ()
    strange = words[-1] in FUNCTION - _MEETINGS or not _NO_SUBJECT.isdisjoint(words)
    if strange or any(amount_at(words, place) for place in range(len(words))):
        return None
    telling = [word for word in words if word not in _PLAIN_OF]
    if _is_body(words, telling):
        return () if all(word not in FUNCTION - _MEETINGS for word in telling) else None
    if is_of_deciding(text):
        return None if words[0] in {"to", "for"} else _occasion(text)
    names = all(word not in FUNCTION and word.isalpha() for word in telling) and not _HAPPENS.search(text)
    return () if words[0] in _LED and 0 < len(telling) <= _LONGEST_NAME and names else None


def _meets(words: _Words) -> bool:
    named = words[:-1] if words[-1] in _MEETINGS else ()
    return bool(named) and _SORTS.isdisjoint(named) and any(end == len(named) for end, _ in body(named, 0))


def _is_body(words: _Words, telling: Sequence[str]) -> bool:
    """“the finance committee”, “the members of the club”, “safeguarding board meetings”."""
    if _meets(words):
        return True
    of_body = is_one_of("b", words[-1]) or is_one_of("o", words[-1]) or words[-1] in _COURTS
    members = words[-1] != singular(words[-1]) and is_one_of("m", words[-1])
    deciding = any(map(is_of_deciding, set(telling[:-1]) - _MEETINGS))
    return (of_body and _SORTS.isdisjoint(words)) or ((of_body or members) and not deciding)


TERMINALS: Final = {"OCC": occasion, "SUBJECT": subject}
