"""Where does the link in a calendar entry lead? To the agenda of its meeting, as its reader may see it."""

from __future__ import annotations

import re
from typing import Final

from starlette.responses import Response

from bot.surfaces.console.shown import answered, page_of
from bot.surfaces.console.visits import NotShown, Visit

_MEETING: Final = re.compile(r"MTG-\d{4}-\d{1,6}", re.ASCII)


def agenda(visit: Visit) -> Response:
    """The answer to “agenda show”, with a button for each paper; nothing is recorded by looking."""
    visit.somebody()
    meeting = visit.path["meeting"]
    if not _MEETING.fullmatch(meeting):
        raise NotShown(404, "There is no such meeting here.", "Open the link again from your calendar.")
    return page_of(visit, answered(visit, f"agenda show {meeting}"), "Agenda", "Agenda and papers")
