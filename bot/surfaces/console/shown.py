"""Where does a link lead that names something in the record? To what its reader may see of it."""

from __future__ import annotations

import secrets

from starlette.responses import Response

from bot.commands.base import Request
from bot.commands.showing import line_showing
from bot.render.html import html
from bot.render.html_place import Place
from bot.reply import Reply
from bot.surfaces.console.saying import SURFACE
from bot.surfaces.console.typesetting import ready
from bot.surfaces.console.visits import NotShown, Visit


def shown(visit: Visit) -> Response:
    """The answer that shows a thing; what is not there and what is not for its reader are told alike."""
    visit.somebody()
    with visit.house.store.reading() as view:
        line = line_showing(view, visit.path["id"])
    reply = answered(visit, line) if line else None
    if reply is None or not reply.ok:
        told = "There is nothing of that name here that you may see."
        raise NotShown(404, told, "Start again from the console.")
    return page_of(visit, reply, "In the record", "What is recorded")


def answered(visit: Visit, line: str) -> Reply:
    """What is answered to a line that its reader could have typed; nothing is recorded by looking."""
    return visit.house.conversation.answer(
        Request(visit.somebody().id, line, SURFACE, visit.house.clock.now())
    )


def page_of(visit: Visit, reply: Reply, title: str, heading: str) -> Response:
    """An answer as a page by itself, whose buttons lead into the conversation."""
    place = Place(
        prefix="shown",
        level=2,
        files="",
        hidden=(("proof", visit.proof), ("as", visit.somebody().id)),
        key=secrets.token_urlsafe(9),
    )
    return visit.show("shown", title, heading=heading, reply=ready(html(reply, place)))
