"""Was there a quorum when this was decided? The verdict at that instant, for that matter, as it is kept.

Whoever has an interest in the matter is named; whether they count is for the terms of reference to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from governance_store.records.attendance import Attendance
from governance_store.records.decision import DecisionStanding, Stamp
from governance_store.records.declaration import Declaration, Ruling
from governance_store.records.ids import PersonId
from governance_store.rules.presence import present_at
from governance_store.rules.quorum.verdict import Finding
from governance_store.rules.quorum_at import Sitting

_THIS: Final = "this"


def concerning(declared: Iterable[Declaration], number: str, title: str) -> tuple[Declaration, ...]:
    """The interests declared in a matter: those in its item, by number or title, and those in the whole."""
    named = {"", number, title.casefold()}
    return tuple(one for one in declared if not one.withdrawn and one.item.casefold() in named)


def touching(declared: Iterable[Declaration], number: str, title: str) -> tuple[Declaration, ...]:
    """Those of them that have an effect: whoever was ruled to stay takes part like everybody."""
    return tuple(one for one in concerning(declared, number, title) if one.ruling is not Ruling.STAY)


def stamp(
    held: Sitting | None, entries: Sequence[Attendance], touched: Iterable[Declaration], at: datetime
) -> Stamp:
    """The stamp of what is decided at an instant, where these interests touch the matter."""
    here = present_at(entries, at)
    concerned = [replace(one, item=_THIS) for one in touched]
    if held is None:
        return Stamp(at, excluded=_excluded(here, concerned))
    judged = held.at(at, concerned, _THIS)
    return Stamp(
        at=at,
        finding=judged.finding.value,
        counted=judged.counted,
        required=judged.required,
        terms=held.by.version,
        clause=held.by.clause,
        excluded=_excluded(here, concerned),
        reasons=judged.reasons,
    )


def _excluded(here: Iterable[Attendance], concerned: Iterable[Declaration]) -> tuple[PersonId, ...]:
    with_interest = {one.person for one in concerned}
    return tuple(one.person for one in here if one.person in with_interest)


def standing(stamp_: Stamp) -> DecisionStanding:
    """A decision without a quorum is a recommendation; where none could be judged, that is told beside it."""
    short = stamp_.finding == Finding.NOT_QUORATE.value
    return DecisionStanding.RECOMMENDED if short else DecisionStanding.DECIDED
