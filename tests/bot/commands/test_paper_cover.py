from __future__ import annotations

from bot.reply import Attachment, Reply
from tests.bot.conftest import ASHA, MIA, OBI, SAM, Spoken, words
from tests.templates.word import part, words_of

ID = "MTG-2026-001"
PAPER = Attachment("MRI backlog.pdf", "application/pdf", b"%PDF-1.7 backlog")


def document(reply: Reply) -> str:
    """The words of the one file that is handed out."""
    (file,) = [one for one in reply.parts if isinstance(one, Attachment)]
    assert file.name == "cover-board-2026-12-10-5.docx"
    return words_of(part(file.content, "word/document.xml"))


def test_a_cover_sheet_says_what_the_record_knows(house: Spoken) -> None:
    """Before the paper has come, and after; interests that were declared in the item stand on it."""
    house.done('agenda add board "MRI backlog" 15m for decision by asha with paper statements "IN-601"', SAM)
    before = house.commits()
    assert "To follow" in document(house.done("paper cover board 5", MIA))
    assert house.commits() == before
    assert house.say('paper add board 5 "MRI backlog.pdf"', ASHA, attachments=(PAPER,)).ok
    house.done(f'meeting declare {ID} mia "Director of ScanCo" item 5 ruling stay without vote', SAM)
    told = document(house.done("paper cover board 5", MIA))
    for one in (
        "Thursday 10 December 2026",
        "Dr Asha Rahman",
        "15 minutes",
        "IN-601",
        "MRI backlog.pdf",
        "The committee is asked to decide on what this paper recommends.",
        "Director of ScanCo: stay without vote",
    ):
        assert one in told


def test_it_is_for_those_who_may_have_the_paper(house: Spoken) -> None:
    """Neither for who is not invited, nor for whom the paper is withheld from."""
    house.done('agenda add board "MRI backlog" 15m by asha with paper', SAM)
    house.done(f'meeting declare {ID} mia "Director of ScanCo" item 5 ruling no paper', SAM)
    assert "go to those who are invited" in words(house.say("paper cover board 5", OBI))
    assert "are not given its paper" in words(house.say("paper cover board 5", MIA))


def test_it_has_a_template_that_people_edit(house: Spoken) -> None:
    """As every document has."""
    reply = house.done("templates get cover", SAM)
    assert [one.name for one in reply.parts if isinstance(one, Attachment)] == ["cover-sheet-template.docx"]
