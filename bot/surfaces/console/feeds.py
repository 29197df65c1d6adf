"""What does a calendar program get at a feed's address? The calendar, or that it has not changed.

The address is all that is needed, so it is never told why there is nothing at one: a wrong guess, a feed that
was revoked and one whose person has left look alike.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.feeds import Calendars, Published
from bot.surfaces.console.house import House
from governance_store import GovernanceError

NOTHING: Final = "There is no calendar at this address, or no longer. Ask the clerk for one: feed create.\n"
_LONGEST: Final = 100
_WORTH_PACKING: Final = 1_000
_MOST_PACKED: Final = 16
"""How many calendars are kept packed: as long as nothing changes, none of them is packed twice."""


def calendar(house: House) -> Callable[[Request], Response]:
    """The route of all feeds; their events are written once for all of them, and what was packed is kept."""
    calendars = Calendars(house.store, house.config.mailbox, house.config.base_url)
    packed = lru_cache(maxsize=_MOST_PACKED)(_packed)

    def answer(request: Request) -> Response:
        try:
            found = calendars.at(request.path_params["token"][:_LONGEST], house.clock.now())
        except GovernanceError as fault:
            return PlainTextResponse(f"{fault}\n", 503)
        return PlainTextResponse(NOTHING, 404) if found is None else _handed_out(request, found, packed)

    return answer


def _packed(content: bytes) -> bytes:
    """The same bytes for the same content: the time of packing is left out."""
    return gzip.compress(content, compresslevel=6, mtime=0)


def _handed_out(request: Request, found: Published, packed: Callable[[bytes], bytes]) -> Response:
    """The calendar, packed where the program takes that; each form has its own tag (RFC 9110 §8.8.3.3)."""
    small = len(found.content) >= _WORTH_PACKING and _takes_gzip(request.headers.get("accept-encoding", ""))
    tag = f'"{found.tag}-gzip"' if small else f'"{found.tag}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache", "Vary": "Accept-Encoding"}
    if found.changed:
        headers["Last-Modified"] = format_datetime(found.changed.astimezone(UTC), usegmt=True)
    if _has_it(request, found, tag):
        return Response(status_code=304, headers=headers)
    if small:
        headers["Content-Encoding"] = "gzip"
    content = packed(found.content) if small else found.content
    return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)


def _takes_gzip(accepted: str) -> bool:
    """Whether a program says that it takes gzip; not with the weight 0 (RFC 9110 §12.5.3)."""
    weights = {}
    for one in accepted.lower().split(","):
        name, _, weight = one.partition(";")
        weights[name.strip()] = weight.replace(" ", "").removeprefix("q=").rstrip("0").rstrip(".") or "0"
        if not weight:
            weights[name.strip()] = "1"
    return weights.get("gzip", weights.get("*", "0")) != "0"


def _has_it(request: Request, found: Published, tag: str) -> bool:
    """Whether the program holds this very calendar; a tag counts before a day (RFC 9110 §13.2.2)."""
    tags = request.headers.get("if-none-match")
    if tags is not None:
        return tag in {one.strip().removeprefix("W/") for one in tags.split(",")} or tags.strip() == "*"
    return found.changed is not None and _since(request) >= found.changed.replace(microsecond=0)


def _since(request: Request) -> datetime:
    try:
        told = parsedate_to_datetime(request.headers.get("if-modified-since", ""))
    except (TypeError, ValueError):
        return datetime.min.replace(tzinfo=UTC)
    return told if told.tzinfo else told.replace(tzinfo=UTC)
