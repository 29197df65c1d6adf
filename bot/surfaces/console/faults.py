"""What is shown when a page cannot be? A sentence and what to do next, never a traceback."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.surfaces.console.guards import MOST_BYTES
from bot.surfaces.console.typesetting import Pages
from bot.surfaces.console.visits import NotShown
from governance_store import GovernanceError

_WORDS: Final = {
    400: (
        "The console could not read what the browser sent",
        "Nothing was done. Go back and try again.",
    ),
    404: (
        "There is no such page",
        "The address may be mistyped, or what it showed is no longer kept. Start again from the console.",
    ),
    405: ("This address does not work that way", "Go back to the console and start again from there."),
    413: (
        "That is too large",
        f"At most {MOST_BYTES // 1024 // 1024} MB are taken at once, files included. Nothing was done.",
    ),
    429: (
        "Too many tries",
        "Nothing was done. Wait a while, and try again.",
    ),
    421: (
        "This is not the name of this console",
        "Use the address that was printed when the console was started.",
    ),
    500: (
        "The clerk made a mistake of its own",
        "What was acknowledged before is safe. Tell whoever looks after the clerk: its log has the details.",
    ),
}

Handler = Callable[[Request, Any], Response | Awaitable[Response]]


class FaultPages:
    """Pages for everything that goes wrong."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def of_status(self, status: int) -> Response:
        """The page for a status."""
        heading, hint = _WORDS.get(status, _WORDS[400 if status < 500 else 500])  # noqa: PLR2004 -- HTTP's
        return self._page(status, heading, "", hint)

    def _page(self, status: int, heading: str, told: str, hint: str) -> Response:
        page = self._pages.page("fault", title=heading, heading=heading, told=told, hint=hint)
        return HTMLResponse(page, status_code=status)

    def of_refusal(self, _request: Request, refusal: GovernanceError) -> Response:
        """The page for a refusal in words: its sentence and its hint."""
        shown = isinstance(refusal, NotShown)
        heading = "This page is not shown" if shown else "The clerk cannot do this now"
        status = refusal.status if isinstance(refusal, NotShown) else 503
        page = self._page(status, heading, refusal.sentence, refusal.hint)
        page.headers.update(refusal.headers if isinstance(refusal, NotShown) else {})
        return page

    def of_http(self, _request: Request, fault: HTTPException) -> Response:
        """The page for what HTTP itself refuses."""
        response = self.of_status(fault.status_code)
        response.headers.update(fault.headers or {})
        return response

    def of_mistake(self, _request: Request, _fault: Exception) -> Response:
        """The page for a mistake of the clerk's own; the log has the traceback."""
        return self.of_status(500)

    def handlers(self) -> Mapping[Any, Handler]:
        """Which handler is for which failure."""
        return {
            GovernanceError: self.of_refusal,
            HTTPException: self.of_http,
            Exception: self.of_mistake,
        }
