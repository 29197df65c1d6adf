from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from bot.render.plain import plain
from bot.reply import Attachment
from tests.bot.commands.terms_documents import STYLES
from tests.bot.conftest import ADA, Spoken

GOLDEN: Final = Path(__file__).parent / "golden_imports"


@pytest.mark.parametrize("made", STYLES, ids=lambda made: made.__name__)
def test_a_document_of_each_style_is_proposed_as_a_governance_manager_would_read_it(
    house: Spoken, made: Callable[[], bytes]
) -> None:
    """Part by part: what it says, what is doubtful, what was not taken, and what to do next."""
    reply = house.say("tor import mri tor.docx", ADA, attachments=(Attachment("tor.docx", "", made()),))
    told = re.sub(r"sha256:[0-9a-f]{64}", "sha256:…", plain(reply))
    assert told.strip() == (GOLDEN / f"{made.__name__}.txt").read_text(encoding="utf-8").strip()
