from __future__ import annotations

import re
from datetime import date
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bootstrap import House
from bot.commands.base import Request
from bot.commands.terms_import_proposal import Proposal, propose
from bot.parameters.text import clean, is_blank
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import CLERK, clause_id, terms_section_id
from governance_store.records.kinds import Record
from governance_store.records.person import Grant, Permission
from governance_store.records.terms_of_reference import Clause, TermsOfReference, TermsSection
from governance_store.rules.terms_fields import FIELDS, Holds
from governance_store.rules.terms_in_force import last_day, read_version
from templates.engines.word_blocks import Aside, Block, Item, Paragraph, Rows, Title, WordDocument
from templates.engines.word_reading import read_word
from tests.bot.conftest import NOW, Spoken, constituted
from tests.bot.demonstration.conftest import AT, told

__all__ = ["told"]

TODAY: Final = date(2026, 11, 2)
HOUSE: Final = constituted()
VERSIONS: Final = (
    ("board", 1),
    ("board", 2),
    ("clinical", 1),
    ("clinical", 2),
    ("workforce", 1),
    ("digital", 1),
    ("equipment", 1),
)


def proposed(document: WordDocument, house: Spoken = HOUSE, committee: str = "COM-002") -> Proposal:
    """What a document proposes for a committee."""
    with house.store.reading() as view:
        return propose(view, view.get(Committee, committee), document, TODAY)


@pytest.mark.slow
@pytest.mark.parametrize(("key", "number"), VERSIONS)
def test_a_document_of_the_demonstration_comes_back_whole(told: House, key: str, number: int) -> None:
    """Every field, section, seat, deputy and the quorum clause; what a group inherits stays its parent's."""
    with told.store.reading() as view:
        admin = next(one.person for one in view.find(Grant) if one.permission is Permission.ADMINISTRATOR)
    line = f"tor document {key} v{number}"
    (file,) = told.conversation.answer(Request(admin, line, "test", AT)).attachments
    with told.store.reading() as view:
        (committee,) = view.find(Committee, key=key)
        (version,) = (
            one for one in view.find(TermsOfReference, committee=committee.id) if one.number == number
        )
        found = propose(view, committee, read_word(file.name, file.content), AT.date())
        own = {one.field: one.text for one in view.find(Clause, terms=version.id) if one.text}
        assert dict(found.clauses) == own
        sections = [(one.title, one.text) for one in view.find(TermsSection, terms=version.id) if one.text]
        assert list(found.sections) == sections
        terms = read_version(view, version, last_day(version, AT.date()))
        assert {one for one, _ in found.inherited} == {one.field.key for one in terms.said if one.of}
        seats = [
            Seat(
                one.there,
                committee.id,
                one.role,
                one.organisation,
                one.categories,
                one.voting,
                one.holder,
                one.deputies,
            )
            for one in found.seats
            if one.there
        ]
        assert seats == view.find(Seat, committee=committee.id, active=True)
        assert (found.doubts, found.missing) == ((), ())


ODD: Final = (
    "R&D & <Chair>",
    "Cyfarfod â’r Bwrdd Ŵyn",
    "اجتماع المجلس",
    "{{ x }} {% if %}",
    "a: b\tc",
    "Note: 3.1",
)
LINES: Final = (
    (st.sampled_from(ODD) | st.text(min_size=1, max_size=40))
    .map(lambda text: " ".join(clean(text).split()))
    .filter(lambda text: not is_blank(text) and text == clean(text) and not text.endswith(":"))
)
TEXTS: Final = st.lists(LINES, min_size=1, max_size=3).map("\n".join)
IN_WORDS: Final = tuple(
    one.key for one in FIELDS if one.holds in (Holds.TEXT, Holds.LINES) and one.key != "reminders"
)


@given(st.dictionaries(st.sampled_from(IN_WORDS), TEXTS, min_size=1, max_size=8), st.lists(TEXTS, max_size=3))
def test_any_terms_come_back_from_their_document(fields: dict[str, str], sections: list[str]) -> None:
    """Whatever they say: signs of markup, Welsh, right to left, colons and tabs."""
    rewrite(HOUSE, fields, sections)
    (file,) = HOUSE.done("tor document board").attachments
    found = proposed(read_word(file.name, file.content), committee="COM-001")
    typed = {"frequency": "every 2 months", "notice": "10 clear days"}
    assert dict(found.clauses) == fields | typed
    assert list(found.sections) == [(f"Own {at}", text) for at, text in enumerate(sections)]


