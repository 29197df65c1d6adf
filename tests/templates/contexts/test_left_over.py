"""Is the summary of what was left over told once, thing by thing?"""

from __future__ import annotations

from dataclasses import replace

from governance_store.records.letter import Matter
from templates import write
from templates.contexts.left_over import LeftOver
from tests.templates.scene import MAILBOX, left_over


def test_every_thing_is_named_with_who_would_have_been_told() -> None:
    """In both forms of the letter."""
    written = write(Matter.LEFT_OVER, left_over(), MAILBOX)
    for thing in left_over().things:
        assert f"{thing.what}: {thing.record}" in written.text
        assert f"{thing.person} would have been told" in written.text
        assert thing.record in written.html


def test_one_thing_is_one_thing() -> None:
    """The subject counts in the singular."""
    one = replace(left_over(), things=(LeftOver("An invitation", "LTR-00001", "Sam"),))
    assert write(Matter.LEFT_OVER, one, MAILBOX).subject.endswith("was opened: 1 thing")


def test_it_is_no_escalation() -> None:
    """It says that nobody was reminded and nobody will be."""
    assert (
        "Nobody has been reminded of it, and nobody will be"
        in write(Matter.LEFT_OVER, left_over(), MAILBOX).text
    )
