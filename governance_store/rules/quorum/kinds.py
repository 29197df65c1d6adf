"""Which kinds of meeting does a text name, and are they among the occasions that were read of it?"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import QuorumRule, When
from governance_store.rules.quorum.words_of_meetings import NOUNS

_KIND: Final = r"annual|special|extraordinary|emergency|urgent|quarterly|requisitioned"
_BETWEEN: Final = (
    r"(?:general|members'?|owners|business|church|parish|town|council|board|committee|club|company|"
    rf"ordinary|and|or|,|{_KIND})"
)
_NAMED: Final = Sought(
    rf"\b(?:({_KIND})(?= (?:{_BETWEEN} )*(?:meetings?|(?:{'|'.join(NOUNS)})s?)\b)|([aes]gm)s?\b)"
)
_CALLED: Final = Sought(
    r"\b(?:called|convened|requisitioned|requested|summoned|demanded) (?:\w+ ){0,3}?(?:by|of|from) (?:\w+ )?"
    r"(?:members|shareholders|owners|partners)\b|\bif (?:called on |on )?requisition|\bif requisitioned\b"
)
_WHICHEVER: Final = Sought(r"\b(?:whether|ordinary (?:and|or)|(?:and|or) ordinary|any kind|every kind)\b")
_SAME: Final = {
    "agm": ("agm", "annual"), "egm": ("egm", "extraordinary"), "sgm": ("sgm", "special"),
    "annual": ("annual", "agm"), "special": ("special", "sgm"), "extraordinary": ("extraordinary", "egm"),
    "requisitioned": ("call", "requisition", "request", "convene", "summon", "demand"),
}  # fmt: skip


def kinds_named(text: str) -> Iterator[str]:
    """The kinds of meeting that an even text names: “annual”, “agm”, “requisitioned”."""
    if not _WHICHEVER.search(text):
        yield from (found[1] or found[2] for found in _NAMED.finditer(text))
    if _CALLED.search(text):
        yield "requisitioned"


def kind_lost(text: str, occasions: Collection[str]) -> str:
    """Why what is said of a kind of meeting may have been read of all; or nothing."""
    told = " ".join(occasions)
    for kind in kinds_named(text):
        if not any(one in told for one in _SAME.get(kind, (kind,))):
            return f"whether that is so at other than {kind} meetings is not said"
    return ""


_ORDINARY: Final = Sought(
    r"\b(?:ordinary|usual|normal|routine|regular|other) (?:\w+ )?(?:meetings?|business|matters)\b"
    r".*\b(?:with|including|includes?|among|whom|which)\b"
)


def ordinary_alone(text: str, rule: QuorumRule) -> str:
    """“An annual meeting needs ten. Ordinary meetings need five, with a clerk”: the clerk at those alone."""
    of_meetings = any(one.when is When.MEETING and one.test.total for one in rule.variants)
    if of_meetings and rule.test.needed and _ORDINARY.search(text):
        return "whether those have to be there at the other meetings too is not said"
    return ""


_ONE_KIND: Final = Sought(rf"\b(?:{_KIND}|[aes]gm)\b")


def is_of_one_kind(occasion: str) -> bool:
    """Whether an occasion is one kind of meeting beside others: “annual general”, and not “board”."""
    return bool(_ONE_KIND.search(occasion))
