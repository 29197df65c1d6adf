from __future__ import annotations

import pytest

from governance_store.records.ids import ClauseId, TermsId
from governance_store.records.terms_of_reference import Clause
from governance_store.rules.from_afar import FromAfar, from_afar
from governance_store.rules.terms import Terms, terms_of


def terms(remote: str) -> Terms:
    """Terms of reference that say this of taking part from afar."""
    return terms_of([Clause(ClauseId("c"), TermsId("t"), "remote", remote)])


@pytest.mark.parametrize(
    ("said", "found"),
    [
        pytest.param(terms("yes"), FromAfar.ALLOWED, id="they say yes"),
        pytest.param(terms("no"), FromAfar.EXCLUDED, id="they say no"),
        pytest.param(Terms(), FromAfar.NOT_SAID, id="silence is no permission"),
        pytest.param(None, FromAfar.NOT_SAID, id="no terms at all"),
    ],
)
def test_only_the_terms_of_reference_let_one(said: Terms | None, found: FromAfar) -> None:
    """What is not said is not allowed, and is told apart from what is excluded."""
    assert from_afar(said) is found