def test_reminders_that_the_clerk_could_not_go_by_stay_a_section() -> None:
    """They are kept in their own words, with what was not understood; what is understood is the field."""
    for text, is_field in (("Whenever the secretary thinks fit.", False), ("A week before.", True)):
        rewrite(HOUSE, {"reminders": text}, [])
        (file,) = HOUSE.done("tor document board").attachments
        found = proposed(read_word(file.name, file.content), committee="COM-001")
        assert (("reminders", text) in found.clauses) is is_field
        assert (("Reminders of actions", text) in found.sections) is not is_field
        assert any("“whenever”, “thinks”, “fit”" in one for one in found.doubts) is not is_field
    rewrite(HOUSE, {"reminders": ""}, [])


def rewrite(house: Spoken, fields: dict[str, str], sections: list[str]) -> None:
    """The board's draft says just this, beside its frequency and notice."""
    (terms,) = house.all(TermsOfReference, committee="COM-001")
    records: list[Record] = [
        Clause(clause_id(terms.id, key), terms.id, key, fields.get(key, ""))
        for key in (*IN_WORDS, "reminders")
    ]
    most = max(len(sections), len(house.all(TermsSection, terms=terms.id)))
    texts = [*sections, *[""] * (most - len(sections))]
    records += [
        TermsSection(terms_section_id(terms.id, at), terms.id, f"Own {at}", text)
        for at, text in enumerate(texts)
    ]
    with house.store.writing() as desk:
        desk.commit(at=NOW, actor=CLERK, surface="test", verb="test.rewritten", records=records)


def test_two_hundred_sections_come_back() -> None:
    """In their order."""
    sections = [f"Text of section {at}." for at in range(200)]
    rewrite(HOUSE, {"purpose": "To lead."}, sections)
    (file,) = HOUSE.done("tor document board").attachments
    found = proposed(read_word(file.name, file.content), committee="COM-001")
    assert [text for _, text in found.sections] == sections
    rewrite(HOUSE, {"purpose": "To lead."}, [])


WORDS: Final = st.lists(
    st.sampled_from(
        ("purpose", "Quorum", "the", "chair", "Voting", "iv", "Part", "members", "terms", "Ŵyn", "meet")
    ),
    min_size=1,
    max_size=6,
).map(" ".join)
MARKED: Final = st.sampled_from(("", "1. ", "2.3 ", "(iv) ", "Part 2 ")).flatmap(
    lambda mark: WORDS.map(lambda text: mark + text)
)
BLOCKS: Final = st.lists(
    st.builds(Title, MARKED, st.integers(1, 3))
    | st.builds(Paragraph, MARKED | MARKED.map(lambda text: f"Quorum: {text}."), st.booleans())
    | st.builds(Item, MARKED)
    | st.lists(st.tuples(MARKED, MARKED), min_size=1, max_size=3).map(lambda rows: Rows(tuple(rows))),
    max_size=12,
)


def words_of(*texts: str) -> set[str]:
    """The words of texts; the numbers of headings and points are none."""
    return {word for text in texts for word in re.findall(r"[^\W\d_]+", text.casefold())}


@given(BLOCKS)
def test_every_word_is_proposed_or_listed_as_not_taken(blocks: list[Block]) -> None:
    """Nothing is left out in silence, however odd the document."""
    found = proposed(WordDocument(tuple(blocks), (Aside("text box", "boxed"),)))
    said = words_of(*(cell for one in blocks if isinstance(one, Rows) for row in one.rows for cell in row))
    said |= words_of("boxed", *(one.text for one in blocks if not isinstance(one, Rows)))
    labels = [f"{one.label} {one.section}" for one in FIELDS if one.key in dict(found.clauses)]
    there = [text for pair in (*found.clauses, *found.sections) for text in pair]
    there += [one.text for one in found.left] + [one.role for one in found.seats] + labels
    assert said - words_of(*there) == set()


def test_an_agenda_is_said_to_be_none() -> None:
    """What was not found is told, and nothing invented."""
    found = proposed(WordDocument((Title("Agenda"), Item("Welcome"), Item("Any other business"))))
    assert found.clauses == ()
    assert found.is_doubtful
    assert "the quorum" in found.missing


def test_two_quorum_clauses_are_a_doubt() -> None:
    """Neither is taken; both are quoted."""
    blocks = (Title("Meetings"), Paragraph("The quorum is two. A quorum is three where money is spent."))
    found = proposed(WordDocument(blocks))
    assert "quorum" not in dict(found.clauses)
    assert "The quorum is two." in found.doubts[0]
    assert found.sections == (("Meetings", "The quorum is two. A quorum is three where money is spent."),)


def test_a_text_that_is_too_long_for_a_field_is_parted_into_sections() -> None:
    """No word is cut off."""
    text = "word " * 2000
    found = proposed(WordDocument((Title("Purpose"), Paragraph(text.strip()))))
    assert [title for title, _ in found.sections] == ["Purpose", "Purpose (2)", "Purpose (3)"]
    assert " ".join(one for _, one in found.sections) == text.strip()
