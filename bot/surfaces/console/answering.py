"""How does one answer an invitation by a link, without an account? On a page that says for whom and for when.

Opening the link does nothing, as programs that look for harm in mail open every link: the button does. What
it posts becomes the very line that one would type, so that it is judged and answered like any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from bot.commands import catalogue
from bot.commands.base import Request
from bot.links import Expired, NotOurs
from bot.outbox.answer_links import LABELS, Asked, NoLongerAsked, Said, asked
from bot.render.html import html
from bot.reply import Reply, Verdict
from bot.surfaces.console.limits import ANSWERING, TRYING
from bot.surfaces.console.signing_in import count_one
from bot.surfaces.console.typesetting import ready
from bot.surfaces.console.visits import Visit
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.rules.from_afar import FromAfar, from_afar
from governance_store.rules.local_time import full, local
from governance_store.rules.terms_in_force import terms_on

SURFACE: Final = "link"
_MEANWHILE: Final = (
    "The meeting was moved while this page was open, so nothing was recorded. Please look again."
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page says: whose answer, to which meeting, when it is and was, and what may be answered."""

    name: str
    committee: str
    when: str
    sent_for: str
    place: str
    so_far: str
    starts: int
    said: str
    answers: tuple[tuple[str, str], ...]


def confirm(visit: Visit) -> Response:
    """The page that a link leads to; nothing happens before a button is pressed."""
    try:
        found, shown = _asked(visit)
    except (NotOurs, Expired, NoLongerAsked) as fault:
        return in_vain(visit, fault)
    return _page(visit, found, shown)


def answer(visit: Visit) -> Response:
    """Record the answer of the person for whom the link is."""
    try:
        found, shown = _asked(visit)
    except (NotOurs, Expired, NoLongerAsked) as fault:
        return in_vain(visit, fault)
    if visit.said("starts") != str(shown.starts):
        return _page(visit, found, shown, _MEANWHILE)
    request = Request(found.person.id, _line(visit, found), SURFACE, visit.house.clock.now())
    reply = visit.house.conversation.answer(request)
    told = ready(html(Reply(tuple(one for one in reply.parts if isinstance(one, Verdict)))))
    if not reply.ok:
        return _page(visit, found, shown, typed=visit, told=told)
    about = f"{shown.name}: {shown.committee}"
    return visit.show("answered", "Your answer", about=about, told=told, again=visit.address)


def _line(visit: Visit, found: Asked) -> str:
    answers: dict[str, str] = {"meeting": found.meeting.id}
    if visit.said("said") == Said.APOLOGIES:
        answers |= {name: visit.said(name) for name in ("because", "deputy")}
        return catalogue.line_of_form("apologies", answers)
    remote: Mapping[str, str] = {"remote": "yes"} if visit.said("said") == Said.REMOTE else {}
    return catalogue.line_of_form("attend", {**answers, **remote})


def _asked(visit: Visit) -> tuple[Asked, Shown]:
    """What the link is about; who tries links that are not ours is soon kept from it."""
    count_one(visit, ANSWERING, visit.client)
    try:
        with visit.house.store.reading() as view:
            found = asked(view, visit.console.links, visit.path["token"], visit.house.clock.now())
            return found, _shown(visit, view, found)
    except NotOurs:
        count_one(visit, TRYING, visit.client)
        raise


def _shown(visit: Visit, view: View, found: Asked) -> Shown:
    meeting, zone = found.meeting, visit.zone
    in_use = terms_on(view, meeting.committee, local(visit.house.clock.now(), zone).date())
    afar = from_afar(in_use.terms if in_use else None) is FromAfar.ALLOWED
    able = [one for one in LABELS if afar or one is not Said.REMOTE]
    first = found.said if found.said in able else Said.ATTEND
    return Shown(
        name=found.person.name,
        committee=view.get(Committee, meeting.committee).name,
        when=full(meeting.starts, zone),
        sent_for=full(found.starts, zone) if found.moved else "",
        place=meeting.place,
        so_far=found.invitation.answer.value if found.invitation.answered else "",
        starts=int(meeting.starts.timestamp()),
        said=first.value,
        answers=tuple((one.value, LABELS[one]) for one in sorted(able, key=lambda one: one is not first)),
    )


def _page(
    visit: Visit,
    found: Asked,
    shown: Shown,
    fault: str = "",
    *,
    typed: Visit | None = None,
    told: str = "",
) -> Response:
    page = visit.show(
        "answer",
        f"{LABELS[Said(shown.said)]}?",
        shown=shown,
        label=LABELS[Said(shown.said)],
        token=visit.path["token"],
        other=visit.person.name if visit.person and visit.person.id != found.person.id else "",
        fault=fault,
        told=told,
        because=typed.said("because") if typed else "",
        deputy=typed.said("deputy") if typed else "",
    )
    page.status_code = 409 if fault or told else 200
    return page


def in_vain(visit: Visit, fault: NotOurs | Expired | NoLongerAsked) -> Response:
    """Why nothing comes of a link, in a sentence."""
    over = "What it was for is over by now; the console shows how that went."
    hint = over if isinstance(fault, Expired) else fault.hint
    page = visit.show("answer_in_vain", "This link does not work", fault=fault, hint=hint)
    page.status_code = 404 if isinstance(fault, NotOurs) else 410
    return page
