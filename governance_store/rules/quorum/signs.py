"""May a sentence say the opposite of what was read of who counts? “Deputies, but not proxies, count”.

Each piece of it with a verb has a sign of its own; both signs, or another than was read, are asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.words_of_coming import WAYS

_NO_SIGN: Final = re.compile(
    r"\b(?:cannot|can't|can not|(?:is|are|be) (?:not able|unable) to|(?:does|do) not|unable to|may not|not)"
    r" (?:\w+self |\w+selves )?(?:attend\w*|come|be (?:there|present)|present|there|make it|in the room|in "
    r"person|"
    r"physically|personally|available|able|vot\w+|entitled to vote|speak|a member|members|only|"
    r"more than|fewer than|less than)\b|"
    r"\bno (?:member|person|one|trustee|director|owner)\b[^,;]* (?:hold|represent|exercise|carry|act)\w* "
    r"[^,;]*more than\b|"
    r"\bno (?:fewer|less) than\b|\bor not\b|\bno (?:vote|difference)\b|\bnon (?:voting|members?)\b"
)
_NOT: Final = re.compile(
    r"\b(?:not|never|no|nor|neither|cannot|none|nobody|excluded|excluding|disregarded|ignored|discounted|"
    r"left out|"
    r"forbidden|barred|nothing)\b|n't\b"
)
_NOT_ALL: Final = re.compile(
    r"\b(?:not|neither|nor) (?:all|every|each|any more|both|until|unless|if|when|where)\b|\bbut for\b"
)
_CONTRAST: Final = re.compile(
    r"(?:\b(?:but|and|though|although|yet)|,|\() ?not (?!be\b|count\b|counted\b|included\b|vot\w+\b|to\b|"
    r"by proxy$)|"
    r"\bnot\b.*\bbut\b|\bnot\b.*\b(?:do|does|are|is|may)$"
)
_JOINT: Final = re.compile(
    r",? ?\b(?:but|and|while|whilst|whereas|though|although|however)\b(?: that)? |[,:] |\("
)
_VERB: Final = re.compile(
    r"\b(?:counts?|counting|counted|included|do|does|is|are|be|may|can|shall|will|must|should|cannot|"
    r"forms?|makes?)\b"
)
_GOES_ON: Final = re.compile(
    r"^(?:then |also |so |therefore )?(?:they|he|she|it|counts?|do|does|is|are|may|can|shall|will|must|"
    r"should|"
    r"cannot|not|being|have|has|having|speak|vote|for|to)\b"
)
_BODILY: Final = re.compile(
    r"\b(?:in person|personally|physical\w*|room|instead of|rather than|other than|apart from|except|save|"
    r"excluding|"
    r"exclud\w+|only|without|must|disallowed|discount\w*|disregard\w*|ignor\w+|left out|leaving|prohibited|"
    r"banned)\b"
)


def may_differ(low: str, way: str, *, counts: bool | None) -> bool:
    """Whether a sentence in small letters may say of those who come in a way what was not read of them."""
    bare = " ".join(_NO_SIGN.sub(" ", low).split())
    negated = _NOT.search(bare)
    if negated is None:
        return counts is False and not _BODILY.search(bare)
    if _NOT_ALL.search(bare):
        return True
    pieces = [one for one in pieces_of(bare) if WAYS[way].search(one)]
    if any(_CONTRAST.search(one) or _parts_ways(one) for one in pieces):
        return True
    signs = {not _NOT.search(one) for one in pieces}
    return len(signs) > 1 or (counts is not None and counts not in signs)


def pieces_of(low: str) -> Iterator[str]:
    """“deputies do not count”, “proxies do”: each with a verb of its own, and with whom it is of."""
    pieces: list[str] = []
    begun = start = 0
    for found in (*_JOINT.finditer(low), None):
        end = found.start() if found else len(low)
        piece = low[start:end].strip()
        before = pieces[-1] if pieces else ""
        if pieces and (not _VERB.search(before) or _GOES_ON.match(piece) or not _VERB.search(piece)):
            pieces[-1] = low[begun:end].strip()
        else:
            begun = start
            pieces.append(piece)
        start = found.end() if found else end
    return iter(pieces)


def _parts_ways(piece: str) -> bool:
    """Whether a negation stands between two sorts of those who come."""
    found = _NOT.search(piece)
    if found is None or piece.startswith(("neither ", "no ")):
        return False
    before, after = piece[: found.start()], piece[found.end() :]
    return any(one.search(before) for one in WAYS.values()) and any(
        one.search(after) for one in WAYS.values()
    )
