"""How does one acknowledge minutes by a link, without an account? On a page that says which version.

Opening the link does nothing; what its button posts becomes the very line that one would type.
"""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from bot.commands.base import Request
from bot.links import Expired, NotOurs
from bot.outbox.answer_links import NoLongerAsked
from bot.outbox.minutes_drafting import LABEL, Receiving, receiving
from bot.render.html import html
from bot.reply import Reply, Verdict
from bot.surfaces.console.answering import SURFACE, in_vain
from bot.surfaces.console.limits import ANSWERING, TRYING
from bot.surfaces.console.signing_in import count_one
from bot.surfaces.console.typesetting import ready
from bot.surfaces.console.visits import Visit
from governance_store.records.committee import Committee
from governance_store.rules.local_time import full


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page says: whose receipt, of which version of which meeting's minutes."""

    name: str
    committee: str
    when: str
    version: int
    file: str
    already: str


def confirm(visit: Visit) -> Response:
    """The page that a link leads to; nothing happens before its button is pressed."""
    try:
        found, shown = _found(visit)
    except (NotOurs, Expired, NoLongerAsked) as fault:
        return in_vain(visit, fault)
    other = visit.person.name if visit.person and visit.person.id != found.person.id else ""
    token = visit.path["token"]
    return visit.show("receive", f"{LABEL}?", shown=shown, label=LABEL, token=token, other=other)


def acknowledge(visit: Visit) -> Response:
    """Record that the person for whom the link is has received that version."""
    try:
        found, shown = _found(visit)
    except (NotOurs, Expired, NoLongerAsked) as fault:
        return in_vain(visit, fault)
    line = f"minutes acknowledge {found.meeting.id} version {found.edition.version}"
    request = Request(found.person.id, line, SURFACE, visit.house.clock.now())
    reply = visit.house.conversation.answer(request)
    told = ready(html(Reply(tuple(one for one in reply.parts if isinstance(one, Verdict)))))
    about = f"{shown.name}: {shown.committee}"
    return visit.show("answered", "Your answer", about=about, told=told, again=visit.address)


def _found(visit: Visit) -> tuple[Receiving, Shown]:
    """What the link is about; who tries links that are not ours is soon kept from it."""
    count_one(visit, ANSWERING, visit.client)
    try:
        with visit.house.store.reading() as view:
            found = receiving(view, visit.console.links, visit.path["token"], visit.house.clock.now())
            committee = view.get(Committee, found.meeting.committee)
    except NotOurs:
        count_one(visit, TRYING, visit.client)
        raise
    done = found.receipt.acknowledged
    return found, Shown(
        name=found.person.name,
        committee=committee.name,
        when=full(found.meeting.starts, visit.zone),
        version=found.edition.version,
        file=found.edition.file_name,
        already=full(done, visit.zone) if done else "",
    )
