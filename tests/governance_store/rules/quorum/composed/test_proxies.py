from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Votes by proxy and absentee ballots are not allowed", "; -proxies"),
        ("A voting member who cannot come may be replaced by a proxy", "; +proxies"),
        ("One who cannot come may send a proxy, who counts in the same way", "; +proxies"),
        ("Members cannot give their proxy to anyone else", "; -proxies"),
        ("A member who has given a proxy is deemed to be present", "; +proxies"),
        ("Someone holding a proxy counts for the member who gave it", "?"),
        ("Proxies are disregarded in determining whether there is a quorum", "; -proxies"),
        ("You can come in person or appoint a proxy, and either way you count", "; +proxies"),
        ("A qualifying person is a member or a person appointed as the proxy of a member", "; +proxies"),
        ("A qualifying person is a member or a friend of a member", "?"),
        ("Proxies count for votes but not for the quorum", "; -proxies"),
        ("Fifty members, including those by proxy, make the meeting valid", "50; +proxies"),
    ],
)
def test_whether_proxies_count(sentence: str, rule: str) -> None:
    """Those represented, the proxies, the votes."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Proxies may vote",
        "A voting member who cannot come may not be replaced by a proxy",
        "A voting member may be replaced by a proxy once a year",
        "Proxies count only at general meetings",
        "No member may hold more than two proxies",
        "Ten members in person or twenty by proxy",
        "A person holding proxies counts once only",
    ],
)
def test_some_proxies_are_not_all(sentence: str) -> None:
    """Some of them, for some matters, or the vote only."""
    assert said(sentence) == "?"
