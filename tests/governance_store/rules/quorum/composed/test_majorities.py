from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Five governors make a quorum, provided that lay members are in the majority", "5, >1/2 lay"),
        ("Five members make a quorum, the majority being practitioners", "5, >1/2 practitioner"),
        ("Registrants may not outnumber lay members", "lay >= registrant"),
        ("A third or more of those there must be women", ">=1/3 woman"),
        ("No more than half of those attending may be officers", "<=1/2 officer"),
        ("Eight members make a quorum when most of them are not staff", "8, <1/2 staff"),
        (
            (
                "Twelve people have to be present and there must be more elected members than "
                "appointed ones among them"
            ),
            "12, elected > appointed",
        ),
        ("Executive directors must be in a minority", "<1/2 executive_director"),
        ("Managers present may not be more than workers present", "worker >= manager"),
        (
            "The welfare and lay members together have to be a third or more of those present",
            ">=1/3 welfare|lay",
        ),
        ("There must be at least as many tenants as councillors", "tenant >= councillor"),
        ("There must be equal numbers of employers and workers", "employer >= worker, worker >= employer"),
        ("Six members make a quorum, with no more than two employees among them", "6, at most 2 employee"),
        ("Women must number at least two fifths of those present", ">=2/5 woman"),
        ("A third of the council, with lay members outnumbering the rest of those present", "1/3, >1/2 lay"),
        ("Councillors must not be in the majority", "<=1/2 councillor"),
    ],
)
def test_of_which_sort_there_are_more(sentence: str, rule: str) -> None:
    """Shares of those who come, one sort against another, how many at most."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Fewer than half of those at the meeting may be employees",
        "No more than two of the six may be officers",
        "Deputies may not outnumber members",
        "Registrants outnumber lay members",
        "Lay members may be in the majority",
        "Half must be lay less one",
        "The majority of the members must be lay",
    ],
)
def test_who_sits_or_may_come_is_not_asked_for(sentence: str) -> None:
    """What is said of the whole committee, of a leave, or of who stands in."""
    assert said(sentence) == "?"
