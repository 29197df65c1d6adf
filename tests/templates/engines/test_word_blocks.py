from __future__ import annotations

from templates.engines.word_blocks import Aside, Paragraph, WordDocument


def test_documents_of_the_same_words_are_the_same() -> None:
    """A document is a value: what is read twice compares equal."""
    one, other = (WordDocument((Paragraph("Aim"),), (Aside("footer", "Page"),)) for _ in range(2))
    assert one == other
    assert one != WordDocument((Paragraph("Aim", bold=True),))
