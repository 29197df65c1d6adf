"""What does the page say that a link leads to, on which one answers a series? Every date that is meant."""

from __future__ import annotations

from functools import partial
from hashlib import sha256

from bot.commands import catalogue
from bot.outbox.answer_links import Said
from bot.outbox.series_answer_links import LABELS_FOR_ALL, AskedForAll, asked_for_all
from bot.surfaces.console.confirming import NothingPosted, Sheet
from bot.surfaces.console.visits import Visit
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.rules.local_time import full


def series(visit: Visit, view: View) -> Sheet:
    """The page of a series: its dates ahead, what was said of each, and what may be answered."""
    found = asked_for_all(view, visit.console.links, visit.path["token"], visit.house.clock.now())
    committee = view.get(Committee, found.series.committee).name
    chosen = sorted(LABELS_FOR_ALL, key=lambda one: one is not found.said)
    return Sheet(
        name="answer_all",
        title=f"{LABELS_FOR_ALL[found.said]}?",
        person=found.person,
        about=committee,
        values={
            "committee": committee,
            "dates": [
                (full(one.starts, visit.zone), asked.answer.value if asked.answered else "")
                for one, asked in found.ahead
            ],
            "shown": _shown(found),
            "answers": [(one.value, LABELS_FOR_ALL[one]) for one in chosen],
            "deputies": False,
        },
        line=partial(_line, found),
    )


def _shown(found: AskedForAll) -> str:
    """What tells these dates from any others, so that nobody answers what they have not seen."""
    seen = "\n".join(f"{one.id} {one.starts.isoformat()}" for one, _ in found.ahead)
    return sha256(seen.encode()).hexdigest()[:16]


def _line(found: AskedForAll, visit: Visit) -> str:
    if visit.said("shown") != _shown(found):
        told = "The dates were changed while this page was open, so nothing was recorded. Please look again."
        raise NothingPosted(told)
    one = {"series": found.series.id}
    if visit.said("said") == Said.APOLOGIES:
        return catalogue.line_of_form("series apologies", {**one, "because": visit.said("because")})
    return catalogue.line_of_form("series attend", one)
