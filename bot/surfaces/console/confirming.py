"""How is something done by a link in a letter, without an account? By the buttons of a page that says whose.

Opening the link does nothing, as programs that look for harm in mail open every link: the button does. What
it posts becomes the very line that one would type, so that it is judged and answered like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

from starlette.responses import Response

from bot.commands import catalogue
from bot.commands.base import Request
from bot.links import Expired, NotOurs
from bot.outbox.answer_links import NoLongerAsked
from bot.render.html import html
from bot.reply import Reply, Verdict
from bot.surfaces.console.limits import ANSWERING, TRYING
from bot.surfaces.console.signing_in import count_one
from bot.surfaces.console.typesetting import ready
from bot.surfaces.console.visits import Endpoint, Visit
from governance_store import GovernanceError, View
from governance_store.records.ids import PersonId

SURFACE: Final = "link"


class NothingPosted(GovernanceError):
    """What was posted becomes no line; the page is shown again, with this sentence."""


class Whose(Protocol):
    """For whom a link is."""

    @property
    def id(self) -> str:
        """Which person, or which of those who are no person of the record."""

    @property
    def name(self) -> str:
        """What the page calls them."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a link leads to: a page by the name of its template, and the line that a post to it becomes.

    `person` is for whom the link is, `about` what was answered. Where nobody may stand with what is written
    down, `does` writes it in the place of a line. Both raise NothingPosted.
    """

    name: str
    title: str
    person: Whose
    about: str
    values: Mapping[str, object]
    line: Callable[[Visit], str] | None = None
    does: Callable[[Visit], Reply] | None = None
    answered: str = "Your answer"


Find: TypeAlias = Callable[[Visit, View], Sheet]
"""What a link leads to as the record stands; raises NotOurs, Expired or NoLongerAsked."""


@dataclass(frozen=True, slots=True)
class Field:
    """A text that a page asks for beside a button: for which parameter of its command, and in which words."""

    name: str
    asked: str
    long: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """One of several things that a page does: what it posts, its label, and the command that it becomes.

    One `leads` the others, and what is wanted `seldom` is folded away until it is asked for.
    """

    said: str
    label: str
    command: str
    answers: Mapping[str, str]
    fields: tuple[Field, ...] = ()
    leads: bool = False
    seldom: bool = False


def line_of(buttons: tuple[Button, ...]) -> Callable[[Visit], str]:
    """The line of the button that was pressed, with the texts that stood beside it."""

    def line(visit: Visit) -> str:
        pressed = next((one for one in buttons if one.said == visit.said("deed")), None)
        if pressed is None:
            raise NothingPosted("It has changed meanwhile, so nothing was recorded. Please look again.")
        more = {one.name: visit.said(one.name) for one in pressed.fields}
        return catalogue.line_of_form(pressed.command, {**pressed.answers, **more})

    return line


def opening(find: Find) -> Endpoint:
    """The page that a link leads to; nothing happens before a button is pressed."""

    def endpoint(visit: Visit) -> Response:
        sheet = _found(visit, find)
        return sheet if isinstance(sheet, Response) else _page(visit, sheet)

    return endpoint


def pressing(find: Find) -> Endpoint:
    """Do what the button says, as the person for whom the link is."""

    def endpoint(visit: Visit) -> Response:
        sheet = _found(visit, find)
        if isinstance(sheet, Response):
            return sheet
        try:
            reply = _does(visit, sheet)
        except NothingPosted as fault:
            return _page(visit, sheet, fault=fault.sentence)
        return _done(visit, sheet, reply)

    return endpoint


def _does(visit: Visit, sheet: Sheet) -> Reply:
    if sheet.does:
        return sheet.does(visit)
    assert sheet.line is not None  # noqa: S101 -- a page does something one way or the other
    request = Request(PersonId(sheet.person.id), sheet.line(visit), SURFACE, visit.house.clock.now())
    return visit.house.conversation.answer(request)


def _done(visit: Visit, sheet: Sheet, reply: Reply) -> Response:
    told = ready(html(Reply(tuple(one for one in reply.parts if isinstance(one, Verdict)))))
    if not reply.ok:
        return _page(visit, sheet, told=told)
    about = f"{sheet.person.name}: {sheet.about}"
    return visit.show("answered", sheet.answered, about=about, told=told, again=visit.address)


def _found(visit: Visit, find: Find) -> Sheet | Response:
    """What the link is about; who tries links that are not ours is soon kept from it."""
    count_one(visit, ANSWERING, visit.client)
    try:
        with visit.house.store.reading() as view:
            return find(visit, view)
    except NotOurs as fault:
        count_one(visit, TRYING, visit.client)
        return _in_vain(visit, fault, 404)
    except Expired as fault:
        return _in_vain(visit, fault, 410, "What it was for is over by now; the console shows how that went.")
    except NoLongerAsked as fault:
        return _in_vain(visit, fault, 410)


def _in_vain(visit: Visit, fault: GovernanceError, status: int, hint: str = "") -> Response:
    """Why nothing comes of a link, in a sentence."""
    page = visit.show("answer_in_vain", "This link does not work", fault=fault, hint=hint or fault.hint)
    page.status_code = status
    return page


def _page(visit: Visit, sheet: Sheet, *, fault: str = "", told: str = "") -> Response:
    other = visit.person.name if visit.person and visit.person.id != sheet.person.id else ""
    page = visit.show(
        sheet.name, sheet.title, person=sheet.person, other=other, fault=fault, told=told, **sheet.values
    )
    page.status_code = 409 if fault or told else 200
    return page
