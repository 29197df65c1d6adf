"""What does a calendar program get at a feed's address? The calendar, or that it has not changed.

The address is all that is needed, so it is never told why there is nothing at one: a wrong guess, a feed that
was revoked and one whose person has left look alike.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.feeds import Calendars, Published
from bot.surfaces.console.house import House
from governance_store import GovernanceError

NOTHING: Final = "There is no calendar at this address, or no longer. Ask the clerk for one: feed create.\n"
_LONGEST: Final = 100


def calendar(house: House) -> Callable[[Request], Response]:
    """The route of all feeds; their events are written once for all of them."""
    calendars = Calendars(house.store, house.config.mailbox)

    def answer(request: Request) -> Response:
        try:
            found = calendars.at(request.path_params["token"][:_LONGEST], house.clock.now())
        except GovernanceError as fault:
            return PlainTextResponse(f"{fault}\n", 503)
        return PlainTextResponse(NOTHING, 404) if found is None else _handed_out(request, found)

    return answer


def _handed_out(request: Request, found: Published) -> Response:
    headers = {"ETag": found.tag, "Cache-Control": "private, no-cache"}
    if found.changed:
        headers["Last-Modified"] = format_datetime(found.changed.astimezone(UTC), usegmt=True)
    if _has_it(request, found):
        return Response(status_code=304, headers=headers)
    return Response(found.content, media_type="text/calendar; charset=utf-8", headers=headers)


def _has_it(request: Request, found: Published) -> bool:
    """Whether the program holds this very calendar; a tag counts before a day (RFC 9110 §13.2.2)."""
    tags = request.headers.get("if-none-match")
    if tags is not None:
        return found.tag in {tag.strip().removeprefix("W/") for tag in tags.split(",")} or tags.strip() == "*"
    return found.changed is not None and _since(request) >= found.changed.replace(microsecond=0)


def _since(request: Request) -> datetime:
    try:
        told = parsedate_to_datetime(request.headers.get("if-modified-since", ""))
    except (TypeError, ValueError):
        return datetime.min.replace(tzinfo=UTC)
    return told if told.tzinfo else told.replace(tzinfo=UTC)
