"""With what can the reader of a letter answer at once? The lines that it names, as buttons with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.reply import Button, Weight
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Meeting
from governance_store.records.poll import Poll
from governance_store.records.series import Series
from templates.contexts.notice import Notice

_PLACEHOLDER: Final = re.compile(r"\s+(?:\w+ )?(?:\"[A-Z]+\"|[A-Z]{3,}(?![-\w]))")
"""What a person has to put something in the place of, with the small word before it: a form asks for it."""
_INVITES: Final = frozenset({Matter.INVITATION, Matter.MEETING_CHANGED, Matter.DEPUTISING})
_ASKS: Final = frozenset({Matter.POLL, Matter.POLL_REMINDER})
_INVITES_TO_ALL: Final = frozenset({Matter.SERIES_INVITATION, Matter.SERIES_CHANGED})


def answers(letter: Letter, context: object) -> tuple[Button, ...]:
    """The buttons of a letter that was written from a context."""
    told = {one.kind: one.id for one in letter.renders}
    if letter.matter in _INVITES:
        about = told[kind_of(Meeting).name]
        return (
            Button("I will attend", f"attend {about}", Weight.PRIMARY),
            Button("Apologies", f"apologies {about}"),
        )
    if letter.matter in _INVITES_TO_ALL:
        every = f"series attend {told[kind_of(Series).name]}"
        return (Button("I will attend them all", every, Weight.PRIMARY),)
    if letter.matter in _ASKS:
        return (Button("Say when you can", f"poll answer {told[kind_of(Poll).name]}", Weight.PRIMARY),)
    if isinstance(context, Notice):
        return tuple(Button(what, _without_placeholders(line)) for what, line in _steps(context))
    if letter.matter is Matter.LETTER_FAILED:
        failed = told[kind_of(Letter).name]
        return (
            Button("Show it", f"letter show {failed}"),
            Button("Send it again", f"letter resend {failed}"),
        )
    return ()


def _steps(notice: Notice) -> Iterator[tuple[str, str]]:
    """What can be done, and the line; of one thing among several with the record that it is about."""
    for entry in notice.entries:
        yield from ((f"{one.what.rstrip(':')}, {entry.about}", one.line) for one in entry.steps)
    yield from ((one.what.rstrip(":"), one.line) for one in notice.steps)


def _without_placeholders(line: str) -> str:
    found = _PLACEHOLDER.search(line)
    return line[: found.start()] if found else line
