from __future__ import annotations

from governance_store.records.ids import CommitteeId, clause_id, terms_id
from governance_store.records.kinds import kind_of
from governance_store.records.terms_of_reference import Clause, TermsOfReference


def test_clauses_are_records_of_their_own() -> None:
    """Two people may change two clauses at once, so a clause points to its version and not the other way."""
    terms = TermsOfReference(terms_id(CommitteeId("COM-001"), 1), CommitteeId("COM-001"), 1)
    clause = Clause(clause_id(terms.id, "notice"), terms.id, "notice", "10 clear days")
    assert clause.terms == terms.id
    assert not hasattr(terms, "clauses")


def test_the_stored_names_and_indexes_stay_as_they_are() -> None:
    """Journals hold these words, and every question of notice asks by these fields."""
    assert (kind_of(TermsOfReference).name, kind_of(TermsOfReference).indexes) == ("terms", ("committee",))
    assert (kind_of(Clause).name, kind_of(Clause).indexes) == ("clause", ("terms",))
