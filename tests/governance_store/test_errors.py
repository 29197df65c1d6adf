from __future__ import annotations

import pytest

from governance_store.errors import GovernanceError


@pytest.mark.parametrize(
    ("hint", "told"),
    [
        pytest.param("Try again.", "It failed. Try again.", id="with a hint"),
        pytest.param("", "It failed.", id="without one"),
    ],
)
def test_an_error_reads_as_its_sentence_and_its_hint(hint: str, told: str) -> None:
    """What a log shows of an error is what a person would be told."""
    error = GovernanceError("It failed.", hint)
    assert (str(error), error.sentence, error.hint) == (told, "It failed.", hint)
