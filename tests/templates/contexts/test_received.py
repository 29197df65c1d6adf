"""Does a passed-on mail say who wrote, when, and what?"""

from __future__ import annotations

from dataclasses import replace

from governance_store.records.letter import Matter
from templates import write
from tests.templates.hostile import HOSTILE
from tests.templates.scene import received


def test_what_was_written_stands_in_both_parts() -> None:
    """With the line that shows the whole mail."""
    written = write(Matter.RECEIVED, received())
    for part in (written.text, written.html):
        assert "taken last?" in part
        assert "inbox show RCV-00003" in part


def test_a_hostile_mail_stays_text() -> None:
    """A stranger's words make neither a header nor a tag."""
    for text in HOSTILE.values():
        written = write(
            Matter.RECEIVED, replace(received(), text=text, subject="x\r\nBcc: y <b>", writer=text)
        )
        assert "<script" not in written.html.replace("&lt;script", "")
        assert "\n" not in written.subject
