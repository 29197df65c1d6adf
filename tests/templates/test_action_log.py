"""Does a printed action log say all it has to, and can everybody read it?"""

from __future__ import annotations

import pytest

from templates import render
from templates.contexts.action_log import LOG_SAMPLES, ActionLog
from templates.engines.text import FILES
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.word import W, opened, part, parts, words_of

EACH = pytest.mark.parametrize("log", LOG_SAMPLES, ids=("full", "bare"))


def test_the_shipped_template_is_what_its_program_writes() -> None:
    """Nobody has changed the one without the other."""
    assert (FILES / "documents/action_log.docx").read_bytes() == SHIPPED["action_log"]()


@EACH
def test_it_says_everything(log: ActionLog) -> None:
    """Each action and the key, also where they hold what markup is made of."""
    told = [log.network, log.title, log.made, log.counted]
    told += [text for one in log.ratings for text in (one.label, one.value)]
    for one in log.actions:
        told += [
            one.reference,
            one.source,
            one.action,
            one.owner,
            one.due,
            one.first_due,
            one.state,
            one.update,
        ]
    whole = " ".join(words_of(part(render("action log", log).content, "word/document.xml")).split())
    assert not [one for one in told if one not in whole]
    assert ("demonstration" in whole) is log.demonstration


@EACH
def test_everybody_can_read_it(log: ActionLog) -> None:
    """A title, British English, tables with a heading row and no empty cell, on pages on their side."""
    file = render("action log", log)
    assert file.name == f"action-log-{log.key or 'network'}-{log.day}.docx"
    core = opened(file.content).core_properties
    assert core.title == f"{log.title}: action log, {log.made}"
    assert core.language == "en-GB"
    assert b"en-US" not in b"".join(parts(file.content).values())
    body = part(file.content, "word/document.xml")
    assert next(body.iter(f"{W}pgSz")).get(f"{W}orient") == "landscape"
    for table in body.iter(f"{W}tbl"):
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
        assert table.find(f"{W}tblPr/{W}tblDescription").get(f"{W}val")
        assert all(words_of(cell).strip() for cell in table.iter(f"{W}tc"))
