"""What is said of templates: a fault of the file in a sentence, several with their places in a table."""

from __future__ import annotations

from bot.commands.template_replies import called, nothing_kept, put_in_use
from bot.reply import Mood, Table
from templates import Examined, Finding
from tests.bot.conftest import buttons, moods, words


def test_what_the_file_is_stands_in_the_sentence_itself() -> None:
    """No table of one row."""
    reply = nothing_kept("tor", "x.docx", Examined((Finding("This is a PDF."),)))
    assert words(reply) == "“x.docx” cannot be used as a template. This is a PDF. Nothing was kept."
    assert not [part for part in reply.parts if isinstance(part, Table)]
    assert moods(reply) == [Mood.BAD]


def test_several_are_counted_and_notes_stand_apart() -> None:
    """What must be mended first, then what is worth a look."""
    found = (
        Finding("No field.", "Body", "right"),
        Finding("Gone.", "Footer"),
        Finding("Noted.", "Body", "", False),
    )
    reply = nothing_kept("tor", "x.docx", Examined(found))
    assert "2 things must be mended first" in words(reply)
    mend, look = (part for part in reply.parts if isinstance(part, Table))
    assert mend.rows == (("Body", "No field.", "right"), ("Footer", "Gone.", "–"))
    assert look.rows == (("Body", "Noted.", "–"),)
    assert [one.line for one in buttons(reply)] == ["templates install tor"]


def test_the_shipped_template_is_called_so() -> None:
    """Everywhere alike."""
    assert called(None) == "the shipped template"
    assert "the shipped template" in words(put_in_use("tor", None))
