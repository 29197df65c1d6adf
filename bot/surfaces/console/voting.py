"""How does one vote on a written resolution by a link, without an account? On a page that says what it is.

Opening the link does nothing; what its buttons post becomes the very line that one would type.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from starlette.responses import Response

from bot.commands import catalogue
from bot.commands.base import Request
from bot.links import Expired, NotOurs
from bot.outbox.answer_links import NoLongerAsked
from bot.outbox.resolution_letters import Voting, voting
from bot.render.html import html
from bot.reply import Reply, Verdict
from bot.surfaces.console.answering import SURFACE, in_vain
from bot.surfaces.console.limits import ANSWERING, TRYING
from bot.surfaces.console.signing_in import count_one
from bot.surfaces.console.typesetting import ready
from bot.surfaces.console.visits import Visit
from governance_store.records.committee import Committee
from governance_store.rules.local_time import date_in_full


class Deed(StrEnum):
    """What the page does. Once sent, a name stays."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"
    DECLARE = "declare"
    MEETING = "meeting"


LABELS: Final = {
    Deed.FOR: "I agree",
    Deed.AGAINST: "I do not agree",
    Deed.ABSTAIN: "I abstain",
    Deed.DECLARE: "I have an interest in it, and do not vote",
    Deed.MEETING: "A meeting should decide",
}
_TEXTS: Final = {
    Deed.DECLARE: ("interest", "What the interest is"),
    Deed.MEETING: ("because", "Why a meeting should decide"),
}
"""For which parameter the text of the page stands, and what is asked."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page says: who votes, on what, for which committee, by when, and how they have so far."""

    name: str
    reference: str
    text: str
    why: str
    committee: str
    closes: str
    so_far: str


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
    if visit.said("deed") not in set(Deed):
        return _page(visit, found, shown)
    request = Request(found.person.id, _line(visit, found), SURFACE, visit.house.clock.now())
    reply = visit.house.conversation.answer(request)
    told = ready(html(Reply(tuple(one for one in reply.parts if isinstance(one, Verdict)))))
    if not reply.ok:
        return _page(visit, found, shown, told=told)
    about = f"{shown.name}: {shown.reference}"
    return visit.show("answered", "Your vote", about=about, told=told, again=visit.address)


def _line(visit: Visit, found: Voting) -> str:
    deed = Deed(visit.said("deed"))
    answers = {"resolution": found.resolution.id}
    if deed in _TEXTS:
        return catalogue.line_of_form(f"resolution {deed}", answers | {_TEXTS[deed][0]: visit.said("text")})
    return catalogue.line_of_form("resolution vote", answers | {"choice": deed.value})


def _found(visit: Visit) -> tuple[Voting, Shown]:
    """What the link is about; who tries links that are not ours is soon kept from it."""
    count_one(visit, ANSWERING, visit.client)
    try:
        with visit.house.store.reading() as view:
            found = voting(view, visit.console.links, visit.path["token"], visit.house.clock.now())
            committee = view.get(Committee, found.resolution.committee)
    except NotOurs:
        count_one(visit, TRYING, visit.client)
        raise
    one = found.resolution
    return found, Shown(
        name=found.person.name,
        reference=one.reference,
        text=one.text,
        why=one.why,
        committee=committee.name,
        closes=date_in_full(one.closes),
        so_far=found.ballot.choice.value if found.ballot.choice else "",
    )


def _page(visit: Visit, found: Voting, shown: Shown, *, told: str = "") -> Response:
    other = visit.person.name if visit.person and visit.person.id != found.person.id else ""
    deeds = [(one.value, LABELS[one], _TEXTS[one][1] if one in _TEXTS else "") for one in Deed]
    page = visit.show(
        "resolution",
        f"Resolution {shown.reference}",
        shown=shown,
        token=visit.path["token"],
        other=other,
        told=told,
        deeds=deeds,
        text=visit.said("text"),
    )
    page.status_code = 409 if told else 200
    return page
