"""How does one act on an action by a link, without an account? On a page that says which action it is.

Opening the link does nothing; what its buttons post becomes the very line that one would type.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from bot.commands import catalogue
from bot.commands.base import Request
from bot.links import Expired, NotOurs
from bot.outbox.action_links import LABELS, Acting, Deed, acting
from bot.outbox.answer_links import NoLongerAsked
from bot.render.html import html
from bot.reply import Reply, Verdict
from bot.surfaces.console.answering import SURFACE, in_vain
from bot.surfaces.console.limits import ANSWERING, TRYING
from bot.surfaces.console.signing_in import count_one
from bot.surfaces.console.typesetting import ready
from bot.surfaces.console.visits import Visit
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.rules.local_time import date_in_full

_TEXT_OF: Final = {
    Deed.DONE: "evidence",
    Deed.UPDATE: "text",
    Deed.DECLINE: "because",
    Deed.REOPEN: "because",
}
"""For which parameter the text of the page stands."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page says: who acts, on which action, of which committee, due when, and what may be done."""

    name: str
    reference: str
    text: str
    committee: str
    due: str
    deeds: tuple[tuple[str, str], ...]


def confirm(visit: Visit) -> Response:
    """The page that a link leads to; nothing happens before a button is pressed."""
    try:
        found, shown = _found(visit)
    except (NotOurs, Expired, NoLongerAsked) as fault:
        return in_vain(visit, fault)
    return _page(visit, found, shown)


def act(visit: Visit) -> Response:
    """Do what the button says, as the person for whom the link is."""
    try:
        found, shown = _found(visit)
    except (NotOurs, Expired, NoLongerAsked) as fault:
        return in_vain(visit, fault)
    if visit.said("deed") not in found.deeds:
        return _page(visit, found, shown, "The action has changed meanwhile, so nothing was recorded.")
    request = Request(found.person.id, _line(visit, found), SURFACE, visit.house.clock.now())
    reply = visit.house.conversation.answer(request)
    told = ready(html(Reply(tuple(one for one in reply.parts if isinstance(one, Verdict)))))
    if not reply.ok:
        return _page(visit, found, shown, told=told)
    about = f"{shown.name}: {shown.reference}"
    return visit.show("answered", "Your answer", about=about, told=told, again=visit.address)


def _line(visit: Visit, found: Acting) -> str:
    deed, text = visit.said("deed"), visit.said("text")
    several = deed in {Deed.DONE, Deed.CLOSE}
    answers: dict[str, str] = {"actions" if several else "action": found.action.id}
    if deed in _TEXT_OF:
        answers[_TEXT_OF[Deed(deed)]] = text
    return catalogue.line_of_form(f"action {deed}", answers)


def _found(visit: Visit) -> tuple[Acting, Shown]:
    """What the link is about; who tries links that are not ours is soon kept from it."""
    count_one(visit, ANSWERING, visit.client)
    try:
        with visit.house.store.reading() as view:
            found = acting(view, visit.console.links, visit.path["token"], visit.house.clock.now())
            return found, _shown(view, found)
    except NotOurs:
        count_one(visit, TRYING, visit.client)
        raise


def _shown(view: View, found: Acting) -> Shown:
    one = found.action
    committee = view.maybe(Committee, one.committee) if one.committee else None
    return Shown(
        name=found.person.name,
        reference=one.reference,
        text="It is confidential: sign in to read it." if one.confidential else one.text,
        committee=committee.name if committee else "",
        due=date_in_full(one.by_when) if one.by_when else "",
        deeds=tuple((deed.value, LABELS[deed]) for deed in found.deeds),
    )


def _page(visit: Visit, found: Acting, shown: Shown, fault: str = "", *, told: str = "") -> Response:
    other = visit.person.name if visit.person and visit.person.id != found.person.id else ""
    page = visit.show(
        "action",
        f"Action {shown.reference}",
        shown=shown,
        token=visit.path["token"],
        other=other,
        fault=fault,
        told=told,
        text=visit.said("text"),
    )
    page.status_code = 409 if fault or told else 200
    return page
