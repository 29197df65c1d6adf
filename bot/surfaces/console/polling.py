"""How does one say which dates suit by a link, without an account? Yes, if need be or no for each date.

Opening the link does nothing; what the button posts becomes the very line that one would type.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from bot.commands import catalogue
from bot.commands.base import Request
from bot.commands.poll_answering import PARAMETERS
from bot.language.moments import Moment, moments_text
from bot.links import Expired, NotOurs
from bot.outbox.answer_links import NoLongerAsked
from bot.outbox.poll_letters import Polled, polled
from bot.render.html import html
from bot.reply import Reply, Verdict
from bot.surfaces.console.answering import SURFACE, in_vain
from bot.surfaces.console.limits import ANSWERING, TRYING
from bot.surfaces.console.signing_in import count_one
from bot.surfaces.console.typesetting import ready
from bot.surfaces.console.visits import Visit
from governance_store.records.committee import Committee
from governance_store.records.poll import Fits
from governance_store.rules.local_time import date_in_full, duration_text, full, local
from governance_store.rules.poll import is_over

_LABELS: Final = {Fits.YES: "Yes", Fits.IF_NEED_BE: "If need be", Fits.NO: "No"}
_NOTHING: Final = "Nothing was said of any date, so nothing was recorded."


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page says: whose answer, about which dates, and what was said of each before."""

    name: str
    committee: str
    length: str
    place: str
    closes: str
    over: bool
    dates: tuple[tuple[str, str], ...]


def confirm(visit: Visit) -> Response:
    """The page that a link leads to; nothing happens before its button is pressed."""
    try:
        found, shown = _asked(visit)
    except (NotOurs, Expired, NoLongerAsked) as fault:
        return in_vain(visit, fault)
    return _page(visit, found, shown)


def answer(visit: Visit) -> Response:
    """Record what the person for whom the link is says of each date."""
    try:
        found, shown = _asked(visit)
    except (NotOurs, Expired, NoLongerAsked) as fault:
        return in_vain(visit, fault)
    answers = _answers(visit, found)
    if not answers:
        return _page(visit, found, shown, fault=_NOTHING)
    line = catalogue.line_of_form("poll answer", {"poll": found.poll.id, **answers})
    reply = visit.house.conversation.answer(Request(found.person.id, line, SURFACE, visit.house.clock.now()))
    told = ready(html(Reply(tuple(one for one in reply.parts if isinstance(one, Verdict)))))
    if not reply.ok:
        return _page(visit, found, shown, told=told)
    about = f"{shown.name}: {shown.committee}"
    return visit.show("answered", "Your answer", about=about, told=told, again=visit.address)


def _answers(visit: Visit, found: Polled) -> dict[str, str]:
    """The dates of each answer, as they would be typed."""
    said: dict[Fits, list[Moment]] = {}
    for at, starts in enumerate(found.poll.dates):
        fits = visit.said(f"date.{at}")
        here = local(starts, visit.zone)
        if fits in set(Fits):
            said.setdefault(Fits(fits), []).append(Moment(here.date(), here.time().replace(tzinfo=None)))
    return {PARAMETERS[fits]: moments_text(dates) for fits, dates in said.items()}


def _asked(visit: Visit) -> tuple[Polled, Shown]:
    count_one(visit, ANSWERING, visit.client)
    try:
        with visit.house.store.reading() as view:
            now = visit.house.clock.now()
            found = polled(view, visit.console.links, visit.path["token"], now)
            committee = view.get(Committee, found.poll.committee).name
    except NotOurs:
        count_one(visit, TRYING, visit.client)
        raise
    dates = zip(found.poll.dates, found.answer.fits, strict=True)
    shown = Shown(
        name=found.person.name,
        committee=committee,
        length=duration_text(found.poll.minutes),
        place=found.poll.place,
        closes=date_in_full(found.poll.closes),
        over=is_over(found.poll, local(now, visit.zone).date()),
        dates=tuple((full(one, visit.zone), fits.value if fits else "") for one, fits in dates),
    )
    return found, shown


def _page(visit: Visit, found: Polled, shown: Shown, fault: str = "", told: str = "") -> Response:
    other = visit.person.name if visit.person and visit.person.id != found.person.id else ""
    page = visit.show(
        "poll",
        "Which dates suit you?",
        shown=shown,
        labels=[(fits.value, label) for fits, label in _LABELS.items()],
        token=visit.path["token"],
        other=other,
        fault=fault,
        told=told,
    )
    page.status_code = 409 if fault or told else 200
    return page
