"""Who asks for a page, and may it be shown? One way for every page to be answered.

Pages are made in threads, as the record and the conversation are synchronous; only the body is read before.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Final, TypeAlias
from zoneinfo import ZoneInfo

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.surfaces.console.house import House, network_of
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

    def __init__(self, status: int, sentence: str, hint: str = "") -> None:
        super().__init__(sentence, hint)
        self.status = status


class NoDemonstration(NotShown):
    """Anybody could be anybody here, so only a demonstration is shown until people can sign in."""

    def __init__(self) -> None:
        super().__init__(
            403,
            "This console is open for demonstration networks only, because nobody can sign in to it yet.",
            "Use the clerk command on this machine: clerk say LINE --as EMAIL.",
        )


@dataclass(frozen=True, slots=True)
class Console:
    """What the pages share: the house, who sits where, and the templates."""

    house: House
    sessions: Sessions
    pages: Pages


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


def answering(console: Console, endpoint: Endpoint) -> Route:
    """The route that answers with a page made by the endpoint."""

    async def route(request: Request) -> Response:
        form = FormData()
        if request.method == "POST":
            form = await request.form(max_fields=_MOST_PARTS, max_files=_MOST_PARTS, max_part_size=_MOST_TEXT)
        try:
            return await run_in_threadpool(_answer, console, endpoint, request, form)
        finally:
            await form.close()

    return route


def _answer(console: Console, endpoint: Endpoint, request: Request, form: FormData) -> Response:
    network = network_of(console.house)
    if not network.demonstration:
        raise NoDemonstration
    cookie = request.cookies.get(console.sessions.cookie)
    session = console.sessions.of(cookie)
    visit = Visit(
        console=console,
        session=session,
        network=network,
        person=_chosen(console.house, session),
        path=dict(request.path_params),
        form=form,
        address=request.url.path,
    )
    if request.method == "POST":
        _check_proof(visit)
    return _remember(visit, cookie, endpoint(visit))


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
    written = visit.console.sessions.write(visit.session)
    if written != cookie:
        response.set_cookie(visit.console.sessions.cookie, written, httponly=True, samesite="lax", path="/")
    return response


def go_to(address: str) -> Response:
    """Send the browser on, so that a reload does not do a thing twice (Post/Redirect/Get)."""
    return RedirectResponse(address, status_code=303)
