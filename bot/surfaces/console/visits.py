"""Who asks for a page, and may it be shown? One way for every page to be answered.

Pages are made in threads, as the record and the conversation are synchronous; only the body is read before.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, TypeAlias
from zoneinfo import ZoneInfo

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.links import Links
from bot.surfaces.console.admission import signed_in
from bot.surfaces.console.asking import AskingDesk
from bot.surfaces.console.house import House, network_of
from bot.surfaces.console.limits import Buckets, client_of
from bot.surfaces.console.sessions import Session, Sessions
from bot.surfaces.console.typesetting import Pages
from governance_store import GovernanceError
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.rules.local_time import full

_MOST_PARTS: Final = 500
_MOST_TEXT: Final = 1024 * 1024


class NotShown(GovernanceError):
    """A page that is not shown, with the status that says so to programs."""

    def __init__(self, status: int, sentence: str, hint: str = "", retry_after: int = 0) -> None:
        super().__init__(sentence, hint)
        self.status = status
        self.headers = {"Retry-After": str(retry_after)} if retry_after else {}


class Door(Enum):
    """To whom a page is shown."""

    PERSON = "whoever is signed in, or chosen in a demonstration"
    ANYBODY = "anybody, in a session of their own, so that forms prove where they come from"
    PUBLIC = "anybody, without a session and without a cookie"


@dataclass(frozen=True, slots=True)
class Console:
    """What the pages share: the house, who sits where, and the templates."""

    house: House
    sessions: Sessions
    pages: Pages
    links: Links
    desk: AskingDesk
    callers: Buckets


@dataclass(frozen=True, slots=True)
class Visit:
    """One request for one page: by whom, with what."""

    console: Console
    session: Session
    network: Network
    person: Person | None
    path: dict[str, str]
    form: FormData
    address: str
    client: str = ""

    @property
    def house(self) -> House:
        """The house that is visited."""
        return self.console.house

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which people read times."""
        return ZoneInfo(self.network.zone)

    @property
    def now(self) -> str:
        """The present instant in full."""
        return full(self.house.clock.now(), self.zone)

    @property
    def proof(self) -> str:
        """What the forms of this session carry."""
        return self.console.sessions.proof(self.session)

    def show(self, name: str, title: str, **values: object) -> Response:
        """A page of the console in its frame."""
        return HTMLResponse(self.console.pages.page(name, visit=self, title=title, **values))

    def said(self, name: str) -> str:
        """A field of the form as text; empty where there is none."""
        value = self.form.get(name, "")
        return value if isinstance(value, str) else ""

    def somebody(self) -> Person:
        """The person that was chosen; raises NotShown where nobody was."""
        if self.person is None:
            raise NotShown(403, "Nobody has been chosen yet.", "Go to the console and choose who you are.")
        return self.person


Endpoint: TypeAlias = Callable[[Visit], Response]
Route: TypeAlias = Callable[[Request], Coroutine[Any, Any, Response]]


def answering_with(console: Console, endpoint: Endpoint, door: Door = Door.PERSON) -> Route:
    """The route that answers with a page made by the endpoint, to whom its door lets in."""

    async def route(request: Request) -> Response:
        form = FormData()
        if request.method == "POST":
            form = await request.form(max_fields=_MOST_PARTS, max_files=_MOST_PARTS, max_part_size=_MOST_TEXT)
        try:
            return await run_in_threadpool(_answer, console, endpoint, door, request, form)
        finally:
            await form.close()

    return route


def _answer(console: Console, endpoint: Endpoint, door: Door, request: Request, form: FormData) -> Response:
    network = network_of(console.house)
    cookie = None if door is Door.PUBLIC else request.cookies.get(console.sessions.cookie)
    session = console.sessions.of(cookie, keep=door is Door.PERSON and network.demonstration)
    person = _person(console, network, session)
    visit = Visit(
        console=console,
        session=console.sessions.hold(session) if person else session,
        network=network,
        person=person,
        path=dict(request.path_params),
        form=form,
        address=request.url.path,
        client=client_of(request, console.house.config.proxy),
    )
    if door is Door.PUBLIC:
        return endpoint(visit)
    if door is Door.PERSON and visit.person is None and not network.demonstration:
        return _to_sign_in(request.method)
    if request.method == "POST":
        _check_proof(visit)
    return _remember(visit, cookie, endpoint(visit))


def _person(console: Console, network: Network, session: Session) -> Person | None:
    if network.demonstration:
        return _chosen(console.house, session)
    return signed_in(console.house, console.links, session)


def _to_sign_in(method: str) -> Response:
    """A page is led to by signing in; what was posted is not done, and that is said."""
    if method != "POST":
        return go_to("/sign-in")
    raise NotShown(
        403,
        "You are not signed in, or your session has ended. Nothing was done.",
        "Sign in, and do it again.",
    )


def _chosen(house: House, session: Session) -> Person | None:
    if session.person is None:
        return None
    with house.store.reading() as view:
        person = view.maybe(Person, session.person)
    return person if person and person.active else None


def _check_proof(visit: Visit) -> None:
    if not visit.console.sessions.proves(visit.session, visit.said("proof")):
        raise NotShown(
            403,
            "This page was not sent from the console, or is from a session that has ended. Nothing was done.",
            "Go back to the console and do it again there.",
        )


def _remember(visit: Visit, cookie: str | None, response: Response) -> Response:
    """Write the cookie where it changed; a page that began or ended a session has written it already."""
    sessions = visit.console.sessions
    if sessions.write(visit.session) != cookie and "set-cookie" not in response.headers:
        set_cookie(sessions, visit.session, response)
    return response


def set_cookie(sessions: Sessions, session: Session, response: Response) -> None:
    """Let the browser hold a session: for this site alone, and out of reach of scripts."""
    written = sessions.write(session)
    response.set_cookie(
        sessions.cookie, written, httponly=True, samesite="lax", path="/", secure=sessions.secure
    )


def go_to(address: str) -> Response:
    """Send the browser on, so that a reload does not do a thing twice (Post/Redirect/Get)."""
    return RedirectResponse(address, status_code=303)
