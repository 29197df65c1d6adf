"""What does the conversation look like? Turn below turn, the newest last, and the input behind it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from markupsafe import Markup
from starlette.responses import Response

from bot.render.html import html
from bot.render.html_place import Place
from bot.render.legible import legible
from bot.surfaces.console.cast import player
from bot.surfaces.console.choosing import choose
from bot.surfaces.console.suggestions import examples, first_lines
from bot.surfaces.console.transcript import Transcript, Turn
from bot.surfaces.console.typesetting import ready
from bot.surfaces.console.visits import Visit
from governance_store.rules.local_time import time_text

_SHOWN_OF_LINE = 600


@dataclass(frozen=True, slots=True)
class Shown:
    """A turn as its template prints it."""

    number: int
    line: str
    files: tuple[str, ...]
    time: str
    reply: Markup
    newest: bool


def console(visit: Visit) -> Response:
    """The conversation, or who one may be where nobody is chosen."""
    if visit.person is None:
        return choose(visit)
    transcript = visit.session.transcript(visit.person.id)
    with visit.house.store.reading() as view:
        me = player(view, visit.person)
    held = frozenset(me.permissions)
    return visit.show(
        "console",
        "Console",
        me=me,
        turns=_shown(visit, transcript),
        forgotten=transcript.forgotten,
        buttons=first_lines(held),
        examples=examples(held),
        key=_fresh_key(),
    )


def _shown(visit: Visit, transcript: Transcript) -> list[Shown]:
    turns = list(transcript.turns)
    key = _fresh_key()
    return [_turn(visit, turn, key, newest=turn is turns[-1]) for turn in turns]


def _turn(visit: Visit, turn: Turn, key: str, *, newest: bool) -> Shown:
    place = Place(
        prefix=f"turn-{turn.number}-reply",
        files=f"/files/{turn.number}",
        hidden=(("proof", visit.proof), ("as", visit.somebody().id)),
        key=f"{key}-{turn.number}",
        folded=not newest,
    )
    line = legible(turn.line)
    return Shown(
        number=turn.number,
        line=line if len(line) <= _SHOWN_OF_LINE else f"{line[:_SHOWN_OF_LINE]} …",
        files=turn.files,
        time=time_text(turn.at.astimezone(visit.zone).time()),
        reply=ready(html(turn.reply, place)),
        newest=newest,
    )


def _fresh_key() -> str:
    """A key for all on one page: pressing twice is one act, pressing again on the next page another."""
    return secrets.token_urlsafe(9)
