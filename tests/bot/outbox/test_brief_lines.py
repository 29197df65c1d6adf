"""Has every kind of prompt its writer?"""

from __future__ import annotations

import pytest

from bot.outbox.brief_lines import LINES
from governance_store.records.letter import Matter
from governance_store.rules.prompts import PROMPTS


@pytest.mark.parametrize("matter", PROMPTS)
def test_each_matter_that_a_brief_gathers_can_be_written(matter: Matter) -> None:
    """Otherwise the whole brief could not be."""
    assert matter in LINES
