from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from governance_store import open_store, verify
from governance_store.journal.file import NAME
from governance_store.records.ids import (
    CommitteeId,
    OrganisationId,
    agreement_id,
    clause_id,
    terms_id,
    terms_section_id,
)
from governance_store.records.kinds import kind_of
from governance_store.records.terms_of_reference import (
    Agreement,
    Clause,
    TermsOfReference,
    TermsSection,
    TermsState,
)

BOARD: Final = CommitteeId("COM-001")
V1: Final = terms_id(BOARD, 1)

# A journal as it was written when terms of reference had shape 1: one version, and no states.
OLD_JOURNAL: Final = (
    b'{"format":"network-clerk-journal","version":1,"salt":"1af5d140577e5ace9603dea94ecb6b46"}\n'
    b'{"head":{"seq":1,"at":"2026-11-02T09:00:00Z","actor":"PER-001","surface":"console","verb":"terms.set",'
    b'"keys":[],"prev":"d5c2fc8fccd912d6a8cbd8af5acdbb848f094952c37b9c7055365987667a5ceb",'
    b'"words":"72053f3e8e0a8989f92e038b06d73173ec51f7274717dde88cd296bd890c0d85","puts":['
    b'["terms","TOR-COM-001-v1",1,1,"49bbe25fbaf2e8da4891805e445d183b9c7a144b9a4cfdde2249191fa3b17705"],'
    b'["clause","TOR-COM-001-v1:notice",1,1,'
    b'"0a83e32f929c13f4ab88182e1b0d94669be9c4666a2176564b0d52b6051e13a3"]]},'
    b'"words":{"salt":"d278e1a7d5451e11b4e2f8dddf11c1f3","line":"tor set board notice 10 clear days"},'
    b'"puts":[{"salt":"0501e7a2a9914a6bb9f5dbbaa0afd3f9","record":{"id":"TOR-COM-001-v1",'
    b'"committee":"COM-001","version":1}},{"salt":"e1dc90b2d5a993726407ff0f6d92c415","record":'
    b'{"id":"TOR-COM-001-v1:notice","terms":"TOR-COM-001-v1","field":"notice","text":"10 clear days"}}],'
    b'"hash":"f4744f1129b10bf4de08f2c74e0ce21567fde4c1bc32625f2ee3d332f7a6af9a"}\n'
)


def test_clauses_are_records_of_their_own() -> None:
    """Two people may change two clauses at once, so a clause points to its version and not the other way."""
    terms = TermsOfReference(V1, BOARD, 1)
    clause = Clause(clause_id(terms.id, "notice"), terms.id, "notice", "10 clear days")
    assert clause.terms == terms.id
    assert not hasattr(terms, "clauses")


def test_the_stored_names_and_indexes_stay_as_they_are() -> None:
    """Journals hold these words, and every question of notice asks by these fields."""
    kinds = [kind_of(type_) for type_ in (TermsOfReference, Clause, TermsSection, Agreement)]
    assert [(kind.name, kind.indexes) for kind in kinds] == [
        ("terms", ("committee", "state")),
        ("clause", ("terms",)),
        ("section", ("terms",)),
        ("agreement", ("terms",)),
    ]


def test_an_old_journal_is_read_as_a_draft(tmp_path: Path) -> None:
    """Before there were states nothing had been agreed here: the one version is a draft, number 1."""
    (tmp_path / NAME).write_bytes(OLD_JOURNAL)
    store = open_store(tmp_path)
    assert verify(store).sound
    with store.reading() as view:
        assert view.get(TermsOfReference, V1) == TermsOfReference(V1, BOARD, 1, TermsState.DRAFT)
        assert view.find(TermsOfReference, committee=BOARD, state=TermsState.DRAFT)
        assert [one.text for one in view.find(Clause, terms=V1)] == ["10 clear days"]
    assert store.history(TermsOfReference, V1)[0].record == TermsOfReference(V1, BOARD, 1)
    store.close()


def test_versions_sections_and_agreements_are_written_and_read_back() -> None:
    """Everything about a version comes back as it was."""
    nht = OrganisationId("ORG-001")
    records = (
        TermsOfReference(
            terms_id(BOARD, 2),
            BOARD,
            2,
            TermsState.SUPERSEDED,
            V1,
            date(2025, 3, 4),
            date(2026, 3, 4),
            adopted=True,
            file="sha256:00",
            file_name="ToR.docx",
        ),
        TermsSection(terms_section_id(V1, 1), V1, "Patient voice", "Two lay members."),
        Agreement(agreement_id(V1, nht), V1, date(2025, 3, 4), organisation=nht, minute="IB/2425/011"),
    )
    for record in records:
        kind = kind_of(type(record))
        assert kind.encode(record)  # which reads it back, and refuses what would not be the same
    assert records[1].id == "TOR-COM-001-v1:section-1"
    assert records[2].id == "TOR-COM-001-v1:agreed-by-ORG-001"
