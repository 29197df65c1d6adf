from __future__ import annotations

import re

from governance_store.rules.quorum.turning import said_apart


def test_what_is_said_apart_stands_behind() -> None:
    """The turn is taken out of its sentence, and said in the next."""
    found = re.search(r", or their proxies(?P<rest>[^.]*)", "ten members, or their proxies are needed")
    assert found
    assert said_apart("Proxies count")(found) == " are needed. Proxies count"
