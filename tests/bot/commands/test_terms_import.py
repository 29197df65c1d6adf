from __future__ import annotations

import pytest
from docx import Document

from bot.reply import Attachment, Reply, Table
from governance_store.records.committee import Seat
from governance_store.records.terms_import import TermsImport
from governance_store.records.terms_of_reference import Clause, TermsOfReference, TermsSection
from tests.bot.commands.terms_documents import (
    an_agenda,
    manual_numbers,
    members_in_a_table,
    numbered_headings,
    saved,
)
from tests.bot.conftest import ADA, MIA, SAM, Spoken, buttons, the_form, words


def brought(house: Spoken, content: bytes, line: str = "tor import board tor.docx", as_: str = SAM) -> Reply:
    """The reply to a line with which a document came."""
    return house.say(line, as_, attachments=(Attachment("tor.docx", "", content),))


def clauses(house: Spoken) -> dict[str, str]:
    """What the board's draft says."""
    return {one.field: one.text for one in house.all(Clause, terms="TOR-COM-001-v1") if one.text}


def test_an_import_keeps_the_document_and_changes_nothing_else(house: Spoken) -> None:
    """Who, when, which file; the terms are as they were."""
    before, content = clauses(house), numbered_headings()
    reply = brought(house, content)
    (kept,) = house.all(TermsImport)
    assert (kept.committee, kept.file_name, kept.person) == ("COM-001", "tor.docx", house.person(SAM).id)
    assert house.store.vault.read(kept.file) == content
    assert clauses(house) == before
    assert [one.line for one in buttons(reply)] == [
        "tor take TIM-001",
        "tor set board",
        "tor proposal TIM-001",
    ]


def test_what_would_be_written_over_is_shown_before(house: Spoken) -> None:
    """What the draft says, beside what the document says."""
    reply = brought(house, numbered_headings())
    (over,) = (one for one in reply.parts if isinstance(one, Table) and "written over" in one.caption)
    clause = "The quorum shall be four members, to include the chair."
    assert ("Quorum", "one third of members", clause) in over.rows
    assert ("Meets", "every 2 months", "every 3 months") in over.rows


def test_taking_it_writes_fields_sections_and_seats_in_one_entry(house: Spoken) -> None:
    """What the document leaves open stays as it was; what is still open is told."""
    brought(house, members_in_a_table())
    before = house.commits()
    told = words(house.done("tor take TIM-001", SAM))
    assert house.commits() == before + 1
    assert "2 fields and 2 new seats" in told
    assert "Still open: its duties and how the chair is chosen." in told
    assert clauses(house)["purpose"] == "To lead imaging."
    assert clauses(house)["notice"] == "10 clear days"
    roles = [one.role for one in house.all(Seat, committee="COM-001")]
    assert roles == [
        "Trust representative",
        "Provider representative",
        "Lay member",
        "Finance lead",
        "Academic lead",
    ]
    assert house.get(TermsImport, "TIM-001").taken == "TOR-COM-001-v1"


def test_it_may_be_taken_without_its_seats(house: Spoken) -> None:
    """The members stay who they are."""
    brought(house, members_in_a_table())
    house.done("tor take TIM-001 without seats", SAM)
    assert len(house.all(Seat, committee="COM-001")) == 3
    assert clauses(house)["membership"] == "Membership is by post."


def test_taking_it_twice_changes_nothing(house: Spoken) -> None:
    """A second click is told that all stands there."""
    brought(house, members_in_a_table())
    house.done("tor take TIM-001", SAM)
    before = house.commits()
    assert "stands there already" in words(house.done("tor take TIM-001", SAM))
    assert house.commits() == before


def test_the_same_document_is_imported_once(house: Spoken) -> None:
    """It is shown again, and said so."""
    content = manual_numbers()
    brought(house, content)
    before = house.commits()
    assert "The same document was imported" in words(brought(house, content))
    assert house.commits() == before
    brought(house, content, "tor import mri tor.docx", ADA)
    assert [one.committee for one in house.all(TermsImport)] == ["COM-001", "COM-002"]


