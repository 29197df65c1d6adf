from __future__ import annotations

from bot.reply import Attachment
from tests.bot.commands.terms_documents import bilingual
from tests.bot.commands.written_minutes import afterwards, plainly
from tests.bot.conftest import ADA, SAM, Spoken, words


def test_a_document_is_meant_by_its_identifier(house: Spoken) -> None:
    """In capitals or not; one that is not there is told, and never taken for another."""
    house.say("tor import mri a.docx", ADA, attachments=(Attachment("a.docx", "", bilingual()),))
    assert house.done("tor proposal tim-001").ids == ("TIM-001",)
    reply = house.say("tor proposal TIM-002")
    assert not reply.ok
    assert "TIM-002" in words(reply)


def test_so_is_a_document_of_minutes() -> None:
    """Neither is taken for the other."""
    house = afterwards()
    plainly(house).given_back()
    assert house.done("minutes proposal mim-001", SAM).ids[0] == "MIM-001"
    assert "MIM-001" in words(house.say("tor proposal MIM-001"))
