"""Files that were never meant to be templates: each is refused in a sentence, and nothing of it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from bot.reply import Attachment
from governance_store.records.template import Template
from tests.bot.conftest import SAM, Spoken, words
from tests.bot.commands.test_template import COMPOUND, bring, said_in
from tests.templates.edited import BODY, FOOTER, PROJECT, SHIPPED, edited, related, with_parts
from tests.templates.engines.word_checking.test_places import BOX
from tests.templates.shipped.blocks import paragraph

BOMB: Final = with_parts({"word/media/image9.xml": b" " * 30_000_000})
BAD: Final = [
    pytest.param(b"%PDF-1.7\n%\xe2\xe3", "PDF", id="a renamed PDF"),
    pytest.param(COMPOUND, "password", id="protected by a password"),
    pytest.param(with_parts({"word/vbaProject.bin": b"x"}), "macros", id="with macros"),
    pytest.param(
        edited((BODY, "{{ quorum_words }}", "{{ ().__class__.__base__.__subclasses__() }}")),
        "underscore",
        id="tries to run code",
    ),
    pytest.param(edited((FOOTER, "{{ network }}", "{% import 'os' as x %}")), "brings in", id="imports"),
    pytest.param(b"PK\x03\x04" + b"\0" * 50 * 1024 * 1024, "50.0 MB", id="50 MB"),
    pytest.param(BOMB, "unpacks to far more", id="a zip bomb"),
    pytest.param(
        edited((FOOTER, "{{ network }}", "{{ netwrok }}")), "Footer of all pages", id="misspelt in a footer"
    ),
]


@pytest.mark.parametrize(("content", "said"), BAD)
def test_it_is_refused_and_nothing_is_kept(house: Spoken, content: bytes, said: str) -> None:
    """Neither a version, nor the file, nor a commit; documents are printed as before."""
    before = house.commits()
    reply = bring(house, content)
    assert not reply.ok
    assert said in words(reply)
    assert house.commits() == before
    assert house.all(Template) == []
    (file,) = house.done("tor document board").attachments
    assert "Imaging Network Board" in said_in(file)
