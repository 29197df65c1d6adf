"""A workspace for each test that changes the record, and one for those of a module that only read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bot.surfaces.slack.scene import Placed, placed


@pytest.fixture
def there() -> Iterator[Placed]:
    """The constituted network in a workspace of Slack."""
    with placed() as found:
        yield found
