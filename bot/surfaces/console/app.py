"""Which address leads to which page? The console as one application."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.links import Links, Purpose
from bot.surfaces.console import (
    acting,
    agenda,
    answering,
    answering_all,
    choosing,
    evaluating,
    feeds,
    guide,
    polling,
    post,
    receiving,
    saying,
    shown,
    signing_in,
    talking,
    voting,
    year,
)
from bot.surfaces.console.asking import AskingDesk
from bot.surfaces.console.confirming import Find, opening, pressing
from bot.surfaces.console.faults import FaultPages
from bot.surfaces.console.guards import Guards
from bot.surfaces.console.hooks import Hook, answering_hook
from bot.surfaces.console.house import House, refuse_beyond_loopback
from bot.surfaces.console.limits import Buckets
from bot.surfaces.console.sessions import Sessions
from bot.surfaces.console.typesetting import HERE, Pages
from bot.surfaces.console.visits import Console, Door, Endpoint, NotShown, Visit, answering_with
from governance_store import GovernanceError

NO_HOOKS: Final[Mapping[str, Hook]] = {}
_PAGES: tuple[tuple[str, str, Endpoint], ...] = (
    ("GET", "/", talking.console),
    ("GET", "/who", choosing.choose),
    ("POST", "/who", choosing.become),
    ("POST", "/say", saying.say),
    ("POST", "/form", saying.fill_in),
    ("GET", "/files/{turn:int}/{place:int}", saying.file),
    ("GET", "/mail", post.mail),
    ("GET", "/mail/{letter}", post.message),
    ("GET", "/mail/{letter}/html", post.message_html),
    ("GET", "/mail/{letter}/parts/{number:int}", post.message_part),
    ("GET", "/documents/{digest}", post.document),
    ("GET", "/agenda/{meeting}", agenda.agenda),
    ("GET", "/shown/{id}", shown.shown),
    ("GET", "/year", year.year),
    ("GET", "/year/{year}", year.year),
    ("GET", "/year/{year}/{whose}", year.year),
    ("GET", "/year/{year}/{whose}/wheel.png", year.wheel),
    ("GET", "/help", guide.guide),
    ("POST", "/sign-out", signing_in.sign_out),
    ("POST", "/sign-out/everywhere", signing_in.sign_out_everywhere),
)
_FOR_ANYBODY: tuple[tuple[str, str, Endpoint], ...] = (
    ("GET", "/sign-in", signing_in.ask_for_address),
    ("POST", "/sign-in", signing_in.ask_for_link),
    ("GET", "/sign-in/{token}", signing_in.confirm),
    ("POST", "/sign-in/{token}", signing_in.enter),
)
_BY_LINK: Final[Mapping[Purpose, Find]] = {
    Purpose.ANSWER: answering.invitation,
    Purpose.ANSWER_ALL: answering_all.series,
    Purpose.POLL: polling.poll,
    Purpose.MINUTES: receiving.receipt,
    Purpose.ACTION: acting.action,
    Purpose.RESOLUTION: voting.resolution,
    Purpose.EVALUATION: evaluating.evaluation,
}
"""What the links in letters lead to, each under the address that its purpose gives it."""
_PUBLIC: tuple[tuple[str, str, Endpoint], ...] = (
    ("GET", "/check-your-mail", signing_in.sent),
    ("GET", "/signed-out", signing_in.signed_out),
)
"""Shown to anybody: no session is read and no cookie is set, so a form of theirs carries its own proof."""


def make_app(house: House, host: str = "127.0.0.1", hooks: Mapping[str, Hook] = NO_HOOKS) -> Starlette:
    """The console of a house, for a host; raises NotBeyondLoopback for a demonstration elsewhere.

    `hooks` answer other programs, each at its address.
    """
    refuse_beyond_loopback(house, host)
    pages = Pages()
    faults = FaultPages(pages)
    console = Console(
        house,
        Sessions(house.config.secret, secure=urlsplit(house.config.base_url).scheme == "https"),
        pages,
        Links(house.config.secret, house.config.base_url),
        AskingDesk(house),
        Buckets(),
    )
    names = {host, urlsplit(house.config.base_url).hostname or ""} - {""}
    return Starlette(
        routes=[*_hooked(hooks), *_routes(console)],
        middleware=[Middleware(Guards, names=names, fault_page=faults.of_status)],
        exception_handlers=faults.handlers(),
    )


def _hooked(hooks: Mapping[str, Hook]) -> list[BaseRoute]:
    return [Route(path, answering_hook(hook), methods=["POST"]) for path, hook in hooks.items()]


def _routes(console: Console) -> list[BaseRoute]:
    by_link = (
        (method, f"/{purpose}/{{token}}", endpoint(find))
        for purpose, find in _BY_LINK.items()
        for method, endpoint in (("GET", opening), ("POST", pressing))
    )
    doors = (
        (_PAGES, Door.PERSON),
        ((*_FOR_ANYBODY, *by_link), Door.ANYBODY),
        (_PUBLIC, Door.PUBLIC),
    )
    pages = (
        Route(path, answering_with(console, endpoint, door), methods=[method])
        for table, door in doors
        for method, path, endpoint in table
    )
    return [
        Mount("/static", StaticFiles(directory=HERE / "static")),
        Route("/healthz", _health(console.house)),
        Route("/calendar/{token}.ics", feeds.calendar(console.house)),
        *pages,
        Route("/{path:path}", answering_with(console, _nothing)),
    ]


def _nothing(visit: Visit) -> Response:
    raise NotShown(404, f"There is no page {visit.address[:200]} here.", "Start again from the console.")


def _health(house: House) -> Callable[[Request], Response]:
    """Whether the record can be read, for whoever watches the process."""

    def health(_request: Request) -> Response:
        try:
            return JSONResponse({"ok": True, "commits": house.store.head().seq})
        except GovernanceError as fault:
            return JSONResponse({"ok": False, "text": str(fault)}, status_code=503)

    return health
