"""What does the page say that a link leads to, on which one says of each date whether it suits?"""

from __future__ import annotations

from functools import partial
from typing import Final

from bot.commands import catalogue
from bot.commands.poll_answering import PARAMETERS
from bot.language.moments import Moment, moments_text
from bot.outbox.poll_letters import Polled, polled
from bot.surfaces.console.confirming import NothingPosted, Sheet
from bot.surfaces.console.visits import Visit
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.poll import Fits
from governance_store.rules.local_time import date_in_full, duration_text, full, local
from governance_store.rules.poll import is_over

_LABELS: Final = {Fits.YES: "Yes", Fits.IF_NEED_BE: "If need be", Fits.NO: "No"}


def poll(visit: Visit, view: View) -> Sheet:
    """The page of a poll: its dates, and what the person of the link said of each before."""
    now = visit.house.clock.now()
    found = polled(view, visit.console.links, visit.path["token"], now)
    committee = view.get(Committee, found.poll.committee).name
    dates = zip(found.poll.dates, found.answer.fits, strict=True)
    return Sheet(
        name="poll",
        title="Which dates suit you?",
        person=found.person,
        about=committee,
        values={
            "committee": committee,
            "length": duration_text(found.poll.minutes),
            "place": found.poll.place,
            "closes": date_in_full(found.poll.closes),
            "over": is_over(found.poll, local(now, visit.zone).date()),
            "dates": [(full(one, visit.zone), fits.value if fits else "") for one, fits in dates],
            "labels": [(fits.value, label) for fits, label in _LABELS.items()],
        },
        line=partial(_line, found),
    )


def _line(found: Polled, visit: Visit) -> str:
    """The dates of each answer, as they would be typed."""
    said: dict[Fits, list[Moment]] = {}
    for at, starts in enumerate(found.poll.dates):
        fits = visit.said(f"date.{at}")
        here = local(starts, visit.zone)
        if fits in set(Fits):
            said.setdefault(Fits(fits), []).append(Moment(here.date(), here.time().replace(tzinfo=None)))
    if not said:
        raise NothingPosted("Nothing was said of any date, so nothing was recorded.")
    answers = {PARAMETERS[fits]: moments_text(dates) for fits, dates in said.items()}
    return catalogue.line_of_form("poll answer", {"poll": found.poll.id, **answers})
