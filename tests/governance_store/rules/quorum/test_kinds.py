from __future__ import annotations

import pytest

from governance_store.rules.quorum.kinds import is_of_one_kind, kind_lost, kinds_named
from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("the treasurer must be present at the annual meeting", ["annual"]),
        ("at the agm the quorum is twenty", ["agm"]),
        ("a special or extraordinary general meeting", ["special", "extraordinary"]),
        ("a meeting called by members is dissolved", ["requisitioned"]),
        ("whether at an annual or a special meeting", []),
        ("the annual report is laid before the board", []),
        ("five members", []),
    ],
)
def test_kinds_of_meeting_are_named(text: str, kinds: list[str]) -> None:
    """By their names, or by who called them; not where whichever it is is meant."""
    assert list(kinds_named(text)) == kinds


def test_what_is_read_of_no_such_meeting_is_lost() -> None:
    """Unless it is among the occasions, under either of its names."""
    text = "twenty at the agm"
    assert kind_lost(text, []) == "whether that is so at other than agm meetings is not said"
    assert kind_lost(text, ["annual general"]) == ""


def test_one_kind_is_not_any_meeting() -> None:
    """“board meetings” are."""
    assert is_of_one_kind("annual general")
    assert not is_of_one_kind("board")


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("Ordinary meetings need five, with three doctors.", False),
        ("Ordinary meetings need five.", True),
    ],
)
def test_who_has_to_be_at_ordinary_meetings_need_not_be_at_others(sentence: str, whole: bool) -> None:
    """Once the doctors were asked for at the annual meeting too."""
    assert read(f"Annual general meetings need 15 members. {sentence}").whole is whole
