"""On which occasion alone does a sentence bear that is not understood? As its first words tell, or its verb.

“Whenever parish business is dealt with, …” bears on no meeting that has nothing of the sort before it. Where
what follows may be of every meeting again, the sentence bears on all of them.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.occasions import words_of
from governance_store.rules.quorum.phrases import even, phrases_of

_DEALT: Final = r"(?:dealt with|considered|decided|discussed|heard|determined|voted (?:up)?on|being taken)"
_WHEN: Final = r"(?:if|when|whenever|where|should)"
_HEADS: Final = tuple(
    map(
        re.compile,
        (
            rf"^{_WHEN} (?:it|the \w+|this) (?:is dealing|deals|has to deal) with (?P<what>[^,:]+),",
            rf"^{_WHEN} (?P<what>[^,:]+?) (?:is|are|comes? to be|ha(?:s|ve) to be) (?:being )?{_DEALT},",
            r"^the (?:one|only|sole) exception is (?P<what>[^,:]+?),? for which\b",
            r"^(?P<what>\w+ing [^,:]+?) is (?:a )?different(?: matter)? ?[:,;] ?for (?:that|it|this)\b",
            rf"^(?P<what>[^,:]+?) (?:can|may) be {_DEALT} (?:by|with)\b",
            r"^an? (?P<what>(?:annual|special|emergency|extraordinary|urgent)(?: general)? meeting)\b",
        ),
    )
)
_ANY: Final = frozenset(
    "business matter matters item items anything something everything question questions decision decisions "
    "it they them that this nothing what whatever meeting".split()
)
_AGAIN: Final = re.compile(
    r"\b(?:always|otherwise|else|other|others|ordinar\w+|usual\w*|normal\w*|general\w*|any meeting|every|all|"
    r"each|never|either way|in any case|as (?:ever|before))\b"
)
"""What may be of every meeting again."""


def occasion_alone(sentence: str) -> str:
    """The occasion on which alone a sentence bears; nothing where it may bear on all."""
    text = even(sentence).strip(" .")
    found = next((found for one in _HEADS if (found := one.match(text))), None)
    if found is None or _AGAIN.search(text[found.end("what") :]):
        return ""
    what = found["what"]
    if any(one.symbol in "nf-!Sq" for one in phrases_of(what)) or _is_anything(what):
        return ""
    return words_of(what)


def _is_anything(what: str) -> bool:
    """“a matter”, “any business”: whatever a meeting may have before it."""
    telling = [word for word in what.split() if word not in {"a", "an", "the", "any", "some", "of", "all"}]
    return not telling or _ANY.issuperset(telling)