def test_a_draft_that_moved_meanwhile_is_not_written_over(house: Spoken) -> None:
    """What changed is named, and the line that shows the proposal again makes it good."""
    brought(house, numbered_headings())
    house.done('tor set board quorum "half of the members"')
    house.done('tor section board "Patient voice" "Two lay members."')
    reply = house.say("tor take TIM-001", SAM)
    assert not reply.ok
    assert "something has changed for Imaging Network Board: quorum and “Patient voice”." in words(reply)
    assert [one.line for one in buttons(reply)] == ["tor proposal TIM-001"]
    assert clauses(house)["quorum"] == "half of the members"
    house.done("tor proposal TIM-001", SAM)
    house.done("tor take TIM-001", SAM)
    assert clauses(house)["quorum"] == "The quorum shall be four members, to include the chair."


def test_a_section_of_the_same_title_is_written_anew(house: Spoken) -> None:
    """And a further one stands beside it."""
    house.done('tor section board Introduction "Old."')
    brought(house, numbered_headings())
    house.done("tor take TIM-001", SAM)
    titles = [one.title for one in house.all(TermsSection, terms="TOR-COM-001-v1")]
    assert titles == ["Introduction", "Meetings"]


def test_terms_in_force_stay_and_the_next_version_begins(house: Spoken) -> None:
    """What was agreed is not written over by a document."""
    house.done('tor adopt board since 4 Mar 2025 minute "IB/2425/011"')
    brought(house, numbered_headings())
    house.done("tor take TIM-001", SAM)
    assert [one.number for one in house.all(TermsOfReference, committee="COM-001")] == [1, 2]
    assert clauses(house)["quorum"] == "one third of members"


def test_import_take_and_adopt_are_one_story(house: Spoken) -> None:
    """The document that was imported is the one that is kept with the version that it became."""
    content = numbered_headings()
    brought(house, content)
    reply = house.done("tor take TIM-001", SAM)
    assert buttons(reply)[0].line == "tor adopt board"
    told = words(house.done('tor adopt board since 4 Mar 2025 minute "IB/2425/011"', SAM))
    assert "The document is kept: tor.docx" in told
    assert house.done("tor original board").attachments[0].content == content


def test_another_document_may_be_the_one_that_was_agreed(house: Spoken) -> None:
    """A file that comes with the line goes before the one that was imported."""
    brought(house, numbered_headings())
    house.done("tor take TIM-001", SAM)
    line = "tor adopt board since 4 Mar 2025 minute x file signed.pdf"
    house.say(line, SAM, attachments=(Attachment("signed.pdf", "", b"%PDF signed"),))
    assert house.done("tor original board").attachments[0].content == b"%PDF signed"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(b"%PDF-1.7", "This is a PDF", id="renamed PDF"),
        pytest.param(b"", "is empty", id="nothing"),
        pytest.param(numbered_headings()[:2000], "damaged or was cut off", id="truncated"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_and_not_kept(house: Spoken, content: bytes, told: str) -> None:
    """A sentence, and nothing half done."""
    before = house.commits()
    reply = brought(house, content)
    assert not reply.ok
    assert told in words(reply)
    assert house.commits() == before
    assert list(house.store.vault.digests()) == []


def test_a_document_without_words_is_refused(house: Spoken) -> None:
    """There is nothing to propose."""
    assert "holds no words" in words(brought(house, saved(Document())))


def test_what_is_no_terms_of_reference_is_said_to_be_none(house: Spoken) -> None:
    """An agenda is shown with a warning, and taking it is not the first choice."""
    reply = brought(house, an_agenda())
    assert "hardly reads like terms of reference" in words(reply)
    assert buttons(reply)[0].weight.value == "secondary"


def test_without_a_file_a_form_asks_for_it(house: Spoken) -> None:
    """A form with a place for the document."""
    assert "file" in {one.name for one in the_form(house.say("tor import board", SAM)).fields}


def test_members_do_not_import(house: Spoken) -> None:
    """It is for those who keep the terms, also where the committee is known by the import alone."""
    assert "is for the administrator" in words(brought(house, numbered_headings(), as_=MIA))
    brought(house, numbered_headings())
    for line in ("tor take TIM-001", "tor proposal TIM-001"):
        assert "for Imaging Network Board" in words(house.say(line, MIA))
