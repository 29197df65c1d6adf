from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Taking part by telephone is being present", "; +remote"),
        ("A member on the telephone is as good as one in the room", "; +remote"),
        (
            "Taking part in a telephone or video conference of which all members had notice is being present",
            "; +remote",
        ),
        ("Not everyone has to be in the room to be counted", "; +remote"),
        (
            "A member taking part by phone is present, provided that everybody can hear everybody else",
            "; +remote",
        ),
        (
            (
                "A director may take part by any means that lets all those taking part hear each "
                "other, and is then treated as present"
            ),
            "; +remote",
        ),
        ("Meetings may be held by video conference, and members who join that way count", "; +remote"),
        ("It makes no difference whether members are in the room or join by video", "; +remote"),
        ("Those dialling in may speak but are not counted", "; -remote"),
        ("Members must be in the room to be counted", "; -remote"),
        ("Only members in the room count", "; -remote"),
        ("Meetings may be held by video", "; +remote"),
        ("Hybrid meetings are allowed, and those online count", "; +remote"),
        ("The quorum is eight, excluding anyone joining by phone", "8; -remote"),
        ("Three directors are needed, whether in the room or on the telephone", "3; +remote"),
        ("Six directors, some or all of whom may be on the telephone, are a quorum", "6; +remote"),
    ],
)
def test_who_takes_part_from_afar(sentence: str, rule: str) -> None:
    """By whatever device, as long as all hear each other."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Members joining by video count and those on the telephone do not",
        "At least two members must be physically present, others may join online",
        "Members may join remotely unless the chair objects",
        "Those on the phone count if there are five in the room",
        "Members joining by phone without the chair's consent do not count",
        "Members who join online may not vote",
        "Officers joining by video do not count",
    ],
)
def test_who_joins_on_a_condition_is_not_read(sentence: str) -> None:
    """Some of them, some of the time."""
    assert said(sentence) == "?"
