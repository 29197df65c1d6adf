"""What does the page of a written resolution say that a link leads to, and how is a vote given there?"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bot.outbox.resolution_letters import voting
from bot.surfaces.console.confirming import Button, Field, Sheet, line_of
from bot.surfaces.console.visits import Visit
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.resolution import Resolution
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
_FIELDS: Final = {
    Deed.DECLARE: Field("interest", "What the interest is"),
    Deed.MEETING: Field("because", "Why a meeting should decide"),
}


def resolution(visit: Visit, view: View) -> Sheet:
    """The page of a resolution, for the person of the link; none of its buttons stands before the others."""
    found = voting(view, visit.console.links, visit.path["token"], visit.house.clock.now())
    one = found.resolution
    buttons = tuple(_button(one, deed) for deed in Deed)
    return Sheet(
        name="resolution",
        title=f"Resolution {one.reference}",
        person=found.person,
        about=one.reference,
        values={
            "resolution": one,
            "committee": view.get(Committee, one.committee).name,
            "closes": date_in_full(one.closes),
            "so_far": found.ballot.choice.value if found.ballot.choice else "",
            "buttons": buttons,
        },
        line=line_of(buttons),
        answered="Your vote",
    )


def _button(resolution: Resolution, deed: Deed) -> Button:
    answers = {"resolution": resolution.id}
    if deed not in _FIELDS:
        return Button(deed.value, LABELS[deed], "resolution vote", {**answers, "choice": deed.value})
    return Button(deed.value, LABELS[deed], f"resolution {deed}", answers, (_FIELDS[deed],))
