from __future__ import annotations

from bot.commands.terms_import_ours import is_ours, read_ours
from templates.engines.word_blocks import Block, Item, Paragraph, Rows, Title

TOP = Rows((("Particulars", "As recorded"), ("Status", "DRAFT")))


def fact(text: str) -> Paragraph:
    """A fact as the document prints it."""
    return Paragraph(text, style="fact")


def test_the_clerks_document_is_known_by_its_table() -> None:
    """Another's is not taken for one."""
    assert is_ours((TOP,))
    assert not is_ours((Rows((("Status", "DRAFT"),)),))


def test_labels_part_the_fields_and_further_paragraphs_go_on_with_one() -> None:
    """A clause of two paragraphs is one clause."""
    blocks: tuple[Block, ...] = (
        TOP,
        Title("1\tDecisions"),
        Paragraph("Decisions and voting: By consensus."),
        Paragraph("Else by vote."),
        fact("Casting vote of the chair:\tyes"),
    )
    assert read_ours(blocks).texts == {
        "decisions": ["By consensus.", "Else by vote."],
        "casting-vote": ["yes"],
    }


def test_what_another_committee_agreed_is_marked() -> None:
    """Clauses, lists and facts alike; they are not the group's own."""
    blocks: tuple[Block, ...] = (
        TOP,
        Title("1\tInterests and information"),
        Paragraph("Interests: Declared."),
        Paragraph("(As agreed for Imaging Board.)"),
        Paragraph("Distribution list (as Imaging Board):"),
        Item("All leads"),
        Title("2\tDecisions"),
        fact("Casting vote of the chair:\tno (as Imaging Board)"),
    )
    found = read_ours(blocks)
    assert found.inherited == dict.fromkeys(("interests", "distribution", "casting-vote"), "Imaging Board")
    assert found.texts["distribution"] == ["All leads"]


def test_what_an_editor_made_of_a_fact_is_kept_in_words() -> None:
    """With a doubt that says so; nothing is lost and nothing guessed."""
    found = read_ours((TOP, Title("1\tDecisions"), fact("Casting vote of the chair:\tperhaps")))
    assert found.texts == {}
    assert found.sections == [("Decisions", ["Casting vote of the chair:\tperhaps"])]
    assert "“perhaps” does not read as yes or no" in found.doubts[0]


def test_a_further_section_is_its_own_and_the_agreement_is_left() -> None:
    """Signatures are not terms."""
    blocks = (
        TOP,
        Title("1\tQuorum"),
        Paragraph("Five."),
        Title("2\tQuorum"),
        Paragraph("More."),
        Title("Agreement"),
    )
    found = read_ours(blocks)
    assert found.texts == {"quorum": ["Five."]}
    assert found.sections == [("Quorum", ["More."])]
    assert [one.text for one in found.left] == ["Particulars: As recorded; Status: DRAFT", "Agreement"]
