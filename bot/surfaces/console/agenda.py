"""Where does the link in a calendar entry lead? To the agenda of its meeting, as its reader may see it."""

from __future__ import annotations

import re
import secrets
from typing import Final

from starlette.responses import Response

from bot.commands.base import Request
from bot.render.html import html
from bot.render.html_place import Place
from bot.surfaces.console.saying import SURFACE
from bot.surfaces.console.typesetting import ready
from bot.surfaces.console.visits import NotShown, Visit

_MEETING: Final = re.compile(r"MTG-\d{4}-\d{1,6}", re.ASCII)


def agenda(visit: Visit) -> Response:
    """The answer to “agenda show”, with a button for each paper; nothing is recorded by looking."""
    me, meeting = visit.somebody(), visit.path["meeting"]
    if not _MEETING.fullmatch(meeting):
        raise NotShown(404, "There is no such meeting here.", "Open the link again from your calendar.")
    asked = Request(me.id, f"agenda show {meeting}", SURFACE, visit.house.clock.now())
    reply = visit.house.conversation.answer(asked)
    place = Place(
        prefix="agenda",
        files="",
        hidden=(("proof", visit.proof), ("as", me.id)),
        key=secrets.token_urlsafe(9),
    )
    return visit.show("agenda", "Agenda", reply=ready(html(reply, place)))
