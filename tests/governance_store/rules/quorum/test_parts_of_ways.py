from __future__ import annotations

import pytest

from governance_store.rules.quorum.parts_of_ways import WAYS
from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    ("said", "deputies", "proxies", "remote"),
    [
        ("Deputies count.", True, None, None),
        ("Deputies do not count towards the quorum.", False, None, None),
        ("Deputies may attend.", None, None, None),
        ("Members may join remotely.", None, None, True),
    ],
)
def test_ways_of_being_there(
    said: str, deputies: bool | None, proxies: bool | None, remote: bool | None
) -> None:
    """Whether they count, or nothing where that is not said."""
    assert WAYS
    rule = read(f"Two members. {said}").rule
    assert (rule.deputies, rule.proxies, rule.remote) == (deputies, proxies, remote)
