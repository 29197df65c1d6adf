"""What does the page say that a link leads to, on which one acknowledges minutes?"""

from __future__ import annotations

from bot.outbox.minutes_drafting import LABEL, receiving
from bot.surfaces.console.confirming import Button, Sheet, line_of
from bot.surfaces.console.visits import Visit
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.rules.local_time import full


def receipt(visit: Visit, view: View) -> Sheet:
    """The page of one version of a meeting's minutes, for the person of the link."""
    found = receiving(view, visit.console.links, visit.path["token"], visit.house.clock.now())
    committee = view.get(Committee, found.meeting.committee).name
    answers = {"meeting": found.meeting.id, "version": str(found.edition.version)}
    buttons = (Button("received", LABEL, "minutes acknowledge", answers, leads=True),)
    done = found.receipt.acknowledged
    return Sheet(
        name="receive",
        title=f"{LABEL}?",
        person=found.person,
        about=committee,
        values={
            "committee": committee,
            "when": full(found.meeting.starts, visit.zone),
            "edition": found.edition,
            "already": full(done, visit.zone) if done else "",
            "buttons": buttons,
        },
        line=line_of(buttons),
    )
