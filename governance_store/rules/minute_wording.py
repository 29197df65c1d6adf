"""What does a paragraph of minutes in Word say: a decision, an action, a time, or words to be kept?

A paragraph that begins with a label, as in “Agreed: …”, is what the label says; every other one is narrative.
What a draft prints in square brackets asks to be written over, and says nothing while nobody has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

from governance_store.records.decision import Outcome
from governance_store.records.minutes import LineKind

AGREED: Final = "Agreed:"
NOT_AGREED: Final = "Not agreed:"
ACTION: Final = "Action:"
TIME: Final = "Time:"
SPOKEN_OF: Final = "[What was said]"
PROMPTS: Final = (
    (TIME, "[when it was reached, such as 14:20]"),
    ("", SPOKEN_OF),
    (AGREED, "[what was decided]"),
    (ACTION, "[who: what, by when]"),
)
"""What stands under an item of a draft until it is written over, label and words."""
_LABELS: Final = {
    **dict.fromkeys(("agreed", "decision", "decided", "resolved", "recommended"), Outcome.AGREED),
    **dict.fromkeys(("not agreed", "rejected"), Outcome.REJECTED),
    "action": LineKind.ACTION,
    "motion": LineKind.MOTION,
    "link": LineKind.LINK,
    "idea": LineKind.IDEA,
    "help wanted": LineKind.HELP,
    "time": None,
}
LABEL_OF: Final = {
    LineKind.ACTION: ACTION,
    LineKind.MOTION: "Motion:",
    LineKind.LINK: "Link:",
    LineKind.IDEA: "Idea:",
    LineKind.HELP: "Help wanted:",
}
"""What is printed before a line of a kind."""
_LABELLED: Final = re.compile(
    rf"({'|'.join(sorted(_LABELS, key=len, reverse=True))})\s*:\s*(.*)", re.IGNORECASE | re.DOTALL
)
_BLANK: Final = frozenset(words for _label, words in PROMPTS)
_VOTE: Final = re.compile(
    r"votes?\b|.*\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|no|nobody) (votes? )?"
    r"(against|in favour|abst\w+)\b|.*\b(against|in favour|abstentions?)\s*[:–-]\s*\d",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(r"(?:at\s+)?([01]?\d|2[0-3])[:.]([0-5]\d)", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Worded:
    """What a paragraph says; `outcome` of a decision, `clock` where it only tells a time."""

    kind: LineKind
    text: str
    outcome: Outcome | None = None
    clock: time | None = None


def worded(paragraph: str) -> Worded | None:
    """What a paragraph says; None where it is a prompt that nobody has written over, or a bare label."""
    text = paragraph.strip()
    found = _LABELLED.fullmatch(text)
    if found is None:
        return None if text in _BLANK or not text else Worded(LineKind.INFORMATION, text)
    said = found[2].strip()
    if not said or said in _BLANK:
        return None
    meant = _LABELS[found[1].lower()]
    if isinstance(meant, Outcome):
        return Worded(LineKind.DECISION, said, meant)
    if meant is None:
        at = clock(said.rstrip("."))
        return Worded(LineKind.INFORMATION, text, clock=at) if at else Worded(LineKind.INFORMATION, text)
    return Worded(meant, said)


def is_labelled(paragraph: str) -> bool:
    """Whether a paragraph begins with a label."""
    return _LABELLED.fullmatch(paragraph.strip()) is not None


def tells_a_vote(paragraph: str) -> bool:
    """Whether a paragraph tells how people voted, or what was put to the vote."""
    said = worded(paragraph)
    return bool(said and said.kind is LineKind.MOTION) or _VOTE.match(paragraph.strip()) is not None


def clock(text: str) -> time | None:
    """A time as it is written in minutes, 14:20 or 14.20; None for anything else."""
    found = _CLOCK.fullmatch(text.strip())
    return time(int(found[1]), int(found[2])) if found else None
