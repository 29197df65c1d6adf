"""What does the page say that a link leads to, on which one answers an invitation? For whom, and for when."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from bot.commands import catalogue
from bot.outbox.answer_links import LABELS, Asked, Said, asked
from bot.surfaces.console.confirming import NothingPosted, Sheet
from bot.surfaces.console.visits import Visit
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.rules.from_afar import FromAfar, from_afar
from governance_store.rules.local_time import full, local
from governance_store.rules.terms_in_force import terms_on


def invitation(visit: Visit, view: View) -> Sheet:
    """The page of an invitation: when the meeting is and was, and what may be answered."""
    found = asked(view, visit.console.links, visit.path["token"], visit.house.clock.now())
    able = _able(visit, view, found)
    meeting = found.meeting
    committee = view.get(Committee, meeting.committee).name
    return Sheet(
        name="answer",
        title=f"{LABELS[able[0]]}?",
        person=found.person,
        about=committee,
        values={
            "committee": committee,
            "when": full(meeting.starts, visit.zone),
            "sent_for": full(found.starts, visit.zone) if found.moved else "",
            "place": meeting.place,
            "so_far": found.invitation.answer.value if found.invitation.answered else "",
            "shown": _shown(meeting),
            "answers": [(one.value, LABELS[one]) for one in able],
            "deputies": True,
        },
        line=partial(_line, meeting),
    )


def _able(visit: Visit, view: View, found: Asked) -> list[Said]:
    """What may be answered, what the link says before the rest."""
    day = local(visit.house.clock.now(), visit.zone).date()
    in_use = terms_on(view, found.meeting.committee, day)
    afar = from_afar(in_use.terms if in_use else None) is FromAfar.ALLOWED
    able = [one for one in LABELS if afar or one is not Said.REMOTE]
    return sorted(able, key=lambda one: one is not found.said)


def _shown(meeting: Meeting) -> str:
    """What tells this time from any other, so that nobody answers for one that they have not seen."""
    return str(int(meeting.starts.timestamp()))


def _line(meeting: Meeting, visit: Visit) -> str:
    if visit.said("shown") != _shown(meeting):
        told = "The meeting was moved while this page was open, so nothing was recorded. Please look again."
        raise NothingPosted(told)
    answers: dict[str, str] = {"meeting": meeting.id}
    if visit.said("said") == Said.APOLOGIES:
        answers |= {name: visit.said(name) for name in ("because", "deputy")}
        return catalogue.line_of_form("apologies", answers)
    remote: Mapping[str, str] = {"remote": "yes"} if visit.said("said") == Said.REMOTE else {}
    return catalogue.line_of_form("attend", {**answers, **remote})
