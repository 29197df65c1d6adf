from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "Approved deputies count",
        "Substitutes notified beforehand count",
        "A voting member who cannot attend may send a substitute, who counts",
        "An alternate put forward by an advisory committee may come in a member's stead and is then counted",
        "Where any of these is away a nominated deputy will serve and is counted",
        "A trust may send a deputy in place of its representative",
        "An alternate director counts if his appointor is not present",
        "A partner's representative who is away may send an alternate, who counts",
        "A replacement sent for somebody who is unavailable is counted",
        "An alternate member seated by the chair in the place of an absent member shall be counted",
        "Where a trust is unable to field its representative it may nominate a deputy, who will count",
    ],
)
def test_a_deputy_counts(sentence: str) -> None:
    """Whoever is sent in a member's place."""
    assert said(sentence) == "; +deputies"


@pytest.mark.parametrize(
    "sentence",
    [
        "No alternates are accepted",
        "Deputies are not permitted",
        "When a member is away a nominated deputy may come and speak, but is not counted towards the quorum",
        "Nobody may deputise for a member",
        "With the chair's leave a deputy may join in but is not counted",
        "Members may send deputies but such deputies shall not count",
        "A named deputy may attend in a director's absence but adds nothing to the quorum",
    ],
)
def test_a_deputy_does_not_count(sentence: str) -> None:
    """There are none, or they only come."""
    assert said(sentence) == "; -deputies"


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Taking part by video is allowed", "; +remote"),
        ("Those dialling in are treated as attending", "; +remote"),
        ("Members may take part by telephone or video and are then treated as present", "; +remote"),
        ("Nobody may join by video", "; -remote"),
        ("Members need not all be in one place to take part", "; +remote"),
        ("It does not matter whether those attending are all in the same place", "; +remote"),
        ("Cabinet members joining online may speak but are not counted as present", "; -remote"),
        ("Hybrid meetings are allowed", "; +remote"),
        ("Those taking part remotely must be able to hear", "; +remote"),
        ("Members must all be in one place to take part", "?"),
        ("Members need not be in the same place unless the chair asks", "?"),
    ],
)
def test_who_joins_from_afar_is_told(sentence: str, rule: str) -> None:
    """As being there, or not."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Deputies count, but proxies do not", "; +deputies; -proxies"),
        ("Neither proxies nor alternates are allowed", "; -deputies; -proxies"),
        ("Deputies and members who join online both count", "; +deputies; +remote"),
        ("Five members are needed and there are no substitutes", "5; -deputies"),
        (
            "Three members, or their nominated deputies, must attend, by phone if need be",
            "3; +deputies; +remote",
        ),
        ("Three members, substitutes included, are a quorum", "3; +deputies"),
        ("At least four members (deputies included) must attend", "4; +deputies"),
        ("Twenty members, present in person, by proxy or by video link, are needed", "20; +proxies; +remote"),
        ("A member who abstains still counts", "; +abstainers"),
        ("Abstentions do not affect the quorum", "; +abstainers"),
    ],
)
def test_two_sayings_in_one(sentence: str, rule: str) -> None:
    """Of several ways alike, or of each in turn."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Executive directors may send a deputy, who counts; others may not",
        "Deputies of the nurses count on Sundays",
        "Four members, including one deputy",
        "Five members, no more than two by telephone",
        "No more than two deputies may count",
        "Five members, of whom no more than two may be deputies",
    ],
)
def test_deputies_of_some_are_not_read_as_all(sentence: str) -> None:
    """Of some, or so many of them."""
    assert said(sentence) == "?"
