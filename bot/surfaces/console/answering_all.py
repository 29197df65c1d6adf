"""How does one answer a whole series by a link, without an account? On a page with every date that is meant.

As for one meeting, opening the link does nothing, and what the button posts becomes the line one would type.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from starlette.responses import Response

from bot.commands import catalogue
from bot.commands.base import Request
from bot.links import Expired, NotOurs
from bot.outbox.answer_links import NoLongerAsked, Said
from bot.outbox.series_answer_links import LABELS_FOR_ALL, AskedForAll, asked_for_all
from bot.render.html import html
from bot.reply import Reply, Verdict
from bot.surfaces.console.answering import SURFACE, in_vain
from bot.surfaces.console.limits import ANSWERING, TRYING
from bot.surfaces.console.signing_in import count_one
from bot.surfaces.console.typesetting import ready
from bot.surfaces.console.visits import Visit
from governance_store.records.committee import Committee
from governance_store.rules.local_time import full

_MEANWHILE: Final = (
    "The dates were changed while this page was open, so nothing was recorded. Please look again."
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page says: whose answer, to which dates, what was said of each, and what may be answered.

    `dates_shown` tells these dates from any others, so that nobody answers what they have not seen.
    """

    name: str
    committee: str
    dates: tuple[tuple[str, str], ...]
    dates_shown: str
    said: Said
    answers: tuple[tuple[str, str], ...]


def confirm(visit: Visit) -> Response:
    """The page that a link leads to; nothing happens before a button is pressed."""
    try:
        found, shown = _asked(visit)
    except (NotOurs, Expired, NoLongerAsked) as fault:
        return in_vain(visit, fault)
    return _page(visit, found, shown)


def answer(visit: Visit) -> Response:
    """Record the answer of the person for whom the link is, to all that they were shown."""
    try:
        found, shown = _asked(visit)
    except (NotOurs, Expired, NoLongerAsked) as fault:
        return in_vain(visit, fault)
    if visit.said("dates") != shown.dates_shown:
        return _page(visit, found, shown, _MEANWHILE)
    request = Request(found.person.id, _line(visit, found), SURFACE, visit.house.clock.now())
    reply = visit.house.conversation.answer(request)
    told = ready(html(Reply(tuple(one for one in reply.parts if isinstance(one, Verdict)))))
    if not reply.ok:
        return _page(visit, found, shown, told=told)
    about = f"{shown.name}: {shown.committee}"
    return visit.show("answered", "Your answer", about=about, told=told, again=visit.address)


def _line(visit: Visit, found: AskedForAll) -> str:
    series = {"series": found.series.id}
    if visit.said("said") == Said.APOLOGIES:
        return catalogue.line_of_form("series apologies", {**series, "because": visit.said("because")})
    return catalogue.line_of_form("series attend", series)


def _asked(visit: Visit) -> tuple[AskedForAll, Shown]:
    """What the link is about; who tries links that are not ours is soon kept from it."""
    count_one(visit, ANSWERING, visit.client)
    try:
        with visit.house.store.reading() as view:
            found = asked_for_all(view, visit.console.links, visit.path["token"], visit.house.clock.now())
            return found, _shown(visit, found, view.get(Committee, found.series.committee).name)
    except NotOurs:
        count_one(visit, TRYING, visit.client)
        raise


def _shown(visit: Visit, found: AskedForAll, committee: str) -> Shown:
    seen = "\n".join(f"{one.id} {one.starts.isoformat()}" for one, _ in found.ahead)
    chosen = sorted(LABELS_FOR_ALL, key=lambda one: one is not found.said)
    return Shown(
        name=found.person.name,
        committee=committee,
        dates=tuple(
            (full(one.starts, visit.zone), asked.answer.value if asked.answered else "")
            for one, asked in found.ahead
        ),
        dates_shown=sha256(seen.encode()).hexdigest()[:16],
        said=found.said,
        answers=tuple((one.value, LABELS_FOR_ALL[one]) for one in chosen),
    )


def _page(visit: Visit, found: AskedForAll, shown: Shown, fault: str = "", *, told: str = "") -> Response:
    page = visit.show(
        "answer_all",
        f"{LABELS_FOR_ALL[shown.said]}?",
        shown=shown,
        label=LABELS_FOR_ALL[shown.said],
        token=visit.path["token"],
        other=visit.person.name if visit.person and visit.person.id != found.person.id else "",
        fault=fault,
        told=told,
        because=visit.said("because") if told else "",
    )
    page.status_code = 409 if fault or told else 200
    return page
