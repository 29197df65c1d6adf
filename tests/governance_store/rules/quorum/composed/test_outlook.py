from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.outlook import Outlook, Start
from governance_store.rules.quorum.composed.patterns import way

RULES = {
    "LED": (way("[the] LEADER"), way("its NUM")),
    "LEADER": (way("chair/president"), way("most senior {member|officer}")),
    "MAYBE": (way("[some]"),),
    "LIST": (way("LEADER"), way("LEADER and LIST")),
    "HIDDEN": (way("NUM LIST"),),
}
OUTLOOK = Outlook(RULES, ("NUM",))


def _start(words: str, *terminals: str) -> Start:
    return Start(frozenset(words.split()), frozenset(terminals))


@pytest.mark.parametrize(
    ("pattern", "start"),
    [
        ("a/an quorum", _start("a an")),
        ("NUM of", _start("", "NUM")),
        ("[no] LED", _start("no the chair president most its")),
        ("{NUM|LEADER} LED", _start("chair president most", "NUM")),
        ("[some]", None),
        ("MAYBE NUM", None),
        ("", None),
    ],
)
def test_a_row_begins_with_its_first_words(pattern: str, start: Start | None) -> None:
    """With those of the rules it names and of what may be left out; a row that may be empty with any."""
    assert OUTLOOK.start(way(pattern).row) == start


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("a/an [good] quorum of", ["a an", "quorum", "of"]),
        ("NUM of", ["of"]),
        ("LEADER", ["chair president most"]),
        ("{chair|NUM}", []),
        ("{the chair|any member}", ["chair member"]),
        ("[LEADER]", []),
        ("LED", ["chair president most its"]),
        ("LIST", ["chair president most"]),
    ],
)
def test_a_row_needs_words(pattern: str, needs: list[str]) -> None:
    """A word of each sort that no way to build it does without; a terminal finds what it finds."""
    assert OUTLOOK.needs(way(pattern).row) == tuple(frozenset(words.split()) for words in needs)


def test_no_rule_begins_with_itself() -> None:
    """Not by way of another rule either: it would be looked for without end."""
    with pytest.raises(ValueError, match="The rule ONE begins with itself"):
        Outlook({"ONE": (way("[the] TWO"),), "TWO": (way("ONE and"), way("two"))}, ())
