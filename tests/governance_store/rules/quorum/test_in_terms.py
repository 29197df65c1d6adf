from __future__ import annotations

import subprocess
import sys

import pytest

from governance_store.records.ids import ClauseId, TermsId
from governance_store.records.terms_of_reference import Clause
from governance_store.rules.quorum.in_terms import quorum_in, understood


def clause(field: str, text: str) -> Clause:
    """A clause of some terms."""
    return Clause(ClauseId(f"T:{field}"), TermsId("T"), field, text)


def test_the_confirmed_rule_holds() -> None:
    """And until then what the clause is understood to say."""
    worded = clause("quorum", "as many as the chair likes")
    first = quorum_in([worded])
    assert first
    assert (first.confirmed, first.understood.whole) == (False, False)
    then = quorum_in([worded, clause("quorum-rule", "The quorum is two members.")])
    assert then
    assert (then.confirmed, then.understood.whole, then.clause) == (True, True, worded.text)


def test_no_clause_is_no_quorum() -> None:
    """Nothing is made up."""
    assert quorum_in([]) is None


def test_a_clause_is_read() -> None:
    """As the reader reads it."""
    assert understood("two members").whole
    assert not understood("as the chair sees fit").whole


STARTED = """
import sys
import bot.serving
heavy = (".quorum.reading", ".quorum.rewording", ".quorum.special")
print(*(name for name in sys.modules if name.endswith(heavy)))
"""


@pytest.mark.slow
def test_a_clerk_starts_without_the_reader() -> None:
    """It takes a third of the time to start, and most commands read no clause."""
    told = subprocess.run([sys.executable, "-c", STARTED], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
