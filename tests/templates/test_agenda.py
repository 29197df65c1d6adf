"""Does an agenda say all it has to in every form, and can everybody read its Word document?"""

from __future__ import annotations

import pytest

from templates import render
from templates.contexts.agenda import AGENDA_SAMPLES, AgendaDocument
from templates.engines.text import FILES
from tests.templates.golden_agendas import AGENDAS, GOLDEN, looks
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.test_service import read
from tests.templates.word import W, opened, part, parts, words_of

BOTH = pytest.mark.parametrize("agenda", AGENDA_SAMPLES, ids=lambda one: str(one.status))


def test_the_shipped_template_is_what_its_program_writes() -> None:
    """Nobody has changed the one without the other."""
    assert (FILES / "documents/agenda.docx").read_bytes() == SHIPPED["agenda"]()


@BOTH
def test_every_form_says_everything(agenda: AgendaDocument) -> None:
    """Each title, time, lead and paper, also where they hold what markup is made of."""
    forms = [
        words_of(part(render("agenda", agenda).content, "word/document.xml")),
        " ".join(read(render("agenda page", agenda).content.decode()).words),
        render("agenda text", agenda).content.decode(),
    ]
    told = [agenda.network, agenda.committee, agenda.when, agenda.edition, agenda.overrun, agenda.length]
    told += [text for row in agenda.items for text in (row.title, row.time, row.lead, row.paper)]
    told += [
        text for one in agenda.actions for text in (one.reference, one.action, one.owner, one.due, one.state)
    ]
    for form in forms:
        whole = " ".join(form.split())
        assert not [one for one in told if one not in whole]
        assert ("DRAFT" in whole) is (agenda.status == "DRAFT")
        assert ("demonstration" in whole) is agenda.demonstration


@BOTH
def test_its_word_document_is_one_that_everybody_can_read(agenda: AgendaDocument) -> None:
    """A title, British English, a real heading, tables with a heading row, and words that tell of them."""
    content = render("agenda", agenda).content
    core = opened(content).core_properties
    assert core.title == f"{agenda.committee}: agenda, {agenda.when} ({agenda.status})"
    assert core.language == "en-GB"
    assert b"en-US" not in b"".join(parts(content).values())
    body = part(content, "word/document.xml")
    headings = [
        words_of(one)
        for one in body.iter(f"{W}p")
        if one.find(f"{W}pPr/{W}pStyle[@{W}val='Heading1']") is not None
    ]
    assert headings == (["Items", "Action log"] if agenda.actions else ["Items"])
    tables = list(body.iter(f"{W}tbl"))
    assert len(tables) == len(headings) + 1
    for table in tables:
        first, *rest = table.findall(f"{W}tr")
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rest)
        assert table.find(f"{W}tblPr/{W}tblDescription").get(f"{W}val")
        assert not list(table.iter(f"{W}gridSpan")) + list(table.iter(f"{W}vMerge"))


@pytest.mark.parametrize("name", AGENDAS)
def test_it_looks_as_it_was_last_looked_at(name: str) -> None:
    """In Word and in plain text; `golden_agendas.py` says how to change them."""
    for ending, text in looks(AGENDAS[name]).items():
        assert text == (GOLDEN / f"{name}.{ending}").read_text(encoding="utf-8")
    assert {one.name.partition(".")[0] for one in GOLDEN.iterdir()} == set(AGENDAS)


@BOTH
def test_headings_tables_and_colours_are_those_that_were_checked(agenda: AgendaDocument) -> None:
    """Every style is one of the house's, whose contrast and order are tested with the terms of reference."""
    content = render("agenda", agenda).content
    used = {one.get(f"{W}val") for one in part(content, "word/document.xml").iter(f"{W}pStyle", f"{W}rStyle")}
    known = {one.get(f"{W}styleId") for one in part(content, "word/styles.xml").iter(f"{W}style")}
    assert used <= known
    assert not list(part(content, "word/document.xml").iter(f"{W}color", f"{W}drawing"))


def test_the_same_agenda_is_the_same_file() -> None:
    """To the byte, so that a copy can be checked."""
    (agenda, _) = AGENDA_SAMPLES
    assert render("agenda", agenda).content == render("agenda", agenda).content
