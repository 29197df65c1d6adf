from __future__ import annotations

from bot.reply import Attachment
from tests.bot.commands.terms_documents import bilingual
from tests.bot.conftest import ADA, Spoken, words


def test_a_document_is_meant_by_its_identifier(house: Spoken) -> None:
    """In capitals or not; one that is not there is told, and never taken for another."""
    house.say("tor import mri a.docx", ADA, attachments=(Attachment("a.docx", "", bilingual()),))
    assert house.done("tor proposal imp-001").ids == ("IMP-001",)
    reply = house.say("tor proposal IMP-002")
    assert not reply.ok
    assert "IMP-002" in words(reply)
