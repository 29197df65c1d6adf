"""Do minutes say all they have to in every form, and can everybody read their Word document?"""

from __future__ import annotations

import pytest

from templates import render
from templates.contexts.minutes import MINUTES_SAMPLES, MinutesDocument
from templates.engines.text import FILES
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.test_service import read
from tests.templates.word import W, opened, part, parts, words_of

EACH = pytest.mark.parametrize("minutes", MINUTES_SAMPLES, ids=lambda one: str(one.status))


def test_the_shipped_template_is_what_its_program_writes() -> None:
    """Nobody has changed the one without the other."""
    assert (FILES / "documents/minutes.docx").read_bytes() == SHIPPED["minutes"]()


def told_by(minutes: MinutesDocument) -> list[str]:
    """Everything that a reader must find."""
    told = [minutes.network, minutes.committee, minutes.title, minutes.status, minutes.standing, minutes.when]
    told += [minutes.reason, *minutes.quorum, minutes.next_meeting]
    told += [text for one in minutes.rows for text in (one.number, one.text, one.action)]
    told += [text for one in minutes.present for text in (one.organisation, one.name, one.role, one.note)]
    told += [text for one in minutes.in_attendance for text in (one.organisation, one.name, one.note)]
    told += [text for one in minutes.apologies for text in (one.name, one.deputy)]
    told += [text for one in minutes.interests for text in (one.name, one.interest, one.item, one.ruling)]
    told += [
        text for one in minutes.decisions for text in (one.reference, one.text, one.standing, one.quorum)
    ]
    return told + [
        text for one in minutes.actions for text in (one.reference, one.text, one.owner, one.by_when)
    ]


@EACH
def test_every_form_says_everything(minutes: MinutesDocument) -> None:
    """Each name, minute, decision and action, also where they hold what markup is made of."""
    forms = [
        words_of(part(render("minutes", minutes).content, "word/document.xml")),
        " ".join(read(render("minutes page", minutes).content.decode()).words),
        render("minutes text", minutes).content.decode(),
    ]
    for form in forms:
        whole = " ".join(form.split())
        assert not [one for one in told_by(minutes) if one not in whole]
        assert ("CONFIDENTIAL: for those alone" in whole) is minutes.confidential
        assert ("demonstration" in whole) is minutes.demonstration


@EACH
def test_their_word_document_is_one_that_everybody_can_read(minutes: MinutesDocument) -> None:
    """A title, British English, real headings, tables with a heading row, and words that tell of them."""
    content = render("minutes", minutes).content
    core = opened(content).core_properties
    assert core.title == f"{minutes.committee}: {minutes.title.lower()}, {minutes.when} ({minutes.status})"
    assert core.language == "en-GB"
    assert b"en-US" not in b"".join(parts(content).values())
    body = part(content, "word/document.xml")
    headings = [
        words_of(one)
        for one in body.iter(f"{W}p")
        if one.find(f"{W}pPr/{W}pStyle[@{W}val='Heading1']") is not None
    ]
    lists = (
        ("Present", minutes.present),
        ("In attendance", minutes.in_attendance),
        ("Apologies", minutes.apologies),
        ("Quorum", minutes.quorum),
        ("Interests declared", minutes.interests),
        ("Minutes", minutes.rows),
        ("Decisions", minutes.decisions),
        ("Actions", minutes.actions),
        ("Next meeting", minutes.next_meeting),
    )
    assert headings == [heading for heading, things in lists if things]
    for table in body.iter(f"{W}tbl"):
        first, *rest = table.findall(f"{W}tr")
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rest)
        assert table.find(f"{W}tblPr/{W}tblDescription").get(f"{W}val")
        assert not list(table.iter(f"{W}gridSpan")) + list(table.iter(f"{W}vMerge"))


def test_the_same_minutes_are_the_same_file() -> None:
    """To the byte, so that a copy can be checked."""
    assert render("minutes", MINUTES_SAMPLES[0]).content == render("minutes", MINUTES_SAMPLES[0]).content
